import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const UNKNOWN = '550 5.1.1 <joe@example.net>: Recipient address rejected: User unknown';

/** Each with the address that failed, and the one that the message was for. */
const PASSED_ON: readonly [string, string][] = [
  [
    'Postfix',
    `This is the mail system at host mx1.fabrikam.example.\n\n<joe@example.net> (expanded from <team@fabrikam.example>): host mx.example.net[192.0.2.30] said: ${UNKNOWN} (in reply to RCPT TO command)`,
  ],
  [
    'Exim',
    `A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  joe@example.net\n    (ultimately generated from team@fabrikam.example)\n    host mx.example.net [192.0.2.30]\n    SMTP error from remote mail server after RCPT TO:<joe@example.net>:\n    550 5.1.1 User unknown`,
  ],
  [
    'sendmail',
    '   ----- The following addresses had permanent fatal errors -----\n<joe@example.net>\n    (reason: 550 5.1.1 <joe@example.net>... User unknown)\n    (expanded from: <team@fabrikam.example>)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n>>> RCPT To:<joe@example.net>\n<<< 550 5.1.1 <joe@example.net>... User unknown',
  ],
  [
    'a delivery status',
    `Reporting-MTA: dns; mx1.fabrikam.example\n\nFinal-Recipient: rfc822; joe@example.net\nOriginal-Recipient: rfc822;team@fabrikam.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; ${UNKNOWN}`,
  ],
  [
    'a log of Postfix',
    `Nov 23 10:55:09 mx1 postfix/smtp[2818]: 3F1A2B: to=<joe@example.net>, orig_to=<team@fabrikam.example>, relay=mx.example.net[192.0.2.30]:25, delay=1.2, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.30] said: ${UNKNOWN} (in reply to RCPT TO command))`,
  ],
  [
    'whoever writes what came back',
    `E-mail to team@fabrikam.example bounces with this error:\n\n${UNKNOWN}`,
  ],
  [
    'whoever copies a notice',
    "Mail to team@fabrikam.example comes back:\n\nAddress not found\n\nYour message wasn't delivered to joe@example.net because the address couldn't be found, or is unable to receive mail.",
  ],
  [
    'a log of Exim',
    '2026-11-23 10:55:09 1uMvaB-00A4ia-29 ** joe@example.net <team@fabrikam.example> R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.30]: SMTP error from remote mail server after RCPT TO:<joe@example.net>: 550 5.1.1 User unknown',
  ],
];

describe('a message that failed behind the address it was for', () => {
  it.each(PASSED_ON)('%s: names both, and asks whoever owns the first', async (_maker, text) => {
    const group = await groupOf(text);
    expect(group?.headline).toContain('team@fabrikam.example, forwarded to joe@example.net,');
    expect(group?.who).toBe('recipient');
    expect(group?.first).toBe(catalogue.situations['passed-on'].first);
    expect(group?.way.find(({ id }) => id === 'recipient')?.host).toBe('team@fabrikam.example');
    expect(group?.verdict.suppress).toBe(false);
    expect(group?.own?.todo.person ?? '').toBe('');
  });

  it.each([
    '<xxxxx> (expanded from <team@fabrikam.example>): User unknown in virtual alias table',
    'I write to team@fabrikam.example and get this:\n\nThis is the mail system at host mx1.fabrikam.example.\n\n<XXXXX (expanded from <team@fabrikam.example>): User unknown in\n    virtual alias table',
    '   ----- The following addresses had permanent fatal errors -----\n<xxxx>\n    (reason: 550 5.1.1 User unknown)\n    (expanded from: <team@fabrikam.example>)',
  ])('asks its owner, though the address behind it was taken out: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.headline).toContain('team@fabrikam.example, forwarded to another address,');
    expect(group?.who).toBe('recipient');
  });

  it('is one where the next server checks the domain of the address written to', async () => {
    const refused = (domain: string) =>
      groupOf(
        `<joe@example.net> (expanded from <team@fabrikam.example>): host mx.example.net[192.0.2.30] said: 550 5.7.23 SPF check of ${domain} failed for 192.0.2.9 (in reply to MAIL FROM command)`,
      );
    expect((await refused('fabrikam.example'))?.verdict).toMatchObject({
      situation: 'passed-on',
      who: 'recipient',
    });
    expect((await refused('example.com'))?.verdict.situation).toBeUndefined();
  });

  it('leaves to the sender what lies with the message', async () => {
    const group = await groupOf(
      '  joe@example.net\n    (generated from team@fabrikam.example)\n    host mx.example.net [192.0.2.30]\n    SMTP error from remote mail server after end of data:\n    552 5.3.4 Message size exceeds fixed limit',
    );
    expect(group?.headline).toContain('forwarded to joe@example.net,');
    expect(group?.who).toBe('you');
  });

  it('is not meant by an address that is named beside another', async () => {
    const group = await groupOf(
      `Reporting-MTA: dns; mx1.fabrikam.example\n\nFinal-Recipient: rfc822; joe@example.net\nOriginal-Recipient: rfc822;Joe@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; ${UNKNOWN}`,
    );
    expect(group?.verdict.situation).toBeUndefined();
    expect(group?.headline).toContain('Your message to joe@example.net was');
  });

  const listed = (server: string, said: string) =>
    `<joe@example.net>: host ${server} said: 554 5.7.1 ${said} (in reply to end of DATA command)`;

  it.each([
    [
      'fwd.example.net[192.0.2.60]',
      'Next server: client [192.0.2.60] blocked using bl.example.net',
    ],
    ['fwd.example.net[192.0.2.60]', 'No PTR record for the IP address that sends: 192.0.2.60'],
    ['fwd.example.net[2001:db8::60]', 'Not forwarded: [2001:db8::60] is on a blocklist'],
  ])('is one where the server refuses its own number: %s, %s', async (server, said) => {
    const group = await groupOf(listed(server, said));
    expect(group?.verdict).toMatchObject({ situation: 'passed-on', who: 'recipient' });
  });

  it('is one where a field names the server, and its reply the number', async () => {
    const group = await groupOf(
      'Reporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; joe@example.net\nAction: failed\nStatus: 5.7.1\nRemote-MTA: dns; fwd.example.net (192.0.2.60)\nDiagnostic-Code: smtp; 550 5.7.1 IP 192.0.2.60 is blocked\n',
    );
    expect(group?.verdict.situation).toBe('passed-on');
  });

  it.each([
    ['mx.example.net[192.0.2.60]', 'Client [192.0.2.61] blocked using bl.example.net'],
    ['mx.example.net[192.0.2.60]', '192.0.2.60 rejects mail from [192.0.2.9]: blocked'],
    ['mx.example.net[192.0.2.60]', 'Your server is blocked by 192.0.2.60'],
    ['mx.example.net[10.0.2.60]', 'Client [10.0.2.60] blocked using bl.example.net'],
    ['smtp.example.com[192.0.2.60]', 'Client [192.0.2.60] blocked using bl.example.net'],
  ])('is none where another number is refused: %s, %s', async (server, said) => {
    expect((await groupOf(listed(server, said)))?.verdict.situation).toBeUndefined();
  });

  it('does not borrow the origin of the next address', async () => {
    const text = `<tom@example.org>: host mx.example.org[192.0.2.9] said: 550 5.1.1 User unknown\n\n<joe@example.net> (expanded from <team@fabrikam.example>): host mx.example.net[192.0.2.30] said: 552 5.2.2 Mailbox full`;
    const results = (await read(text)).results;
    expect(
      results.map(({ delivery }) => [delivery.recipient?.value, delivery.originalRecipient?.value]),
    ).toEqual([
      ['tom@example.org', undefined],
      ['joe@example.net', 'team@fabrikam.example'],
    ]);
  });

  it('is not what a server has asked itself about the same address', async () => {
    const bounce = (host: string) =>
      `The original message was received at Mon, 23 Nov 2026 10:55:09 +0000\nfrom root@localhost\n\n   ----- The following addresses had permanent fatal errors -----\n<joe@example.net>\n    (reason: 550 5.1.1 <joe@example.net>... User unknown)\n    (expanded from: <joe@example.net>)\n\n   ----- Transcript of session follows -----\n... while talking to ${host}:\n>>> DATA\n<<< 550 5.1.1 <joe@example.net>... User unknown\n`;
    const own = await groupOf(bounce('[127.0.0.1]'));
    expect(own?.verdict).toMatchObject({ situation: 'own-users', who: 'your-provider' });
    expect(own?.first).toBe(catalogue.situations['own-users'].first);
    const other = await groupOf(bounce('mx.example.net.'));
    expect(other?.verdict.situation).toBeUndefined();
  });

  it('is not the sender of the envelope, though a sentence leads from it to the error', async () => {
    const group = await groupOf(
      "A submission of 'tom@fabrikam.example' causes this error:\n\nCLIENT -> SERVER: MAIL FROM:<tom@fabrikam.example>\nCLIENT -> SERVER: RCPT TO:<joe@example.net>\nSMTP ERROR: RCPT TO command failed: 451 Temporary local problem - please try later\nSMTP Error: The following recipients failed: joe@example.net\n",
    );
    expect(group?.recipients).toEqual(['joe@example.net']);
    expect(group?.headline).not.toContain('tom@');
  });
});

it('where an alias led, which Sendmail gives beside the final one, is nobody it was passed on from', async () => {
  const group = await groupOf(
    `Reporting-MTA: dns; mx1.fabrikam.example\n\nFinal-Recipient: rfc822; team@fabrikam.example\nX-Actual-Recipient: rfc822; joe@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; ${UNKNOWN}`,
  );
  expect(group?.headline).not.toContain('joe@example.net, forwarded');
  expect(group?.headline).toContain('team@fabrikam.example');
  expect(group?.headline).not.toContain('forwarded to team@fabrikam.example');
});
