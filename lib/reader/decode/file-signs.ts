import { binaryString } from './charset';
import type { Unread } from './types';

/**
 * What files begin with, one letter a byte, '?' for any. Of two kinds that fit, the upper one
 * counts.
 */
const SIGNS = {
  pdf: ['%PDF-'],
  postscript: ['%!PS'],
  rtf: ['{\\rtf'],
  zip: ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'],
  gzip: ['\u001f\u008b\u0008'],
  'seven-zip': ['7z\u00bc\u00af'],
  rar: ['Rar!\u001a\u0007'],
  xz: ['\u00fd7zXZ'],
  bzip2: ['BZh?1AY&SY'],
  zstd: ['(\u00b5/\u00fd'],
  cab: ['MSCF'],
  image: [
    '\u0089PNG',
    '\u00ff\u00d8\u00ff',
    '??????JFIF',
    '??????Exif',
    'GIF8',
    'II*\u0000',
    'MM\u0000*',
    'BM????\u0000\u0000\u0000\u0000',
    '8BPS',
    'RIFF????WEBP',
    '????ftyphei',
    '????ftyphev',
    '????ftypmif1',
    '????ftypavif',
    '<svg',
  ],
  sound: ['ID3', '\u00ff\u00fb', '\u00ff\u00f3', 'OggS', 'fLaC', 'RIFF????WAVE', '????ftypM4A'],
  video: ['????ftyp', '\u001aE\u00df\u00a3', 'RIFF????AVI ', '\u0000\u0000\u0001\u00ba'],
  program: ['MZ', '\u007fELF', '\u00cf\u00fa\u00ed\u00fe', '\u00ca\u00fe\u00ba\u00be'],
  pst: ['!BDN'],
  dbx: ['\u00cf\u00ad\u0012\u00fe'],
  tnef: ['x\u009f>"'],
  database: ['SQLite format 3', '????Standard Jet DB', '????Standard ACE DB'],
  'event-log': ['ElfFile'],
  office: ['\u00d0\u00cf\u0011\u00e0'],
  tar: [`${'?'.repeat(257)}ustar`],
} as const satisfies Partial<Record<Unread, readonly string[]>>;

/** Signs that stand in front of text; behind all others comes what no text holds. */
const IN_TEXT: ReadonlySet<string> = new Set(['%PDF-', '%!PS', '{\\rtf', '<svg']);

/** As far as something that no text holds is looked for, in letters. */
const NEAR = 128;

const ODD_END = 9;

/** The letter that stands for a byte that could not be decoded: it may be any of them. */
const UNDECODED = '\ufffd';

const isOdd = (letter: string): boolean => letter === UNDECODED || letter.charCodeAt(0) < ODD_END;

/** In a text that lost its bytes beyond ASCII, so many letters of a sign have to be there. */
const FEWEST_LEFT = 2;

function fits(start: string, sign: string): boolean {
  let left = 0;
  for (let place = 0; place < sign.length; place += 1) {
    const wanted = sign.charAt(place);
    if (wanted === '?') continue;
    const letter = start.charAt(place);
    if (letter === wanted) left += 1;
    else if (!(letter === UNDECODED && wanted > '\u007f')) return false;
  }
  return left >= FEWEST_LEFT || !start.includes(UNDECODED);
}

/** Signs as bytes are shown one letter each: the decoder has letters of its own for some. */
const SHOWN = Object.entries(SIGNS).flatMap(([kind, signs]) =>
  signs.map(
    (sign) =>
      [
        binaryString(Uint8Array.from(sign, (letter) => letter.charCodeAt(0))),
        kind as Unread,
      ] as const,
  ),
);

/** The kind of a file by how it begins, a letter for each byte; undefined where it may be text. */
export function kindBySigns(start: string): Unread | undefined {
  const odd = [...start.slice(0, NEAR)].some(isOdd);
  return SHOWN.find(([sign]) => (odd || IN_TEXT.has(sign)) && fits(start, sign))?.[1];
}
