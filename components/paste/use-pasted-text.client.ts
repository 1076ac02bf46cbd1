import { useCallback, useRef, useState } from 'react';
import { filled } from '../../lib/filled';
import { leaveAnswerLink } from './answer-link.client';
import { type Note, noteOnLength } from './note';
import { fitsField } from './pasted-text';
import { readFile } from './read-file.client';
import type { PasteBoxTexts } from './texts';
import type { ReadingState } from './use-reader.client';

const WAIT_WHILE_TYPING = 250;

/**
 * The text in the field and the note below it. A whole text, a typed one and a file each start a
 * reading. `forget` drops the choice of a row, which belongs to the text before.
 */
export function usePastedText(
  { read, clear }: Pick<ReadingState, 'read' | 'clear'>,
  forget: () => void,
  notes: PasteBoxTexts['notes'],
) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [text, setText] = useState('');
  const [note, setNote] = useState<Note>('');

  const begin = useCallback((input: string, about: Note) => {
    clearTimeout(timer.current);
    setText(input);
    setNote(about);
  }, []);

  const readWhole = useCallback(
    (input: string) => {
      begin(fitsField(input) ? input : '', noteOnLength(input, notes));
      leaveAnswerLink();
      forget();
      if (input.trim()) read({ input }, true);
      else clear();
    },
    [begin, forget, read, clear, notes],
  );

  const readTyped = (input: string) => {
    begin(input, '');
    leaveAnswerLink();
    timer.current = setTimeout(
      () => (input.trim() ? read({ input }, false) : clear()),
      WAIT_WHILE_TYPING,
    );
  };

  const openFile = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      const say = (sentence: string) => setNote(filled(sentence, { file: file.name }));
      if (file.type.startsWith('image/')) return say(notes.picture);
      try {
        const input = await readFile(file);
        begin('', { file: file.name });
        leaveAnswerLink();
        forget();
        read({ input }, true);
      } catch {
        say(notes.unreadable);
      }
    },
    [begin, forget, read, notes],
  );

  return { text, note, begin, readWhole, readTyped, openFile };
}

export type PastedText = ReturnType<typeof usePastedText>;
