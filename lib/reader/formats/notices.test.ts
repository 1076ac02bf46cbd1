import { describe, expect, it } from 'vitest';
import { MAKERS } from '../makers/index';
import { read } from '../reading.test-helper';

/** Every recipient that is shown, with what happened to it and why. */
async function told(text: string) {
  const { results } = await read(text);
  return results.map(({ delivery, verdict }) => [
    delivery.recipient?.value,
    verdict.outcome,
    verdict.cause,
  ]);
}

const SENDMAIL_MIXED = `The original message was received at Mon, 23 Nov 2026 09:00:00 GMT
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<maria@example.org>
    (reason: 552 5.2.2 <maria@example.org>: Mailbox full)

   ----- The following addresses had successful delivery notifications -----
<tom@example.org>  (relayed to non-DSN-aware mailer)

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> DATA
<<< 552 5.2.2 <maria@example.org>: Mailbox full
554 5.0.0 Service unavailable
<tom@example.org>... relayed; expect no further notifications
`;

const courier = (
  parts: string,
): string => `This is a delivery status notification from a.example.com,
running the Courier mail server, version 1.2.

The original message was received on Mon, 23 Nov 2026 10:00:00 +0100
from desk.example.com (desk.example.com [192.0.2.4])

---------------------------------------------------------------------------
${parts}
---------------------------------------------------------------------------

If your message was also sent to additional recipients, their delivery
status is not included in this report.  You may or may not receive
other delivery status notifications for additional recipients.
`;

const COURIER_FAILED = `
                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<maria@example.org>:
     mx.example.org [192.0.2.8]:
 >>> RCPT TO:<maria@example.org>
 <<< 550 5.1.1 No such user
`;

const COURIER_DELIVERED = `
                    MESSAGE DELIVERED SUCCESSFULLY

Your E-mail requested a delivery notice/return receipt for the following
addresses:

<tom@example.net>:
     250 Ok.
`;

const COURIER_DELAYED = `
                     DELAYS IN DELIVERING YOUR MESSAGE

The delivery of the following E-mail message has been delayed.  This is an
advisory notice only; it is sent only to notify you about a temporary delay
in delivering your message.  You DO NOT need to do anything at this time.

   * Network congestion or failure.

Diagnostic information is provided below for each recipient.  This is an
advisory notice for the following addresses only:

<maria@example.org>:
     mx.example.org [192.0.2.8]:
 <<< 421 Service unavailable, come again
`;

describe('the list in which a recipient stands', () => {
  it('says what happened to each: whoever was reached has not failed', async () => {
    const failed = [['maria@example.org', 'failed', 'mailbox-full']];
    expect(await told(SENDMAIL_MIXED)).toEqual(failed);
    expect((await read(SENDMAIL_MIXED)).counts).toEqual({ failed: 1, delivered: 1 });
    const parts = `${COURIER_DELIVERED}\n-----------------------\n${COURIER_FAILED}`;
    expect((await read(courier(parts))).counts).toEqual({ failed: 1, delivered: 1 });
  });

  it.each([
    [courier(COURIER_DELIVERED), 'delivered'],
    [courier(COURIER_FAILED), 'failed'],
    [courier(COURIER_DELAYED), 'delayed'],
    ['<maria@example.org>  (expanded by alias)', 'delivered'],
    ['<maria@example.org> (relayed via non DSN router)', 'delivered'],
  ])('decides the outcome of a copied text: %#', async (text, outcome) => {
    expect((await read(text)).outcome).toBe(outcome);
  });

  const phrases = MAKERS.flatMap(({ name, notices }) =>
    Object.entries(notices ?? {}).flatMap(([state, list]) =>
      list.map((phrase) => [name, state, phrase] as const),
    ),
  );

  it.each(phrases)('is told by %s, wherever its lines break: %s', async (_name, state, phrase) => {
    for (const gap of [' ', '\n', '\n> ', '  '])
      expect(
        (await read(`A report.\n\n${phrase.replaceAll(' ', gap)}\n\n<maria@example.org>\n`))
          .outcome,
      ).toBe(state);
  });
});

describe('what a template says in every report', () => {
  it('is no reason', async () => {
    expect(await told(courier(COURIER_DELAYED))).toEqual([
      ['maria@example.org', 'delayed', 'server-error'],
    ]);
  });

  it('is no reason for any of several', async () => {
    const two = `${COURIER_DELAYED}\n<tom@example.net>:\n <<< 452 4.2.2 Mailbox full\n`;
    expect(await told(courier(two))).toEqual([
      ['maria@example.org', 'delayed', 'server-error'],
      ['tom@example.net', 'delayed', 'mailbox-full'],
    ]);
  });
});
