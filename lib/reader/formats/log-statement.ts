import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { decide } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { LAST_STOP } from '../find/fact-patterns';
import { stageIn } from '../find/facts';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import type { Extraction, Mark, Reply, Stage } from '../find/types';
import type { States } from '../makers/types';
import { findFirst, findPreferred, type LogLine, readLine } from './log-line';
import {
  FIELD_END,
  ID_HERE,
  LEADING_ID,
  NEXT_RECIPIENT,
  REPLY_HERE,
  SERVER_HERE,
} from './log-patterns';

/** What one line of a log says, before it is tied to others. */
export interface Statement {
  readonly span: Span;
  /** By what it is tied to others: the number of a try, else the id of the message. */
  readonly key?: string;
  readonly id?: Found;
  /** A message begins here, and the lines below are about it. */
  readonly begins: boolean;
  /** Its lines bear no id: each is about the message that began last. */
  readonly isTied: boolean;
  /** Whom it names; nothing where it has no field for it. */
  readonly recipients?: readonly Found[];
  /** The only one of them whom the reply is about. */
  readonly refusedOne?: string;
  readonly action?: 'failed' | 'delayed' | 'delivered';
  readonly reply: Reply;
  /** The program's own words about why; empty where they say nothing. */
  readonly reason: string;
  /** Words that go with every reason: given up, not yet time. */
  readonly rest: string;
  readonly status?: Found;
  readonly server?: Found;
  readonly stage?: Stage;
  readonly time?: Found;
  readonly isNotice: boolean;
}

const ACTIONS = ['failed', 'delayed', 'delivered'] as const;

/** The action whose sign stands first in the line, so before any words of a server. */
function findAction(words: string, states: States | undefined): Statement['action'] {
  const found = ACTIONS.flatMap((action) => {
    const sign = findFirst(words, states?.[action]);
    return sign ? [{ action, ...sign }] : [];
  });
  return found.sort((a, b) => a.at - b.at || b.end - a.end)[0]?.action;
}

const cut = (view: string, start: number, end: number): Found => ({
  value: view.slice(start, end),
  start,
  end,
});

/** The word behind a sign of the line. */
function findBehind(
  view: string,
  { text, words }: LogLine,
  signs: readonly string[] | undefined,
): Found | undefined {
  const sign = findFirst(words, signs);
  const match = sign && ID_HERE.exec(words.slice(sign.end, sign.end + 80));
  return match
    ? cut(view, text.start + sign.end, text.start + sign.end + match[0].length)
    : undefined;
}

function findId(view: string, line: LogLine): Found | undefined {
  const { fields, text, tag } = line;
  const behind = findBehind(view, line, fields.ids);
  if (behind) return behind;
  if (fields.idInTag) return tag;
  if (fields.ids || fields.begins) return undefined;
  const id = LEADING_ID.exec(view.slice(text.start, text.start + 40))?.[1];
  return id ? cut(view, text.start, text.start + id.length) : undefined;
}

/** Where the field of a recipient ends that is written without an address. */
const FIELD_OVER: readonly string[] = [': ', ', ', ' r='];
const LONGEST_FIELD = 400;
const MOST_RECIPIENTS = 500;

/** Whom a line names: several stand one behind the other, with a comma between. */
function findRecipients(view: string, { text, words, fields }: LogLine): Found[] | undefined {
  const sign = findFirst(words, fields.recipients);
  if (!sign) return undefined;
  const over = findFirst(words, FIELD_OVER, sign.end)?.at ?? words.length;
  const from = text.start + sign.end;
  const limit = text.start + Math.min(over, sign.end + LONGEST_FIELD);
  const [first] = addressesIn(view, from, limit);
  if (!first) return [];
  const found = [first];
  for (const next of addressesIn(view, first.end, text.end)) {
    const last = found.at(-1) ?? first;
    if (found.length >= MOST_RECIPIENTS) break;
    if (!NEXT_RECIPIENT.test(view.slice(last.end, next.start).replaceAll('\n', ' '))) break;
    found.push(next);
  }
  return found;
}

/** A name without a dot is none of a host: 'relay=local', 'relay=none'. */
const isHost = (name: string): boolean => name.includes('.');

function findServer(view: string, { text, words, fields }: LogLine): Found | undefined {
  const sign = findPreferred(words, fields.servers);
  const match = sign && SERVER_HERE.exec(words.slice(sign.end, sign.end + LONGEST_FIELD));
  const value = (match?.[1] ?? match?.[2] ?? '').replace(LAST_STOP, '');
  if (!sign || !match || !isHost(value)) return undefined;
  const start = text.start + sign.end + match[0].lastIndexOf(value);
  return { ...cut(view, start, start + value.length), value };
}

/** The stretch from a place of the line to the end of its field. */
function stretchFrom({ text, words, fields }: LogLine, at: number): Span {
  const end = findFirst(words, fields.ends, at)?.at ?? words.length;
  const field = words.slice(at, end);
  const length = field.length - (FIELD_END.exec(field)?.[0].length ?? 0);
  return { start: text.start + at, end: text.start + at + length };
}

/** Where the reply of the server begins behind its sign, as a place of the line. */
function findReplyPlace(
  { words, fields }: LogLine,
  reason: number | undefined,
): number | undefined {
  const sign = findPreferred(words, fields.replies)?.end;
  for (const from of [sign, reason]) {
    if (from === undefined) continue;
    const match = REPLY_HERE.exec(words.slice(from, from + LONGEST_FIELD));
    // Behind its sign words may lead to it; a reason is either a reply, or the program's own.
    if (match && (from === sign || match[0].length === CODE_LENGTH))
      return from + match.index + match[0].length - CODE_LENGTH;
  }
  return undefined;
}

const CODE_LENGTH = 3;

/** The codes of a stretch, with the one that it begins with: its sign vouches for that one. */
function codesFrom(extraction: Extraction, stretch: Span): Mark[] {
  const codes = codesIn(extraction, stretch);
  if (codes[0]?.start === stretch.start) return codes;
  const end = stretch.start + CODE_LENGTH;
  const value = extraction.view.slice(stretch.start, end);
  return [{ kind: 'basic', value, start: stretch.start, end }, ...codes];
}

/** The reply of a line, and the program's own reason where no server has replied. */
function readReason(
  extraction: Extraction,
  line: LogLine,
): { readonly reply: Reply; readonly reason: string } {
  const { view } = extraction;
  const reasonPlace = findPreferred(line.words, line.fields.reasons)?.end;
  const replyPlace = findReplyPlace(line, reasonPlace);
  if (replyPlace !== undefined) {
    const stretch = stretchFrom(line, replyPlace);
    return { reply: decide(view, codesFrom(extraction, stretch), stretch), reason: '' };
  }
  if (reasonPlace === undefined) return { reply: { text: '' }, reason: '' };
  const stretch = stretchFrom(line, reasonPlace);
  const reply = decide(view, codesIn(extraction, stretch), stretch);
  const words = folded(view.slice(stretch.start, stretch.end));
  const isOpen = words.endsWith(')') && line.words[reasonPlace - 1] === '(';
  return { reply, reason: reply.basic ? '' : isOpen ? words.slice(0, -1) : words };
}

/** A reason that goes with every other one is no reason of its own. */
function sortReason(reason: string, { fields }: LogLine): Pick<Statement, 'reason' | 'rest'> {
  const words = reason.toLowerCase();
  const isEmpty = fields.emptyReasons?.some((empty) => words.includes(empty)) === true;
  return isEmpty ? { reason: '', rest: reason } : { reason, rest: '' };
}

/** The status in its own field: nothing where the program makes it up beside a reply. */
function findStatus(
  extraction: Extraction,
  { text, words, fields }: LogLine,
  { basic }: Reply,
): Found | undefined {
  const sign = findFirst(words, fields.statuses);
  if (!sign || (basic && !fields.statusOfReply)) return undefined;
  const start = text.start + sign.end;
  const mark = codesIn(extraction, { start, end: start + 1 })[0];
  return mark && cut(extraction.view, mark.start, mark.end);
}

/** The signs of a reply tell what became of somebody, not of a try at one server of several. */
function readAction({ words, maker }: LogLine, isAddressed: boolean): Statement['action'] {
  const { states, replySigns } = maker.log ?? {};
  return findAction(words, states) ?? (isAddressed ? findAction(words, replySigns) : undefined);
}

/** A line by which the server itself refuses somebody else's message. */
const isRejection = ({ words, maker: { log } }: LogLine): boolean =>
  findAction(words, log?.states) === undefined && findFirst(words, log?.rejects) !== undefined;

function findRefusedOne(view: string, { text, words, fields }: LogLine): string | undefined {
  const sign = findFirst(words, fields.refusedOne);
  const place = sign && text.start + sign.end;
  return place === undefined ? undefined : addressesIn(view, place, text.end)[0]?.value;
}

/** What a line says by its fields; undefined where it is not known whose line it is. */
export function readStatement(extraction: Extraction, span: Span): Statement | undefined {
  const { view } = extraction;
  const line = readLine(view, span);
  if (!line || isRejection(line)) return undefined;
  const { words, fields } = line;
  const recipients = findRecipients(view, line);
  const id = findId(view, line);
  const number = findBehind(view, line, fields.numbers)?.value;
  const { reply, reason } = readReason(extraction, line);
  return {
    span,
    begins: fields.begins?.some((sign) => words.startsWith(sign)) === true,
    ...sortReason(reason, line),
    reply,
    isNotice: findFirst(words, fields.noticeSigns) !== undefined,
    isTied: fields.begins !== undefined,
    ...present({
      key: number ?? id?.value,
      id,
      recipients,
      action: readAction(line, recipients !== undefined),
      refusedOne: findRefusedOne(view, line),
      status: findStatus(extraction, line, reply),
      server: findServer(view, line),
      stage: stageIn(view, span),
      time: timeOf(view, span),
    }),
  };
}
