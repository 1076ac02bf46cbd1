import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const delayed = (
  behind: string,
): string => `From: Mail Delivery System <Mailer-Daemon@mx1.example.org>
To: ada@example.org
Subject: Warning: message 1tHabc-0001Xy-2f delayed 24 hours
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b1

--b1
Content-Type: text/plain

A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx1.example.org.

The address to which the message has not yet been delivered is:

  kim@lists.example.net${behind}

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.org

Action: delayed
Final-Recipient: rfc822;${behind ? 'team@example.net' : 'kim@lists.example.net'}
Status: 4.0.0

--b1--
`;

describe('a notice of a delay without a reply', () => {
  it.each([
    ['by itself', ''],
    ['for whom it was passed on', '\n    (generated from team@example.net)'],
    ['for who was passed on by a list', '\n    (ultimately generated from team@example.net)'],
    ['in other words', '\n    (expanded from: <team@example.net>)'],
  ])('tells no cause: %s', async (_name, behind) => {
    const { results } = await read(delayed(behind));
    expect(results.map(({ verdict }) => [verdict.outcome, verdict.stated, verdict.retry])).toEqual([
      ['delayed', 'unknown', 'wait'],
    ]);
  });

  it('names whom the address stands for that was written to', async () => {
    const { results } = await read(delayed('\n    (generated from team@example.net)'));
    const [{ delivery } = {}] = results;
    expect([delivery?.originalRecipient?.value, delivery?.recipient?.value]).toEqual([
      'team@example.net',
      'kim@lists.example.net',
    ]);
  });
});
