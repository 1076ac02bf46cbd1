import { causePageTexts } from '../../data/interface/cause-page';
import type { CausePage } from '../../lib/pages/cause-page';
import * as routes from '../../lib/routes';
import { Checks } from '../parts/checks';
import { CodeChips } from '../parts/code-chips';
import { NamedHelpLinks } from '../parts/help-links';
import { MoreLink } from '../parts/more-link';
import { Pairs } from '../parts/pairs';
import { Part } from '../parts/part';
import type { Say } from '../parts/prose';
import { Replies } from '../parts/replies';
import { SourceLine } from '../parts/sources';

function Said({ page }: { readonly page: CausePage }) {
  return (
    <Part id="said" title={causePageTexts.said} items={page.said}>
      <ul className="space-y-2">
        {page.said.map(({ id, says, source }) => (
          <li key={id}>
            <q className="block font-mono text-[0.9rem] [overflow-wrap:anywhere]">{says}</q>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How to recognise a cause: checks, codes, replies, and what it is confused with. */
export function CauseEvidence({
  page,
  toCompare,
  allReplies,
  say,
}: {
  readonly page: CausePage;
  readonly toCompare: string;
  readonly allReplies: string;
  readonly say: Say;
}) {
  return (
    <>
      <Part id="checks" title={causePageTexts.checks} items={page.checks}>
        <Checks checks={page.checks} say={say} />
      </Part>
      <Part id="where-to-ask" title={causePageTexts.help} items={page.help}>
        <NamedHelpLinks links={page.help} />
      </Part>
      <Part id="codes" title={causePageTexts.codes} items={page.codes}>
        <CodeChips codes={page.codes} />
        {page.otherCodes && <p className="text-soft mt-2">{page.otherCodes}</p>}
      </Part>
      <Part id="replies" title={causePageTexts.replies} items={page.replies.shown}>
        <Replies replies={page.replies} all={allReplies} say={say} />
        <MoreLink href={page.compare}>{toCompare}</MoreLink>
      </Part>
      <Said page={page} />
      <Part id="related" title={causePageTexts.related} items={page.relatives}>
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
