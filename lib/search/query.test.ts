import { describe, expect, it } from 'vitest';
import { readQuery } from './query';

describe('what a search asks for', () => {
  it.each([
    ['550', ['550', '5.5.0']],
    ['5.1.1', ['5.1.1']],
    ['5 1 1', ['5.1.1']],
    ['#5.1.1', ['5.1.1']],
    ['550 5.1.1', ['5.1.1', '550', '5.5.0']],
    ['x.7.1', ['5.7.1', '4.7.1', 'x.7.1']],
    ['5.7', ['x.7']],
    ['4yz', ['4xx']],
    ['smtp error 451', ['451', '4.5.1']],
  ])('%s', (query, codes) => expect(readQuery(query).codes).toEqual(codes));

  it('words stay words', () => expect(readQuery('mailbox full')).toEqual({ codes: [], prefix: '', words: 'mailbox full' }));
  it('the start of a code is one', () => expect(readQuery('55').prefix).toBe('55'));
});
