import { describe, expect, it } from 'vitest';
import { texts as textsOf } from '../parts/markup.test-helper';
import { group, nothingPointed, texts } from './answer.test-helper';
import { CodeCards } from './code-cards';
import { describeNote } from './note';
import { fitsField, isAnotherText, LONGEST_IN_FIELD, wholeAfterPaste } from './pasted-text';
import { describeProgress, takesLong } from './progress';

const longest = 'x'.repeat(LONGEST_IN_FIELD);

describe('a text for the field', () => {
  const field = (value: string, selectionStart = value.length, selectionEnd = selectionStart) => ({
    value,
    selectionStart,
    selectionEnd,
  });
  it('is shown in it up to a limit', () => {
    expect(fitsField(longest)).toBe(true);
    expect(fitsField(`${longest}x`)).toBe(false);
  });
  it('is a new one where a paste leaves nothing of the old one', () => {
    expect(wholeAfterPaste(field(''), '550')).toBe('550');
    expect(wholeAfterPaste(field(' \n'), '550')).toBe('550');
    expect(wholeAfterPaste(field('abc', 0, 3), '550')).toBe('550');
    expect(wholeAfterPaste(field('abc', 1, 3), '550')).toBeUndefined();
    expect(wholeAfterPaste(field('abc'), '550')).toBeUndefined();
  });
  it('is read with the paste where both are too long for the field', () => {
    expect(wholeAfterPaste(field('abc', 1, 2), longest)).toBe(`a${longest}c`);
  });
  it('was not typed where the browser says so, or where it grew by more than a key gives', () => {
    const is = (value: string, inputType?: string) => isAnotherText('', field(value), inputType);
    expect(is('55', 'insertText')).toBe(false);
    expect(is('55')).toBe(false);
    expect(is('55', 'insertFromPaste')).toBe(true);
    expect(is('x'.repeat(30), 'insertText')).toBe(false);
    expect(is('x'.repeat(31), 'insertText')).toBe(true);
  });
  it('is still being edited where a piece was put into it', () => {
    const is = (value: string, caret: number) =>
      isAnotherText('abcd', field(value, caret), 'insertFromPaste');
    expect(is('abcd550', 7)).toBe(false);
    expect(is('550abcd', 3)).toBe(false);
    expect(is('ab550cd', 5)).toBe(false);
    expect(is('550', 3)).toBe(true);
    expect(isAnotherText('a', field(`a${longest}`), 'insertText')).toBe(true);
  });
});

describe('the note on a text', () => {
  const { notes } = texts;
  it('tells its size once there is a text, and nothing before', () => {
    expect(describeNote('', undefined, notes)).toBe('');
    expect(describeNote('', 0, notes)).toBe('');
    expect(describeNote('', 2648, notes)).toBe('2,648 characters. Stays on this page.');
  });
  it('names a file, and says whether it is still being read', () => {
    const file = { file: 'a {count}.eml', others: 0 };
    expect(describeNote(file, undefined, notes)).toBe('Reading “a {count}.eml”.');
    expect(describeNote(file, 12, notes)).toMatch(/^a \{count\}\.eml, 12 characters/);
  });
  it('names the first of several files, and how many more there are', () => {
    expect(describeNote({ file: 'a.eml', others: 1 }, 12, notes)).toBe(
      'a.eml and 1 more, 12 characters. Stays on this page.',
    );
  });
  it('says first what could not be read', () => {
    expect(describeNote('A sentence.', 12, notes)).toBe('A sentence.');
  });
});

describe('a long reading', () => {
  it('is one of more than half a million characters', () => {
    expect(takesLong(500_000)).toBe(false);
    expect(takesLong(500_001)).toBe(true);
  });
  it('is counted in thousands, and then in millions', () => {
    expect(describeProgress(999_400, texts.progress)).toBe('Reading 999 thousand characters.');
    expect(describeProgress(1_260_000, texts.progress)).toBe('Reading 1.3 million characters.');
  });
});

describe('the cards of the codes', () => {
  const card = (code: string, change: object = {}) => ({
    code,
    name: 'Not taken',
    plain: 'It was not taken.',
    href: `/${code}/`,
    aside: 'The answer does not rest on this code.',
    named: 'Not taken.',
    elsewhere: 'On its own: Not taken.',
    general: 'In general: It was not taken.',
    ...change,
  });
  const cards = (show?: () => void, ...own: ReturnType<typeof card>[]) => (
    <CodeCards
      codes={own}
      groups={[group()]}
      cover={(text) => text.replace('mailbox', 'box')}
      pointing={nothingPointed}
      show={show}
    />
  );
  it('say what a code means here first, as far as a verdict rests on it', () => {
    expect(textsOf('li', cards(undefined, card('552'), card('250')))).toEqual([
      '552 Here: the box is full. On its own: Not taken.',
      '250 The answer does not rest on this code. On its own: Not taken.',
    ]);
  });
  it('link a code that has a page', () => {
    expect(textsOf('a', cards(undefined, card('511')))).toEqual(['511']);
    expect(textsOf('a', cards(undefined, card('599', { href: '', name: '' })))).toEqual([]);
  });
  it('lead to the text only where it is shown', () => {
    expect(textsOf('button', cards(undefined, card('511')))).toEqual([]);
    expect(
      textsOf(
        'button',
        cards(() => undefined, card('511')),
      ),
    ).toEqual(['Show in the text']);
  });
});
