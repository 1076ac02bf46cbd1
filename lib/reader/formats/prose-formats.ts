import { WHITE_SPACE } from '../find/patterns';
import type { Extraction } from '../find/types';
import { MAKERS } from '../makers/index';
import { EXCEPTION_NAME } from './patterns';
import { extractProse } from './prose';
import type { Format } from './types';

/** How far a phrase is looked for. */
const PHRASES_REACH = 6000;

const readBeginning = ({ view, words: { start, end } }: Extraction): string =>
  view.slice(start, Math.min(end, start + PHRASES_REACH)).replace(WHITE_SPACE, ' ');

const extract: Format['extract'] = (extraction) => extractProse(extraction, extraction.words);

/**
 * One format for each maker of bounces in sentences: they are read alike, with the maker's phrases
 * to tell whose they are.
 */
export const makerFormats: readonly Format[] = MAKERS.flatMap(({ name, phrases }) =>
  phrases
    ? {
        name,
        recognises: (extraction) => {
          const words = readBeginning(extraction).toLowerCase();
          return phrases.some((phrase) => words.includes(phrase));
        },
        extract,
      }
    : [],
);

/** What a program says when it could not send: a Python tuple, a Node, PHP or Java exception. */
export const exception: Format = {
  name: 'exception',
  recognises: (extraction) => EXCEPTION_NAME.test(readBeginning(extraction)),
  extract,
};

/** Anything else. */
export const plain: Format = { name: 'plain', recognises: () => true, extract };
