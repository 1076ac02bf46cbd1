import { describe, expect, it } from 'vitest';
import type { HelpLink, HelpLinks } from '../../data/types';
import { catalogue } from '../catalogue';
import type { Catalogue } from '../types';
import { checks } from './index';
import { helpLinksAreUnique } from './links';

const source = { kind: 'provider', url: 'https://www.example.com/', seen: '2026-11-28' } as const;

const link = (change: Partial<HelpLink> = {}): HelpLink => ({
  label: 'Ask Example Mail',
  href: 'https://www.example.com/ask',
  for: ['you'],
  source,
  ...change,
});

const holding = (
  helpLinks: HelpLinks,
  linkHosts: readonly string[] = ['www.example.com'],
): Catalogue => ({ ...catalogue, helpLinks, linkHosts });

describe('each check of the help links fails on a wrong example, and on nothing else', () => {
  it.each<[string, Catalogue, string]>([
    ['helpLinksHaveAProvider', holding({ nobody: [link()] }), 'nobody has help links'],
    [
      'helpLinksNameKnownReplies',
      holding({ gmail: [link({ when: ['tls'], replies: ['over-quota-inactive'] })] }),
      'names over-quota-inactive',
    ],
    [
      'helpLinksAreForWhoActs',
      holding({
        gmail: [
          link({
            for: ['your-provider'],
            when: ['mailbox-full'],
            replies: ['over-quota-perm'],
          }),
        ],
      }),
      'is for nobody who acts on over-quota-perm',
    ],
    [
      'helpLinksLeadWhereTheyShould',
      holding({ gmail: [link({ href: 'http://www.example.com/ask' })] }),
      'must be https',
    ],
    [
      'helpLinksLeadWhereTheyShould',
      holding({ gmail: [link({ href: 'ask us' })] }),
      'must be https',
    ],
    [
      'helpLinksLeadWhereTheyShould',
      holding({ gmail: [link({ href: 'https://www.example.com.example.net/ask' })] }),
      'gmail links to www.example.com.example.net',
    ],
    [
      'linkHostsAreUsed',
      holding({ gmail: [link()] }, ['www.example.com', 'www.example.org']),
      'leads to www.example.org',
    ],
    [
      'helpLinksAreUnique',
      holding({ gmail: [link(), link({ label: 'Ask somebody' })] }),
      'the href https://www.example.com/ask',
    ],
    [
      'helpLinksAreUnique',
      holding({ gmail: [link(), link({ href: 'https://www.example.com/' })] }),
      'the label Ask Example Mail',
    ],
    [
      'helpLabelsAreShort',
      holding({ gmail: [link({ label: 'x'.repeat(76) })] }),
      '76 characters: at most 75',
    ],
    [
      'helpLinksWereSeen',
      holding({ gmail: [link({ source: { ...source, seen: '2999-01-01' } })] }),
      'on 2999-01-01',
    ],
    [
      'helpLinksWereSeen',
      holding({ gmail: [link({ source: { ...source, seen: '2026-11' } })] }),
      'on 2026-11:',
    ],
  ])('%s: %#', (name, wrong, message) => {
    const check = checks[name];
    if (!check) throw new Error(`There is no check ${name}.`);
    expect(check(catalogue)).toEqual([]);
    expect(check(wrong).join('\n')).toContain(message);
  });

  it('lets one page stand at two providers', () =>
    expect(helpLinksAreUnique(holding({ gmail: [link()], yahoo: [link()] }))).toEqual([]));
});
