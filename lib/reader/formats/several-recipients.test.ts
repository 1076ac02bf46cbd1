import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** Recipient, codes, server and cause of each delivery. */
async function told(text: string) {
  const { results } = await read(text);
  return results.map(({ delivery, verdict }) => [
    delivery.recipient?.value,
    delivery.basic?.value ?? '',
    delivery.enhanced?.value ?? '',
    delivery.server?.value ?? '',
    verdict.cause,
  ]);
}

const EXIM = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  maria@example.org
    host mx.example.org [192.0.2.8]
    SMTP error from remote mail server after MAIL FROM:<ada@example.com>:
    550 5.7.23 SPF validation failed
  tom@example.net
    retry timeout exceeded
  eve@mail.example.com
    Unrouteable address
`;

const QMAIL = `Hi. This is the qmail-send program at mail.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<maria@example.org>:
Sorry, I couldn't find any host named example.org. (#5.1.2)

<tom@example.net>:
192.0.2.3 failed after I sent the message.
Remote host said: 554 Transaction failed: spam message not queued.

<eve@example.com>:
I'm not going to try again; this message has been in the queue too long.
`;

const SENDMAIL = `The original message was received at Mon, 23 Nov 2026 09:00:00 GMT
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<maria@example.org>
    (reason: 550 5.7.1 Fix reverse DNS for 192.0.2.9)
<tom@example.net>
    (reason: 550 5.1.1 <tom@example.net>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> MAIL From:<ada@example.com>
<<< 550 5.7.1 Fix reverse DNS for 192.0.2.9
554 5.0.0 Service unavailable
... while talking to mx.example.net.:
>>> RCPT To:<tom@example.net>
<<< 550 5.1.1 <tom@example.net>... User unknown
550 5.1.1 <tom@example.net>... User unknown
`;

const POSTFIX = `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ada@example.com
Date: Sun, 22 Nov 2026 18:44:01 +0100 (CET)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mail.example.com.

<maria@example.org>: host mx.example.org[192.0.2.30] said: 552 5.2.2
    <maria@example.org>: Recipient address rejected: Mailbox quota exceeded (in
    reply to RCPT TO command)

<tom@example.net>: Host or domain name not found. Name service error for
    name=example.net type=A: Host not found

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: AB12C3D4E5
Arrival-Date: Tue, 17 Nov 2026 18:40:00 +0100 (CET)

Final-Recipient: rfc822; maria@example.org
Action: failed
Status: 5.2.2
Remote-MTA: dns; mx.example.org.
Diagnostic-Code: smtp; 552 5.2.2 <maria@example.org>: Recipient address rejected:
    Mailbox quota exceeded

Final-Recipient: rfc822; tom@example.net
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error
    for name=example.net type=A: Host not found

--b--
`;

it('reads addresses that a page has made bold', async () => {
  const { results } = await read(
    '<**ada@example.org**>: host mx.example.org[192.0.2.5] said: 550 5.1.1 No such\n    user (in reply to RCPT TO command)\n\n<**bob@example.net**>: host mx.example.net[192.0.2.6] said: 552 5.2.2 Mailbox full\n    (in reply to RCPT TO command)\n',
  );
  expect(
    results.map(({ delivery, verdict }) => [delivery.recipient?.value, verdict.cause]),
  ).toEqual([
    ['ada@example.org', 'user-unknown'],
    ['bob@example.net', 'mailbox-full'],
  ]);
});

describe('several recipients, each with what was said of it', () => {
  it('a paragraph of Exim without a code has none', async () =>
    expect(await told(EXIM)).toEqual([
      ['maria@example.org', '550', '5.7.23', 'mx.example.org', 'sender-authentication'],
      ['tom@example.net', '', '', '', 'queue-expired'],
      ['eve@mail.example.com', '', '', '', 'domain-not-found'],
    ]));

  it('a paragraph of qmail without a code has none', async () =>
    expect(await told(QMAIL)).toEqual([
      ['maria@example.org', '', '5.1.2', '', 'domain-not-found'],
      ['tom@example.net', '554', '', '', 'spam-content'],
      ['eve@example.com', '', '', '', 'queue-expired'],
    ]));

  it('the transcript of Sendmail is shared out', async () =>
    expect(await told(SENDMAIL)).toMatchObject([
      ['maria@example.org', '550', '5.7.1', expect.anything(), 'reverse-dns'],
      ['tom@example.net', '550', '5.1.1', 'mx.example.net', 'user-unknown'],
    ]));

  it('the words of Postfix complete nobody else’s fields, which keep time and queue id as they stand', async () => {
    expect(await told(POSTFIX)).toEqual([
      ['maria@example.org', '552', '5.2.2', 'mx.example.org', 'mailbox-full'],
      ['tom@example.net', '', '5.4.4', '', 'domain-not-found'],
    ]);
    const { results } = await read(POSTFIX);
    expect(results.map(({ delivery }) => [delivery.time?.value, delivery.queueId?.value])).toEqual(
      Array(2).fill(['Tue, 17 Nov 2026 18:40:00 +0100 (CET)', 'AB12C3D4E5']),
    );
  });

  it('a list without words shares the reply below it', async () =>
    expect(
      await told(
        'Delivery to the following recipients failed permanently:\n\nmaria@example.org\ntom@example.org\n\n550 5.7.1 Relay access denied\n',
      ),
    ).toMatchObject([
      ['maria@example.org', '550', '5.7.1', '', 'relay-denied'],
      ['tom@example.org', '550', '5.7.1', '', 'relay-denied'],
    ]));

  it('words about one recipient are not those of another who has fields of its own', async () => {
    const fields = (name: string) =>
      `Final-Recipient: rfc822; ${name}\nAction: failed\nStatus: 5.0.0\n`;
    const text = `The mail system could not deliver:\n\n<maria@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown\n\nReporting-MTA: dns; mail.example.com\n\n${fields('maria@example.org')}\n${fields('tom@example.net')}`;
    expect((await told(text))[1]).toEqual(['tom@example.net', '', '5.0.0', '', expect.anything()]);
  });

  it('the exceptions of Python name each with its reply', async () => {
    const replies =
      "(550, b'5.1.1 <maria@example.org>: User unknown'), 'tom@example.org': (452, b'4.2.2 Mailbox full')";
    expect(
      await told(`smtplib.SMTPRecipientsRefused: {'maria@example.org': ${replies}}`),
    ).toMatchObject([
      ['maria@example.org', '550', '5.1.1', '', 'user-unknown'],
      ['tom@example.org', '452', '4.2.2', '', 'mailbox-full'],
    ]);
  });
});

describe('who wrote is no recipient', () => {
  it.each([
    ['450 4.1.8 <ada@example.com>: Sender address rejected: Domain not found'],
    [
      "Task 'ada@example.com - Sending' reported error (0x80040610): 'The server responded: 550 5.7.60 SMTP; Client does not have permissions to send as this sender'",
    ],
    ["smtplib.SMTPSenderRefused: (530, b'5.7.0 Authentication Required', 'ada@example.com')"],
  ])('%s', async (text) =>
    expect((await read(text)).results.map(({ delivery }) => delivery.recipient?.value)).toEqual([
      undefined,
    ]),
  );

  it('nor whose existence was asked for', async () => {
    const text = `The following address(es) failed:\n\n  maria@example.org\n    host mx.example.org [192.0.2.30]: 550-Verification failed for <ada@example.com>\n    550-Sent:     RCPT TO:<ada@example.com>\n    550-Response: 550 5.1.1 <ada@example.com>: User unknown\n    550 Sender verify failed\n`;
    expect((await read(text)).results.map(({ delivery }) => delivery.recipient?.value)).toEqual([
      'maria@example.org',
    ]);
  });
});

describe('three recipients, each with the reply in a field of their own', () => {
  it('have no code of one another', async () => {
    const block = (address: string, reply: string): string =>
      `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.0.0\nX-Supplementary-Info: <mx.example.org #5.0.0 smtp; ${reply}>\n`;
    const { results } = await read(
      [
        block('maria@example.org', '550 "Unknown User"'),
        block('tom@example.net', '550 5.4.1 Recipient address rejected: Access denied'),
        block('eve@example.com', '554 delivery error: This mailbox is disabled'),
      ].join('\n'),
    );
    expect(results.map(({ delivery }) => delivery.enhanced?.value)).toEqual([
      '5.0.0',
      '5.4.1',
      '5.0.0',
    ]);
  });
});

describe('a bounce of Exim whose lines were joined', () => {
  const joined = (...replies: readonly (readonly [string, string])[]): string =>
    `This message was created automatically by mail delivery software. The following address(es) failed: ${replies
      .map(
        ([address, reply]) =>
          `${address} host mx.example.org [192.0.2.8] SMTP error from remote mail server ${reply}`,
      )
      .join(' ')} ------ This is a copy of the message, including all the headers. ------\n`;

  it('tells each with its own reply', async () =>
    expect(
      await told(
        joined(
          ['maria@example.org', 'after RCPT TO:<maria@example.org>: 550 5.1.1 User unknown'],
          ['tom@example.org', 'after RCPT TO:<tom@example.org>: 552 5.2.2 Mailbox full'],
        ),
      ),
    ).toEqual([
      ['maria@example.org', '550', '5.1.1', 'mx.example.org', 'user-unknown'],
      ['tom@example.org', '552', '5.2.2', 'mx.example.org', 'mailbox-full'],
    ]));

  it('takes nothing of the next entry for a reason', async () => {
    const bare = 'after initial connection: 554 mx.example.org';
    const text = joined(['maria@example.org', bare], ['tom@example.org', bare]);
    const { results } = await read(text);
    expect(results.map(({ verdict }) => [verdict.sure, verdict.stated])).toEqual([
      ['open', 'unknown'],
      ['open', 'unknown'],
    ]);
  });
});
