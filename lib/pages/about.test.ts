import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { aboutParts, apiParts } from './about';
import { publicReplies } from './seen-replies';

const words = (parts: ReturnType<typeof aboutParts>): string =>
  parts.flatMap(({ paragraphs, commands = [] }) => [...paragraphs, ...commands]).join('\n');

describe('where the site names its own address', () => {
  const all = words([...aboutParts(catalogue), ...apiParts(catalogue)]);

  it('no place is left open', () => expect(all).not.toContain('{origin}'));

  it('it is one that can be followed, with one slash behind it', () => {
    const told = words([
      ...aboutParts({ about: [{ id: 'a', title: '', paragraphs: ['See {origin}/550/.'] }] }),
    ]);
    expect(told).toBe('See http://localhost:3000/550/.');
  });
});

describe('the page about the open data', () => {
  it('leads to each file, and has all the parts', () => {
    const parts = apiParts(catalogue);
    expect(parts.map(({ title }) => title)).toEqual(catalogue.api.map(({ title }) => title));
    for (const { links = [] } of parts)
      for (const { href, text } of links) {
        expect(href).toMatch(/^\/api\/v1\/./);
        expect(text).not.toBe('');
      }
    expect(parts.some(({ links = [] }) => links.length > 0)).toBe(true);
  });
  it('counts the replies that are published, and shows one of them', () => {
    const replies = publicReplies(catalogue);
    const parts = apiParts(catalogue);
    const { paragraphs = [], commands = [] } = parts.find(({ id }) => id === 'replies') ?? {};
    expect(paragraphs.join()).toContain(` ${replies.length.toLocaleString('en')} replies `);
    expect(replies.map((reply) => JSON.stringify(reply))).toContain(commands.join());
    expect(words(parts)).not.toContain('{count}');
  });
});
