import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const sideOf = async (text: string) => (await read(text)).results[0]?.delivery.side;

describe('from whose place a delivery is told', () => {
  it.each([
    [
      'Connected to mx.example.org.\nehlo me\n250 ok\nmail from:<ada@example.com>\n250 ok\nrcpt to:<maria@example.org>\n550 5.1.1 No such user',
      'test',
    ],
    [
      'Transcript of session follows.\n\n Out: 220 mx.example.org ESMTP\n In:  EHLO pc\n Out: 250 ok\n In:  MAIL FROM:<ada@example.com>\n Out: 250 2.1.0 Ok\n In:  RCPT TO:<maria@example.org>\n Out: 550 5.1.1 <maria@example.org>: User unknown\n',
      'receiver',
    ],
    [
      "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Authentication credentials invalid')",
      'own-provider',
    ],
    [
      "smtplib.SMTPAuthenticationError: (454, b'4.7.0 Temporary authentication failure')",
      'own-provider',
    ],
    ["aiosmtplib.errors.SMTPResponseException: (454, '4.7.0 TLS not available')", 'sender'],
    ['SmtpException: The server response was: 5.7.8 Wrong login', 'own-provider'],
    ["smtplib.SMTPDataError: (554, b'5.7.1 Message rejected as spam')", 'sender'],
    [
      'This is the mail system at host mail.example.com.\n\n<maria@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown',
      'sender',
    ],
  ])('%s', async (text, side) => {
    expect(await sideOf(text)).toBe(side);
  });
});
