import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

async function told(text: string) {
  const { results, outcome } = await read(text);
  const [result] = results;
  return {
    outcome,
    basic: result?.delivery.basic?.value,
    cause: result?.verdict.cause,
    said: result?.delivery.diagnostic,
  };
}

describe('a reply that somebody tells in a sentence', () => {
  it.each([
    [
      'Our customers say that mails are returned with a 552 message size exceeds limit error.',
      '552',
      'message-too-large',
    ],
    [
      'Her mail to me came back with a 550 email account does not exist response. But it does exist!',
      '550',
      'user-unknown',
    ],
    [
      'Since Monday people who mail us get a 554 message rejected as spam bounce.',
      '554',
      'spam-content',
    ],
    [
      'A supplier gets a "550 sender verify failed" message when he mails us.',
      '550',
      'sender-rejected',
    ],
  ])('is read: %s', async (text, basic, cause) => {
    expect(await told(text)).toMatchObject({ outcome: 'failed', basic, cause });
  });

  it.each([
    'We moved 550 mailbox users to a new message store, and the mail server is fine.',
    'The hotel has 554 rooms, and a mail server with a message for you.',
    'I got a 550 parts returned notice from the warehouse by email.',
    'We have a 450 seat licence of the mail server that gives no error.',
  ])('is no number of things: %s', async (text) => {
    expect((await told(text)).basic).toBeUndefined();
  });

  it('ends before what it is called', async () => {
    const text = 'Her mail to me came back with a 550 email account does not exist response. Why?';
    expect((await told(text)).said).toBe('550 email account does not exist');
  });

  it('is read where it gives no reason', async () => {
    const { results } = await read(
      'Someone sent me an email and it was returned with a 554 mail server permanently rejected message message. What is that?',
    );
    expect(results[0]?.delivery).toMatchObject({
      basic: { value: '554' },
      diagnostic: '554 mail server permanently rejected message',
    });
  });
});
