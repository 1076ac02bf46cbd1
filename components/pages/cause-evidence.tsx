import type { CausePage } from '../../lib/pages/cause-page';
import { routes } from '../../lib/routes';
import { Checks } from '../parts/checks';
import { CodeChips } from '../parts/code-chips';
import { Pairs } from '../parts/pairs';
import { Part } from '../parts/part';
import type { Say } from '../parts/prose';
import { Replies } from '../parts/replies';
import { Section } from '../parts/section';

/** More wordings than these do not help anybody to recognise a message. */
const MOST_WORDINGS = 24;

function Wordings({ page }: { readonly page: CausePage }) {
  return (
    <Section id="wordings" title="Other words that tell it">
      <ul className="flex flex-wrap gap-1.5">
        {page.wordings.certain.slice(0, MOST_WORDINGS).map((text) => (
          <li key={text} className="sheet px-2 py-0.5 font-mono text-[0.85rem]">
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How to recognise a cause: checks, codes, replies, wordings, and what it is confused with. */
export function CauseEvidence({ page, say }: { readonly page: CausePage; readonly say: Say }) {
  return (
    <>
      <Part id="checks" title="What an administrator can check" items={page.checks}>
        <Checks checks={page.checks} say={say} />
      </Part>
      <Part id="codes" title="Codes it comes with, by the number of replies" items={page.codes}>
        <CodeChips codes={page.codes} />
      </Part>
      <Part id="replies" title="How providers say it" items={page.replies.shown}>
        <Replies replies={page.replies} say={say} />
      </Part>
      <Wordings page={page} />
      <Part id="related" title="Often confused with" items={page.relatives}>
        <Pairs
          rows={page.relatives.map(({ id, name, because }) => ({
            key: id,
            name: <a href={routes.cause(id)}>{name}</a>,
            text: because,
          }))}
        />
      </Part>
    </>
  );
}
