import { type RefObject, useEffect } from 'react';
import type { Found } from '../../lib/search/types';
import { keepInAddress, queryInAddress } from './address.client';
import { hitToOpen } from './choice';

/**
 * Safari allows a hundred changes of the address in half a minute, and throws at the next: it is
 * changed in the pauses.
 */
const PAUSE = 250;

export function useQueryInAddress(query: string): void {
  useEffect(() => {
    // What was typed before a message is gone from the address at once.
    const pause = setTimeout(() => keepInAddress(query), query ? PAUSE : 0);
    return () => clearTimeout(pause);
  }, [query]);
}

/**
 * Takes up the search that the address asks for, unless something was typed already. The functions
 * must stay the same from one rendering to the next.
 */
export function useEarlyQuery(
  field: RefObject<HTMLTextAreaElement | null>,
  isSearch: (text: string) => boolean,
  offer: (query: string) => void,
  read: (text: string) => void,
): void {
  useEffect(() => {
    const asked = queryInAddress();
    if (!asked || field.current?.value) return;
    if (isSearch(asked)) {
      offer(asked);
      field.current?.focus({ preventScroll: true });
      return;
    }
    keepInAddress('');
    read(asked);
  }, [field, isSearch, offer, read]);
}

export function useChosenInView(place: number): void {
  useEffect(() => {
    if (place >= 0)
      document.getElementById(`result-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [place]);
}

/**
 * Opens the best result as soon as the records are there, where Enter was faster than they. Back
 * leads past a page that was `opened` for nothing else.
 */
export function useEarlyEnter(
  entered: RefObject<string>,
  opened: RefObject<boolean>,
  query: string,
  found: Found,
  ready: boolean,
): void {
  useEffect(() => {
    if (!ready) return;
    const best = hitToOpen(found, -1);
    if (query && entered.current === query && best)
      window.location[opened.current ? 'replace' : 'assign'](best.record.href);
    entered.current = '';
    opened.current = false;
  }, [ready, found, query, entered, opened]);
}
