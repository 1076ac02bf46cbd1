'use client';

import { useEffect, useRef, useState } from 'react';
import type { Hit, SearchRecord } from '../../lib/search/types';
import { SearchResults } from './search-results';
import { useSearch } from './use-search.client';

const LONGEST_IN_ADDRESS = 60;

interface Props {
  readonly recordsHref: string;
  /** Codes by number, to answer an exact one before the records have loaded. */
  readonly exact: Readonly<Record<string, SearchRecord>>;
  readonly onText: (text: string) => void;
  readonly examples: readonly string[];
}

/** A search that may stand in the address: short, and not somebody's mail. */
const mayBeShown = (text: string): boolean => text.length <= LONGEST_IN_ADDRESS && !text.includes('@');

function keepInAddress(text: string): void {
  const address = new URL(window.location.href);
  if (text.trim() && mayBeShown(text)) address.searchParams.set('q', text.trim());
  else address.searchParams.delete('q');
  // Replaced, not pushed: Back leaves the page, it does not take letters away.
  window.history.replaceState(window.history.state, '', address);
}

/** The search field with its results: a combobox of the ARIA practices guide with a list of links. */
export function SearchBox({ recordsHref, exact, onText, examples }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(-1);
  const { hits, load } = useSearch(recordsHref, exact, text);

  function change(value: string) {
    setText(value);
    setChosen(-1);
    keepInAddress(value);
  }

  useEffect(() => {
    const asked = new URL(window.location.href).searchParams.get('q') ?? field.current?.value ?? '';
    if (asked) {
      load();
      setText(asked.slice(0, LONGEST_IN_ADDRESS));
    }
  }, [load]);

  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent) {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    }
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
  }, []);

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      change('');
    } else if (event.key === 'ArrowDown' && hits.length > 0) {
      event.preventDefault();
      setChosen((chosen + 1) % hits.length);
    } else if (event.key === 'ArrowUp' && hits.length > 0) {
      event.preventDefault();
      setChosen((chosen <= 0 ? hits.length : chosen) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit: Hit | undefined = hits[Math.max(chosen, 0)];
      if (hit) window.location.assign(hit.record.href);
    }
  }

  function onPaste(event: React.ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (!pasted.trim().includes('\n') && mayBeShown(pasted)) return;
    event.preventDefault();
    onText(pasted);
  }

  const open = text.trim().length > 0;
  return (
    <search>
      <label htmlFor="q" className="mb-2 block text-[1.05rem] font-semibold">
        Look up a number or a description
      </label>
      <input
        ref={field}
        id="q"
        name="q"
        type="search"
        role="combobox"
        aria-expanded={open && hits.length > 0}
        aria-controls="results"
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `result-${chosen}` : undefined}
        aria-describedby="search-hint"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="550, 5.7.26, mailbox full …"
        className="field"
        value={text}
        onFocus={load}
        onChange={(event) => (mayBeShown(event.target.value) ? change(event.target.value) : onText(event.target.value))}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <p id="search-hint" className="text-soft mt-2 text-[0.9rem]">
        <kbd>/</kbd> to type, <kbd>↓</kbd> to choose. Typing mistakes are fine.
      </p>
      {open ? (
        <SearchResults hits={hits} chosen={chosen} query={text} />
      ) : (
        <ul className="mt-3 flex flex-wrap gap-1.5" aria-label="Examples">
          {examples.map((example) => (
            <li key={example}>
              <button
                type="button"
                className="chip"
                onClick={() => {
                  load();
                  change(example);
                  field.current?.focus();
                }}
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
