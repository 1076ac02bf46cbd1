import type { Found, Span } from '../decode/types';
import { factsOf } from '../find/deciding-reply';
import { stageIn } from '../find/facts';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import type { Extraction } from '../find/types';
import type { LogRefusal } from '../makers/types';
import { findWriter } from './log-fields';
import { findFirst, type LogLine, readLine, type Sign } from './log-line';
import { SENTENCE_BEHIND } from './log-patterns';
import { readNamedReply, readReply, stretchFrom } from './log-reason';
import { findId, findRecipients, findStatus } from './log-values';
import type { Delivery } from './types';

const ACTIONS = ['failed', 'delayed', 'delivered'] as const;

/** A line with a state or a status of its own tells of a message that was handed on, and quotes a refusal. */
const isOfDelivery = ({ words, fields, maker: { log } }: LogLine): boolean =>
  ACTIONS.some((action) => findFirst(words, log?.states?.[action])) ||
  (!fields.codes && findFirst(words, fields.statuses) !== undefined);

interface Refused {
  readonly kind: LogRefusal;
  readonly sign: Sign;
}

/** The kind of refusal that a line tells of; the first that its maker knows counts. */
export function findRefusal(line: LogLine): Refused | undefined {
  if (isOfDelivery(line)) return undefined;
  for (const kind of line.maker.log?.refusals ?? []) {
    if (kind.process && !line.prefix.includes(kind.process)) continue;
    const sign = findFirst(line.words, kind.signs);
    if (sign) return { kind, sign };
  }
  return undefined;
}

/** Where the reply or the reason begins. */
function findStart({ words }: LogLine, { kind, sign }: Refused): number {
  if (kind.fromStart) return 0;
  if (!kind.reasons) return sign.at;
  // Without a reason of its own, what was refused is all there is.
  const none = kind.reasons.length > 0 ? sign.at : sign.end;
  return findFirst(words, kind.reasons, sign.end)?.end ?? none;
}

function findRefused(
  view: string,
  line: LogLine,
  { recipients }: LogRefusal,
): (Found | undefined)[] {
  const found = recipients && findRecipients(view, line, recipients);
  return found?.length ? found : [undefined];
}

/** A shorter line of a log may have been wrapped. */
const LONG_LINE = 90;

/** Where the line ends that begins at a place, without what whoever shows it goes on with. */
function endOf(line: string, start: number): number {
  const behind = line.search(SENTENCE_BEHIND);
  return start + (behind < LONG_LINE ? line.length : behind);
}

/** Statuses of the server itself (RFC 3463, 3.4). */
const OWN_FAULT = '4.3.';

/** What a line says by which the server that writes it turns a client or its message away. */
export function readRefusal(extraction: Extraction, span: Span): Delivery[] {
  const { view } = extraction;
  const line = readLine(view, span);
  const refused = line && findRefusal(line);
  if (!line || !refused) return [];
  const { kind } = refused;
  const stretch = stretchFrom(line, findStart(line, refused), kind.ends);
  const place = kind.fromStart ? { ...stretch, end: line.text.start + refused.sign.end } : stretch;
  const reply = readNamedReply(extraction, line)?.reply ?? readReply(extraction, place);
  const status = findStatus(view, line, reply);
  const said = folded(view.slice(place.start, place.end));
  const facts = {
    // Who it names is the client: nobody else's server has refused.
    reporter: findWriter(view, span),
    stage: kind.isLogin ? ('login' as const) : stageIn(view, span),
    time: timeOf(view, span),
    queueId: findId(view, line),
  };
  const told = { ...present({ enhanced: status }), ...factsOf(reply) };
  const isFault = told.enhanced?.value.startsWith(OWN_FAULT) === true;
  const side = isFault && kind.side ? 'own-server' : (kind.side ?? 'receiver');
  const isDiscarded = findFirst(line.words, line.maker.log?.discards) && (true as const);
  return findRefused(view, line, kind).map((recipient) => ({
    ...present({ recipient, ...facts }),
    action: kind.waits ? 'delayed' : 'failed',
    side,
    ...(kind.event
      ? {
          event: {
            id: kind.event,
            words: line.words.slice(refused.sign.at, refused.sign.end).trim(),
          },
        }
      : {}),
    ...present({ final: kind.isFinal, isDiscarded }),
    deciding: { start: span.start, end: endOf(view.slice(span.start, line.text.end), span.start) },
    ...told,
    diagnostic: reply.basic ? reply.text : said,
    context: '',
  }));
}
