import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { catalogueOf, provider, reply } from './small.test-helper';
import { sourcesRead } from './sources-read';

const small = { ...catalogueOf({}), helpLinks: {}, changes: [] };
const seenOn = (...days: string[]) =>
  provider(
    'p',
    days.map((seen, place) =>
      reply(`r${place}`, { source: { kind: 'observed', url: 'https://example.org/', seen } }),
    ),
  );

describe('when the sources of a provider were read', () => {
  it('is from the oldest day to the newest, whatever stands behind it', () =>
    expect(
      sourcesRead(seenOn('2025-02-10', '2026-02-23, as quoted by Sisimai', '2024-01-01'), small),
    ).toEqual({ first: '2024-01-01', last: '2026-02-23' }));

  it('is the version of a program that was read in its source', () =>
    expect(sourcesRead(seenOn('exim 4.96', 'exim 4.96'), small)).toEqual({
      first: 'exim 4.96',
      last: 'exim 4.96',
    }));

  it('counts where to ask and what has changed as well', () => {
    const source = { kind: 'observed', url: 'https://example.org/', seen: '2026-11-29' } as const;
    const change = { id: 'c', date: '2026', kind: 'came', where: 'here', text: '' } as const;
    const changes = [{ ...change, provider: 'p', source }];
    expect(sourcesRead(seenOn('2025-02-10'), { ...small, changes }).last).toBe('2026-11-29');
  });

  it('is known of every provider', () =>
    expect(catalogue.providers.filter((one) => !sourcesRead(one, catalogue).first)).toEqual([]));
});
