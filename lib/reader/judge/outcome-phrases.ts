/** A person, or a filter on their behalf, marked a message as spam or wants no more (RFC 5965). */
export const COMPLAINT: readonly string[] = [
  'feedback-type:',
  'abuse report for an email',
  'email abuse report',
  'email abuse complaint',
  'this is a spam report',
  'report for an email message received from',
  'report-type=feedback-report',
  'report-type="feedback-report"',
  'complaint about message from',
  'sent this email to unsubscribe from the message',
];

/** Subjects of programs that answer while somebody is away. */
export const AUTO_SUBJECT: readonly string[] = [
  'auto:',
  'automatic reply',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'autoresponse',
  'out of office',
  'out of the office',
  'abwesenheit',
  'automatische antwort',
  'réponse automatique',
  'respuesta automática',
  'risposta automatica',
  'automatisch antwoord',
  '自動応答',
  '自动回复',
];

/**
 * Words that letters have in their subject as well: a program writes them before a colon
 * ('Vacation: Re: Lunch').
 */
export const ABSENCE_SUBJECT: readonly string[] = [
  'vacation',
  'away from',
  'ooo',
  'nicht im büro',
  'abwesend',
];

/** Senders that write nothing but reports on delivery. */
export const BOUNCE_SENDERS: readonly string[] = [
  'mailer-daemon',
  'postmaster',
  'mail delivery',
  'mail-daemon',
  'mailerdaemon',
  'microsoftexchange',
  'delivery subsystem',
];

/** Words that nothing but a report on mail has. */
export const BOUNCE_WORDS: readonly string[] = [
  'delivery status notification',
  'failure notice',
  'returned mail',
  'message delivery fail',
  'delivery has failed to these',
  'delivery to the following',
  'mail system at host',
  'this is the mail system',
  'permanent fatal error',
  'qmail-send',
  'invalid user address',
  'duplicated message-id',
  'loop alert',
  'could not authenticate',
  'could not connect to smtp',
  'smtp error',
  'recipientsrefused',
  'user unknown',
  'mailbox unavailable',
  'no such user',
  'name service error',
  'retry timeout exceeded',
  'status=bounced',
  'status=deferred',
  'addresses had',
  'address not found',
  'failed for the following',
  'loops back to myself',
  'does not accept mail (',
  'nullmx',
  'tls is required, but was not offered',
  'unzustellbar',
  'onbestelbaar',
  'недоставлен',
  'не доставлено',
  '配信不能',
  '配達できませんでした',
  '送信できませんでした',
  '退信',
  'dirección no encontrada',
  'no se ha encontrado la dirección',
  'adresse nicht gefunden',
  'adresse introuvable',
  'this is the mailer-daemon',
  'sending of the message failed',
  'an error occurred while sending mail',
  'none of your e-mail accounts could send',
  'smtp connect() failed',
  'failure sending mail',
  'mail forwarding loop for',
  'have been failing for a long time',
  'maildir delivery failed',
  'keine e-mails empfangen kann',
  'recipient(s) that have been marked as inactive',
  'undelivered mail',
  'undeliverable',
  'mail delivery s',
  'mail delivery fail',
  'mail delivery error',
  'while delivering this message',
  'mailconnectexc',
  'sendfailedexc',
  'authenticationfailedexc',
  'smtpserverdisc',
  'smtpconnecterr',
  'mx record points to',
  'mx records point to',
  'unrouteable',
  'relates to a message you sent',
  'не удалось доставить',
];

/**
 * Words that say that something did not arrive, which may be a parcel: they count in a text about
 * messages.
 */
export const UNDELIVERED_WORDS: readonly string[] = [
  'undeliver',
  'not be delivered',
  "couldn't be delivered",
  "wasn't delivered",
  'could not deliver',
  "couldn't deliver",
  "wasn't able to deliver",
  'delivery fail',
  'delivery status',
  'returned to sender',
  'mail delivery',
  'delivery has failed',
  'unable to deliver',
  'not delivered',
  'cannot deliver',
  'delivery problem',
  'delivery report',
  'permanent error',
  'could not be sent',
  'could not send',
  'cannot send mail',
  'rejected by the server',
  'non-deliverable',
  "lors de l'envoi",
  "hasn't been delivered",
  'not been delivered',
  'not yet been delivered',
  'delivery incomplete',
  'nicht zugestellt',
  'nicht zustellbar',
  'nachrichtenzustellung',
  'non distribu',
  'non remis',
  'inbox is full',
  'message has been blocked',
  "n'a pas pu être ",
  "n'a pas été remis",
  "n'a pas été distribué",
  'échec de la remise',
  'pudo entregar',
  'podido entregar',
  'se ha entregado',
  'error al entregar',
  'possível entregar',
  'falha na entrega',
  'recapita',
  'recapito non riuscito',
  'niet worden bezorgd',
  'bezorging aan',
  'zustellung fehlgeschlagen',
  'zustellung der nachricht',
  'zustellung ihrer nachricht',
  'message you sent blocked',
  'not reach some or all',
  'not reach the following',
  'message did not reach',
  'storage quota exceeded',
  'delivery expired',
  'delivery time expired',
  'kann nicht gesendet werden',
  'vom server abgelehnt',
];

/**
 * Words that the other side's computer could not be reached: they count in a text about servers of
 * mail.
 */
export const UNREACHED_WORDS: readonly string[] = [
  'connection refused',
  'connection timed out',
  'timed out while',
  'lost connection with',
  'no route to host',
  'host or domain name not found',
  'network is unreachable',
  'connect etimedout',
  'connect econnrefused',
  'connect ehostunreach',
  'connect enetunreach',
  'getaddrinfo enotfound',
  'getaddrinfo eai_again',
  'querya enotfound',
  'name or service not known',
  'connectionrefusederror',
  "couldn't connect to host",
  'unable to connect to the remote server',
  'temporary failure in name resolution',
  "command: 'conn'",
  'cannot connect to your outgoing',
];

/** Words that say that it is still being tried. */
export const DELAY: readonly string[] = [
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
  'warning: message',
  'action: delayed',
  'warning message only',
  'delivery is delayed',
  'delivery delayed',
  'delayed mail',
  'delay reason:',
  'noch nicht zugestellt',
  'zustellung unvollständig',
  'entrega incompleta',
  'remise incomplète',
  'pas encore été remis',
  'todavía no se ha entregado',
  'not yet been delivered',
  'delivery attempts will continue',
  'could not send message for past',
  'status=deferred',
  'delivery incomplete',
  'temporary problem delivering',
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

/**
 * What list managers and spam filters answer: the message waits for somebody, it has not failed.
 */
export const HELD: readonly string[] = [
  'awaits moderator approval',
  'held until the list moderator',
  'waiting for moderator approval',
  'boxbe',
  'spam arrest',
  'requires a one-time confirmation',
  'to confirm that you sent',
  'confirm that your message',
];

/**
 * A filter that keeps a message until its sender has shown to be somebody says both: that it is
 * kept, and what to do.
 */
export const KEPT_BACK: readonly string[] = [
  'has been held',
  'is being held',
  'in a pending',
  'waiting for your confirmation',
  'not been delivered to my mailbox',
];
export const ASKS_SENDER: readonly string[] = [
  'you are a real person',
  'you are human',
  'verify your message',
  'confirm your message',
];

/** A receipt that the recipient's own program wrote (RFC 8098). */
export const READ_RECEIPT: readonly string[] = [
  'mdn-sent-',
  'report-type=disposition-notification',
  'report-type="disposition-notification"',
];

/**
 * What a list answers that does not take a message: it writes as itself, without any other sign of
 * a report.
 */
export const REFUSED_BY_LIST: readonly string[] = [
  'has been rejected by the list moderator',
  'you are not authorized to send mail to the',
  'not allowed to post to this mailing list',
  'your message to the list was rejected',
];
