import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

describe('words that every object of the language has', () => {
  it.each([
    '550 5.1.1 User unknown __proto__: constructor\r\nconstructor: __proto__\r\ntoString: 550',
    '550 5.7.1 constructor valueOf spf=toString dkim=constructor (hasOwnProperty 5 constructor)',
    '452 4.2.2 wait 5 constructor, size 10 toString, ticket constructor toString 74318206',
  ])('are words like others: %s', async (text) => {
    const report = await read(text);
    // What holds a function cannot be handed from the reader to the page.
    expect(structuredClone(report)).toEqual(report);
    expect(report.outcome).toBe('failed');
  });
});
