import { isInformative } from '../../codes';
import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { factsOf } from '../find/deciding-reply';
import { present } from '../find/present';
import { anchorsIn } from '../find/recipients';
import { folded } from '../find/reply-text';
import type { Extraction, Reply, Stage } from '../find/types';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import type { LogEntry } from './given-up-messages';
import { REFUSED_IN_TRACE } from './log-patterns';
import { chooseReason, findPendingReason, isAbout, type Reason } from './log-pending';
import type { Statement } from './log-statement';
import type { Delivery } from './types';

/** What the lines so far say of one message, or of one try of qmail. */
interface Thread {
  id: Found | undefined;
  recipients: readonly Found[];
  /** The server that was named last. */
  server: Found | undefined;
  /** Lines that give a reply or a reason, but not yet what follows from it. */
  pending: Statement[];
  hasEnded: boolean;
}

const newThread = (): Thread => ({
  id: undefined,
  recipients: [],
  server: undefined,
  pending: [],
  hasEnded: false,
});

/** 'after RCPT TO: 550 5.1.1 <maria@example.org>: …' names whom it is about. */
const LONGEST_CODES = 20;

const COMMAND = 'rcpt to:<';
const LONGEST_COMMAND = 400;

/** '… after RCPT TO:<maria@example.org>: 452 …': the command that was answered. */
function findInCommand(view: string, start: number): Found[] {
  const lead = view.slice(Math.max(0, start - LONGEST_COMMAND), start);
  const at = lead
    .slice(lead.lastIndexOf('\n') + 1)
    .toLowerCase()
    .lastIndexOf(COMMAND);
  const from = start - (lead.length - lead.lastIndexOf('\n') - 1) + at;
  return at < 0 ? [] : addressesIn(view, from, start).slice(0, 1);
}

function findInReply({ view }: Extraction, stage: Stage | undefined, reply: Reply): Found[] {
  if (stage !== 'recipient' || !reply.span) return [];
  const { start } = reply.span;
  const named = findInCommand(view, start);
  if (named.length > 0) return named;
  const [first] = anchorsIn(view, start, start + 300);
  return first && !first.sender && first.start - start < LONGEST_CODES
    ? [{ value: first.value, start: first.start, end: first.end }]
    : [];
}

/** What decides: the program's reason, else the whole line. */
const placeOf = ({ view }: Extraction, { place }: Reason, { start, end }: Span): Span =>
  place ?? { start, end: start + view.slice(start, end).trimEnd().length };

/** The status of the program; beside a reply only where it does not contradict. */
const statusOf = ({ basic }: Reply, status: Found | undefined): Pick<Delivery, 'enhanced'> =>
  status &&
  (!basic || (isInformative(status.value) && status.value.charAt(0) === basic.value.charAt(0)))
    ? { enhanced: status }
    : {};

function makeDelivery(
  extraction: Extraction,
  statement: Statement,
  { id, pending, server: tried }: Thread,
  recipient: Found | undefined,
  action: NonNullable<Statement['action']>,
): Delivery {
  const { span, time, rest, side, isDiscarded } = statement;
  const why = chooseReason(statement, pending, recipient);
  const { reply, reason, status } = why;
  const facts = {
    recipient,
    // Where the line names whom it is about, an earlier server was that of somebody else.
    server: why.server ?? statement.server ?? (statement.recipients ? undefined : tried),
    stage: why.stage ?? statement.stage,
    time,
    queueId: statement.id ?? id,
    action,
    isDiscarded,
    ...(side ? { side, server: undefined, final: true } : {}),
  };
  if (action === 'delivered')
    return {
      ...present(facts),
      deciding: placeOf(extraction, why, span),
      diagnostic: '',
      context: '',
    };
  return {
    deciding: placeOf(extraction, why, span),
    ...present(facts),
    ...statusOf(reply, status),
    ...factsOf(reply),
    diagnostic: reply.basic ? reply.text : reason,
    context: rest,
  };
}

function makeDeliveries(
  extraction: Extraction,
  statement: Statement,
  thread: Thread,
  action: NonNullable<Statement['action']>,
): Delivery[] {
  const { recipients } = statement;
  const { reply, reason, stage } = chooseReason(statement, thread.pending, undefined);
  const named = recipients ?? thread.recipients;
  const all = named.length > 0 ? named : findInReply(extraction, stage, reply);
  if (all.length > 0)
    return all.map((each) => makeDelivery(extraction, statement, thread, each, action));
  // A local name is no address; without one only a reply says something, that all have it, or why
  // none does.
  const isOfAll = !recipients && (action === 'delivered' || (action === 'failed' && reason !== ''));
  const isTold =
    reply.basic || reply.enhanced || isOfAll || (statement.isOfMessage && statement.id);
  return isTold ? [makeDelivery(extraction, statement, thread, undefined, action)] : [];
}

const isTelling = ({ reply, reason, recipients }: Statement, thread: Thread): boolean =>
  reply.basic !== undefined ||
  (reason !== '' && (recipients?.length ?? thread.recipients.length) > 0);

/**
 * One of several servers has refused: that the next one was not reached is no better reason. Without
 * a reply, it is why the message is given up below.
 */
const isTry = ({ action, reply, reason, recipients }: Statement, thread: Thread): boolean =>
  action === 'delayed' &&
  (reply.basic !== undefined || reason !== '') &&
  !recipients?.length &&
  thread.recipients.length === 0;

/** What a reply without a state is: its first digit says it. */
const actionOf = (code: string): NonNullable<Statement['action']> =>
  code.startsWith('5') ? 'failed' : 'delayed';

/** Lines whose end is not in the paste: what they say counts by itself. */
function readRemaining(extraction: Extraction, thread: Thread): LogEntry[] {
  const last = thread.pending.at(-1);
  if (thread.hasEnded || !last) return [];
  const code = findPendingReason(thread.pending)?.reply.basic?.value ?? '';
  const bare: Statement = { ...last, reply: { text: '' }, reason: '' };
  const deliveries = makeDeliveries(extraction, bare, thread, actionOf(code));
  return [{ span: last.span, words: last.words, deliveries }];
}

/** Finds the thread of a line: of its key, of the message that began last, or its own. */
function makeThreads() {
  const threads = new Map<string, Thread>();
  let current = newThread();
  const add = (key: string): Thread => {
    const thread = newThread();
    threads.set(key, thread);
    return thread;
  };
  const find = ({ key, begins, isTied }: Statement): Thread => {
    if (begins) current = add(`\n${threads.size}`);
    if (isTied) return current;
    return key === undefined ? add(`\n${threads.size}`) : (threads.get(key) ?? add(key));
  };
  return { find, all: () => [...threads.values()] };
}

/** Ties the lines of each message and recipient, and says at which line what became of whom. */
export function tieStatements(
  extraction: Extraction,
  statements: readonly Statement[],
): LogEntry[] {
  const threads = makeThreads();
  const entries = statements.map((statement): LogEntry => {
    const { span, words, recipients, id, action, server } = statement;
    const thread = threads.find(statement);
    if (recipients?.length) thread.recipients = recipients;
    thread.id = id ?? thread.id;
    thread.server = server ?? thread.server;
    const line = { span, words, ...present({ id }) };
    if (!action) {
      if (isTelling(statement, thread)) thread.pending.push(statement);
      return { ...line, deliveries: [] };
    }
    const deliveries = makeDeliveries(extraction, statement, thread, action);
    thread.pending = thread.pending.filter(
      (each) => !deliveries.some(({ recipient }) => isAbout(each, recipient?.value)),
    );
    if (isTry(statement, thread)) thread.pending.push(statement);
    thread.hasEnded ||= deliveries.length > 0;
    return { ...line, deliveries };
  });
  return [...entries, ...threads.all().flatMap((thread) => readRemaining(extraction, thread))];
}

const MADE = gather(({ log }) => log?.lines?.made);

/** Has a program connected, though it noted what it did not trust, and was not refused then? */
const wasMade = (told: string): boolean => holdsAny(told, MADE) && !REFUSED_IN_TRACE.test(told);

/**
 * A log that names nobody and tells only of tries at servers: what happened at the last one is
 * what is wrong.
 */
export function readLastTry(
  { view }: Extraction,
  statements: readonly Statement[],
): readonly Delivery[] {
  const last = statements.findLast(({ tryPlace }) => tryPlace);
  if (!last?.tryPlace || wasMade(view.slice(last.tryPlace.start).toLowerCase())) return [];
  const { id, server, stage, time, tryPlace } = last;
  return [
    {
      ...present({ queueId: id, server, stage, time }),
      action: 'delayed',
      deciding: tryPlace,
      diagnostic: folded(view.slice(tryPlace.start, tryPlace.end)),
      context: '',
    },
  ];
}
