import { remembered } from '../../remembered';
import type { Extraction } from '../find/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { WHITE_SPACE } from '../knowledge/patterns';
import { type Told, YOUR_MESSAGE } from '../knowledge/phrases';
import { findTold } from '../knowledge/told';
import { MAKERS } from '../makers/index';
import { EXCEPTION_NAME } from './program-patterns';
import { extractProse } from './prose';
import type { Format } from './types';

/** How far a phrase is looked for. */
const PHRASES_REACH = 6000;

/** The beginning of the words as it is written, and in lower case. */
interface Beginning {
  readonly written: string;
  readonly lower: string;
  /** Does it tell whoever wrote a message what became of it, or has a head of mail? */
  readonly isNotice: boolean;
}

/** What a notice says of a message. */
const NOTICES: readonly Told[] = ['undelivered', 'delayed', 'givenUp'];

function isOfMessage(words: string): boolean {
  const told = findTold(words);
  return holdsAny(words, YOUR_MESSAGE) && NOTICES.some((notice) => told.has(notice));
}

/** Made once for all makers that are asked. */
const readBeginning = remembered(({ message, view, words }: Extraction): Beginning => {
  const end = Math.min(words.end, words.start + PHRASES_REACH);
  const written = view.slice(words.start, end).replace(WHITE_SPACE, ' ');
  const isNotice = message.sections.length > 0 || isOfMessage(comparable(written));
  return { written, lower: written.toLowerCase(), isNotice };
});

const extract: Format['extract'] = (extraction) => extractProse(extraction, extraction.words);

/**
 * One format for each maker of bounces in sentences: they are read alike, with the maker's phrases
 * to tell whose they are.
 */
export const makerFormats: readonly Format[] = MAKERS.flatMap(
  ({ name, phrases = [], names = [] }) =>
    phrases.length + names.length > 0
      ? {
          name,
          recognises: (extraction) => {
            const { lower, isNotice } = readBeginning(extraction);
            return holdsAny(lower, phrases) || (isNotice && holdsAny(lower, names));
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
