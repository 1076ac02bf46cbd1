import { describe, expect, it } from 'vitest';
import { remembered } from './remembered';

describe('what is remembered', () => {
  it('is worked out once for each object', () => {
    const asked: string[] = [];
    const lengthOf = remembered(({ text }: { readonly text: string }) => {
      asked.push(text);
      return text.length;
    });
    const first = { text: 'one' };
    expect([lengthOf(first), lengthOf({ text: 'three' }), lengthOf(first)]).toEqual([3, 5, 3]);
    expect(asked).toEqual(['one', 'three']);
  });
});
