import { type Move, moved } from '../decode/places';
import type { Span } from '../decode/types';
import { aroundOf, firstOfEach, particularsIn } from '../find/particulars/particulars';
import { XML_REQUEST } from '../find/particulars/patterns';
import { senderOf } from '../find/particulars/sender-of';
import { timesInNotice } from '../find/particulars/times';
import { triesInNotice } from '../find/particulars/tries';
import type { Particular } from '../find/particulars/types';
import { present } from '../find/present';
import type { Extraction } from '../find/types';
import { CODES_BEFORE, LED_TO, SAYS_REPLY } from './patterns';
import type { Delivery } from './types';

/** A longer text is no reply alone. */
const LONGEST_PARAGRAPH = 600;

/** How far before its colon a line says what it leads to. */
const LONGEST_LEAD = 80;

/** What a reply tells that somebody quotes, where it is not sure that it decides. */
function inQuotedReply(text: string): readonly Particular[] {
  for (const match of text.matchAll(LED_TO)) {
    const lead = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
    const line = match[1] ?? '';
    const end = match.index + match[0].length;
    if (SAYS_REPLY.test(lead.slice(lead.lastIndexOf('\n') + 1)))
      return particularsIn(text, { start: end - line.length, end });
  }
  const said = text.trim();
  const isAlone = said.length <= LONGEST_PARAGRAPH && !said.includes('\n\n');
  // A paragraph by itself is all that was said.
  return isAlone && !said.startsWith('{') && !said.startsWith('[')
    ? particularsIn(text, { start: 0, end: text.length })
    : [];
}

/** The view has no tags: the number of a request is read where they are. */
function requestIn(text: string): readonly Particular[] {
  const match = XML_REQUEST.exec(text);
  const value = match?.[1] ?? '';
  const start = (match?.index ?? 0) + '<RequestId>'.length;
  return match ? [{ kind: 'request', value, start, end: start + value.length }] : [];
}

/** How far below its own line another one may hold the words of a reply, and how much of them. */
const REACH_OF_LINES = 1500;
const LONGEST_SAID = 200;
const SHORTEST_SAID = 20;

/**
 * A policy service logs its reply, and the server logs it again with the client and the envelope: the
 * same words in a line below, with a code before them.
 */
function toldAgain(text: string, { start, end }: Span, code = ''): readonly Particular[] {
  const [said = ''] = text.slice(start, end).split('\n');
  const words = said.replace(CODES_BEFORE, '').slice(0, LONGEST_SAID);
  if (!code || words.length < SHORTEST_SAID) return [];
  const at = text.slice(0, end + REACH_OF_LINES).indexOf(words, end);
  const line = text.lastIndexOf('\n', at) + 1;
  if (at < 0 || line < end) return [];
  const lead = text.slice(line, at);
  const place = lead.lastIndexOf(`: ${code} `);
  return place < 0
    ? []
    : particularsIn(text, { start: line + place + ': '.length, end: at + words.length });
}

/**
 * A delivery with who sent the message and what its reply tells beyond the cause. `read` has its
 * places in the text that is read, `shown` in the text that is shown. A reply that was found only by
 * its words has a place in the latter alone. Without a reply, the times and tries of a notification are told.
 */
export function tellMore(
  { view, message }: Extraction,
  read: Delivery,
  shown: Delivery,
  move: Move,
): Delivery {
  const reply = read.deciding ?? shown.deciding;
  if (!reply) {
    const told = firstOfEach([
      ...inQuotedReply(message.text),
      ...timesInNotice(message.text),
      ...triesInNotice(message.text),
      ...requestIn(message.text),
    ]);
    return told.length > 0 ? { ...shown, particulars: told } : shown;
  }
  const text = read.deciding ? view : message.text;
  const sender = senderOf(message, text, {
    reply,
    around: aroundOf(text, reply),
    id: read.queueId?.value,
  });
  const people = [read.recipient, read.originalRecipient, sender].flatMap(
    (one) => one?.value ?? [],
  );
  const own = particularsIn(text, reply, people);
  const again = toldAgain(text, reply, read.basic?.value).filter(
    ({ kind }) => !own.some((one) => one.kind === kind),
  );
  const particulars = firstOfEach([...own, ...again, ...requestIn(message.text)]);
  const place: Move = read.deciding ? move : (at) => at;
  return {
    ...shown,
    ...present({ sender: sender && moved(sender, place) }),
    ...(particulars.length > 0
      ? { particulars: particulars.map((particular) => moved(particular, place)) }
      : {}),
  };
}
