import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** What the reader hides of a text. */
async function hidden(text: string): Promise<string[]> {
  const report = await read(text);
  const marks = report.marks.filter(({ kind }) => kind === 'secret');
  expect(report.warnings.includes('password')).toBe(marks.length > 0);
  return marks.map(({ start, end }) => report.text.slice(start, end));
}

describe('passwords in a paste', () => {
  it.each([
    [
      'AUTH PLAIN AGFkYQBub3QtYS1zZWNyZXQ=\n535 5.7.8 Authentication failed',
      ['AGFkYQBub3QtYS1zZWNyZXQ='],
    ],
    [
      '250-AUTH PLAIN LOGIN\n250 8BITMIME\nAUTH PLAIN AGFkYQBub3QtYS1zZWNyZXQ=\n535 no',
      ['AGFkYQBub3QtYS1zZWNyZXQ='],
    ],
    [
      'AUTH LOGIN\n334 VXNlcm5hbWU6\nYWRh\n334 UGFzc3dvcmQ6\nbm90LWEtc2VjcmV0\n535 no',
      ['YWRh', 'bm90LWEtc2VjcmV0'],
    ],
    [
      'CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: YWRh\nSERVER -> CLIENT: 235 ok',
      ['YWRh'],
    ],
    ['swaks -t maria@example.org -a -au ada -ap hunter2 -s mx.example.org', ['hunter2']],
    ['swaks --auth-user ada --auth-password hunter2 --to maria@example.org', ['hunter2']],
    [
      "$mail->Password = 'hunter2';\nSMTP Error: 535 5.7.8 Username and Password not accepted",
      ['hunter2'],
    ],
    ['{"user": "ada", "pass": "hunter2"} 535 5.7.8 no', ['hunter2']],
    ['smtp://ada:hunter2@mx.example.org:587 535 5.7.8 no', ['hunter2']],
  ])('%s', async (text, secrets) => expect(await hidden(text)).toEqual(secrets));

  it.each([
    ['535 5.7.8 Username and Password not accepted. For more see https://example.org/password'],
    ['550 5.1.1 user unknown'],
    ['334 mails were rejected\nby the server'],
    ['Your password expired on Monday.'],
    [
      'EHLO mail.example.com\n250-mx.example.org\n250-AUTH PLAIN LOGIN\n250 8BITMIME\nMAIL FROM:<ada@example.com>\n550 5.7.1 no',
    ],
    ['250-AUTH=LOGIN PLAIN CRAM-MD5\n250 AUTH PLAIN LOGIN XOAUTH2\n535 5.7.8 no'],
    ['<-  250-AUTH LOGIN CRAM-MD5'],
    ['AUTH LOGIN PLAIN is what the server offers'],
    ['503 5.5.1 AUTH LOGIN failed'],
  ])('nothing in: %s', async (text) => expect(await hidden(text)).toEqual([]));
});
