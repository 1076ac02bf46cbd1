import type { Note } from './note';
import type { Input } from './reader.client';

/**
 * Where the visitor is: at an empty field or one that is typed into, at a field that was opened
 * again with a text in it, or at the answer, to which the field has given way.
 */
export type View = 'field' | 'edit' | 'answer';

/** A text as it was given, whole, and how it was shown. */
export interface Source {
  readonly input: Input;
  readonly note: Note;
  readonly view: View;
}

/** The texts before the present one and, after an undo, those that came after it. */
export interface TextHistory {
  readonly past: readonly Source[];
  readonly present: Source;
  readonly future: readonly Source[];
}

export const NO_TEXT: Source = { input: '', note: '', view: 'field' };

export const NO_HISTORY: TextHistory = { past: [], present: NO_TEXT, future: [] };

/** More than these would fill the memory of a phone. */
const MOST_TEXTS = 20;
export const MOST_KEPT = 10_000_000;

/** How much there is to read: characters of a text, bytes of files. */
export const sizeOf = (input: Input): number =>
  typeof input === 'string' ? input.length : input.reduce((sum, { data }) => sum + data.length, 0);

/** The list with one text more; the oldest are forgotten where they are too many or too large. */
export function keep<T extends Source>(list: readonly T[], source: T): readonly T[] {
  const all = [...list, source].slice(-MOST_TEXTS);
  let room = MOST_KEPT;
  const forgotten = all.findLastIndex(({ input }) => {
    room -= sizeOf(input);
    return room < 0;
  });
  return all.slice(forgotten + 1);
}

/** Another text takes the place of the present one. */
export const replaceText = ({ past, present }: TextHistory, next: Source): TextHistory => ({
  past: next.input === present.input ? past : keep(past, present),
  present: next,
  future: [],
});

/** The present text is changed in the field; the browser itself takes back what is typed. */
export const changeText = ({ past, present }: TextHistory, change: Partial<Source>) => ({
  past,
  present: { ...present, ...change },
  future: [],
});

/** One text back; undefined where there is none. */
export function undoText({ past, present, future }: TextHistory): TextHistory | undefined {
  const last = past.at(-1);
  return last && { past: past.slice(0, -1), present: last, future: keep(future, present) };
}

/** What was undone again; undefined where nothing was. */
export function redoText({ past, present, future }: TextHistory): TextHistory | undefined {
  const last = future.at(-1);
  return last && { past: keep(past, present), present: last, future: future.slice(0, -1) };
}
