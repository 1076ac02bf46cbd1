import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a notice of Gmail', () => {
  it.each([
    [
      'user-unknown',
      'clear',
      'Address not found\nYour message wasn’t delivered to joe@example.net because the address couldn’t be found, or is unable to receive mail.\nLEARN MORE',
    ],
    [
      'user-unknown',
      'clear',
      "Address not found\nYour message wasn't delivered to joe@example.net because the address couldn't be found, or is unable to receive mail.",
    ],
    [
      'policy',
      'open',
      'Message blocked\nYour message to joe@example.net has been blocked. See technical details below for more information.',
    ],
    [
      'server-error',
      'clear',
      "Message not delivered\nYour message couldn't be delivered to joe@example.net because the remote server is misconfigured. See technical details below for more information.",
    ],
  ])('without its details: %s', async (cause, sure, text) => {
    const [result, ...others] = (await read(text)).results;
    expect(others).toEqual([]);
    expect(result?.delivery.recipient?.value).toBe('joe@example.net');
    expect(result?.verdict).toMatchObject({ outcome: 'failed', cause, sure });
  });

  it.each([
    'Hello,\n\nThe group you wrote to (crew) may not exist, or may not be open to you.\n\nhttps://groups.google.com/support/.\n\nGoogle Groups',
    'Hej!\n\nGruppen (crew) finns kanske inte.\n\nhttps://groups.google.com/support/.\n\nGoogle Groups',
  ])('of a group, in whatever language: %s', async (text) => {
    const { results } = await read(
      `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\n\n${text}\n`,
    );
    expect(results.map(({ verdict: { cause } }) => cause)).toEqual(['restricted-recipient']);
  });

  it('with them: what the server said decides', async () => {
    const { results } = await read(
      '** Message blocked **\n\nYour message to joe@example.net has been blocked. See technical details below for more information.\n\nThe response from the remote server was:\n554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org',
    );
    expect(results[0]?.verdict.cause).toBe('ip-blocked');
  });
});
