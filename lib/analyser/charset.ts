import { CHARSET_PARAMETER, CP932, UTF7, UTF7_RUN } from './patterns';

/** One letter a byte, so that headers can be read before the charset is known. */
export function binaryString(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** The bytes of a string made by `binaryString` and changed in ASCII only. */
export const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (letter) => WINDOWS_1252.get(letter) ?? letter.charCodeAt(0));

/** What TextDecoder calls latin1 is windows-1252: its 27 letters beyond latin1 have to be led back to their bytes. */
const WINDOWS_1252 = new Map(
  Array.from(new Uint8Array(32), (_, place) => 128 + place).map((byte) => [new TextDecoder('latin1').decode(Uint8Array.of(byte)), byte]),
);

/** Text of bytes without a declared charset: UTF-8 where they are, else the most common single-byte one. */
export function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeJapanese(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  }
}

/** EUC-JP and Shift_JIS refuse most texts that are not theirs, EUC-JP more of them: it is asked first. */
function decodeJapanese(bytes: Uint8Array): string | undefined {
  for (const label of ['euc-jp', 'shift_jis']) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (/[\u3040-\u30ff]/.test(text)) return text;
    } catch {
      // Not this charset: ask the next one.
    }
  }
  return undefined;
}

/** Replaces charset labels that no decoder knows by ones that it knows; the same text otherwise. */
export const withKnownCharsets = (binary: string): string => binary.replace(CP932, 'charset=shift_jis').replace(UTF7, 'charset=us-ascii');

/** For text that is decoded already: whatever was declared, its bytes are UTF-8 now. */
export const declaredAsUtf8 = (text: string): string => text.replace(CHARSET_PARAMETER, 'charset=utf-8');

export const declaresUtf7 = (binary: string): boolean => {
  UTF7.lastIndex = 0;
  return UTF7.test(binary);
};

/** UTF-7 (RFC 2152): shifted runs hold UTF-16 in base64. */
export function decodeUtf7(text: string): string {
  return text.replace(UTF7_RUN, (run, base64: string) => {
    if (base64 === '') return run === '+-' ? '+' : run;
    const bytes = bytesOfBase64(base64);
    return bytes ? new TextDecoder('utf-16be').decode(bytes.slice(0, bytes.length - (bytes.length % 2))) : run;
  });
}

function bytesOfBase64(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
