import { describe, expect, it } from 'vitest';
import { PhraseSearch } from './phrase-search';

const PHRASES = ['no such user', 'user', 'no such host', 'öffnen', 'отправ', 'such'];

const CASES: Readonly<Record<string, number>> = {
  '': -1,
  no: -1,
  'nothing of it': -1,
  user: 1,
  'such a user': 1,
  'there is no such user': 0,
  'no such hos': 5,
  nosuch: 5,
  'nicht zu öffnen': 3,
  'не отправлено': 4,
};

describe('the first phrase of a list that a text holds', () => {
  const search = new PhraseSearch(PHRASES);
  it.each(Object.entries(CASES))('%s', (text, rank) => {
    expect(search.firstIn(text)).toBe(rank);
    expect(PHRASES.findIndex((phrase) => text.includes(phrase))).toBe(rank);
  });
});
