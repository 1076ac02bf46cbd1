import { describe, expect, it } from 'vitest';
import type { CauseId, SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { providerPage, providersByKind } from './provider-page';
import { catalogueOf, cause, provider, reply } from './small.test-helper';

const small = catalogueOf({ causes: [cause('tls'), cause('policy'), cause('virus')] });
const pageOf = (...changes: Parameters<typeof reply>[1][]) =>
  providerPage(
    provider(
      'p',
      changes.map((change, place) => reply(`r${place}`, change)),
    ),
    small,
  );

const seen = (id: string, of: CauseId): SeenReply => ({
  id,
  says: '550 no',
  causes: [of],
  who: ['you'],
  provider: 'p',
  reply: id,
  source: { kind: 'untraced', said: 'a forum' },
});

describe('the page of a provider', () => {
  it('groups replies by cause, and has no empty group', () => {
    const { groups, total, order } = pageOf({ cause: 'tls' }, { cause: 'tls' });
    expect(total).toBe(2);
    expect(groups.map(({ cause: id, href }) => [id, href])).toEqual([['tls', '/causes/tls/']]);
    expect(order).toBe('');
  });

  it('begins with the causes and the replies that people meet most, and says so', () => {
    const page = providerPage(
      provider('p', [reply('a', { cause: 'tls' }), reply('b'), reply('c')]),
      { ...small, seenReplies: [seen('c', 'policy'), seen('c', 'policy'), seen('a', 'tls')] },
    );
    expect(page.groups.map(({ cause: id }) => id)).toEqual(['policy', 'tls']);
    expect(page.groups[0]?.replies.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(page.order).toContain('3 replies');
  });

  it('lists codes once, counted, basic ones first, each by number', () => {
    const { codes } = pageOf(
      { basic: '550', enhanced: '5.1.10' },
      { basic: '421', enhanced: '5.1.2' },
      { basic: '550', enhanced: '4.7.0' },
    );
    expect(codes.map(({ code, count }) => [code, count])).toEqual([
      ['421', 1],
      ['550', 2],
      ['4.7.0', 1],
      ['5.1.2', 1],
      ['5.1.10', 1],
    ]);
  });

  it('names a range as its provider does and leads to the page of its first code', () =>
    expect(pageOf({ enhanced: '5.7.606-649' }).codes).toEqual([
      { code: '5.7.606-649', href: '/5.7.606/', count: 1 },
    ]));

  it.each([
    ['who can act', { who: ['recipient', 'you'] }, 'The recipient, You'],
    ['the sender, who asks others', { who: ['recipient'], asks: true }, 'You'],
    ['nobody where waiting is enough', { who: ['nobody'] }, ''],
    ['who may act besides', { who: ['nobody', 'you'] }, 'You'],
  ] as const)('speaks to %s', (_, change, wanted) =>
    expect(pageOf(change).groups[0]?.replies[0]?.who).toBe(wanted),
  );

  it('says of a reply to whom it is said and where it is documented', () => {
    const source = { kind: 'rfc', rfc: 5321 } as const;
    const [group] = pageOf({ direction: 'submission', source }).groups;
    expect(group?.replies[0]).toMatchObject({
      said: catalogue.directions.submission,
      source: { label: 'RFC 5321' },
    });
  });

  it('says what kind of provider it is, and which hosts tell it', () => {
    const hosts = [{ end: 'example.com', source: { kind: 'rfc', rfc: 2606 } as const }];
    const page = providerPage(provider('p', [], { kind: 'gateway', hosts }), small);
    expect(page.kind).toBe(catalogue.providerKinds.gateway);
    expect(page.hosts).toEqual([
      { end: 'example.com', source: expect.objectContaining({ label: 'RFC 2606' }) },
    ]);
  });
});

describe('the index of providers', () => {
  it('has every provider once, under its kind', () => {
    const index = providersByKind(catalogue);
    expect(index.map(({ kind }) => kind)).toEqual(Object.keys(catalogue.providerKinds));
    for (const { kind, title, providers } of index) {
      expect(title).toBe(catalogue.kindTitles[kind]);
      const names = catalogue.providers.filter((own) => own.kind === kind).map(({ name }) => name);
      expect(providers.map(({ name }) => name).sort()).toEqual(names.sort());
    }
  });

  it('begins with those that are asked about most, the rest in the order of the alphabet', () => {
    const providers = ['zz', 'aa', 'yahoo', 'gmail'].map((id) => provider(id, []));
    const [mailbox] = providersByKind(catalogueOf({ providers }));
    expect(mailbox?.providers.map(({ href }) => href)).toEqual(
      ['gmail', 'yahoo', 'aa', 'zz'].map((id) => `/providers/${id}/`),
    );
  });

  it('tells other names of a provider, but not its own again', () => {
    const own = provider('p', [], { name: 'Orange', aliases: ['orange', 'wanadoo'] });
    const [mailbox] = providersByKind(catalogueOf({ providers: [own] }));
    expect(mailbox?.providers[0]?.aliases).toEqual(['wanadoo']);
  });

  it('counts the replies of each and leads to its page', () => {
    const providers = [provider('p', [reply('a'), reply('b')], { kind: 'software' })];
    expect(
      providersByKind(catalogueOf({ providers })).find(({ kind }) => kind === 'software')
        ?.providers,
    ).toEqual([{ name: 'Name of p', href: '/providers/p/', aliases: [], count: '2 replies' }]);
  });
});
