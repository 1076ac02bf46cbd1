import { ERROR_NAME, LETTER, UNSPACED } from './patterns';
import { readQuery } from './query';
import { weightOf, wordsIn } from './words';

/** A longer text is a message. */
export const LONGEST_SEARCH = 200;

/** What stands in no search: an address of somebody, a link, the end of a line. */
const SIGNS_OF_TEXT = ['@', '://', '\n', '{', '}', '();'];

/** Beside a code, one word asks ('5.7.1 gmail'); so many are what a server said. */
const WORDS_OF_REPLY = 2;

/** Two letters may be the name of a provider, and often are a word of a sentence. */
const SHORTEST_NAME = 3;

/** '192.0.2.1': it tells who somebody is. */
const isIpAddress = (word: string): boolean => word.split('.').length === 4 && !LETTER.test(word);

/** A word that says something, as 'smtp', 'error' and 'mean' next to any code do not. */
const namesSomething = (word: string): boolean => LETTER.test(word) && weightOf(word) === 1;

/**
 * '550 5.1.1 User unknown': a code with words. The name of a provider is none of a reply's: '5.7.1
 * gmail microsoft' asks what each of them means.
 */
const isReply = (line: string, words: readonly string[], names: ReadonlySet<string>): boolean =>
  readQuery(line).codes.length > 0 &&
  (words.filter((word) => namesSomething(word) && !names.has(word)).length >= WORDS_OF_REPLY ||
    UNSPACED.test(line));

/** Words that name a provider, from its names: 'exchange' of 'Exchange Server'. */
export function wordsOfNames(names: readonly string[]): string[] {
  const words = names.flatMap((name) => {
    const own = wordsIn(name)
      .map(({ word }) => word)
      .filter(namesSomething);
    return own.length === 1 && !name.includes('.') ? own : [];
  });
  return [...new Set(words)].filter((word) => word.length >= SHORTEST_NAME).sort();
}

/**
 * Is a text to be searched for (a code, a token of a provider, plain words), and not read as the
 * message of a server? Only such a text may get into the address of the page. `names`: the words
 * that name a provider.
 */
export function isSearch(text: string, names: ReadonlySet<string>): boolean {
  const line = text.trim();
  if (line.length > LONGEST_SEARCH || SIGNS_OF_TEXT.some((sign) => line.includes(sign)))
    return false;
  // What a program calls an error, with what it says of it.
  if (ERROR_NAME.test(line)) return false;
  // 'status=bounced dsn=5.1.1' and 'v=spf1 -all' are lines of logs and records.
  if (line.includes('=') && line.includes(' ')) return false;
  const words = wordsIn(line).map(({ word }) => word);
  return !words.some(isIpAddress) && !isReply(line, words, names);
}
