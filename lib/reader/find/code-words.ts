/** Protocols whose codes look like ours; on a line that names one, a number is theirs. */
export const FOREIGN_PROTOCOLS: readonly string[] = [
  'http/',
  'http status',
  'http error',
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
  'suite ',
  'line ',
  'room ',
];

/**
 * One of these stands in every text about mail that did not arrive, in the languages that bounces
 * are written in.
 */
export const MAIL_WORDS: readonly string[] = [
  'smtp',
  'mail',
  'recipient',
  'mailbox',
  'rcpt',
  'deliver',
  'sender',
  'user unknown',
  'unknown user',
  'bounce',
  'relay',
  'rejected',
  'spam',
  'no such user',
  'undeliver',
  'zustell',
  'postfach',
  'empfänger',
  'destinat',
  'courriel',
  'correo',
  'mensaje',
  'mensagem',
  'почт',
  'получат',
  'письм',
  'メール',
  '宛先',
  '邮件',
  '收件',
  'user',
  'blocked',
  'quota',
  'greylist',
  'service refus',
  "lors de l'envoi",
  'nachricht',
  'mottagar',
  'mottaker',
  'modtager',
  'vastaanotta',
  'odbiorc',
  'adresat',
  'příjemc',
  'címzett',
  '수신',
  '@',
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
 * Words that may stand around a code in a text that names nothing else: 'Error 550', 'SMTP code:
 * 421', 'what does 5.7.26 mean?'.
 */
export const CODE_NAMES: ReadonlySet<string> = new Set([
  'smtp',
  'esmtp',
  'mail',
  'email',
  'server',
  'bounce',
  'ndr',
  'dsn',
  'error',
  'code',
  'reply',
  'response',
  'status',
  'errorcode',
  'fehler',
  'fehlercode',
  'erreur',
  'código',
  'codigo',
  'errore',
  'codice',
  'foutcode',
  'what',
  'is',
  'does',
  'mean',
  'bedeutet',
  'ошибка',
  'エラー',
]);

/**
 * Codes of the catalogue that the shape of a refusal does not cover; a test holds the list against
 * the catalogue.
 */
export const CUSTOMARY_CODES: ReadonlySet<string> = new Set(
  '200 211 214 220 221 235 250 251 252 253 254 334 345 354 355 400 403 420 421 422 423 424 427 470 471 498 499 571 585 591 605'.split(
    ' ',
  ),
);
