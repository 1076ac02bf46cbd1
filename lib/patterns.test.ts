import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isInSecondHalf,
  LONGEST_PROOF,
  patternFiles,
  patternsOf,
  statusOf,
} from './patterns.test-helper';

const patterns = await patternsOf(patternFiles.filter((file) => !isInSecondHalf(file)));

describe('every regular expression is safe on any input', () => {
  it('and none is overlooked', async () => {
    expect(patternFiles).toContain(join('reader', 'find', 'patterns.ts'));
    expect((await patternsOf(patternFiles)).length).toBeGreaterThan(patternFiles.length);
  });

  it.each(patterns)(
    '%s',
    async (_name, pattern) => expect(await statusOf(pattern)).toBe('safe'),
    LONGEST_PROOF,
  );

  it.each([/^(a+)+$/, /(?<!x)\s+\S+\s+\S*\s*:$/])(
    'and the proof can fail: %s',
    async (pattern) => expect(await statusOf(pattern)).toBe('vulnerable'),
    LONGEST_PROOF,
  );
});
