import { findPastedSubject } from '../decode/head';
import type { Extraction } from '../find/types';
import { GOES_WITH_ALL } from '../formats/events';
import type { Delivery } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import { type Told, YOUR_MESSAGE } from '../knowledge/phrases';
import { findTold } from '../knowledge/told';
import { isAutoReply } from './auto-reply';
import type { ReaderCatalogue } from './catalogue-types';
import { isCodeList } from './code-list';
import { aboutMessages, tellsFailure, type Words } from './failure-words';
import { isRelayed } from './handed';
import { isLetter } from './letter';
import { isListWarning } from './list-warning';
import { CONDITION, SENDS_NO_REPORTS, SENTENCE_END, SUCCESS_FIRST } from './patterns';
import { isQuotaNotice } from './quota-notice';
import {
  AUTH_REPORT_SIGNS,
  COMPLAINT_SIGNS,
  DELAY_SIGNS,
  DELIVERED_SIGNS,
  GIVEN_UP_SIGNS,
  HELD_SIGNS,
  NO_SPAM_SIGNS,
  READ_RECEIPT,
} from './report-signs';
import { reportText } from './report-text';
import { isSummary } from './summary';
import type { Notice, Outcome } from './types';

/** What the fields, the lines of a log or the events say themselves, the worst of them. */
function findWorstAction(deliveries: readonly Delivery[]): Outcome | undefined {
  const actions = new Set(deliveries.map(({ action }) => action));
  return (['failed', 'delayed', 'complaint', 'delivered'] as const).find((action) =>
    actions.has(action),
  );
}

/** Kept by a filter until the sender has answered. */
const isKeptBack = (text: string, told: ReadonlySet<Told>): boolean =>
  holdsAny(text, HELD_SIGNS) || (told.has('keptBack') && told.has('asksSender'));

/** Kept by a list's moderator, or by a filter until the sender has answered. */
export const isHeld = (text: string, told = findTold(text)): boolean =>
  // The subject of what came back may be that of a notice from a list.
  (told.has('held') && !told.has('undelivered')) || isKeptBack(text, told);

/** Has something failed that was sent, and not only: would something, while a mailbox is full? */
function tellsUndelivered(text: string): boolean {
  const sure = text.split(SENTENCE_END).filter((sentence) => !CONDITION.test(sentence));
  const told = findTold(sure.join(' '));
  return told.has('undelivered') || told.has('failed');
}

const isAuthReport = (text: string): boolean => holdsAny(text, AUTH_REPORT_SIGNS);

/** What a notice is that neither failed nor arrived, where it is one of a kind. */
export function findNotice(outcome: Outcome, text: string): Notice | undefined {
  if (outcome === 'complaint') return isAuthReport(text) ? 'auth-report' : undefined;
  if (outcome !== 'auto-reply') return undefined;
  if (isQuotaNotice(text)) return 'own-quota';
  const told = findTold(text);
  if (isKeptBack(text, told)) return 'held';
  return isHeld(text, told) ? 'moderated' : undefined;
}

/** Whatever else a notice says, it is about a message that somebody sent. */
const OF_NOTICES: readonly Told[] = [
  'undelivered',
  'reports',
  'delayed',
  'triedAgain',
  'delivered',
];

/** 'I am out of the office until Monday', 'This is an automated reply: we have received …'. */
const answersForSomebody = (told: ReadonlySet<Told>): boolean =>
  (told.has('away') || (told.has('automatic') && told.has('received'))) &&
  !OF_NOTICES.some((notice) => told.has(notice));

/** A program tells what kept it from handing a message over. Any program misses a file. */
const tellsReason = ({ event }: Delivery): boolean =>
  event !== undefined && !GOES_WITH_ALL.has(event.id) && event.id !== 'file-fault';

const hasCode = ({ basic, enhanced }: Delivery): boolean => Boolean(basic || enhanced);

/** A reply of a server, or a status that is final. */
const isRefusal = ({ basic, enhanced }: Delivery): boolean =>
  basic !== undefined || enhanced?.value.startsWith('5') === true;

/** 'Your message … will be tried again': a notice speaks to whoever sent a message. */
const speaksToSender = (extraction: Extraction, text: string): boolean =>
  holdsAny(text, YOUR_MESSAGE) && aboutMessages(text) && !isLetter(extraction);

/** What the words of a report say that names no outcome in its fields. */
function decideByWords(
  extraction: Extraction,
  { text, told }: Words,
  deliveries: readonly Delivery[],
  catalogue: ReaderCatalogue,
): Outcome {
  const refused = deliveries.some(hasCode);
  const event = deliveries.some(tellsReason);
  // '2.1.9 Message relayed to non-compliant mailer' is no failure, whatever its words.
  const worked =
    !refused &&
    (SUCCESS_FIRST.test(extraction.view) || (!told.has('failed') && SENDS_NO_REPORTS.test(text)));
  const tellsOfFailure =
    !worked && (tellsFailure(extraction, { text, told }, event, catalogue) || isListWarning(text));
  const reported = refused || tellsOfFailure;
  const waits =
    ((told.has('delayed') || holdsAny(text, DELAY_SIGNS)) &&
      (reported || (!isLetter(extraction) && aboutMessages(text)))) ||
    (told.has('triedAgain') && (reported || speaksToSender(extraction, text)));
  const givenUp = told.has('givenUp') || holdsAny(text, GIVEN_UP_SIGNS);
  if (waits && !(refused && givenUp)) return refused && !tellsOfFailure ? 'failed' : 'delayed';
  if (refused) return 'failed';
  // 'Delivered to all other recipients' stands in the report on the one who did not get it.
  const arrived =
    !(tellsOfFailure && told.has('failed')) &&
    (told.has('delivered') || holdsAny(text, DELIVERED_SIGNS) || isRelayed(text));
  if (arrived && !isLetter(extraction) && aboutMessages(text)) return 'delivered';
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
  const told = findTold(text);
  if (holdsAny(text, NO_SPAM_SIGNS)) return 'auto-reply';
  if (isAuthReport(text) || told.has('complaints') || holdsAny(text, COMPLAINT_SIGNS))
    return 'complaint';
  // Who refuses by the rules of the recipient may answer with a receipt (RFC 5429, 2.1.1).
  if (holdsAny(text, READ_RECEIPT) && !told.has('undelivered')) return 'delivered';
  if (isSummary(extraction.view)) return 'none';
  const action = findWorstAction(deliveries);
  const refused = deliveries.some(hasCode);
  // It has neither failed nor arrived, and says itself what whoever sent it has to do. A filter that
  // asks whoever sent it may call that a failure for the time being (Boxbe: 'failed', 4.7.0).
  if (isHeld(text, told) && !deliveries.some(isRefusal)) return 'auto-reply';
  if (!action && !refused && answersForSomebody(told)) return 'auto-reply';
  if (!action && !refused && isQuotaNotice(text) && !tellsUndelivered(text)) return 'auto-reply';
  // A whole message has its head in fields.
  const isWhole = extraction.message.sections.length > 0;
  const subject = isWhole ? '' : findPastedSubject(extraction.view);
  if (isAutoReply(extraction, subject, refused)) return 'auto-reply';
  if (!action && isCodeList(extraction.view)) return 'none';
  // Lines of which none tells of a message: words in them are about something else.
  if (deliveries.length === 0) return 'none';
  return action ?? decideByWords(extraction, { text, told }, deliveries, catalogue);
}
