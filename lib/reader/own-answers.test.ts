import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { answerOf } from './answer/answer';
import { answerTexts } from './answer/texts';
import { read } from './reading.test-helper';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const told = async (text: string) =>
  (await read(text)).results.map(({ delivery, verdict }) => [
    delivery.recipient?.value ?? '',
    delivery.side,
    verdict.situation ?? verdict.stated,
  ]);

describe('a line in which a server logs what it has answered', () => {
  it.each([
    [
      'time="2026/07/27 09:12:35" level=warning msg="[smtpd] response (192.0.2.14) 451 4.3.0 Requested action aborted: local error in processing"',
      'server-error',
    ],
    [
      'Nov 30 10:00:01 mail postfix/smtpd[814]: > unknown[192.0.2.1]: 451 4.3.0 Error: queue file write error',
      'server-error',
    ],
    ["DEBUG:mail.log:('127.0.0.1', 50512) << b'552 Error: Too much mail data'", 'mailbox-full'],
    [
      'We get 451 errors on incoming mail, but cannot see why:\n\n[PROTOCOL] [core] S: 451  (BB3E0490-E92C-410E-A87A-698FCF6D332A.1)',
      'unknown',
    ],
  ])('is told to whoever runs it: %s', async (text, cause) => {
    const [row] = await told(text);
    expect(row?.slice(1)).toEqual(['receiver', cause]);
    expect((await groupOf(text))?.headline).toContain('Your server');
  });
});

describe('fetchmail, whose own server refused what it had fetched', () => {
  it.each(['fetchmail: ', 'Nov 30 10:00:01 home fetchmail[733]: '])('%s', async (lead) => {
    const text = [
      'SMTP error: 554 5.7.1 Spam message rejected',
      'mail from MAILER-DAEMON@example.com bounced to tom@example.net',
      'SMTP listener refused delivery',
    ]
      .map((line) => lead + line)
      .join('\n');
    // Who gets what bounces is the sender.
    expect(await told(text)).toEqual([['', 'receiver', 'spam-content']]);
    expect((await groupOf(text))?.steps.administrator.join()).toContain('fetchmail sends');
  });
});

describe('what a plug-in of Haraka has answered', () => {
  const hook = (rest: string) =>
    `2026-11-30T13:14:23.300Z [INFO] [F088DB06-76CE-4D6E-8856-7FC846E19A26.2] [core] hook=${rest}`;

  it.each([
    [
      'rcpt plugin=limit function=max_recipients params="<maria@example.org>" retval=DENYSOFT msg="Too many recipients"',
      'delayed',
      'too-many-recipients',
    ],
    [
      'mail plugin=spf function=hook_mail params="<tom@example.net>" retval=DENY msg="SPF fail"',
      'failed',
      'sender-authentication',
    ],
    [
      'connect plugin=dnsbl function=check retval=DENYDISCONNECT msg="host [192.0.2.4] is listed on zen.spamhaus.org"',
      'failed',
      'ip-blocked',
    ],
  ])('%s', async (rest, outcome, cause) => {
    const { results } = await read(hook(rest));
    expect(results.map(({ verdict }) => [verdict.outcome, verdict.stated])).toEqual([
      [outcome, cause],
    ]);
    // That of 'hook=mail' is the sender.
    expect(results[0]?.delivery.recipient).toBeUndefined();
  });

  it('is one with the line of its core', async () => {
    const text = `${hook('rcpt plugin=rcpt_to.in_host_list function=hook_rcpt params="<maria@example.org>" retval=DENY msg="no such user"')}\n2026-11-30T13:14:23.301Z [NOTICE] [F088DB06-76CE-4D6E-8856-7FC846E19A26.2] [core] recipient <maria@example.org> code=DENY msg="no such user" sender="tom@example.net"`;
    expect(await told(text)).toEqual([['maria@example.org', 'receiver', 'user-unknown']]);
  });

  it('counts above a log that tells nothing', async () => {
    const text = `retval=DENY msg="sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"\n\n${hook('rcpt plugin=rcpt_to.qmail_deliverable function=hook_rcpt params="<maria@example.org>" retval=OK msg=""')}`;
    expect(await told(text)).toEqual([['', 'receiver', 'relay-denied']]);
  });
});

describe('a mailbox that Postfix cannot write to', () => {
  const fault = 'cannot update mailbox /var/mail/ada for user ada.';
  const line = (reason: string, state = 'status=deferred', status = '4.2.0') =>
    `Nov 30 09:12:01 mx postfix/local[812]: 7CC8201510: to=<ada@example.org>, relay=local, delay=41, delays=41/0.04/0/0.05, dsn=${status}, ${state} (${reason})`;

  it.each([
    line(`${fault} destination /var/mail/ada is not owned by recipient`),
    line(`${fault} destination /var/mail/ada is not a regular file`, 'status=bounced', '5.2.0'),
    line(`${fault} unable to create lock file /var/mail/ada.lock: File exists`),
    // A terminal has broken a word.
    line(
      `${fault} destination /var/mail/ada is not owned by recipient`,
      'sta          tus=deferred',
    ),
    // No words of a maker's: the status alone is about no address.
    line('user ada has no such thing here'),
  ])('is no address that is wrong: %s', async (text) =>
    expect(await told(text)).toEqual([['ada@example.org', 'own-server', 'own-server']]),
  );

  it.each([
    [line('unknown user: "ada"', 'status=bounced', '5.1.1'), 'user-unknown'],
    [
      line(`${fault} error writing message: File too large`, 'status=bounced', '5.2.2'),
      'mailbox-full',
    ],
  ])('is another than one that is not there, or full: %s', async (text, cause) =>
    expect((await told(text))[0]?.[2]).toBe(cause),
  );

  it('is the fault of whoever has it, in a bounce message', async () => {
    const text = `This is the mail system at host mx.example.org.\n\n<ada@example.org>: ${fault}\n    destination /var/mail/ada is not owned by recipient`;
    expect(await told(text)).toEqual([['ada@example.org', 'sender', 'server-error']]);
  });
});

describe('a mailbox on the server itself', () => {
  const line = (rest: string) =>
    `2026-11-03 09:30:31 1miCbH-0005ab-IU == ada@example.org R=localuser ${rest}`;

  it.each([
    'T=local_delivery defer (-1): Malformed value "0MM" (expansion of "$quota") in local_delivery transport',
    'T=maildir_home defer (13): Permission denied: creating lock file hitching post /home/ada/mail.lock',
    'T=address_file defer (-6): mailbox /var/mail/ada has the wrong uid (8 != 1001)',
  ])('fails by a fault of its own: %s', async (rest) =>
    expect(await told(line(rest))).toEqual([['ada@example.org', 'own-server', 'own-server']]),
  );

  it('is full, and that is no fault of the server', async () =>
    expect(await told(line('T=local_delivery defer (-22): mailbox is full'))).toEqual([
      ['ada@example.org', 'own-server', 'mailbox-full'],
    ]));

  it('is not what another server has not taken', async () =>
    expect(
      await told(line("T=remote_smtp defer (-53): retry time not reached for any host for 'x'")),
    ).toEqual([['ada@example.org', 'sender', 'not-due']]));
});

describe('what Exim cannot read of earlier tries', () => {
  const fault =
    '2026-11-30 16:42:15 1tnPHP-000000007cd-1ggz failed to open DB file /var/spool/exim4/db/retry: Permission denied (euid=1003 egid=1003)';
  const above = (rest: string) => `2026-11-30 16:42:15 1tnPHP-000000007cd-1ggz ${rest}\n${fault}`;

  it('is why a message still waits', async () =>
    expect(
      await told(
        above(
          '== ada@example.org R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx.example.org: SMTP timeout after initial connection',
        ),
      ),
    ).toEqual([['ada@example.org', 'own-server', 'own-server']]));

  it.each([
    [
      '=> ada@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.7] C="250 OK"',
      'delivered',
    ],
    [
      '** ada@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<ada@example.org>: 550 5.1.1 User unknown',
      'failed',
    ],
  ])('keeps nothing from what has happened: %s', async (line, outcome) => {
    const { results } = await read(above(line));
    expect(results.map(({ verdict }) => verdict.outcome)).toEqual([outcome]);
  });
});

describe('the log of a server beside what it answered', () => {
  it.each([
    '[SMTP error: [451] Temporary local problem]\n\nin EXIM LOG:\nfailed to expand ACL string "$limit / 2": error in expression evaluation',
    'My program gets 451 4.3.0 Temporary local problem. The log of our server has\n2026-11-30 16:28:33 failed to expand condition "if eq{$x}{1}": missing } at end of string',
  ])('%s', async (text) =>
    expect((await told(text))[0]?.slice(1)).toEqual(['own-server', 'own-server']),
  );
});

describe('what filters of a server log', () => {
  it.each([
    [
      'milter-regex[2318]: mx.example.net 192.0.2.10: REJECT: Spoofed HELO, HELO: [127.0.0.1], FROM: , RCPT: , From: , To: , Subject: ',
      'failed',
    ],
    [
      'milter-regex[2318]: mx.example.net 192.0.2.10: TEMPFAIL: greylisted, HELO: mx.example.net, FROM: <tom@example.net>, RCPT: <maria@example.org>, From: , To: , Subject: ',
      'delayed',
    ],
    ['rmilter[19044]: mlfi_eom: C1AE720865: check_clamscan() failed, -1', 'delayed'],
  ])('%s', async (line, outcome) => {
    const { results } = await read(`Nov 30 10:00:01 mail ${line}`);
    expect(results.map(({ delivery, verdict }) => [delivery.side, verdict.outcome])).toEqual([
      ['receiver', outcome],
    ]);
  });
});

describe('a sender whose domain the server did not find', () => {
  const refusal = (reply: string) =>
    `Nov 30 10:00:01 mail postfix/smtpd[814]: NOQUEUE: reject: RCPT from mx.example.net[192.0.2.1]: ${reply} <tom@example.net>: Sender address rejected: Domain not found; from=<tom@example.net> to=<maria@example.org> proto=ESMTP helo=<mx.example.net>`;

  it.each([
    ['450 4.1.8', 'wait'],
    ['550 5.1.8', 'stop'],
  ])('is told as the log tells it, and may come back: %s', async (reply, retry) => {
    const group = await groupOf(refusal(reply));
    expect(group?.verdict).toMatchObject({ situation: 'no-sender-domain', retry });
    expect(group?.because).toBe('the domain of the sender’s address was not found in the DNS');
  });
});

it('a server that asks a list in the words of Exim may ask it wrongly', async () =>
  expect(
    await told(
      '2026-11-30 16:28:33 H=mail.example.net [192.0.2.9] F=<tom@example.net> rejected RCPT <maria@example.org>: Rejected because 192.0.2.9 is in a black list at zen.spamhaus.org',
    ),
  ).toEqual([['maria@example.org', 'receiver', 'own-list']]));

describe('Postal, which found no host', () => {
  it.each([
    ['No hosts to try.', 'domain-not-found'],
    ['Tried mx1.example.org (192.0.2.1)', 'host-unreachable'],
  ])('%s', async (rest, cause) =>
    expect(await told(`No SMTP servers were available for example.org. ${rest}`)).toEqual([
      ['', 'sender', cause],
    ]),
  );

  it('and tries again', async () => {
    const text = 'No SMTP servers were available for example.org. No hosts to try.';
    expect((await read(text)).results.map(({ verdict }) => verdict.outcome)).toEqual(['delayed']);
  });
});

describe('what .NET wraps into one another', () => {
  it.each([
    [
      'Falha ao enviar email. ---> System.IO.IOException: Foi forçado o cancelamento de uma conexão existente pelo host remoto.',
      'broken-off',
    ],
    [
      'Fehler beim Senden von Mail. ---> System.IO.IOException: Eine vorhandene Verbindung wurde vom Remotehost geschlossen.',
      'broken-off',
    ],
    [
      'Falha ao enviar email. ---> System.Net.WebException: Não é possível conectar-se ao servidor remoto',
      'unreached',
    ],
  ])('says what happened in any language: %s', async (rest, situation) =>
    expect(await told(`System.Net.Mail.SmtpException: ${rest}`)).toEqual([
      ['', 'own-provider', situation],
    ]),
  );
});

describe('what stands beside an answer', () => {
  it('is a code that a server has glued to its first word', async () => {
    const group = await groupOf(
      "smtplib.SMTPSenderRefused: (550, b'5.7.1Unauthorized shipping - Check your domain MX and/or SPF', 'ada@example.com')",
    );
    expect(group?.codes).toEqual(['550', '5.7.1']);
    expect(group?.basis).toContain('“Unauthorized shipping');
    expect(group?.headline).not.toContain('recipient’s');
  });

  it('is no other cause that is told in the same words', async () => {
    const group = await groupOf(
      'Ran into problems sending Mail. Response: 501 5.5.2 : Helo command rejected: Invalid name',
    );
    expect(group?.basis).not.toContain('It may also be');
  });

  it('is no number of a process, though a line begins with it', async () => {
    const report = await read(
      "292 R: smarthost for kim@example.org\n293 T: remote_smtp for kim@example.org\n292 LOG: retry_defer MAIN\n292   == kim@example.org R=smarthost T=remote_smtp defer (-53): retry time not reached for any host for 'example.org'",
    );
    expect(answerOf(report, texts).codes).toEqual([]);
  });
});

it('who tries the machine itself tries a server of their own', async () => {
  const group = await groupOf(
    '220 localhost ESMTP Service Ready\nEHLO desk\n250 AUTH PLAIN LOGIN\nMAIL FROM:<ada@example.com>\n554 5.0.0 Error: transaction failed: unknown sender address',
  );
  expect(group?.headline).not.toContain('recipient’s');
});
