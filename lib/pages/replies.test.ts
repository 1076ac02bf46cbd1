import { describe, expect, it } from 'vitest';
import type { ProviderReply } from '../../data/types';
import { carries, codesOf, extractOf, type KnownReply } from './replies';

const reply = (change: Partial<ProviderReply>): ProviderReply => ({
  id: 'x',
  direction: 'receiving',
  match: ['x'],
  cause: 'policy',
  means: '',
  who: ['you'],
  todo: '',
  permanent: true,
  source: { kind: 'list', url: 'https://example.com' },
  ...change,
});

describe('a reply carries a code', () => {
  it.each([
    [{ basic: '550' }, '550', true],
    [{ basic: '550', basicInferred: true }, '550', false],
    [{ enhanced: '5.7.1' }, '5.7.1', true],
    [{ enhanced: '5.7.1' }, '5.7.10', false],
    [{ enhanced: '5.7.606-649' }, '5.7.606', true],
    [{ enhanced: '5.7.606-649' }, '5.7.649', true],
    [{ enhanced: '5.7.606-649' }, '5.7.650', false],
    [{ enhanced: '5.7.606-649' }, '4.7.610', false],
  ] as const)('%j, %s: %s', (change, code, wanted) =>
    expect(carries(reply(change as Partial<ProviderReply>), code)).toBe(wanted),
  );

  it('a number that is our inference is never shown', () =>
    expect(codesOf(reply({ basic: '550', basicInferred: true, enhanced: '5.7.1' }))).toEqual([
      '5.7.1',
    ]));
});

describe('what a page shows of many replies', () => {
  const of = (provider: string, cause: ProviderReply['cause'], id: string): KnownReply => ({
    provider: { id: provider, name: provider, kind: 'mailbox' },
    reply: reply({ cause, id }),
    href: `/providers/${provider}/#${id}`,
  });

  it('is one of each provider, large ones first, the most frequent cause first, and where the rest is', () => {
    const replies = [
      ...Array.from({ length: 10 }, (_, place) => of(`small-${place}`, 'policy', 'a')),
      of('gmail', 'virus', 'rare'),
      of('gmail', 'policy', 'common'),
    ];
    const { shown, total, providers } = extractOf(replies);
    expect(total).toBe(12);
    expect(shown).toHaveLength(8);
    expect(shown[0]?.href).toBe('/providers/gmail/#common');
    expect(providers[0]).toEqual({ name: 'gmail', href: '/providers/gmail/', count: 2 });
    expect(providers).toHaveLength(11);
  });

  it('of few is all of them', () => {
    const { shown, providers } = extractOf([of('gmail', 'virus', 'a'), of('gmail', 'policy', 'b')]);
    expect(shown).toHaveLength(2);
    expect(providers).toEqual([]);
  });
});
