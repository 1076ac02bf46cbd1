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

describe('a conversation that failed', () => {
  it.each([
    'Symfony\\Component\\Mailer\\Exception\\TransportException: Expected response code "354" but got code "250", with message "250 2.1.5 Ok".',
    "Now and then one of our mails fails:\nsmtplib.SMTPResponseException: (503, b'5.5.1 Bad sequence of commands')",
  ])('may work on the next try where it was out of step or fails by chance: %s', async (text) => {
    const verdict = await verdictOf(text);
    expect(verdict?.cause).toBe('protocol-error');
    expect(verdict?.retry).toMatch(/^(?:retry|again)$/);
  });

  it.each([
    "smtplib.SMTPResponseException: (503, b'5.5.1 Bad sequence of commands')",
    'Expected response code "250" but got code "334", with message "334 VXNlcm5hbWU6".',
  ])('fails again where nothing says so: %s', async (text) => {
    expect((await verdictOf(text))?.retry).toBe('stop');
  });
});
