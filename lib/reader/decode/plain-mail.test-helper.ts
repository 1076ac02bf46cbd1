import fc from 'fast-check';

/** Messages as programs build them, well and badly, with line ends of Unix and one byte a letter. */

/** Mostly what is usual: a mail with many parts should not be odd in one of them each time. */
const usually = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

const boundary = usually(
  ['b', 'b--', '-b', "=_a'b+c_d,e-f.g/h:i=j?k", '----=_Part_0.1'],
  ['b b', 'b ', '(b)'],
);

/** Base64 in short lines. */
const inLines = (text: string): string =>
  btoa(text.split('\u20ac').join('\u0080'))
    .match(/.{1,12}/g)
    ?.join('\n') ?? '';

const words = fc.array(
  fc.constantFrom(
    '550 5.1.1 User unknown',
    '',
    ' ',
    '--',
    '--b',
    '--b ',
    '--b--',
    '--bb',
    '-b',
    'Empf\u00e4nger \u20ac',
    'Empf=C3=A4nger=',
    '=4',
    '==',
    '=3D=',
    '\u001b$B08@h\u001b(B',
    'Content-Type: text/plain',
    '----- Original message -----',
    '<p>Gone &amp; lost</p>',
    btoa('550 5.1.1 User unknown'),
    'NTUw',
    'NTU=',
  ),
  { maxLength: 6 },
);

const other = usually(
  [
    '',
    'X-Note: one\n\ttwo',
    'Subject: =?utf-8?q?Empf=C3=A4nger?=',
    'Content-Description: Notification',
    'Content-ID: <a@example.com>',
    'Content-Type: text/html',
    'no field at all',
  ],
  ['Content-Typewriter: old', 'Content-Type', ' folded'],
);

const parameter = usually(
  [
    '',
    '; charset=utf-8',
    ';charset="us-ascii"',
    ';\n\tcharset=iso-8859-1',
    '; charset=koi8-r',
    '; charset=iso-2022-jp',
    '; charset=""',
    '; Charset = utf-16le ',
    '; format=fixed',
    '; name="a (1).txt"',
    '; report-type=delivery-status;',
    '; boundary=b; boundary=c',
  ],
  [
    '; charset=x-unknown',
    "; charset*=utf-8''utf-8",
    '; charset*0=koi8; charset*1=-r',
    '; format=flowed; delsp=yes',
    '; name="a;b.txt"',
    '; name="a \\"b\\".txt"',
    '; name=a(1).txt',
    '; flag',
    ' (a comment; of (all) things)',
    '; name="\u00e4"',
  ],
);

const encoding = usually(
  [
    '',
    'Content-Transfer-Encoding: 7bit',
    'Content-Transfer-Encoding: 8BIT',
    'content-transfer-encoding:quoted-printable',
    'Content-Transfer-Encoding:\n quoted-printable',
  ],
  [
    'Content-Transfer-Encoding: base64 ',
    'Content-Transfer-Encoding : base64',
    'Content-Transfer-Encoding: "base64"',
    'Content-Transfer-Encoding: x-uuencode',
    'Content-Transfer-Encoding: (none) 7bit',
  ],
);

const disposition = usually(
  [
    '',
    'Content-Disposition: inline',
    'Content-Disposition: attachment; filename="a (b.txt"',
    "Content-Disposition: Attachment;\n filename*0*=utf-8''a%20;\n filename*1=b",
  ],
  ['Content-Disposition: "attachment"', 'Content-Disposition:'],
);

const leafType = usually(
  [
    '',
    'Content-Type: text/plain',
    'Content-Type: text/plain',
    'content-type: Text/HTML',
    'Content-Type: message/delivery-status',
    'Content-Type: message/rfc822',
    'Content-Type: text/rfc822-headers',
    'Content-Type: image/png',
  ],
  ['Content-Type:text', 'Content-Type:', 'Content-Type: multipart/mixed'],
);

const multipartType = usually(['report', 'mixed', 'alternative', 'related'], ['digest', 'x-odd']);

/** The fields of a head in any order. */
const headOf = (fields: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(...fields)
    .map((lines) => lines.filter((line) => line !== '').map((line) => `${line}\n`))
    .chain((lines) => fc.shuffledSubarray(lines, { minLength: lines.length }))
    .map((lines) => lines.join(''));

const partType = fc
  .tuple(leafType, parameter)
  .map(([type, written]) => (type === '' ? '' : type + written));

/** Mostly an empty line between head and body. */
const afterHead = usually(['\n'], ['']);

const plainLeaf = fc
  .tuple(headOf([partType, encoding, disposition, other]), afterHead, words)
  .map(([fields, end, lines]) => fields + end + lines.join('\n'));

const BASE64 = fc.constant('Content-Transfer-Encoding: base64');

const base64Leaf = fc
  .tuple(
    headOf([partType, BASE64, disposition]),
    words,
    usually(['', '\n'], ['=', '\n--', 'x', '.']),
  )
  .map(([fields, lines, end]) => `${fields}\n${inLines(lines.join('\n'))}${end}`);

const leaf = fc.oneof({ weight: 4, arbitrary: plainLeaf }, { weight: 1, arbitrary: base64Leaf });

const written = (sign: string, isQuoted: boolean): string => (isQuoted ? `"${sign}"` : sign);

const multipart = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({
      sign: boundary,
      subtype: multipartType,
      isQuoted: fc.boolean(),
      more: parameter,
      parts: fc.array(part, { maxLength: 4 }),
      preamble: fc.constantFrom('', '\n', 'This is a message in several parts.\n'),
      blank: usually(['', ' ', '\t '], ['\u00a0', 'x']),
      ending: usually(['--', '-- ', ''], ['x', '\u00a0', '-']),
      epilogue: words,
    })
    .chain(({ sign, subtype, isQuoted, more, parts, preamble, blank, ending, epilogue }) =>
      headOf([
        fc.constant(
          `Content-Type: multipart/${subtype}; boundary=${written(sign, isQuoted)}${more}`,
        ),
        encoding,
        other,
      ]).map(
        (fields) =>
          `${fields}\n${preamble}${parts.map((text) => `--${sign}${blank}\n${text}\n`).join('')}--${sign}${ending}${epilogue.map((line) => `\n${line}`).join('')}`,
      ),
    );

const { part } = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, multipart(tie('part'))),
}));

const whole = fc
  .oneof({ weight: 1, arbitrary: leaf }, { weight: 5, arbitrary: multipart(part) })
  .map((text) => `From: MAILER-DAEMON@example.com\nTo: ada@example.com\n${text}`);

/** What a bad hand or a broken program does to a message: a stretch of it is lost or doubled. */
const damaged = fc
  .tuple(whole, fc.nat(), fc.nat(40), fc.constantFrom('', '\n', '--b\n', ' ', '='))
  .map(([text, place, length, sign]) => {
    const at = place % text.length;
    return text.slice(0, at) + sign + text.slice(at + length);
  });

/** A message: mostly whole, sometimes damaged. */
export const mails = fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: damaged });
