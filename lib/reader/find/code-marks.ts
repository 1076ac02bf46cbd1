import type { Mark } from './types';

/** Is a code marked, a reply code or an enhanced one? */
export const isCode = ({ kind }: Pick<Mark, 'kind'>): boolean =>
  kind === 'basic' || kind === 'enhanced';
