import type { SearchRecord } from './types';

/** A record with the given fields; all others are empty. */
export const record = (fields: Partial<SearchRecord>): SearchRecord => ({
  kind: 'code',
  code: '',
  last: '',
  title: '',
  line: '',
  words: [],
  carries: [],
  context: '',
  href: `/${fields.code ?? fields.title}/`,
  ...fields,
});
