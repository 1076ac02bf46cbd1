'use client';

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Report } from '../../lib/analyser/types';
import { Answer } from './answer.client';
import { createReader, type Reader } from './reader.client';

export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

interface Props {
  readonly readerFile: string;
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
  readonly causeHref: string;
  readonly parties: Readonly<Record<string, string>>;
  /** A text handed over from the search field; each one is a new object, so that the same text can come twice. */
  /** What stands beside the box on a wide page. */
  readonly beside?: ReactNode;
  readonly handed?: { readonly text: string } | undefined;
}

type State = { readonly kind: 'empty' } | { readonly kind: 'reading' } | { readonly kind: 'read'; readonly report: Report } | { readonly kind: 'failed' };

/** Longer texts are not put into the field: laying out megabytes would freeze the page. They are read all the same. */
const LONGEST_IN_FIELD = 200_000;

const WAIT_WHILE_TYPING = 250;

/** The paste box and, below it, the answer. What is pasted stays in this component's memory and goes nowhere else. */
export function PasteBox({ readerFile, samples, privacy, aboutHref, causeHref, parties, beside, handed }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const reader = useRef<Reader | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(0);
  const [text, setText] = useState('');
  const [long, setLong] = useState(0);
  const [state, setState] = useState<State>({ kind: 'empty' });

  const read = useCallback(
    (input: string) => {
      clearTimeout(timer.current);
      latest.current += 1;
      const mine = latest.current;
      if (!input.trim()) {
        setState({ kind: 'empty' });
        return;
      }
      setState((old) => (old.kind === 'read' ? old : { kind: 'reading' }));
      reader.current ??= createReader(readerFile);
      reader.current.read(input).then(
        (report) => {
          if (mine === latest.current) setState({ kind: 'read', report });
        },
        () => {
          reader.current = undefined;
          if (mine === latest.current) setState({ kind: 'failed' });
        },
      );
    },
    [readerFile],
  );

  const take = useCallback(
    (input: string) => {
      const fits = input.length <= LONGEST_IN_FIELD;
      setText(fits ? input : '');
      setLong(fits ? 0 : input.length);
      read(input);
    },
    [read],
  );

  const type = (input: string) => {
    setText(input);
    setLong(0);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => read(input), WAIT_WHILE_TYPING);
  };

  // Somebody may have pasted before this script had loaded.
  useEffect(() => {
    const early = field.current?.value ?? '';
    if (early.trim()) take(early);
    return () => reader.current?.stop();
  }, [take]);

  useEffect(() => {
    if (!handed) return;
    take(handed.text);
    field.current?.focus();
  }, [handed, take]);

  function onPaste(event: React.ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain');
    const target = event.currentTarget;
    const next = target.value.slice(0, target.selectionStart) + pasted + target.value.slice(target.selectionEnd);
    if (!pasted || next.length <= LONGEST_IN_FIELD) return;
    event.preventDefault();
    take(next);
  }

  const answered = state.kind === 'read' || state.kind === 'failed';
  return (
    <>
      <div className={beside ? 'grid gap-6 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]' : ''}>
        {beside}
        <div className="sheet needs-script px-5 py-4">
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
            placeholder="The whole message, a line from a log, or only the part with the numbers"
            className="field block resize-y font-mono text-[0.9rem]"
            value={text}
            onFocus={() => {
              reader.current ??= createReader(readerFile);
            }}
            onPaste={onPaste}
            onChange={(event) => type(event.target.value)}
          />
          <p id="bounce-hint" className="text-soft mt-2 text-[0.9rem]">
            {privacy} <a href={aboutHref}>How to check that</a>
          </p>
          <ul className="mt-3 flex flex-wrap gap-1.5" aria-label="Examples to try">
            {samples.map((sample) => (
              <li key={sample.id}>
                <button type="button" className="chip" onClick={() => take(sample.text)}>
                  {sample.label}
                </button>
              </li>
            ))}
            {state.kind !== 'empty' && (
              <li>
                <button type="button" className="chip font-semibold" onClick={() => take('')}>
                  Clear
                </button>
              </li>
            )}
          </ul>
          {long > 0 && (
            <p className="text-soft mt-2 text-[0.9rem]">Your text has {long.toLocaleString('en')} characters. It is read below, but not shown in the box.</p>
          )}
        </div>
      </div>
      <p role="status" className="sr-only">
        {state.kind === 'reading' && 'Reading'}
        {state.kind === 'read' && (state.report.results[0]?.explanation.headline ?? 'No reply code found.')}
      </p>
      {answered && (
        <div className="mt-6">
          {state.kind === 'failed' && <p>The reader could not start in this browser. Look the number up in the table, or search for it.</p>}
          {state.kind === 'read' && <Answer key={latest.current} report={state.report} causeHref={causeHref} parties={parties} />}
        </div>
      )}
    </>
  );
}
