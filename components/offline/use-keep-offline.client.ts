import { useEffect } from 'react';

interface Connection {
  readonly saveData?: boolean;
}

/** Does the visitor ask for less traffic? Then the site is not kept on the device. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return (
    connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches
  );
}

/**
 * Keeps the whole site on the device, so that it works without a network: mail often comes back
 * because there is none.
 */
export function useKeepOffline(worker: string, scope: string): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || savesData())
      return;
    const register = () => {
      // Private windows refuse it; the site works without.
      navigator.serviceWorker
        .register(worker, { scope, updateViaCache: 'none' })
        .catch(() => undefined);
    };
    if (document.readyState === 'complete') register();
    else window.addEventListener('load', register, { once: true });
  }, [worker, scope]);
}
