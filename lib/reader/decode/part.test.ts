import { describe, expect, it } from 'vitest';
import { cutToPart } from './part';

const bytes = (text: string) => new TextEncoder().encode(text);
const log = 'first\nsecond\nthird\nfourth\n';
const head = 'From: ada@example.com\nTo: kim@example.org\n\n';

describe('the part of an input that is read', () => {
  it('is all of it where it is short enough', () =>
    expect(cutToPart(log, log.length)).toBeUndefined());

  it('is the end of a log, from a whole line on, counted in its own units', () => {
    const part = { from: 13, to: 26, of: 26, firstLine: 3, lastLine: 4 };
    expect(cutToPart(log, 14)).toEqual({ units: 'characters', ...part });
    expect(cutToPart(bytes(log), 13)).toEqual({ units: 'bytes', ...part });
  });

  it('is the beginning of a mail, which tells what it is about', () => {
    const part = cutToPart(head + log, head.length + 6);
    expect(part).toMatchObject({ from: 0, to: head.length + 6, firstLine: 1, lastLine: 4 });
  });

  it('is the end of a mailbox, whose latest mail is the last', () =>
    expect(cutToPart(`From ada@example.com Mon Nov 23\n${head}${log}`, 13)?.lastLine).toBe(8));

  it('is the last piece of a line that never ends', () =>
    expect(cutToPart('x'.repeat(20), 5)).toMatchObject({ from: 14, to: 20, lastLine: 1 }));
});
