import type { Again, Change, Direction, ListedUse, Provider, Standing } from './types';

/** What a first digit says, in a word or two, under the digit (RFC 5321, 4.2.1). */
export const firstCaptions = [
  { digit: '2', caption: 'done' },
  { digit: '3', caption: 'go on' },
  { digit: '4', caption: 'temporary' },
  { digit: '5', caption: 'permanent' },
];

/** Under the first digit where a code does not mean what its first digit says. */
export const misleadingCaption = 'misleads here';

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

/** What a third digit says: nothing by itself (RFC 5321, 4.2.1). */
export const thirdCaption = 'a finer detail';

/** How a number stands in the standards, as the page says it. */
export const standings: Readonly<Record<Standing, string>> = {
  current: 'Defined by a standard in force',
  historic: 'Defined once, no longer in use',
  experimental: 'Defined in an experiment only',
  registry: 'In the registry without a text of its own',
  nonstandard: 'Not a standard code',
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
  2: 'There is nothing to try again: this step worked.',
  4: 'The sending server keeps the message and tries again by itself. How long is up to its settings: RFC 5321 (4.5.4.1) asks for at least four to five days. Only then does it give up.',
  5: 'The sending server gives up and sends the message back. Sent again before something has changed, it would come back again.',
};

/** The same where an entry says that it differs from its class. */
export const againNext: Readonly<Record<Again, string>> = {
  later:
    'The sending server has given up and does not try again. The same message may get through later: send it again yourself.',
  mended:
    'The sending server has given up and does not try again. Once the cause has been mended, the same message can be sent again.',
  login:
    'Your program was logging in: no message is waiting on a server. It tries again when you send the next time.',
  kept: 'The message has not left your program, so nobody tries again. Correct what the advice names, then send it.',
  either:
    'The text must tell: “delayed” means that it is still tried, “expired” that it was given up and that you have to send it again.',
};

/** What happened to a thing, as a word in a frame. */
export const changeKinds: Readonly<Record<Change['kind'], string>> = {
  came: 'new',
  changed: 'changed',
  went: 'gone',
};

/** What kind of provider it is, in a word or two. */
export const providerKinds: Readonly<Record<Provider['kind'], string>> = {
  mailbox: 'mailbox provider',
  gateway: 'mail filter',
  sending: 'sending service',
  software: 'mail server program',
  list: 'block lists',
};

export const kindTitles: Readonly<Record<Provider['kind'], string>> = {
  mailbox: 'Mailbox providers',
  gateway: 'Mail filters and gateways',
  sending: 'Sending services',
  software: 'Mail server programs',
  list: 'Block lists',
};

/** Who says a reply to whom. */
export const directions: Readonly<Record<Direction, string>> = {
  receiving: 'said to servers that deliver to it',
  submission: 'said to its own customers when they send',
  sending: 'written into the bounce by the sending side',
  mta: 'the program’s own wording',
};

/** What the catalogued replies of a cause say beside the cause's own word. */
export const causeShares = {
  final: 'In {count} of {total} catalogued replies it is permanent.',
  temporary: 'In {count} of {total} catalogued replies it is temporary.',
  party: 'In {count} of {total} catalogued replies it is {party} who can act.',
  nobody:
    'In {count} of {total} catalogued replies nobody has to act: the trouble passes by itself.',
};
