/** Outlook's .msg files begin like this, whatever they are called. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const isCompound = (bytes: Uint8Array): boolean =>
  COMPOUND_FILE.every((byte, place) => bytes[place] === byte);

/**
 * What the reader is given of a file: its bytes, or the text of a .msg file, whose decoder is
 * loaded only then.
 */
export async function readFile(file: File): Promise<string | ArrayBuffer> {
  const buffer = await file.arrayBuffer();
  if (!isCompound(new Uint8Array(buffer.slice(0, 4)))) return buffer;
  const [{ default: MsgReader }, { msgText }] = await Promise.all([
    import('@kenjiuno/msgreader'),
    import('../../lib/reader/decode/msg-text'),
  ]);
  return msgText(new MsgReader(buffer).getFileData());
}
