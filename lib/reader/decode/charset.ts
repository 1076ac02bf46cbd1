import {
  BEYOND_ASCII,
  CHARSET_PARAMETER,
  CHINESE_WORDS,
  CP932,
  KANA,
  KOREAN_WORDS,
  RUSSIAN_WORDS,
  UTF7,
  UTF7_RUN,
} from './patterns';

const LATIN1 = new TextDecoder('latin1');

/** One letter a byte, so that headers can be read before the charset is known. */
export function binaryString(bytes: Uint8Array): string {
  return LATIN1.decode(bytes);
}

/** The bytes of a string made by `binaryString` and changed in ASCII only. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) {
    const code = binary.charCodeAt(place);
    bytes[place] = code < 256 ? code : (WINDOWS_1252.get(binary.charAt(place)) ?? 63);
  }
  return bytes;
}

/**
 * What TextDecoder calls latin1 is windows-1252: its 27 letters beyond latin1 have to be led back
 * to their bytes.
 */
const WINDOWS_1252 = new Map(
  Array.from(new Uint8Array(32), (_, place) => 128 + place).map((byte) => [
    LATIN1.decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/**
 * Charsets that a text may be in without saying so, and letters or words that it then holds. Asked
 * in order: the Japanese ones refuse most texts that are not theirs; the Cyrillic ones refuse
 * nothing, and only real words tell them apart.
 */
const UNDECLARED: readonly (readonly [string, RegExp])[] = [
  ['euc-jp', KANA],
  ['shift_jis', KANA],
  ['gb18030', CHINESE_WORDS],
  ['big5', CHINESE_WORDS],
  ['euc-kr', KOREAN_WORDS],
  ['koi8-r', RUSSIAN_WORDS],
  ['windows-1251', RUSSIAN_WORDS],
];

/** ISO-2022-JP switches to its letters with an escape; the bytes are ASCII all the same. */
const TO_JAPANESE = '\u001b$';

/** Bytes, one a letter, that are the same text in each charset that may be undeclared. */
export const isAscii = (binary: string): boolean =>
  !BEYOND_ASCII.test(binary) && !binary.includes(TO_JAPANESE);

/** The text of bytes in a charset; undefined where they are not all in it. */
export function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Text of bytes without a declared charset: UTF-8 where they are, else the one whose words come
 * out, else the western one.
 */
export function decodeUndeclared(bytes: Uint8Array): string {
  const unicode = decodeAs('utf-8', bytes);
  if (unicode !== undefined)
    return unicode.includes(TO_JAPANESE) ? (decodeAs('iso-2022-jp', bytes) ?? unicode) : unicode;
  for (const [label, sign] of UNDECLARED) {
    const text = decodeAs(label, bytes);
    if (text !== undefined && sign.test(text)) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Replaces charset labels that no decoder knows by ones that it knows; the same text otherwise. */
export const withKnownCharsets = (binary: string): string =>
  binary.replace(CP932, 'charset=shift_jis').replace(UTF7, 'charset=us-ascii');

/** For text that is decoded already: whatever was declared, its bytes are UTF-8 now. */
export const declaredAsUtf8 = (text: string): string =>
  text.replace(CHARSET_PARAMETER, 'charset=utf-8');

export const declaresUtf7 = (binary: string): boolean => {
  UTF7.lastIndex = 0;
  return UTF7.test(binary);
};

/** UTF-7 (RFC 2152): shifted runs hold UTF-16 in base64. */
export function decodeUtf7(text: string): string {
  return text.replace(UTF7_RUN, (run, base64: string) => {
    if (base64 === '') return run === '+-' ? '+' : run;
    const bytes = bytesOfBase64(base64);
    return bytes
      ? new TextDecoder('utf-16be').decode(bytes.slice(0, bytes.length - (bytes.length % 2)))
      : run;
  });
}

function bytesOfBase64(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
