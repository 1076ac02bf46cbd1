import { describe, expect, it } from 'vitest';
import { codesOf } from '../codes';
import { codesAgree, sentenceOf } from './sentence';

describe('the sentence of a reply', () => {
  it.each([
    ['550 5.1.1 <user@example.com>: User unknown', '550 5.1.1 <info@example.org>: User unknown'],
    ['550-5.7.1 Blocked [192.0.2.1]', '554 5.7.1 blocked [198.51.100.77].'],
    ['421 mx1.example.com Too busy', '421 mx2.example.net too busy'],
    ['550 sorry, no mailbox (#5.1.1)', '550 Sorry, no mailbox'],
    ['554 See https://example.com/a?b=1', '554 see http://www.example.org/'],
    ['552 Quota 1024 of 2048', '552 quota 7 of 8'],
    ['550 Rejected aB3xK9pQ', '550 Rejected zz81Kq0w'],
  ])('%s is that of %s', (one, other) => {
    expect(sentenceOf(one)).toBe(sentenceOf(other));
  });

  it.each([
    ['550 User unknown', '550 User disabled'],
    ['550 Mailbox full', '550 Mailbox full, try later'],
    ['450 Greylisted for 5 minutes', '450 Greylisted'],
    ['421 [TS01] Deferred', '421 [TSS04] Deferred'],
  ])('%s is not that of %s', (one, other) => {
    expect(sentenceOf(one)).not.toBe(sentenceOf(other));
  });
});

describe('the codes of replies', () => {
  it('are the basic one in front and the first enhanced one', () => {
    expect(codesOf('550-5.1.1 Gone. 550 5.7.1 No')).toEqual({ basic: '550', enhanced: '5.1.1' });
    expect(codesOf('See RFC 2821 4.1.1.1')).toEqual({ basic: '', enhanced: '' });
  });

  it.each([
    ['550 a', '550 5.1.1 a', true],
    ['a', '550 5.1.1 a', true],
    ['550 a', '450 a', false],
    ['550 5.1.1 a', '550 5.7.1 a', false],
  ])('%s and %s: %s', (one, other, agree) => {
    expect(codesAgree(codesOf(one), codesOf(other))).toBe(agree);
  });
});
