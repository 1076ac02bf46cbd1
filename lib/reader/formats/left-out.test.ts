import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

async function told(text: string) {
  const { outcome, results } = await read(text);
  return [
    outcome,
    ...results.map(({ delivery, verdict }) => [
      delivery.recipient?.value,
      delivery.side,
      verdict.situation ?? verdict.cause,
      verdict.finality,
    ]),
  ];
}

const returned = (fields: object): string =>
  JSON.stringify({ accepted: ['ann@example.com'], ...fields, messageSize: 3, response: '250 Ok' });

describe('a call that was accepted and leaves out recipients', () => {
  it('of Postmark has not reached whom it calls inactive, whatever is written below', async () => {
    const answer =
      '{\n  "MessageID": "1",\n  "To": "kim@example.org,ann@example.com",\n  "Message": "Message OK, but will not deliver to these inactive addresses: kim@example.org",\n  "ErrorCode": 0\n}';
    const expected = ['failed', ['kim@example.org', 'own-provider', 'suppressed', 'none']];
    expect(await told(answer)).toEqual(expected);
    expect(
      await told(
        `A sample response is:\n\n${answer}\n\nThere is no webhook for this kind of failure.`,
      ),
    ).toEqual(expected);
  });

  it('of Nodemailer has failed for those that it lists', async () => {
    expect(await told(`Sent: ${returned({ rejected: ['kim@example.org'] })}`)).toEqual([
      'failed',
      ['kim@example.org', 'own-provider', 'unknown', 'unknown'],
    ]);
    const rejectedErrors = [
      { response: '550 5.1.1 No such user', responseCode: 550, recipient: 'kim@example.org' },
      { response: '552 5.2.2 Mailbox full', responseCode: 552, recipient: 'joe@example.net' },
    ];
    const rejected = rejectedErrors.map(({ recipient }) => recipient);
    expect(await told(returned({ rejected, rejectedErrors }))).toMatchObject([
      'failed',
      ['kim@example.org', 'own-provider', 'user-unknown', 'permanent'],
      ['joe@example.net', 'own-provider', 'mailbox-full', 'retry'],
    ]);
  });

  it('of Nodemailer has worked where it lists nobody', async () => {
    expect(await told(returned({ rejected: [] }))).toEqual(['none']);
  });
});

describe('what a service answers itself', () => {
  it.each([
    ['invalid-sender', 'sender-rejected'],
    ['unsigned', 'sender-rejected'],
    ['hard-bounce', 'suppressed'],
  ])('is the refusal of the service, and final: %s', async (reason, expected) => {
    const text = `[{"email":"kim@example.org","status":"rejected","_id":"1","reject_reason":"${reason}"}]`;
    expect(await told(text)).toEqual([
      'failed',
      ['kim@example.org', 'own-provider', expected, 'permanent'],
    ]);
  });
});
