import { useEffect, useState } from 'react';

export type WaysOut = typeof import('./ways-out');

/**
 * Asked for together with the reader, as soon as somebody is about to paste: when the text is
 * there, nothing more is asked for.
 */
export function useWaysOut(wanted: boolean): WaysOut | undefined {
  const [ways, setWays] = useState<WaysOut>();
  useEffect(() => {
    // Without it the answer has no buttons that copy, and says everything else.
    if (wanted) import('./ways-out').then(setWays, () => undefined);
  }, [wanted]);
  return ways;
}
