import { describe, expect, it } from 'vitest';
import { texts as textsOf } from '../parts/markup.test-helper';
import { group, nothingPointed, texts } from './answer.test-helper';
import { CodeCards } from './code-cards';
import { describeNote, noteOnLength } from './note';
import { fitsField, isPasted, isReadAtOnce, LONGEST_IN_FIELD, withPasted } from './pasted-text';
import { describeProgress, takesLong } from './progress';

const longest = 'x'.repeat(LONGEST_IN_FIELD);

describe('a text for the field', () => {
  it('is shown in it up to a limit', () => {
    expect(fitsField(longest)).toBe(true);
    expect(fitsField(`${longest}x`)).toBe(false);
  });
  it('takes the place of what was selected', () => {
    const content = { value: 'abcdef', selectionStart: 2, selectionEnd: 4 };
    expect(withPasted(content, 'X')).toBe('abXef');
    expect(withPasted({ ...content, selectionEnd: 2 }, 'X')).toBe('abXcdef');
  });
  it('is read at once where it is the first, or too long for the field', () => {
    expect(isReadAtOnce('', '550')).toBe(true);
    expect(isReadAtOnce(' \n', '550')).toBe(true);
    expect(isReadAtOnce('5', '550')).toBe(false);
    expect(isReadAtOnce('5', `${longest}x`)).toBe(true);
  });
  it('was not typed where the browser says so, or where it grew by more than a key gives', () => {
    expect(isPasted('5', '55', 'insertText')).toBe(false);
    expect(isPasted('5', '55', undefined)).toBe(false);
    expect(isPasted('5', '55', 'insertFromPaste')).toBe(true);
    expect(isPasted('5', `5${'x'.repeat(30)}`, 'insertText')).toBe(false);
    expect(isPasted('5', `5${'x'.repeat(31)}`, 'insertText')).toBe(true);
  });
});

describe('the note below the field', () => {
  it('says that a text is too long to be shown, and nothing of others', () => {
    expect(noteOnLength(longest, texts.notes)).toBe('');
    expect(noteOnLength(`${longest}x`, texts.notes)).toContain('200,001 characters');
  });
  it('says whether a file is still being read', () => {
    const file = { file: 'a {count}.eml' };
    expect(describeNote(file, false, texts.notes)).toContain('Reading the file “a {count}.eml”');
    expect(describeNote(file, true, texts.notes)).toContain('Read from the file');
    expect(describeNote('A sentence.', true, texts.notes)).toBe('A sentence.');
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
    aside: 'It does not decide here.',
    elsewhere: 'Elsewhere: Not taken.',
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
      '552 Here: the box is full. Elsewhere: Not taken.',
      '250 It does not decide here. Elsewhere: Not taken.',
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
    ).toEqual(['Show in the text: 511']);
  });
});
