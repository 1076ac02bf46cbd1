import { useEffect, useState } from 'react';

/**
 * Have the scripts taken over the page? A button that only they serve is disabled before, so that
 * no click is lost in silence.
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}
