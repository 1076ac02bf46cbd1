import type { Mark } from '../find/types';

/** A basic code of a refusal, for good or for now. */
export const isRefusal = ({ kind, value }: Mark): boolean =>
  kind === 'basic' && (value.startsWith('4') || value.startsWith('5'));
