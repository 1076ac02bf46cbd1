import { describe, expect, it } from 'vitest';
import { reader } from '../reading.test-helper';
import type { ReaderCatalogue } from './catalogue-types';
import { findReplyProblems } from './reply-check';

const withReplies = (
  replies: ReaderCatalogue['providers'][number]['replies'],
  hosts: readonly string[] = ['example.org'],
): ReaderCatalogue => ({
  ...reader,
  providers: [{ id: 'example', kind: 'mailbox', hosts, signs: [], replies }],
});

const reply = {
  id: 'one',
  basic: '550',
  match: ['the moon is full of something else'],
  cause: 'rate-limited',
  permanent: true,
} as const;

describe('the check of providers’ replies', () => {
  it('is content with a reply that is read as itself', () => {
    expect(findReplyProblems(withReplies([reply]))).toEqual([]);
    expect(findReplyProblems(withReplies([reply], []))).toEqual([]);
  });

  it('names a reply that another one of the provider hides', () => {
    const other = { ...reply, id: 'two', cause: 'policy', match: ['the moon is full'] } as const;
    expect(findReplyProblems(withReplies([{ ...other, match: reply.match }, reply]))).toEqual([
      'example/one (550 the moon is full of something else) is read as example/two: policy, not rate-limited.',
    ]);
  });
});
