import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import type { CodePage } from './code-page';
import { codePages } from './code-pages';
import { codeSections, contentsOf } from './code-sections';
import { basicCode, catalogueOf, reply } from './small.test-helper';

const { codeTexts } = catalogue;
const bare = codePages(catalogueOf({ basic: [basicCode('550')] }))('550') as CodePage;
const idsOf = (change: Partial<CodePage>): string[] =>
  codeSections({ ...bare, ...change }, codeTexts).map(({ id }) => id);
const always = ['what-to-do', 'who', 'again', 'confused', 'sources'];
const by = { kind: 'RFC', label: 'RFC 5321', href: '' };
const published = (...names: string[]) => names.map((name) => ({ by: name, text: '', source: by }));

describe('the sections of the page of a code', () => {
  const base = { ...bare, confused: [{ code: '551', name: '', how: '', compare: '' }] };
  it('are those that every page has, and those that have something to list', () => {
    expect(idsOf({ confused: base.confused })).toEqual(always);
    expect(idsOf({})).toEqual(always.filter((id) => id !== 'confused'));
  });

  it.each([
    ['meaning', { meanings: [{ by, text: 'Unavailable', own: '' }] }],
    ['meaning', { practice: published('Google') }],
    ['meaning', { notes: [{ text: 'Old.', source: by }] }],
    ['on-the-wire', { goesWith: [{ code: '5.1.1', name: '', href: '' }] }],
    ['confused', { mistakes: [{ claim: 'It is spam', href: '' }] }],
  ] as const)('have “%s” with %j', (id, change) =>
    expect(idsOf(change as Partial<CodePage>)).toContain(id),
  );

  it('have the replies where there are any', () => {
    const provider = { id: 'p', name: 'P', kind: 'mailbox' } as const;
    const shown = [{ provider, reply: reply('a'), href: '' }];
    expect(idsOf({ replies: { total: 1, shown, providers: [] } })).toContain('replies');
  });

  it.each([
    [['Google'], 'Google'],
    [['Google', 'Google'], 'Google'],
    [['Google', 'Yahoo'], 'Google and Yahoo'],
    [['Google', 'Yahoo', 'Exim'], 'Google, Yahoo and Exim'],
    [['Google', 'Yahoo', 'Exim', 'Zoho'], 'Google, Yahoo and others'],
  ])('name %j as “%s”', (names, wanted) => {
    const titleWith = (meanings: CodePage['meanings']) =>
      codeSections({ ...bare, meanings, practice: published(...names) }, codeTexts).find(
        ({ id }) => id === 'meaning',
      )?.title;
    expect(titleWith([{ by, text: 'Unavailable', own: '' }])).toBe(
      `What it means in the standards and at ${wanted}`,
    );
    expect(titleWith([])).toBe(`What it means at ${wanted}`);
  });

  it('call a line without speaker a delivery report', () => {
    const wire = [{ speaker: '', before: 'Status: ', code: '5.1.1', after: '' }] as const;
    const titles = codeSections({ ...bare, wire }, codeTexts).map(({ title }) => title);
    expect(titles).toContain(codeTexts.report);
    expect(titles).not.toContain(codeTexts.sections['on-the-wire']);
  });

  it('are listed at the top of a long page only', () => {
    const sections = codeSections(base, codeTexts);
    expect(contentsOf(sections)).toEqual([]);
    expect(contentsOf([...sections, ...sections])).toHaveLength(2 * sections.length);
  });
});
