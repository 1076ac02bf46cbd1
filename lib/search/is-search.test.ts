import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { isSearch as isSearchBeside, wordsOfNames } from './is-search';
import { namesOfProviders } from './rows';

const names = new Set(wordsOfNames(namesOfProviders(catalogue)));
const isSearch = (text: string): boolean => isSearchBeside(text, names);

describe('what is searched', () => {
  it.each([
    '',
    '  \n',
    '550',
    ' 550\n',
    '5.1.1',
    '550 5.7.1',
    'x.7.1',
    '5 1 1',
    'dsn=5.4.6',
    'relay=none',
    'S3150',
    'TSS04',
    'smtp error 451',
    'what does 554 mean',
    'how to fix error 550',
    '5.7.1 gmail',
    '550 blocked',
    '550 gmail microsoft',
    '5.7.1 google microsoft',
    '421 Yahoo Outlook',
    '550 5.7.1 Exchange Online Proofpoint',
    'compare 5.7.1 google vs microsoft',
    'difference between 550 and 5.1.1',
    '550 gmail blocked',
    'rfc 5321 reply codes',
    'mailbox full',
    'outlook.com',
    'the email account that you tried to reach is over quota',
    'x'.repeat(200),
  ])('a code, a token, plain words: %j', (text) => expect(isSearch(text)).toBe(true));
});

describe('what is read as the message of a server', () => {
  it.each([
    ['a code with words', '550 mailbox full'],
    ['a code with words', '550 5.7.1 Gmail unusual rate'],
    ['a code with words', '421 Yahoo mailbox full'],
    ['a code with words', '5.7.26 unauthenticated sender'],
    ['a code with words', 'Remote Server returned 554 5.4.14'],
    ['a code with words', 'host said: 451 4.7.1 Greylisted, try again'],
    ['a code with words of a script without spaces', '550 用户不存在'],
    ['an address', 'maria@example.org'],
    ['an IP address', 'blocked 192.0.2.1'],
    ['a link', 'https://example.org/why'],
    ['several lines', '550\n5.1.1'],
    ['several lines', 'mailbox\nfull'],
    ['a line of a log', 'status=bounced relay=none'],
    ['a record', 'v=spf1 -all'],
    ['the error of a program', 'It says smtplib.SMTPRecipientsRefused: {}'],
    ['the error of a program', 'smtplib.SMTPServerDisconnected: Connection unexpectedly closed'],
    ['the error of a program', 'javax.mail.MessagingException: Could not connect'],
    ['a long text', 'x'.repeat(201)],
  ])('%s: %j', (_, text) => expect(isSearch(text)).toBe(false));
});

describe('the words that name a provider', () => {
  it('are those of names that have one such word', () =>
    expect(
      wordsOfNames(['Exchange Server', 'Microsoft 365', 'Amazon SES', 'au', 'mail.com', 'AT&T']),
    ).toEqual(['at&t', 'exchange', 'microsoft']));
  it('do not hold what a reply says', () =>
    expect(
      ['mail', 'server', 'blocked', 'full', 'unknown', 'spam', 'rejected'].filter((word) =>
        names.has(word),
      ),
    ).toEqual([]));
});
