import { pluralOf } from '../../lib/plural';
import { NamedHelpLinks } from '../parts/help-links';
import { Pairs } from '../parts/pairs';
import { CauseCounts, Replies } from '../parts/replies';
import { SubPart } from '../parts/sub-part';
import type { CodePartProps } from './frame';

/** The codes that it is taken for, and what is commonly said of it and wrong. */
export function Confused({ page, frame: { codeTexts, compare: texts, say } }: CodePartProps) {
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
            {texts.toPair} {code}
          </a>
        )}
      </>
    ),
  }));
  return (
    <>
      <Pairs rows={rows} />
      {rows.length > 0 && <p className="text-soft mt-2 text-[0.9rem]">{codeTexts.ofOthers}</p>}
      <SubPart id="mistakes" title={codeTexts.parts.mistakes} items={page.mistakes}>
        <ul className="list-disc space-y-1 pl-5">
          {page.mistakes.map(({ claim, href }) => (
            <li key={href}>
              <a href={href}>“{claim}”</a>
            </li>
          ))}
        </ul>
      </SubPart>
    </>
  );
}

/** More causes than these tell nobody what is likely. */
const MOST_CAUSES = 10;

/** Who sends it: a few replies, why they are sent, and where to ask. */
export function SentBy({ page, frame: { codeTexts, say } }: CodePartProps) {
  return (
    <>
      <Replies replies={page.replies} all={codeTexts.allReplies} say={say} />
      <SubPart id="causes" title={codeTexts.parts.causes} items={page.causes}>
        <CauseCounts causes={page.causes.slice(0, MOST_CAUSES)} />
        {page.causes.length > MOST_CAUSES && (
          <p className="text-soft mt-2 text-[0.9rem]">
            {pluralOf(page.causes.length - MOST_CAUSES, codeTexts.moreCauses)}
          </p>
        )}
      </SubPart>
      <SubPart id="where-to-ask" title={codeTexts.parts.help} items={page.help}>
        <NamedHelpLinks links={page.help} />
      </SubPart>
    </>
  );
}
