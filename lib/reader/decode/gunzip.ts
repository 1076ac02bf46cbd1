/** A file that unpacks to more bytes may have been made to fill the memory: it is left alone. */
const LARGEST_UNPACKED = 200_000_000;

/** What was unpacked, and how much of it stood before the bytes that are kept. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly before: { readonly bytes: number; readonly lines: number };
}

const NEW_LINE = 10;

const linesIn = (bytes: Uint8Array): number =>
  bytes.reduce((lines, byte) => (byte === NEW_LINE ? lines + 1 : lines), 0);

/**
 * The bytes in a gzip file; of more than `longest` the last ones, which a log is asked for.
 * Undefined where it is damaged, or unpacks to more than `largest`.
 */
export async function gunzip(
  packed: Uint8Array,
  longest: number,
  largest = LARGEST_UNPACKED,
): Promise<Unpacked | undefined> {
  const chunks: Uint8Array[] = [];
  let kept = 0;
  let all = 0;
  let lines = 0;
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      kept += value.length;
      all += value.length;
      if (all > largest) {
        await reader.cancel();
        return undefined;
      }
      for (let [first] = chunks; first && kept - first.length > longest; [first] = chunks) {
        chunks.shift();
        kept -= first.length;
        lines += linesIn(first);
      }
    }
  } catch {
    return undefined;
  }
  return { bytes: joined(chunks, kept), before: { bytes: all - kept, lines } };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
