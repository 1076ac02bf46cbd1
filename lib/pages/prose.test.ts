import { describe, expect, it } from 'vitest';
import { piecesOf } from './prose';

const known = new Set(['550', '5.1.1', '4.3.2']);
const kinds = (text: string) =>
  piecesOf(text, known).map(({ kind, text: piece }) => `${kind}: ${piece}`);

describe('a sentence of ours', () => {
  it('links codes that have a page', () =>
    expect(kinds('Not 550, but 5.1.1.')).toEqual([
      'text: Not ',
      'code: 550',
      'text: , but ',
      'code: 5.1.1',
      'text: .',
    ]));
  it('keeps literals whole', () =>
    expect(kinds('Type `RCPT 550` now')).toEqual([
      'text: Type ',
      'literal: RCPT 550',
      'text:  now',
    ]));
  it('takes no section of an RFC for a code', () =>
    expect(kinds('RFC 5321, 4.3.2 and section 4.3.2')).toEqual([
      'text: RFC 5321, 4.3.2 and section 4.3.2',
    ]));
  it('takes no other number for a code', () =>
    expect(kinds('1550, 5.1.1.1, 5.1.10, v5.1.1, 550-x')).toHaveLength(1));
});
