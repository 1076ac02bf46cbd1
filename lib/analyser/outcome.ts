import type { Extraction } from './formats/types';
import type { Delivery, Outcome } from './types';

const holds = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

const COMPLAINT: readonly string[] = [
  'feedback-type:',
  'this is an email abuse report',
  'abuse report for an email',
  'email abuse report',
  'this is a spam report',
  'report-type=feedback-report',
  'report-type="feedback-report"',
];

const AUTO_SUBJECT: readonly string[] = [
  'auto:',
  'automatic reply',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'autoresponse',
  'out of office',
  'out of the office',
  'vacation',
  'abwesenheit',
  'automatische antwort',
  'réponse automatique',
  'respuesta automática',
  'risposta automatica',
  'automatisch antwoord',
  '自動応答',
  '自动回复',
  'away from',
];

const BOUNCE_SENDERS: readonly string[] = [
  'mailer-daemon',
  'postmaster',
  'mail delivery',
  'mail-daemon',
  'mailerdaemon',
  'microsoftexchange',
  'delivery subsystem',
];

const BOUNCE_WORDS: readonly string[] = [
  'undeliver',
  'not be delivered',
  "couldn't be delivered",
  'could not deliver',
  'delivery fail',
  'delivery status',
  'failure notice',
  'returned mail',
  'returned to sender',
  'mail delivery',
  'delivery has failed',
  'unable to deliver',
  'not delivered',
  'cannot deliver',
  'delivery problem',
  'delivery report',
  'message you sent',
  'did not reach',
  'permanent error',
  'permanent fatal error',
  'unzustellbar',
  'zustellung',
  'non remis',
  'non distribu',
  'no se pudo entregar',
  'não foi possível entregar',
  'impossibile recapitare',
  'onbestelbaar',
  'недоставлен',
  'не доставлено',
  '配信不能',
  '配達できませんでした',
  '送信できませんでした',
  '退信',
  'mail system',
  'status=bounced',
  'status=deferred',
  'smtp error',
  'rejected',
  'refused',
  'user unknown',
  'mailbox full',
  'mailbox is full',
  'recipientsrefused',
  'delivery incomplete',
  'delivery to the following',
  'address not found',
  'addresses had',
];

const DELAY: readonly string[] = [
  'action: delayed',
  'warning message only',
  'will be retried',
  'will keep trying',
  'still being retried',
  'delivery is delayed',
  'delivery delayed',
  'delayed mail',
  'has been delayed',
  'is delayed',
  'do not need to resend',
  'not yet been delivered',
  'continue to try',
  'will continue trying',
  'delivery attempts will continue',
  'could not send message for past',
  'status=deferred',
  'delivery incomplete',
  'temporary problem delivering',
  'no action is required on your part',
];

const GIVEN_UP: readonly string[] = [
  'action: failed',
  'status=bounced',
  'giving up',
  'given up',
  'permanent',
  'final-recipient',
  'could not be delivered to one',
  'undeliverable',
  'returned to sender',
  'failed permanently',
  'expired',
];

const DELIVERED: readonly string[] = [
  'successfully delivered',
  'was successfully',
  'has been delivered',
  'delivered to the following recipients',
  'status=sent',
  'action: delivered',
  'action: relayed',
  'your message was delivered',
  'return receipt',
  'sent (250',
];

/** Did a program answer on somebody's behalf? A delivery report also says "auto-replied", but carries a status part. */
function isAutoReply({ message, view }: Extraction, hasStatus: boolean): boolean {
  if (hasStatus) return false;
  const { headers } = message;
  const subject = (headers['subject'] ?? '').toLowerCase();
  const sender = (headers['from'] ?? '').toLowerCase();
  if (holds(sender, BOUNCE_SENDERS) && !holds(subject, AUTO_SUBJECT)) return false;
  const declared =
    (headers['auto-submitted'] ?? '').toLowerCase().startsWith('auto-replied') ||
    'x-autoreply' in headers ||
    'x-autorespond' in headers ||
    (headers['precedence'] ?? '') === 'auto_reply';
  if (declared || holds(subject, AUTO_SUBJECT)) return !holds(subject, ['undeliver', 'failure', 'returned mail', 'delivery status']);
  return false && view.length > 0;
}

/** What kind of report this is, from its head and its words; the deliveries' own Action fields come on top. */
export function outcomeOf(extraction: Extraction, deliveries: readonly Delivery[]): Outcome {
  const { message, view } = extraction;
  const text = view.slice(0, 100_000).toLowerCase();
  if (holds(text, COMPLAINT)) return 'complaint';
  const hasStatus = message.sections.some(({ kind }) => kind === 'status');
  if (isAutoReply(extraction, hasStatus)) return 'auto-reply';
  const actions = deliveries.map(({ action }) => action).filter(Boolean);
  if (actions.length > 0) {
    if (actions.includes('failed')) return 'failed';
    return actions.includes('delayed') ? 'delayed' : 'delivered';
  }
  const refused = deliveries.some(({ basic, enhanced }) => basic || enhanced);
  const from = (message.headers['from'] ?? '').toLowerCase();
  const sign = holds(text, BOUNCE_WORDS) || holds(from, BOUNCE_SENDERS);
  if (holds(text, DELAY) && !(refused && holds(text, GIVEN_UP))) return refused && !sign ? 'failed' : 'delayed';
  if (refused) return 'failed';
  if (holds(text, DELIVERED)) return 'delivered';
  return sign && extraction.aboutMail ? 'failed' : 'none';
}
