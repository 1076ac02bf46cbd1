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
    // What stands for a password is none, in base64 as well where signs tell it.
    ['S: 334 UGFzc3dvcmQ6\nC: Lyogc2VjcmV0ICov\nS: 535 5.7.139 no', []],
    // The bare word may be somebody's password.
    [
      'AUTH LOGIN\n334 VXNlcm5hbWU6\nYWRh\n334 UGFzc3dvcmQ6\ncGFzc3dvcmQ=\n535 no',
      ['YWRh', 'cGFzc3dvcmQ='],
    ],
    ['MAILER_DSN=smtp://USERNAME:PASSWORD@smtp.example.com:587 timed out', []],
    ['MAILER_DSN=smtp://user:pass@smtp.example.com:587 timed out', []],
    ['MAILER_DSN=smtp://ada:passage7@smtp.example.com:587 timed out', ['passage7']],
    ['swaks -t maria@example.org -a -au ada -ap hunter2 -s mx.example.org', ['hunter2']],
    ['swaks --auth-user ada --auth-password hunter2 --to maria@example.org', ['hunter2']],
    [
      "$mail->Password = 'hunter2';\nSMTP Error: 535 5.7.8 Username and Password not accepted",
      ['hunter2'],
    ],
    ['{"user": "ada", "pass": "hunter2"} 535 5.7.8 no', ['hunter2']],
    ['smtp://ada:hunter2@mx.example.org:587 535 5.7.8 no', ['hunter2']],
    ['MAIL_PASSWORD=hunter2\n535 5.7.8 no', ['hunter2']],
    ["$config['smtp_pass'] = 'hunter2';\n535 5.7.8 no", ['hunter2']],
    ['mail.smtp.password = Hunter22\n535 5.7.8 no', ['Hunter22']],
    ['"password": "abcd efgh ijkl mnop"\n535 5.7.8 no', ['abcd efgh ijkl mnop']],
    [
      'CLIENT -> SERVER: AUTH LOGIN\nCLIENT -> SERVER: YWRh\nCLIENT -> SERVER: bm90LWEtc2VjcmV0\nCLIENT -> SERVER: QUIT\n535 no',
      ['YWRh', 'bm90LWEtc2VjcmV0'],
    ],
    [
      '2026-07-09 12:52:15 CLIENT -> SERVER: AUTH LOGIN<br>\n2026-07-09 12:52:15 CLIENT -> SERVER: YWRh<br>\n2026-07-09 12:52:16 CLIENT -> SERVER: bm90LWEtc2VjcmV0<br>\n535 no',
      ['YWRh', 'bm90LWEtc2VjcmV0'],
    ],
    ['C: AUTH PLAIN\nC: AGFkYQBub3QtYS1zZWNyZXQ=\nS: 535 no', ['AGFkYQBub3QtYS1zZWNyZXQ=']],
    ['C: AUTH LOGIN YWRh\nC: bm90LWEtc2VjcmV0\nS: 535 no', ['YWRh', 'bm90LWEtc2VjcmV0']],
    [
      "send: 'AUTH LOGIN\\r\\n'\nreply: b'334 VXNlcm5hbWU6\\r\\n'\nreply: retcode (334); Msg: b'VXNlcm5hbWU6'\nsend: 'YWRh\\r\\n'\nreply: b'334 UGFzc3dvcmQ6\\r\\n'\nsend: 'bm90LWEtc2VjcmV0\\r\\n'\nreply: b'535 no\\r\\n'",
      ['YWRh', 'bm90LWEtc2VjcmV0'],
    ],
    [
      '<- "AUTH LOGIN\\r\\n"\n-> "334 VXNlcm5hbWU6\\r\\n"\n<- "YWRh\\r\\n"\n-> "535 no\\r\\n"',
      ['YWRh'],
    ],
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
    ['CLIENT -> SERVER: AUTH LOGIN\nCLIENT -> SERVER: QUIT\n535 no'],
    ['AUTH LOGIN\nfailed at server2025\n535 no'],
    ['Password: incorrect\n535 5.7.8 no'],
    // What was hidden before, and what only names a place.
    ['spring.mail.password=********\n535 5.7.8 no'],
    ["'password' => 'xxxxxxxx',\n535 5.7.8 no"],
    ['{"user": "ada", "pass": "hu****2"} 535 5.7.8 no'],
    ['smtp://ada:****@mx.example.org:587 535 5.7.8 no'],
    [`MAIL_PASSWORD=${'$'}{SECRET}\npassword="<password>"\n535 5.7.8 no`],
    ["server.login(user, password=os.environ['PASSWORD'])\n535 5.7.8 no"],
    ['password=your_password\n535 5.7.8 no'],
  ])('nothing in: %s', async (text) => expect(await hidden(text)).toEqual([]));
});
