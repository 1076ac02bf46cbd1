import type { Found, Span } from '../decode/types';
import { decide } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import type { Extraction } from '../find/types';
import { type EventRecipient, findEventStatus } from './event-values';
import { REPLY_KEYS } from './event-words';
import type { Value } from './json-values';
import { isRefusal } from './refusal';
import type { Delivery } from './types';

/** What stands behind a code that is a whole value: the subject '550 pages' is none. */
const VALUE_ENDS = '\n,"}';

/**
 * The code of a field of its own ('"code": 550'), where the event's words have none; one that
 * contradicts the status is none of this reply.
 */
function findCodeField(
  extraction: Extraction,
  object: Span,
  enhanced: Found | undefined,
): Found | undefined {
  const codes = codesIn(extraction, object).filter(
    (mark) => isRefusal(mark) && VALUE_ENDS.includes(extraction.view[mark.end] ?? '}'),
  );
  const code = codes.find(({ value }) => !enhanced || value.charAt(0) === enhanced.value.charAt(0));
  return code && { value: code.value, start: code.start, end: code.end };
}

/** The reply among the values about a recipient, else the first words that may hold a reason. */
function readEventReply(extraction: Extraction, about: readonly Value[]) {
  const texts = REPLY_KEYS.flatMap((key) => about.filter((value) => value.key === key));
  const replies = texts.map((value) => decide(extraction.view, codesIn(extraction, value), value));
  const reply = replies.find(({ basic }) => basic) ?? replies.find(({ enhanced }) => enhanced);
  return { reply, words: texts.find(({ value }) => value.trim()) };
}

const LONGEST_EVENT_CONTEXT = 2000;

/** What an event says of one recipient; `about` are the values that speak of it. */
export function readEventDelivery(
  extraction: Extraction,
  { recipient, object }: EventRecipient,
  about: readonly Value[],
  action: NonNullable<Delivery['action']>,
): Delivery {
  const { reply, words } = readEventReply(extraction, about);
  const enhanced = reply?.enhanced ?? findEventStatus(about);
  const deciding = reply?.span ?? words;
  const codes = {
    basic: reply?.basic ?? findCodeField(extraction, object, enhanced),
    enhanced,
    choice: reply?.choice,
  };
  return {
    ...present({
      recipient,
      action,
      deciding: deciding && { start: deciding.start, end: deciding.end },
    }),
    ...(action === 'failed' || action === 'delayed' ? present(codes) : {}),
    diagnostic: reply?.text || folded(words?.value ?? ''),
    context: folded(about.map(({ value }) => value).join(' ')).slice(0, LONGEST_EVENT_CONTEXT),
  };
}
