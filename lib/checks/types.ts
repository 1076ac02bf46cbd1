import type { Catalogue } from '../types';

/** A rule that types cannot hold. Each problem says what to do about it. */
export type Check = (catalogue: Catalogue) => string[];
