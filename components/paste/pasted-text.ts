/**
 * Longer texts are not put into the field: laying out megabytes would freeze the page. They are
 * read all the same.
 */
export const LONGEST_IN_FIELD = 200_000;

/**
 * More letters than this do not come from one key, but from a keyboard's own clipboard or from
 * speech.
 */
const MOST_OF_A_KEY = 30;

/** Is a text short enough to stand in the field? */
export const fitsField = (text: string): boolean => text.length <= LONGEST_IN_FIELD;

/** What stands in a field, and what is selected in it. */
export interface FieldContent {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** Is a text searched for, and not read? */
export type IsSearch = (text: string) => boolean;

/** On a page without a search. */
export const neverSearch: IsSearch = () => false;

/**
 * The whole text where a paste makes a new one: nothing of the old one is left, or it gets too long
 * for the field. Undefined where the browser puts the piece into the text that is being edited.
 */
export function wholeAfterPaste(
  { value, selectionStart, selectionEnd }: FieldContent,
  pasted: string,
): string | undefined {
  const before = value.slice(0, selectionStart);
  const after = value.slice(selectionEnd);
  if (!before.trim() && !after.trim()) return pasted;
  const all = before + pasted + after;
  return fitsField(all) ? undefined : all;
}

/** Has a piece been put into a text, at the place before the caret, and all else is as it was? */
const isInserted = (before: string, { value, selectionEnd }: FieldContent): boolean =>
  value.startsWith(before.slice(0, Math.max(0, before.length - value.length + selectionEnd)));

/**
 * Has a change come from the clipboard or from speech, and not from a key? `inputType` is that of
 * the browser's event, which older browsers do not have.
 */
const isPasted = (before: string, after: string, inputType: string | undefined): boolean =>
  inputType?.startsWith('insertFrom') === true || after.length > before.length + MOST_OF_A_KEY;

/** Is a changed text another one as a whole, which is not being typed? */
export const isAnotherText = (
  before: string,
  field: FieldContent,
  inputType: string | undefined,
): boolean =>
  !fitsField(field.value) ||
  (isPasted(before, field.value, inputType) && !(before.trim() && isInserted(before, field)));
