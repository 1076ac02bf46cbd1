import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip, type Unpacked } from './gunzip';

const lines = Array.from({ length: 40_000 }, (_, place) => `line ${place}\n`).join('');
const packed = new Uint8Array(gzipSync(lines));
const textOf = (unpacked: Unpacked | undefined) =>
  unpacked && new TextDecoder().decode(unpacked.bytes);

describe('a gzip file', () => {
  it('is unpacked', async () => expect(textOf(await gunzip(packed, 1_000_000))).toBe(lines));

  it('gives its end where it is long, and no less than was asked for', async () => {
    const unpacked = await gunzip(packed, 1000);
    const end = textOf(unpacked) ?? '';
    expect(lines.endsWith(end)).toBe(true);
    expect(end.length).toBeGreaterThanOrEqual(1000);
    expect(unpacked?.before.bytes).toBe(lines.length - end.length);
    expect(unpacked?.before.lines).toBe(
      lines.slice(0, lines.length - end.length).split('\n').length - 1,
    );
    expect(unpacked?.before.bytes).toBeGreaterThan(0);
  });

  it('is left alone where it is damaged, or unpacks to too much', async () => {
    expect(await gunzip(packed.slice(0, packed.length / 2), 1000)).toBeUndefined();
    expect(await gunzip(packed, 1000, lines.length - 1)).toBeUndefined();
    expect(await gunzip(packed, 1000, lines.length)).toBeDefined();
  });
});
