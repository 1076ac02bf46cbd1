import { describe, expect, it } from 'vitest';
import { attributes, readable, texts as textsOf } from '../parts/markup.test-helper';
import { group, nothingPointed, texts } from './answer.test-helper';
import { DeliveryPath } from './delivery-path';
import { ExplainedVerdict } from './explained-verdict';
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
  it('are said to be unknown where they are', () => expect(named()).toMatch(/not named/));
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
  const links = (change: Parameters<typeof group>[0]) =>
    attributes('href', <Verdict group={group(change)} cover={same} />);
  const reply = { name: 'Gmail', href: '/providers/gmail/#a', provider: 'gmail', id: 'a' };
  it('links its cause, but not where nothing is known of it', () => {
    expect(links({})).toEqual(['/causes/mailbox-full/']);
    expect(links({ cause: { id: 'unknown', name: '', href: '/causes/unknown/' } })).toEqual([]);
  });
  it('links the reply of a provider that it was recognised by', () =>
    expect(links({ reply })).toEqual(['/causes/mailbox-full/', '/providers/gmail/#a']));
  it('covers what names somebody', () => {
    const shown = group({ headline: 'To maria.', basis: 'maria is full.' });
    expect(readable(<Verdict group={shown} cover={cover} />)).not.toContain('maria');
  });

  const explained = (change: Parameters<typeof group>[0]) =>
    textsOf(
      'h2',
      <ExplainedVerdict
        group={group(change)}
        cover={same}
        pointing={nothingPointed}
        marked={new Set()}
        show={() => undefined}
        say={same}
      />,
    );
  it.each(['failed', 'delayed'] as const)('says who has to act and what to do: %s', (outcome) =>
    expect(explained({ outcome })).toEqual(['Who has to act', 'What to do']),
  );
  it.each(['delivered', 'complaint', 'auto-reply', 'none'] as const)(
    'says nothing of that where nothing is to be sent again: %s',
    (outcome) => expect(explained({ outcome })).toEqual([]),
  );
});

describe('the picture of the way', () => {
  const path = (change: Parameters<typeof group>[0], marked: string[] = []) => (
    <DeliveryPath
      group={group(change)}
      cover={cover}
      pointing={nothingPointed}
      marked={new Set(marked)}
      show={() => undefined}
    />
  );
  it('shows where it stopped, and who has to act', () =>
    expect(textsOf('li', path({}))).toEqual([
      'Theirsmx.example.orgtakes it',
      '⇥RecipientIt stopped hereHas to act: make room',
    ]));
  it('says of a party where it stopped not what it does otherwise', () => {
    const way = group().way.map((stop) => ({ ...stop, acts: false }));
    expect(textsOf('li', path({ way }))[1]).toBe('⇥RecipientIt stopped here');
  });
  it('leads from a server to the text only where it stands there', () => {
    expect(textsOf('button', path({}))).toEqual([]);
    expect(textsOf('button', path({}, ['stop-their-provider']))).toEqual([
      'mx.example.org, show in the text',
    ]);
  });
  it('says that nobody has to act, but not of what arrived', () => {
    const way = group().way.map((stop) => ({ ...stop, acts: false }));
    expect(readable(path({ way }))).toContain('Nobody has to act now.');
    expect(readable(path({ way, outcome: 'delivered' }))).not.toContain('Nobody');
    expect(readable(path({}))).not.toContain('Nobody');
  });
  it('covers the recipient', () => {
    const way = group().way.map((stop) => ({ ...stop, host: 'maria@example.org' }));
    expect(readable(path({ way }))).not.toContain('maria');
  });
});
