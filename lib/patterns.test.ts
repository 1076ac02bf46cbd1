import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

process.env['RECHECK_BACKEND'] = 'pure';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('patterns.ts'))
  .sort();

const patternsIn = async (file: string): Promise<(readonly [string, RegExp])[]> => {
  const exported: Record<string, unknown> = await import(join(import.meta.dirname, file));
  return Object.entries(exported).flatMap(([name, value]) =>
    value instanceof RegExp ? [[`${file}: ${name}`, value] as const] : [],
  );
};

const patterns = (await Promise.all(files.map(patternsIn))).flat();

/**
 * Steps decide, not seconds: an attack that is merely slow on a busy machine would count as one
 * that succeeded.
 */
const PATIENCE = 280_000;
const LIMITS = {
  timeout: PATIENCE,
  attackTimeout: PATIENCE,
  incubationTimeout: PATIENCE,
};

const statusOf = ({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string =>
  checkSync(source, flags, LIMITS).status;

describe('every regular expression is safe on any input', () => {
  it('and none is overlooked', () => {
    expect(files).toContain(join('reader', 'find', 'patterns.ts'));
    expect(patterns.length).toBeGreaterThan(files.length);
  });

  it.each(patterns)('%s', (_name, pattern) => expect(statusOf(pattern)).toBe('safe'), 300_000);

  it('and the proof can fail', () => expect(statusOf(/^(a+)+$/)).toBe('vulnerable'), 300_000);
});
