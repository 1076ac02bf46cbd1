import * as routes from '../routes';
import type { Catalogue } from '../types';
import type { SearchRecord } from './types';

/**
 * The names of the reply codes: small enough for the first page load, so that a number is answered
 * before the rest is there.
 */
export const exactNames = ({ basic }: Pick<Catalogue, 'basic'>): Record<string, string> =>
  Object.fromEntries(basic.map(({ code, name }) => [code, name]));

/** A code that is known by its name alone. */
export const recordByName = (code: string, title: string): SearchRecord => ({
  kind: 'code',
  code,
  last: '',
  title,
  line: '',
  words: [],
  carries: [],
  context: '',
  href: routes.code(code),
});
