import { expect, it } from 'vitest';
import type { Span } from '../decode/types';
import type { Result } from '../judge/types';
import { quoteEvidence } from './quote';

/** The quotation of a text whose stretches are given as they stand in it. */
function quote(text: string, stretches: readonly string[], deciding = text): string {
  const find = (part: string): Span & { value: string } => {
    const start = text.indexOf(part);
    return { value: part, start, end: start + part.length };
  };
  const delivery = { basic: find('550'), deciding: find(deciding), diagnostic: '', context: '' };
  return quoteEvidence({ delivery, evidence: stretches.map(find) } as unknown as Result, text);
}

it.each([
  ['as they were written', '550 The Mailbox is FULL now', ['Mailbox is FULL'], 'Mailbox is FULL'],
  ['in one row', '550 The mailbox\r\n    is\tfull', ['mailbox\r\n    is\tfull'], 'mailbox is full'],
  ['not the code', '550 no such user', ['550', 'no such user'], 'no such user'],
  [
    'together, where that is short',
    '550 relay not for you: denied',
    ['relay', 'denied'],
    'relay not for you: denied',
  ],
  ['a word with its neighbours', '550 the User unknown, sorry', ['unknown'], 'User unknown'],
  ['no address beside a word', '550 maria@example.org unknown', ['unknown'], 'unknown'],
  ['nothing of the codes alone', '550 5.1.1', ['550'], ''],
] as const)('%s', (_, text, stretches, said) => expect(quote(text, stretches)).toBe(said));

it('takes the longest of stretches that stand far apart', () => {
  const far = 'and so on, '.repeat(9);
  expect(quote(`550 denied ${far} no relay here`, ['denied', 'no relay here'])).toBe(
    'no relay here',
  );
});

it('cuts what nobody would read, between words', () => {
  const long = 'over and over '.repeat(20).trim();
  const said = quote(`550 ${long}`, [long]);
  expect(said.length).toBeLessThan(83);
  expect(said).toMatch(/^over and .* (over|and) …$/);
});

it('takes no word from beyond the reply that decides', () =>
  expect(quote('user 550 unknown now', ['unknown'], '550 unknown')).toBe('unknown'));
