import { describe, expect, it } from 'vitest';
import { attributes, readable, sectionIds, texts } from '../parts/markup.test-helper';
import { CompareIndex } from './compare-index';
import { ComparePair } from './compare-pair';
import { CompareProviders } from './compare-providers';
import { fullPage, source } from './page.test-helper';

const say = (text: string) => text;

describe('providers side by side', () => {
  const [{ reply, href }] = fullPage.replies.shown as [(typeof fullPage.replies.shown)[0]];
  const row = {
    name: 'Gmail',
    href: '/providers/gmail/',
    replies: [{ label: 'No such user', href, reply }],
    more: '',
  };
  const page = {
    id: '550',
    title: '550: what each provider means by it',
    short: 'Compare: 550',
    lead: 'Replies.',
    column: 'It means',
    about: { name: '550 Not taken', href: '/550/' },
    standards: fullPage,
    providers: [row, { ...row, href: '/b/', more: 'and 3 more replies' }],
  };
  const names = { standards: 'Standards', providers: 'Providers', providerColumn: 'Provider' };
  const shown = (change = {}) => (
    <CompareProviders page={{ ...page, ...change }} texts={names} say={say} />
  );

  it('are rows of one table, each with its reply, what it means and where it is', () => {
    expect(texts('th', shown())).toEqual(['Provider', 'It means', 'Gmail', 'Gmail']);
    expect(readable(shown())).toContain('No such user: The address does not exist.');
    expect(attributes('href', shown())).toContain(href);
  });
  it('lead back to the code, and to the replies that are left out', () => {
    expect(attributes('href', shown())).toContain('/550/');
    expect(texts('p', shown()).filter((text) => text.includes('more'))).toHaveLength(1);
  });
  it('stand after the standards, where these say anything', () => {
    expect(sectionIds(shown())).toEqual(['standards', 'providers']);
    const standards = { meanings: [], practice: [] };
    expect(sectionIds(shown({ standards }))).toEqual(['providers']);
  });
});

describe('two codes side by side', () => {
  const side = {
    code: '550',
    name: 'Not taken',
    href: '/550/',
    tone: '5',
    plain: 'It was not taken.',
    kind: 'Permanent',
    again: 'No.',
    who: 'You: check it',
    first: 'Check it.',
    standards: [{ text: '“Mailbox unavailable”', by: source }],
    causes: fullPage.causes,
    otherCauses: 'and 3 others',
    providers: [{ name: 'Gmail', href: '/providers/gmail/' }],
    others: 'and 2 others',
  };
  const rows = {
    plain: 'Plainly',
    kind: 'Kind',
    again: 'Again',
    who: 'Who',
    first: 'First',
    standards: 'Standards',
    causes: 'Causes',
    providers: 'Sent by, among others',
  };
  const shown = (
    <ComparePair
      page={{
        id: '550-551',
        title: '550 or 551',
        lead: 'Both.',
        difference: ['One names a server.'],
        sides: [side, { ...side, code: '551', standards: [] }],
      }}
      texts={{ difference: 'The difference', table: 'Side by side', none: 'Nothing.', rows }}
      say={say}
    />
  );
  it('tell the difference first', () => {
    expect(sectionIds(shown)).toEqual(['difference', 'side-by-side']);
    expect(readable(shown)).toContain('One names a server.');
  });
  it('answer each question for both in one row', () => {
    const read = texts('tr', shown);
    expect(read).toHaveLength(1 + Object.keys(rows).length);
    expect(read).toContain('PlainlyIt was not taken.It was not taken.');
    expect(read).toContain(`Standards“Mailbox unavailable” ${source.kind}${source.label}Nothing.`);
    expect(read).toContain('Sent by, among othersGmail and 2 othersGmail and 2 others');
    const causes = read.find((row) => row.startsWith('Causes')) ?? '';
    expect(causes.match(/and 3 others/g)).toHaveLength(2);
  });
});

describe('the index of comparisons', () => {
  it('names each, with a note where there is one', () => {
    const links = [
      { name: '550', href: '/compare/550/', note: '12' },
      { name: '550 or 551', href: '/compare/550-551/', note: '' },
    ];
    const shown = <CompareIndex groups={[{ id: 'codes', title: 'Codes', links }]} />;
    expect(texts('a', shown).slice(1)).toEqual(['55012', '550 or 551']);
  });
});
