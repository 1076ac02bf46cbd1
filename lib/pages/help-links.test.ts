import { describe, expect, it } from 'vitest';
import type { HelpLink, HelpLinks } from '../../data/types';
import { catalogue } from '../catalogue';
import { readerCatalogue } from '../reader/reader-catalogue';
import { bestHelpLinks, helpLinksFor, helpLinksOf } from './help-links';
import { catalogueOf, provider, reply } from './small.test-helper';

const source = { kind: 'provider', url: 'https://www.example.com/', seen: '2026-11-28' } as const;

const link = (name: string, change: Partial<HelpLink> = {}): HelpLink => ({
  label: `Ask ${name}`,
  href: `https://www.example.com/${name}`,
  for: ['you'],
  source,
  ...change,
});

const holding = (helpLinks: HelpLinks) =>
  catalogueOf({
    helpLinks,
    providers: [
      provider('a', []),
      provider('b', []),
      provider('gmail', []),
      provider('listed', [], { kind: 'list' }),
    ],
  });

const blocked = (name: string) => link(name, { when: ['ip-blocked'] });

describe('the links of a provider', () => {
  it('say who can use them and what names them, in their order', () =>
    expect(
      helpLinksOf('a', holding({ a: [link('y', { for: ['you', 'your-provider'] }), link('x')] })),
    ).toMatchObject([
      {
        label: 'Ask y',
        href: 'https://www.example.com/y',
        who: 'You, Your email provider',
        source: { kind: 'provider’s page', label: 'example.com, read 2026-11-28' },
      },
      { label: 'Ask x', who: 'You' },
    ]));

  it('are none where nobody knows any', () => expect(helpLinksOf('a', holding({}))).toEqual([]));
});

describe('the best links about a cause', () => {
  const about = (ids: readonly string[], links: HelpLinks, most = 9) =>
    bestHelpLinks(
      ids.map((id) => ({ provider: id, causes: ['ip-blocked'], replies: ['said'] })),
      most,
      holding(links),
    ).map(({ label, page }) => [label, page]);

  it('are the first that helps of each provider', () =>
    expect(
      about(['a'], {
        a: [link('any'), link('tls', { when: ['tls'] }), blocked('1'), blocked('2')],
      }),
    ).toEqual([['Ask 1', '/providers/a/#where-to-ask']]));

  it('name block lists first, then large providers, and no more than asked for', () => {
    const links = {
      a: [blocked('a')],
      b: [blocked('b')],
      gmail: [blocked('gmail')],
      listed: [blocked('listed')],
    };
    expect(about(Object.keys(links), links, 3).map(([label]) => label)).toEqual([
      'Ask listed',
      'Ask gmail',
      'Ask a',
    ]);
  });

  it('are those of the replies that it is about, where they are bound to some', () =>
    expect(
      about(['a'], {
        a: [link('other', { when: ['ip-blocked'], replies: ['unsaid'] }), blocked('any')],
        b: [link('own', { when: ['ip-blocked'], replies: ['said'] })],
      }).map(([label]) => label),
    ).toEqual(['Ask any']));

  it('leave out who was not asked', () => expect(about(['b'], { a: [blocked('a')] })).toEqual([]));
});

describe('the links for replies', () => {
  const said = (id: string, cause: 'ip-blocked' | 'tls') => ({
    provider: { id, name: id, kind: 'mailbox' as const },
    reply: reply('r', { cause }),
    href: '',
  });

  it('help with what their own provider means by them', () =>
    expect(
      helpLinksFor(
        [said('a', 'tls'), said('b', 'ip-blocked')],
        9,
        holding({ a: [blocked('a')], b: [blocked('b')] }),
      ).map(({ name }) => name),
    ).toEqual(['Name of b']));
});

it('the reader carries no links: they would make every paste wait for them', () => {
  const carried = JSON.stringify(readerCatalogue(catalogue));
  const links = Object.values(catalogue.helpLinks).flat();
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ label }) => carried.includes(label))).toEqual([]);
});
