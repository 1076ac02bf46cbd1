import { catalogue } from '../catalogue';
import { analyse } from './analyse';
import type { Report } from './judge/types';
import { readerCatalogue } from './reader-catalogue';

/** The real catalogue as the reader carries it, for tests. */
export const reader = readerCatalogue(catalogue);

export const read = (input: string | Uint8Array): Promise<Report> => analyse(input, reader);

/** Side, situation and whether to send again. */
export async function told(text: string) {
  const { results } = await read(text);
  return results.map(({ delivery, verdict }) => [
    delivery.side,
    verdict.situation ?? verdict.cause,
    verdict.retry,
  ]);
}
