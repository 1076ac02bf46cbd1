import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { answerOf } from './answer/answer';
import { asText } from './answer/print';
import { answerTexts } from './answer/texts';
import { read } from './reading.test-helper';

const answerTo = async (text: string) => answerOf(await read(text), answerTexts(catalogue));

/** Receipts as people copy them from a mail program, without head and without fields. */
const receipts: Readonly<Record<string, string>> = {
  Postfix:
    'This is the mail system at host mail.example.com.\n\nYour message was successfully delivered to the destination(s)\nlisted below. If the message was delivered to mailbox you will\nreceive no further notifications. Otherwise you may still receive\nnotifications of mail delivery errors from other systems.\n\n                   The mail system\n\n<bob@example.org>: delivery via mx.example.org[192.0.2.4]:25: 250 2.0.0 Ok: queued as 4F1A2B3C',
  Exim: 'This message was created automatically by mail delivery software.\n ----- The following addresses had successful delivery notifications -----\n  <bob@example.org>  (relayed via non DSN router)',
  Sendmail:
    'The original message was received at Mon, 2 Nov 2026 10:00:00 GMT\nfrom pc.example.com [192.0.2.7]\n\n   ----- The following addresses had successful delivery notifications -----\n<bob@example.org>  (successfully delivered to mailbox)\n\n   ----- Transcript of session follows -----\n<bob@example.org>... Successfully delivered',
  Exchange:
    'Your message has been delivered to the following recipients:\n\nBob Brown (bob@example.org)\n\nSubject: Budget',
  'Exchange relay':
    'Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\nbob@example.org\n\nSubject: Budget',
  Outlook:
    'Your message\n\n   To: bob@example.org\n   Subject: Budget\n   Sent: Monday, November 2, 2026 10:00:00 AM (UTC) Dublin\n\n was read on Monday, November 2, 2026 10:05:00 AM (UTC) Dublin.',
  Thunderbird:
    'This is a Return Receipt for the mail that you sent to bob@example.org.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient’s computer. There is no guarantee that the recipient has read or understood the message contents.',
  Apple:
    'Your message was displayed.\n\nTo: bob@example.org\nSubject: Budget\nDate: 2 November 2026 at 10:00',
  Gmail:
    'Your message\n\nTo: bob@example.org\nSubject: Budget\nSent: 11/2/26, 10:00:00 AM GMT\n\nwas read on 11/2/26, 10:05:00 AM GMT',
  'MDN fields':
    'Reporting-UA: mail.example.org; Example Mail 1.0\nFinal-Recipient: rfc822;bob@example.org\nOriginal-Message-ID: <1@example.com>\nDisposition: manual-action/MDN-sent-manually; displayed',
  'plain MDN':
    'The message sent on Monday to bob@example.org with subject "Budget" has been displayed. This is no guarantee that the message has been read or understood.',
  hMailServer: 'Your message was delivered to the recipient.\n\nbob@example.org',
  'Sendmail relayed':
    '   ----- The following addresses had successful delivery notifications -----\n<bob@example.org>  (relayed to non-DSN-aware mailer)\n\n   ----- Transcript of session follows -----\n<bob@example.org>... relayed; expect no further notifications',
  'read receipt':
    'Read receipt\n\nThe message you sent to bob@example.org was opened on 2 November 2026 at 10:05.',
  DSN: 'Delivery Status Notification (Success)\n\nFinal-Recipient: rfc822; bob@example.org\nAction: delivered\nStatus: 2.0.0',
};

describe('a receipt that was copied', () => {
  it.each(Object.entries(receipts))('%s', async (_maker, text) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('delivered');
    expect(results.every(({ verdict }) => verdict.outcome === 'delivered')).toBe(true);
  });

  it.each(Object.entries(receipts))('%s: no cause and no advice', async (_maker, text) => {
    const answer = await answerTo(text);
    for (const group of answer.groups)
      expect(group).toMatchObject({ first: '', basis: '', developer: [], act: '' });
    expect(asText(answer, catalogue.printedLines)).not.toMatch(/cause:|sending it again/i);
  });
});

/** RFC 3464, 2.3.3: nobody will hear more of these. */
const onward: readonly (readonly [string, string, string])[] = [
  [
    'relayed',
    'Final-Recipient: rfc822; bob@example.org\nAction: relayed\nStatus: 2.0.0',
    'receipt',
  ],
  [
    'expanded',
    'Final-Recipient: rfc822; team@example.org\nAction: expanded\nStatus: 2.0.0',
    'list',
  ],
  ['relayed', receipts['Exim'] ?? '', 'receipt'],
  ['relayed', receipts['Sendmail relayed'] ?? '', 'receipt'],
  ['relayed', receipts['Exchange relay'] ?? '', 'receipt'],
  [
    'relayed',
    'Subject: Mail Delivery Report\n\nYour message to bob@example.org was forwarded to a gateway that cannot send\ndelivery reports. We cannot tell you whether it arrives.',
    'receipt',
  ],
  [
    'relayed',
    'Your message has been relayed to these recipients:\n\nbob@example.org\n\nDelivery notifications may not be generated there.',
    'receipt',
  ],
];

it('a server without receipts may still not have been reached', async () => {
  const text =
    'Your message could not be delivered to bob@example.org. It was forwarded to a host that does not support DSN.';
  expect((await read(text)).outcome).toBe('failed');
});

/** A line of Postfix that says that a message is out of its hands. */
const sent = (process: string, relay: string, reply: string, id = '4B1C2D3E4F'): string =>
  `Nov 23 10:55:09 mx1 postfix/${process}[811]: ${id}: to=<kim@example.org>, relay=${relay}, delay=1, dsn=2.0.0, status=sent (${reply})`;

const command = sent('local', 'local', 'delivered to command: /usr/bin/procmail');
const filter = sent('smtp', '127.0.0.1[127.0.0.1]:10024', '250 2.0.0 Ok: queued as 5A1B2C3D4E');

describe('a message that a server has handed to another part of itself', () => {
  it.each([
    ['a command', command],
    ['a service', sent('pipe', 'spamfilter', 'delivered via spamfilter service')],
    ['an alias', sent('local', 'local', 'forwarded as 5A1B2C3D4E')],
    ['a filter', filter],
    [
      'a filter of its network',
      sent('smtp', 'scanner[172.22.1.5]:10024', '250 Ok: queued as 5A1B2C3D4E'),
    ],
    [
      'a command of Exim',
      '2026-11-23 10:55:09 1s3uXx-0001aB-2C => |/usr/bin/procmail <kim@example.org> R=system_aliases T=address_pipe',
    ],
    [
      'its own Sendmail',
      'Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@example.org>, mailer=relay, relay=[127.0.0.1] [127.0.0.1], dsn=2.0.0, stat=Sent (5ANA2b3d001235 Message accepted for delivery)',
    ],
  ])('%s', async (_part, text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => verdict.headline)).toEqual(['inside']);
  });

  it('in a post', async () => {
    const { results } = await read(
      `My mails never show up, why is that?\n\n${'It has worked for years now. '.repeat(9)}\n\n${command}`,
    );
    expect(results.map(({ verdict }) => verdict.headline)).toEqual(['inside']);
  });

  it.each([
    ['a mailbox', sent('local', 'local', 'delivered to maildir')],
    ['LMTP', sent('lmtp', 'mx1[private/dovecot-lmtp]', '250 2.0.0 <kim@example.org> ABC Saved')],
    ['Dovecot', sent('pipe', 'dovecot', 'delivered via dovecot service')],
    [
      'a filter, then a mailbox',
      `${filter}\n${sent('virtual', 'virtual', 'delivered to maildir', '5A1B2C3D4E')}`,
    ],
  ])('not %s', async (_what, text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => verdict.headline)).toEqual(['delivered']);
  });

  it('but by another server, which may only have queued it', async () => {
    const line = sent('smtp', 'mx.example.org[192.0.2.4]:25', '250 Ok: queued as 5A1B2C');
    const session =
      '220 mx.example.org ESMTP\n> EHLO client.example.com\n250 mx.example.org\n> MAIL FROM:<ada@example.com>\n250 OK\n> RCPT TO:<maria@example.org>\n250 OK\n> DATA\n354 Go ahead\n250 2.0.0 Queued\n';
    for (const text of [line, session])
      expect((await read(text)).results[0]?.verdict.headline).toBe('accepted');
  });

  it.each([
    ['mailbox-full', 'procmail: Quota exceeded while writing "/home/kim/Maildir/tmp/1"'],
    ['server-storage', 'filter.sh: cannot write /var/mail/kim: No space left on device'],
  ])('but has failed with %s', async (cause, line) => {
    const post = `Our users complain, and I do not know what happens here.\n\n${'The server is an old one. '.repeat(9)}`;
    for (const text of [`${command}\n${line}`, `${post}\n\n${command}\n\nand then:\n\n${line}`]) {
      const { results } = await read(text);
      expect(results.map(({ verdict }) => [verdict.outcome, verdict.cause])).toEqual([
        ['failed', cause],
      ]);
      expect(results[0]?.verdict.trying).not.toBe('tried');
    }
  });
});

describe('a message that was handed on', () => {
  it.each(onward)('%s: %s', async (handed, text, word) => {
    const report = await read(text);
    expect(report.outcome).toBe('delivered');
    expect(report.results.map(({ verdict }) => verdict.headline)).toEqual([handed]);
    const [group] = answerOf(report, answerTexts(catalogue)).groups;
    expect(group?.headline).toContain(word);
    expect(group?.headline).not.toContain('arrived');
  });
});

describe('a notice of failure that could be taken for something else', () => {
  it.each([
    [
      'a refusal by the recipient’s rules, as a receipt',
      'From: Mail Delivery Subsystem <postmaster@example.org>\nTo: ada@example.com\nSubject: Automatically rejected mail\nAuto-Submitted: auto-replied (rejected)\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary="b"\n\n--b\nContent-Type: text/plain\n\nYour message to <maria@example.org> was automatically rejected:\nQuota exceeded\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; maria@example.org\nDisposition: automatic-action/MDN-sent-automatically; deleted\n\n--b--\n',
    ],
    [
      'the subject of what came back is a list’s',
      'From: Postmaster@example.org\nTo: news-bounces@example.net\nSubject: DELIVERY FAILURE: User Maria (maria@example.org) not listed in Domino Directory\n\nYour message\n\n  Subject: Your message to news awaits moderator approval\n\nwas not delivered to:\n\n  maria@example.org\n\nbecause:\n\n  User Maria (maria@example.org) not listed in Domino Directory\n',
    ],
  ])('%s', async (_kind, text) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
  });
});
