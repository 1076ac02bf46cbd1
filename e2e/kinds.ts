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
  '/compare/',
  '/compare/5.7.1/',
  '/compare/4.2.2-5.2.2/',
  '/about/',
  '/get-text/',
  '/link/',
  '/why/',
  '/link/help-desk/',
  '/api/',
];

/** The pages that do. */
export const islands = ['/', '/bounce/', '/599/'];
