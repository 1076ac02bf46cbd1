/** Example pastes of our own: names and addresses are those reserved for documentation. */
export const samples: readonly {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}[] = [
  {
    id: 'gmail',
    label: 'Gmail rejection',
    text: `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: ada@example.com
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mail.example.com.

Your message could not be delivered to one recipient.

<maria@example.org>: host gmail-smtp-in.example.net[192.0.2.27] said:
    550-5.7.26 Your email has been blocked because the sender is
    unauthenticated. 550 5.7.26 SPF did not pass (in reply to end of DATA command)
`,
  },
  {
    id: 'outlook',
    label: 'Microsoft 365',
    text: `Your message to maria@example.org couldn't be delivered.

maria wasn't found at example.org.

Diagnostic information for administrators:

Generating server: MAIL01.example.com

maria@example.org
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient maria@example.org not found by SMTP address lookup'
`,
  },
  {
    id: 'postfix-log',
    label: 'Postfix log',
    text: `Nov 23 10:15:02 mail postfix/smtp[2817]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=1.4, delays=0.1/0/0.6/0.7, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.27] said: 451 4.7.1 Greylisted, try again in 300 seconds (in reply to RCPT TO command))
Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<tom@example.net>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, delays=0.1/0/0.4/0.4, dsn=5.1.1, status=bounced (host mx.example.net[198.51.100.7] said: 550 5.1.1 <tom@example.net>: Recipient address rejected: User unknown (in reply to RCPT TO command))
`,
  },
  {
    id: 'telnet',
    label: 'telnet session',
    text: `$ telnet mx.example.org 25
Connected to mx.example.org.
220 mx.example.org ESMTP ready
EHLO mail.example.com
250-mx.example.org
250 STARTTLS
MAIL FROM:<ada@example.com>
250 2.1.0 Ok
RCPT TO:<maria@example.com>
554 5.7.1 <maria@example.com>: Relay access denied
QUIT
221 2.0.0 Bye
`,
  },
  {
    id: 'delay',
    label: 'Delay notice',
    text: `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: ada@example.com
Subject: Delayed Mail (still being retried)

This is the mail system at host mail.example.com.

YOU DO NOT NEED TO RESEND YOUR MESSAGE.

Your message could not be delivered for more than 4 hours.
It will be retried until it is 5 days old.

<maria@example.org>: connect to mx.example.org[192.0.2.27]:25: Connection timed out
`,
  },
  {
    id: 'full',
    label: 'No code at all',
    text: `Sorry, your message to maria@example.org could not be delivered.

The recipient's mailbox is full and cannot accept messages now.
`,
  },
];
