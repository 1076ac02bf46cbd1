import { CAPITAL_START, FRACTION, NAME_OF_VIRUS, SAYS_SPAM_SCORE, SIGNED_NUMBER } from './patterns';
import { take } from './shapes';
import type { Family, Particular, Reply } from './types';
import { before, endsWith, from, holds, type Word, wordsIn } from './words';

const NOUNS = [
  ...['score', 'spam value', 'spam level', 'spam rating', 'spam probability', 'spam confidence'],
  ...['spam index', 'junk score', 'heuristic value', 'spamwert', 'spam-wert', 'spam-bewertung'],
  ...['punteggio', 'puntuación', 'pontuação', 'spam-score', 'spamscore', 'rspamd score'],
];
const SCORED = [
  ...['scored', 'scored at', 'scores', 'scoring'],
  ...NOUNS.flatMap((noun) =>
    ['', ' of', ' is', ' was', ' from', ' at', ' von', ' ist', ' de'].map((joint) => noun + joint),
  ),
];
/** SpamAssassin before its third version: 'hits=7.2 required=5.0'. Others count with the word. */
const HITS = ['hits'];
const NEEDED = ['required', 'threshold', 'threshold of', 'threshold is', 'required score'];
const SPAM_POINTS = [' spam points ', ' spamassassin points '];
const INFECTED = [
  ...['infected with', 'infected by', 'signature', 'threat name', 'virus name', 'virus named'],
  ...['virus', 'malware', 'trojan', 'threat', 'worm'].flatMap((noun) => [
    noun,
    `${noun} found`,
    `${noun} detected`,
    `${noun} signature`,
    `${noun} is`,
    `${noun} was`,
  ]),
];

function scoreAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const lead = before(words, at, 3);
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

/** How far from its reply a notification may say it, and how: 'The heuristic spam value is: 34'. */
const FARTHEST = 800;
const SAID = ['value', 'score', 'level', 'rating', 'probability'].flatMap((noun) => [
  `spam ${noun} is`,
  `spam ${noun} was`,
  `spam ${noun} of`,
]);

function scoreInNotice({ view, span }: Reply): readonly Particular[] {
  const start = Math.max(0, span.start - FARTHEST);
  const end = Math.min(view.length, span.end + FARTHEST);
  if (!SAYS_SPAM_SCORE.test(view.slice(start, end))) return [];
  const words = wordsIn(view, { start, end });
  return words
    .filter((word, at) => SIGNED_NUMBER.test(word.word) && endsWith(before(words, at, 3), SAID))
    .slice(0, 1)
    .map((word) => take('score', word));
}

/** How a filter rated a message, and what it found in it. */
export const contentFamily: Family = (reply) => {
  const { words } = reply;
  const scores = words.flatMap((_word, at) => scoreAt(words, at));
  return [
    ...(scores.length > 0 ? scores : scoreInNotice(reply)),
    ...words.flatMap((_word, at) => virusAt(words, at)),
  ];
};
