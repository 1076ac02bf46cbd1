import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithAny, endsWithAny } from './edges';

const text = fc.stringMatching(/^[ab ]{0,6}$/);
const phrases = fc.array(fc.stringMatching(/^[ab ]{1,3}$/));

describe('phrases at an edge of a text', () => {
  it('are found as if each were compared', () =>
    fc.assert(
      fc.property(text, phrases, (words, list) => {
        expect(beginsWithAny(list)(words)).toBe(list.some((phrase) => words.startsWith(phrase)));
        expect(endsWithAny(list)(words)).toBe(list.some((phrase) => words.endsWith(phrase)));
      }),
    ));
});
