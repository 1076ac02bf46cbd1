import catalogue from 'virtual:reader-catalogue';
import { analyse } from './analyse';

interface Question {
  readonly id: number;
  readonly input: string | ArrayBuffer;
}

/** The little of a worker's scope that the reader uses. */
interface Scope {
  importScripts?: unknown;
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage: (answer: { readonly id: number; readonly report: unknown }) => void;
}

const scope = globalThis as unknown as Scope;

// The reader is loaded: from here on nothing more may be, for an address can carry text away.
Object.defineProperty(scope, 'importScripts', { value: undefined, writable: false, configurable: false });

scope.onmessage = async ({ data: { id, input } }) => {
  const report = await analyse(typeof input === 'string' ? input : new Uint8Array(input), catalogue);
  scope.postMessage({ id, report });
};
