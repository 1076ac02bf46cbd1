import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSlash } from '../parts/use-slash.client';
import { type Choose, FIRST_CHOICES } from './choices';
import { showInField } from './field-place.client';
import { type IsSearch, neverSearch } from './pasted-text';
import type { PasteBoxTexts } from './texts';
import { useAnswerTools } from './use-answer-tools.client';
import { useEarlyText } from './use-early-text.client';
import { usePasteAnywhere } from './use-paste-anywhere.client';
import { usePastedText } from './use-pasted-text.client';
import { useReader } from './use-reader.client';
import { useUndo } from './use-undo.client';

/**
 * The text in the field, how one comes into it, and what is read of it. All of it stays in this
 * component's memory. What `isSearch` says of stands in the field and is not read.
 */
export function usePaste(
  readerFiles: readonly string[],
  notes: PasteBoxTexts['notes'],
  isSearch: IsSearch = neverSearch,
) {
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  /** Around the answer. */
  const frame = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [ready, setReady] = useState(false);
  const reader = useReader(readerFiles);
  const { state } = reader;
  const tools = useAnswerTools(ready || state.kind !== 'empty');
  const choose: Choose = useCallback((change) => setChoices((old) => ({ ...old, ...change })), []);
  const forget = useCallback(() => choose({ chosen: '', place: undefined }), [choose]);
  const pasted = usePastedText(reader, forget, notes, isSearch);
  const { text, note, readWhole, readAnyway, readTyped, openFiles, turnTo } = pasted;

  const answered = state.kind === 'reading' || state.kind === 'read';
  const covered = choices.hidden && answered;
  // What names somebody stands in the field, too.
  const view = covered ? 'answer' : answered ? pasted.view : 'field';
  /** The text as it is read or, of a file, what was read of it; empty for a link. */
  const whole = text || (state.kind === 'read' ? state.shown.reading.report.text : '');

  /** Somebody is about to paste. */
  const prepare = () => {
    reader.warm();
    setReady(true);
  };

  const clear = () => {
    // A worker that has nothing to do stays warm for the next text.
    if (state.kind === 'reading') reader.cancel();
    // The field can take the focus only once it is there again.
    flushSync(() => {
      readWhole('');
      setChoices(({ reader }) => ({ ...FIRST_CHOICES, reader }));
    });
    field.current?.focus();
  };

  const edit = () => showInField(field, () => flushSync(() => turnTo('edit', whole)));

  const closeField = () => {
    flushSync(() => turnTo('answer'));
    frame.current?.focus();
  };

  useEarlyText({ field, files }, pasted);
  usePasteAnywhere(field, pasted, isSearch);
  useUndo(field, pasted);
  useSlash(field);

  return {
    field,
    files,
    frame,
    text,
    whole,
    note,
    view,
    covered,
    choices,
    choose,
    state,
    tools,
    prepare,
    /** What is searched for; empty where the text is read. */
    query: state.kind === 'empty' && isSearch(text) ? text : '',
    readWhole,
    readAnyway,
    readAsked: pasted.readAsked,
    readTyped,
    openFiles,
    clear,
    edit,
    closeField,
  };
}

export type Paste = ReturnType<typeof usePaste>;
