import { NO_LETTER } from './patterns';

/** A name of a column or a state as they are compared: lower case, letters and digits only. */
export const foldName = (name: string): string => name.toLowerCase().replace(NO_LETTER, '');
