import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { lastChecked } from './last-checked';
import { catalogueOf, provider, reply } from './small.test-helper';

const small = { ...catalogueOf({}), helpLinks: {}, changes: [] };
const seenOn = (...days: string[]) =>
  provider(
    'p',
    days.map((seen, place) =>
      reply(`r${place}`, { source: { kind: 'observed', url: 'https://example.org/', seen } }),
    ),
  );

describe('when a provider was last checked', () => {
  it('is the newest day of its sources, whatever stands behind it', () =>
    expect(
      lastChecked(seenOn('2025-02-10', '2026-02-23, as quoted by Sisimai', '2024-01-01'), small),
    ).toBe('2026-02-23'));

  it('is the version of a program that was read in its source', () =>
    expect(lastChecked(seenOn('exim 4.96', 'exim 4.96'), small)).toBe('exim 4.96'));

  it('counts where to ask and what has changed as well', () => {
    const source = { kind: 'observed', url: 'https://example.org/', seen: '2026-11-29' } as const;
    const change = { id: 'c', date: '2026', kind: 'came', where: 'here', text: '' } as const;
    const changes = [{ ...change, provider: 'p', source }];
    expect(lastChecked(seenOn('2025-02-10'), { ...small, changes })).toBe('2026-11-29');
  });

  it('is known of every provider', () =>
    expect(catalogue.providers.filter((one) => !lastChecked(one, catalogue))).toEqual([]));
});
