import { useCallback, useRef, useState } from 'react';
import { filled } from '../../lib/filled';
import { leaveAnswerLink } from './answer-link.client';
import type { Note } from './note';
import { fitsField, type IsSearch } from './pasted-text';
import { readFiles } from './read-file.client';
import {
  changeText,
  NO_HISTORY,
  NO_TEXT,
  redoText,
  replaceText,
  type Source,
  type TextHistory,
  undoText,
  type View,
} from './text-history';
import type { PasteBoxTexts } from './texts';
import { useEntries } from './use-entries.client';
import type { ReadingState } from './use-reader.client';

const WAIT_WHILE_TYPING = 250;

const fieldText = ({ input }: Source): string =>
  typeof input === 'string' && fitsField(input) ? input : '';

/** Is there something to read? Once there is an answer, its text is one, whatever is left of it. */
const isRead = ({ input, view }: Source, isSearch: IsSearch): boolean =>
  typeof input !== 'string' || (input.trim() !== '' && (view !== 'field' || !isSearch(input)));

/**
 * The text in the field, the note on it and where the visitor is. A whole text, a typed one and a
 * file each start a reading; the texts before can be brought back. `forget` drops the choice of a
 * row, which belongs to the text before.
 */
export function usePastedText(
  { read, clear }: Pick<ReadingState, 'read' | 'clear'>,
  forget: () => void,
  notes: PasteBoxTexts['notes'],
  isSearch: IsSearch,
) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const history = useRef(NO_HISTORY);
  /** The text of the field as it was set whole: from there on, typing is the browser's to undo. */
  const whole = useRef('');
  const [text, setText] = useState('');
  const [note, setNote] = useState<Note>('');
  const [view, setView] = useState<View>('field');

  const begin = useCallback((next: TextHistory) => {
    history.current = next;
    whole.current = fieldText(next.present);
    setText(whole.current);
    setNote(next.present.note);
    setView(next.present.view);
  }, []);

  const show = useCallback(
    (next: TextHistory) => {
      const { input, view } = next.present;
      clearTimeout(timer.current);
      begin(next);
      leaveAnswerLink();
      forget();
      if (isRead(next.present, isSearch)) read({ input }, view === 'answer');
      else clear();
    },
    [begin, forget, read, clear, isSearch],
  );

  const enter = useEntries(history, show);

  /** Another text takes the place of the present one: an entry to go back to, unless both are searches. */
  const replace = useCallback(
    (source: Source) => {
      const { present } = history.current;
      const isOther = source.input !== present.input;
      if (isOther && (isRead(source, isSearch) || isRead(present, isSearch))) enter();
      show(replaceText(history.current, source));
    },
    [show, enter, isSearch],
  );

  /** Reads a text, even one that could be searched for. `note` is said of it instead of its size. */
  const readAnyway = useCallback(
    (input: string, note = '') =>
      replace({ ...NO_TEXT, input, note, view: input.trim() ? 'answer' : 'field' }),
    [replace],
  );

  /** Reads what the address of the page asks for: whoever sends the pages has seen it. */
  const readAsked = useCallback(
    (input: string) => readAnyway(input, notes.asked),
    [readAnyway, notes],
  );

  const readWhole = useCallback(
    (input: string) => (isSearch(input) ? replace({ ...NO_TEXT, input }) : readAnyway(input)),
    [replace, readAnyway, isSearch],
  );

  const readLink = useCallback(
    (link: string) => {
      clearTimeout(timer.current);
      begin(replaceText(history.current, { ...NO_TEXT, view: 'answer' }));
      forget();
      read({ link }, true);
    },
    [begin, forget, read],
  );

  const readTyped = useCallback(
    (input: string) => {
      clearTimeout(timer.current);
      const { view: last } = history.current.present;
      // Where nothing could be read, the field is there although it had given way.
      const here = last === 'edit' && input.trim() ? 'edit' : 'field';
      history.current = changeText(history.current, { input, note: '', view: here });
      setText(input);
      setNote('');
      setView(here);
      leaveAnswerLink();
      if (isRead(history.current.present, isSearch))
        timer.current = setTimeout(() => read({ input }, false), WAIT_WHILE_TYPING);
      else clear();
    },
    [read, clear, isSearch],
  );

  const openFiles = useCallback(
    async (files: ArrayLike<File> | null | undefined) => {
      // The list of an event is empty once the event is over.
      const opened = Array.from(files ?? []);
      const [first] = opened;
      if (!first) return;
      const note = { file: first.name, others: opened.length - 1 };
      try {
        const input = await readFiles(opened);
        replace({ input, note, view: 'answer' });
      } catch {
        setNote(filled(notes.unreadable, { file: first.name }));
      }
    },
    [replace, notes],
  );

  /** Goes to another view of the same text; of a file, `shown` is what was read of it. */
  const turnTo = (next: View, shown = '') => {
    const { input } = history.current.present;
    begin(
      changeText(history.current, {
        input: typeof input === 'string' && input ? input : shown,
        view: next,
      }),
    );
  };

  /** Brings back a text from before or after the present one, where there is one. */
  const goBack = useCallback(
    (again: boolean): Source | undefined => {
      const next = (again ? redoText : undoText)(history.current);
      if (next) show(next);
      return next?.present;
    },
    [show],
  );

  return {
    text,
    note,
    view,
    whole,
    readWhole,
    readAnyway,
    readAsked,
    readLink,
    readTyped,
    openFiles,
    turnTo,
    goBack,
  };
}

export type PastedText = ReturnType<typeof usePastedText>;
