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
const TELLS = 1;

/** Shorter words stand beside any others. */
const LONG = 4;

/** Of so many words a sentence is made, and no label of what is counted. */
const OF_SENTENCE = 6;

/** One word that replies have, or none that they do not have. */
function holdsKnown(words: string): boolean {
  const weights = learnedWeights();
  const stems = wordsOf(words).map(({ stem }) => stem);
  const strengthIn = (stem: string): number | undefined => strengthOf(weights, stem);
  return (
    stems.length >= OF_SENTENCE ||
    stems.every((stem) => strengthIn(stem) !== undefined) ||
    stems.some((stem) => stem.length >= LONG && (strengthIn(stem) ?? 0) >= TELLS)
  );
}

/** People count in round numbers: '450 (Anzahl der Gäste)'. */
const isRound = (code: string): boolean => code.endsWith('0');

/** 'Mails here must have a Received header' counts nothing, though it begins like 'mails'. */
export const forbids = (words: string): boolean =>
  SENTENCE_CASE.test(words) && REFUSES_PLAINLY.test(words);

/** 'Take a hike!', and not 'Gäste haben zugesagt' or 'Days of summer'. Statuses count nothing. */
const isSentence = (code: string, words: string): boolean =>
  SENTENCE_CASE.test(words) &&
  (code.includes('.') ||
    !(PLURAL.test(words) || THINGS_COUNTED.test(words) || MANY_DO.test(words)));

/**
 * A server may refuse in any language and in words of its own. Alone behind a code that only mail has
 * they are its reply: a sentence, or what a sign sets apart, as nobody does who counts something.
 * `words` stand behind the code, on its line.
 */
export function areOwnWords(code: string, words: string): boolean {
  if (!OF_MAIL_ALONE.test(code) || STREET.test(words) || COUNTED_OUT.test(words)) return false;
  if (UNSPACED_SENTENCE.test(words) || MAIL_FILE.test(words) || forbids(words)) return true;
  const told = IN_BRACKETS.test(words) || SET_APART.test(words) || isSentence(code, words);
  return (
    told &&
    TWO_WORDS.test(words) &&
    ((IN_BRACKETS.test(words) && !isRound(code)) ||
      !IN_CAPITALS.test(words.replace(SET_APART, ' '))) &&
    (code.includes('.') || SENTENCE_CLOSES.test(words) || holdsKnown(words))
  );
}
