'use client';

import { type ClipboardEvent, type DragEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useAwake } from '../use-awake.client';
import { Answer, type AnswerPageTexts } from './answer.client';
import { inputOf } from './input-of.client';
import { useReader } from './use-reader.client';

export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface PasteBoxProps {
  readonly readerFiles: readonly string[];
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
  readonly texts: AnswerPageTexts;
  /** What stands beside the box on a wide page. */
  readonly beside?: ReactNode;
  /** A text handed over from the search field; each one is a new object, so that the same text can come twice. */
  readonly handed?: { readonly text: string } | undefined;
}

/** Longer texts are not put into the field: laying out megabytes would freeze the page. They are read all the same. */
const LONGEST_IN_FIELD = 200_000;

/** From here on reading takes long enough that the visitor is told, and may cancel. */
const LONG = 500_000;

const WAIT_WHILE_TYPING = 250;

const size = (length: number): string => (length < 1_000_000 ? `${Math.round(length / 1000)} thousand` : `${(length / 1_000_000).toFixed(1)} million`);

/** The paste box and, below it, the answer. What is pasted stays in this component's memory and goes nowhere else. */
export function PasteBox({ readerFiles, samples, privacy, aboutHref, texts, beside, handed }: PasteBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [over, setOver] = useState(false);
  const awake = useAwake();
  const { state, read, warm, clear, cancel } = useReader(readerFiles);

  const take = useCallback(
    (input: string) => {
      clearTimeout(timer.current);
      const fits = input.length <= LONGEST_IN_FIELD;
      setText(fits ? input : '');
      setNote(fits ? '' : `Your text has ${input.length.toLocaleString('en')} characters. It is read below, but not shown in the box.`);
      if (input.trim()) read({ input });
      else clear();
    },
    [read, clear],
  );

  const type = (input: string) => {
    setText(input);
    setNote('');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => (input.trim() ? read({ input }) : clear()), WAIT_WHILE_TYPING);
  };

  const open = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      if (file.type.startsWith('image/')) {
        setNote(`“${file.name}” is a picture. Copy the text of the message, or type the line with the number.`);
        return;
      }
      try {
        const input = await inputOf(file);
        setText('');
        setNote(`Reading the file “${file.name}”. It stays in this page.`);
        read({ input });
      } catch {
        setNote(`“${file.name}” could not be read. Open it in your mail program and copy its text.`);
      }
    },
    [read],
  );

  // Somebody may have pasted or chosen a file before this script had loaded, or come by a link to an answer.
  useEffect(() => {
    const follow = () => {
      if (window.location.hash.includes('cause=')) read({ link: window.location.hash });
    };
    const early = field.current?.value ?? '';
    const file = files.current?.files?.[0];
    if (early.trim()) take(early);
    else if (file) open(file);
    else follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [read, take, open]);

  useEffect(() => {
    if (!handed) return;
    take(handed.text);
    field.current?.focus();
  }, [handed, take]);

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const next = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (file && !pasted) {
      event.preventDefault();
      open(file);
    } else if (next.length > LONGEST_IN_FIELD) {
      event.preventDefault();
      take(next);
    } else if (!value.trim() && pasted) {
      // The first paste is read at once, not after the pause that typing gets.
      event.preventDefault();
      take(next);
    }
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) open(file);
    else take(event.dataTransfer.getData('text/plain'));
  }

  const { shown } = state;
  const headline = state.kind === 'read' ? (state.shown.reading.answer.groups[0]?.headline ?? texts.nothingFound.title) : '';
  return (
    <>
      <div className={beside ? 'grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] print:hidden' : 'print:hidden'}>
        {beside}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is an extra way; the button below opens one with the keyboard. */}
        <div
          className={`sheet needs-script px-5 py-4 ${over ? 'outline-link outline-3' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <label htmlFor="bounce" className="mb-2 block text-[1.05rem] font-semibold">
            Paste your bounce
          </label>
          <textarea
            ref={field}
            id="bounce"
            rows={6}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="bounce-hint"
            placeholder="The whole message, a line from a log, or only the part with the numbers. You can drop a file here, too."
            className="field block resize-y font-mono text-[0.9rem]"
            value={text}
            onFocus={warm}
            onPaste={onPaste}
            onChange={(event) => type(event.target.value)}
          />
          <p id="bounce-hint" className="text-soft mt-2 text-[0.9rem]">
            {privacy} <a href={aboutHref}>How to check that</a>
          </p>
          <div className="mt-3 flex flex-wrap gap-1.5">
            <label className="chip focus-within:outline-link cursor-pointer font-semibold focus-within:outline-3">
              Open a file
              <input
                ref={files}
                type="file"
                className="sr-only"
                accept=".eml,.msg,.txt,.log,.json,message/rfc822,text/plain,application/json"
                onChange={(event) => {
                  open(event.target.files?.[0]);
                  event.target.value = '';
                }}
              />
            </label>
            {state.kind !== 'empty' && (
              <button
                type="button"
                className="chip font-semibold"
                onClick={() => {
                  take('');
                  field.current?.focus();
                }}
              >
                Clear
              </button>
            )}
          </div>
          <ul className="mt-2 flex flex-wrap items-center gap-1.5" aria-label="Examples to try">
            {samples.map((sample) => (
              <li key={sample.id}>
                <button type="button" className="chip" disabled={!awake} onClick={() => take(sample.text)}>
                  {sample.label}
                </button>
              </li>
            ))}
          </ul>
          {note && <p className="text-soft mt-2 text-[0.9rem] [overflow-wrap:anywhere]">{note}</p>}
        </div>
      </div>
      <p role="status" className="sr-only">
        {headline}
      </p>
      {state.kind === 'reading' && state.size > LONG && (
        <p className="mt-6 flex flex-wrap items-center gap-3">
          <progress aria-label="Reading" className="h-2 w-40" /> Reading {size(state.size)} characters.
          <button type="button" className="chip font-semibold" onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
      {state.kind === 'failed' && <p className="mt-6">The reader could not start in this browser. Look the number up in the table, or search for it.</p>}
      {shown && (
        <div className="mt-6">
          <Answer key={shown.count} reading={shown.reading} texts={texts} />
        </div>
      )}
    </>
  );
}
