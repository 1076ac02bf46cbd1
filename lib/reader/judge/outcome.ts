import { findPastedSubject } from '../decode/head';
import type { Extraction } from '../find/types';
import { GOES_WITH_ALL } from '../formats/events';
import type { Delivery } from '../formats/types';
import { isAutoReply } from './auto-reply';
import type { ReaderCatalogue } from './catalogue-types';
import { DELAY, DELIVERED, GIVEN_UP, TRIED_AGAIN } from './delay-phrases';
import { aboutMessages, tellsFailure } from './failure-words';
import { holdsAny } from './holds-any';
import { isLetter } from './letter';
import { IS_DELAYED } from './patterns';
import { ASKS_SENDER, COMPLAINT, HELD, KEPT_BACK, READ_RECEIPT } from './report-phrases';
import { reportText } from './report-text';
import type { Outcome } from './types';

/** What the fields, the lines of a log or the events say themselves, the worst of them. */
function findWorstAction(deliveries: readonly Delivery[]): Outcome | undefined {
  const actions = new Set(deliveries.map(({ action }) => action));
  return (['failed', 'delayed', 'complaint', 'delivered'] as const).find((action) =>
    actions.has(action),
  );
}

/** Kept by a list's moderator, or by a filter until the sender has answered. */
const isHeld = (text: string): boolean =>
  holdsAny(text, HELD) || (holdsAny(text, KEPT_BACK) && holdsAny(text, ASKS_SENDER));

/** A program tells what kept it from handing a message over. */
const tellsReason = ({ event }: Delivery): boolean =>
  event !== undefined && !GOES_WITH_ALL.has(event.id);

const hasCode = ({ basic, enhanced }: Delivery): boolean => Boolean(basic || enhanced);

/** What the words of a report say that names no outcome in its fields. */
function decideByWords(
  extraction: Extraction,
  text: string,
  deliveries: readonly Delivery[],
  catalogue: ReaderCatalogue,
): Outcome {
  const refused = deliveries.some(hasCode);
  const tellsOfFailure = tellsFailure(extraction, text, deliveries.some(tellsReason), catalogue);
  const reported = refused || tellsOfFailure;
  const waits =
    ((holdsAny(text, DELAY) || IS_DELAYED.test(text)) &&
      (reported || (!isLetter(extraction) && aboutMessages(text)))) ||
    (holdsAny(text, TRIED_AGAIN) && reported);
  if (waits && !(refused && holdsAny(text, GIVEN_UP)))
    return refused && !tellsOfFailure ? 'failed' : 'delayed';
  if (refused) return 'failed';
  if (holdsAny(text, DELIVERED) && !isLetter(extraction) && aboutMessages(text)) return 'delivered';
  return tellsOfFailure ? 'failed' : 'none';
}

/**
 * What kind of report this is, from its head and its words; the deliveries' own Action fields come
 * on top.
 */
export function decideOutcome(
  extraction: Extraction,
  deliveries: readonly Delivery[],
  catalogue: ReaderCatalogue,
): Outcome {
  const text = reportText(extraction);
  if (holdsAny(text, COMPLAINT)) return 'complaint';
  if (holdsAny(text, READ_RECEIPT)) return 'delivered';
  const action = findWorstAction(deliveries);
  const refused = deliveries.some(hasCode);
  // It has neither failed nor arrived, and says itself what whoever sent it has to do.
  if (!action && !refused && isHeld(text)) return 'auto-reply';
  // A whole message has its head in fields.
  const isWhole = extraction.message.sections.length > 0;
  const subject = isWhole ? '' : findPastedSubject(extraction.view);
  if (isAutoReply(extraction, subject, refused)) return 'auto-reply';
  return action ?? decideByWords(extraction, text, deliveries, catalogue);
}
