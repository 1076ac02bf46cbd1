import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { linesWith, linkParts, linkServers } from './link';

describe('the page with the lines for mail servers', () => {
  const servers = linkServers(catalogue);
  const snippets = servers.flatMap((server) => server.snippets);

  it('has the address of the site wherever the data leave it open', () => {
    const texts = [
      ...snippets.flatMap(({ blocks, trials, shows }) =>
        [...blocks, ...trials.map(({ prints }) => prints), shows].map(({ text }) => text),
      ),
      ...linkParts(catalogue).flatMap(({ paragraphs }) => paragraphs),
    ];
    expect(texts.filter((text) => text.includes('{site}'))).toEqual([]);
    expect(texts.filter((text) => text.includes('http://localhost:3000/')).length).toBeGreaterThan(
      snippets.length,
    );
  });

  it('leaves alone what the braces of a program hold', () => {
    expect(linesWith(['See {site}/{1}/', '{spf}'], 'https://codes.example')).toBe(
      'See https://codes.example/{1}/\n{spf}',
    );
  });

  it('says what was tried with which version, and of all else that it was not', () => {
    const postfix = snippets.find(({ id }) => id === 'postfix-refusals');
    expect(postfix?.tried).toMatch(/^Tried on \d{4}-\d\d-\d\d with Postfix \d/);
    expect(postfix?.shows.label).toBe(catalogue.linkTexts.shows);
    const kumomta = snippets.find(({ id }) => id === 'kumomta-refusals');
    expect(kumomta?.tried).toMatch(/^Not tried\. /);
    expect(kumomta?.shows.label).toBe(catalogue.linkTexts.shouldShow);
  });

  it('has Postfix read no file before it is there, and tries the lines before they are in force', () => {
    const own = catalogue.mailServers.find(({ id }) => id === 'postfix')?.snippets ?? [];
    for (const { blocks, trials, apply } of own) {
      expect(blocks.at(-1)?.place).toBe('/etc/postfix/main.cf');
      expect(apply?.at(-1)).toBe('postfix reload');
      expect(trials?.length ?? (apply?.length ?? 0) - 1).toBeGreaterThan(0);
    }
    const [refusals] = snippets.filter(({ id }) => id === 'postfix-refusals');
    expect(refusals?.trials[0]?.prints.text).toBe('\\c. See http://localhost:3000/5.1.1/');
  });

  it('names for each the file, the way back and the source', () => {
    for (const { id, blocks, undo, sources } of snippets) {
      expect(blocks[0]?.label, id).not.toMatch(/[{}]/);
      expect(undo, id).not.toBe('');
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });
});
