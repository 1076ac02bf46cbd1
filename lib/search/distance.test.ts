import { describe, expect, it } from 'vitest';
import { distance } from './distance';

describe('the distance between words', () => {
  it.each([
    ['quota', 'quota', 0],
    ['quta', 'quota', 1],
    ['quotta', 'quota', 1],
    ['quata', 'quota', 1],
    ['unknwon', 'unknown', 1],
    ['abc', 'cab', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%j and %j: %i', (a, b, away) => expect(distance(a, b)).toBe(away));
});
