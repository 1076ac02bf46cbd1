/** Texts as people paste them, one a kind; invented names, reserved addresses. */
export const positionTexts: Readonly<Record<string, string>> = {
  'a report of Microsoft 365': `Delivery has failed to these recipients or groups:

kim.lee@fabrikam.example (kim.lee@fabrikam.example)
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.

For Email Admins
Status code: 550 5.1.10

When Office 365 tried to send the message to the recipient (outside Office 365), the recipient's email server (or email filtering service) suspected the sender's message is spam.

Diagnostic information for administrators:

Generating server: AM0PR04MB1234.eurprd04.prod.outlook.com

kim.lee@fabrikam.example
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim.lee@fabrikam.example not found by SMTP address lookup'

Original message headers:

Received: from AM0PR04MB1234.eurprd04.prod.outlook.com ([192.0.2.10]) by AM0PR04MB1234.eurprd04.prod.outlook.com ([192.0.2.10]) with mapi id 15.20.7; Tue, 12 Mar 2024 08:41:02 +0000
From: Anna Meier <anna.meier@contoso.example>
To: Kim Lee <kim.lee@fabrikam.example>
Subject: Invoice March
Date: Tue, 12 Mar 2024 08:41:02 +0000`,
  'a report on three recipients': `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: ada@example.com
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mail.example.com.

<maria.schneider-hoffmann@accounting.example.org>: host mx.example.org[198.51.100.7] said: 550 5.1.1
    <maria.schneider-hoffmann@accounting.example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command)

<eva@example.net>: host mx.example.net[198.51.100.8] said: 552 5.2.2 mailbox full (in reply to RCPT TO command)

<jan@example.net>: host mx.example.net[198.51.100.8] said: 554 5.7.1 Relay access denied (in reply to RCPT TO command)`,
  'a log of 24 deliveries': Array.from(
    { length: 24 },
    (_, place) =>
      `Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E${10 + place}: to=<kim${place}@example.org>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, dsn=5.${place % 2 ? '1.1' : '2.2'}, status=bounced (host mx.example.net[198.51.100.7] said: ${place % 2 ? '550 5.1.1 User unknown' : '552 5.2.2 Mailbox full'})`,
  ).join('\n'),
  'a refusal of Gmail': `Address: bob@gmail.com

Message blocked
Your message to bob@gmail.com has been blocked. See technical details below for more information.

The response was:

550-5.7.26 Your email has been blocked because the sender is unauthenticated.
550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.
550-5.7.26
550-5.7.26  Authentication results:
550-5.7.26  DKIM = did not pass
550-5.7.26  SPF [example.net] with ip: [203.0.113.24] = did not pass
550-5.7.26
550-5.7.26  For instructions on setting up authentication, go to
550 5.7.26  https://support.google.com/mail/answer/81126#authentication ffacd0b85a97d-38f2593 - gsmtp`,
  'a notice in German without a code': `Von: GMX Mailer Daemon <mailer-daemon@gmx.example>
An: anna@example.com
Betreff: Mail delivery failed: returning message to sender

Diese Nachricht wurde automatisch vom Mailsystem generiert.

Leider konnte eine von Ihnen gesendete Nachricht nicht an einen oder
mehrere Empfänger zugestellt werden. Die Zustellung der Nachricht an
folgende Adressen ist fehlgeschlagen:

maria@example.org:
Das Postfach des Empfängers ist voll und kann keine weiteren Nachrichten aufnehmen.

--- Dieser Nachricht sind die Kopfzeilen der Original-Nachricht beigefügt. ---`,
  'a delay notice': `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
Subject: Delayed Mail (still being retried)
To: ada@example.com

This is the mail system at host mail.example.com.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<maria@example.org>: connect to mx.example.org[192.0.2.25]:25: Connection timed out`,
  'a log of 40 lines': Array.from(
    { length: 39 },
    (_, i) =>
      `Nov 23 10:${String(10 + i)}:09 mail postfix/qmgr[99]: 5B2C3D4E${String(i).padStart(2, '0')}: removed`,
  )
    .concat(
      `Nov 23 10:55:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<maria@example.org>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, dsn=5.1.1, status=bounced (host mx.example.net[198.51.100.7] said: 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command))`,
    )
    .join('\n'),
  'an exception of nodemailer': `Error: Can't send mail - all recipients were rejected: 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown in virtual mailbox table
    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)
    at SMTPConnection._actionRCPT (/app/node_modules/nodemailer/lib/smtp-connection/index.js:1648:28)
    at SMTPConnection.<anonymous> (/app/node_modules/nodemailer/lib/smtp-connection/index.js:1601:30)
    at SMTPConnection._processResponse (/app/node_modules/nodemailer/lib/smtp-connection/index.js:993:20)
    at SMTPConnection._onData (/app/node_modules/nodemailer/lib/smtp-connection/index.js:774:14)
    at SMTPConnection._onSocketData (/app/node_modules/nodemailer/lib/smtp-connection/index.js:195:44)
    at TLSSocket.emit (node:events:517:28)
    at addChunk (node:internal/streams/readable:368:12)
    at readableAddChunk (node:internal/streams/readable:341:9) {
  code: 'EENVELOPE',
  response: '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  responseCode: 550,
  command: 'RCPT TO',
  rejected: [ 'maria@example.org' ]
}`,
};
