import { describe, expect, it } from 'vitest';
import { attributes, readable, sectionIds, texts } from '../parts/markup.test-helper';
import { CodeGroup } from './code-table';
import { CommandArticle } from './command-article';
import { ReplyChips, withoutRepeats } from './command-replies';
import { JumpLinks } from './jump-links';
import { source } from './page.test-helper';
import { ProviderArticle } from './provider-article';
import { ProviderList } from './provider-list';
import { UnknownCode } from './unknown-code';

const pasteTexts = { paste: 'Paste it', pasteElsewhere: 'it is read' };

describe('a group of the table', () => {
  const row = {
    code: '550',
    name: 'Not taken',
    plain: 'It was not taken.',
    who: 'you',
    act: 'check it',
    mark: '',
    twins: [
      { code: '5.1.1', href: '/5.1.1/' },
      { code: '5.0.9', href: '' },
    ],
  } as const;
  const group = {
    digit: '5',
    name: 'Refused',
    plain: 'For good.',
    caption: 'no',
    rows: [row],
    odd: [],
  };
  const oddCounts = { one: '1 odd number', other: '{count} odd numbers' };
  const shown = (place?: 'second', change: object = {}) => (
    <CodeGroup
      group={{ ...group, ...change } as unknown as Parameters<typeof CodeGroup>[0]['group']}
      partyNames={{ you: 'You' }}
      oddCounts={oddCounts}
      {...(place ? { place } : {})}
    />
  );

  it('is reached as 5xx by the first digit, as x5z by the second', () => {
    expect(attributes('id', shown())[0]).toBe('5xx');
    expect(attributes('id', shown('second'))[0]).toBe('x5z');
    expect(texts('caption', shown())).toEqual(['Codes that begin with 5: Refused']);
    expect(texts('caption', shown('second'))).toEqual(['Codes with 5 in the middle: Refused']);
  });

  it('has the colour of its class only by the first digit: a second digit has none', () => {
    expect(attributes('class', shown())[0]).toContain('class-5');
    expect(attributes('class', shown('second'))[0]).not.toContain('class-');
  });

  it('has a row a code that reads as a sentence, and names who has to act', () =>
    expect(texts('tr', shown())[1]).toBe(
      '550Not taken. It was not taken. You: check it5.1.15.0.9',
    ));

  it('folds the numbers that no standard defines, and says how many they are', () => {
    const odd = [{ ...row, code: '571' }];
    expect(texts('summary', shown())).toEqual([]);
    expect(texts('summary', shown(undefined, { odd }))).toEqual(['1 odd number']);
    expect(attributes('id', shown(undefined, { odd }))).toEqual(
      expect.arrayContaining(['c550', 'c571']),
    );
    expect(texts('caption', shown(undefined, { rows: [], odd }))).toEqual([
      'Codes that begin with 5: 1 odd number',
    ]);
  });

  it('links only those enhanced codes that have a page', () =>
    expect(attributes('href', shown())).toEqual(['/550/', '/5.1.1/']));
});

describe('the replies of a command', () => {
  const reply = { code: '550', name: 'Not taken', href: '/550/', kind: 'error', when: '', source };
  const replies = [reply, { ...reply, code: '250' }, { ...reply, when: 'after EHLO' }];
  const once = replies as unknown as Parameters<typeof withoutRepeats>[0];
  it('stand once each where only codes are listed, in their order', () => {
    expect(withoutRepeats(once).map(({ code }) => code)).toEqual(['550', '250']);
    expect(texts('a', <ReplyChips replies={once} />)).toEqual(['550', '250']);
  });

  const page = { name: 'DATA', what: '', syntax: '', session: [], notes: [], sources: [source] };
  const article = (change: object) => (
    <CommandArticle
      texts={pasteTexts}
      page={
        { ...page, replies: once, ...change } as unknown as Parameters<
          typeof CommandArticle
        >[0]['page']
      }
      say={(text) => text}
    />
  );
  it('are all listed on its page, with when each may come', () =>
    expect(texts('li', article({}))[2]).toContain('(error, after EHLO)'));
  it('are said to be those of any command where no standard lists one', () =>
    expect(readable(article({ replies: [] }))).toContain('No standard defines specific replies'));
  it('leave out a session and notes that there are none of', () => {
    expect(sectionIds(article({}))).toEqual(['replies', 'sources']);
    expect(sectionIds(article({ session: ['C: DATA'], notes: [{ text: 'x', source }] }))).toEqual([
      'replies',
      'by-hand',
      'good-to-know',
      'sources',
    ]);
  });
});

describe('the page of a provider', () => {
  const reply = {
    id: 'full',
    codes: [{ code: '4.2.2', href: '/4.2.2/' }],
    permanent: false,
    said: 'to a sender',
    match: ['over quota'],
    means: 'Full.',
    who: 'The recipient',
    todo: 'Make room.',
    source,
  };
  const article = (change: object) => (
    <ProviderArticle
      texts={pasteTexts}
      page={
        {
          name: 'Example',
          lead: '',
          codes: [],
          total: 1,
          hosts: [],
          help: [],
          read: { first: '2026-11-29', last: '2026-11-29' },
          changes: [],
          order: '',
          groups: [{ cause: 'mailbox-full', name: 'Full', href: '/c/', replies: [reply] }],
          ...change,
        } as unknown as Parameters<typeof ProviderArticle>[0]['page']
      }
      counts={{ other: '{count}' }}
      say={(text) => text}
    />
  );
  it('gives each reply the anchor that links to it use', () =>
    expect(attributes('id', article({}))).toContain('full'));
  it('says whether a reply is for good', () => {
    expect(readable(article({}))).toContain('temporary, to a sender');
    const groups = [{ cause: 'a', name: '', href: '', replies: [{ ...reply, permanent: true }] }];
    expect(readable(article({ groups }))).toContain('permanent, to a sender');
  });
  it('has a filter only where there is much to filter', () => {
    expect(texts('label', article({ total: 8 }))).toEqual([]);
    expect(texts('label', article({ total: 9 }))).toEqual(['Filter the replies from Example']);
  });
  it('says in which order the causes stand, where there are several', () => {
    expect(readable(article({ order: 'Most met first.' }))).toContain('Most met first.');
    expect(texts('p', article({ order: 'x' }))).toHaveLength(texts('p', article({})).length + 1);
  });
  it('counts a code only where several replies carry it', () => {
    const codes = [
      { code: '550', href: '/550/', count: 1 },
      { code: '5.1.1', href: '/5.1.1/', count: 2 },
    ];
    expect(texts('li', article({ codes })).slice(0, 2)).toEqual(['550', '5.1.1×2']);
  });
  it('names its servers only where they are known', () => {
    expect(sectionIds(article({}))).toEqual(['cause-mailbox-full']);
    expect(sectionIds(article({ hosts: [{ end: '.example.com', source }] }))).toContain('hosts');
  });
  it('says when its sources were read, and what has changed there before anything else', () => {
    expect(readable(article({}))).toContain('Sources read: 2026-11-29');
    const read = { first: '2021-07-14', last: '2026-11-29' };
    expect(readable(article({ read }))).toContain('Sources read: 2021-07-14 to 2026-11-29');
    const change = { id: 'moved', date: '2025-06', text: 'It moved.', kind: 'changed', source };
    const moved = article({ changes: [{ ...change, about: { name: 'Example', href: '/e/' } }] });
    expect(sectionIds(moved)).toEqual(['changes', 'cause-mailbox-full']);
    expect(readable(moved)).toContain(`2025-06: It moved. ${source.kind}${source.label}`);
  });
  it('says before its replies where to ask, who can do it, and what names the page', () => {
    const href = 'https://www.example.com/ask';
    const asking = article({ help: [{ label: 'Ask Example', href, who: 'You', source }] });
    expect(sectionIds(asking)).toEqual(['where-to-ask', 'cause-mailbox-full']);
    expect(attributes('href', asking)).toContain(href);
    expect(readable(asking)).toContain(`Ask Example (You)${source.kind}${source.label}`);
  });
});

describe('the list of providers', () => {
  const provider = { name: 'Gmail', href: '/g/', aliases: ['googlemail'], count: '3 replies' };
  const shown = (
    <ProviderList
      groups={[
        { kind: 'mailbox', title: 'Mailboxes', providers: [provider] },
        { kind: 'software', title: 'Programs', providers: [{ ...provider, aliases: [] }] },
      ]}
      texts={{ filter: 'Find', placeholder: '', counts: { other: '' }, jump: 'Go', also: 'also' }}
    />
  );
  it('leads to each kind without scripts', () =>
    expect(attributes('href', shown).slice(0, 2)).toEqual(['#mailbox', '#software']));
  it('tells other names, which the filter reads too', () => {
    const items = texts('li', shown);
    expect(items).toEqual(['Gmailalso googlemail3 replies', 'Gmail3 replies']);
    expect(attributes('data-filter', shown)).toHaveLength(items.length);
    expect(texts('label', shown)).toEqual(['Find']);
  });
});

describe('a code without a page', () => {
  const digit = (value: string) => ({ digit: value, name: `Name ${value}`, plain: `On ${value}.` });
  const meanings = {
    firstDigits: [digit('5')],
    secondDigits: [digit('9')],
    outsideDigits: { plain: '' },
    classes: [digit('5')],
    subjects: [digit('1')],
  } as unknown as Parameters<typeof UnknownCode>[0]['meanings'];
  const shown = (code: string, known = [{ code: '598', name: 'Near' }]) => (
    <UnknownCode code={code} meanings={meanings} known={known} />
  );
  it('is said to be in no standard, or not in the registry, as its form has it', () => {
    expect(readable(shown('599'))).toContain('No standard defines this number');
    expect(readable(shown('5.1.99'))).toContain('This code is not in the registry');
    expect(readable(shown('2.1.3', [{ code: '5.1.3', name: 'Bad' }]))).not.toContain('registry');
  });
  it('is explained by its digits', () =>
    expect(texts('dd', shown('599')).slice(0, 2)).toEqual(['Name 5. On 5.', 'Name 9. On 9.']));
  it('leads to the nearest ones where there are any', () => {
    expect(attributes('href', shown('599'))).toEqual(['/598/']);
    expect(texts('h2', shown('599', []))).toEqual([]);
  });
});

describe('the links to the groups of the table', () => {
  const words = { label: 'Groups', goTo: 'Go to', groupBy: 'Group by' };
  const orders = [
    { name: 'first digit', href: '/#codes', current: 'page' },
    { name: 'function', href: '/functions/' },
  ] as const;
  const groups = [{ digit: '5', name: 'Refused for good: try nothing' }];
  const shown = (place?: 'second') => (
    <JumpLinks groups={groups} orders={orders} texts={words} {...(place ? { place } : {})} />
  );
  it('lead to each group, by the first words of its name', () => {
    expect(attributes('href', shown())[0]).toBe('#5xx');
    expect(texts('a', shown())[0]).toBe('5xx refused for good');
    expect(attributes('href', shown('second'))[0]).toBe('#x5z');
  });
  it('lead to the other groupings, and mark the one that is shown', () => {
    expect(texts('a', shown()).slice(1)).toEqual(['first digit', 'function']);
    expect(attributes('aria-current', shown())).toEqual(['page']);
  });
});
