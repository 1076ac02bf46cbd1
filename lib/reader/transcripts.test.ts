import { describe, expect, it } from 'vitest';
import { read } from './reading.test-helper';

/** Somebody types these; the others are written by a program that sends. */
const BY_HAND = ['openssl s_client', 'swaks', 'telnet'];

/** Transcripts as clients write them of a dialogue in which the recipient is refused. */
const refused: readonly (readonly [string, string])[] = [
  [
    'PHPMailer with times',
    '2026-11-24 10:00:00 SERVER -> CLIENT: 220 mx.example.org ESMTP\n2026-11-24 10:00:00 CLIENT -> SERVER: EHLO mail.example.com\n2026-11-24 10:00:00 SERVER -> CLIENT: 250-mx.example.org\n2026-11-24 10:00:00 CLIENT -> SERVER: MAIL FROM:<ada@example.com>\n2026-11-24 10:00:00 SERVER -> CLIENT: 250 2.1.0 Ok\n2026-11-24 10:00:00 CLIENT -> SERVER: RCPT TO:<maria@example.org>\n2026-11-24 10:00:00 SERVER -> CLIENT: 550 5.1.1 Recipient rejected: User unknown\n2026-11-24 10:00:00 SMTP ERROR: RCPT TO command failed: 550 5.1.1 Recipient rejected: User unknown',
  ],
  [
    'Symfony',
    '[2026-11-24T10:00:00.000000+00:00] < 220 mx.example.org ESMTP\n[2026-11-24T10:00:00.000000+00:00] > EHLO mail.example.com\n[2026-11-24T10:00:00.000000+00:00] < 250 mx.example.org\n[2026-11-24T10:00:00.000000+00:00] > MAIL FROM:<ada@example.com>\n[2026-11-24T10:00:00.000000+00:00] < 250 2.1.0 Ok\n[2026-11-24T10:00:00.000000+00:00] > RCPT TO:<maria@example.org>\n[2026-11-24T10:00:00.000000+00:00] < 550 5.1.1 Recipient rejected: User unknown',
  ],
  [
    'Nodemailer',
    '[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] S: 220 mx.example.org ESMTP\n[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] C: EHLO mail.example.com\n[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] S: 250 mx.example.org\n[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] C: MAIL FROM:<ada@example.com>\n[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] S: 250 2.1.0 Ok\n[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] C: RCPT TO:<maria@example.org>\n[2026-11-24 10:00:00] DEBUG [pHzeFbTaYk] S: 550 5.1.1 Recipient rejected: User unknown',
  ],
  [
    'smtplib',
    "send: 'ehlo mail.example.com\\r\\n'\nreply: b'250 mx.example.org\\r\\n'\nsend: 'mail FROM:<ada@example.com>\\r\\n'\nreply: b'250 2.1.0 Ok\\r\\n'\nsend: 'rcpt TO:<maria@example.org>\\r\\n'\nreply: b'550 5.1.1 Recipient rejected: User unknown\\r\\n'\nreply: retcode (550); Msg: b'5.1.1 Recipient rejected: User unknown'",
  ],
  [
    'JavaMail',
    'DEBUG SMTP: trying to connect to host "mx.example.org", port 25, isSSL false\n220 mx.example.org ESMTP\nDEBUG SMTP: connected to host "mx.example.org", port: 25\nEHLO mail.example.com\n250 mx.example.org\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\nRCPT TO:<maria@example.org>\n550 5.1.1 Recipient rejected: User unknown\nDEBUG SMTP: Invalid Addresses\nDEBUG SMTP:   maria@example.org',
  ],
  [
    'MailKit',
    'Connected to smtp://mx.example.org:25/?starttls=when-available\nS: 220 mx.example.org ESMTP\nC: EHLO mail.example.com\nS: 250 mx.example.org\nC: MAIL FROM:<ada@example.com>\nS: 250 2.1.0 Ok\nC: RCPT TO:<maria@example.org>\nS: 550 5.1.1 Recipient rejected: User unknown',
  ],
  [
    'Net::SMTP of Perl',
    'Net::SMTP=GLOB(0x5581)<<< 220 mx.example.org ESMTP\nNet::SMTP=GLOB(0x5581)>>> EHLO mail.example.com\nNet::SMTP=GLOB(0x5581)<<< 250 mx.example.org\nNet::SMTP=GLOB(0x5581)>>> MAIL FROM:<ada@example.com>\nNet::SMTP=GLOB(0x5581)<<< 250 2.1.0 Ok\nNet::SMTP=GLOB(0x5581)>>> RCPT TO:<maria@example.org>\nNet::SMTP=GLOB(0x5581)<<< 550 5.1.1 Recipient rejected: User unknown',
  ],
  [
    'Ruby',
    '<- "EHLO mail.example.com\\r\\n"\n-> "250 mx.example.org\\r\\n"\n<- "MAIL FROM:<ada@example.com>\\r\\n"\n-> "250 2.1.0 Ok\\r\\n"\n<- "RCPT TO:<maria@example.org>\\r\\n"\n-> "550 5.1.1 Recipient rejected: User unknown\\r\\n"',
  ],
  [
    'telnet',
    '220 mx.example.org ESMTP\nEHLO mail.example.com\n250 mx.example.org\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\nRCPT TO:<maria@example.org>\n550 5.1.1 Recipient rejected: User unknown\nQUIT\n221 2.0.0 Bye\nConnection closed by foreign host.',
  ],
  [
    'openssl s_client',
    '$ openssl s_client -starttls smtp -connect mx.example.org:25 -crlf\nCONNECTED(00000003)\n---\n250 HELP\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\nrcpt to:<maria@example.org>\n550 5.1.1 Recipient rejected: User unknown',
  ],
];

/** Dialogues that end well: whoever closes the connection then has refused nothing. */
const ended: readonly (readonly [string, string])[] = [
  [
    'swaks',
    '=== Trying mx.example.org:25...\n=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO mail.example.com\n<-  250 mx.example.org\n -> MAIL FROM:<ada@example.com>\n<-  250 2.1.0 Ok\n -> RCPT TO:<maria@example.org>\n<-  250 2.1.5 Ok\n -> DATA\n<-  354 End data\n -> .\n<-  250 2.0.0 Ok: queued as 8C7B6A5511\n -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.',
  ],
  [
    'telnet',
    "Trying 192.0.2.7...\nConnected to mx.example.org.\nEscape character is '^]'.\n220 mx.example.org ESMTP\nEHLO mail.example.com\n250 mx.example.org\nQUIT\n221 2.0.0 Bye\nConnection closed by foreign host.",
  ],
  [
    'curl',
    '*   Trying 192.0.2.7:25...\n* Connected to mx.example.org (192.0.2.7) port 25\n< 220 mx.example.org ESMTP\n> EHLO mail.example.com\n< 250 mx.example.org\n> MAIL FROM:<ada@example.com>\n< 250 2.1.0 Ok\n> RCPT TO:<maria@example.org>\n< 250 2.1.5 Ok\n> DATA\n< 354 End data\n< 250 2.0.0 Ok: queued as 8C7B6A5511\n* Connection #0 to host mx.example.org left intact',
  ],
  [
    'PHPMailer',
    'SERVER -> CLIENT: 220 mx.example.org ESMTP\nCLIENT -> SERVER: EHLO mail.example.com\nSERVER -> CLIENT: 250 mx.example.org\nCLIENT -> SERVER: MAIL FROM:<ada@example.com>\nSERVER -> CLIENT: 250 2.1.0 Ok\nCLIENT -> SERVER: RCPT TO:<maria@example.org>\nSERVER -> CLIENT: 250 2.1.5 Ok\nCLIENT -> SERVER: DATA\nSERVER -> CLIENT: 354 End data\nCLIENT -> SERVER: .\nSERVER -> CLIENT: 250 2.0.0 Ok\nCLIENT -> SERVER: QUIT\nSERVER -> CLIENT: 221 2.0.0 Bye\nConnection: closed',
  ],
];

/** The server goes away, or says nothing, before it has answered. */
const broken: readonly (readonly [string, string])[] = [
  [
    'telnet after DATA',
    "Trying 192.0.2.7...\nConnected to mx.example.org.\nEscape character is '^]'.\n220 mx.example.org ESMTP\nEHLO mail.example.com\n250 mx.example.org\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\nRCPT TO:<maria@example.org>\n250 2.1.5 Ok\nDATA\n354 End data\nhello\n.\nConnection closed by foreign host.",
  ],
  [
    'swaks after RCPT',
    '=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO mail.example.com\n<-  250 mx.example.org\n -> MAIL FROM:<ada@example.com>\n<-  250 2.1.0 Ok\n -> RCPT TO:<maria@example.org>\n<** Timeout (30 secs) waiting for server response\n -> QUIT\n*** Remote host closed connection unexpectedly.',
  ],
];

describe('a transcript', () => {
  it.each(refused)('of %s tells the recipient with the reply', async (name, text) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(
      results.map(({ delivery: { recipient, basic, enhanced, side } }) => [
        recipient?.value,
        basic?.value,
        enhanced?.value,
        side,
      ]),
    ).toEqual([['maria@example.org', '550', '5.1.1', BY_HAND.includes(name) ? 'test' : 'sender']]);
  });

  it.each(ended)('of %s that ends well reports no failure', async (_name, text) => {
    const { outcome } = await read(text);
    expect(outcome).toBe(text.includes('354') ? 'delivered' : 'none');
  });

  it.each(broken)('of %s that breaks off has failed for its recipient', async (_name, text) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
    expect(results[0]?.delivery.event).toBeDefined();
  });
});

const OPENED = '220 mx.example.org ESMTP\nEHLO app.example.com\n';
const TAKEN =
  'MAIL FROM:<ada@example.com>\n250 2.1.0 Ok\nRCPT TO:<maria@example.org>\n250 2.1.5 Ok\nDATA\n354 Go ahead\n.\n250 2.0.0 Queued as 4ZQ81\n';

describe('what a server refused before it took the message', () => {
  it.each([
    ['the newer greeting', `${OPENED}502 5.5.1 Not known\nHELO app.example.com\n250 Hi\n${TAKEN}`],
    [
      'one way to log in',
      `${OPENED}250 AUTH CRAM-MD5 LOGIN\nAUTH CRAM-MD5\n535 5.7.8 Wrong\nAUTH LOGIN\n235 2.7.0 Ok\n${TAKEN}`,
    ],
    ['the end of the dialogue', `${OPENED}250 Hi\n${TAKEN}QUIT\n421 4.4.2 See you\n`],
  ])('%s: has held up nothing', async (_name, text) => {
    expect((await read(text)).outcome).toBe('delivered');
  });

  it('is a refusal where the server took nothing', async () => {
    const text = `${OPENED}250-PIPELINING\n250 Hi\nMAIL FROM:<ada@example.com>\nRCPT TO:<maria@example.org>\nDATA\n250 2.1.0 Ok\n`;
    expect((await read(text)).outcome).not.toBe('delivered');
  });

  it('concerns only whoever was refused, though an error repeats it behind the message', async () => {
    const both = TAKEN.replace('DATA', 'RCPT TO:<tom@example.org>\n550 5.2.1 Disabled\nDATA');
    const { results } = await read(`${OPENED}250 Hi\n${both}refused: (550, '5.2.1 Disabled')\n`);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['tom@example.org']);
  });
});

describe('the reply that stands on a line with names of a program', () => {
  it.each([
    [
      'Ruby',
      "/usr/lib/ruby/net/smtp.rb:1059:in `check_response': 552 5.3.4 Message too big (Net::SMTPFatalError)\n\tfrom /usr/lib/ruby/net/smtp.rb:1027:in `getok'",
      '552',
    ],
    ['Go', 'mailer.go:31: sending mail: 553 5.1.3 Bad address syntax', '553'],
    [
      'Perl',
      'Net::SMTP=GLOB(0x5581)<<< 554-mx.example.org\nNet::SMTP=GLOB(0x5581)<<< 554 Your address is on our list',
      '554',
    ],
    ['curl', 'curl: (9) Remote access denied: 550', '550'],
  ])('of %s', async (_name, text, code) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.basic?.value)).toEqual([code]);
  });
});

describe('a transcript of what a program said, with the errors alone', () => {
  const said = (...lines: readonly string[]) =>
    lines.map((line) => `CLIENT -> SERVER: ${line}`).join('\n');
  const opened = [
    'EHLO app.example.com',
    'AUTH LOGIN',
    'YWRh',
    'bm90LWEtc2VjcmV0',
    'MAIL FROM:<ada@example.com>',
  ];

  it.each([
    ['recipient', 'RCPT TO:<maria@example.org>', 'RCPT TO', '550 5.1.1 User unknown'],
    ['sender', '', 'MAIL FROM', '550 5.7.1 Sender rejected'],
    ['content', 'RCPT TO:<maria@example.org>\nDATA', 'DATA END', '554 5.7.1 Rejected as spam'],
  ])('stopped at its last command: %s', async (stage, more, command, reply) => {
    const lines = [...opened, ...more.split('\n').filter(Boolean)];
    const text = `${said(...lines)}\nSMTP ERROR: ${command} command failed: ${reply}\n${said('QUIT')}`;
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.stage)).toEqual([stage]);
    expect(results[0]?.verdict.sure).not.toBe('open');
  });

  it('stopped at the login that it went no further than', async () => {
    const text = `${said('EHLO app.example.com', 'AUTH LOGIN')}\nSMTP ERROR: Password command failed: 535 5.7.8 No`;
    expect((await read(text)).results[0]?.delivery.stage).toBe('login');
  });
});

it('takes what smtp-server logs for what the server itself has said', async () => {
  const text =
    'I get `554 access forbiden by policy`.\n\n[2026-11-23 16:27:54] DEBUG [#njtpdtnyaura7ogx] S: 554 access forbidden by policy\n[2026-11-23 16:27:54] INFO  [#njtpdtnyaura7ogx] Connection closed to pc.example.com';
  const [result] = (await read(text)).results;
  expect(result?.delivery.diagnostic).toBe('554 access forbidden by policy');
  expect(result?.verdict).toMatchObject({ headline: 'refused', cause: 'policy' });
});
