import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('what a server answers to a login', () => {
  it.each([
    "Error: Invalid login: 550 5.2.1 Mailbox cannot be accessed\n  code: 'EAUTH',\n  command: 'AUTH LOGIN'",
    'S: 220 smtp.example.com ESMTP\nC: EHLO ada\nS: 250 AUTH PLAIN\nC: AUTH PLAIN AGFkYQBzZWNyZXQ=\nS: 550 5.1.1 User unknown',
  ])('is about the own account: %s', async (text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict: { cause, who } }) => [cause, who])).toEqual([
      ['login-failed', 'you'],
    ]);
  });

  it('may be a fault of that server', async () => {
    const { results } = await read(
      'S: 220 smtp.example.com ESMTP\nC: AUTH PLAIN AGFkYQBzZWNyZXQ=\nS: 451 4.3.0 Internal error',
    );
    expect(results[0]?.verdict.cause).toBe('server-error');
  });

  it('says nothing of a recipient that is refused after it', async () => {
    const { results } = await read(
      'C: AUTH PLAIN AGFkYQBzZWNyZXQ=\nS: 235 2.7.0 OK\nC: RCPT TO:<maria@example.org>\nS: 550 5.1.1 User unknown',
    );
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});
