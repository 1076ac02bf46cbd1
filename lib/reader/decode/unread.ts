import { binaryString } from './charset';
import { kindBySigns } from './file-signs';
import { BASE64_ALONE } from './patterns';
import type { Message, Unread, Warning } from './types';

/** So much of the beginning tells what a file is; some kinds tell more at their end. */
const START = 1024;
const END = 65_536;
/** Names of streams stand in a compound file's directory, which may be anywhere. */
const LONGEST_COMPOUND = 20_000_000;

/** Parts of packed files, by the names in them. */
const IN_ZIP: readonly (readonly [string, Unread])[] = [
  ['word/', 'word'],
  ['xl/', 'excel'],
  ['ppt/', 'powerpoint'],
  ['application/vnd.oasis.opendocument', 'opendocument'],
];

/** Streams of a compound file, whose names are written in UTF-16. */
const IN_COMPOUND: readonly (readonly [string, Unread])[] = [
  ['EncryptedPackage', 'office-locked'],
  ['__substg1.', 'outlook-message'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
];

const wide = (name: string): string => [...name].join('\u0000');

/** The place of the flag in a ZIP archive that says that its first file is encrypted. */
const ZIP_FLAG = 6;

function kindOfZip(start: string, end: string): Unread {
  const named = IN_ZIP.find(([name]) => start.includes(name) || end.includes(name))?.[1];
  return named ?? (start.charCodeAt(ZIP_FLAG) % 2 === 1 ? 'zip-locked' : 'zip');
}

const partOf = (input: string | Uint8Array, from: number, to?: number): string =>
  typeof input === 'string' ? input.slice(from, to) : binaryString(input.slice(from, to));

/** The first bytes of a text that is base64 alone, or the address of data; undefined where it is none. */
function decodeStart(text: string): string | undefined {
  const bare = (text.startsWith('data:') ? text.slice(text.indexOf(',') + 1) : text).trim();
  if (!BASE64_ALONE.test(bare)) return undefined;
  const letters = bare.replaceAll('\r', '').replaceAll('\n', '').replaceAll('=', '');
  try {
    // The decoder takes whole groups of four letters alone.
    const bytes = atob(letters.slice(0, letters.length - (letters.length % 4)));
    return binaryString(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** How the name of a CMS content begins in its bytes (RFC 5652: 1.2.840.113549.1.7); then its kind. */
const CMS = binaryString(Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07));
const CMS_KINDS: Readonly<Record<string, Unread>> = { '\u0002': 'smime-signed', '\u0003': 'smime' };

function kindOfCms(start: string): Unread | undefined {
  const at = start.slice(0, 64).indexOf(CMS);
  return at < 0 ? undefined : CMS_KINDS[start.charAt(at + CMS.length)];
}

const ARMOUR = '-----BEGIN PGP MESSAGE-----';

/** Does a text hold nothing but a message that PGP has encrypted (RFC 9580, 6.2)? */
export const isPgp = (text: string): boolean => text.trimStart().startsWith(ARMOUR);

/** What kind of file this is where nothing of it can be read as text, be it bytes or their text. */
export function nameUnread(input: string | Uint8Array): Unread | undefined {
  const start = partOf(input, 0, START);
  if (typeof input !== 'string' && start.trim() === '' && input.length <= START) return 'empty';
  const kind = kindBySigns(start) ?? kindOfCms(start) ?? (isPgp(start) ? 'pgp' : undefined);
  if (kind === 'zip') return kindOfZip(start, partOf(input, Math.max(0, input.length - END)));
  if (kind === 'office') {
    const names = partOf(input, 0, LONGEST_COMPOUND);
    return IN_COMPOUND.find(([name]) => names.includes(wide(name)))?.[1] ?? kind;
  }
  if (kind) return kind;
  const decoded = decodeStart(start);
  if (decoded === undefined) return undefined;
  return kindBySigns(decoded) ?? kindOfCms(decoded) ?? 'encoded';
}

/**
 * Of these, what looks like text is read; that it is not all is said where nothing was found in it.
 */
export const LOOSE: ReadonlySet<Warning> = new Set<Unread>(['rtf', 'rpmsg', 'binary']);

/** What is said of texts that are read. */
const OF_TEXTS: ReadonlySet<Warning> = new Set<Warning>(['charset', 'broken-mime', 'password']);

/** The message in a file that is not read. */
export const nothingOf = (unread: Unread): Message => ({
  text: '',
  sections: [],
  headers: {},
  warnings: [unread],
});

/** What keeps a message from being read, by its warnings and whether something was found in it. */
export const unreadIn = (warnings: readonly Warning[], found: boolean): Unread | undefined =>
  warnings.find(
    (warning): warning is Unread => !OF_TEXTS.has(warning) && !(found && LOOSE.has(warning)),
  );
