import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { unescapeMessage } from './escapes';
import { textOfHtml } from './html-text';

const plainOf = (text: string) =>
  unescapeMessage({ text, sections: [], headers: {}, warnings: [] });

describe('what a program escaped', () => {
  it.each([
    ['Empf&auml;nger unbekannt', 'Empfänger unbekannt'],
    ['&Uuml;bermittlung &#252;ber &#xFC;', 'Übermittlung über ü'],
    ['maria&#64;example.org', 'maria@example.org'],
    ['maria&commat;example&period;org', 'maria@example.org'],
    ['it&rsquo;s &#146;full&#146;&nbsp;now', 'it’s ’full’ now'],
    ['&unheardof; &copy=2 AT&T', '&unheardof; &copy=2 AT&T'],
    ['"Empf\\u00e4nger unbekannt"', '"Empfänger unbekannt"'],
    ['\\u003cmaria\\u0040example.org\\u003e', '<maria@example.org>'],
    ['\\\\u003cmaria@example.org\\\\u003e', '<maria@example.org>'],
    ['\\u0026lt;maria@example.org\\u0026gt;', '<maria@example.org>'],
    ['https:\\/\\/example.org', 'https://example.org'],
    ['"a \\"b\\" c"', '"a \\"b\\" c"'],
    ['"a \\u0022b\\u0022 c"', '"a \\"b\\" c"'],
    ['"{\\"a\\":\\"b \\\\\\"c\\\\\\"\\"}"', '"{"a":"b \\"c\\""}"'],
    ['#033[34m=> 552 too large#033[0m trace', '=> 552 too large trace'],
    ['\u001b[1;31mERROR\u001b[0m 550', 'ERROR 550'],
    ['^[[31m550 refused^[[0m', '550 refused'],
    ['\\x1b[0m550', '550'],
    ['\\u001b[0m550', '550'],
    ['\\033[K550', '550'],
    [
      'Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Five })',
      'Permanent(SMTP code 535)',
    ],
    [
      'code: Code {\n  severity: TransientNegativeCompletion,\n  category: MailSystem,\n  detail: One,\n}, next',
      'code: SMTP code 451, next',
    ],
    ['Code { PermanentNegativeCompletion, MailSystem, Zero }', 'SMTP code 550'],
    [
      'Code { severity: PermanentNegativeCompletion, category: FileSystem, detail: Zero }',
      'Code { severity: PermanentNegativeCompletion, category: FileSystem, detail: Zero }',
    ],
    ['x[0m] #033 [34 mails]', 'x[0m] #033 [34 mails]'],
    ['\\ud83d\\ude00', '\\ud83d\\ude00'],
    ["b'Bo\\xc3\\xaete pleine'", "b'Boîte pleine'"],
    ["b'Bo\\303\\256te pleine'", "b'Boîte pleine'"],
    ["b'\\xd3\\xc3\\xbb\\xa7\\xce\\xde\\xc8\\xa8\\xb5\\xc7\\xc2\\xbd'", "b'用户无权登陆'"],
    ['535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼', '535 Error: 请使用授权码登录'],
    // Cyrillic, and words of western languages.
    ["b'\\xf0\\xc9\\xd3\\xd8\\xcd\\xcf'", "b'\\xf0\\xc9\\xd3\\xd8\\xcd\\xcf'"],
    ['ðÉÓØÍÏ ÎÅÐÒÉÎÑÔÏ', 'ðÉÓØÍÏ ÎÅÐÒÉÎÑÔÏ'],
    ['ÄÖÜäöüéèàùç', 'ÄÖÜäöüéèàùç'],
    ["b'\\xff\\xfe\\x00'", "b'\\xff\\xfe\\x00'"],
  ])('%s is read as %s', (written, plain) => expect(plainOf(written).message.text).toBe(plain));

  const line = (words: string) => `Feb 26 15:19:08 mail postfix/smtp[85]: 185821F90A1: ${words}`;

  it.each([
    [
      line('to=<kim@mail.exam     ple.org>, relay=none, status=deferred (connect      to'),
      line('to=<kim@mail.example.org>, relay=none, status=deferred (connect to'),
    ],
    // As wide as they happen to be.
    [
      line('rel     ay=none, stat          us=sent'),
      line('rel     ay=none, stat          us=sent'),
    ],
    [line('relay=none,     status=sent'), line('relay=none,     status=sent')],
    [
      'Feb 26 15:19:08     mail     postfix/smtp[85]:     to=<kim@example.org>',
      'Feb 26 15:19:08     mail     postfix/smtp[85]:     to=<kim@example.org>',
    ],
  ])('loses what a terminal filled its lines with: %s', (written, plain) =>
    expect(plainOf(written).message.text).toBe(plain),
  );

  it('leaves every place where it was written', () => {
    const piece = fc.constantFrom(
      ['&auml;', 'ä'],
      ['\\u0040', '@'],
      ['\\u0026lt;', '<'],
      ['\\/', '/'],
      ['word', 'word'],
      [' 550 ', ' 550 '],
      ['\n', '\n'],
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const written = (pieces: readonly (readonly string[])[]) =>
          pieces.map(([first]) => first).join('');
        const plain = (pieces: readonly (readonly string[])[]) =>
          pieces.map(([, second]) => second).join('');
        const text = `${written(before)}M&#228;rz\\u00e4${written(after)}`;
        const { message, shown } = plainOf(text);
        expect(message.text).toBe(`${plain(before)}Märzä${plain(after)}`);
        const start = plain(before).length;
        expect(text.slice(shown(start), shown(start + 5))).toBe('M&#228;rz\\u00e4');
      }),
    );
  });

  it('keeps the parts of a message apart', () => {
    const text = '&lt;&lt;a&gt;\n\nStatus: 5.1.1';
    const { message } = unescapeMessage({
      text,
      sections: [{ kind: 'status', start: text.indexOf('Status'), end: text.length }],
      headers: {},
      warnings: [],
    });
    const [section] = message.sections;
    expect(message.text.slice(section?.start, section?.end)).toBe('Status: 5.1.1');
  });
});

it('a code of Rust is marked where its names stand', async () => {
  const code = '{ severity: PermanentNegativeCompletion, category: Unspecified3, detail: Five }';
  const report = await read(
    `SMTP 5xx error: lettre::transport::smtp::Error { kind: Permanent(Code ${code}) }`,
  );
  const basic = report.marks.find(({ kind }) => kind === 'basic');
  expect(basic?.value).toBe('535');
  expect(report.text.slice(basic?.start, basic?.end)).toBe(code);
  expect(report.results[0]?.verdict).toMatchObject({
    cause: 'login-failed',
    who: 'you',
    permanent: true,
  });
});

describe('a bounce that was escaped', () => {
  it.each([
    ['&lt;maria&#64;example.org&gt;: 550 Empf&auml;nger unbekannt', 'maria&#64;example.org'],
    [
      '{"event":"bounce","email":"maria\\u0040example.org","reason":"550 Empf\\u00e4nger unbekannt"}',
      'maria\\u0040example.org',
    ],
    [
      '{"Message":"{\\"event\\":\\"bounce\\",\\"email\\":\\"\\\\u003cmaria@example.org\\\\u003e\\",\\"reason\\":\\"550 Empf\\\\u00e4nger unbekannt\\"}"}',
      'maria@example.org',
    ],
  ])('%s', async (text, written) => {
    const report = await read(text);
    const [result] = report.results;
    const recipient = result?.delivery.recipient;
    expect(recipient?.value).toBe('maria@example.org');
    expect(report.text).toBe(text);
    expect(report.text.slice(recipient?.start, recipient?.end)).toBe(written);
    expect(result?.verdict.cause).toBe('user-unknown');
    const code = report.marks.find(({ kind }) => kind === 'basic');
    expect(report.text.slice(code?.start, code?.end)).toBe('550');
    const person = report.marks.find(({ kind }) => kind === 'recipient');
    expect(report.text.slice(person?.start, person?.end)).toBe(written);
  });
});

it('an HTML part shows the signs themselves', () =>
  expect(textOfHtml('<b>Empf&auml;nger</b> &#8211; &euro;')).toBe('Empfänger – €'));
