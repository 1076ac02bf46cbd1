'use client';

import type { ChangeEvent, ClipboardEvent, InputEvent } from 'react';
import { useAwake } from '../parts/use-awake.client';
import { useDrop } from './use-drop.client';
import { LONGEST_IN_FIELD, type Paste } from './use-paste.client';

export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/**
 * More letters than this do not come from one key, but from a keyboard's own clipboard or from
 * speech.
 */
const MOST_OF_A_KEY = 30;

const PLACEHOLDER =
  'The whole message, a line from a log, or only the part with the numbers. You can drop a file here, too.';
const COVERED =
  'Your text is hidden here. Below it is shown with addresses, names and numbers covered.';

interface Props {
  readonly paste: Paste;
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
}

/** The sentence below the field. The name of a file may name somebody, too. */
function Note({ paste: { note, state, choices, tools } }: Pick<Props, 'paste'>) {
  const said =
    typeof note === 'string'
      ? note
      : `${state.kind === 'read' ? 'Read from' : 'Reading'} the file “${note.file}”. It stays in this page.`;
  return (
    said && (
      <p className="text-soft mt-2 text-[0.9rem] [overflow-wrap:anywhere]">
        {tools && choices.hidden ? tools.redactText(said) : said}
      </p>
    )
  );
}

/** The field and the ways into it: paste, type, drop, choose a file, try an example. */
export function PasteField({ paste, samples, privacy, aboutHref }: Props) {
  const { field, files, text, state, choices, choose, prepare, take, type, open, wipe } = paste;
  const awake = useAwake();
  const over = useDrop(open);
  const covered = choices.hidden && state.kind !== 'empty';

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const next = covered
      ? pasted
      : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (file && !pasted) {
      event.preventDefault();
      open(file);
    } else if (pasted && (covered || !value.trim() || next.length > LONGEST_IN_FIELD)) {
      // The first paste is read at once, not after the pause that typing gets.
      event.preventDefault();
      take(next);
    }
  }

  function onChange({ target: { value }, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
    const pasted = (
      nativeEvent as InputEvent<HTMLTextAreaElement>['nativeEvent']
    ).inputType?.startsWith('insertFrom');
    if (pasted || value.length > text.length + MOST_OF_A_KEY) take(value);
    else type(value);
  }

  return (
    <div className={`sheet needs-script px-5 py-4 ${over ? 'outline-link outline-3' : ''}`}>
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
        placeholder={covered ? COVERED : PLACEHOLDER}
        className="field block resize-y font-mono text-[0.9rem]"
        value={covered ? '' : text}
        readOnly={covered}
        onFocus={prepare}
        onPaste={onPaste}
        onChange={onChange}
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
          <button type="button" className="chip font-semibold" onClick={wipe}>
            Clear
          </button>
        )}
        {covered && (
          <button
            type="button"
            className="chip font-semibold"
            onClick={() => {
              choose({ hidden: false });
              field.current?.focus();
            }}
          >
            Show the text again
          </button>
        )}
      </div>
      <ul className="mt-2 flex flex-wrap items-center gap-1.5" aria-label="Examples to try">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              className="chip"
              disabled={!awake}
              onClick={() => take(sample.text)}
            >
              {sample.label}
            </button>
          </li>
        ))}
      </ul>
      <Note paste={paste} />
    </div>
  );
}
