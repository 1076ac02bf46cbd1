import { useLayoutEffect, useState } from 'react';

/** The table needs 58rem, or names would be broken in it, and the page has its edges. */
const NARROW = '(max-width: 63.99rem)';

/** Is the window too narrow for the table? */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  // Before anything is painted, so that no table flashes up.
  useLayoutEffect(() => {
    const query = window.matchMedia(NARROW);
    const listening = new AbortController();
    setNarrow(query.matches);
    query.addEventListener('change', ({ matches }) => setNarrow(matches), listening);
    return () => listening.abort();
  }, []);
  return narrow;
}
