import { describe, expect, it } from 'vitest';
import { codeTexts } from '../../data/code-texts';
import { attributes, readable, sectionIds, texts } from '../parts/markup.test-helper';
import { CodeArticle } from './code-article';
import type { CodeFrame } from './frame';
import { Neighbours } from './neighbours';
import { barePage, fullPage } from './page.test-helper';

const frame: CodeFrame = {
  way: [
    { id: 'you', name: 'You', part: 'wrote it' },
    { id: 'recipient', name: 'The recipient', part: 'owns the mailbox' },
  ],
  readers: [
    { id: 'person', name: 'You sent the email' },
    { id: 'administrator', name: 'You run the server' },
  ],
  evidences: { observed: 'seen in the wild' },
  compare: { toProviders: 'Compare', toCause: '', toPair: 'Compare both' },
  codeTexts,
  say: (text) => text,
};

const always = ['what-to-do', 'who', 'again', 'sources'];

/** Each section, and after it its parts. */
const inOrder = [
  'what-to-do',
  'who',
  'again',
  'meaning',
  'uses',
  'good-to-know',
  'on-the-wire',
  'answers',
  'goes-with',
  'confused',
  'mistakes',
  'replies',
  'causes',
  'where-to-ask',
  'sources',
];

/** Where each part comes from: without this, the part is left out. */
const emptied: Record<string, Partial<typeof fullPage>> = {
  uses: { uses: [] },
  answers: { commands: [] },
  'goes-with': { goesWith: [] },
  causes: { causes: [] },
  'where-to-ask': { help: [] },
  mistakes: { mistakes: [] },
  'good-to-know': { notes: [] },
};

const shownOf = (page: typeof fullPage) => <CodeArticle page={page} frame={frame} />;
const parts = (page: typeof fullPage) => sectionIds(shownOf(page));

describe('the page of a code', () => {
  it('has all parts in the same order', () => expect(parts(fullPage)).toEqual(inOrder));

  it('has at most nine sections with its head', () =>
    expect(texts('h2', shownOf(fullPage))).toHaveLength(8));

  it('has what every visitor comes for, even of a code of which nothing else is known', () =>
    expect(parts(barePage)).toEqual(always));

  it.each(Object.entries(emptied))('leaves out “%s” where it has nothing to say', (id, change) =>
    expect(parts({ ...fullPage, ...change })).toEqual(inOrder.filter((part) => part !== id)),
  );

  it('lists its sections at the top where it is long, and only there', () => {
    const links = attributes('href', shownOf(fullPage)).filter((href) => href.startsWith('#'));
    const ids = inOrder.filter((id) => !(id in emptied));
    expect(links.slice(0, ids.length)).toEqual(ids.map((id) => `#${id}`));
    expect(attributes('aria-label', shownOf(fullPage))).toContain('On this page');
    expect(attributes('aria-label', shownOf(barePage))).not.toContain('On this page');
  });

  it('names the most frequent causes, and how many others there are', () => {
    const causes = Array.from({ length: 12 }, (_, place) => ({
      ...fullPage.causes[0],
      name: `Cause no. ${place + 1}`,
    }));
    const shown = readable(shownOf({ ...fullPage, causes } as typeof fullPage));
    expect(shown).toContain('Cause no. 10');
    expect(shown).not.toContain('Cause no. 11');
    expect(shown).toContain('and 2 others');
  });

  it('leads to the box that reads the whole message', () =>
    expect(attributes('href', shownOf(barePage))).toContain('/bounce/'));

  it('calls a line without speaker a delivery report, and shows no dialogue', () => {
    const report = { ...fullPage, wire: [{ speaker: '', before: '', code: '', after: 'Status' }] };
    const shown = readable(<CodeArticle page={report as typeof fullPage} frame={frame} />);
    expect(shown).toContain('In a delivery report');
    expect(shown).not.toContain('On the wire');
  });

  it('quotes a published title, and does not quote our own words', () => {
    const own = { by: barePage.sources[0], text: '', own: 'No title is published.' };
    const shown = readable(
      <CodeArticle
        page={{
          ...fullPage,
          meanings: [...fullPage.meanings, own as (typeof fullPage.meanings)[0]],
        }}
        frame={frame}
      />,
    );
    expect(shown).toContain('“Mailbox unavailable”');
    expect(shown).not.toContain('“No title');
  });

  it('links only those codes that have a page', () => {
    const links = attributes('href', <CodeArticle page={fullPage} frame={frame} />);
    expect(links).toContain('/5.1.1/');
    expect(links).not.toContain('');
  });

  it('says how sure a use is in words', () =>
    expect(readable(<CodeArticle page={fullPage} frame={frame} />)).toContain('seen in the wild'));

  it('leads to a comparison only with what is compared', () => {
    const sibling = { code: '4.1.1', name: 'Mailbox', href: '/4.1.1/', compare: '' };
    const shown = (compare: string) => (
      <CodeArticle page={{ ...barePage, siblings: [{ ...sibling, compare }] }} frame={frame} />
    );
    expect(texts('a', shown('/compare/4.1.1-5.1.1/'))).toContain('Compare both 4.1.1');
    expect(texts('a', shown(''))).not.toContain('Compare both 4.1.1');
    expect(attributes('href', <CodeArticle page={fullPage} frame={frame} />)).toContain(
      '/compare/550-551/',
    );
  });

  it('leads to the codes before and after, each with its direction', () => {
    const { previous, following } = fullPage;
    const both = <Neighbours previous={previous} following={following} />;
    expect(attributes('rel', both)).toEqual(['prev', 'next']);
    expect(texts('a', both)).toEqual(['← 503 Bad sequence', '551 Not here →']);
    const last = <Neighbours previous={previous} following={undefined} />;
    expect(attributes('rel', last)).toEqual(['prev']);
  });
});
