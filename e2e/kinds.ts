/** A page of each kind that runs nothing of the framework. */
export const bare = [
  '/550/',
  '/5.7.26/',
  '/4xx/',
  '/x.7/',
  '/providers/',
  '/providers/gmail/',
  '/causes/',
  '/causes/mailbox-full/',
  '/commands/rcpt-to/',
  '/functions/',
  '/myths/',
  '/reference/',
  '/about/',
  '/get-text/',
  '/api/',
];

/** The pages that do. */
export const islands = ['/', '/bounce/', '/599/'];
