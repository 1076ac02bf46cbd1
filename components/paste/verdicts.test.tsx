import { describe, expect, it } from 'vitest';
import { attributes, readable, texts as textsOf } from '../parts/markup.test-helper';
import { group, nothingPointed, texts } from './answer.test-helper';
import { DeliveryPath } from './delivery-path';
import { Reasons } from './reasons';
import { Steps } from './steps.client';
import { toneOf, Verdict } from './verdict';
import { announceVerdicts, sortVerdicts, verdictKey } from './verdict-order';
import { nameRecipients, VerdictRows } from './verdict-rows';

const same = (text: string) => text;
const cover = (text: string) => text.replaceAll('maria', 'person');

describe('the tone of a verdict', () => {
  it.each([
    ['delivered', true, 'class-2'],
    ['delayed', true, 'class-4'],
    ['failed', false, 'class-4'],
    ['failed', true, 'class-5'],
    ['failed', null, 'class-5'],
    ['complaint', null, 'class-3'],
    ['none', true, 'class-3'],
  ] as const)('%s, permanent %s: %s', (outcome, permanent, tone) =>
    expect(toneOf(group({ outcome, permanent }))).toBe(tone),
  );
});

describe('the order of verdicts', () => {
  const outcomes = ['delivered', 'none', 'auto-reply', 'complaint', 'delayed', 'failed'] as const;
  it('has first what matters most, and last what arrived', () =>
    expect(
      sortVerdicts(outcomes.map((outcome) => group({ outcome }))).map(({ outcome }) => outcome),
    ).toEqual(['failed', 'delayed', 'complaint', 'auto-reply', 'none', 'delivered']));
  it('has the one with more recipients first of two alike', () => {
    const many = group({ recipients: ['a', 'b'] });
    const one = group();
    expect(sortVerdicts([one, many])).toEqual([many, one]);
  });
  it('leaves the list that it is given as it is', () => {
    const list = [group({ outcome: 'delivered' }), group()];
    sortVerdicts(list);
    expect(list.map(({ outcome }) => outcome)).toEqual(['delivered', 'failed']);
  });
});

describe('the key of a row', () => {
  const key = verdictKey(group());
  it('stays while more recipients and words come', () =>
    expect(verdictKey(group({ recipients: ['x'], headline: 'y', results: [1, 2] }))).toBe(key));
  it.each([
    { outcome: 'delayed' as const },
    { permanent: false },
    { codes: ['552', '5.2.2'] },
    { cause: { id: 'policy' as const, name: '', href: '' } },
  ])('is another for %j', (change) => expect(verdictKey(group(change))).not.toBe(key));
});

describe('what a screen reader is told of verdicts', () => {
  const counts = {
    verdicts: '{count} verdicts. {headline}',
    verdictsTo: {
      one: '{count} address, {verdicts} verdicts. {headline}',
      other: '{count} addresses, {verdicts} verdicts. {headline}',
    },
  };
  const heard = (...recipients: string[][]) => {
    const groups = recipients.map((own, place) =>
      group({ recipients: own, headline: `H${place}` }),
    );
    return announceVerdicts(groups, groups[0] ?? group(), counts);
  };
  it('is the one verdict there is', () => expect(heard(['a'])).toBe('H0'));
  it('is how many there are of several, and each address counts once', () => {
    expect(heard(['a'], ['a', 'b'])).toBe('2 addresses, 2 verdicts. H0');
    expect(heard(['a'], ['a'])).toBe('1 address, 2 verdicts. H0');
  });
  it('names no number of addresses where none is known', () =>
    expect(heard([], [])).toBe('2 verdicts. H0'));
});

describe('the recipients of a row', () => {
  const named = (...recipients: string[]) => nameRecipients({ recipients }, texts);
  it('are named, of many the first ones and how many more', () => {
    expect(named('a', 'b', 'c')).toBe('a, b, c');
    expect(named('a', 'b', 'c', 'd', 'e')).toBe('a, b, c and 2 more');
  });
  it('are said to be unknown where they are', () => expect(named()).toMatch(/Unnamed recipient/));
});

describe('the rows', () => {
  const late = group({ outcome: 'delayed', recipients: [] });
  const groups = [group(), late, group({ outcome: 'delivered' }), group({ outcome: 'complaint' })];
  const rows = (
    <VerdictRows
      groups={groups}
      chosen={late}
      choose={() => undefined}
      cover={cover}
      pointing={{ active: 'row-2', point: () => undefined }}
      texts={texts}
    />
  );
  it('have the chosen one pressed, and the one that is pointed at standing out', () => {
    expect(attributes('aria-pressed', rows)).toEqual(['false', 'true', 'false', 'false']);
    expect(textsOf('li', rows)).toHaveLength(4);
    expect(attributes('data-active', rows)).toHaveLength(1);
  });
  it('have the ids that marks are explained by', () =>
    expect(attributes('id', rows)).toEqual(['row-0', 'row-1', 'row-2', 'row-3']));
  it('say what happened and why; of what arrived there is no cause', () => {
    const said = textsOf('li', rows);
    expect(said[0]).toContain('not delivered: Mailbox full 552');
    expect(said[2]).not.toContain('Mailbox full');
    expect(said[3]).toContain('complaint');
  });
  it('cover addresses', () => {
    expect(readable(rows)).not.toContain('maria');
    expect(readable(rows)).toContain('person@example.org');
  });
});

describe('a verdict', () => {
  const shown = (first: string, change: Parameters<typeof group>[0] = {}) => (
    <Verdict group={group(change)} reader="person" first={first} cover={cover} />
  );
  it('names nobody to administrators who are that somebody themselves', () => {
    const told = [{ id: 'who', title: 'Who acts', value: 'IT support', toAdministrator: 'you' }];
    const to = (reader: 'person' | 'administrator') =>
      readable(<Verdict group={group({ told })} reader={reader} first="" cover={cover} />);
    expect(to('person')).toContain('Who actsIT support');
    expect(to('administrator')).toContain('Who actsyou');
  });
  it('says what happened, what to do first, and the facts', () =>
    expect(readable(shown('Wait.'))).toBe('It was not delivered.Wait.Who actsthe recipient'));
  it('has parts that can be found', () => {
    expect(attributes('data-part', shown('Wait.'))).toEqual(['verdict', 'first-step']);
    expect(attributes('data-part', shown(''))).toEqual(['verdict']);
  });
  it('covers what names somebody', () => {
    const told = [{ id: 'stop', title: 'Stopped at', value: 'maria' }];
    expect(readable(shown('', { headline: 'To maria.', told }))).not.toContain('maria');
  });
});

describe('the reasons', () => {
  const reasons = (change: Parameters<typeof group>[0] = {}) => (
    <Reasons group={group(change)} cover={cover} texts={texts} />
  );
  const reply = { name: 'Gmail', href: '/providers/gmail/#a', provider: 'gmail', id: 'a' };
  it('are folded, a sentence each', () =>
    expect(textsOf('li', reasons())).toEqual([
      'The server says so.',
      'Permanent.',
      'Mailbox full',
    ]));
  it('link the cause, but not where nothing is known of it', () => {
    expect(attributes('href', reasons())).toEqual(['/causes/mailbox-full/']);
    const unknown = { id: 'unknown', name: '', href: '/causes/unknown/' } as const;
    expect(attributes('href', reasons({ cause: unknown }))).toEqual([]);
  });
  it('link the reply of a provider that it was recognised by', () =>
    expect(attributes('href', reasons({ reply }))).toEqual([
      '/causes/mailbox-full/',
      '/providers/gmail/#a',
    ]));
  it('cover what names somebody', () =>
    expect(readable(reasons({ why: ['maria is full.'] }))).not.toContain('maria'));
  it.each(['delivered', 'complaint', 'auto-reply', 'none'] as const)(
    'are not given where nothing failed: %s',
    (outcome) => expect(readable(reasons({ outcome }))).toBe(''),
  );
});

describe('the steps', () => {
  const readers = [
    { id: 'person', name: 'I wrote it' },
    { id: 'developer', name: 'I write software' },
  ] as const;
  const steps = { person: ['one', 'two'], administrator: [], developer: ['three'] };
  const todo = { person: 'Ask.', administrator: 'Ask.', developer: 'You: Ask.' };
  const own = { means: 'No room.', todo };
  const reply = { name: 'Gmail', href: '/providers/gmail/#a', provider: 'gmail', id: 'a' };
  const shown = (reader: 'person' | 'developer', change: Parameters<typeof group>[0] = {}) => (
    <Steps
      group={group({ readers, steps, ...change })}
      reader={reader}
      choose={() => undefined}
      say={same}
      links={null}
    />
  );
  it('are those of one reader, after the first, which the verdict says', () => {
    expect(textsOf('ul', shown('person'))).toEqual(['two']);
    expect(textsOf('ol', shown('person'))).toEqual([]);
    const developer = [{ id: 'retry', title: 'Retry', value: 'Never.' }];
    expect(textsOf('ul', shown('developer', { developer }))).toEqual([]);
  });
  it('are said again where a tab would be empty', () => {
    const alone = { person: ['one'], administrator: [], developer: [] };
    expect(textsOf('ul', shown('person', { steps: alone }))).toEqual(['one']);
    expect(textsOf('ul', shown('developer', { developer: [] }))).toEqual(['three']);
    expect(textsOf('ul', shown('person', { steps: alone, own, reply }))).toEqual([]);
  });
  it('have a tab for each reader', () => {
    expect(textsOf('button', shown('person'))).toEqual(['I wrote it', 'I write software']);
    expect(attributes('aria-selected', shown('developer'))).toEqual(['false', 'true']);
  });
  it('tell a developer what a program does', () => {
    const developer = [{ id: 'retry', title: 'Retry', value: 'Never.' }];
    expect(readable(shown('developer', { developer }))).toContain('Retry: Never.');
    expect(readable(shown('person', { developer }))).not.toContain('Retry');
  });
  it('have what this provider means before them', () => {
    const said = readable(shown('person', { own, reply }));
    expect(said).toContain('Gmail No room.Ask.');
    expect(said.indexOf('Ask.')).toBeLessThan(said.indexOf('two'));
    expect(readable(shown('developer', { own, reply }))).toContain('You: Ask.');
  });
});

describe('the picture of the way', () => {
  const path = (change: Parameters<typeof group>[0]) => (
    <DeliveryPath group={group(change)} cover={cover} pointing={nothingPointed} texts={texts} />
  );
  it('shows where it stopped, and who has to act', () =>
    expect(textsOf('li', path({}))).toEqual([
      'Theirs mx.example.org',
      'Recipient✕ It stopped hereAction needed: make room',
    ]));
  it('says that nobody has to act where nobody has', () => {
    const way = group().way.map((stop) => ({ ...stop, acts: false }));
    expect(readable(path({ way }))).toContain('You do not need to do anything now.');
    expect(readable(path({}))).not.toContain('Nobody');
  });
  it('covers the recipient', () => {
    const way = group().way.map((stop) => ({ ...stop, host: 'maria@example.org' }));
    expect(readable(path({ way }))).not.toContain('maria');
  });
});
