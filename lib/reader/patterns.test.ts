import { describe, expect, it } from 'vitest';
import {
  isInSecondHalf,
  LONGEST_PROOF,
  patternFiles,
  patternsOf,
  statusOf,
} from '../patterns.test-helper';

const patterns = await patternsOf(patternFiles.filter(isInSecondHalf));

describe('every regular expression of formats and judge is safe on any input', () => {
  it.each(patterns)(
    '%s',
    async (_name, pattern) => expect(await statusOf(pattern)).toBe('safe'),
    LONGEST_PROOF,
  );
});
