import { describe, expect, it } from 'vitest';
import { answerLabels } from '../../data/interface/answer';
import { type Block, makeBlocks } from '../../lib/reader/answer/marked-text';
import type { Mark } from '../../lib/reader/find/types';
import { attributes, readable, texts as textsOf } from '../parts/markup.test-helper';
import { contextOf, group, nothingPointed, reportOn, texts } from './answer.test-helper';
import { findDecidingLines } from './deciding-lines';
import { findExplanations } from './explanations';
import { Legend } from './legend';
import { MarkedText } from './marked-text.client';
import { makeNotes } from './note-of';
import { pointingProps } from './pointing';
import { findTabStop, shownKind } from './tab-stop';
import { type BlockContext, TextBlock } from './text-block';
import type { Sign } from './texts';

describe('the explanation of a mark', () => {
  const report = reportOn([
    { recipient: 'maria@example.org', server: 'mx.example.org' },
    { recipient: 'tom@example.net', server: 'mx.example.net' },
  ]);
  const first = group({ results: [0] });
  const second = group({ results: [1] });

  it('of a code is its card', () => {
    const explanationOf = findExplanations(report, [first], first);
    expect(explanationOf('basic', '550')).toBe('code-550');
    expect(explanationOf('enhanced', '5.1.1')).toBe('code-5.1.1');
  });
  it('of the chosen verdict is the picture: its recipient, and the party it stopped at', () => {
    const explanationOf = findExplanations(report, [first], first);
    expect(explanationOf('recipient', 'maria@example.org')).toBe('stop-recipient');
    expect(explanationOf('server', 'mx.example.org')).toBe('stop-recipient');
    const nowhere = group({ way: [] });
    expect(findExplanations(report, [nowhere], nowhere)('server', 'mx.example.org')).toBe(
      'stop-their-provider',
    );
  });
  it('of another verdict is its row', () => {
    const explanationOf = findExplanations(report, [first, second], first);
    expect(explanationOf('recipient', 'tom@example.net')).toBe('row-1');
    expect(explanationOf('server', 'mx.example.net')).toBe('row-1');
    expect(explanationOf('recipient', 'maria@example.org')).toBe('stop-recipient');
  });
  it('is the row of a chosen verdict that has no picture, for it arrived', () => {
    const arrived = group({ outcome: 'delivered' });
    const explanationOf = findExplanations(report, [arrived, second], arrived);
    expect(explanationOf('recipient', 'maria@example.org')).toBe('row-0');
  });
  it('is the legend where nothing else explains it', () => {
    const explanationOf = findExplanations(report, [first], first);
    expect(explanationOf('recipient', 'tom@example.net')).toBe('legend-recipient');
    expect(explanationOf('secret', 'x')).toBe('legend-secret');
  });
  it('has an id without an address, or covering would leave it in the page', () => {
    const explanationOf = findExplanations(report, [first, second], second);
    for (const address of ['maria@example.org', 'tom@example.net'])
      expect(explanationOf('recipient', address)).not.toContain('example');
  });
});

describe('the legend', () => {
  const legend = (...signs: Sign[]) => (
    <Legend pointing={nothingPointed} signs={new Set(signs)} texts={texts.legend} />
  );
  const all: Sign[] = ['code', 'recipient', 'server', 'secret', 'words', 'deciding'];
  it('explains each kind of mark that may have no other explanation, by the id it is given', () =>
    expect(attributes('id', legend(...all))).toEqual(all.map((sign) => `legend-${sign}`)));
  it('has nothing about what does not occur', () =>
    expect(attributes('id', legend('recipient'))).toEqual(['legend-recipient']));
  it('names each sign and what it means', () =>
    expect(textsOf('li', legend('secret'))).toEqual(['Block: hidden']));
  it('tells the keys that lead from mark to mark where there is a mark', () => {
    expect(readable(legend('code'))).toContain(answerLabels.markKeys);
    expect(readable(legend('deciding'))).not.toContain(answerLabels.markKeys);
  });
});

describe('the buttons that lead from mark to mark', () => {
  const shown = (said: string, found: readonly Mark[]) => (
    <MarkedText
      {...contextOf(said)}
      text={said}
      blocks={makeBlocks(said, found, [])}
      noteIn={() => undefined}
    />
  );
  const line: Mark = { kind: 'deciding', start: 0, end: 6, value: '' };
  it('are there where there is a mark', () => {
    expect(attributes('aria-label', shown('550 no', []))).toHaveLength(1);
    expect(attributes('aria-label', shown('550 no', [line]))).toHaveLength(1);
    const code: Mark = { kind: 'basic', start: 0, end: 3, value: '550' };
    expect(attributes('aria-label', shown('550 no', [line, code]))).toHaveLength(3);
  });
});

describe('the note at a mark', () => {
  const view = {
    code: '552',
    name: 'Full',
    plain: 'It is full.',
    href: '/552/',
    aside: 'The answer does not rest on this code.',
    named: 'Full.',
    elsewhere: 'On its own: Full.',
    general: 'In general: It is full.',
  };
  const own = group({ because: 'the mailbox is full' });
  const noteOf = makeNotes([view, { ...view, code: '250' }], [own], texts);
  it('of a code says what it means here, and then on its own', () => {
    expect(noteOf('basic', '552')).toBe('552 Here: the mailbox is full. On its own: Full.');
    expect(noteOf('basic', '250')).toBe(
      '250 The answer does not rest on this code. On its own: Full.',
    );
  });
  it('of a recipient says what happened', () => {
    expect(noteOf('recipient', 'maria@example.org')).toBe(
      'recipient. not delivered: the mailbox is full',
    );
    expect(noteOf('recipient', 'tom@example.org')).toBe('recipient');
  });
  it('of a server says whose it is, of words what they tell', () => {
    expect(noteOf('server', 'mx.example.org')).toBe('server. Theirs');
    expect(noteOf('words', '')).toBe('text that shows the cause. the mailbox is full');
  });
});

describe('what is pointed at', () => {
  const heard: string[] = [];
  const props = pointingProps({ active: 'a', point: (id) => heard.push(id) }, 'a');
  it('stands out, and nothing else does', () => {
    expect(props['data-active']).toBe(true);
    expect(pointingProps(nothingPointed, 'a')['data-active']).toBeUndefined();
  });
  it('stays when a finger leaves, but not when a mouse does', () => {
    props.onPointerEnter();
    props.onPointerLeave({ pointerType: 'touch' });
    expect(heard).toEqual(['a']);
    props.onPointerLeave({ pointerType: 'mouse' });
    expect(heard).toEqual(['a', '']);
  });
});

describe('the deciding lines', () => {
  const deciding = (start: number): Mark => ({
    kind: 'deciding',
    start,
    end: start + 5,
    value: '',
  });
  const code: Mark = { kind: 'basic', start: 10, end: 13, value: '550' };
  const report = reportOn([{ line: 10 }, { line: 30 }], [code, deciding(10), deciding(30)]);
  it('of a verdict are those of its own results', () => {
    expect([...findDecidingLines(report, report, { results: [1] })]).toEqual([30]);
    expect([...findDecidingLines(report, report, { results: [0, 1] })]).toEqual([10, 30]);
    expect([...findDecidingLines(report, report, undefined)]).toEqual([]);
  });
  it('are found where covering has moved them', () => {
    const shown = reportOn([], [code, deciding(12), deciding(40)]);
    expect([...findDecidingLines(report, shown, { results: [1] })]).toEqual([40]);
  });
});

describe('the kind of a segment', () => {
  it.each([
    [['deciding', 'basic'], 'basic'],
    [['recipient', 'secret'], 'secret'],
    [['deciding', 'words', 'basic'], 'basic'],
    [['deciding', 'words'], 'words'],
    [['deciding'], undefined],
    [[], undefined],
  ] as const)('%j: %s', (kinds, kind) => expect(shownKind({ kinds })).toBe(kind));
});

const text = 'to maria: 550 no';
const marks: Mark[] = [
  { kind: 'recipient', start: 3, end: 8, value: 'maria' },
  { kind: 'basic', start: 10, end: 13, value: '550' },
  { kind: 'deciding', start: 10, end: 16, value: '' },
];
const block = makeBlocks(text, marks, [])[0] as Block;

describe('words that a verdict rests on', () => {
  const said = '550 no such user 5.1.1 here';
  const nested = makeBlocks(
    said,
    [
      { kind: 'deciding', start: 0, end: 27, value: '' },
      { kind: 'basic', start: 0, end: 3, value: '550' },
      { kind: 'words', start: 4, end: 27, value: '' },
      { kind: 'enhanced', start: 17, end: 22, value: '5.1.1' },
    ],
    [],
  )[0] as Block;
  const shown = <TextBlock block={nested} context={contextOf(said)} onClose={() => undefined} />;
  it('are marked around the codes that stand in them, which stay codes', () => {
    expect(textsOf('mark', shown)).toEqual(['550', 'no such user ', '5.1.1', ' here']);
    expect(attributes('data-mark', shown)).toEqual(['basic', 'words', 'enhanced', 'words']);
    expect(nested.segments.find(({ start }) => start === 17)?.value).toBe('5.1.1');
  });
  it('are explained by the legend, and look like no other mark', () => {
    expect(attributes('data-tie', shown)[1]).toBe('legend-words');
    expect(
      attributes('class', shown).filter((look) => look.includes('border-double')),
    ).toHaveLength(2);
  });
  it('keep a part of the text open', () => {
    const words = { kind: 'words', start: 4, end: 11, value: '' } as const;
    const section = { kind: 'headers', start: 0, end: 27 } as const;
    expect(makeBlocks(said, [words], [section])[0]?.folded).toBe(false);
    expect(makeBlocks(said, [], [section])[0]?.folded).toBe(true);
  });
});

describe('the mark that Tab leads to', () => {
  const folded = { ...block, folded: true };
  const later = {
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, start: segment.start + 100 })),
  };
  it('is the first', () => expect(findTabStop([block], undefined)).toBe(3));
  it('is the one visited last, while it is there', () => {
    expect(findTabStop([block], 10)).toBe(10);
    expect(findTabStop([block], 99)).toBe(3);
  });
  it('is not in a folded part, where it could not be seen, unless all are', () => {
    expect(findTabStop([folded, later], undefined)).toBe(103);
    expect(findTabStop([folded], undefined)).toBe(3);
  });
  it('is none in a text without marks', () =>
    expect(findTabStop(makeBlocks('abc', [], []), undefined)).toBeUndefined());
});

describe('a part of the text', () => {
  const shown = (own = block, all = text, change: Partial<BlockContext> = {}) => (
    <TextBlock block={own} context={contextOf(all, change)} onClose={() => undefined} />
  );
  it('has every letter once, with its marks', () => {
    expect(readable(shown())).toBe(text);
    expect(textsOf('mark', shown())).toEqual(['maria', '550']);
    expect(attributes('data-mark', shown())).toEqual(['recipient', 'basic']);
  });
  it('has its marks tied to what explains them', () => {
    expect(attributes('data-tie', shown())).toEqual(['legend-recipient', 'code-550']);
    expect(attributes('aria-describedby', shown())).toEqual(['legend-recipient', 'about-code-550']);
    expect(attributes('data-code', shown())).toEqual(['550']);
  });
  it('lets Tab lead to one mark only', () => {
    const one = shown(block, text, { tabStop: 10 });
    expect(attributes('tabindex', one)).toEqual(['-1', '0']);
  });
  it('covers a secret', () => {
    const secret = makeBlocks(text, [{ kind: 'secret', start: 3, end: 8, value: '' }], [])[0];
    expect(readable(shown(secret))).toBe('to •••••: 550 no');
  });
  it('says which line decides, of the chosen verdict only', () => {
    const other = shown();
    expect(attributes('data-deciding', other)).toEqual(['other']);
    const chosen = shown(block, text, { chosen: new Set([10]) });
    expect(attributes('data-deciding', chosen)).toEqual(['chosen']);
    expect(attributes('data-mark', chosen)).toContain('deciding');
    expect(attributes('data-mark', other)).not.toContain('deciding');
    expect(readable(chosen)).toBe('to maria: This is the line that matters: 550 no');
  });
  it('shows tags as text', () => {
    const tag = '<b>550</b>';
    expect(readable(shown(makeBlocks(tag, [], [])[0], tag))).toBe(tag);
    expect(textsOf('b', shown(makeBlocks(tag, [], [])[0], tag))).toEqual([]);
  });
  it('that is folded says what it is and how many lines it has', () => {
    const headers = { ...block, kind: 'headers', folded: true, end: 3, segments: [] } as const;
    expect(textsOf('summary', shown(headers, 'a\nb\nc'))).toEqual(['header lines (2 lines)']);
    expect(textsOf('summary', shown())).toEqual([]);
  });
  it('says how much of it is left out', () =>
    expect(readable(shown({ ...block, hidden: 1234 }))).toMatch(/ … 1,234 more characters$/));
});
