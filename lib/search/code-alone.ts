import { CODE_ALONE } from './match-patterns';

/** The code that a search is, with nothing beside it: '550', '5.7.26'; '' for every other search. */
export const codeAlone = (search: string): string => CODE_ALONE.exec(search)?.[1] ?? '';
