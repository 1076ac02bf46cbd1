import type { CauseId, CommandId } from '../data/types';
import type { catalogue } from './catalogue';

/** Everything the site knows, as `lib/catalogue.ts` hands it on. */
export type Catalogue = typeof catalogue;

export type { CauseId, CommandId };
