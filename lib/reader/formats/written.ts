import { WHITE_SPACE } from '../find/patterns';
import type { Extraction } from '../find/types';
import { MAKERS } from '../makers/index';
import { EXCEPTION_NAME } from './patterns';
import { extractProse } from './prose';
import type { Format } from './types';

const REACH = 6000;

const wordsOf = ({ view, words: { start, end } }: Extraction): string =>
  view.slice(start, Math.min(end, start + REACH)).replace(WHITE_SPACE, ' ');

/**
 * One format for each maker of bounces in sentences: they are read alike, with the phrases of
 * `MAKERS` to tell whose they are.
 */
export const written: readonly Format[] = MAKERS.map(({ name, phrases }) => ({
  name,
  recognises: (extraction) => {
    const words = wordsOf(extraction).toLowerCase();
    return phrases.some((phrase) => words.includes(phrase));
  },
  extract: (extraction) => extractProse(extraction, extraction.words),
}));

/** What a program says when it could not send: a Python tuple, a Node, PHP or Java exception. */
export const exception: Format = {
  name: 'exception',
  recognises: (extraction) => EXCEPTION_NAME.test(wordsOf(extraction)),
  extract: (extraction) => extractProse(extraction, extraction.words),
};

/** Anything else. */
export const plain: Format = {
  name: 'plain',
  recognises: () => true,
  extract: (extraction) => extractProse(extraction, extraction.words),
};
