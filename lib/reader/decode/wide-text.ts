/** So much of the beginning tells how a text is written. */
const START = 400;
const FEWEST = 8;

/** The share of zero bytes at even or odd places from which on they are halves of letters. */
const MOST = 0.8;

const zerosAt = (start: Uint8Array, odd: number): number =>
  start.filter((byte, place) => byte === 0 && place % 2 === odd).length / (start.length / 2);

/** How UTF-16 begins, or looks where it lacks the sign that it should begin with. */
function labelOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, START);
  if (start.length < FEWEST) return undefined;
  const [even, odd] = [zerosAt(start, 0), zerosAt(start, 1)];
  if (odd > MOST && even === 0) return 'utf-16le';
  return even > MOST && odd === 0 ? 'utf-16be' : undefined;
}

/** The text of bytes in UTF-16, which Windows writes and calls Unicode; undefined for others. */
export function readWide(bytes: Uint8Array): string | undefined {
  const label = labelOf(bytes);
  return label && new TextDecoder(label).decode(bytes);
}
