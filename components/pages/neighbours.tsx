import { codePageTexts } from '../../data/interface/code-page';
import type { CodeLink, CodePage } from '../../lib/pages/code-page';

/** Links to the code before and the code after. */
export function Neighbours({ previous, following }: Pick<CodePage, 'previous' | 'following'>) {
  const link = ({ code, name, href }: CodeLink, rel: 'prev' | 'next') => (
    <a href={href} rel={rel} className="inline-flex min-h-6 items-center gap-1">
      {rel === 'prev' ? `← ${code} ${name}` : `${code} ${name} →`}
    </a>
  );
  return (
    <nav
      aria-label={codePageTexts.neighbours}
      className="border-rule mt-10 flex flex-wrap justify-between gap-4 border-t pt-4 print:hidden"
    >
      <span>{previous && link(previous, 'prev')}</span>
      <span>{following && link(following, 'next')}</span>
    </nav>
  );
}
