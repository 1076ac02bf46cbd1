import { describe, expect, it } from 'vitest';
import type { Result } from './judge/types';
import { read } from './reading.test-helper';

const first = async (text: string): Promise<Result> => {
  const [result] = (await read(text)).results;
  if (!result) throw new Error('No delivery was read.');
  return result;
};

const recipientIn = async (text: string): Promise<string | undefined> =>
  (await first(text)).delivery.recipient?.value;

describe('why a post says that it failed', () => {
  it('is what the program says, and neither before it nor below', async () => {
    const { verdict } = await first(
      'WordPress was not able to pass the email to the SMTP server. Error returned by PHPMailer class: SMTP Error: The following recipients failed: kim@example.org: : Sender address rejected: not owned b\n\nHi, I am getting this error. I do not know who that user is.\n\nAny help please?',
    );
    expect([verdict.cause, verdict.reason]).toEqual(['sender-rejected', 'probably']);
  });

  it.each([
    'Swift_TransportException: Expected response code 220 but got code "", with message "+OK Dovecot ready."',
    'Error: Invalid greeting. response=+OK Gpop ready for requests from 192.0.2.7: +OK Gpop ready\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:784:19)',
    "smtplib.SMTPServerDisconnected: Connection unexpectedly closed: response was '* OK IMAP4rev1 Service Ready'",
  ])('is a server for reading mail: %s', async (text) => {
    expect((await first(text)).verdict.situation).toBe('reading-server');
  });
});

describe('an error that somebody quotes in a sentence', () => {
  it.each([
    [
      'message-too-large',
      'Hi, i got the "Message too large for server" error when trying to send an email. How do I increase that limit?',
    ],
    [
      'message-too-large',
      "When sending mail Outlook shows 'The message was rejected because it is too large'. Any idea?",
    ],
    ['mailbox-full', 'Hi all, I get the error “Mailbox full” when emailing my aunt. Why?'],
    [
      'ip-blocked',
      'Our domain is not trusted (Access denied, banned sending IP [192.0.2.1]. ) and mail fails. Why?',
    ],
    ['relay-denied', 'Getting "Relay access denied" error while sending emails from my laptop'],
  ])('is %s: %s', async (cause, text) => expect((await first(text)).verdict.cause).toBe(cause));

  it.each([
    'I get the error "Access denied" when opening the folder with my emails. What can I do?',
    'Our mail server has a problem (the old one, behind the firewall). How can we move it?',
    'I got "Message too large" when I posted in the chat. Can I send it by email instead?',
    'He said "message received" when I emailed him. Should I send another email?',
    'The film "Message in a bottle" was great, I will send you an email about it.',
  ])('is none of mail: %s', async (text) => expect((await read(text)).results).toEqual([]));
});

describe('a line of a program that somebody shows', () => {
  it.each([
    [
      'protocol-error',
      'Hey Kim,\n\nWhen I try to send a test email, I get an error.\n\nIt says: SMTP Protocol Error: Server rejected EHLO command. Response: 220-We do not take bulk e-mail.\n\nPlease advise?',
    ],
    [
      'user-unknown',
      'Our shop got this error with an email:\nInvalid rcptto [@host1] at DATA State(Connection IP address:192.0.2.7): invaddr reject\n {"exception":"[object] (Shop\\\\MailException(code: 0): Invalid rcptto [@host1]\n at /var/www/html/vendor/mail/Smtp.php:142)"}',
    ],
  ])('counts as it does alone: %s', async (cause, text) => {
    expect((await first(text)).verdict.stated).toBe(cause);
  });

  it('counts in a letter', async () => {
    const text =
      'Hello all,\n\nI am sending an email to 150 people and receive this error:\n\n>  Error Sending Email - 422 try again in 15 seconds.\n\nThanks!';
    expect((await read(text)).outcome).toBe('failed');
  });

  it.each([
    'Hello all,\n\nI want to send email to our members.\n\nThanks!',
    'We had errors with our email last week:\n\nThe printer is out of paper (tray 2).\n\nAny idea?',
  ])('is none that tells of something else: %s', async (text) => {
    expect((await read(text)).results).toEqual([]);
  });
});

describe('a reply that is written twice, or spaced out', () => {
  it.each([
    '550 5.1.1 User unknown 550 5.1.1 User unknown',
    'Error: Message failed: 550 5.1.1 User unknown at: Error: Message failed: 550 5.1.1 User unknown',
  ])('is read once: %s', async (text) => {
    const { delivery, verdict } = await first(text);
    expect(verdict.cause).toBe('user-unknown');
    expect(delivery.diagnostic).toBe('550 5.1.1 User unknown');
  });

  it('goes on behind blank lines up to the name of the command', async () => {
    const { delivery, verdict } = await first(
      '<kim@example.org>: host mx.example.org[192.0.2.5] said: 554\n\n    Your message looks like spam. See\n\n    https://example.com/why (in reply to end of DATA command)',
    );
    expect(verdict.cause).toBe('spam-content');
    expect(delivery.particulars).toMatchObject([
      { kind: 'page', value: 'https://example.com/why' },
    ]);
  });
});

describe('what a program says beside the log of the server it wanted', () => {
  const log = [
    'Aug 14 18:32:01 smtp postfix/anvil[9301]: statistics: max connection rate 4/60s for (smtp:192.0.2.59) at Aug 14 18:28:45',
    'Aug 14 18:33:56 smtp postfix/smtpd[9521]: connect from unknown[192.0.2.5]',
    'Aug 14 18:33:56 smtp postfix/smtpd[9521]: too many errors after UNKNOWN from unknown[192.0.2.5]',
    'Aug 14 18:33:56 smtp postfix/smtpd[9521]: disconnect from unknown[192.0.2.5]',
  ];

  it.each([
    ['Mailer Error: SMTP connect() failed.', 1],
    ['Mailer Error: SMTP connect() failed.', 4],
    ['SMTP ERROR: Failed to connect to server:  (0)', 1],
    ['SMTP ERROR: Failed to connect to server:  (0)', 4],
    ['smtplib.SMTPServerDisconnected: Connection unexpectedly closed', 4],
  ])('%s, and %i lines', async (error, lines) => {
    const { delivery, verdict } = await first([error, ...log.slice(0, lines)].join('\n'));
    expect([delivery.side, delivery.queueId, verdict.who]).toEqual([
      'own-provider',
      undefined,
      'you',
    ]);
  });

  it('is nothing where only the server tells', async () =>
    expect(await read(log.join('\n'))).toMatchObject({ outcome: 'none', results: [] }));
});

describe('what ssmtp says', () => {
  const session = '[<-] 220 127.0.0.1 ESMTP\n[->] EHLO pc\n[<-] 250 STARTTLS\n[->] STARTTLS\n';

  it.each([
    ['sendmail: Cannot open mail.example.com:25', 'host-unreachable'],
    [`${session}[<-] 220 2.0.0 Ready to start TLS\nsendmail: Cannot open 127.0.0.1:1025`, 'tls'],
    [
      `${session}[<-] 220 Ready\nsendmail: Cannot open 127.0.0.1:1025\n\nERRO[Sep  3 20:47:26.949] TLS handshake error for 127.0.0.1:60910: local error: tls: bad record MAC  protocol=SMTP`,
      'tls',
    ],
  ])('%s', async (text, cause) => {
    const { delivery, verdict } = await first(text);
    expect([delivery.side, verdict.cause]).toEqual(['own-provider', cause]);
  });
});

describe('whom a post is about', () => {
  it('is not whom the server calls the sender', async () => {
    expect(await recipientIn('550 envelope sender not allowed ada@example.com')).toBeUndefined();
    expect(
      await recipientIn(
        '550-Verification failed for <ada@example.com> 550-The mail server could not deliver mail to ada@example.com. 550 Sender verify failed',
      ),
    ).toBeUndefined();
  });

  it('is whom the reply names, and not an address below it', async () => {
    expect(
      await recipientIn(
        'I get 450 4.1.2 <maria@example.org>: Recipient address rejected: Domain not found\n\nada@example.com',
      ),
    ).toBe('maria@example.org');
  });

  it('is no unit of a system', async () => {
    expect(
      await recipientIn('journalctl -u postfix@-.service says 554 5.7.1 No valid signature found'),
    ).toBeUndefined();
  });

  it('is nobody where the code goes with none of several addresses', async () => {
    const { delivery } = await first(
      'Expected response code "354" but got code "503", with message "503 RCPT first (#5.5.1)\n\nfrom: ada@example.com\nname: Ada\nto: maria@example.org\nserver: smtp.example.com\n',
    );
    expect(delivery.basic?.value).toBe('503');
  });
});

describe('a reply without its code', () => {
  it.each([
    [
      'Some mail does not arrive.\n\nAccess denied, sending domain [EXAMPLE.ORG] does not pass DMARC\n    verification and has a DMARC policy of reject.\n    [MX1.EXAMPLE.COM 2026-11-25T21:52:29.770Z\n    08DB7465E73D2969]',
      'sender-authentication',
    ],
    ['My mail server says:\nGreylisted (see http://www.example.com)', 'greylisted'],
  ])('is seen where it is wrapped, or stands below: %s', async (text, cause) => {
    expect((await first(text)).verdict).toMatchObject({ outcome: 'failed', cause });
  });

  it.each([
    'How can I keep my mail from being greylisted at example.org?',
    'Greylisting holds back mail. A message that was greylisted arrives later.',
  ])('is not what is told of it: %s', async (text) => {
    expect((await read(text)).results).toEqual([]);
  });
});

describe('a code', () => {
  it.each([
    '{"message":"Expected response code \\"250\\" but got code \\"550\\", with message \\"550 \\"No such user\\"\\"."}',
    "它回報（550，b'No such user here'）",
  ])('stands among escaped and wide signs: %s', async (text) => {
    expect((await first(text)).delivery.basic?.value).toBe('550');
  });

  it('is none behind a host, unless servers reply with it', async () => {
    const { delivery } = await first(
      'Cannot connect to host mta-sts.example.net:443 for the mail to <maria@example.org>. 550 5.1.1 User unknown',
    );
    expect(delivery.basic?.value).toBe('550');
  });

  it('is one behind an address', async () => {
    const { delivery } = await first(
      'Permanent failure for one or more recipients (maria@example.org:554 5.7.1 Message blocked)',
    );
    expect(delivery.basic?.value).toBe('554');
  });

  it('that ends a sentence has no words of whoever asks', async () => {
    const { verdict } = await first(
      'A message of mine failed with the status 550 5.0.0. We have a full mailbox server and need help.',
    );
    expect(verdict.sure).toBe('open');
  });
});

describe('whether a server still tries', () => {
  it('is not known from a line in a long question', async () => {
    const question = 'We moved the server last week and since then some of our mail waits. '.repeat(
      6,
    );
    const { verdict } = await first(`${question}\n\n451 4.3.0 Temporary lookup failure\n`);
    expect(verdict.trying).toBe('unknown');
  });

  it('is told by the last line of a log, however much stands around', async () => {
    const question = 'We moved the server last week and since then some of our mail waits. '.repeat(
      8,
    );
    const line = (said: string) => `Nov 23 10:55:09 mx1 sm-mta[811]: 5ANA2b3c001234: ${said}`;
    const late = line(
      'to=<kim@example.org>, delay=5+00:40:15, mailer=esmtp, pri=32250365, relay=mx.example.org. [192.0.2.5], dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.org.',
    );
    const over = line('5ANA2b3c001299: sender notify: Cannot send message for 5 days');
    const { verdict } = await first(`${question}\n\n${late}\n${over}\n\n${question}`);
    expect([verdict.outcome, verdict.trying]).toEqual(['failed', 'given up']);
  });

  it('is not said of a server where a program handed nothing over', async () => {
    const { verdict } = await first(
      "smtplib.SMTPDataError: (451, b'4.3.0 Temporary lookup failure')",
    );
    expect(verdict.finality).toBe('own-side');
  });
});

describe('who refuses', () => {
  it('is the server of the line that a long question shows', async () => {
    const question = 'We moved the server last week and since then some mail is refused. '.repeat(
      6,
    );
    const { delivery } = await first(
      `${question}\n\npostfix/smtpd[2134]: proxy-reject: END-OF-MESSAGE: 451 4.3.0 Error: queue file write error; from=<tom@example.net> to=<maria@example.org> proto=ESMTP helo=<mx.example.net>\n\nAny idea?`,
    );
    expect(delivery.side).toBe('receiver');
  });

  it('is the next server, where a server tells what it answered', async () => {
    const { verdict } = await first(
      'MTA mx.example.net received this response from the destination host - 530 Authentication required',
    );
    expect(verdict).toMatchObject({ cause: 'relay-denied', door: 'their-provider' });
  });

  it('is the own side, where a filter on the same machine does', async () => {
    const { verdict } = await first(
      'Nov 29 10:00:00 mail postfix/smtp[7]: 4F1A2B3C4D: to=<maria@example.org>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, delays=0/0/0/1, dsn=4.5.0, status=deferred (host 127.0.0.1[127.0.0.1] said: 451 4.5.0 Error in processing (in reply to end of DATA command))',
    );
    expect(verdict.door).toBe('your-provider');
  });

  it('is whom qmail could not even ask', async () => {
    const { verdict } = await first('delivery 9: failure: Unable_to_run_qmail-remote./');
    expect(verdict).toMatchObject({ sure: 'known', door: 'your-provider' });
  });
});

describe('the fields of a report', () => {
  const fields =
    'Reporting-MTA: dns; mail.example.com\n\nFinal-Recipient: rfc822; maria@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550-Verification failed for <ada@example.com>\n    550-The mail server could not deliver mail to ada@example.com. 550 Sender verify failed\n';

  it.each(['    ', '> '])('are read behind %j', async (lead) => {
    const text = fields.replaceAll(/^(?=.)/gm, lead);
    expect(await recipientIn(text)).toBe('maria@example.org');
  });

  it('are no event where many programs have them', async () => {
    const { verdict } = await first(
      "Error on connect: { Error: connect ETIMEDOUT 192.0.2.26:25\n  code: 'ETIMEDOUT',\n  address: '192.0.2.26',\n  port: 25 }",
    );
    expect(verdict.cause).toBe('connection-timeout');
  });
});

describe('a text whose line ends were lost', () => {
  const text = `From: MAILER-DAEMON@mail.example.com To: ada@example.com Subject: Undelivered Mail Returned to Sender Date: Sun, 29 Nov 2026 10:00:00 +0000 This is the mail system at host mail.example.com. ${'Your message could not be delivered to one or more recipients. '.repeat(4)}<maria@example.org>: host mx.example.org[192.0.2.5] said: 550 5.1.1 User unknown (in reply to RCPT TO command) Final-Recipient: rfc822; maria@example.org Action: failed Status: 5.1.1 Diagnostic-Code: smtp; 550 5.1.1 User unknown`;

  it('is read by its fields', async () => {
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});

describe('the message that came back', () => {
  it('begins behind words that lead to its head', async () => {
    const { delivery } = await first(
      'From: Reports <reports@mms.example.com>\nTo: ada@example.com\nSubject: Undeliverable Message\n\nMessage could not be delivered to mobile.\nError: No valid recipients for this MM\n\nOriginal Message:\nFrom: Ada <ada@example.com>\nTo: maria@example.org\nSubject: test for bounce\nDate: Sun, 29 Nov 2026 10:00:00 +0000\n',
    );
    expect(`${delivery.diagnostic} ${delivery.context}`).not.toContain('test for bounce');
  });
});

it('a temporary code suppresses no address', async () => {
  const { verdict } = await first(
    '450 4.1.2 <maria@example.org>: Recipient address rejected: Domain not found',
  );
  expect(verdict.program).toBe('again');
});

describe('lines of a log in a post', () => {
  const LINES = [
    'delivery: Ok for f23a96c23e2500b8: from=<ada@example.com>, to=<kim@example.org>, user=kim, method=lmtp, delay=1s, stat=Delivered',
    'relay: TempFail for c534b8c7f5ad4a41: session=a6ee64ec089bf84f, from=<ada@example.com>, to=<lee@example.org>, rcpt=<->, source=127.0.0.1, relay=127.0.0.1 (localhost), delay=3m2s, stat=451 Temporary failure',
  ];
  const post = (title: string) =>
    `${title}\n\nMail for somebody whom we have arrives, and for nobody it does not come back. Our server is set up as the handbook says, and we have looked at all of its tables, of domains, of users and of the aliases, more than once. What could we have missed in all this? It has been so since the day before yesterday, when the machine got its new disk and all of us were away.\n\n${LINES.join('\n')}\n\nThanks to all.`;

  it.each(['A 451 for a user who does not exist', 'Some mail waits'])(
    'tell what became of each, though the post names their code: %s',
    async (title) => {
      const { results } = await read(post(title));
      const waiting = results.filter(({ verdict }) => verdict.outcome !== 'delivered');
      expect(waiting.map(({ delivery }) => delivery.recipient?.value)).toEqual(['lee@example.org']);
      // Its relay is on its own machine.
      expect(waiting[0]?.delivery.side).toBe('own-provider');
    },
  );

  it('are those of the server that gave the answer which the post tells', async () => {
    const { results } = await read(
      'Some of our partners get an answer from our server:\n\n454 TLS currently unavailable\n\nIn /var/log/exim4/mainlog I found\n2026-12-01 14:01:11 TLS error on connection from mx9.example.org [192.0.2.7] (cert/key setup: cert=/etc/ssl/mail.crt key=/etc/ssl/mail.key): Error while reading file.',
    );
    expect(results.map(({ delivery, verdict }) => [delivery.side, verdict.cause])).toEqual([
      ['receiver', 'tls'],
    ]);
  });
});

it('takes the fields with which a program logs in JSON for no words of a reason', async () => {
  const { verdict } = await first(
    '{\n  "reqId": "ab7gmXfsCNY7oOaCu",\n  "level": 3,\n  "time": "2026-12-01T10:00:00+00:00",\n  "app": "mail",\n  "method": "POST",\n  "url": "/apps/mail/api/outbox/12",\n  "message": "Could not send message: It could not be delivered - the address was not found, is unknown, or is not receiving messages.",\n  "version": "28.0.3.2"\n}',
  );
  expect(verdict.stated).toBe('user-unknown');
});
