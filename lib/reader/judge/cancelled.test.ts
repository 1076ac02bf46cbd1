import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const situationOf = async (text: string) => (await read(text)).results[0]?.verdict.situation;

describe('a message that somebody did not want sent', () => {
  it.each([
    'SMTP session failed: 554 5.0.0 Error: transaction failed: sending was canceled by user',
    "smtplib.SMTPDataError: (554, b'5.0.0 Error: sending was canceled by the user')",
    '554 Message sending cancelled by user',
    '550 5.7.0 Message has been cancelled by sender',
  ])('was cancelled: %s', async (text) => expect(await situationOf(text)).toBe('cancelled'));

  it.each(['550 Account discontinued, cancelled by user', '550 5.7.1 Message rejected by user'])(
    'is none: %s',
    async (text) => expect(await situationOf(text)).not.toBe('cancelled'),
  );
});

describe('a server that has enough of connections', () => {
  it.each([
    ["SMTPConnectError: (421, b'Too many connections')", 'many-connections'],
    [
      "smtplib.SMTPConnectError: (421, b'4.7.0 Too many concurrent connections from your IP')",
      'many-connections',
    ],
    ["smtplib.SMTPDataError: (421, b'4.7.0 Too many messages, slow down')", undefined],
    // A queue waits by itself.
    [
      '<kim@example.org>: host mx.example.org[192.0.2.7] said: 421 4.7.0 Too many connections from 192.0.2.4',
      undefined,
    ],
  ])('%s', async (text, situation) => expect(await situationOf(text)).toBe(situation));
});
