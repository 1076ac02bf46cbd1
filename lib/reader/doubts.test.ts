import { expect, it } from 'vitest';
import type { SeenReply } from '../../data/types';
import { findDoubts } from './doubts';
import type { ReaderProvider } from './judge/catalogue-types';

const provider = (
  id: string,
  replies: readonly Partial<ReaderProvider['replies'][number]>[],
): ReaderProvider => ({
  id,
  kind: 'mailbox',
  hosts: [`${id}.example.com`],
  signs: [],
  replies: replies.map((reply, place) => ({
    id: `reply-${place}`,
    match: [],
    cause: 'policy',
    permanent: true,
    ...reply,
  })),
});

const seen = (reply: Pick<SeenReply, 'says' | 'causes'> & Partial<SeenReply>): SeenReply => ({
  id: 'a0001',
  who: ['you'],
  source: { kind: 'untraced', said: 'a test' },
  ...reply,
});

const MOON = 'the moon is in the wrong house today';

it('a fragment that nobody else writes identifies its reply', () => {
  const providers = [provider('one', [{ match: [MOON] }])];
  const own = seen({ says: `550 ${MOON}`, causes: ['policy'], provider: 'one' });
  expect(findDoubts(providers, [own], []).size).toBe(0);
});

it('what another provider means as well is shared', () => {
  const providers = [
    provider('one', [{ match: [MOON] }]),
    provider('two', [{ match: [`alas, ${MOON}`] }]),
  ];
  expect([...findDoubts(providers, [], [])]).toEqual([[`one ${MOON}`, 'shared']]);
});

it('what others write for another cause is weak', () => {
  const providers = [provider('one', [{ match: [MOON] }])];
  const other = seen({ says: `550 ${MOON}`, causes: ['virus'] });
  expect(findDoubts(providers, [other], []).get(`one ${MOON}`)).toBe('weak');
});

it('what the provider itself writes for another cause is vague', () => {
  const providers = [provider('one', [{ match: [MOON] }])];
  const other = seen({ says: `550 ${MOON}`, causes: ['virus'], provider: 'one' });
  expect(findDoubts(providers, [other], []).get(`one ${MOON}`)).toBe('vague');
});

it('codes that contradict tell long fragments apart, and short ones not', () => {
  const of = (fragment: string) =>
    findDoubts(
      [provider('one', [{ match: [fragment], basic: '550' }])],
      [seen({ says: `451 ${fragment}`, causes: ['greylisted'] })],
      [],
    ).size;
  expect(of(MOON)).toBe(0);
  expect(of('the moon is wrong')).toBe(1);
});

it('words of a standard identify nobody', () => {
  const providers = [provider('one', [{ match: ['Requested action: mailbox unavailable'] }])];
  const title = 'Requested mail action not taken: mailbox unavailable';
  expect([...findDoubts(providers, [], [title]).values()]).toEqual(['weak']);
});

/** Everybody uses these words, each in a sentence of his own. */
const others = ['many', 'late', 'connection', 'again'].flatMap((word, place) =>
  [1, 2, 3, 4, 5, 6, 7].map((turn) =>
    seen({ says: `550 ${word} ${turn}`, causes: ['policy'], provider: `other-${place}-${turn}` }),
  ),
);

it('a few words that everybody uses identify nobody', () => {
  const fragment = 'Many late connections again';
  const providers = [provider('one', [{ match: [fragment] }])];
  expect(findDoubts(providers, others, []).get(`one ${fragment}`)).toBe('shared');
  expect(findDoubts(providers, others.slice(1), []).size).toBe(0);
});

it.each(['Many late connections again RP-001', 'Many late connections again one.example.com'])(
  'a label or a name beside them does: %s',
  (fragment) =>
    expect(findDoubts([provider('one', [{ match: [fragment] }])], others, []).size).toBe(0),
);
