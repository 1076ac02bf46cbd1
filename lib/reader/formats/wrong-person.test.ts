import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const recipientsOf = async (text: string): Promise<(string | undefined)[]> =>
  (await read(text)).results.map(({ delivery }) => delivery.recipient?.value);

describe('who is named beside the recipient', () => {
  it.each([
    [
      'in a link',
      '550 5.7.23 SPF check failed, see http://spf.example.net/Why?s=mfrom;id=ada@example.com;ip=192.0.2.4',
    ],
    [
      'in a link of the web without a scheme',
      '550 5.7.1 Blocked, www.example.net/?m=ada@example.com',
    ],
    ['as a part of an id', '550 5.7.1 Rejected as spam (id=12.34.56@mail.example.com)'],
    ['in advice', '551 5.1.6 User has moved; please try <maria@example.org>'],
    ['in advice on the next line', '551 User not local; please try\n    <maria@example.org>'],
    ['in a request', '554 Denied, please send a mail about this to abuse-desk@example.org'],
    ['as one to ask', '554 A problem occurred. Contact help@example.org'],
    ['as the sender', '550-Verification failed for <ada@example.com>\n550 Sender verify failed'],
    ['as the owner of a list', '550 5.7.1 Only members may write, says team-owner@example.org'],
  ])('is none %s', async (_name, reply) => {
    const text = `There was an error delivering your mail to <tom@example.net>.\n\nmx.example.net [192.0.2.8] did not like our RCPT TO:\n${reply}\n`;
    expect(await recipientsOf(text)).toEqual(['tom@example.net']);
  });

  it.each([
    ['550 5.7.23 SPF check failed, see http://spf.example.net/Why?id=ada@example.com'],
    ['551 5.1.6 User has moved; please try <maria@example.org>'],
  ])('nobody is named where nobody else is: %s', async (reply) => {
    expect(await recipientsOf(`The mail was rejected.\n\n${reply}\n`)).toEqual([undefined]);
  });

  it.each([
    [
      '552 User support@example.com has recently been created, and has exceeded an hourly sending limit.',
    ],
    ['550 User ada@example.com has reached the limit of messages per hour'],
    ['535 5.7.8 Authentication failed for user support@example.com'],
    ['535 5.7.8 Error: authentication failed for ada@example.com'],
    ['535 Incorrect password for account "ada@example.com"'],
  ])('who sends is not whom it was for: %s', async (text) => {
    expect(await recipientsOf(text)).toEqual([undefined]);
  });

  it.each([
    ['452 4.2.2 maria@example.org has exceeded the limit of messages received per hour'],
    ['552 5.2.2 User maria@example.org has exceeded his mailbox quota'],
    ['550 5.7.1 <maria@example.org>: Recipient address rejected: authentication required'],
    ['recipients=maria@example.org smtpstatus=550 smtpmsg="550 5.1.1 User unknown"'],
    ['550 5.1.1 User unknown, rcpt-addr=maria@example.org'],
    ['Please try again later.\n\n<maria@example.org>: 450 4.2.0 Mailbox busy'],
  ])('the recipient is: %s', async (text) => {
    expect(await recipientsOf(text)).toEqual(['maria@example.org']);
  });

  it('a signed address keeps its tag', async () => {
    expect(await recipientsOf('<prvs=0123ab=maria@example.org>: 550 5.1.1 User unknown')).toEqual([
      'prvs=0123ab=maria@example.org',
    ]);
  });
});

const REFUSED = '550 5.1.1 <admin@example.com>: Recipient address rejected: User unknown';

describe('what a writer says of addresses around a reply', () => {
  it.each([
    [`Mail comes back with \`${REFUSED}\`. Mails to test@example.com go through.`],
    [`Mails sent from admin@example.com arrive. The others come back: ${REFUSED}`],
    [`Mails to carla@example.net arrive. To the administrator they do not:\n${REFUSED}`],
    [`E-Mails an test@example.com kommen an.\n${REFUSED}`],
  ])('whom the reply names is the recipient, whoever it is: %s', async (text) => {
    expect(await recipientsOf(text)).toEqual(['admin@example.com']);
  });

  it.each([
    ['I can write to everybody else, for example to bert@example.net. Only this comes back:'],
    ['Mails to bert@example.net arrive. One does not:'],
    ['Hello bert@example.net,\n\nyour message was not delivered:'],
  ])('nobody is named where the reply names nobody: %s', async (text) => {
    expect(await recipientsOf(`${text}\n550 5.7.1 refused by policy`)).toEqual([undefined]);
  });

  it('an address where mails do not arrive is the recipient', async () => {
    const text = 'Mails to bert@example.net do not arrive. I get:\n550 5.7.1 refused by policy';
    expect(await recipientsOf(text)).toEqual(['bert@example.net']);
  });
});

/** A report of RFC 6533, with fields about one recipient. */
const report = (fields: string): string => `From: MAILER-DAEMON@mail.example.com
To: ada@example.com
Subject: Undelivered Mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=global-delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

The message could not be delivered.

--b
Content-Type: message/global-delivery-status
Content-Transfer-Encoding: 8bit

Reporting-MTA: dns; mail.example.com

${fields}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b--
`;

const recipientsIn = async (fields: string): Promise<(string | undefined)[]> => {
  const { results } = await read(new TextEncoder().encode(report(fields)));
  return results.map(({ delivery }) => delivery.recipient?.value);
};

describe('an address without a sign of its role', () => {
  it.each([
    ['550 5.7.1 Denied (ada@example.com, tom@example.net)'],
    ['Callback setup failed while verifying <ada@example.com>\n550 Refusing bounces'],
    ['Postmaster verification failed while checking <ada@example.com>\n550 Refused'],
    ['Log: from:SRS1=Ab3=example.net==Cd4=ef=example.com=ada@example.org\n550 5.4.6 Too many hops'],
    ['550 5.4.6 Too many hops, SRS0=Cd4=ef=example.com=ada@example.org'],
  ])('is nobody whom the message was for: %s', async (text) => {
    expect(await recipientsOf(`The mail was rejected.\n\n${text}\n`)).toEqual([undefined]);
  });

  it.each([
    ['550 5.7.1 Denied (maria@example.org)'],
    ['550 5.7.1 <maria@example.org>... No relay, <news@example.com>'],
    ['Mail from:ada@example.com to:maria@example.org size:12\n550 5.4.6 Too many hops'],
    ['550 5.1.1 No such user\n\nada@example.com -> tom@example.net\nRCPT TO:<maria@example.org>'],
  ])('is the recipient where nobody else can be: %s', async (text) => {
    expect(await recipientsOf(`The mail was rejected.\n\n${text}\n`)).toEqual([
      'maria@example.org',
    ]);
  });

  it('is no further recipient below a report', async () => {
    const chain = 'ada@example.com -> list@example.org -> maria@example.org';
    const reply = '<maria@example.org>: host mx.example.org said: 550 5.1.1 No such user';
    expect(await recipientsOf(`${reply}\n\n${chain}\n`)).toEqual(['maria@example.org']);
  });

  it('is the one a rewritten address is returned to, where a line says so', async () => {
    expect(await recipientsOf('<srs0=ab=cd=example.com=ada@example.org>: 550 No')).toEqual([
      'srs0=ab=cd=example.com=ada@example.org',
    ]);
  });
});

describe('the address of a field, as it is written', () => {
  it.each([
    ['Final-Recipient: utf-8; jørgen@bücher.example', 'jørgen@bücher.example'],
    ['Final-Recipient: utf-8;j\\x{F8}rgen@b\\x{FC}cher.example', 'jørgen@bücher.example'],
    ['Final-Recipient: utf-8; \\x{7528}\\x{6237}@example.org', '用户@example.org'],
    ['Final-Recipient: utf-8; =?utf-8?Q?j=C3=B8rgen=40example.org?=', 'jørgen@example.org'],
    [
      'Final-Recipient: rfc822; =?utf-8?B?asO4cmdlbg==?=@example.org',
      '=?utf-8?b?aso4cmdlbg==?=@example.org',
    ],
    ['Original-Recipient: utf-8; jørgen@example.org', 'jørgen@example.org'],
    ['Final-Recipient: rfc822; maria@example.org_', 'maria@example.org_'],
    ['Final-Recipient: rfc822;maria@example.org.', 'maria@example.org'],
  ])('%s', async (fields, address) => {
    expect(await recipientsIn(fields)).toEqual([address]);
  });

  it('a number that no letter has is none', async () => {
    expect(await recipientsIn('Final-Recipient: utf-8; j\\x{110000}@example.org')).toEqual([
      undefined,
    ]);
  });

  it('are read in copied text', async () => {
    expect(await recipientsOf('<jørgen@bücher.example>: 550 5.1.1 User unknown')).toEqual([
      'jørgen@bücher.example',
    ]);
  });
});

describe('a message that a notice tells of', () => {
  const notice = (entry: string): string =>
    `Your message\n\n  To:      list@example.net\n  Subject: Minutes\n  Sent:    Fri, 20 Nov 2026 08:53:08 +0000\n\ndid not reach the following recipient(s):\n\n${entry} on Fri, 20 Nov 2026 08:59:59 +0000\n    The recipient name is not recognized\n`;

  it.each([
    ['an address', 'maria@example.org'],
    ['an address of X.400', 'c=US;a= ;p=Example;o=Main;dda:SMTP=maria@example.org;'],
  ])('was for whom its head names, and failed for its entries: %s', async (_kind, entry) => {
    expect(await recipientsOf(notice(entry))).toEqual(['maria@example.org']);
  });
});
