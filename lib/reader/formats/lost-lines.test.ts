import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** Recipient, code and id of the queue of each delivery. */
const told = async (text: string): Promise<string[]> =>
  (await read(text)).results.map(({ delivery: { recipient, basic, queueId } }) =>
    [recipient?.value, basic?.value, queueId?.value].join(' | '),
  );

const withoutEmptyLines = (text: string): string => text.replaceAll(/\n{2,}/g, '\n');

const HEAD = 'From: MAILER-DAEMON@mx.example.com\nTo: ada@example.com\nSubject: It came back\n\n';
const EXIM = `${HEAD}This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ruth@example.net
    host mx.example.net [192.0.2.9]: 550 5.1.1 No such user

  ken@example.net
    host mx.example.net [192.0.2.9]: 552 5.2.2 Mailbox full
`;
const QMAIL = `${HEAD}Hi. This is the qmail-send program at mx.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ruth@example.net>:
Remote host said: 550 5.1.1 No such user

<ken@example.net>:
Remote host said: 552 5.2.2 Mailbox full

--- Enclosed are the original headers of the message.
`;
const group = (name: string, code: string): string =>
  `\n\nFinal-Recipient: rfc822; ${name}@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; ${code}`;
const POSTFIX = `Reporting-MTA: dns; mx.example.com\nX-Postfix-Queue-ID: 25B8660127DF${group('ruth', '550 5.1.1 No such user')}${group('ken', '552 5.2.2 Mailbox full')}\n`;
const WORDS = `<ruth@example.net>: host mx.example.net[192.0.2.9] said: 550 5.1.1 No such user

<ken@example.net>: host mx.example.net[192.0.2.9] said: 552 5.2.2 Mailbox full

Reporting-MTA: dns; mx.example.com
X-SMTP-Server-Queue-ID: A576318081E

Final-Recipient: rfc822; ruth@example.net
Action: failed
`;

describe('a bounce that a page shows without its empty lines', () => {
  it.each([
    ['Exim', EXIM],
    ['qmail', QMAIL],
    ['a report', POSTFIX],
  ])('says the same of the same people: %s', async (_name, text) => {
    const whole = await told(text);
    expect(whole).toHaveLength(2);
    expect(await told(withoutEmptyLines(text))).toEqual(whole);
  });
});

describe('a report that was cut', () => {
  it('leaves those whom only the words name, and has the id of the queue by any name', async () =>
    expect(await told(WORDS)).toEqual([
      'ruth@example.net | 550 | A576318081E',
      'ken@example.net | 552 | ',
    ]));
});

describe('an account that sends', () => {
  it.each([
    ['550 User ada@example.com has exceeded its 24-hour sending limit.', ''],
    ['550 ada@example.com has reached the maximum emails per hour', ''],
    ['552 5.2.2 ada@example.com has exceeded its storage quota', 'ada@example.com'],
  ])('is no recipient: %s', async (text, recipient) => {
    const [first] = (await read(text)).results;
    expect(first?.delivery.recipient?.value ?? '').toBe(recipient);
  });
});

describe('a bounce whose fields break off behind the first recipient', () => {
  const notice = (field: string): string => `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ruth@example.net>: Message looks like spam

<ken@example.org>: Message looks like spam

<eve@example.net>: host mx.example.net[192.0.2.9] said: 550 5.1.1 No such user (in reply to RCPT TO command)

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 325E31E2B87

Final-Recipient: rfc822; ruth@example.net
Action: failed
Status: 5.7.1
Diagnostic-Code: X-Postfix; ${field}`;

  it.each(['Message looks like spam', 'Mess'])(
    'takes those with the same reason together, and no other: %s',
    async (field) => {
      const { results } = await read(notice(field));
      expect(
        results.map(({ delivery: { recipient, side }, verdict: { cause } }) => [
          recipient?.value,
          side,
          cause,
        ]),
      ).toEqual([
        ['ruth@example.net', 'own-provider', 'spam-content'],
        ['ken@example.org', 'own-provider', 'spam-content'],
        ['eve@example.net', 'sender', 'user-unknown'],
      ]);
    },
  );
});
