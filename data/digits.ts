import type { DigitGroup, Source } from './types';

const theory: Source = { kind: 'rfc', rfc: 5321, section: '4.2.1' };

/** First digits in ascending order: the groups of the table. */
export const firstDigits: readonly DigitGroup[] = [
  {
    digit: '2',
    name: 'Done: it worked',
    plain: 'The server did what it was asked to do. No action is needed.',
    source: theory,
  },
  {
    digit: '3',
    name: 'Continue: more is expected',
    plain:
      'The server has understood everything so far and is waiting for the rest: the text of the message, or the next part of a login. It is not an error.',
    source: theory,
  },
  {
    digit: '4',
    name: 'Temporary: it may work later',
    plain:
      'Your mail server keeps the message and retries automatically. You normally have nothing to do until it gives up. The digit says “not now”. It does not say whose fault it is.',
    source: theory,
  },
  {
    digit: '5',
    name: 'Permanent: do not send again unchanged',
    plain:
      'The server will not accept this message as it is. Something has to change first, for example the address, the message or a server’s setup. The digit does not say whose fault it is.',
    source: theory,
  },
];

/** Numbers that begin with another digit. */
export const outsideDigits: DigitGroup = {
  digit: '1',
  name: 'Other numbers: not SMTP replies',
  plain:
    'A mail server’s replies begin with 2, 3, 4 or 5. Other numbers that appear in online lists come from operating systems or from sending services’ reports.',
  source: { kind: 'rfc', rfc: 5321, section: '4.2' },
};

/** Second digits: what a reply is about. */
export const secondDigits: readonly DigitGroup[] = [
  {
    digit: '0',
    name: 'Syntax',
    plain: 'About how a command was written, or whether the server supports it.',
    source: theory,
  },
  {
    digit: '1',
    name: 'Information',
    plain: 'Replies to a question about the server, such as help or status.',
    source: theory,
  },
  {
    digit: '2',
    name: 'Connection',
    plain: 'About the connection itself: greeting, goodbye, disconnecting.',
    source: theory,
  },
  {
    digit: '3',
    name: 'Login and security (by convention)',
    plain:
      'RFC 5321 does not define this digit. The login codes (235, 334, 432, 530, 534, 535 and 538) use it in the same way as FTP.',
    source: theory,
  },
  {
    digit: '4',
    name: 'Not defined',
    plain:
      'RFC 5321 does not define this digit, and no standard code uses it. Some systems and lists use it, sometimes for login and security.',
    source: theory,
  },
  {
    digit: '5',
    name: 'Mail system',
    plain: 'About the mailbox, the message, and whether the receiving system accepts it.',
    source: theory,
  },
];
