import { expect, it } from 'vitest';
import type { Span } from '../decode/types';
import type { Result } from '../judge/types';
import { quoteEvidence } from './quote';

/** The quotation of a text whose stretches are given as they stand in it. */
function quote(text: string, stretches: readonly string[]): string {
  const find = (part: string): Span & { value: string } => {
    const start = text.indexOf(part);
    return { value: part, start, end: start + part.length };
  };
  const delivery = { basic: find('550'), diagnostic: '', context: '' };
  return quoteEvidence({ delivery, evidence: stretches.map(find) } as unknown as Result, text);
}

it.each([
  [
    'as they were written',
    '550 The Mailbox is FULL now',
    ['Mailbox is FULL'],
    'The Mailbox is FULL now',
  ],
  [
    'without the hyphen of its first line',
    '550-The mailbox is full',
    ['mailbox is full'],
    'The mailbox is full',
  ],
  [
    'in one row',
    '550 The mailbox\r\n    is\tfull',
    ['mailbox\r\n    is\tfull'],
    'The mailbox is full',
  ],
  [
    'without the codes of its lines',
    '550-5.7.1 This is\n550-5.7.1 not taken\n550 5.7.1 here',
    ['is\n550-5.7.1 not taken\n550 5.7.1 here'],
    'This is not taken here',
  ],
  ['not the code', '550 no such user', ['550', 'no such user'], 'no such user'],
  [
    'together, where that is short',
    '550 relay not for you: denied',
    ['relay', 'denied'],
    'relay not for you: denied',
  ],
  [
    'up to the edges of their clause',
    '550 Error, the account that you tried to reach does not exist for <a@example.com>',
    ['reach does not exist'],
    'the account that you tried to reach does not exist',
  ],
  [
    'without the name of the next field',
    '550 no route to host H=mx.example.org',
    ['route'],
    'no route to host',
  ],
  [
    'with the bracket that it opens',
    '550 does not accept mail (nullMX) [a] b',
    ['not accept mail (nullMX'],
    'does not accept mail (nullMX)',
  ],
  [
    'words before links',
    `550 Mailbox full, ${'so '.repeat(30)} see https://example.com/codes#mailbox-full`,
    ['Mailbox full', 'https://example.com/codes#mailbox-full'],
    'Mailbox full',
  ],
  [
    'across numbers in brackets',
    '550 Domain over its emails per hour (8/7 (114%)) allowed. Later',
    ['allowed'],
    'Domain over its emails per hour (8/7 (114%)) allowed',
  ],
  [
    'across a number in quotes',
    '550 ` Expected code "354" but got code "250", and said so',
    ['but got code'],
    'Expected code "354" but got code "250"',
  ],
  [
    'with the whole of what stands in quotes',
    '550 Error, expected "ready" but got',
    ['but got'],
    'expected "ready" but got',
  ],
  [
    'with the clause that it goes on from',
    '550 Sorry: nobody found, or not in use here',
    ['not in use'],
    'nobody found, or not in use here',
  ],
  [
    'without what somebody put there who shows it',
    '> 550 This **mailbox is\n> > full now** for sure',
    ['mailbox is\n> > full'],
    'This mailbox is full now for sure',
  ],
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

it('takes no two sentences for one', () =>
  expect(quote('550 Mailbox full. Relay denied', ['full', 'Relay denied'])).toBe('Relay denied'));
