import { describe, expect, it } from 'vitest';
import { Moved } from '../pages/moved';
import { fullPage } from '../pages/page.test-helper';
import { AdviceByReader } from './advice';
import { CodeDigits } from './code-digits';
import { Copyable } from './copyable';
import { attributes, readable, texts } from './markup.test-helper';
import { Parties } from './parties';
import { sayWith } from './prose';
import { Fragments, Replies } from './replies';
import { Shell } from './shell';
import { SourceLine } from './sources';
import { Wire } from './wire';

const way = [
  { id: 'you', name: 'You', part: 'wrote it' },
  { id: 'their-provider', name: 'Their provider', part: 'takes it' },
] as const;

describe('who has to act', () => {
  it('says what the one has to do, and of the others what they do anyway', () =>
    expect(texts('li', <Parties way={way} who="you" act="check it" />)).toEqual([
      'YouAction needed: check it→',
      'Their providertakes it',
    ]));

  it('says it where nobody has to', () => {
    const shown = <Parties way={way} who="nobody" act="wait" />;
    expect(readable(shown)).toContain('No action needed: wait.');
    expect(readable(shown)).not.toContain('Action needed:');
  });
});

it('lines to copy stand before the button, which says what it copies', () => {
  const shown = <Copyable text={'a\nb'} name="The sample" />;
  expect(readable(shown)).toMatch(/b *Copy$/);
  expect(attributes('aria-label', shown)).toEqual(['Copy: The sample']);
});

describe('advice', () => {
  const readers = [
    { id: 'person', name: 'You' },
    { id: 'developer', name: 'A developer' },
  ] as const;
  const shown = (administrator: readonly string[]) => (
    <AdviceByReader
      advice={{ person: ['Wait.', 'Ask.'], administrator, developer: [] }}
      readers={[...readers, { id: 'administrator', name: 'Who runs it' }]}
      label="For whom"
      say={(text) => text}
    />
  );
  it('has no steps for a reader who has nothing to do, and nobody to choose beside one', () => {
    expect(texts('h3', shown([]))).toEqual(['You']);
    expect(texts('li', shown([]))).toEqual(['Wait.', 'Ask.']);
    expect(texts('fieldset', shown([]))).toEqual([]);
  });
  it('is chosen by reader, the first one first, and holds the steps of all for paper', () => {
    expect(attributes('value', shown(['Look.']))).toEqual(['person', 'administrator']);
    expect(attributes('checked', shown(['Look.']))).toHaveLength(1);
    expect(texts('label', shown(['Look.']))).toEqual(['You', 'Who runs it']);
    expect(texts('li', shown(['Look.']))).toEqual(['Wait.', 'Ask.', 'Look.']);
  });
  it('is nothing where nobody has anything to do', () => {
    const none = { person: [], administrator: [], developer: [] };
    const empty = <AdviceByReader advice={none} readers={readers} label="" say={(text) => text} />;
    expect(readable(empty)).toBe('');
  });
});

describe('prose', () => {
  const shown = sayWith(new Set(['550']))('Not 550 but 551: type `dig MX`.');
  it('links the codes that have a page, and no others', () =>
    expect(attributes('href', shown)).toEqual(['/550/']));
  it('shows what is typed as code', () => expect(texts('code', shown)).toEqual(['dig MX']));
  it('leaves out no word', () => expect(readable(shown)).toBe('Not 550 but 551: type dig MX.'));
});

describe('a reply', () => {
  it('without fragments of its own says that only its codes tell it', () =>
    expect(readable(<Fragments reply={{ match: [] }} />)).toContain('The text varies'));

  it('in another language says which, so that it is read aloud in it', () => {
    expect(attributes('lang', <Fragments reply={{ match: ['voll'], lang: 'de' }} />)).toEqual([
      'de',
    ]);
    expect(attributes('lang', <Fragments reply={{ match: ['full'] }} />)).toEqual([]);
  });

  it('of several providers: says where the others are only where there are others', () => {
    const replies = { ...fullPage.replies, total: 1200 };
    const shown = (providers: typeof replies.providers) => (
      <Replies replies={{ ...replies, providers }} all="All {count} replies" say={(text) => text} />
    );
    expect(texts('details', shown(replies.providers))).toEqual(['All 1,200 repliesGmail (1)']);
    expect(texts('details', shown([]))).toEqual([]);
  });
});

describe('a source', () => {
  it('is a link only where it has an address', () => {
    const source = { kind: 'RFC', label: 'RFC 5321', href: 'https://www.rfc-editor.org/' };
    expect(attributes('href', <SourceLine source={source} />)).toEqual([source.href]);
    expect(attributes('href', <SourceLine source={{ ...source, href: '' }} />)).toEqual([]);
  });
});

describe('a dialogue', () => {
  const line = { speaker: 'S', before: '', code: '550', after: ' no' } as const;
  it('says who C and S are; a report has neither', () => {
    expect(readable(<Wire lines={[line]} label="x" />)).toContain('S:550 no');
    expect(readable(<Wire lines={[line]} label="x" />)).toContain('S is the server');
    expect(readable(<Wire lines={[line]} label="x" />)).not.toContain('C is');
    const both = [{ ...line, speaker: 'C' as const }, line];
    expect(readable(<Wire lines={both} label="x" />)).toContain('C is the client');
    const report = [{ ...line, speaker: '' as const }];
    expect(readable(<Wire lines={report} label="x" />)).not.toContain('C is the client');
  });
  it('says whose bounce a report is', () => {
    const status = { ...line, speaker: '' as const };
    const said = (by: 'sender' | 'recipient') =>
      readable(<Wire lines={[status, status]} by={by} label="x" />);
    expect(said('sender')).toContain('The sending server writes');
    expect(said('recipient')).toContain('The recipient’s own mail system writes');
  });
  it('has no caption where the page explains the letters itself', () =>
    expect(readable(<Wire lines={[line]} label="x" caption={false} />)).toBe('S:550 no'));
});

describe('the digits of a code', () => {
  const digits = ['5', '1', '10'].map((text) => ({ text, caption: `about ${text}` }));
  it('have dots between them as the code has', () => {
    expect(texts('b', <CodeDigits code="5.1.10" digits={digits} />)).toEqual(['5', '.1', '.10']);
    expect(texts('b', <CodeDigits code="5110" digits={digits} />)).toEqual(['5', '1', '10']);
  });
});

describe('the frame of a page', () => {
  const navigation = {
    label: 'Site',
    moreLabel: 'More',
    skip: 'Skip',
    isHome: false,
    sections: [
      { name: 'Codes', href: '/#codes', current: 'true' },
      { name: 'Causes', href: '/causes/' },
    ],
    more: [{ name: 'About', href: '/about/', current: 'page' }],
    search: { label: 'Search', placeholder: '', hint: '', link: 'Search' },
  } as const;
  const shell = (search?: 'form' | 'link', isHome = false) => (
    <Shell
      name="Codes"
      note="Look."
      navigation={{ ...navigation, isHome }}
      {...(search === undefined ? {} : { search })}
    >
      x
    </Shell>
  );
  it('has a form to search with', () => {
    expect(texts('form', shell())).toHaveLength(1);
    expect(texts('a', shell())).not.toContain('Search');
  });
  it('has a link to the search instead where the page takes a paste', () => {
    expect(texts('form', shell('link'))).toEqual([]);
    expect(texts('a', shell('link'))).toContain('Search');
  });
  it('sends neither a mail address nor a message: the form refuses the sign and what is long', () =>
    expect(attributes('pattern', shell())).toEqual(['[^@]{0,60}']));
  it('says of each link whether it is the page itself or its section', () => {
    expect(attributes('aria-current', shell())).toEqual(['true', 'page']);
    expect(attributes('aria-current', shell('link', true))).toEqual(['page', 'true', 'page']);
  });
});

describe('an address that a page has left', () => {
  const shown = <Moved title="Moved" lead="" name="Myths" to="/myths/" />;
  it('goes on to the new one at once, and has a link for browsers that do not', () => {
    expect(attributes('http-equiv', shown)).toEqual(['refresh']);
    expect(attributes('content', shown)).toEqual(['0; url=/myths/']);
    expect(attributes('href', shown)).toEqual(['/myths/']);
  });
});
