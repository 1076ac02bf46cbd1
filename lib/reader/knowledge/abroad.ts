import { PHRASES } from '../../../data/languages/index';
import type { CauseId } from '../../../data/types';

/**
 * What people without a code search for in their own language most. Each search loads the phrases:
 * those of all causes would be four times as many bytes.
 */
const SEARCHED: readonly CauseId[] = ['mailbox-full', 'user-unknown'];

const abroad = Object.entries(PHRASES)
  .filter(([language]) => language !== 'en')
  .map(([, { causes }]) => causes);

/** How languages other than English tell the causes that are searched for most. */
export const ABROAD: ReadonlyMap<CauseId, readonly string[]> = new Map(
  SEARCHED.map((cause) => [cause, [...new Set(abroad.flatMap((told) => told[cause] ?? []))]]),
);
