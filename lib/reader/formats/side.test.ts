import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const sideOf = async (text: string) => (await read(text)).results[0]?.delivery.side;

describe('from whose place a delivery is told', () => {
  it.each([
    [
      'Connected to mx.example.org.\nehlo me\n250 ok\nmail from:<ada@example.com>\n250 ok\nrcpt to:<maria@example.org>\n550 5.1.1 No such user',
      'test',
    ],
    [
      'Transcript of session follows.\n\n Out: 220 mx.example.org ESMTP\n In:  EHLO pc\n Out: 250 ok\n In:  MAIL FROM:<ada@example.com>\n Out: 250 2.1.0 Ok\n In:  RCPT TO:<maria@example.org>\n Out: 550 5.1.1 <maria@example.org>: User unknown\n',
      'receiver',
    ],
    [
      '[smtp.1:8397] [2026-11-27T16:25:29.068] DEBUG -- : [VMX1SS] <= EHLO client.example.net\n[smtp.1:8397] [2026-11-27T16:25:29.073] DEBUG -- : [VMX1SS] => 250 AUTH PLAIN LOGIN\n[smtp.1:8397] [2026-11-27T16:25:29.116] DEBUG -- : [VMX1SS] <= STARTTLS\n[smtp.1:8397] [2026-11-27T16:25:29.117] DEBUG -- : [VMX1SS] => 502 TLS not available\n',
      'receiver',
    ],
    [
      'SMTP<< EHLO client.example.net\nSMTP>> 250 Hello\nSMTP<< MAIL FROM:<ada@example.net>\nSMTP>> 250 OK\nSMTP<< RCPT TO:<maria@example.org>\nSMTP>> 550 5.1.1 No such user\n',
      'receiver',
    ],
    [
      'RECEIVED: EHLO client.example.net\nSENT: 250 Hello\nRECEIVED: MAIL FROM:<ada@example.net>\nSENT: 250 OK\nRECEIVED: RCPT TO:<maria@example.org>\nSENT: 550 5.1.1 No such user\n',
      'receiver',
    ],
    [
      '=> EHLO client.example.net\n<= 250 Hello\n=> MAIL FROM:<ada@example.net>\n<= 250 OK\n=> RCPT TO:<maria@example.org>\n<= 550 5.1.1 No such user\n',
      'sender',
    ],
    [
      '>>> EHLO client.example.net\n<<< 250 Hello\n>>> MAIL FROM:<ada@example.net>\n<<< 250 OK\n>>> RCPT TO:<maria@example.org>\n<<< 550 5.1.1 No such user\n',
      'test',
    ],
    // Names of folders look like those of modules.
    [
      'The log in C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles has this for one of our partners:\n\n550 5.1.1 User unknown',
      'sender',
    ],
    // A terminal has wrapped the line.
    [
      'Dec  1 10:36:31 out postfix/smtp[450]: C8FA38E4F42: to=<maria@example.org>, relay=smtp.example.net[xxx.xxx.xxx.xxx\n]:587, delay=0.57, delays=0.34/0.04/0.18/0.01, dsn=5.0.0, status=bounced (host smtp.example.net[xxx.xxx.xxx.xxx] said: 550 Sender a\nddress is not allowed. (in reply to MAIL FROM command))',
      'own-provider',
    ],
    // Ruby’s Net::SMTP draws its arrows the other way round.
    [
      '<- "EHLO client.example.net"\n-> "250 Hello"\n<- "MAIL FROM:<ada@example.net>"\n-> "250 OK"\n<- "RCPT TO:<maria@example.org>"\n-> "550 5.1.1 No such user"\n',
      'sender',
    ],
    [
      "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Authentication credentials invalid')",
      'own-provider',
    ],
    [
      "smtplib.SMTPAuthenticationError: (454, b'4.7.0 Temporary authentication failure')",
      'own-provider',
    ],
    ["aiosmtplib.errors.SMTPResponseException: (454, '4.7.0 TLS not available')", 'own-provider'],
    ['Nov 23 10:00:01 mail dma[c0988]: no recipients', 'own-provider'],
    ['sendmail: fatal: open /etc/postfix/main.cf: No such file or directory', 'own-server'],
    [
      'Nov 23 10:00:01 mail postfix/sendmail[811]: fatal: open /etc/postfix/main.cf: Permission denied',
      'own-server',
    ],
    ['sendmail: account default not found in /home/ada/.msmtprc', 'own-server'],
    [
      'Reporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; maria@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: X-Postfix; message content rejected by rule 7\n',
      'own-provider',
    ],
    [
      'Reporting-MTA: dns; mail.example.org\nFinal-Recipient: rfc822; maria@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: X-Postfix; message content rejected by rule 7\n',
      'sender',
    ],
    [
      'Reporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; maria@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: X-Postfix; unknown user: "maria"\n',
      'sender',
    ],
    ['SmtpException: The server response was: 5.7.8 Wrong login', 'own-provider'],
    [
      '2025-02-17 17:59:47 1tk2b3-006Xtp-0N ** maria@example.org R=dnslookup T=remote_smtp H=192.168.0.2 [192.168.0.2]: SMTP error from remote mail server after RCPT TO:<maria@example.org>: 550 relay not permitted',
      'own-provider',
    ],
    [
      'Nov  2 10:00:00 web postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=mail.example.com[192.0.2.7]:587, delay=2, delays=0/0/1/1, dsn=5.7.1, status=bounced (host mail.example.com[192.0.2.7] said: 554 5.7.1 <maria@example.org>: Relay access denied (in reply to RCPT TO command))',
      'own-provider',
    ],
    [
      'Nov  2 10:00:00 web postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=mail.example.com[192.0.2.7]:25, delay=2, delays=0/0/1/1, dsn=5.7.1, status=bounced (host mail.example.com[192.0.2.7] said: 554 5.7.1 <maria@example.org>: Relay access denied (in reply to RCPT TO command))',
      'sender',
    ],
    ['SMTP Fehler: [451] 4.3.0 Error: queue file write error', 'own-provider'],
    ['SMTP-fout (550): 5.7.1 Relaying denied', 'own-provider'],
    ['Erreur SMTP : [552] 5.3.4 Message trop gros', 'own-provider'],
    ['[550] SMTP error: this sender is not yours', 'own-provider'],
    ['Error SMTP: [550] This header is not yours (LOCAL)', 'own-provider'],
    ['host mx.example.org[192.0.2.7] said: 550 5.7.1 Blocked via SMTP (550)', 'sender'],
    ['I send through Proton Bridge on 127.0.0.1:1025 and get: Error: no such user', 'own-provider'],
    ['550 5.7.1 Mail from the bridge network is not accepted', 'sender'],
    [
      'milter-reject: END-OF-MESSAGE from mx.example.net[192.0.2.9]: 4.7.1 Try again later; from=<ada@example.net> to=<kim@example.org> proto=ESMTP helo=<mx.example.net>',
      'receiver',
    ],
    [
      'The log has\n\nreject: RCPT from mx.example.net[192.0.2.9]: 554 5.7.1 Not from there; from=<ada@example.net> to=<kim@example.org> proto=ESMTP helo=<mx.example.net>\n\nWhy is that, and what can I do about it?',
      'receiver',
    ],
    [
      'reject: header Subject: prize from mx.example.net[192.0.2.9]; from=<ada@example.net> to=<kim@example.org> proto=ESMTP helo=<mx.example.net>: 5.7.1 No prizes',
      'receiver',
    ],
    [
      'ruleset=check_rcpt, arg1=<kim@example.org>, relay=mx.example.net [192.0.2.9], reject=550 5.7.1 <kim@example.org>... Relaying denied',
      'receiver',
    ],
    ['Milter: data, reject=451 4.3.2 Please try again later', 'receiver'],
    [
      'host mx.example.org[192.0.2.7] said: 550 5.7.1 reject: RCPT from mx.example.net[192.0.2.9]: go away (in reply to RCPT TO command)',
      'sender',
    ],
    [
      'Source: MSExchangeTransport, Event ID 15006\nClients get 452 4.3.1 Insufficient system resources.',
      'receiver',
    ],
    ['Source: MSExchangeTransport\nThe bounce has 550 5.1.1 User unknown.', 'sender'],
    ['The server answered 452 4.3.1 Insufficient system resources', 'sender'],
    ['<kim@example.org>: mail transport unavailable', 'reporter'],
    [
      'Reporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; kim@example.org\nAction: delayed\nStatus: 4.3.0\nDiagnostic-Code: X-Postfix; temporary failure\n',
      'reporter',
    ],
    [
      'Reporting-MTA: dns; mail.example.org\nFinal-Recipient: rfc822; kim@example.org\nAction: delayed\nStatus: 4.3.0\nDiagnostic-Code: X-Postfix; mail transport unavailable\n',
      'sender',
    ],
    [
      'Reporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect to 127.0.0.1[127.0.0.1]:10024: Connection refused\n',
      'reporter',
    ],
    [
      'This is the mail system at host mail.example.com.\n\n<kim@example.org>: host mx.example.org[192.0.2.7] said: 451 4.3.0 alias database unavailable (in reply to RCPT TO command)',
      'sender',
    ],
    [
      'Nov 23 11:02:10 mail dma[29.a]: <kim@example.org> trying delivery\nNov 23 11:02:10 mail dma[29.a]: using smarthost (smtp.example.com:587)\nNov 23 11:02:10 mail dma[29.a]: remote delivery failed: DNS lookup failure: host smtp.example.com not found',
      'own-provider',
    ],
    [
      'Nov 23 11:02:10 mail dma[28.a]: using smarthost (smtp.example.com:587)\nNov 23 11:02:10 mail dma[29.a]: <kim@example.org> trying delivery\nNov 23 11:02:10 mail dma[29.a]: remote delivery to mx.example.org [192.0.2.9] failed after RCPT TO: 550 5.1.1 User unknown\nNov 23 11:02:10 mail dma[29.a]: delivery failed, bouncing as 30',
      'sender',
    ],
    ["smtplib.SMTPDataError: (554, b'5.7.1 Message rejected as spam')", 'own-provider'],
    [
      "Traceback (most recent call last):\n  File \"/srv/news/send.py\", line 12, in <module>\nsmtplib.SMTPRecipientsRefused: {'maria@example.org': (550, b'mx1.example.org: no such user here')}",
      'own-provider',
    ],
    [
      'Error: Data command failed: 451 4.3.0 Temporary fault, try again later\n    at SMTPConnection._formatError (/srv/app/smtp-connection.js:807:19)',
      'own-provider',
    ],
    [
      'org.example.mail.SendException: 552 5.3.4 Message too big\n  at org.example.mail.Sender.check(Sender.java:88)\n  at java.lang.Thread.run(Thread.java:818)',
      'own-provider',
    ],
    [
      'C: EHLO pc.example.com\nS: 250-mail.example.com\nS: 250 AUTH PLAIN LOGIN\nC: AUTH LOGIN\nS: 235 2.7.0 welcome\nC: MAIL FROM:<ada@example.com>\nS: 550 5.7.1 This address is not yours',
      'own-provider',
    ],
    [
      'C: EHLO mail.example.com\nS: 250-mail.example.org\nS: 250 AUTH PLAIN LOGIN\nC: MAIL FROM:<ada@example.com>\nS: 250 ok\nC: RCPT TO:<maria@example.org>\nS: 550 5.7.1 Not from this network',
      'sender',
    ],
    ['host mx.example.org[192.0.2.7] said: 550 5.7.1 Blocked, see line 25 of our rules', 'sender'],
    [
      'CONNECTED mx=in1.example.org[192.0.2.7]\nerror="Invalid greeting. response=554 5.7.1 Not from your network"',
      'sender',
    ],
    [
      'could not send: Permanent(Response { code: Code { severity: PermanentNegativeCompletion, category: MailSystem, detail: Zero }, message: ["5.7.1 You may not send this"] })',
      'own-provider',
    ],
    [
      'This is the mail system at host mail.example.com.\n\n<maria@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown',
      'sender',
    ],
    [
      'host box.example.org [10.0.3.2] said: 554 5.7.1 <box.example.org [10.0.3.2]>: Client host rejected: Access denied (in reply to RCPT TO command)',
      'receiver',
    ],
    [
      'host mx.example.org[192.0.2.7] said: 554 5.7.1 <out.example.com[192.0.2.8]>: Client host rejected: Access denied (in reply to RCPT TO command)',
      'sender',
    ],
    [
      'maria@example.org at remote mailserver in.example.org. (192.0.2.7): MessagingException: 421 4.3.2 try again later',
      'sender',
    ],
  ])('%s', async (text, side) => {
    expect(await sideOf(text)).toBe(side);
  });
});

it.each([
  ['receiver', '10.0.0.5:25,192.0.2.9:40112,>'],
  ['sender', '10.0.0.5:40112,192.0.2.9:25,<'],
])('is the %s’s in the protocol log of Exchange: %s', async (side, columns) => {
  const [result] = (
    await read(
      `2026-11-30T11:02:10.123Z,MX\\Default MX,08DA1,3,${columns},554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org,`,
    )
  ).results;
  expect(result?.delivery.side).toBe(side);
});
