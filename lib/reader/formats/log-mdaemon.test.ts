import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const at = (line: string): string => `Sun 2026-11-29 03:13:56: [6144:1] ${line}`;
const session = (...lines: readonly string[]): string => lines.map(at).join('\n');

const END = 'SMTP session terminated (Bytes in/out: 332/3527)';
const TAKES = [
  'Session 6144; child 1; thread 0',
  'Accepting SMTP connection from [192.0.2.40:34306] to [198.51.100.7:25]',
  '--> 220 mx.example.com ESMTP MDaemon 21.0.2; Sun, 29 Nov 2026 03:13:55 -0400',
  '<-- EHLO mail.example.org',
  '--> 250-mx.example.com Hello mail.example.org, pleased to meet you',
  '--> 250-STARTTLS',
  '--> 250 SIZE',
];
const CALLS = ['Attempting SMTP connection to [192.0.2.9:25]', 'Waiting for socket connection...'];

async function told(text: string) {
  const { outcome, results } = await read(text);
  return results.map(({ delivery, verdict }) => [
    outcome,
    delivery.recipient?.value,
    delivery.side,
    verdict.cause,
    verdict.retry,
  ]);
}

describe('a session of MDaemon', () => {
  it.each(['0x80090302 The function requested is not supported', '0x80090331'])(
    'in which it sets up no encryption is one of its own: %s',
    async (error) => {
      const lines = ['<-- STARTTLS', '--> 220 Begin TLS negotiation', `* SSL error ${error}`, END];
      const rows = [['failed', undefined, 'receiver', 'tls', 'none']];
      expect(await told(session(...TAKES, ...lines))).toEqual(rows);
      expect(await told(session(...lines))).toEqual(rows);
    },
  );

  it('in which it refuses is told by the server of the recipient', async () => {
    const text = session(
      ...TAKES,
      '<-- MAIL FROM:<ada@example.org>',
      '--> 250 <ada@example.org>, Sender ok',
      '<-- RCPT TO:<maria@example.com>',
      '--> 550 <maria@example.com>, Recipient unknown',
      END,
    );
    expect(await told(text)).toEqual([
      ['failed', 'maria@example.com', 'receiver', 'user-unknown', 'stop'],
    ]);
  });

  it('in which another server refuses is told by that of the sender', async () => {
    const text = session(
      ...CALLS,
      '<-- 220 mx.example.org ESMTP',
      '--> EHLO mail.example.com',
      '<-- 250 mx.example.org',
      '--> MAIL From:<ada@example.com>',
      '<-- 250 2.1.0 Ok',
      '--> RCPT To:<maria@example.org>',
      '<-- 550 5.1.1 <maria@example.org>: User unknown',
      '--> QUIT',
      END,
    );
    expect(await told(text)).toEqual([
      ['failed', 'maria@example.org', 'sender', 'user-unknown', 'stop'],
    ]);
  });

  it('between others keeps what each side has said', async () => {
    const text = `${session(
      ...CALLS,
      '<-- 220 mx.example.org ESMTP',
      '--> EHLO mail.example.com',
      '<-- 250 mx.example.org',
      '--> MAIL From:<ada@example.com>',
      '<-- 250 2.1.0 Ok',
      '--> RCPT To:<maria@example.org>',
      '<-- 550 5.1.1 <maria@example.org>: User unknown',
      END,
    )}\n${session(
      ...TAKES,
      '<-- MAIL FROM:<eva@example.net>',
      '--> 250 <eva@example.net>, Sender ok',
      '<-- RCPT TO:<tom@example.com>',
      '--> 550 <tom@example.com>, Recipient unknown',
      END,
    )}`;
    expect((await told(text)).map(([, recipient, side]) => [recipient, side])).toEqual([
      ['maria@example.org', 'sender'],
      ['tom@example.com', 'receiver'],
    ]);
  });
});

it('is read in a bounce of MDaemon', async () => {
  const text = `The attached message had PERMANENT fatal delivery errors!

After one or more unsuccessful delivery attempts the attached message has been removed from the mail queue on this server.

YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS!

Failed address: maria@example.org

--- Session Transcript ---
 ${session(...CALLS, '<-- 220 mx.example.org ESMTP', '--> EHLO mail.example.com', '<-- 250 mx.example.org', '--> MAIL From:<ada@example.com>', '<-- 250 2.1.0 Ok', '--> RCPT To:<maria@example.org>', '<-- 550 5.1.1 <maria@example.org>: User unknown', END).replaceAll('\n', '\n ')}
--- End Transcript ---
`;
  expect(await told(text)).toEqual([
    ['failed', 'maria@example.org', 'sender', 'user-unknown', 'stop'],
  ]);
});
