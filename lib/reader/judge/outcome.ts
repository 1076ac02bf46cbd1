import type { Extraction } from '../find/types';
import type { Delivery } from '../formats/types';
import { isAutoReply } from './auto-reply';
import { BOUNCE_SENDERS } from './bounce-phrases';
import { DELAY, DELIVERED, GIVEN_UP, TRIED_AGAIN } from './delay-phrases';
import { aboutMessages, tellsFailure } from './failure-words';
import { holdsAny as holds } from './holds-any';
import { isLetter } from './letter';
import { IS_DELAYED, PASTED_SUBJECT } from './patterns';
import { ASKS_SENDER, COMPLAINT, HELD, KEPT_BACK, READ_RECEIPT } from './report-phrases';
import { reportText } from './report-text';
import type { Outcome } from './types';

/** How many lines a head that was pasted with the text may have. */
const LONGEST_HEAD = 12;

/**
 * The subject of a head that was pasted with the text, in the languages that mail programs write
 * it; a first line that is one.
 */
function pastedSubject({ message, view }: Extraction): string {
  if (message.sections.length > 0) return '';
  const lines = view.trimStart().split('\n', LONGEST_HEAD);
  const empty = lines.findIndex((line) => !line.trim());
  const head = lines.slice(0, empty < 0 ? LONGEST_HEAD : empty);
  if (holds(head.join(' ').toLowerCase(), BOUNCE_SENDERS)) return '';
  const subject = head.map((line) => PASTED_SUBJECT.exec(line)?.[1]).find(Boolean);
  return (subject ?? head[0] ?? '').trim().toLowerCase();
}

/** What the fields, the lines of a log or the events say themselves, the worst of them. */
function findWorstAction(deliveries: readonly Delivery[]): Outcome | undefined {
  const actions = new Set(deliveries.map(({ action }) => action));
  return (['failed', 'delayed', 'complaint', 'delivered'] as const).find((action) =>
    actions.has(action),
  );
}

/** Kept by a list's moderator, or by a filter until the sender has answered. */
const isHeld = (text: string): boolean =>
  holds(text, HELD) || (holds(text, KEPT_BACK) && holds(text, ASKS_SENDER));

/** What the words of a report say that names no outcome in its fields. */
function decideByWords(extraction: Extraction, text: string, refused: boolean): Outcome {
  const tellsOfFailure = tellsFailure(extraction, text);
  const reported = refused || tellsOfFailure;
  const waits =
    ((holds(text, DELAY) || IS_DELAYED.test(text)) &&
      (reported || (!isLetter(extraction) && aboutMessages(text)))) ||
    (holds(text, TRIED_AGAIN) && reported);
  if (waits && !(refused && holds(text, GIVEN_UP)))
    return refused && !tellsOfFailure ? 'failed' : 'delayed';
  if (refused) return 'failed';
  if (holds(text, DELIVERED) && !isLetter(extraction) && aboutMessages(text)) return 'delivered';
  return tellsOfFailure ? 'failed' : 'none';
}

/**
 * What kind of report this is, from its head and its words; the deliveries' own Action fields come
 * on top.
 */
export function decideOutcome(extraction: Extraction, deliveries: readonly Delivery[]): Outcome {
  const text = reportText(extraction);
  if (holds(text, COMPLAINT)) return 'complaint';
  if (holds(text, READ_RECEIPT)) return 'delivered';
  const action = findWorstAction(deliveries);
  const refused = deliveries.some(({ basic, enhanced }) => basic || enhanced);
  // It has neither failed nor arrived, and says itself what whoever sent it has to do.
  if (!action && !refused && isHeld(text)) return 'auto-reply';
  if (isAutoReply(extraction, pastedSubject(extraction), refused)) return 'auto-reply';
  return action ?? decideByWords(extraction, text, refused);
}
