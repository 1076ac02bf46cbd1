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

export const namesBounceSender = (text: string): boolean =>
  BOUNCE_SENDERS.some((name) => text.toLowerCase().includes(name));

/** A head has at least so many fields. */
export const FEWEST_FIELDS = 3;
