import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const mail = (type: string, body: string, encoding = '8bit'): string =>
  `From: MAILER-DAEMON@example.com\r\nTo: ada@example.com\r\nSubject: Failure\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;

describe('decode', () => {
  it('leaves a plain paste as it is, but for its line ends', async () => {
    const text = '550 5.1.1\r\n  User\tunknown\r\n';
    expect((await decode(text)).text).toBe('550 5.1.1\n  User\tunknown\n');
  });

  it('decodes quoted-printable and base64', async () => {
    expect(
      (
        await decode(
          bytes(mail('text/plain; charset=utf-8', '550 5.1.1 Empf=C3=A4nger', 'quoted-printable')),
        )
      ).text,
    ).toContain('550 5.1.1 Empfänger');
    expect(
      (
        await decode(
          bytes(mail('text/plain; charset=utf-8', btoa('550 5.1.1 User unknown'), 'base64')),
        )
      ).text,
    ).toContain('550 5.1.1 User unknown');
  });

  it('reads ISO-2022-JP, and 8-bit text without a declared charset', async () => {
    const japanese = mail(
      'text/plain; charset=iso-2022-jp',
      '=1B$B08@h=1B(B 550',
      'quoted-printable',
    );
    expect((await decode(bytes(japanese))).text).toContain('宛先 550');
    expect((await decode(Uint8Array.of(0xe9, 0x63, 0x68, 0x65, 0x63))).text).toBe('échec');
  });

  it.each([
    ['koi8-r', [0xd0, 0xc9, 0xd3, 0xd8, 0xcd, 0xcf], 'письмо'],
    ['gb18030', [0xd3, 0xca, 0xbc, 0xfe], '邮件'],
    ['euc-kr', [0xb8, 0xde, 0xc0, 0xcf], '메일'],
    ['cp932', [0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b], 'メール'],
    ['shift_jis', [0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b], 'メール'],
    ['iso-8859-1', [0xe9, 0x63, 0x68, 0x65, 0x63], 'échec'],
  ])('reads %s where it is declared', async (charset, letters, wanted) => {
    const start = bytes(mail(`text/plain; charset=${charset}`, '550 '));
    expect((await decode(Uint8Array.of(...start, ...letters))).text).toContain(wanted);
  });

  it.each([
    ['koi8-r', [0xd0, 0xc9, 0xd3, 0xd8, 0xcd, 0xcf], 'письмо'],
    ['gb18030', [0xd3, 0xca, 0xbc, 0xfe], '邮件'],
    ['euc-kr', [0xb8, 0xde, 0xc0, 0xcf], '메일'],
    ['shift_jis', [0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b], 'メール'],
    [
      'iso-2022-jp',
      [0x1b, 0x24, 0x42, 0x25, 0x61, 0x21, 0x3c, 0x25, 0x6b, 0x1b, 0x28, 0x42],
      'メール',
    ],
  ])('reads %s where nothing is declared', async (_charset, letters, wanted) => {
    expect((await decode(Uint8Array.of(...letters))).text).toBe(wanted);
  });

  it('reads UTF-7 in the words, and leaves the addresses of the status part alone', async () => {
    const report = mail(
      'multipart/report; boundary=b; charset=unicode-1-1-utf-7',
      '--b\r\nContent-Type: text/plain; charset=unicode-1-1-utf-7\r\n\r\nEmpf+AOQ-nger\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; ada+list-x@example.org\r\n--b--',
    );
    const { text } = await decode(bytes(report));
    expect(text).toContain('Empfänger');
    expect(text).toContain('ada+list-x@example.org');
  });

  it('tells head, words, status part and returned message apart', async () => {
    const report = [
      'From: MAILER-DAEMON@example.com',
      'To: ada@example.com',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'It did not arrive.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Final-Recipient: rfc822; maria@example.org',
      'Status: 5.1.1',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: Lunch',
      '',
      'See you',
      '--b--',
    ].join('\n');
    const message = await decode(report);
    expect(message.sections.map(({ kind }) => kind)).toEqual([
      'headers',
      'human',
      'status',
      'returned',
    ]);
    const returned = message.sections.at(-1);
    expect(message.text.slice(returned?.start, returned?.end)).toContain('Lunch');
    expect(message.headers['to']).toBe('ada@example.com');
  });

  it('a leading mailbox line and broken MIME lose nothing', async () => {
    const fromLine = `From MAILER-DAEMON Mon Nov 23 10:00:00 2026\n${mail('text/plain', '550 5.1.1 User unknown')}`;
    expect((await decode(bytes(fromLine))).text).toContain('550 5.1.1 User unknown');
    const broken = mail('multipart/report; boundary="missing"', '550 5.1.1 User unknown');
    expect((await decode(bytes(broken))).text).toContain('550 5.1.1 User unknown');
  });

  it('says when this is no text', async () => {
    expect((await decode(new Uint8Array(2000))).warnings).toContain('binary');
    expect((await decode('550 User unknown')).warnings).toEqual([]);
  });
});
