import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { record } from './record.test-helper';
import { createSpelling } from './spelling';
import { indexOf } from './word-index';

const speller = (...words: string[]) => {
  const spell = createSpelling(indexOf(words.map((title) => record({ title }))), Fuse);
  return (word: string): string[] => spell(word).map((way) => way.word);
};

describe('a misspelt word', () => {
  it('means the nearest known word first', () =>
    expect(speller('mailbox', 'mailboxes', 'mail')('mailbxo')[0]).toBe('mailbox'));
  it('may be two letters longer or shorter than the word that is meant, and no more', () => {
    expect(speller('authentication')('authenticati')).toEqual(['authentication']);
    expect(speller('authentication')('authenticationxx')).toEqual(['authentication']);
    expect(speller('authentication')('authenticat')).toEqual([]);
    expect(speller('authentication')('authenticationxxx')).toEqual([]);
  });
  it.each([
    ['ab', []],
    ['abx', ['abc']],
    ['axx', []],
  ])('%s: a short word may differ in one letter, a shorter one in none', (word, wanted) =>
    expect(speller('abc')(word)).toEqual(wanted),
  );
  it('is never a word with a digit: that is no misspelt word', () => {
    expect(speller('block1')('blockk')).toEqual([]);
    expect(speller('block1', 'blocks')('blockk')).toEqual(['blocks']);
  });
});

describe('a token of a provider', () => {
  const spell = speller('S3150', 'S3140', 'S31500', 'TSS04');
  it('means tokens of the same length with one other letter, not longer ones', () =>
    expect(spell('s3160')).toEqual(['s3140', 's3150']));
});
