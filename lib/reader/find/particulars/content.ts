import { CAPITAL_START, FRACTION, NAME_OF_VIRUS, SIGNED_NUMBER } from './patterns';
import { take } from './shapes';
import type { Family, Particular } from './types';
import { before, endsWith, from, holds, type Word } from './words';

const SCORED = ['score', 'scored', 'score of', 'score is', 'spam score', 'scored at'];
/** SpamAssassin before its third version: 'hits=7.2 required=5.0'. Others count with the word. */
const HITS = ['hits'];
const NEEDED = ['required', 'threshold', 'threshold of', 'threshold is', 'required score'];
const SPAM_POINTS = [' spam points ', ' spamassassin points '];
const INFECTED = ['infected with', 'virus', 'virus found', 'infected by', 'malware'];

function scoreAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const lead = before(words, at, 2);
  const fraction = FRACTION.exec(word.word);
  if (fraction?.[1] && fraction[2] && endsWith(lead, SCORED))
    return [take('score', word, fraction[1]), take('threshold', word, fraction[2])];
  if (!SIGNED_NUMBER.test(word.word)) return [];
  // SpamAssassin: '(6.6 points, 5.0 required)'.
  const behind = from(words, at + 1, 3);
  if (endsWith(lead, ['points']) && behind.startsWith(' required '))
    return [take('threshold', word)];
  if (behind.startsWith(' points ') && behind.endsWith(' required ')) return [take('score', word)];
  // 'received 7.6 SPAM points'.
  if (SPAM_POINTS.some((points) => behind.startsWith(points))) return [take('score', word)];
  const rated = endsWith(lead, HITS) && holds(from(words, at + 1, 4), ['required']);
  if (rated || endsWith(lead, SCORED)) return [take('score', word)];
  return endsWith(lead, NEEDED) ? [take('threshold', word)] : [];
}

/** A name of malware is no plain word: it is in brackets, or has a sign of its own. */
function virusAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const named = word.alone || word.text.includes('-') || word.text.includes('.');
  const lead = before(words, at, 2);
  // 'INFECTED: Win.Test.EICAR_HDB-1': a name of a host is in small letters.
  const told =
    endsWith(lead, INFECTED) || (endsWith(lead, ['infected']) && CAPITAL_START.test(word.text));
  return named && NAME_OF_VIRUS.test(word.text) && told && !holds(before(words, at, 3), ['no'])
    ? [take('virus', word)]
    : [];
}

/** How a filter rated a message, and what it found in it. */
export const contentFamily: Family = ({ words }) =>
  words.flatMap((_word, at) => [...scoreAt(words, at), ...virusAt(words, at)]);
