import type { Span } from '../decode/types';
import { present } from '../find/present';
import type { Extraction } from '../find/types';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import type { LogRefusal } from '../makers/types';
import { settleGivenUp } from './given-up';
import type { LogEntry } from './given-up-messages';
import { readInside } from './handed-inside';
import { keepLastOfEach } from './last-of-each';
import { readLogDelivery } from './log-delivery';
import { findLogEntries } from './log-entries';
import { findLogId, readLogLine } from './log-fields';
import { findFirst, type LogLine, readLine } from './log-line';
import { findRefusal, readRefusal } from './log-refusal';
import { readAction, readStatement, type Statement } from './log-statement';
import { readLastTry, tieStatements } from './log-threads';
import { SIGNS } from './own-provider';
import { SERVER_LOG } from './patterns';
import { ERROR_LABEL, EXCEPTION_NAME } from './program-patterns';
import { isRefusal } from './refusal';
import type { Delivery, Format } from './types';

/** A line of which no maker's fields say anything: a rejection, a table of Exchange. */
function readByItself(extraction: Extraction, { span, statement }: ReadLine): LogEntry {
  const { view } = extraction;
  const refused = readRefusal(extraction, span);
  const delivery = refused.length > 0 ? undefined : readLogDelivery(extraction, span);
  const line = readLogLine(view, span).trimEnd();
  const id = statement?.id ?? findLogId(line, span.start);
  const words = statement?.words ?? line.toLowerCase();
  return { span, words, ...present({ id }), deliveries: delivery ? [delivery] : refused };
}

/** Does a line say something of a message that is handed on? */
function isHandedOn(statement: Statement): boolean {
  const { action, reply, reason, recipients, server, id, begins, isTied } = statement;
  if (action || reply.basic || begins || isTied) return true;
  return id !== undefined && Boolean(recipients || server || reason);
}

interface ReadLine {
  readonly span: Span;
  readonly statement: Statement | undefined;
}

/** A line of a maker whose refusals are known, without a state, a refusal and an answer of its server. */
function tellsNothing(view: string, span: Span): boolean {
  const line = readLine(view, span);
  if (SERVER_LOG.test(view.slice(span.start, span.end).toLowerCase())) return false;
  return line?.maker.log?.refusals !== undefined && !readAction(line, true) && !findRefusal(line);
}

interface Told {
  readonly span: Span;
  readonly kind: LogRefusal | undefined;
}

/** Lines that report the same rejection count as one; what follows from another counts as none. */
function joinRefusals(view: string, spans: readonly Span[]): Span[] {
  const joined: Told[] = [];
  for (const span of spans) {
    const line = readLine(view, span);
    const kind = line && findRefusal(line)?.kind;
    const last = joined.at(-1);
    const isSame = kind?.isOneWithNext && kind === last?.kind;
    if (last && kind && (isSame || kind.signs === last.kind?.untold))
      joined.splice(-1, 1, {
        span: { start: last.span.start, end: span.end },
        kind: last.kind,
      });
    else joined.push({ span, kind });
  }
  const explained = new Set(joined.map(({ kind }) => kind?.explains));
  return joined.flatMap(({ span, kind }) => (kind && explained.has(kind.signs) ? [] : [span]));
}

/**
 * A message that was refused as a whole, for those whom earlier lines about it name: maddy writes a
 * line for each recipient, and one for the refusal of what was sent.
 */
function nameRefused(entry: LogEntry, lines: readonly ReadLine[]): LogEntry {
  const [only, ...others] = entry.deliveries;
  if (!only?.queueId || only.recipient || others.length > 0) return entry;
  const { value } = only.queueId;
  const named = lines.flatMap(({ statement }) =>
    statement?.id?.value === value ? (statement.recipients ?? []) : [],
  );
  return named.length > 0
    ? { ...entry, deliveries: named.map((recipient) => ({ ...only, recipient })) }
    : entry;
}

/** Without what tells of connections alone, where something is told of messages. */
function withoutSessions(view: string, deliveries: readonly Delivery[]): readonly Delivery[] {
  const others = deliveries.filter(({ deciding }) => {
    const line = deciding && readLine(view, deciding);
    return !(line && findRefusal(line)?.kind.isOfSession);
  });
  return others.length > 0 ? others : deliveries;
}

/** The lines in their order, each with what it says of whom. */
function readEntries(extraction: Extraction, lines: readonly ReadLine[]): LogEntry[] {
  const statements = lines.flatMap(({ statement }) =>
    statement && isHandedOn(statement) ? [statement] : [],
  );
  const tied = new Set(statements.map(({ span }) => span));
  const alone = lines
    .filter(({ span }) => !tied.has(span))
    .map((line) => nameRefused(readByItself(extraction, line), lines));
  return [...tieStatements(extraction, statements), ...alone].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/**
 * Does a program tell what went wrong beside lines that tell nothing? Whoever runs both has looked into the log
 * of the server that the program did not get through to.
 */
function isOfProgram(extraction: Extraction): boolean {
  const { view, words } = extraction;
  const said = view.slice(words.start, Math.min(words.end, words.start + LONGEST_POST));
  const isTold =
    ERROR_LABEL.test(said) || EXCEPTION_NAME.test(said) || holdsAny(said.toLowerCase(), SIGNS);
  return isTold && findLogEntries(view, words).spans.every((span) => tellsNothing(view, span));
}

/** A longer text is a log, whatever else stands in it. */
const LONGEST_POST = 20_000;

const isPost = ({ start, end }: Span): boolean => end - start <= LONGEST_POST;

/**
 * Of which class is the reply with which a server has turned somebody away, as it tells behind a time
 * and without a number?
 */
function findClass(line: LogLine): string | undefined {
  const refused = line.prefix.trim() === '' ? undefined : findRefusal(line);
  return refused && (refused.kind.waits ? '4' : '5');
}

/** Has a message waited, of which another line may tell the end? Words around a line alone read it as well. */
const areTied = (lines: readonly LogLine[]): boolean =>
  lines.length > 1 &&
  lines.some((line) => line.prefix.trim() !== '' && readAction(line, true) === 'delayed');

/** What servers say of a part of their own that failed: it is why, whatever a client was answered. */
const OWN_FAULTS = gather(({ events }) => events?.['service-fault']);

/**
 * Stands every refusal of a post in lines of a log, or tells one of them why? Then what is told around
 * them is no report of its own.
 */
function holdRefusals({ view, words, codes }: Extraction, spans: readonly Span[]): boolean {
  const refusals = codes.filter(isRefusal);
  const lines = isPost(words) ? spans.flatMap((span) => readLine(view, span) ?? []) : [];
  if (lines.length < spans.length) return false;
  const logged = refusals.filter(({ start }) =>
    spans.some((span) => span.start <= start && start < span.end),
  );
  // Whoever shows a line may tell of its code before, which the line itself may not have.
  const values = new Set(logged.map(({ value }) => value));
  const classes = new Set(lines.map(findClass));
  return (
    lines.some((line) => findFirst(line.words, OWN_FAULTS)) ||
    ((refusals.length > 0 || lines.some(findClass) || areTied(lines)) &&
      refusals.every(({ value }) => values.has(value) || classes.has(value.charAt(0))))
  );
}

/**
 * Lines of a mail server's log, tied by message and recipient. Prose around a few of them is read
 * as prose.
 */
export const log: Format = {
  name: 'log',
  recognises: (extraction) => {
    const { view, words } = extraction;
    const half = view.slice(words.start, words.end).trim().length / 2;
    // What begins further down in a long text cannot be more than half of it.
    const latest = words.end - (isPost(words) ? 0 : half);
    const { spans, length } = findLogEntries(view, words, latest);
    const isLog = spans.length > 0 && (length > half || holdRefusals(extraction, spans));
    return isLog && !isOfProgram(extraction);
  },
  isWhole: ({ view, words, codes }) => {
    const { spans } = findLogEntries(view, words);
    const first = spans[0]?.start ?? words.end;
    // Who shows a log may tell above it what was answered.
    const isToldBefore = codes.some((code) => code.start < first && isRefusal(code));
    return !isToldBefore && spans.every((span) => tellsNothing(view, span));
  },
  extract: (extraction) => {
    const { view, words } = extraction;
    const lines = joinRefusals(view, findLogEntries(view, words).spans).map(
      (span): ReadLine => ({ span, statement: readStatement(extraction, span) }),
    );
    const notices = lines.flatMap(({ statement }) =>
      statement?.isNotice && statement.id ? [statement.id.value] : [],
    );
    const all = keepLastOfEach(settleGivenUp(view, readEntries(extraction, lines), notices));
    const told = withoutSessions(view, all);
    const statements = lines.flatMap(({ statement }) => statement ?? []);
    // Whom a server has turned away says nothing of what it could not hand on.
    const isOfClients = told.every(({ side, queueId }) => side === 'receiver' && !queueId);
    return [...(isOfClients ? readLastTry(extraction, statements) : []), ...readInside(view, told)];
  },
};
