import type { ExportedFile } from './types';

/**
 * Many pages in one: what a page has in common with any earlier one is written as a reference to
 * it. gzip, the only compression that every browser undoes by itself, looks back 32 KB, which is
 * hardly one page. The pack is a line of JSON (files, and triples: bytes to take, where to copy
 * from, bytes to copy), then the bytes to take.
 */
interface Head {
  readonly files: readonly (readonly [path: string, size: number])[];
  readonly copies: readonly number[];
}

/** Shorter repeats are left to gzip: a reference costs about as much. */
const SHORTEST = 48;

function joined(files: readonly ExportedFile[]): Uint8Array {
  const all = new Uint8Array(files.reduce((size, { bytes }) => size + bytes.length, 0));
  let at = 0;
  for (const { bytes } of files) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/**
 * A number for the `SHORTEST` bytes at a place, made from every fourth. Equal bytes have equal
 * numbers; the reverse is tested.
 */
function keyAt(all: Uint8Array, at: number): number {
  let key = 0;
  for (let i = at; i < at + SHORTEST; i += 4)
    key = (Math.imul(key, 0x01000193) ^ (all[i] ?? 0)) | 0;
  return key;
}

function sameLength(all: Uint8Array, a: number, b: number): number {
  let length = 0;
  while (b + length < all.length && all[a + length] === all[b + length]) length += 1;
  return length;
}

/** Packs files into one; `unpack` gives them back byte for byte. */
export function pack(files: readonly ExportedFile[]): Uint8Array {
  const all = joined(files);
  const places = new Map<number, number>();
  const copies: number[] = [];
  const taken: Uint8Array[] = [];
  let literal = 0;
  let at = 0;
  while (at + SHORTEST <= all.length) {
    const key = keyAt(all, at);
    const earlier = places.get(key);
    const length = earlier === undefined ? 0 : sameLength(all, earlier, at);
    if (earlier === undefined || length < SHORTEST) {
      places.set(key, at);
      at += 1;
      continue;
    }
    copies.push(at - literal, earlier, length);
    taken.push(all.subarray(literal, at));
    at += length;
    literal = at;
  }
  taken.push(all.subarray(literal));
  const head: Head = { files: files.map(({ path, bytes }) => [path, bytes.length]), copies };
  return joined(
    [new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...taken].map((bytes) => ({
      path: '',
      bytes,
    })),
  );
}

/** The files of a pack. */
export function unpack(packed: Uint8Array): ExportedFile[] {
  const line = packed.indexOf(10);
  const { files, copies } = JSON.parse(new TextDecoder().decode(packed.subarray(0, line))) as Head;
  const all = new Uint8Array(files.reduce((size, [, length]) => size + length, 0));
  let from = line + 1;
  let at = 0;
  for (let i = 0; i < copies.length; i += 3) {
    const [take = 0, place = 0, length = 0] = copies.slice(i, i + 3);
    all.set(packed.subarray(from, from + take), at);
    from += take;
    at += take;
    // Byte after byte where the copy runs into itself; copyWithin would read what it has yet to
    // write.
    if (place + length <= at) all.copyWithin(at, place, place + length);
    else for (let j = 0; j < length; j += 1) all[at + j] = all[place + j] ?? 0;
    at += length;
  }
  all.set(packed.subarray(from), at);
  let start = 0;
  return files.map(([path, size]) => {
    const bytes = all.subarray(start, start + size);
    start += size;
    return { path, bytes };
  });
}
