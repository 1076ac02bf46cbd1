import { useCallback, useRef, useState } from 'react';
import type { Hit } from '../../lib/search/types';
import { keepInAddress } from './address.client';
import { type Choice, chosenPlace, NOTHING_CHOSEN } from './choice';
import { useSearch } from './use-search.client';
import {
  useChosenInView,
  useEarlyEnter,
  useEarlyQuery,
  useQueryInAddress,
} from './use-search-effects.client';
import { useSlash } from './use-slash.client';

export interface SearchBoxInput {
  readonly recordsHref: string;
  /** Names of codes by number, to answer an exact one before the records have loaded. */
  readonly names: Readonly<Record<string, string>>;
  /** Is handed a text that is a message rather than a search. */
  readonly onText: (text: string) => void;
}

/** The text in the search field, what it finds, and which result is chosen. */
export function useSearchBox({ recordsHref, names, onText }: SearchBoxInput) {
  const field = useRef<HTMLInputElement>(null);
  /** Was Enter pressed before the records had loaded? */
  const entered = useRef(false);
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<Choice>(NOTHING_CHOSEN);
  /** Has the list been closed, by a key or because the focus has left it? */
  const [closed, setClosed] = useState(false);
  const { found, ready, load } = useSearch(recordsHref, names, text);
  const chosen = chosenPlace(choice, found);

  const begin = useCallback(
    (value: string, offered: boolean) => {
      load();
      setText(value);
      setChoice({ ...NOTHING_CHOSEN, offered });
    },
    [load],
  );
  useSlash(field);
  useQueryInAddress(text);
  useEarlyQuery(field, begin, onText);
  useChosenInView(chosen);
  useEarlyEnter(entered, found, ready);

  function change(value: string): void {
    entered.current = false;
    setClosed(false);
    begin(value, false);
  }

  return {
    field,
    entered,
    text,
    found,
    ready,
    load,
    chosen,
    open: text.trim().length > 0 && !closed,
    setClosed,
    change,
    choose: (place: number) => setChoice({ ...NOTHING_CHOSEN, place }),
    handOn(value: string): void {
      change('');
      onText(value);
    },
    visit(hit: Hit | undefined): void {
      if (!hit) return;
      keepInAddress(text);
      window.location.assign(hit.record.href);
    },
  };
}

export type SearchBoxState = ReturnType<typeof useSearchBox>;
