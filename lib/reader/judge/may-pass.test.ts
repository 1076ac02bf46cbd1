import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const verdictOf = async (text: string) => (await read(text)).results[0]?.verdict;

describe('a notice that a message could not be delivered', () => {
  it.each([
    'This message could not be delivered and will remain in your Outbox until it can be delivered. The server smtp.example.com returned an error.',
    'Recipient address rejected: Please try again later\n\nWhat did the server answer to our message that could not be delivered?',
  ])('is not final where its words say that it may pass: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ permanent: false }),
  );

  it('does not say whether it is final where it gives no reason', async () =>
    expect(
      await verdictOf('Your message to maria@example.org could not be delivered.'),
    ).toMatchObject({ permanent: null }));

  it('knows a server that did not answer in what Exchange says', async () =>
    expect(
      await verdictOf(
        "Your message to maria@example.org couldn't be delivered. Despite repeated attempts to contact the recipient's email system it didn't respond.",
      ),
    ).toMatchObject({ cause: 'connection-timeout', permanent: false }));
});
