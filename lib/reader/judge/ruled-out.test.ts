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

  it('is the recipient after that', async () => {
    const { results } = await read(postfix('550 5.1.1 User unknown', 'RCPT TO'));
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});
