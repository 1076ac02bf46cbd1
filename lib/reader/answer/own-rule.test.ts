import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a server that reports a fault of its own', () => {
  it.each([
    ['delayed', 'change'],
    ['failed', 'again'],
  ])('is mended by whoever runs it: %s', async (action, retry) => {
    const group = await groupOf(
      `This is the mail system at host mail.example.com.\n\n<kim@example.org>: mail transport unavailable\n\nReporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; kim@example.org\nAction: ${action}\nStatus: 4.3.0\nDiagnostic-Code: X-Postfix; mail transport unavailable\n`,
    );
    expect(group?.verdict).toMatchObject({
      situation: 'reporter-fault',
      retry,
      who: 'your-provider',
    });
    expect(group?.first).toBe(catalogue.situations['reporter-fault'].first);
    expect(group?.headline).not.toContain('recipient’s');
    expect(group?.headline).not.toContain('waiting on your server');
  });
});

describe('a rule of the sending server', () => {
  const log = (reason: string) =>
    `Nov 23 10:55:09 mx1 postfix/smtp[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=none, delay=0.6, delays=0.1/0/0.5/0, dsn=4.7.5, status=deferred (${reason})`;

  it.each(['no TLSA records found', 'non DNSSEC destination'])(
    'demands what no waiting brings: %s',
    async (reason) => {
      const group = await groupOf(log(reason));
      expect(group?.verdict).toMatchObject({ situation: 'own-tls-rule', retry: 'change' });
      // Whoever shows the log runs the server.
      expect(group?.first).toBe(catalogue.situations['own-tls-rule'].advice?.administrator?.[0]);
    },
  );

  it('is none where it cannot encrypt at all', async () => {
    const group = await groupOf(log('TLS is required, but our TLS engine is unavailable'));
    expect(group?.verdict.situation).toBe('own-server');
  });
});

describe('a server that leads back to itself', () => {
  const exim = (end: string) =>
    `2026-11-23 10:00:00 1xX5A5-00003h-2o == kim@example.org R=dnslookup defer (-1): lowest numbered MX record points to local host\n${end}`;

  it.each([
    [exim(''), 'delayed'],
    [exim('2026-11-23 10:00:00 1xX5A5-00003h-2o Frozen\n'), 'failed'],
    [
      'This is the mail system at host mail.example.com.\n\n<kim@example.org>: mail for example.org loops back to myself\n',
      'failed',
    ],
    [
      'Nov 23 10:00:00 mx postfix/smtp[1]: 4F1A2B3C4D: to=<kim@example.org>, relay=relay.example.net[192.0.2.9]:25, delay=0, dsn=5.4.6, status=bounced (mail for [relay.example.net] loops back to myself)',
      'failed',
    ],
  ])('is no loop, and its administrator acts: %s', async (text, outcome) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ situation: 'not-local', outcome, who: 'your-provider' });
    expect(group?.headline).not.toMatch(/loop|MX record/);
  });
});

describe('a test that finds no encryption', () => {
  it.each([
    [
      'no-starttls',
      "openssl s_client -starttls smtp -connect mail.example.com:25\nCONNECTED(00000003)\nDidn't find STARTTLS in server response, trying anyway...\nerror:1408F10B:SSL routines:ssl3_get_record:wrong version number",
    ],
    [
      'no-starttls',
      'swaks --to kim@example.org --server mail.example.com --tls\n=== Trying mail.example.com:25...\n=== Connected to mail.example.com.\n<-  220 mail.example.com ESMTP\n -> EHLO pc\n<-  250 SIZE\n*** Host did not advertise STARTTLS\n',
    ],
    [
      'unencrypted',
      'openssl s_client -connect mail.example.com:25\nCONNECTED(00000003)\nerror:1408F10B:SSL routines:ssl3_get_record:wrong version number',
    ],
    [
      'untrusted',
      'openssl s_client -starttls smtp -connect mail.example.com:587\nCONNECTED(00000003)\nverify error:num=18:self signed certificate',
    ],
  ])('is for whoever tests: %s', async (situation, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ headline: 'test', situation, who: 'you' });
    expect(group?.first).not.toContain('bounce');
  });
});

describe('a server of the sender’s own side that knows nobody', () => {
  const dialog = (said: string, advice: string) =>
    `Sending of the message failed.\nAn error occurred while sending mail. The mail server responded: ${said}. ${advice} and try again.`;

  it('means no recipient once it has taken them', async () => {
    const group = await groupOf(dialog('Error: no such user', 'Please check the message'));
    expect(group?.verdict.stated).toBe('unknown');
  });

  it('means no recipient before it has been given one', async () => {
    const group = await groupOf(
      dialog(
        '550 5.1.1 User unknown',
        'Please verify that your email address is correct in your account settings',
      ),
    );
    expect(group?.verdict.stated).toBe('sender-rejected');
  });

  it('means the recipient that the dialog names', async () => {
    const group = await groupOf(
      dialog('550 5.1.1 User unknown', 'Please check the message recipient "kim@example.org"'),
    );
    expect(group?.verdict.stated).toBe('user-unknown');
  });
});
