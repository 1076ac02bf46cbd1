import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const report = (
  words: string,
  action: string,
  status: string,
  code = '',
): string => `From: guard@example.net
To: ada@example.org
Subject: Re: Invoice
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b1

--b1
Content-Type: text/plain

${words}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; example.net

Final-Recipient: rfc822; kim@example.net
Action: ${action}
Status: ${status}
Diagnostic-Code: ${code || 'X-Guard; sender is not on the list'}

--b1--
`;

const ASKED = 'Your message has been held. Please confirm your message by the link below.';
const WAITS =
  'Your message about "Invoice" has been waitlisted. Please add yourself to my guest list.';

const verdictOf = async (text: string) => {
  const [{ verdict } = {}] = (await read(text)).results;
  return [verdict?.outcome, verdict?.headline, verdict?.first, verdict?.who];
};

describe('a filter that asks whoever sent a message', () => {
  it.each([
    [ASKED, 'failed', '4.7.0'],
    [WAITS, 'failed', '4.7.0'],
    [WAITS, 'delayed', '4.7.1'],
  ])('holds it, whatever its fields call that: %s %s %s', async (words, action, status) =>
    expect(await verdictOf(report(words, action, status))).toEqual([
      'auto-reply',
      'held',
      'held',
      'you',
    ]),
  );

  it('gives no code a reason', async () => {
    const [{ verdict } = {}] = (await read(report(WAITS, 'failed', '4.7.0'))).results;
    expect(verdict?.cause).toBe('unknown');
  });

  it('says so without fields as well', async () =>
    expect(await verdictOf(WAITS)).toEqual(['auto-reply', 'held', 'held', 'you']));

  it.each([
    [ASKED, 'failed', '5.7.1', ''],
    [ASKED, 'failed', '4.7.0', 'smtp; 450 4.7.0 try again later'],
  ])('has refused it where its reply or its status says so: %s %s %s %s', async (...parts) => {
    const [outcome] = await verdictOf(report(...parts));
    expect(outcome).toBe('failed');
  });

  it('leaves the decision to the moderator of a list', async () =>
    expect(
      await verdictOf(
        "Your mail to 'team' with the subject 'Invoice' is being held until the list moderator can review it for approval.\n\nThe reason it is being held:\n\n    Message has a suspicious header",
      ),
    ).toEqual(['auto-reply', 'moderated', 'moderated', 'nobody']));
});
