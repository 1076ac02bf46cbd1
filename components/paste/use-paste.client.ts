import { useCallback, useEffect, useRef, useState } from 'react';
import { readFile } from './read-file.client';
import { useAnswerTools } from './use-answer-tools.client';
import { useReader } from './use-reader.client';

/**
 * Longer texts are not put into the field: laying out megabytes would freeze the page. They are
 * read all the same.
 */
export const LONGEST_IN_FIELD = 200_000;

const WAIT_WHILE_TYPING = 250;

/** What the visitor has switched or chosen; kept while the text changes, until it is cleared. */
export interface Choices {
  /** Is covered what names somebody? */
  readonly hidden: boolean;
  /** Are addresses left in a ticket? */
  readonly open: boolean;
  /** The key of the row that is explained; empty for the first. */
  readonly chosen: string;
}

export type Choose = (change: Partial<Choices>) => void;

const START: Choices = { hidden: false, open: false, chosen: '' };

/** A sentence below the field, or the name of the file that is read. */
type Note = string | { readonly file: string };

const isLink = (): boolean => window.location.hash.includes('cause=');

/** The address stands for another answer as soon as there is another text. */
function leaveLink(): void {
  if (isLink())
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + window.location.search,
    );
}

/**
 * The text in the field, the ways in which one comes, and what is read of it. All of it stays in
 * this component's memory.
 */
export function usePaste(
  readerFiles: readonly string[],
  handed: { readonly text: string } | undefined,
) {
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [text, setText] = useState('');
  const [note, setNote] = useState<Note>('');
  const [choices, setChoices] = useState(START);
  const [ready, setReady] = useState(false);
  const { state, read, warm, clear, cancel } = useReader(readerFiles);
  const tools = useAnswerTools(ready || state.kind !== 'empty');
  const choose: Choose = useCallback((change) => setChoices((old) => ({ ...old, ...change })), []);

  const begin = useCallback((input: string, said: Note) => {
    clearTimeout(timer.current);
    setText(input);
    setNote(said);
  }, []);

  /** A whole text at once. */
  const take = useCallback(
    (input: string) => {
      const fits = input.length <= LONGEST_IN_FIELD;
      begin(
        fits ? input : '',
        fits
          ? ''
          : `Your text has ${input.length.toLocaleString('en')} characters. It is read below, but not shown in the box.`,
      );
      leaveLink();
      choose({ chosen: '' });
      if (input.trim()) read({ input }, true);
      else clear();
    },
    [begin, choose, read, clear],
  );

  const type = (input: string) => {
    begin(input, '');
    leaveLink();
    timer.current = setTimeout(
      () => (input.trim() ? read({ input }, false) : clear()),
      WAIT_WHILE_TYPING,
    );
  };

  const open = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      if (file.type.startsWith('image/')) {
        setNote(
          `“${file.name}” is a picture. Copy the text of the message, or type the line with the number.`,
        );
        return;
      }
      try {
        const input = await readFile(file);
        begin('', { file: file.name });
        leaveLink();
        choose({ chosen: '' });
        read({ input }, true);
      } catch {
        setNote(
          `“${file.name}” could not be read. Open it in your mail program and copy its text.`,
        );
      }
    },
    [begin, choose, read],
  );

  /** Somebody is about to paste. */
  const prepare = () => {
    warm();
    setReady(true);
  };

  const wipe = () => {
    // A worker that has nothing to do stays warm for the next text.
    if (state.kind === 'reading') cancel();
    take('');
    setChoices(START);
    field.current?.focus();
  };

  // Somebody may have pasted or chosen a file before this script had loaded, or come by a link to
  // an answer.
  useEffect(() => {
    const follow = () => {
      if (!isLink()) return;
      begin('', '');
      choose({ chosen: '' });
      read({ link: window.location.hash }, true);
    };
    const early = field.current?.value ?? '';
    const file = files.current?.files?.[0];
    if (early.trim()) take(early);
    else if (file) open(file);
    else follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [begin, choose, read, take, open]);

  useEffect(() => {
    if (!handed) return;
    take(handed.text);
    field.current?.focus();
  }, [handed, take]);

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
    take,
    type,
    open,
    wipe,
  };
}

export type Paste = ReturnType<typeof usePaste>;
