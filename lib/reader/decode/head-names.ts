/**
 * Names of the fields of a head in the languages that mail programs write them, as alternatives of
 * an expression. What reads a pasted head and what hides names in it take the same ones: a name
 * that only one of them knows is either not read or not hidden.
 */
export const SUBJECT_NAMES =
  'subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|тема|件名|主题';
export const SENDER_NAMES = 'von|de|da|van|od|från|от|差出人|发件人';
export const RECIPIENT_NAMES = 'to|an|à|a|para|aan|do|кому|宛先|收件人';

/** Local parts of the addresses that bounces come from, lower case. */
export const DAEMON_NAMES: readonly string[] = [
  'mailer-daemon',
  'postmaster',
  'mail-daemon',
  'mailerdaemon',
];

/** In the name or address of those who send bounces, lower case. */
export const BOUNCE_SENDERS: readonly string[] = [
  ...DAEMON_NAMES,
  'mail delivery',
  'microsoftexchange',
  'microsoft outlook',
  'delivery subsystem',
];
