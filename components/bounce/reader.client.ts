import type { Report } from '../../lib/analyser/types';

/** What the worker is asked and what it answers; `id` tells an answer to an older paste from the present one. */
interface Answer {
  readonly id: number;
  readonly report: Report;
}

/** A reader in a worker of its own. */
export interface Reader {
  /** Reads a text or the bytes of a file; a newer request ends an older one that is still running. */
  readonly read: (input: string | ArrayBuffer) => Promise<Report>;
  readonly stop: () => void;
}

/**
 * Starts the worker from a blob: a worker loaded from an address is not under the page's content security policy, a blob
 * worker is. So the code that sees somebody's mail can send nothing.
 */
function startWorker(file: string): Worker {
  const address = JSON.stringify(new URL(file, window.location.href).href);
  const blob = URL.createObjectURL(new Blob([`importScripts(${address})`], { type: 'text/javascript' }));
  const worker = new Worker(blob);
  URL.revokeObjectURL(blob);
  return worker;
}

/** Makes a reader whose worker is started at once, so that it is warm when the paste comes. */
export function createReader(file: string): Reader {
  let worker = startWorker(file);
  let latest = 0;
  let busy = false;

  const fresh = (): Worker => {
    worker.terminate();
    worker = startWorker(file);
    return worker;
  };

  return {
    read: (input) =>
      new Promise((resolve, reject) => {
        const current = busy ? fresh() : worker;
        latest += 1;
        const id = latest;
        busy = true;
        current.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.id !== id) return;
          busy = false;
          resolve(data.report);
        };
        current.onerror = (event) => {
          busy = false;
          reject(new Error(event.message || 'The reader could not start.'));
        };
        current.postMessage({ id, input });
      }),
    stop: () => worker.terminate(),
  };
}
