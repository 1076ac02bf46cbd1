import { SYNTAX } from './patterns';

/** Longer words first: of 'sent' and 'sent by' an expression takes the first that fits. */
const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** Words as the alternatives of an expression, each taken as it is written, whatever its spaces. */
export const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort(longestFirst)
    .map((word) => word.replace(SYNTAX, '\\$&').replaceAll(' ', ' {1,3}'))
    .join('|');
