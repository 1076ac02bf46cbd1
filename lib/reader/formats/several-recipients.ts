import type { Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { queueIdIn, stageIn } from '../find/facts';
import { present } from '../find/present';
import type { Anchor } from '../find/recipients';
import { refuses } from '../find/reply-candidates';
import { timeOf } from '../find/time';
import type { Extraction, Reply } from '../find/types';
import { findState, type Notices, withoutTemplate, withState } from './notices';
import { type RecipientPart, splitByRecipient } from './recipient-parts';
import { findRefusingServer } from './refusing-server';
import { type ReportOnSeveral, readReportOnSeveral } from './report-on-several';
import {
  foldedWords,
  joinWords,
  readReasonInSubject,
  withoutCertainty,
  wordsAround,
} from './report-words';
import type { Delivery, Known } from './types';

const BEFORE_ADDRESS = ' <("\'[\n';

/** Where the signs begin that open an address: '<' is no part of the reply before it. */
function beforeOpening(view: string, start: number): number {
  let at = start;
  while (at > 0 && BEFORE_ADDRESS.includes(view.charAt(at - 1))) at -= 1;
  return at;
}

/**
 * The reply among the codes of one of several recipients: it does not go on into what is said of
 * the next one.
 */
function decidePart(
  { view, recipients, start, end }: ReportOnSeveral,
  { codes, recipient }: RecipientPart,
): Reply {
  const reply = decide(view, codes, { start, end });
  const { span } = reply;
  const next =
    span &&
    recipients.find(
      (other) =>
        other.value !== recipient.value && other.start > span.start && other.start < span.end,
    );
  return next ? decide(view, codes, { start, end: beforeOpening(view, next.start) }) : reply;
}

const LONGEST_LINE_BEFORE = 300;

/** The reply with the line right before its own: the command that it answers. */
function withCommand(view: string, { start, end }: Span): Span {
  const before = view.slice(Math.max(0, start - LONGEST_LINE_BEFORE), start);
  const line = before.lastIndexOf('\n');
  return { start: start - before.length + before.lastIndexOf('\n', line - 1) + 1, end };
}

/**
 * The words before a recipient on its line: 'User mailbox exceeds allowed size: maria@example.org'.
 */
function readLead({ view, recipients }: ReportOnSeveral, { start }: Anchor): string {
  const before = view.slice(Math.max(0, start - LONGEST_LINE_BEFORE), start);
  const from = start - before.length + before.lastIndexOf('\n') + 1;
  const other = recipients.findLast((each) => each.end > from && each.end <= start);
  return foldedWords(view, { start: other?.end ?? from, end: start });
}

/**
 * One of several recipients: nothing that is said of another one is asked. Where a server has
 * answered others (`answered`), and of this one there are words without a code, nothing but those
 * are: what stands before the first of all is said of nobody.
 */
function readPart(
  report: ReportOnSeveral,
  part: RecipientPart,
  notices: Notices,
  known: Known,
  answered: boolean,
): Delivery {
  const { view, extraction, intro, reporter } = report;
  const { recipient, span, shared } = part;
  const reply = decidePart(report, part);
  const said = withoutTemplate(notices, span);
  const behind = { start: Math.min(recipient.end, said.end), end: said.end };
  const words = wordsAround(view, behind, reply.span);
  const facts = {
    server: known.has('server') ? undefined : findRefusingServer(report, part, reply),
    reporter,
    stage: stageIn(view, span) ?? (reply.span && stageIn(view, withCommand(view, reply.span))),
    time: known.has('time') ? undefined : (timeOf(view, span) ?? timeOf(view, intro)),
    queueId: known.has('queueId') ? undefined : (queueIdIn(view, span) ?? queueIdIn(view, intro)),
  };
  const around = shared
    ? [foldedWords(view, withoutTemplate(notices, report)), readReasonInSubject(extraction)]
    : answered && part.codes.length === 0
      ? []
      : [foldedWords(view, withoutTemplate(notices, intro))];
  const delivery = {
    ...present({ recipient: withoutCertainty(recipient), ...facts, ...factsOf(reply) }),
    diagnostic: reply.text || words,
    context: joinWords([reply.text ? words : '', readLead(report, recipient), ...around]),
  };
  return withState(delivery, findState(view, notices, recipient), notices);
}

/** What a text says of each of several recipients. */
export function extractSeveral(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
  notices: Notices,
  known: Known,
): Delivery[] {
  const report = readReportOnSeveral(extraction, span, recipients);
  const parts = splitByRecipient(extraction, span, recipients);
  const answered = parts.some(({ shared, codes }) => !shared && codes.some(refuses));
  return parts.map((part) => readPart(report, part, notices, known, answered));
}
