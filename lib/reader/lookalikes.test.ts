import { describe, expect, it } from 'vitest';
import { read } from './reading.test-helper';

/** A line or two from other fields that refuse, deny, block and count in the words of mail. */
const lookalikes: readonly string[] = [
  // The web
  'HTTP 500',
  'HTTP/1.1 403 Forbidden',
  '403 Forbidden: access denied to this page',
  '429 Too Many Requests',
  '401 Unauthorized: invalid token',
  'net::ERR_CONNECTION_REFUSED at https://example.com/login',
  'CORS error: request from origin https://example.org has been blocked',
  'Your IP address has been blocked by the administrator of this website',
  'This site cannot be reached, domain name unknown to the browser',
  '504 Gateway Time-out nginx/1.25',
  // Files, phones, chats
  '550 /pub/report.pdf: No such file or directory',
  'ftp: 530 Login incorrect.',
  '421 FTP session timed out',
  'SIP/2.0 603 Declined',
  'sip: 486 Busy here, user unknown to registrar',
  '<error type="cancel"><service-unavailable/></error> xmpp stanza rejected',
  'The number you have dialled is unknown or has been disconnected, call 555-0100',
  // Logins
  'Invalid email or password',
  'Unknown user or wrong password',
  'Login failed for user sa',
  'This email address is already registered',
  'Please enter a valid email address, this one was rejected',
  'Permission denied (publickey).',
  'ssh: connect to host mail.example.com port 22: Connection refused',
  'sudo: unknown user: postgres',
  'User account locked, password expired',
  "ERROR 1045 (28000): Access denied for user 'mail'@'localhost' (using password: YES)",
  // Programs
  'ERROR: relation "mailbox" does not exist, SQLSTATE 42P01',
  'Table mail.recipients not found in database',
  'git@github.com: Permission denied, push rejected',
  ' ! [remote rejected] main -> main (pre-receive hook declined) git push failed',
  'npm ERR! 404 Not Found - nodemailer is not in this registry',
  'docker: Error response from daemon: pull access denied for mailserver',
  'Kernel panic: attempted to kill init, unknown host bridge',
  'printer: content not accepted, page too large',
  // Money and things
  'Your payment was declined: card rejected by the bank',
  'Invoice 550 is overdue, please mail the account department',
  'Order 5501 refused at the door and returned, parcel damaged',
  'Quote for 550 chairs',
  '550 chairs and 45 tables',
  'Order 451: 450 envelopes, 2 stamps',
  '554 guests accepted the invitation',
  '450 euros were refused',
  '451 degrees',
  'Your visa application has been rejected, see the letter in the mail',
  'Flight 421 was delayed, passengers denied boarding',
  // People and hours
  'Open 5.50 to 21.00, closed on Mondays, mail us at info@example.org',
  'Call us at +44 20 7946 0550 or mail tom@example.org',
  'She denied that she had read the mail',
  'I rejected his mail because it was too long',
  'The postman could not find the house',
  'We blocked 450 spam mails this week',
  'Rejected mails: 12',
  'Is the sender blocked?',
  'My mailbox is full of birds and my account is blocked',
  'Hello Tom, the recipient of the prize is unknown.',
  'The road to Exampleton is blocked, the domain of the king is unknown',
];

describe('a line of another field', () => {
  it.each(lookalikes)('%s', async (text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });
});

/** In the words of no corpus: things of mail in the order and form that a server might choose. */
const replies: readonly string[] = [
  'recipient is unknown here',
  'sender blocked',
  'Sorry, this mailbox is not available.',
  'domain is blacklisted',
  'SPF check failed',
  'The attachment of this message is too large',
  'Requested action not taken: insufficient patience',
  'ABC-DEF: sender rate exceeded',
  '<maria@example.org>: user over quota',
  'Die Serverantwort war: Bitte warten',
];

describe('a reply without its number', () => {
  it.each(replies)('%s', async (text) => {
    expect((await read(text)).outcome).toBe('failed');
  });
});
