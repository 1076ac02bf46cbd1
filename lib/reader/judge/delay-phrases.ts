import { gather } from '../makers/index';

/** Words that say that it is still being tried: those of one maker, and those of several. */
export const DELAY: readonly string[] = [
  ...gather(({ delayWords }) => delayWords),
  "hasn't been delivered yet",
  'has not been delivered yet',
  'could not be delivered yet',
  'will continue to be attempted',
  'we will continue to try',
  'delay in the delivery',
  'delivery status notification (delay',
  'message delayed',
  'is being delayed',
  'the server will continue trying',
  'is only a temporary failure report',
  'action: delayed',
  'delivery is delayed',
  'delivery delayed',
  'delayed mail',
  'noch nicht zugestellt',
  'pas encore été remis',
  'todavía no se ha entregado',
  'not yet been delivered',
  'delivery attempts will continue',
];

/**
 * Words that something is tried again, whatever it is: they count beside a sign that it is mail.
 */
export const TRIED_AGAIN: readonly string[] = [
  'still trying',
  'will retry for',
  'will be retried',
  'will keep trying',
  'still being retried',
  'has been delayed',
  'continue to try',
  'will continue trying',
  'do not need to resend',
  'no need to resend',
  'not necessary to resend',
  'will be attempted again',
  'vorübergehendes problem',
  'wird weiterhin versucht',
  "we'll keep trying",
  'no action is required on your part',
  'verzögert sich',
];

/** Words that say that it is not tried any more, whatever else is said of a delay. */
export const GIVEN_UP: readonly string[] = [
  'action: failed',
  'status=bounced',
  'giving up',
  'given up',
  'permanent error',
  'permanent fatal',
  'permanent delivery',
  'permanent failure',
  'final-recipient',
  'could not be delivered to one',
  'undeliverable',
  'returned to sender',
  'failed permanently',
  'expired',
];

/** Words that say that a message arrived. */
export const DELIVERED: readonly string[] = [
  'successfully delivered',
  'delivered successfully',
  'was successfully delivered',
  'was successfully relayed',
  'were successfully delivered',
  'no delivery notification was sent by the destination',
  'has been delivered',
  'was delivered to the following',
  'status=sent',
  'action: delivered',
  'action: relayed',
  'your message was delivered',
  'mail delivery report that you requested',
  'return receipt',
  'sent (250',
];
