import { useCallback, useEffect, useRef, useState } from 'react';
import { type Choose, FIRST_CHOICES } from './choices';
import type { PasteBoxTexts } from './texts';
import { useAnswerTools } from './use-answer-tools.client';
import { useEarlyText } from './use-early-text.client';
import { usePastedText } from './use-pasted-text.client';
import { useReader } from './use-reader.client';

/**
 * The text in the field, how one comes into it, and what is read of it. All of it stays in this
 * component's memory. `handed` is a text from the search field.
 */
export function usePaste(
  readerFiles: readonly string[],
  handed: { readonly text: string } | undefined,
  notes: PasteBoxTexts['notes'],
) {
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [ready, setReady] = useState(false);
  const reader = useReader(readerFiles);
  const { state } = reader;
  const tools = useAnswerTools(ready || state.kind !== 'empty');
  const choose: Choose = useCallback((change) => setChoices((old) => ({ ...old, ...change })), []);
  const forget = useCallback(() => choose({ chosen: '' }), [choose]);
  const pasted = usePastedText(reader, forget, notes);
  const { text, note, readWhole, readTyped, openFile } = pasted;

  /** Somebody is about to paste. */
  const prepare = () => {
    reader.warm();
    setReady(true);
  };

  const clear = () => {
    // A worker that has nothing to do stays warm for the next text.
    if (state.kind === 'reading') reader.cancel();
    readWhole('');
    setChoices(({ reader }) => ({ ...FIRST_CHOICES, reader }));
    field.current?.focus();
  };

  useEarlyText({ field, files }, pasted, reader.read, forget);

  useEffect(() => {
    if (!handed) return;
    readWhole(handed.text);
    field.current?.focus();
  }, [handed, readWhole]);

  return {
    field,
    files,
    text,
    note,
    choices,
    choose,
    state,
    tools,
    prepare,
    readWhole,
    readTyped,
    openFile,
    clear,
  };
}

export type Paste = ReturnType<typeof usePaste>;
