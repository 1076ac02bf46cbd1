import type { Found, Span } from '../decode/types';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import { gather } from '../makers/index';
import type { Delivery } from './types';

/** A line of a log, and what it says of each recipient. */
export interface LogEntry {
  readonly span: Span;
  /** Its text in lower case. */
  readonly words: string;
  /** The id of the message that it is about. */
  readonly id?: Found;
  readonly deliveries: readonly Delivery[];
}

/** Lines that give up all who still wait. */
const EXPIRED = gather(({ log }) => log?.expired);

/** The same words, where they stand right behind the id. */
const STOPPED = gather(({ log }) => log?.stopped);

/** Lines that tell the sender of those that failed in this run of the queue; others still wait. */
const NOTICE = gather(({ log }) => log?.notice);

/** Ends of the lines with which a message leaves the queue. */
const REMOVED = gather(({ log }) => log?.removed);

/** What the lines so far say of one message. */
interface Progress {
  /** Somebody bounced since the queue was last run: a notice is about them. */
  bounced: boolean;
  /** What the line says that sent a notice in this run of the queue. */
  notice: Delivery | undefined;
}

/** What the line says that gives a message up, and the place up to which who waits is given up. */
export interface GivenUp {
  readonly line: Delivery;
  readonly until: number;
}

const COLON = ': ';

const afterColon = (sign: string): number =>
  sign.includes(COLON) ? sign.lastIndexOf(COLON) + COLON.length : 0;

/** The line that ends a message, as what is said of a recipient that nothing else tells of. */
function readEndLine(view: string, { span }: LogEntry, queueId: Found, end: End): Delivery {
  const { kind, sign } = end;
  const line = view.slice(span.start, span.end).trimEnd();
  // What stands before is the frame of the log: time, process, id, the kind of the notice.
  const at = Math.max(0, line.toLowerCase().indexOf(sign)) + afterColon(sign);
  return {
    ...present({ queueId, time: timeOf(view, span) }),
    action: 'failed',
    deciding: { start: span.start + at, end: span.start + line.length },
    // That a notice was sent tells no reason.
    diagnostic: kind === 'notice' ? '' : folded(line.slice(at)),
    context: '',
  };
}

/** Notes what a recipient's own line says of the notices around it. */
function noteAction(progress: Progress, { action }: Delivery): void {
  if (action === 'failed') progress.bounced = true;
  // Tried again after a notice: whoever it was about, the next one is about others.
  if (action === 'delayed' && progress.notice) {
    progress.bounced = false;
    progress.notice = undefined;
  }
}

type EndKind = 'expired' | 'notice' | 'removed';

/** How a line ends a message, and the sign that says so. */
interface End {
  readonly kind: EndKind;
  readonly sign: string;
}

function findEndOf({ words: line }: LogEntry, id: Found): End | undefined {
  const at = line.indexOf(id.value.toLowerCase());
  const behind = at < 0 ? '' : line.slice(at + id.value.length).trimStart();
  const stopped = STOPPED.find((sign) => behind.startsWith(sign));
  if (stopped) return { kind: 'expired', sign: stopped };
  const expired = EXPIRED.find((sign) => line.includes(sign));
  if (expired) return { kind: 'expired', sign: expired };
  const notice = NOTICE.find((sign) => line.includes(sign));
  if (notice) return { kind: 'notice', sign: notice };
  const removed = REMOVED.find((sign) => line.endsWith(sign));
  return removed ? { kind: 'removed', sign: removed } : undefined;
}

/** Who is given up by a line of this kind; notes the notice. */
function giveUp(
  progress: Progress,
  kind: EndKind,
  line: Delivery,
  start: number,
): GivenUp | undefined {
  if (kind === 'expired') return { line, until: Number.POSITIVE_INFINITY };
  if (kind === 'removed') return progress.notice && { line: progress.notice, until: start };
  progress.notice = line;
  return progress.bounced ? undefined : { line, until: start };
}

/** The messages that were given up, by queue id, from the lines in their order. */
export function findGivenUp(view: string, entries: readonly LogEntry[]): Map<string, GivenUp> {
  const givenUp = new Map<string, GivenUp>();
  const messages = new Map<string, Progress>();
  const progressOf = (id: string): Progress => {
    const progress = messages.get(id) ?? { bounced: false, notice: undefined };
    messages.set(id, progress);
    return progress;
  };
  for (const entry of entries) {
    const { span, id, deliveries } = entry;
    for (const delivery of deliveries)
      if (delivery.queueId) noteAction(progressOf(delivery.queueId.value), delivery);
    const found = id && findEndOf(entry, id);
    if (!found) continue;
    const line = readEndLine(view, entry, id, found);
    const end = giveUp(progressOf(id.value), found.kind, line, span.start);
    if (!end) continue;
    const until = Math.max(end.until, givenUp.get(id.value)?.until ?? 0);
    givenUp.set(id.value, { ...end, until });
  }
  return givenUp;
}
