import { learnedWeights, strengthOf } from '../knowledge/weights';
import { wordsOf } from '../knowledge/words';
import {
  COUNTED_OUT,
  IN_BRACKETS,
  IN_CAPITALS,
  MAIL_FILE,
  MANY_DO,
  OF_MAIL_ALONE,
  PLURAL,
  REFUSES_PLAINLY,
  SENTENCE_CASE,
  SENTENCE_CLOSES,
  SET_APART,
  STREET,
  THINGS_COUNTED,
  TWO_WORDS,
  UNSPACED_SENTENCE,
} from './code-patterns';

/** From this weight on a word tells a reply beside others that nobody has seen. */
const TELLS = 1.5;

const holdsTelling = (words: string): boolean => {
  const weights = learnedWeights();
  return wordsOf(words).some(({ stem }) => (strengthOf(weights, stem) ?? 0) >= TELLS);
};

/** People count in round numbers: '550 Gäste'. */
const isRound = (code: string): boolean => code.endsWith('0');

/** 'Mails here must have a Received header' counts nothing, though it begins like 'mails'. */
export const forbids = (words: string): boolean =>
  SENTENCE_CASE.test(words) && REFUSES_PLAINLY.test(words);

/** 'Take a hike!', and not 'Madison Avenue', 'Gramm Mehl' or 'Days of summer'. */
function isSentence(code: string, words: string): boolean {
  if (!SENTENCE_CASE.test(words)) return false;
  if (REFUSES_PLAINLY.test(words)) return true;
  if (PLURAL.test(words) || MANY_DO.test(words) || IN_CAPITALS.test(words)) return false;
  return !isRound(code) || SENTENCE_CLOSES.test(words) || holdsTelling(words);
}

/**
 * A server may refuse in any language and in words of its own. Alone behind a code that only mail has
 * they are its reply: a sentence, or what a sign sets apart, as nobody does who counts something.
 * `words` stand behind the code, on its line.
 */
export function areOwnWords(code: string, words: string): boolean {
  if (!OF_MAIL_ALONE.test(code) || STREET.test(words) || COUNTED_OUT.test(words)) return false;
  if (UNSPACED_SENTENCE.test(words) || MAIL_FILE.test(words)) return true;
  if (!TWO_WORDS.test(words)) return false;
  if (IN_BRACKETS.test(words)) return true;
  const apart = SET_APART.exec(words);
  if (apart) return !IN_CAPITALS.test(words.slice(apart[0].length - 1));
  return (!THINGS_COUNTED.test(words) || REFUSES_PLAINLY.test(words)) && isSentence(code, words);
}
