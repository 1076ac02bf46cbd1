import { type RefObject, useEffect } from 'react';
import type { Found } from '../../lib/search/types';
import { isText, keepInAddress, queryInAddress } from './address.client';
import { hitToOpen } from './choice';

/**
 * Safari allows a hundred changes of the address in half a minute, and throws at the next: it is
 * changed in the pauses.
 */
const PAUSE = 250;

export function useQueryInAddress(text: string): void {
  useEffect(() => {
    const pause = setTimeout(() => keepInAddress(text), PAUSE);
    return () => clearTimeout(pause);
  }, [text]);
}

/**
 * Takes up what was typed before the page was ready, is asked for in the address, or was come back
 * to. `begin` and `onText` must stay the same from one rendering to the next.
 */
export function useEarlyQuery(
  field: RefObject<HTMLInputElement | null>,
  begin: (text: string, offered: boolean) => void,
  onText: (text: string) => void,
): void {
  useEffect(() => {
    const inAddress = queryInAddress();
    const asked = inAddress || field.current?.value || '';
    if (!asked) return;
    if (isText(asked)) {
      keepInAddress('');
      onText(asked);
      return;
    }
    begin(asked, inAddress !== '');
    field.current?.focus({ preventScroll: true });
  }, [field, begin, onText]);
}

export function useChosenInView(place: number): void {
  useEffect(() => {
    if (place >= 0)
      document.getElementById(`result-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [place]);
}

/** Opens the best result as soon as the records are there, where Enter was faster than they. */
export function useEarlyEnter(entered: RefObject<boolean>, found: Found, ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const best = hitToOpen(found, -1);
    if (entered.current && best) window.location.assign(best.record.href);
    entered.current = false;
  }, [ready, found, entered]);
}
