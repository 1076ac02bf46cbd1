import { filled } from '../../lib/filled';
import { numberOf } from '../../lib/plural';
import type { PasteBoxTexts } from './texts';

/** A sentence about what could not be read, or the name of the file that is, and how many more. */
export type Note = string | { readonly file: string; readonly others: number };

/**
 * What is said of a text that is read: its file, its size, and that it stays here. `size` is
 * undefined while it is being read.
 */
export function describeNote(
  note: Note,
  size: number | undefined,
  notes: PasteBoxTexts['notes'],
): string {
  if (typeof note === 'string')
    return note || (size ? filled(notes.size, { count: numberOf(size) }) : '');
  const { others } = note;
  const file =
    others > 0 ? filled(notes.files, { file: note.file, count: numberOf(others) }) : note.file;
  return size === undefined
    ? filled(notes.reading, { file })
    : filled(notes.read, { file, count: numberOf(size) });
}
