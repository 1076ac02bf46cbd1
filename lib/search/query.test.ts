import { describe, expect, it } from 'vitest';
import { readQuery } from './query';

describe('what a search asks for', () => {
  it.each([
    ['550', ['550'], ['5.5.0']],
    ['5.1.1', ['5.1.1'], ['511']],
    ['5 1 1', ['5.1.1'], ['511']],
    ['5-7-26', ['5.7.26'], []],
    ['5726', ['5.7.26'], []],
    ['5.11', ['5.1.1'], []],
    ['#5.1.1', ['5.1.1'], ['511']],
    ['550 5.1.1', ['5.1.1', '550'], ['5.5.0', '511']],
    ['5.0.0 550', ['550', '5.0.0'], ['5.5.0', '500']],
    ['550-5.7.26', ['5.7.26', '550'], ['5.5.0']],
    ['smtp;550', ['550'], ['5.5.0']],
    ['code=5.01.1', ['5.1.1'], ['511']],
    ['x.7.1', ['5.7.1', '4.7.1', '2.7.1'], ['571']],
    ['5.7', ['x.7'], []],
    ['5.7.x', ['x.7'], []],
    ['5.x.x', ['5xx'], []],
    ['5.7.6xx', ['5.7.6xx'], []],
    ['4yz', ['4xx'], []],
    ['smtp error 451', ['451'], ['4.5.1']],
    ['192.0.2.1', [], []],
    ['S3150', [], []],
  ])('%s', (query, codes, twins) => expect(readQuery(query)).toMatchObject({ codes, twins }));

  it('words stay words', () => expect(readQuery('mailbox full')).toEqual({ codes: [], twins: [], prefix: '', words: 'mailbox full' }));
  it.each(['5', '55', '5.', '5.7', '5.7.6'])('%s is the start of a code', (start) => expect(readQuery(start).prefix).toBe(start));
});
