import type { Found, Span } from '../decode/types';
import { serverOf } from '../find/server';
import type { Reply } from '../find/types';
import { gather } from '../makers/index';
import { findLastStart } from './paragraphs';
import type { RecipientPart } from './recipient-parts';
import type { ReportOnSeveral } from './report-on-several';
import { LONGEST_CONTEXT } from './report-words';

/** Who was talked to is told once, for all the commands below. */
const BEFORE_SESSION_HOST = gather(({ beforeSessionHost }) => beforeSessionHost);

/**
 * The server before a reply in its paragraph, behind whoever else is an entry there; or the one of
 * the whole session.
 */
function findServerInParagraph(
  { view, start, recipients, paragraphs, reporter }: ReportOnSeveral,
  { recipient }: RecipientPart,
  reply: Span,
): Found | undefined {
  const top = paragraphs[findLastStart(paragraphs, reply.start)] ?? start;
  const other = recipients.findLast(
    ({ value, start: at }) => value !== recipient.value && at >= top && at < reply.start,
  );
  const from = (at: number) => serverOf(view, { start: at, end: reply.end }, reply, reporter);
  const before = view
    .slice(Math.max(top, reply.start - LONGEST_CONTEXT), reply.start)
    .toLowerCase();
  const isSession = BEFORE_SESSION_HOST.some((words) => before.includes(words));
  return from(other?.end ?? top) ?? (isSession ? from(top) : undefined);
}

/**
 * The server that refused one of several recipients: named in the part about it or beside its
 * reply; the one named for all only where the reply is for all.
 */
export function findRefusingServer(
  report: ReportOnSeveral,
  part: RecipientPart,
  { span: reply }: Reply,
): Found | undefined {
  const { view, reporter } = report;
  const { span, shared } = part;
  if (!reply) return serverOf(view, span, undefined, reporter);
  if (shared) return serverOf(view, report, reply, reporter);
  const isInside = reply.start >= span.start && reply.start < span.end;
  const server = isInside ? serverOf(view, span, reply, reporter) : undefined;
  return server ?? findServerInParagraph(report, part, reply);
}
