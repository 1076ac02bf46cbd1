import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * Have the scripts taken over the page? A button that only they serve is disabled before, so that
 * no click is lost in silence.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
