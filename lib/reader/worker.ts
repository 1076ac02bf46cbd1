import packed from 'virtual:reader-catalogue';
import { analyse } from './analyse';
import { answerOf } from './answer/answer';
import { readLink } from './answer/link';
import { makeLinkedReport } from './answer/linked-report';
import type { InputFile } from './decode/types';
import { handOver } from './hand-over';
import type { Report } from './judge/types';
import { unpackCatalogue } from './packed-catalogue';
import { type PackedTexts, unpackTexts } from './packed-texts';

/** A text or files to read, or the fragment of a link to an answer. */
interface Question {
  readonly id: number;
  readonly input?: string | readonly InputFile[];
  readonly link?: string;
}

/**
 * The little of a worker's scope that the reader uses. `readerTexts` is set by the file of texts,
 * which is loaded first.
 */
interface Scope {
  importScripts?: unknown;
  readonly readerTexts: PackedTexts;
  onmessage: ((event: { readonly data: Question }) => unknown) | null;
  postMessage: (message: unknown) => void;
}

const scope = globalThis as unknown as Scope;
const catalogue = unpackCatalogue(packed);
const texts = unpackTexts(scope.readerTexts, catalogue);

// The reader is loaded: from here on nothing more may be, for an address can carry text away.
Object.defineProperty(scope, 'importScripts', {
  value: undefined,
  writable: false,
  configurable: false,
});

async function reportTo({ input, link }: Question): Promise<Report | undefined> {
  if (input !== undefined) return analyse(input, catalogue);
  const parts = readLink(link ?? '');
  return parts && makeLinkedReport(parts, catalogue);
}

scope.onmessage = ({ data }) =>
  handOver(
    data.id,
    async () => {
      const report = await reportTo(data);
      return { report, answer: report && answerOf(report, texts) };
    },
    (message) => scope.postMessage(message),
  );
