import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { answerOf } from './answer/answer';
import { readLink, writeLink } from './answer/link';
import { makeLinkedReport } from './answer/linked-report';
import { answerTexts } from './answer/texts';
import { read, reader, told } from './reading.test-helper';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('what a program shows', () => {
  it.each([
    // The number of the system alone.
    [
      'Dolibarr: testing the SMTP server, the customer gets an error 110.',
      'own-provider',
      'unreached',
    ],
    ['Cannot send email: Socket Error # 10061', 'own-provider', 'unreached'],
    ['Sending the email failed, errno 113', 'own-provider', 'unreached'],
    ['Cannot send email: Socket Error # 10064', 'own-provider', 'unreached'],
    // The port in the code that called it.
    [
      'SmtpProtocolException: Unable to parse status code returned by the server.\n\nclient.Connect("mail.example.com", 110, SecureSocketOptions.Auto);',
      'own-provider',
      'reading-server',
    ],
    // The command that the trace of the calls names.
    [
      "Net::SMTPSyntaxError: 501 Syntax error in parameters\n  net/smtp.rb:969:in `check_response'\n  net/smtp.rb:865:in `rcptto'\n  net/smtp.rb:846:in `block in rcptto_list'",
      'own-provider',
      'recipient-form',
    ],
    [
      'RuntimeException: Laminas\\Mail\\Transport\\Smtp transport expects at least one recipient if the message has at least one header or body',
      'own-provider',
      'no-recipients',
    ],
    // An error of Nodemailer in JSON.
    [
      '{"message": "Message failed: 550 <> Sender Rejected - MAILFROM must be a valid domain."}',
      'own-provider',
      'empty-address',
    ],
    // No reply is shown.
    ["smtplib.SMTPRecipientsRefused: {'ada@example.org'}", 'own-provider', 'unknown'],
    // The reply that somebody tells beside the exception.
    [
      'After RCPT TO their response is 550, and they close the connection at once.\n\nException message: The SMTP server has unexpectedly disconnected.',
      'sender',
      'protocol-error',
    ],
  ])('tells where it failed: %s', async (text, side, situation) =>
    expect((await told(text)).map(([where, what]) => [where, what])).toEqual([[side, situation]]),
  );

  it.each([
    ['Error sending the email - 429 try again in 15 minutes.', 'Wait at least 15 minutes.'],
    [
      'Net::SMTPServerBusy: 450 4.7.1 Too many messages, try again in 1 hour',
      'Wait at least 1 hour, ',
    ],
    // What is counted by the hour is allowed an hour later.
    [
      'Net::SMTPServerBusy: 450 4.7.1 Too many messages: limit of 100 messages per hour exceeded',
      'Wait at least 1 hour, ',
    ],
    // A mail server that tries again takes its own time.
    ['451 4.7.1 Greylisted, try again in 300 seconds', 'Wait a few hours.'],
  ])('waits as long as it is told to: %s', async (text, first) =>
    expect((await groupOf(text))?.first.startsWith(first)).toBe(true),
  );

  it('says that it is greylisting for certain only where that is named', async () => {
    const grade = async (text: string) => (await groupOf(text))?.verdict.sure;
    expect(await grade('Error sending the email - 429 try again in 15 seconds.')).toBe('likely');
    expect(await grade('Error sending the email: greylisted, try again in 5 minutes')).toBe(
      'clear',
    );
  });

  it.each([
    [
      'api-key',
      'Exception when calling AccountApi: (401)\nHTTP response body: {"message":"Key not found","code":"unauthorized"}',
    ],
    [
      'login-failed',
      '{"errors":[{"message":"Permission denied, wrong credentials","field":null,"help":null}]}',
    ],
  ])('was not let in by the service that sends (%s): %s', async (situation, text) =>
    expect(await told(text)).toEqual([['own-provider', situation, 'stop']]),
  );

  it('sends it again itself where its server has not taken the message', async () => {
    const group = await groupOf('450 4.2.1 (Net::SMTPServerBusy)');
    expect(group?.first).toBe(texts.sentences['first.later']);
  });

  it.each([
    [
      'unreached',
      'Could not connect to SMTP host mail.example.org, port: 587; IMAP is "mail.example.org", 993, and works',
    ],
    ['none', 'try:\n  server.sendmail(a, b, c)\nexcept smtplib.SMTPRecipientsRefused: pass'],
  ])('is %s: %s', async (situation, text) =>
    expect((await told(text))[0]?.[1] ?? 'none').toBe(situation),
  );
});

describe('a program that nobody knows and that could not hand a message over', () => {
  it.each([
    ['SMTP connect() failed.', 'unreached', 'again'],
    // https://pastebin.com/TfxMjcD0
    [
      'SSL/TLS handshake failed: Peer\'s certificate issuer has been marked as not trusted by the.\n"/home/ada/dead.letter" 11/329',
      'untrusted',
      'stop',
    ],
    [
      'Warning: mail(): Failed to connect to mailserver at "mail.example.com" port 465, verify your "SMTP" and "smtp_port" setting in php.ini',
      'unencrypted',
      'stop',
    ],
    ['邮件发送失败: remote error: tls: handshake failure', 'unencrypted', 'stop'],
    [
      'lvl=warn msg="Sending the email failed" receiver=ops err="x509: certificate signed by unknown authority"',
      'untrusted',
      'stop',
    ],
    [
      'The board cannot send emails (Error: SSL operation failed with code 1: certificate verify failed), mail.example.com',
      'untrusted',
      'stop',
    ],
    [
      'Mail could not be sent, see the settings: no connection to SMTP host 10.1.2.3 port 25: java.net.ConnectException: Connection timed out',
      'unreached',
      'again',
    ],
    [
      '[FATAL] SMTP -> ERROR: Failed to connect to server. Code: 110 Reply: Connection timed out',
      'unreached',
      'again',
    ],
    [
      'javax.mail.MessagingException: Could not connect to SMTP host: localhost, port: 25;\n  nested exception is:\n\tjava.net.ConnectException: Connection refused',
      'own-machine',
      'stop',
    ],
  ])('talks to its own server: %s', async (text, situation, retry) => {
    expect(await told(text)).toEqual([['own-provider', situation, retry]]);
    const group = await groupOf(text);
    expect([group?.who, group?.verdict.program, group?.verdict.finality]).toEqual([
      'you',
      'keep',
      'unconnected',
    ]);
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.headline).toBe(group?.headline);
  });

  it.each([
    'Deferred: Connection refused by mx.example.org.',
    '<maria@example.org>: Connection timed out',
    'connect to mx.example.org[192.0.2.8]:25: Connection timed out',
    '(expanded from <team@example.com>): no lookup of example.org: Name or service not known',
  ])('is no server that passes mail on: %s', async (text) => {
    expect((await told(text)).map(([side]) => side)).toEqual(['sender']);
  });
});

describe('a program that stops by itself', () => {
  it.each([
    [
      'level=error msg="Notify failed" err="*smtp.plainAuth failed: wrong host name"',
      'login-withheld',
    ],
    ['Failed to send test email: unencrypted connection', 'login-withheld'],
    ['err="missing password for LOGIN auth mechanism"', 'no-password'],
    [
      'Error: Missing credentials for "PLAIN"\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:790:19) {\n  code: \'EAUTH\'\n}',
      'no-password',
    ],
    [
      'javax.mail.AuthenticationFailedException: failed to connect, no password specified?',
      'no-password',
    ],
    ['ArgumentError: SMTP-AUTH requested but missing secret phrase (net/smtp.rb)', 'no-password'],
    [
      'MailKit.Net.Smtp.SmtpProtocolException: Unable to parse status code returned by the server.',
      'no-smtp',
    ],
    ['failed to send mail: invalid response code: HTTP/1.1 400 Bad Request', 'no-smtp'],
    [
      "Error: Invalid greeting. response=HTTP/1.1 400 Bad Request: HTTP/1.1 400 Bad Request\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:790:19) {\n  code: 'EPROTOCOL',\n  command: 'CONN'\n}",
      'no-smtp',
    ],
    [
      'System.Net.Mail.SmtpException: Failure sending mail.\n ---> System.Net.Sockets.SocketException (11): Resource temporarily unavailable',
      'own-lookup',
    ],
    ['smtplib: socket.gaierror: [Errno -3] Try again', 'own-lookup'],
    ['Net::SMTPUnknownError: could not get 3xx (HTT: HTTP/1.1 400 Bad Request)', 'no-smtp'],
  ])('is not refused by a server: %s', async (text, situation) => {
    expect((await told(text)).map((each) => each.slice(0, 2))).toEqual([
      ['own-provider', situation],
    ]);
    expect((await groupOf(text))?.headline).not.toContain('did not accept');
  });

  it('has logged a server’s reply in its own message', async () =>
    expect(
      (
        await told(
          'app t=2026-12-01T11:35:52+0000 lvl=eror msg="Sent 0 emails, not sent: kim@example.org err: 454 4.7.0 TLS not available due to local problem"',
        )
      ).map((each) => each[0]),
    ).toEqual(['own-provider']));

  it.each([
    'The mail server sent an incorrect greeting: out1 Example Outbound OB105. Connection refused. 192.0.2.9 is listed on the Exploits Block List.',
    'Cannot send: Connection rejected - your IP address 192.0.2.9 has been blacklisted',
  ])('shows whom a server refuses, and no port where nothing listens: %s', async (text) =>
    expect((await told(text)).map((each) => each[1])).toEqual(['ip-blocked']),
  );

  it('has shown what a server greets it with', async () => {
    const text = 'Error: Invalid greeting. response=554 5.7.1 Your IP is blocked';
    expect((await told(text)).map((each) => each[1])).toEqual(['ip-blocked']);
  });
});

describe('a message for nobody, and an account without space', () => {
  it.each([
    ['smtplib.SMTPRecipientsRefused: {}', 'no-recipients'],
    ['could not send the welcome email: mail: missing phrase', 'no-address'],
    [
      "smtplib.SMTPSenderRefused: (553, b'5.1.7 <>: sender address must not be empty', '')",
      'empty-address',
    ],
    ['SMTPException: 501 <>: no local part in /srv/app/Mailer.php:12 RCPT TO:<>', 'empty-address'],
    [
      'Error: No recipients defined\n    at SMTPConnection (/srv/node_modules/nodemailer/a.js:1:1)',
      'no-recipients',
    ],
    [
      '{"error":{"code":"ErrorQuotaExceeded","message":"The mailbox is over its quota."}}',
      'own-mailbox-full',
    ],
    [
      'smtplib.SMTPAuthenticationError: (535, b"5.7.8 Error: authentication failed: Invalid authentication mechanism")',
      'login-not-offered',
    ],
  ])('%s', async (text, situation) => {
    expect((await told(text)).map((each) => each.slice(0, 2))).toEqual([
      ['own-provider', situation],
    ]);
  });
});

describe('a file that a program of the sender could not open', () => {
  it.each([
    'lvl=eror msg="Failed to send alert notification email" logger=alerting.notifier.email error="open : no such file or directory"',
    'Failed to send email: open /etc/ssl/mail.pem: no such file or directory',
    "Error sending email: ENOENT: no such file or directory, open '/app/attachments/invoice.pdf'",
    "FileNotFoundError: [Errno 2] No such file or directory: 'report.pdf'\nEmail could not be sent",
    'Error: Failed to send mail: spawn sendmail ENOENT',
    'Could not send the email: fopen(/srv/a.html): failed to open stream: Permission denied',
  ])('%s', async (text) => {
    expect((await told(text)).map((each) => each.slice(0, 2))).toEqual([
      ['own-provider', 'own-file'],
    ]);
  });

  it.each([
    '$ cat mail.txt\ncat: mail.txt: No such file or directory',
    'make: smtp.c: No such file or directory',
  ])('is no failure of a message by itself: %s', async (text) => {
    expect((await read(text)).outcome).toBe('none');
  });

  it('is not what a server says, and not a host that is not found', async () => {
    const refused = await read(
      '451 4.3.0 <kim@example.org>: Temporary lookup failure, no such file',
    );
    expect(refused.results.map(({ verdict }) => verdict.situation)).toEqual([undefined]);
    const host = await read('Could not send the email: failed to open stream: ENOTFOUND');
    expect(host.results.map(({ verdict }) => verdict.cause)).toEqual(['domain-not-found']);
  });
});

describe('whether a program sends again', () => {
  it('is said once: a final reply is tried again once', async () => {
    const group = await groupOf("smtplib.SMTPDataError: (554, b'5.3.0 Internal server error')");
    expect(group?.developer.find(({ id }) => id === 'retry')?.value).toBe(
      texts.sentences['retry.again.final'],
    );
  });

  it('is not said by the steps for a developer as well', () => {
    const steps = catalogue.causes.flatMap(({ id, retry, advice }) =>
      advice.developer.map((step) => ({ id, retry, step })),
    );
    for (const { id, retry, step } of steps)
      if (retry !== 'stop') expect([id, step.replace(/^[45]xx: .*/, '')]).not.toContain('backoff');
    expect(steps.filter(({ step }) => /backoff|immediately|minutes/.test(step))).toEqual([]);
  });
});

describe('a server that a program reached, and that did not answer', () => {
  it.each([
    [
      'An error occurred while sending mail (Net::ReadTimeout with #<TCPSocket:(closed)>)',
      'unanswered',
    ],
    [
      "Error: Greeting never received\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/a.js:7:1) { code: 'ETIMEDOUT', command: 'CONN' }",
      'unanswered',
    ],
    [
      'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 465;\n  nested exception is:\n\tjava.net.SocketTimeoutException: Read timed out',
      'unanswered',
    ],
    // By the call that waited.
    [
      'System.IO.IOException: The read operation failed, see inner exception.\n ---> System.TimeoutException: Operation timed out after 5000 milliseconds\n   at MailKit.Net.NetworkStream.ReadAsync(Byte[] buffer, Int32 offset, Int32 count)',
      'unanswered',
    ],
    [
      'Traceback (most recent call last):\n  File "/usr/lib/python3.11/smtplib.py", line 398, in getreply\n    line = self.file.readline(_MAXLINE + 1)\nTimeoutError: timed out',
      'unanswered',
    ],
    ['failed to send mail: read tcp 10.0.0.5:43210->192.0.2.7:465: i/o timeout', 'unanswered'],
    ['failed to send mail: dial tcp 192.0.2.7:587: i/o timeout', 'unreached'],
    [
      'Traceback (most recent call last):\n  File "/usr/lib/python3.11/smtplib.py", line 341, in connect\n  File "/usr/lib/python3.11/socket.py", line 836, in create_connection\n    sock.connect(sa)\nTimeoutError: timed out',
      'unreached',
    ],
    ['Net::OpenTimeout: execution expired', 'unreached'],
    [
      'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 465;\n  nested exception is:\n\tjava.net.SocketTimeoutException: connect timed out',
      'unreached',
    ],
  ])('%s', async (text, situation) => {
    expect((await told(text)).map((each) => each[1])).toEqual([situation]);
  });
});

describe('a program that logs to syslog', () => {
  it.each([
    "Aug 28 14:28:46 web.example.com bundle[5195]: [ActionMailer::MailDeliveryJob] Delivered mail 612a2b@web.example.com (47.0ms)\nAug 28 14:28:46 web.example.com bundle[5195]: [ActionMailer::MailDeliveryJob] Error performing it: SocketError (getaddrinfo: Temporary failure in name resolution):\nAug 28 14:28:46 web.example.com bundle[5195]: /srv/lib/ruby/2.7.0/net/smtp.rb:539:in `initialize'",
    'Nov  2 10:00:00 web1 gunicorn[311]: Error sending mail\nNov  2 10:00:00 web1 gunicorn[311]:   File "/usr/lib/python3.11/smtplib.py", line 312, in _get_socket\nNov  2 10:00:00 web1 gunicorn[311]: socket.gaierror: [Errno -3] Temporary failure in name resolution',
  ])('is no mail server for that: %s', async (text) => {
    expect((await told(text)).map((each) => each.slice(0, 2))).toEqual([
      ['own-provider', 'own-lookup'],
    ]);
  });

  it('is one where its process is', async () => {
    const line =
      'Nov  2 10:00:00 mx1 postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=none, delay=3, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again)';
    expect((await told(line)).map(([side]) => side)).toEqual(['sender']);
  });
});

describe('the queue of a program’s jobs', () => {
  it.each([
    'WARN: {"context":"Job raised exception","job":{"wrapped":"ActionMailer::DeliveryJob","queue":"mailers","args":[{"queue_name":"mailers"}],"error_message":"execution expired","error_class":"Net::OpenTimeout"}}',
    'WARN: class=ActionMailer::MailDeliveryJob queue=mailers Net::OpenTimeout: execution expired',
    'Could not send email: Connection timed out {"task":"send_receipt","queue":"email","retries":0}',
  ])('is not that of a mail server: %s', async (text) => {
    expect((await told(text)).map((each) => each.slice(0, 2))).toEqual([
      ['own-provider', 'unreached'],
    ]);
  });
});

describe('lines of a reply that a program has joined without a break', () => {
  it.each([
    [
      '534-5.7.14 <https://accounts.google.com/signin/continue?plt=AKg534-5.7.14 Xb> Please log in via534-5.7.14 your web browser and then try again.534-5.7.14 Learn more',
      'log-in-through-web-browser',
    ],
    [
      '535-5.7.8 Username and Password not accepted. For more information, go to535 5.7.8  https://support.google.com/mail/?p=BadCredentials d2-6e - gsmtp',
      'bad-credentials',
    ],
  ])('%s', async (text, reply) => {
    const { results } = await read(`SERVER -> CLIENT: ${text}`);
    expect(results.map(({ verdict }) => [verdict.situation, verdict.reply])).toEqual([
      [undefined, reply],
    ]);
  });

  it('have their codes taken out', async () => {
    const { results } = await read(
      'SMTP Error: 550-From header sender domain not verified.550-On your Settings page550 verify the domain.',
    );
    expect(results[0]?.delivery.diagnostic).toBe(
      '550-From header sender domain not verified. On your Settings page verify the domain.',
    );
  });

  it('that ask for another login are no demand to log in', async () => {
    const text =
      '534-5.7.14 Please log in via\n534-5.7.14 your web browser and then try again.\n534 5.7.14 Learn more';
    expect((await told(text)).map((each) => each[1])).toEqual(['web-first']);
  });
});

describe('what a server has logged of its own', () => {
  const log =
    'Mar 25 17:58:06 smtp postfix/smtpd[1002]: warning: SASL authentication failure: cannot connect to saslauthd server: No such file or directory\nMar 25 17:58:06 smtp postfix/smtpd[1002]: warning: SASL authentication failure: Password verification failed';
  const answer = 'When I try to send any email I get `535 5.7.8 Error: authentication failed`.';

  it.each([
    ['above', `${answer}\n\nThe log reports:\n\n${log}`],
    ['below', `${log}\n\n${answer}`],
    ['far above', `${'MAIL_SETTING=1\n'.repeat(30)}\n${answer}\n\nThe log reports:\n\n${log}`],
  ])('is why a client was answered, told %s it', async (_place, text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => verdict.cause)).toEqual(['server-error']);
  });
});

describe('the lines of a reply in a list of texts', () => {
  it.each([
    [
      '["554-Transaction failed", "554-Reject due to policy restrictions.", "554 See https://example.net/help", ""]\nBad response received for command, response: 554-Transaction failed".',
      'Reject due to policy restrictions.',
    ],
    [
      "SMTPResponseException: ['550-Rejected', '550-because your domain has no MX record.', '550 See https://example.net/help']",
      '550-Rejected because your domain has no MX record.',
    ],
  ])('are one: %s', async (text, said) => {
    const { results } = await read(text);
    expect(results).toHaveLength(1);
    expect(results[0]?.delivery.diagnostic).toContain(said);
  });
});

describe('a session of a program of which only its own commands are shown', () => {
  it.each([
    ">>>>>Sending data EHLO nas<<<<<<\n>>>>>Sending data HELO nas<<<<<<\n>>>>>Sending data QUIT<<<<<<\n[ERROR] Could not send e-mail to 'maria@example.org'.\norg.apache.commons.mail.EmailException: Sending the email to the following server failed : mail.example.com:26",
    'C: EHLO nas\nC: HELO nas\nC: QUIT\nERROR: Failed to send mail via smtp.example.com:25',
  ])('has stopped at the greeting: %s', async (text) => {
    expect((await told(text)).map((each) => each.slice(0, 2))).toEqual([
      ['own-provider', 'left-at-greeting'],
    ]);
  });

  it('has a reason that is told beside it', async () => {
    const text =
      'C: EHLO nas\nC: HELO nas\nC: QUIT\nERROR: Failed to send mail: certificate verify failed';
    expect((await told(text)).map((each) => each[1])).toEqual(['untrusted']);
    const answered = 'C: EHLO nas\nS: 550 Access denied - invalid HELO name\nC: HELO nas\nC: QUIT';
    expect((await told(answered)).map((each) => each[1])).not.toContain('left-at-greeting');
  });
});

describe('a program that calls a positive reply refused', () => {
  it.each([
    'SMTP Protocol Error: Server rejected EHLO command. Response: 220-We do not authorize the use of this system to transport bulk e-mail.',
    'Sending the test mail failed.\n\nSMTP Client Error: unexpected answer to MAIL FROM, got: 250-SIZE 52428800',
  ])('has misread it itself: %s', async (text) => {
    const [result] = (await read(text)).results;
    expect(result?.delivery.side).toBe('own-provider');
    expect(result?.verdict.cause).toBe('protocol-error');
    expect(result?.verdict.situation).toBeUndefined();
  });

  it('is no server that has refused', async () => {
    const text =
      'The response from the remote server was:\n550 5.7.1 rejected by policy, received: 250 messages today';
    const [result] = (await read(text)).results;
    expect(result?.delivery.side).toBe('sender');
    expect(result?.verdict.cause).toBe('policy');
  });
});
