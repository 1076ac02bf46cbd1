import * as routes from '../../lib/routes';
import { Badge } from '../parts/badge';
import { CodeDigits } from '../parts/code-digits';
import { CodeLinks } from '../parts/code-links';
import { PasteLink } from '../parts/paste-link';
import type { CodePartProps } from './frame';

/** The same detail in other classes, with where each is compared with this one. */
function Siblings({ page, frame: { codeTexts, compare: texts } }: CodePartProps) {
  return (
    <>
      {codeTexts.siblings} <CodeLinks codes={page.siblings} />.
      {page.siblings
        .filter(({ compare }) => compare)
        .map(({ code, compare }) => (
          <a key={code} href={compare} className="ml-1.5 print:hidden">
            {texts.toPair} {code}
          </a>
        ))}
    </>
  );
}

/**
 * The top of a code's page: the number with its digits explained, the name, one sentence a worried
 * person understands.
 */
export function CodeHero({ page, frame }: CodePartProps) {
  return (
    <header className="mt-6 grid items-center gap-x-8 gap-y-4 md:grid-cols-[auto_1fr]">
      <CodeDigits code={page.code} digits={page.digits} />
      <div>
        <Badge>{page.badge}</Badge>
        <h1 className="mt-2">
          <span className="sr-only">{page.code}: </span>
          {page.name}
        </h1>
        <p className="mt-2 max-w-[42rem] text-[1.25rem] leading-snug text-pretty">
          {frame.say(page.plain)}
        </p>
        <p className="text-soft mt-2 text-[0.95rem]">
          {page.standing && `${page.standing.replace(/\.$/, '')}. `}
          {page.siblings.length > 0 && <Siblings page={page} frame={frame} />}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem] print:hidden">
          {page.compare && <a href={page.compare}>{frame.compare.toProviders}</a>}
          <span className="text-soft">
            {frame.codeTexts.asData} <a href={page.json}>{page.code}.json</a>
          </span>
          <a href={routes.helpDesk()}>{frame.codeTexts.helpDesk}</a>
        </p>
        <PasteLink paste={frame.codeTexts.paste} why={frame.codeTexts.pasteWhy} />
      </div>
    </header>
  );
}
