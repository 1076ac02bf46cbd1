import { catalogue } from '../catalogue';
import { analyse } from './analyse';
import type { Report } from './judge/types';
import { readerCatalogue } from './reader-catalogue';

/** The real catalogue as the reader carries it, for tests. */
export const reader = readerCatalogue(catalogue);

export const read = (input: string | Uint8Array): Promise<Report> => analyse(input, reader);
