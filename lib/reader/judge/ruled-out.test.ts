import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const postfix = (reply: string, command: string): string =>
  `<maria@example.org>: host mx.example.org[192.0.2.5] said: ${reply} (in reply to ${command} command)`;

describe('who does not exist', () => {
  it.each(['553 5.1.0 ada example.net does not exist', '550 5.1.1 User unknown'])(
    'is the sender, while no recipient is named: %s',
    async (reply) => {
      const { results } = await read(postfix(reply, 'MAIL FROM'));
      expect(results[0]?.verdict.cause).toBe('sender-rejected');
    },
  );

  it.each([
    '554 User agent unknown, message rejected',
    '550 plugin not found',
    '550 template does not exist',
  ])('is nobody where something else is denied: %s', async (reply) => {
    const { results } = await read(reply);
    expect(results[0]?.verdict).toMatchObject({ stated: 'unknown', sure: 'open' });
  });

  it.each([
    ['550 Host unknown for user www-data', 'domain-not-found'],
    ['451 4.3.0 Mail transport command does not exist', 'server-error'],
    ['550 The account that you tried to reach does not exist', 'user-unknown'],
    ['550 maria@example.org was not found in the directory', 'user-unknown'],
  ])('is what the words say: %s', async (reply, cause) => {
    const { results } = await read(reply);
    expect(results[0]?.verdict.cause).toBe(cause);
  });

  it('is the recipient after that', async () => {
    const { results } = await read(postfix('550 5.1.1 User unknown', 'RCPT TO'));
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});
