import { describe, expect, it } from 'vitest';
import { rank } from './rank';
import { record } from './record.test-helper';
import type { Term } from './terms';
import { indexOf } from './word-index';

const term = (word: string, weight = 1): Term => ({
  word,
  weight,
  ways: [{ word, quality: 1 }],
});

const records = [
  record({ kind: 'cause', title: 'Mailbox full', words: ['over quota'] }),
  record({ kind: 'cause', title: 'Mailbox moved' }),
  record({ kind: 'command', title: 'HELP' }),
  record({ kind: 'reply', title: 'quota used up', carries: ['5.2.2'], context: 'Example full' }),
  record({ kind: 'reply', title: 'quota used up', carries: ['4.2.2'] }),
];
const index = indexOf(records);
const titles = (terms: readonly Term[], codes: readonly string[] = []): (string | undefined)[] =>
  rank(terms, terms.map(({ word }) => word).join(' '), codes, records, index).map(
    ({ record: place }) => records[place]?.title,
  );

describe('the records that answer the words of a search', () => {
  it('come with the one first that answers most of them', () => {
    expect(titles([term('mailbox'), term('full')])[0]).toBe('Mailbox full');
    expect(titles([term('mailbox'), term('moved')])[0]).toBe('Mailbox moved');
  });
  it('are found by another name, too', () =>
    expect(titles([term('over'), term('quota')])[0]).toBe('Mailbox full'));
  it('are none where no word is left, or where no word counts', () => {
    expect(titles([])).toEqual([]);
    expect(titles([term('mailbox', 0), term('full', 0)])).toEqual([]);
  });
  it('are none that only the context of a reply would name', () =>
    expect(titles([term('example')])).toEqual([]));
  it('are names made of such words, where a search holds nothing but empty words', () =>
    expect(titles([term('help', 0.06)])).toEqual(['HELP']));
  it('are more than such names as soon as one word of the search says something', () =>
    expect(titles([term('help', 0.06), term('mailbox')])).toContain('Mailbox full'));
  it('come with the reply first whose token the search holds, whatever stands beside it', () => {
    const page = record({ kind: 'cause', title: 'Blocked by S3150' });
    const reply = record({ kind: 'reply', title: 'blocked by S3150' });
    const [first] = rank(
      [term('blocked'), term('s3150')],
      'blocked s3150',
      [],
      [page, reply],
      indexOf([page, reply]),
    );
    expect(first?.record).toBe(1);
  });
  it('come with the reply first that carries the code that was asked for', () => {
    const first = (code: string) => rank([term('used')], 'used', [code], records, index)[0]?.record;
    expect(first('5.2.2')).toBe(3);
    expect(first('4.2.2')).toBe(4);
  });
});
