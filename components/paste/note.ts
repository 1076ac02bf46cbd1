import { filled } from '../../lib/filled';
import { numberOf } from '../../lib/plural';
import { fitsField } from './pasted-text';
import type { PasteBoxTexts } from './texts';

type NoteTexts = PasteBoxTexts['notes'];

/** A sentence below the field, or the name of the file that is read. */
export type Note = string | { readonly file: string };

/** Says that a text is read although it is too long to be shown; empty for all others. */
export const noteOnLength = (text: string, { long }: NoteTexts): string =>
  fitsField(text) ? '' : filled(long, { count: numberOf(text.length) });

/** The sentence to show; of a file, whether it has been read already. */
export const describeNote = (note: Note, isRead: boolean, { reading, read }: NoteTexts): string =>
  typeof note === 'string' ? note : filled(isRead ? read : reading, { file: note.file });
