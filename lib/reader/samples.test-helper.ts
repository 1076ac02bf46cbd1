/** A bounce of our own for each way in which they are written, and the facts it was made from. */
export interface Sample {
  readonly format: string;
  readonly text: string;
  readonly facts: readonly {
    readonly recipient?: string;
    readonly basic?: string;
    readonly enhanced?: string;
    readonly cause: string;
    readonly server?: string;
    readonly reporter?: string;
    readonly stage?: string;
    readonly queueId?: string;
  }[];
  readonly outcome?: string;
}

const head = (subject: string): string =>
  `From: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nTo: ada@example.com\nSubject: ${subject}\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n`;

export const samples: readonly Sample[] = [
  {
    format: 'delivery-status',
    text: `${head('Undelivered Mail Returned to Sender')}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mail.example.com.

<maria@example.org>: host mx.example.org[192.0.2.27] said: 550-5.1.1 There is no
    550 5.1.1 mailbox with this name here. No such user (in reply to RCPT TO command)

<tom@example.net>: host mx.example.net[192.0.2.28] said: 452 4.2.2 The mailbox is over quota
    (in reply to RCPT TO command)
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4AbCdEfGh12
Arrival-Date: Tue, 24 Nov 2026 09:59:00 +0000

Final-Recipient: rfc822; maria@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550-5.1.1 There is no 550 5.1.1 mailbox with this name
    here. No such user

Final-Recipient: rfc822; tom@example.net
Action: failed
Status: 4.2.2
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 452 4.2.2 The mailbox is over quota
--b
Content-Type: message/rfc822

From: ada@example.com
To: maria@example.org
Subject: Lunch at 4.5.1, room 421

550 regards
--b--
`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.1.1',
        cause: 'user-unknown',
        server: 'mx.example.org',
        stage: 'recipient',
        queueId: '4abcdefgh12',
      },
      {
        recipient: 'tom@example.net',
        basic: '452',
        enhanced: '4.2.2',
        cause: 'mailbox-full',
        server: 'mx.example.net',
      },
    ],
  },
  {
    format: 'postfix',
    text: `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<maria@example.org>: host mx.example.org[192.0.2.27] said: 554 5.7.1 Service
    unavailable; Client host [198.51.100.7] blocked using bl.example.net (in
    reply to RCPT TO command)`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '554',
        enhanced: '5.7.1',
        cause: 'ip-blocked',
        server: 'mx.example.org',
        reporter: 'mail.example.com',
        stage: 'recipient',
      },
    ],
  },
  {
    format: 'exim',
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  maria@example.org
    host mx.example.org [192.0.2.27]
    SMTP error from remote mail server after RCPT TO:<maria@example.org>:
    550 5.2.1 The account is disabled
  tom@example.net
    host mx.example.net [192.0.2.28]
    SMTP error from remote mail server after end of data:
    552 5.3.4 Message size exceeds fixed limit`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.2.1',
        cause: 'mailbox-disabled',
        server: 'mx.example.org',
        stage: 'recipient',
      },
      {
        recipient: 'tom@example.net',
        basic: '552',
        enhanced: '5.3.4',
        cause: 'message-too-large',
        server: 'mx.example.net',
        stage: 'content',
      },
    ],
  },
  {
    format: 'sendmail',
    text: `The original message was received at Tue, 24 Nov 2026 10:00:00 GMT
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<maria@example.org>
    (reason: 553 5.1.8 Sender address rejected)

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> MAIL From:<ada@example.com>
<<< 553 5.1.8 Sender address rejected
554 5.0.0 Service unavailable`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '553',
        enhanced: '5.1.8',
        cause: 'sender-rejected',
        server: 'mx.example.org',
      },
    ],
  },
  {
    format: 'qmail',
    text: `Hi. This is the qmail-send program at mail.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<maria@example.org>:
192.0.2.27 does not like recipient.
Remote host said: 550 sorry, no mailbox here by that name. (#5.1.1)
Giving up on 192.0.2.27.

--- Below this line is a copy of the message.

Return-Path: <ada@example.com>
Received: (qmail 550 invoked by uid 421)`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.1.1',
        cause: 'user-unknown',
        stage: 'recipient',
      },
    ],
  },
  {
    format: 'exchange',
    text: `Delivery has failed to these recipients or groups:

maria@example.org
Your message couldn't be delivered. The recipient's mailbox is full and can't accept messages now.

Diagnostic information for administrators:

Generating server: SRV1.example.com

maria@example.org
Remote Server returned '552 5.2.2 mx.example.org #SMTP#; mailbox full'

Original message headers:

Received: from SRV2.example.com (192.0.2.5)`,
    facts: [
      { recipient: 'maria@example.org', basic: '552', enhanced: '5.2.2', cause: 'mailbox-full' },
    ],
  },
  {
    format: 'exchange',
    text: `Your message did not reach some or all of the intended recipients.

      Subject:  Lunch
      Sent:     11/24/2026 10:00 AM

The following recipient(s) could not be reached:

      maria@example.org on 11/24/2026 10:00 AM
            You do not have permission to send to this recipient.  For assistance, contact your system administrator.
            <mail.example.com #5.7.1 smtp;550 5.7.1 Unable to relay>`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.7.1', cause: 'relay-denied' },
    ],
  },
  {
    format: 'gmail',
    text: `** Address not found **

Your message wasn't delivered to maria@example.org because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:
550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.1.1', cause: 'user-unknown' },
    ],
  },
  {
    format: 'domino',
    text: `Your message

  Subject: Lunch

was not delivered to:

  maria@example.org

because:

  User maria (maria@example.org) not listed in public Name & Address Book`,
    facts: [{ recipient: 'maria@example.org', cause: 'user-unknown' }],
  },
  {
    format: 'opensmtpd',
    text: `Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

maria@example.org: 550 5.2.2 <maria@example.org>: Mailbox is full

    Below is a copy of the original message:`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.2.2', cause: 'mailbox-full' },
    ],
  },
  {
    format: 'dialogue',
    text: `$ telnet mx.example.org 25
Connected to mx.example.org.
220 mx.example.org ESMTP
EHLO mail.example.com
250 mx.example.org
MAIL FROM:<ada@example.com>
250 2.1.0 Ok
RCPT TO:<maria@example.org>
250 2.1.5 Ok
RCPT TO:<tom@example.org>
550 5.1.1 <tom@example.org>: Recipient address rejected: User unknown
DATA
354 End data with <CR><LF>.<CR><LF>
.
554 5.7.1 Rejected: this looks like spam`,
    facts: [
      {
        recipient: 'tom@example.org',
        basic: '550',
        enhanced: '5.1.1',
        cause: 'user-unknown',
        stage: 'recipient',
      },
      {
        recipient: 'maria@example.org',
        basic: '554',
        enhanced: '5.7.1',
        cause: 'spam-content',
        stage: 'content',
      },
    ],
  },
  {
    format: 'dialogue',
    text: `=== Trying mx.example.org:25...
=== Connected to mx.example.org.
<-  220 mx.example.org ESMTP
 -> EHLO mail.example.com
<-  250 mx.example.org
 -> MAIL FROM:<ada@example.com>
<-  250 2.1.0 Ok
 -> RCPT TO:<maria@example.org>
<** 450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted
 -> QUIT
<-  221 2.0.0 Bye`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '450',
        enhanced: '4.2.0',
        cause: 'greylisted',
        server: 'mx.example.org',
        stage: 'recipient',
      },
    ],
  },
  {
    format: 'log',
    text: `Nov 24 10:00:01 mail postfix/smtp[811]: 9E627A5882: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=1.2, delays=0.1/0/0.6/0.5, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.27] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 24 10:00:02 mail postfix/smtp[812]: 9E627A5883: to=<tom@example.net>, relay=mx.example.net[192.0.2.28]:25, delay=2.2, delays=0.1/0/0.6/1.5, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.28] said: 450 4.7.1 Greylisted, try again later (in reply to RCPT TO command))
Nov 24 10:00:03 mail postfix/smtp[813]: 9E627A5884: to=<eve@example.net>, relay=mx.example.net[192.0.2.28]:25, delay=0.9, delays=0.1/0/0.3/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ)`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.1.1',
        cause: 'user-unknown',
        server: 'mx.example.org',
        stage: 'recipient',
        queueId: '9e627a5882',
      },
      {
        recipient: 'tom@example.net',
        basic: '450',
        enhanced: '4.7.1',
        cause: 'greylisted',
        server: 'mx.example.net',
        queueId: '9e627a5883',
      },
    ],
  },
  {
    format: 'log',
    text: `2026-11-24 10:00:01 1tExYz-000001-Ab ** maria@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.27]: SMTP error from remote mail server after RCPT TO:<maria@example.org>: 550 5.7.1 Relaying denied
2026-11-24 10:00:02 1tExYz-000002-Ab == tom@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.7.1',
        cause: 'relay-denied',
        server: 'mx.example.org',
        stage: 'recipient',
        queueId: '1texyz-000001-ab',
      },
      { recipient: 'tom@example.net', cause: 'connection-timeout' },
    ],
  },
  {
    format: 'log',
    text: `Nov 24 10:00:01 mail sendmail[4711]: 4AOA01aB012345: to=<maria@example.org>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120000, relay=mx.example.org. [192.0.2.27], dsn=5.1.1, stat=User unknown`,
    facts: [{ recipient: 'maria@example.org', enhanced: '5.1.1', cause: 'user-unknown' }],
  },
  {
    format: 'event',
    text: `{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[{"emailAddress":"maria@example.org","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"},{"emailAddress":"tom@example.net","action":"failed","status":"5.2.2","diagnosticCode":"smtp; 552 5.2.2 mailbox full"}]},"mail":{"source":"ada@example.com","destination":["maria@example.org","tom@example.net"]}}`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.1.1', cause: 'user-unknown' },
      { recipient: 'tom@example.net', basic: '552', enhanced: '5.2.2', cause: 'mailbox-full' },
    ],
  },
  {
    format: 'event',
    text: `[{"email":"maria@example.org","timestamp":1764000000,"event":"bounce","status":"5.7.1","reason":"550 5.7.1 message content rejected as spam"},
 {"email":"tom@example.net","timestamp":1764000001,"event":"deferred","response":"421 4.7.0 too many connections from your host"},
 {"email":"eve@example.net","timestamp":1764000002,"event":"delivered","response":"250 2.0.0 OK"}]`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.7.1', cause: 'spam-content' },
      { recipient: 'tom@example.net', basic: '421', enhanced: '4.7.0', cause: 'rate-limited' },
    ],
  },
  {
    format: 'event',
    text: `{"event-data":{"event":"failed","severity":"temporary","recipient":"maria@example.org","delivery-status":{"code":452,"message":"452 4.2.2 mailbox over quota","description":""}}}`,
    outcome: 'delayed',
    facts: [
      { recipient: 'maria@example.org', basic: '452', enhanced: '4.2.2', cause: 'mailbox-full' },
    ],
  },
  {
    format: 'event',
    text: `{"RecordType":"Bounce","Type":"HardBounce","Email":"maria@example.org","Description":"The server was unable to deliver your message","Details":"smtp;550 5.1.1 no such user"}`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.1.1', cause: 'user-unknown' },
    ],
  },
  {
    format: 'event',
    text: `[{"msys":{"message_event":{"type":"bounce","rcpt_to":"maria@example.org","raw_reason":"550 5.7.26 this mail has failed SPF and DKIM","error_code":"550"}}}]`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.7.26',
        cause: 'sender-authentication',
      },
    ],
  },
  {
    format: 'event',
    text: `{"type":"b","timeLogged":"2026-11-24 10:00:00+0000","orig":"ada@example.com","rcpt":"maria@example.org","dsnAction":"failed","dsnStatus":"5.1.1 (bad destination mailbox address)","dsnDiag":"smtp;550 5.1.1 User unknown","bounceCat":"bad-mailbox"}`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.1.1', cause: 'user-unknown' },
    ],
  },
  {
    format: 'table',
    text: `type,timeLogged,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat
b,2026-11-24 10:00:00+0000,ada@example.com,maria@example.org,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 User unknown,mx.example.org (192.0.2.20),bad-mailbox
t,2026-11-24 10:00:01+0000,ada@example.com,tom@example.net,delayed,4.2.2 (mailbox full),"smtp;452 4.2.2 Over quota, sorry",mx.example.net (192.0.2.21),quota-issues`,
    facts: [
      {
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.1.1',
        cause: 'user-unknown',
        server: 'mx.example.org',
      },
      {
        recipient: 'tom@example.net',
        basic: '452',
        enhanced: '4.2.2',
        cause: 'mailbox-full',
        server: 'mx.example.net',
      },
    ],
  },
  {
    format: 'exception',
    text: `Traceback (most recent call last):
  File "send.py", line 421, in <module>
    server.sendmail(sender, [to], text)
smtplib.SMTPRecipientsRefused: {'maria@example.org': (550, b'5.1.1 <maria@example.org>: Recipient address rejected: User unknown')}`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.1.1', cause: 'user-unknown' },
    ],
  },
  {
    format: 'exception',
    text: `Error: Invalid login: 535-5.7.8 Username and Password not accepted
    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:550:19)
  code: 'EAUTH',
  responseCode: 535`,
    facts: [{ basic: '535', enhanced: '5.7.8', cause: 'login-failed' }],
  },
  {
    format: 'plain',
    text: `when I write to maria@example.org I get "550 5.1.1 user unknown", what now?`,
    facts: [
      { recipient: 'maria@example.org', basic: '550', enhanced: '5.1.1', cause: 'user-unknown' },
    ],
  },
];
