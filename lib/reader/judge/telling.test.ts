import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { readerCatalogue } from '../reader-catalogue';
import { knownIn } from './known-phrases';
import { findTelling } from './telling';

const reader = readerCatalogue(catalogue);

describe('what words tell by themselves', () => {
  it('is the cause that they speak for most', () => {
    expect(findTelling('the mailbox is over its quota').cause).toBe('mailbox-full');
    expect(findTelling('this message holds a virus').cause).toBe('virus');
  });

  it('is less with every word that stands in no reply', () => {
    const [plain, drowned] = ['relaying denied', 'relaying denied zebra giraffe ocelot']
      .map(findTelling)
      .map(({ strength }) => strength);
    expect(drowned).toBeLessThan((plain ?? 0) / 2);
  });

  it('is nothing without words', () =>
    expect(findTelling('550')).toMatchObject({ strength: 0, words: 0 }));

  it('ends where a reply would end', () => {
    const long = 'zebra '.repeat(100);
    expect(findTelling(`${long} relaying denied`)).toEqual(findTelling(long));
  });
});

describe('a short text is known', () => {
  it.each([
    ['4.7.0 our system has detected an unusual rate of unsolicited mail', 'reply'],
    ['your sender address was greylisted, please come back later', 'refusal'],
    ['the mailbox of this user is over its quota', 'shared'],
    ['the giraffe ate all leaves of our acacia', 'nothing'],
    ['blocked', 'nothing'],
  ])('%s: %s', (text, known) => expect(knownIn(text, reader)).toBe(known));
});
