import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { atomOf, jsonFeedOf } from './feeds';

const change = {
  id: 'p-moved',
  date: '2025-06',
  kind: 'changed',
  where: 'provider',
  text: 'A & B `moved`.',
  provider: 'cox',
  source: { kind: 'observed', url: 'https://example.org/?a=1&b=2', seen: '2026-11-29' },
} as const;
const small = { ...catalogue, changes: [{ ...change, id: 'old', date: '2024-01-31' }, change] };
const items = (jsonFeedOf(small) as { items: Record<string, unknown>[] }).items;

describe('the feed of what has changed', () => {
  const atom = atomOf(small);

  it('is as new as its newest entry, a month told as its first day', () => {
    expect(atom.match(/<updated>[^<]*/g)).toEqual([
      '<updated>2025-06-01T00:00:00Z',
      '<updated>2025-06-01T00:00:00Z',
      '<updated>2024-01-31T00:00:00Z',
    ]);
    expect(items.map((item) => item['date_published'])).toEqual([
      '2025-06-01T00:00:00Z',
      '2024-01-31T00:00:00Z',
    ]);
  });

  it('tells a year as its first day', () =>
    expect(atomOf({ ...catalogue, changes: [{ ...change, date: '2025' }] })).toContain(
      '<updated>2025-01-01T00:00:00Z',
    ));

  it('has absolute addresses only, and escapes what XML does not take', () => {
    expect([...atom.matchAll(/(?:href="|<id>)(?!https?:)/g)]).toEqual([]);
    expect(atom).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(atom).toContain('<summary>A &amp; B moved.</summary>');
  });

  it('leads to the page that an entry is about, and names its source', () =>
    expect(items[0]).toMatchObject({
      id: expect.stringMatching(/^https?:.*\/changes\/#p-moved$/),
      url: expect.stringMatching(/\/providers\/cox\/$/),
      external_url: 'https://example.org/?a=1&b=2',
      title: 'Cox: changed',
      content_text: 'A & B moved.',
    }));

  it('gives each entry an id of its own', () => {
    const all = (jsonFeedOf(catalogue) as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});
