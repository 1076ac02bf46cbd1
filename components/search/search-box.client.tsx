'use client';

import { useEffect, useRef, useState } from 'react';
import type { Hit } from '../../lib/search/types';
import { useAwake } from '../parts/use-awake.client';
import { isText, keepInAddress, queryInAddress } from './address.client';
import { announcementOf, SearchResults } from './search-results';
import { useSearch } from './use-search.client';
import { useSlash } from './use-slash.client';

interface Props {
  readonly recordsHref: string;
  /** Names of codes by number, to answer an exact one before the records have loaded. */
  readonly names: Readonly<Record<string, string>>;
  readonly onText: (text: string) => void;
  readonly examples: readonly string[];
}

/**
 * Safari allows a hundred changes of the address in half a minute, and throws at the next: it is
 * changed in the pauses.
 */
const PAUSE = 250;

/** Keys that move the caret. */
const caretKeys: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/**
 * The search field with its results: an editable combobox with a list, as the ARIA practices guide
 * has it.
 */
export function SearchBox({ recordsHref, names, onText, examples }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const entered = useRef(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [away, setAway] = useState(false);
  // What the address asks for is offered; what was typed is answered as it is when the page is
  // ready.
  const [offered, setOffered] = useState(false);
  const awake = useAwake();
  const { found, ready, load } = useSearch(recordsHref, names, text);
  const { hits, near } = found;
  // Where only something near was found, nothing is chosen before somebody does.
  const current = chosen < 0 && offered && !near && hits.length > 0 ? 0 : chosen;
  useSlash(field);

  function change(value: string) {
    entered.current = false;
    setText(value);
    setChosen(-1);
    setOffered(false);
    setAway(false);
    load();
  }

  function choose(place: number) {
    setChosen(place);
    setOffered(false);
  }

  function handOn(value: string) {
    change('');
    onText(value);
  }

  function open(hit: Hit | undefined) {
    if (!hit) return;
    keepInAddress(text);
    window.location.assign(hit.record.href);
  }

  useEffect(() => {
    const pause = setTimeout(() => keepInAddress(text), PAUSE);
    return () => clearTimeout(pause);
  }, [text]);

  // Typed before the page was ready, asked for in the address, or come back to.
  useEffect(() => {
    const inAddress = queryInAddress();
    const asked = inAddress || field.current?.value || '';
    if (!asked) return;
    if (isText(asked)) {
      keepInAddress('');
      onText(asked);
      return;
    }
    load();
    setText(asked);
    setOffered(inAddress !== '');
    field.current?.focus({ preventScroll: true });
  }, [load, onText]);

  useEffect(() => {
    if (current >= 0)
      document.getElementById(`result-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  // Enter was faster than the records.
  useEffect(() => {
    if (!ready) return;
    if (entered.current && hits[0] && !near) window.location.assign(hits[0].record.href);
    entered.current = false;
  }, [ready, hits, near]);

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    // The caret moves in the text: no option is chosen any more.
    if (caretKeys.has(event.key)) choose(-1);
    const steps: Readonly<Record<string, () => void>> = {
      Escape: () => change(''),
      ArrowDown: () => choose(hits.length > 0 ? (current + 1) % hits.length : -1),
      ArrowUp: () => choose(hits.length > 0 ? (current <= 0 ? hits.length : current) - 1 : -1),
      'Alt+ArrowDown': () => {},
      'Alt+ArrowUp': () => setAway(true),
      Enter: () => {
        entered.current = !ready && hits.length === 0;
        open(hits[near ? current : Math.max(current, 0)]);
      },
    };
    const step = steps[`${event.altKey ? 'Alt+' : ''}${event.key}`];
    if (!step) return;
    event.preventDefault();
    setAway(false);
    step();
  }

  function onPaste(event: React.ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (!isText(pasted)) return;
    event.preventDefault();
    handOn(pasted);
  }

  const shown = text.trim().length > 0 && !away;
  return (
    <>
      {/* The list closes when the focus leaves the field and the list: it would cover what has the focus then. */}
      <search
        onClickCapture={() => keepInAddress(text)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setAway(true);
        }}
      >
        <label htmlFor="q" className="mb-2 block text-[1.05rem] font-semibold">
          Look up a number or a description
        </label>
        <div className="relative">
          <input
            ref={field}
            id="q"
            name="q"
            type="search"
            role="combobox"
            aria-expanded={shown && hits.length > 0}
            aria-controls="results"
            aria-autocomplete="list"
            aria-activedescendant={shown && hits[current] ? `result-${current}` : undefined}
            aria-describedby="search-hint"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder="550, 5.7.26, mailbox full …"
            className="field"
            value={text}
            onFocus={() => {
              load();
              setAway(false);
            }}
            onChange={(event) =>
              isText(event.target.value) ? handOn(event.target.value) : change(event.target.value)
            }
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
          <SearchResults
            found={found}
            ready={ready}
            open={shown}
            chosen={current}
            query={text}
            onRead={() => handOn(text)}
          />
        </div>
      </search>
      <p role="status" className="sr-only">
        {shown ? announcementOf(found, ready) : ''}
      </p>
      <p id="search-hint" className="text-soft mt-2 text-[0.9rem]">
        <kbd>/</kbd> to type, <kbd>↓</kbd> to choose. Typing mistakes are fine.
      </p>
      <ul className="mt-3 flex flex-wrap gap-1.5" aria-label="Examples">
        {examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              className="chip"
              disabled={!awake}
              onClick={() => {
                change(example);
                field.current?.focus();
              }}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
