import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { explainCode } from './code-view';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a program that does not reach the server it hands its mail to', () => {
  it.each([
    // https://github.com/nodemailer/nodemailer/issues/1538
    [
      'nodemailer, an address',
      "Error: connect ECONNREFUSED 192.0.2.7:25\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16) {\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
    ],
    [
      'nodemailer, a name',
      "Error: getaddrinfo ENOTFOUND smtp.exmaple.com\n  code: 'EDNS',\n  command: 'CONN'",
    ],
    [
      'Spring',
      "org.springframework.mail.MailSendException: Mail server connection failed. Failed messages: com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.com, 587; timeout -1",
    ],
    [
      'PHPMailer',
      'SMTP Error: Could not connect to SMTP host. Failed to connect to server SMTP code: 110 Additional SMTP info: Connection timed out',
    ],
    ['Go', 'dial tcp 192.0.2.7:465: connect: connection refused'],
    [
      'smtplib',
      'Traceback (most recent call last):\n  File "/usr/lib/python3.9/smtplib.py", line 341, in connect\nConnectionRefusedError: [Errno 111] Connection refused',
    ],
  ])('%s: looks at its settings', async (program, text) => {
    // The text's own address goes into the command.
    const place = program === 'nodemailer, an address' ? '192.0.2.7 25' : 'smtp.example.com 587';
    const group = await groupOf(text);
    const steps = catalogue.situations.unreached.advice?.developer
      .filter((step) => !step.startsWith('PHP: '))
      .map((step) => step.replace('smtp.example.com 587', place));
    expect(group?.steps.developer).toEqual(steps);
    expect(group?.first).toBe(catalogue.situations.unreached.first);
    expect(group?.who).toBe('you');
    expect(group?.verdict.program).toBe('keep');
  });

  it.each([
    [
      'Go',
      'level=debug msg="Notifier SMTP client attempting connection to aspmx.l.google.com:25"\nlevel=error msg="failed to check notification provider: dial tcp: i/o timeout"',
    ],
    [
      'Node.js',
      "Error: connect ETIMEDOUT 192.0.2.7:25\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16) {\n  code: 'ESOCKET', command: 'CONN' }\nhost: gmail-smtp-in.l.google.com",
    ],
  ])('%s: is not let out to the server of the recipient', async (_program, text) => {
    const group = await groupOf(text);
    expect(group?.verdict.situation).toBe('exchanger');
    expect(group?.first).toBe(catalogue.situations.exchanger.first);
    expect([group?.who, group?.verdict.retry, group?.verdict.program]).toEqual([
      'you',
      'stop',
      'keep',
    ]);
    expect(group?.steps.developer.join(' ')).not.toContain('RFC 5321');
  });

  it('leaves a server that does not reach one to its queue', async () => {
    const group = await groupOf(
      'Nov 23 10:55:09 mx1 postfix/smtp[811]: A23D128724: to=<kim@example.org>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to aspmx.l.google.com[192.0.2.7]:25: Connection timed out)',
    );
    expect(group?.verdict.situation).not.toBe('exchanger');
  });

  it('is meant by a server that does not reach its smarthost', async () => {
    const group = await groupOf(
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == joe@example.net R=smarthost T=remote_smtp_smarthost defer (111): Connection refused',
    );
    expect(group?.verdict.situation).toBe('unreached');
    expect(group?.headline).toContain(catalogue.situations.unreached.because?.['host-unreachable']);
  });

  it.each([
    [
      'a server that reaches nobody else’s',
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == joe@example.net R=dnslookup T=remote_smtp defer (111): Connection refused',
    ],
    ['a queue', 'connect to mx.example.org[192.0.2.7]:25: Connection refused'],
    ['an answer', 'smtp.example.com: 550 5.1.2 Domain not found'],
  ])('is not meant by %s', async (_what, text) => {
    expect((await groupOf(text))?.verdict.situation).toBeUndefined();
  });
});

const late = (queueId: string, recipient: string, host: string): string =>
  `Nov 23 10:55:09 mx1 postfix/smtp[811]: ${queueId}: to=<${recipient}>, relay=none, delay=90, dsn=4.4.1, status=deferred (connect to ${host}[192.0.2.1]:25: Connection timed out)`;
const two = `${late('4B1C2D3E4F', 'kim@example.org', 'mx.example.org')}\n${late('5B1C2D3E4F', 'tom@example.net', 'in.example.net')}`;

describe('servers that have nothing in common and do not answer', () => {
  it.each([
    ['Postfix', two],
    [
      'Postfix, several numbers of one great provider',
      ['192.0.2.1', '198.51.100.2']
        .map(
          (number) =>
            `Nov 23 10:55:09 mx1 postfix/smtp[811]: connect to gmail-smtp-in.l.google.com[${number}]:25: Connection timed out`,
        )
        .concat(late('4B1C2D3E4F', 'kim@example.org', 'gmail-smtp-in.l.google.com'))
        .join('\n'),
    ],
    [
      'Postfix, in tries',
      `Nov 23 10:54:09 mx1 postfix/smtp[812]: connect to mx.example.net[198.51.100.1]:25: Connection timed out\n${late('4B1C2D3E4F', 'kim@example.org', 'mx.example.org')}`,
    ],
    [
      'Exim',
      ['example.org', 'example.net']
        .map(
          (domain, place) =>
            `2026-11-23 10:0${place}:00 1s3uXx-0001a${place}-2C == kim@${domain} R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx.${domain} [192.0.2.1]`,
        )
        .join('\n'),
    ],
    [
      'Sendmail',
      ['example.org', 'example.net']
        .map(
          (domain, place) =>
            `Nov 23 10:55:0${place} mx1 sendmail[811]: 5ANA2b3c00123${place}: to=<kim@${domain}>, mailer=esmtp, relay=mx.${domain}. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection timed out with mx.${domain}.`,
        )
        .join('\n'),
    ],
  ])('%s: port 25 is probably blocked', async (_maker, text) => {
    const group = await groupOf(text);
    expect(group?.headline).toMatch(/waiting on your server: probably .* port 25\./);
    expect(group?.first).toBe(catalogue.situations['port-blocked'].first);
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.steps).toEqual(group?.steps);
  });

  it.each([
    ['one server', late('4B1C2D3E4F', 'kim@example.org', 'mx.example.org')],
    [
      'servers of one domain',
      `${late('4B1C2D3E4F', 'kim@example.org', 'mx1.example.org')}\n${late('5B1C2D3E4F', 'tom@example.org', 'mx2.example.org')}`,
    ],
    [
      'while another one answers',
      `${two}\nNov 23 10:55:09 mx1 postfix/smtp[811]: 6B1C2D3E4F: to=<ada@example.com>, relay=mx.example.com[192.0.2.9]:25, delay=1, dsn=2.0.0, status=sent (250 Ok)`,
    ],
  ])('not %s', async (_what, text) => {
    expect((await groupOf(text))?.verdict.situation).toBeUndefined();
  });
});

describe('a connection that broke off', () => {
  it.each([
    [
      'closed',
      'Nov 23 10:55:09 mx1 postfix/smtp[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=4.4.2, status=deferred (lost connection with mx.example.org[192.0.2.1] while receiving the initial server greeting)',
    ],
    ['broken-off', 'smtplib.SMTPServerDisconnected: Connection unexpectedly closed'],
    [
      'own-machine',
      'Swift_TransportException: Expected response code 220 but got an empty response in SendmailTransport.php line 50',
    ],
  ])('%s: nobody waited in vain', async (situation, text) => {
    const group = await groupOf(text);
    expect(group?.verdict.situation).toBe(situation);
    expect(group?.headline).not.toContain('in time');
  });
});

describe('a server that does not reach its own mailboxes', () => {
  it.each([
    // https://github.com/docker-mailserver/docker-mailserver/issues/961
    'Apr 24 06:52:32 mail postfix/lmtp[9228]: AAF3C301D8E: to=<kim@example.org>, relay=none, delay=556, delays=556/0.01/0/0, dsn=4.4.1, status=deferred (connect to mail.example.org[/var/run/dovecot/lmtp]: No such file or directory)',
    // https://github.com/1it/docker-mail/issues/2
    '2019-04-11T19:41:56.554496+00:00 mx1 postfix/lmtp[238]: 87F043F2BE: to=<kim@example.org>, relay=none, delay=2370, delays=2370/0.07/0/0, dsn=4.4.1, status=deferred (connect to 192.0.2.6[192.0.2.6]:2525: Connection refused)',
    '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == kim@example.org R=virtual_user T=dovecot_lmtp defer (146): Connection refused',
  ])('has to be mended by its administrator: %s', async (line) => {
    const group = await groupOf(line);
    expect(group?.headline).toMatch(/^Mail to kim@example\.org is waiting on your server: /);
    expect(group?.first).toBe(catalogue.situations['own-mailboxes'].first);
    expect([group?.who, group?.readers[0]?.id]).toEqual(['you', 'administrator']);
    expect(group?.way.find(({ stops }) => stops)?.id).toBe('your-provider');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.steps).toEqual(group?.steps);
  });

  it('is none where its mailbox service answers', async () => {
    const group = await groupOf(
      'Apr 24 06:52:32 mail postfix/lmtp[9228]: AAF3C301D8E: to=<kim@example.org>, relay=mail[private/dovecot-lmtp], delay=1, dsn=5.1.1, status=bounced (host mail[private/dovecot-lmtp] said: 550 5.1.1 <kim@example.org> User does not exist: kim@example.org (in reply to RCPT TO command))',
    );
    expect(group?.cause.id).toBe('user-unknown');
    expect(group?.verdict.situation).toBeUndefined();
  });
});

describe('a test by hand', () => {
  const POWERSHELL =
    'PS C:\\> Test-NetConnection smtp.example.com -Port 587\nWARNING: TCP connect to (192.0.2.7 : 587) failed\n\nComputerName     : smtp.example.com\nRemotePort       : 587\nTcpTestSucceeded : False';
  it.each([
    ['PowerShell', POWERSHELL],
    [
      'telnet',
      '$ telnet mx.example.net 25\n554 5.7.1 Service unavailable; Client host [198.51.100.4] blocked using zen.spamhaus.org',
    ],
    [
      'telnet, on the way',
      '$ telnet mx.example.net 25\nTrying 192.0.2.30...\ntelnet: Unable to connect to remote host: Connection refused',
    ],
    [
      'a dialogue',
      'EHLO a.example\n250 mx.example.net\nMAIL FROM:<a@fabrikam.example>\n250 2.1.0 Ok\nRCPT TO:<joe@example.net>\n454 4.7.1 <joe@example.net>: Relay access denied',
    ],
  ])('is no message that somebody sent: %s', async (_tool, text) => {
    const group = await groupOf(text);
    expect(group?.headline).toMatch(/^The test failed: /);
    expect([group?.finality, group?.readers[0]?.id]).toEqual(['', 'administrator']);
    expect(group?.told.map(({ id }) => id)).not.toContain('again');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.headline).toBe(group?.headline);
  });

  it('that reaches nobody is about the connection alone', async () => {
    expect((await groupOf(POWERSHELL))?.verdict.situation).toBe('unreached');
  });
});

describe('a success at the wrong step', () => {
  it.each([
    // https://github.com/symfony/symfony/issues/54169
    'Expected response code "354" but got code "250", with message "250 2.1.5 Ok"',
    // https://github.com/swiftmailer/swiftmailer/issues/1300
    'Swift_TransportException: Expected response code 354 but got code "250", with message "250 Accepted\n"',
    "smtplib.SMTPDataError: (250, b'2.1.5 Ok')",
    // https://github.com/ruby/net-smtp/blob/v0.5.0/lib/net/smtp.rb
    'Net::SMTPUnknownError: could not get 3xx (250: 250 OK\n)',
    'com.sun.mail.smtp.SMTPSendFailedException: 250 2.1.5 Ok',
    'SMTP ERROR: DATA command failed: 250 2.1.5 Ok',
    'Error: Invalid greeting. response=250 OK: 250 OK\n    at SMTPConnection._formatError (smtp-connection/index.js:774:19)',
  ])('%s: a failure of the program', async (text) => {
    const group = await groupOf(text);
    expect([group?.outcome, group?.cause.id]).toEqual(['failed', 'protocol-error']);
    expect(group?.headline).toContain('your program');
  });

  it('does not hide the reply that was refused', async () => {
    const text =
      'Expected response code "354" but got code "550", with message "550 5.1.1 User unknown"';
    expect((await groupOf(text))?.codes).toEqual(['550', '5.1.1']);
  });
});

describe('a report that has given up after a temporary answer', () => {
  it.each([
    '554 5.4.7 Message expired: unable to deliver in 2 days. host mx.example.org[192.0.2.7] said: 421 4.7.0 Try again later',
    '554 5.4.7 Message expired\nRemote server mx.example.org said: 421 4.4.2 Connection dropped',
    '550 5.4.0 Delivery time expired\nRemote host said: 451 4.3.0 Temporary system problem',
  ])('%s: is over', async (text) => {
    const group = await groupOf(text);
    expect(group?.trying).toBe('given up');
    expect(group?.verdict.headline).toBe('failed');
  });
});

it('a server for reading mail in the place of the outgoing one is a setting of the program', async () => {
  const text =
    'mailer: Cannot send email: Error: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE] Dovecot ready.';
  const [group] = answerOf(await read(text), texts).groups;
  expect(group?.verdict).toMatchObject({
    situation: 'reading-server',
    who: 'you',
    door: 'your-provider',
  });
  expect(group?.headline).toContain('IMAP');
});

it('what a server for reading mail says to whoever reads is no failure', async () => {
  const text =
    '* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS] Dovecot ready.\na1 LOGIN ada secret\na1 NO [AUTHENTICATIONFAILED] Authentication failed.';
  expect((await read(text)).results).toEqual([]);
});

it('a code of success has nothing of the failure that stands beside it', async () => {
  const text = `250 2.1.0 Ok
554 5.7.1 <maria@example.org>: Recipient address rejected: Policy restrictions
221 2.7.0 Goodbye
`;
  const answer = answerOf(await read(text), texts);
  const view = answer.codes.find(({ code }) => code === '2.7.0');
  if (!view) throw new Error('The code is not shown.');
  expect(explainCode(view, answer.groups).here).toBe(view.aside);
});

it('a program whose queue tries again says so', async () => {
  const text =
    "{'msg': 'src/smtp.rs:388: SMTP failed to send: Transient(Response { code: Code { severity: TransientNegativeCompletion }, message: [\"4.3.0 Mail service is busy\"] })'}\n{'msg': 'src/smtp.rs:442: Transient error with status code 4.3.0, postponing retry for later'}\n{'msg': 'src/smtp.rs:467: Failed to send message over SMTP, disconnecting'}";
  expect((await read(text)).outcome).toBe('delayed');
});

it.each([
  ['250', 'dropped'],
  ['220', 'broken-off'],
])(
  'tells a session that the server ended from one that never began: %s',
  async (code, situation) => {
    const group = await groupOf(
      `Swift_TransportException: Expected response code ${code} but got an empty response in /srv/app/Mailer.php`,
    );
    expect(group?.verdict.situation).toBe(situation);
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.headline).toBe(group?.headline);
  },
);
