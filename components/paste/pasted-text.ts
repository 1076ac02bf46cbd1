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

/** The text once something is pasted in the place of the selection. */
export const withPasted = (
  { value, selectionStart, selectionEnd }: FieldContent,
  pasted: string,
): string => value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);

/**
 * Is a paste read at once, without the pause that typing gets? The first one is, and one that makes
 * the text too long for the field.
 */
export const isReadAtOnce = (before: string, after: string): boolean =>
  !before.trim() || !fitsField(after);

/**
 * Has a change come from the clipboard or from speech, and not from a key? `inputType` is that of
 * the browser's event, which older browsers do not have.
 */
export const isPasted = (before: string, after: string, inputType: string | undefined): boolean =>
  inputType?.startsWith('insertFrom') === true || after.length > before.length + MOST_OF_A_KEY;
