import type { ExportedFile } from './types';

const CODES = '/api/v1/codes/';

/** The data of each code once more, beside its page: '/5.7.26.json' is found by guessing. */
export const besidePages = (files: readonly ExportedFile[]): ExportedFile[] =>
  files
    .filter(({ path }) => path.startsWith(CODES) && path.endsWith('.json'))
    .map(({ path, bytes }) => ({ path: `/${path.slice(CODES.length)}`, bytes }));
