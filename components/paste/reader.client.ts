import type { Answer } from '../../lib/reader/answer/types';
import type { InputFile } from '../../lib/reader/decode/types';
import type { Report } from '../../lib/reader/judge/types';

/** A report with what the page says about it; undefined where a link stands for nothing known. */
export interface Reading {
  readonly report: Report;
  readonly answer: Answer;
}

/** What is read: a text, or files. */
export type Input = string | readonly InputFile[];

/** What the worker is asked: to read something, or the fragment of a link. */
export type Request = { readonly input: Input } | { readonly link: string };

/** `id` tells an answer to an older request from the present one. */
interface Reply extends Partial<Reading> {
  readonly id: number;
  /** Nothing could be read, or not be handed over. */
  readonly failed?: true;
}

/** A reader in a worker of its own. */
export interface Reader {
  /** Reads; a newer request ends an older one that is still running. */
  readonly read: (request: Request) => Promise<Reading | undefined>;
  readonly stop: () => void;
}

/**
 * Starts the worker from a blob: a worker loaded from an address is not under the page's content
 * security policy, a blob worker is. So the code that sees somebody's mail can send nothing.
 */
function startWorker(files: readonly string[]): Worker {
  const addresses = files.map((file) => JSON.stringify(new URL(file, window.location.href).href));
  const blob = URL.createObjectURL(
    new Blob([`importScripts(${addresses.join()})`], { type: 'text/javascript' }),
  );
  const worker = new Worker(blob);
  URL.revokeObjectURL(blob);
  return worker;
}

/** Makes a reader whose worker is started at once, so that it is warm when the paste comes. */
export function createReader(files: readonly string[]): Reader {
  let worker = startWorker(files);
  let latest = 0;
  let busy = false;

  const fresh = (): Worker => {
    worker.terminate();
    worker = startWorker(files);
    return worker;
  };

  return {
    read: (request) =>
      new Promise((resolve, reject) => {
        const current = busy ? fresh() : worker;
        latest += 1;
        const id = latest;
        busy = true;
        current.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.id !== id) return;
          busy = false;
          if (data.failed) reject(new Error('The analyser failed.'));
          resolve(
            data.report && data.answer ? { report: data.report, answer: data.answer } : undefined,
          );
        };
        current.onerror = (event) => {
          busy = false;
          reject(new Error(event.message || 'This page could not start its analyser.'));
        };
        current.postMessage({ id, ...request });
      }),
    stop: () => worker.terminate(),
  };
}
