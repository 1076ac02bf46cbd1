import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

async function verdictOf(reply: string) {
  const { results } = await read(
    `<maria@example.org>: host mx.example.org[192.0.2.5] said: ${reply} (in reply to RCPT TO command)`,
  );
  return results[0]?.verdict;
}

describe('a reply of several sentences', () => {
  it('tells the reason in one of them', async () => {
    expect(
      await verdictOf(
        '550-Your message was rejected by this system and was not delivered. 550-Reason: there is no reverse DNS for the IP address of your server. 550-For more information, please visit the page below. 550 or contact your internet provider.',
      ),
    ).toMatchObject({ cause: 'reverse-dns', sure: 'likely' });
  });

  it('tells none for certain where two tell two', async () => {
    const verdict = await verdictOf(
      '550 The recipient is over quota. Your message looks like spam. Your host has no reverse DNS.',
    );
    expect(verdict?.sure).not.toBe('clear');
  });
});

describe('a letter whose list of addresses comes last', () => {
  const letter = (reason: string) =>
    read(
      `From: postmaster@mail.example.org\nTo: ada@example.com\nSubject: Returned mail\n\n${reason}\n\nThe following recipients did not get your message:\n\n    <kim@example.org>\n`,
    );

  it.each([
    ['The mailbox of this user is full.', 'mailbox-full'],
    ['The connection to the remote server was refused.', 'host-unreachable'],
    ['Our filter takes it for spam.', 'spam-content'],
  ])('tells the reason above it: %s', async (reason, cause) => {
    const { results } = await letter(reason);
    expect(results[0]?.verdict).toMatchObject({ stated: cause });
  });

  it('tells none where nothing else stands there', async () => {
    const { results } = await letter('We are sorry.');
    expect(results[0]?.verdict.sure).toBe('open');
  });
});
