import type { CodePage } from '../../lib/pages/code-page';
import { NamedHelpLinks } from '../parts/help-links';
import { MoreLink } from '../parts/more-link';
import { Notes } from '../parts/notes';
import { Pairs } from '../parts/pairs';
import { Part } from '../parts/part';
import type { Say } from '../parts/prose';
import { CauseCounts, Replies } from '../parts/replies';

interface Props {
  readonly page: CodePage;
  readonly texts: { readonly toProviders: string; readonly toPair: string };
  readonly say: Say;
}

function Confused({ page, texts, say }: Props) {
  const rows = page.confused.map(({ code, name, how, compare }) => ({
    key: code,
    name: (
      <>
        {say(code)} {name}
      </>
    ),
    text: (
      <>
        {say(how)}{' '}
        {compare && (
          <a href={compare} className="print:hidden">
            {texts.toPair}
          </a>
        )}
      </>
    ),
  }));
  return (
    <Part id="confused" title="Often confused with" items={rows}>
      <Pairs rows={rows} />
    </Part>
  );
}

function Mistakes({ page }: { readonly page: CodePage }) {
  return (
    <Part id="mistakes" title="Common myths" items={page.mistakes}>
      <ul className="list-disc space-y-1 pl-5">
        {page.mistakes.map(({ claim, href }) => (
          <li key={href}>
            <a href={href}>“{claim}”</a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How a code is met: what it is confused with, why it is sent, who sends it. */
export function CodePractice({ page, texts, say }: Props) {
  return (
    <>
      <Confused page={page} texts={texts} say={say} />
      <Part id="causes" title="Causes, by the number of replies" items={page.causes}>
        <CauseCounts causes={page.causes} />
      </Part>
      <Part id="replies" title="Providers that send it" items={page.replies.shown}>
        <Replies replies={page.replies} say={say} />
        <MoreLink href={page.compare}>{texts.toProviders}</MoreLink>
      </Part>
      <Part id="where-to-ask" title="Where to ask" items={page.help}>
        <NamedHelpLinks links={page.help} />
      </Part>
      <Mistakes page={page} />
      <Part id="good-to-know" title="Good to know" items={page.notes}>
        <Notes notes={page.notes} say={say} />
      </Part>
    </>
  );
}
