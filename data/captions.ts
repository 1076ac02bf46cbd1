import type { ListedUse, Standing } from './types';

/** What a first digit says, in a word or two, under the digit (RFC 5321, 4.2.1). */
export const firstCaptions = [
  { digit: '2', caption: 'done' },
  { digit: '3', caption: 'go on' },
  { digit: '4', caption: 'temporary' },
  { digit: '5', caption: 'permanent' },
];

/** What a second digit says. RFC 5321 leaves 3 and 4 undefined; 3 is used for login and security. */
export const secondCaptions = [
  { digit: '0', caption: 'about syntax' },
  { digit: '1', caption: 'information' },
  { digit: '2', caption: 'about the connection' },
  { digit: '3', caption: 'used for login' },
  { digit: '4', caption: 'not defined' },
  { digit: '5', caption: 'about the mail system' },
];

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
