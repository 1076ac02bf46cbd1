import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { codePages } from '../pages/code-pages';
import * as routes from '../routes';
import { llmsText } from './llms-text';
import { codeMetadata, metadataOf } from './metadata';
import { openSearchOf } from './open-search';
import { latin, picturesOf } from './pictures';
import { pagePaths } from './site-map';
import { definitionOf, inScript, siteData } from './structured-data';

describe('the sitemap', () => {
  const paths = pagePaths(catalogue);
  it('names each page once, with the slash', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.endsWith('/'))).toEqual([]);
  });
});

describe('pictures', () => {
  const pictures = picturesOf(catalogue);
  it('are there for each code and for the site', () => {
    const ids = pictures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['site', '550', '5.7.26', '4xx', 'x.7']));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('hold only letters of the bundled font', () => {
    expect(latin('“Recipient’s” – 日本 é')).toBe('"Recipient\'s" -  é');
    expect(
      pictures.filter(({ name, note }) => latin(name) !== name || latin(note) !== note),
    ).toEqual([]);
  });
});

describe('what a search engine reads', () => {
  it('a code has its own picture, other pages the common one', () => {
    expect(
      codeMetadata({ code: '550', name: 'Mailbox unavailable', plain: 'It was refused.' }).openGraph
        .images[0]?.url,
    ).toMatch(/\/og\/550\.png$/);
    expect(metadataOf('Causes', 'Why', routes.causes()).openGraph.images[0]?.url).toMatch(
      /\/og\/site\.png$/,
    );
  });
  it('each code is a defined term of its own list', () => {
    const page = codePages(catalogue)('5.1.1');
    expect(page && definitionOf(page)).toMatchObject({
      '@type': 'DefinedTerm',
      termCode: '5.1.1',
      inDefinedTermSet: { name: expect.stringContaining('enhanced') },
    });
  });
  it('a number of no standard is in no list of a standard', () => {
    const setName = (code: string): string => {
      const page = codePages(catalogue)(code);
      return page ? JSON.stringify(definitionOf(page)) : '';
    };
    for (const code of ['101', '200', '571', '5.7.606']) expect(setName(code)).not.toContain('RFC');
    expect(setName('550')).toContain('RFC 5321');
  });
  it('no data can end its script', () =>
    expect(inScript({ text: '</script><script>' })).not.toContain('<'));
  it('the site names its search', () =>
    expect(inScript(siteData(catalogue.site))).toContain('?q={query}'));
});

describe('opensearch.xml', () => {
  it('escapes what XML does not take', () => {
    const text = openSearchOf({ name: 'A & B', description: '<"x">' });
    expect(text).toContain('<ShortName>A &amp; B</ShortName>');
    expect(text).toContain('<Description>&lt;&quot;x&quot;&gt;</Description>');
  });
  // OpenSearch 1.1: a short name has at most 16 letters, a description 1024.
  it('keeps to the lengths of the standard', () => {
    expect(catalogue.site.name.length).toBeLessThanOrEqual(16);
    expect(openSearchOf({ name: 'Fabrikam mail help', description: '' })).toContain(
      '<ShortName>Fabrikam mail he</ShortName>',
    );
  });
});

describe('llms.txt', () => {
  it('begins with name and summary, and links every code', () => {
    const text = llmsText(catalogue);
    expect(text.startsWith(`# ${catalogue.site.name}\n\n> ${catalogue.site.description}\n`)).toBe(
      true,
    );
    for (const { code } of catalogue.basic) expect(text).toContain(routes.code(code));
  });
});
