import { type Move, moved } from '../decode/places';
import { aroundOf, firstOfEach, particularsIn } from '../find/particulars/particulars';
import { senderOf } from '../find/particulars/sender-of';
import { timesInNotice } from '../find/particulars/times';
import { triesInNotice } from '../find/particulars/tries';
import type { Particular } from '../find/particulars/types';
import { present } from '../find/present';
import type { Extraction } from '../find/types';
import { LED_TO, SAYS_REPLY } from './patterns';
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
  const particulars = particularsIn(text, reply, people);
  const place: Move = read.deciding ? move : (at) => at;
  return {
    ...shown,
    ...present({ sender: sender && moved(sender, place) }),
    ...(particulars.length > 0
      ? { particulars: particulars.map((particular) => moved(particular, place)) }
      : {}),
  };
}
