import { describe, expect, it } from 'vitest';
import type { Direction, Provider, ProviderReply, SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { comparableCodes, comparedProviders, providersCompared } from './compare';
import { compareIndex, comparisons } from './compare-index';
import { repliesWith } from './replies';
import { basicCode, catalogueOf, cause, provider, reply } from './small.test-helper';

const basic = '550';
const small = catalogueOf({
  seenReplies: [],
  basic: [basicCode('550'), basicCode('451')],
  causes: [cause('tls'), cause('policy'), cause('virus')],
  providers: [
    provider('small', [
      reply('a', { basic, cause: 'tls' }),
      reply('b', { basic }),
      reply('c', { basic }),
      reply('d', { basic, cause: 'virus' }),
      reply('e', { basic, cause: 'spam-content' }),
    ]),
    provider('gmail', [reply('f', { basic }), reply('g', { basic: '451' })]),
  ],
});

describe('providers side by side', () => {
  const shown = comparedProviders(
    repliesWith(small.providers, basic),
    ({ reply: { cause: id } }) => id,
    small,
  );

  it('begin with the large ones, each with where its replies are', () =>
    expect(shown.map(({ name, href }) => [name, href])).toEqual([
      ['Name of gmail', '/providers/gmail/'],
      ['Name of small', '/providers/small/'],
    ]));

  it('show one reply for each cause, the most frequent first, at most three, and count the rest', () => {
    const [, own] = shown;
    expect(own?.replies.map(({ label, href }) => [label, href])).toEqual([
      ['policy', '/providers/small/#b'],
      ['tls', '/providers/small/#a'],
      ['virus', '/providers/small/#d'],
    ]);
    expect(own?.more).toBe('and 2 more replies');
    expect(shown[0]?.more).toBe('');
  });

  it('show first what people meet most', () => {
    const seenReplies: SeenReply[] = [
      {
        id: 'a0001',
        says: '550 no',
        causes: ['spam-content'],
        who: ['you'],
        source: { kind: 'untraced', said: 'a forum' },
      },
    ];
    const replies = repliesWith(small.providers, basic);
    const met = comparedProviders(replies, ({ reply: { cause: id } }) => id, {
      ...small,
      seenReplies,
    });
    expect(met[1]?.replies.map(({ label }) => label)).toEqual(['spam-content', 'policy', 'tls']);
  });

  it('have a page only where there are two of them', () => {
    expect(comparableCodes(small)).toEqual(['550']);
    expect(providersCompared('451', small)).toBeUndefined();
    expect(providersCompared('tls', small)).toBeUndefined();
    expect(providersCompared('nonsense', small)).toBeUndefined();
  });

  it('are told apart by cause for a code, and by code for a cause', () => {
    const ofCode = providersCompared('550', small);
    expect(ofCode?.providers[0]?.replies[0]?.label).toBe('Name of policy');
    expect(ofCode?.about.href).toBe('/550/');
    const ofCause = providersCompared('policy', small);
    expect(ofCause?.providers[0]?.replies.map(({ label }) => label)).toEqual(['550', '451']);
    expect(ofCause?.about.href).toBe('/causes/policy/');
  });

  it('say of a reply without a code whether a server answered', () => {
    const { unknownCode, noCode } = small.compare.ofCause;
    const labels = (
      kind: Provider['kind'],
      direction: Direction,
      more: Partial<ProviderReply> = {},
    ) =>
      providersCompared('tls', {
        ...small,
        providers: [
          provider('other', [reply('a', { basic, cause: 'tls' })]),
          provider('one', [reply('b', { cause: 'tls', direction, ...more })], { kind }),
        ],
      })?.providers.find(({ name }) => name === 'Name of one')?.replies[0]?.label;
    expect(labels('mailbox', 'receiving')).toBe(unknownCode);
    expect(labels('gateway', 'submission')).toBe(unknownCode);
    expect(labels('mailbox', 'receiving', { basic: '550', basicInferred: true })).toBe(unknownCode);
    expect(labels('mailbox', 'sending')).toBe(noCode);
    expect(labels('mailbox', 'bounce')).toBe(noCode);
    expect(labels('sending', 'submission')).toBe(noCode);
    expect(labels('software', 'submission')).toBe(noCode);
  });

  it('leave no blank in a title or a first sentence', () => {
    for (const id of ['5.7.1', 'mailbox-full']) {
      const page = providersCompared(id, catalogue);
      expect(`${page?.title} ${page?.lead}`).not.toContain('{');
    }
  });
});

describe('the index of comparisons', () => {
  it('leads to each of them, and counts the providers of a code or a cause', () => {
    const links = compareIndex(small).flatMap((group) => group.links);
    expect(links).toEqual([
      { name: '550', href: '/compare/550/', note: '2' },
      { name: 'Name of policy', href: '/compare/policy/', note: '2' },
    ]);
    expect(comparisons(small)).toEqual(['550', 'policy']);
  });
});
