import type { Advice } from '../../../data/types';
import type { Told } from './types';

/** A fact as this reader is told it. */
export const tellTo = (reader: keyof Advice, { value, toAdministrator }: Told): string =>
  (reader === 'administrator' && toAdministrator) || value;
