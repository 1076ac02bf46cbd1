import { useSyncExternalStore } from 'react';

/** The table needs 44rem, and the page has its edges. */
const NARROW = '(max-width: 47.99rem)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Is the window too narrow for the table? */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
