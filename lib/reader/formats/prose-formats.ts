import type { Extraction } from '../find/types';
import { WHITE_SPACE } from '../knowledge/patterns';
import { MAKERS } from '../makers/index';
import { EXCEPTION_NAME } from './patterns';
import { extractProse } from './prose';
import type { Format } from './types';

/** How far a phrase is looked for. */
const PHRASES_REACH = 6000;

/** The beginning of the words as it is written, and in lower case. */
interface Beginning {
  readonly written: string;
  readonly lower: string;
}

const beginnings = new WeakMap<Extraction, Beginning>();

/** Made once for all makers that are asked. */
function readBeginning(extraction: Extraction): Beginning {
  const known = beginnings.get(extraction);
  if (known) return known;
  const { view, words } = extraction;
  const end = Math.min(words.end, words.start + PHRASES_REACH);
  const written = view.slice(words.start, end).replace(WHITE_SPACE, ' ');
  const beginning = { written, lower: written.toLowerCase() };
  beginnings.set(extraction, beginning);
  return beginning;
}

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
          const { lower } = readBeginning(extraction);
          return phrases.some((phrase) => lower.includes(phrase));
        },
        extract,
      }
    : [],
);

/** What a program says when it could not send: a Python tuple, a Node, PHP or Java exception. */
export const exception: Format = {
  name: 'exception',
  recognises: (extraction) => EXCEPTION_NAME.test(readBeginning(extraction).written),
  extract,
};

/** Anything else. */
export const plain: Format = { name: 'plain', recognises: () => true, extract };
