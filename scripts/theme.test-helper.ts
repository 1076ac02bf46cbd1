import { runInNewContext } from 'node:vm';

type Listener = (event: unknown) => void;

/** The page as the script meets it: a root, a switch that comes later, and storage. */
export function themePage(storage: Record<string, string> | 'denied') {
  const root = { dataset: {} as Record<string, string> };
  const field = { name: 'theme', value: '' };
  const listeners: Record<string, Listener> = {};
  let isRead = false;
  const browser = {
    document: { documentElement: root, querySelector: () => (isRead ? field : null) },
    addEventListener: (kind: string, listener: Listener) => {
      listeners[kind] = listener;
    },
    get localStorage() {
      if (storage === 'denied') throw new Error('denied');
      return storage;
    },
  };
  return {
    root,
    field,
    run: (code: string) => runInNewContext(code, browser),
    /** The rest of the page has arrived, or it is seen again. */
    show: () => {
      isRead = true;
      listeners['pageshow']?.({});
    },
    change: (name: string, value: string) => listeners['change']?.({ target: { name, value } }),
  };
}
