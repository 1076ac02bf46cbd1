import { describe, expect, it } from 'vitest';
import type { SeenReply } from '../../data/types';
import { byMet, causesMet, codesMet, metReplies, mostMet, repliesMet } from './met';

const url = 'https://www.example.com/';
const seen = (change: Partial<SeenReply>): SeenReply => ({
  id: 'a0001',
  says: '550 no',
  causes: ['policy'],
  who: ['you'],
  source: { kind: 'observed', url, seen: '2026-11-29' },
  ...change,
});

const replies = [
  seen({ causes: ['tls', 'policy'], provider: 'p', reply: 'rare' }),
  seen({ provider: 'p', reply: 'common' }),
  seen({ provider: 'p', reply: 'common' }),
  seen({ provider: 'other', reply: 'rare', source: { kind: 'untraced', said: 'a forum' } }),
  seen({ provider: 'p', reply: 'rare', source: { kind: 'provider', url, seen: '2026-11-29' } }),
  seen({ provider: 'p', reply: 'rare', source: { kind: 'rfc', rfc: 5321 } }),
];

describe('how often people meet something', () => {
  it('is counted in mail and logs only, not in documents', () =>
    expect(metReplies(replies)).toHaveLength(4));

  it('counts a reply under the first of its causes', () =>
    expect(Object.fromEntries(causesMet(replies))).toEqual({ policy: 3, tls: 1 }));

  it('counts a reply of one provider, and of no other', () =>
    expect(Object.fromEntries(repliesMet(replies, 'p'))).toEqual({ common: 2, rare: 1 }));

  it('sorts what is met most first, and leaves the rest in its order', () =>
    expect(['b', 'rare', 'a', 'common'].sort(byMet(repliesMet(replies, 'p')))).toEqual([
      'common',
      'rare',
      'b',
      'a',
    ]));

  it('counts both codes of a reply, each once', () =>
    expect(
      Object.fromEntries(
        codesMet([
          seen({ says: '550 5.1.1 no such user; see 550 and 5.1.1' }),
          seen({ says: '550-5.7.26 not authenticated' }),
          seen({ says: 'connection timed out' }),
        ]),
      ),
    ).toEqual({ 550: 2, '5.1.1': 1, '5.7.26': 1 }));

  it('names what is met most, and no more than asked for', () => {
    expect(mostMet(causesMet(replies), 1)).toEqual(['policy']);
    expect(mostMet(causesMet(replies), 9)).toEqual(['policy', 'tls']);
  });
});
