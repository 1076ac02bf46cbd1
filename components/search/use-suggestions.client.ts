import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Hit } from '../../lib/search/types';
import { isTokenAlone } from '../../lib/search/words';
import { keepInAddress } from './address.client';
import { type Choice, chosenPlace, NOTHING_CHOSEN } from './choice';
import { useSearch } from './use-search.client';
import {
  useChosenInView,
  useEarlyEnter,
  useEarlyQuery,
  useQueryInAddress,
} from './use-search-effects.client';
import { isNewVisit } from './visit.client';

export interface SuggestionsInput {
  readonly recordsHref: string;
  /** Names of codes by number, to answer an exact one before the records have loaded. */
  readonly names: Readonly<Record<string, string>>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** What stands in the field as far as it is a search; empty where it is a message. */
  readonly query: string;
  /** Is a text searched for, and not read? */
  readonly isSearch: (text: string) => boolean;
  /** Puts another search into the field. */
  readonly change: (query: string) => void;
  /** Empties the field, so that it can be undone. */
  readonly clear: () => void;
  /** Has a text read as a message; `readAsked` one that stood in the address of the page. */
  readonly read: (text: string) => void;
  readonly readAsked: (text: string) => void;
}

/** What the text in the field finds, and which result is chosen. */
export function useSuggestions({
  recordsHref,
  names,
  field,
  query,
  isSearch,
  change,
  clear,
  read,
  readAsked,
}: SuggestionsInput) {
  /** The search for which Enter was pressed before the records had loaded. */
  const entered = useRef('');
  /** Was that in the header of another page? */
  const opened = useRef(false);
  const [choice, setChoice] = useState<Choice & { readonly of: string }>({
    ...NOTHING_CHOSEN,
    of: '',
  });
  /** Has the list been closed, by a key or because the focus has left it? */
  const [closed, setClosed] = useState(false);
  const { found, ready, load } = useSearch(recordsHref, names, query);
  // A choice belongs to the search that it was made in.
  const chosen = chosenPlace(choice.of === query ? choice : NOTHING_CHOSEN, found);

  useEffect(() => {
    // The field may have had the focus before this script came.
    if (query) load();
  }, [query, load]);

  const offer = useCallback(
    (asked: string) => {
      change(asked);
      setChoice({ ...NOTHING_CHOSEN, offered: true, of: asked });
      // Enter was pressed in the header: a mark that leads to one reply leads there at once.
      opened.current = isTokenAlone(asked) && isNewVisit();
      if (opened.current) entered.current = asked;
    },
    [change],
  );
  useEarlyQuery(field, isSearch, offer, readAsked);
  useQueryInAddress(query);
  useChosenInView(chosen);
  useEarlyEnter(entered, opened, query, found, ready);

  return {
    entered,
    query,
    found,
    ready,
    load,
    chosen,
    open: query.trim().length > 0 && !closed,
    setClosed,
    clear,
    read,
    choose: (place: number) => setChoice({ ...NOTHING_CHOSEN, place, of: query }),
    visit(hit: Hit | undefined): void {
      if (!hit) return;
      keepInAddress(query);
      window.location.assign(hit.record.href);
    },
  };
}

export type SuggestionsState = ReturnType<typeof useSuggestions>;
