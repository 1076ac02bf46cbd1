/** Protocols whose codes look like ours; on a line that names one, a number is theirs. */
export const FOREIGN_PROTOCOLS: readonly string[] = [
  'http/',
  'http status',
  'http error',
  'httperror',
  'http code',
  'http probe',
  'http request',
  'http response',
  'request failed with status',
  'axios',
  'sip/',
  'sip ',
  'ftp ',
  'ftp:',
  'ftp>',
  'nntp',
  'rtsp',
  ' sip-',
];

/**
 * Refusals that hardly any other protocol has: named without more in a text about mail, they are
 * meant.
 */
export const SPOKEN_CODES: ReadonlySet<string> = new Set([
  '421',
  '450',
  '451',
  '452',
  '454',
  '521',
  '530',
  '534',
  '535',
  '541',
  '550',
  '551',
  '552',
  '553',
  '554',
  '556',
  '571',
]);

/**
 * Codes of the catalogue that the shape of a refusal does not cover; a test holds the list against
 * the catalogue.
 */
export const CUSTOMARY_CODES: ReadonlySet<string> = new Set(
  '200 211 214 220 221 235 250 251 252 253 254 334 345 354 355 400 403 412 417 420 421 422 423 424 427 470 471 498 499 571 585 591 605'.split(
    ' ',
  ),
);
