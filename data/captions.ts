import type { Again, Change, Direction, ListedUse, Provider, Standing } from './types';

/** What a first digit says, in a word or two, under the digit (RFC 5321, 4.2.1). */
export const firstCaptions = [
  { digit: '2', caption: 'done' },
  { digit: '3', caption: 'go on' },
  { digit: '4', caption: 'temporary' },
  { digit: '5', caption: 'permanent' },
];

/** Under the first digit where a code does not mean what its first digit says. */
export const misleadingCaption = 'exception';

/** Under a first or second digit that SMTP does not have. */
export const noDigitCaption = 'not an SMTP digit';

/**
 * What a second digit says. RFC 5321 leaves 3 and 4 undefined; 3 is used for login and security.
 */
export const secondCaptions = [
  { digit: '0', caption: 'about syntax' },
  { digit: '1', caption: 'information' },
  { digit: '2', caption: 'about the connection' },
  { digit: '3', caption: 'used for login' },
  { digit: '4', caption: 'not defined' },
  { digit: '5', caption: 'about the mail system' },
];

/** What a third digit says: nothing on its own (RFC 5321, 4.2.1). */
export const thirdCaption = 'more detail';

/** Under the second number of an enhanced code that is of no known subject, and under the third. */
export const noSubjectCaption = 'no known subject';
export const detailCaption = 'the detail';

/** What the standards say about a number, as the page says it. */
export const standings: Readonly<Record<Standing, string>> = {
  current: 'Defined by a current standard',
  historic: 'In a standard for historical reasons only; some servers still send it',
  experimental: 'Defined only as an experiment',
  registry: 'Registered, but without a text of its own',
  nonstandard: 'Not a standard code',
};

/** The same as a mark in the table of codes; a code of a standard in force has none. */
export const tableMarks: Readonly<Partial<Record<Standing, string>>> = {
  nonstandard: 'not standard',
  registry: 'registry only',
  historic: 'historic',
  experimental: 'experimental',
};

/** How well a claim about a number is supported. */
export const evidences: Readonly<Record<ListedUse['evidence'], string>> = {
  provider: 'documented by the provider',
  'source code': 'read in the source code',
  observed: 'seen in real mail',
  list: 'copied from list to list',
  misprint: 'a misprint',
  none: 'no evidence found',
};

/** What the sending program does next on an enhanced code of this class. */
export const classNext: Readonly<Record<'2' | '4' | '5', string>> = {
  2: 'There is nothing to retry: the server accepted this step.',
  4: 'Your mail server keeps the message and retries automatically. How long depends on its settings: Postfix tries for five days by default (`maximal_queue_lifetime`), Exchange Server for two (`MessageExpirationTimeout`), Microsoft 365 for one. RFC 5321 (4.5.4.1) asks for at least four to five days. Then it gives up.',
  5: 'Your mail server stops trying and returns the message. If you send it again unchanged, it will probably come back again.',
};

/** The same where an entry says that it differs from its class. */
export const againNext: Readonly<Record<Again, string>> = {
  later:
    'Your mail server has stopped trying. The same message may get through later: send it again yourself.',
  mended:
    'Your mail server has stopped trying. Once the problem is fixed, send the same message again.',
  login:
    'Nothing has been sent yet. An email program tries again the next time you send. A mail server that logs in to another one (a relay) keeps the message and retries automatically.',
  kept: 'An email program that gets this reply still has the message, and does not retry. A mail server that sends through another one (a relay) may retry, or returns the message. Follow the advice first, then send it again.',
  'kept-or-mended':
    'An email program that gets this reply still has the message, and a mail server that sends through another one (a relay) may retry. If the message came back as a bounce, your mail server has stopped trying. Follow the advice first, then send it again.',
  hosted:
    'Microsoft 365 keeps the message and retries automatically, for up to 24 hours. Then it gives up.',
  either:
    'Look at the text: “delayed” means that your mail server is still trying. “Expired” means that it gave up and you need to resend the message.',
};

/** What happened to a thing, as a word in a frame. */
export const changeKinds: Readonly<Record<Change['kind'], string>> = {
  came: 'new',
  changed: 'changed',
  went: 'removed',
};

/** What kind of provider it is, after “replies from”. */
export const providerKinds: Readonly<Record<Provider['kind'], string>> = {
  mailbox: 'this mailbox provider',
  gateway: 'this mail filter',
  sending: 'this sending service',
  software: 'this mail software',
  list: 'mail servers that check blocklists',
};

export const kindTitles: Readonly<Record<Provider['kind'], string>> = {
  mailbox: 'Mailbox providers',
  gateway: 'Mail filters and gateways',
  sending: 'Sending services',
  software: 'Mail software',
  list: 'Blocklists',
};

/** Who says a reply to whom. */
export const directions: Readonly<Record<Direction, string>> = {
  receiving: 'sent to servers that deliver mail to it',
  submission: 'sent to its own users when they send mail',
  bounce: 'written into a bounce after the message was accepted',
  sending: 'added to the bounce by the sending side',
  mta: 'the program’s own wording',
};

/** What the catalogued replies of a cause say next to the cause's own word. */
export const causeShares = {
  final: 'In {count} of {total} known replies, this is a permanent failure.',
  temporary: 'In {count} of {total} known replies, this is a temporary failure.',
  party: 'In {count} of {total} known replies, {party} can act.',
  nobody: 'In {count} of {total} known replies, no action is needed: wait for the next attempt.',
};

/** What is asked for in a cause where no one has to act, and some known replies are permanent. */
export const whileTemporary = {
  act: 'while the failure is temporary, {act}',
  first: 'While the failure is temporary, {first}',
};
