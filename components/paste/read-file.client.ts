import type { InputFile } from '../../lib/reader/decode/types';

/** Outlook's .msg files begin like this, whatever they are called, and so do older documents. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const isCompound = (bytes: Uint8Array): boolean =>
  COMPOUND_FILE.every((byte, place) => bytes[place] === byte);

/** The text of a .msg file, whose decoder is loaded only then; empty where it is none. */
const textOfMessage = async (buffer: ArrayBuffer): Promise<string> =>
  (await import('./msg-reader')).textOfMessage(buffer);

/** What the reader is given of a file: its bytes, or the text of a .msg file. */
async function readFile(file: File): Promise<InputFile> {
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const text = isCompound(bytes) ? await textOfMessage(buffer) : '';
  return { name: file.name, data: text.trim() ? text : bytes };
}

/** What the reader is given of several files, in their order. */
export const readFiles = (files: readonly File[]): Promise<InputFile[]> =>
  Promise.all(files.map(readFile));
