import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** The codes and the cause of the only recipient. */
async function told(text: string) {
  const { results } = await read(text);
  return results.map(({ delivery, verdict }) => [
    delivery.basic?.value ?? '',
    delivery.enhanced?.value ?? '',
    verdict.cause,
  ]);
}

const SHUTDOWN = '421 4.3.2 mx.example.org Service shutting down, closing transmission channel';

const EXIM = `A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  maria@example.org
    host mx.example.org [192.0.2.8]
    SMTP error from remote mail server after RCPT TO:<maria@example.org>:
    ${SHUTDOWN}:
    retry timeout exceeded
`;

const SENDMAIL_TEXT = `   ----- The following addresses had permanent fatal errors -----
<maria@example.org>
    (reason: )

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> DATA
<<< ${SHUTDOWN}
<maria@example.org>... Deferred: ${SHUTDOWN}
Message could not be delivered for 5 days
Message will be deleted from queue
`;

const report = (text: string, fields: string): string => `From: MAILER-DAEMON@mail.example.com
To: ada@example.com
Subject: Returned mail: see transcript for details
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

${text}
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com

Final-Recipient: RFC822; maria@example.org
Action: failed
${fields}
--b--
`;

const POSTFIX_DELAY = `Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

                   The mail system

<maria@example.org>: host mx.example.org[192.0.2.8] said: 421
    4.3.2 Service shutting down, closing transmission
    channel (in reply to RCPT TO command)
`;

describe('what the server said goes before what the program says of the time', () => {
  it.each([
    ['Exim', EXIM],
    ['Sendmail', SENDMAIL_TEXT],
    ['Sendmail, with fields', report(SENDMAIL_TEXT, 'Status: 4.4.7\nDiagnostic-Code: SMTP; ')],
    ['Postfix, while it still tries', POSTFIX_DELAY],
  ])('%s', async (_name, text) => {
    expect(await told(text)).toEqual([['421', '4.3.2', 'server-error']]);
  });

  it('where the server said nothing, the time is the reason', async () => {
    const alone = EXIM.replace(`${SHUTDOWN}:\n    `, '');
    expect(await told(alone)).toEqual([['', '', 'queue-expired']]);
  });

  it('a status of the fields that says more than that stays', async () => {
    const fields = 'Status: 4.2.2\nDiagnostic-Code: SMTP; ';
    const { results } = await read(report(SENDMAIL_TEXT, fields));
    expect(results.map(({ delivery }) => delivery.enhanced?.value)).toEqual(['4.2.2']);
  });
});

describe('what Sendmail says below a reply is no part of it', () => {
  it.each([
    ['<<< 554 192.0.2.4 is on our block list\n554 5.0.0 Service unavailable', 'ip-blocked'],
    ['<<< 550 Mailbox is full\n<maria@example.org>... User unknown', 'mailbox-full'],
  ])('%s', async (lines, cause) => {
    const text = `   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT To:<maria@example.org>\n${lines}\n`;
    expect((await told(text)).map((each) => each[2])).toEqual([cause]);
  });
});

describe('the status of a bare reply', () => {
  it.each([
    ['<<< 550 User unknown\n550 5.1.1 <maria@example.org>... User unknown', '5.1.1'],
    ['dsn=4.0.0, stat=Deferred: 421 mx is busy, try later', '4.0.0'],
  ])('stands elsewhere: %s', async (text, status) => {
    expect((await told(`mail to <maria@example.org>\n${text}\n`)).map((each) => each[1])).toEqual([
      status,
    ]);
  });
});

describe('sentences of mail programs', () => {
  const courier = (reply: string): string =>
    `Your message to the following recipients cannot be delivered:\n\n<maria@example.org>:\n     mx.example.org [192.0.2.8]:\n <<< ${reply}\n`;

  it.each([
    [
      '550-Verification failed for <ada@example.com>\n <<< 550-The mail server could not deliver mail to ada@example.com.  The account or domain may not exist, they may be blacklisted.\n <<< 550 Sender verify failed',
      'sender-rejected',
    ],
    ['Network connection shut down by the remote mail server', 'connection-timeout'],
    [
      "553-The recipient's mail server does not support E-mail\n <<< 553-messages with international Unicode E-mail addresses or\n <<< 553-E-mail messages in the international Unicode E-mail format.",
      'malformed-message',
    ],
    ['553 Unable to deliver Unicode E-mail to a non-Unicode mail server.', 'malformed-message'],
    ['503 sender not yet given', 'protocol-error'],
  ])('%s', async (reply, cause) => {
    expect((await told(courier(reply))).map((each) => each[2])).toEqual([cause]);
  });

  it.each([
    [
      'This is the mail system at host mail.example.com.\n\n<maria@example.org>: cannot update mailbox /var/mail/maria for user maria. error writing message: File too large',
      'mailbox-full',
    ],
    [
      'There was an error delivering your mail to <maria@example.org>.\n\nDNS lookup failure: host example.org not found\n',
      'domain-not-found',
    ],
  ])('%s', async (text, cause) => {
    expect((await told(text)).map((each) => each[2])).toEqual([cause]);
  });
});
