import type { Span } from '../decode/types';
import { withoutSilent } from '../formats/report-words';
import type { Delivery } from '../formats/types';
import { withoutOpenings } from '../formats/without-openings';
import { fillGaps, lowerCase } from '../knowledge/fragments';
import { BEFORE_WORD, BEHIND_WORD, SENTENCE_BREAK } from '../knowledge/word-patterns';
import { type Word, wordsOf } from '../knowledge/words';
import type { Clues } from './types';
import { joinOverlapping, wholeWords, widen, widenToClause } from './whole-words';

/** Words that turn around what stands behind them belong to it. */
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'cannot',
  "can't",
  'nicht',
  'kein',
  'keine',
  'pas',
  'non',
  'niet',
  'nie',
  'не',
]);

/** So many other words may stand between two that are marked as one. */
const MOST_BETWEEN = 2;

/** What varies in a phrase may be long: its words stand within so many. */
const LONGEST_PHRASE = 120;

/** Outside the reply that decides, words may stand anywhere: more places help nobody. */
const MOST_PLACES = 3;

/** The words of a phrase, in order, from its first word on; none where one is missing. */
function findFrom(words: readonly Word[], start: number, stems: readonly string[]): Word[] {
  const found: Word[] = [];
  const end = Math.min(words.length, start + LONGEST_PHRASE);
  for (let at = start; at < end && found.length < stems.length; at += 1) {
    const word = words[at];
    if (word && word.stem === stems[found.length]) found.push(word);
  }
  return found.length === stems.length ? found : [];
}

const extentOf = (words: readonly Word[]): number =>
  (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);

/** Where the words of a phrase stand in order, closest together. */
function findPhrase(words: readonly Word[], phrase: string): readonly Word[] {
  const stems = wordsOf(fillGaps(phrase)).map(({ stem }) => stem);
  let closest: readonly Word[] = [];
  if (stems.length === 0) return closest;
  for (const [place, { stem }] of words.entries()) {
    const found = stem === stems[0] ? findFrom(words, place, stems) : [];
    if (found.length > 0 && (closest.length === 0 || extentOf(found) < extentOf(closest)))
      closest = found;
  }
  return closest;
}

function findStems(words: readonly Word[], stems: readonly string[]): readonly Word[] {
  const wanted = new Set(stems);
  return words.filter(
    ({ stem }, place) =>
      wanted.has(stem) || (NEGATIONS.has(stem) && wanted.has(words[place + 1]?.stem ?? '')),
  );
}

/** A stretch with how many of the words it holds. */
interface Stretch {
  start: number;
  end: number;
  count: number;
}

/** Words that stand close together in a sentence are one stretch of the text. */
function joinNear(found: readonly Word[], all: readonly Word[], text: string): Stretch[] {
  const places = new Map(all.map((word, place) => [word, place]));
  const spans: (Stretch & { last: number })[] = [];
  for (const word of found) {
    const place = places.get(word) ?? 0;
    const before = spans.at(-1);
    const isNear = before && place - before.last <= MOST_BETWEEN + 1;
    if (isNear && !SENTENCE_BREAK.test(text.slice(before.end, word.start))) {
      before.end = word.end;
      before.last = place;
      before.count += 1;
    } else spans.push({ start: word.start, end: word.end, last: place, count: 1 });
  }
  return spans.map(({ start, end, count }) => ({ start, end, count }));
}

/** Where a phrase stands letter by letter: what is part of a link is no word. */
function findLetters(text: string, phrase: string): Span[] {
  const letters = lowerCase(text);
  const spans: Span[] = [];
  for (const piece of phrase.split(' … ')) {
    const start = letters.indexOf(piece, spans.at(-1)?.end);
    if (start < 0) return [];
    spans.push({ start, end: start + piece.length });
  }
  return spans;
}

const moveWord = (word: Word, by: number): Word => ({
  ...word,
  start: word.start + by,
  end: word.end + by,
});

/** A reason that a program gives is a sentence at most. */
const SHORTEST_REASON = 8;
const LONGEST_REASON = 120;

/** So far behind its code a line of a log gives it. */
const NEAR = 400;

/** Where a program gives a reason in words beside a code that tells more: whoever reads it looks for them. */
function findBesideCode(text: string, { basic, diagnostic, deciding }: Delivery): Span[] {
  const said = diagnostic.replace(BEFORE_WORD, '').replace(BEHIND_WORD, '');
  if (basic || said.length < SHORTEST_REASON || said.length > LONGEST_REASON) return [];
  const near = deciding?.start ?? 0;
  const behind = text.indexOf(said, near);
  const isBehind = behind >= 0 && behind < near + NEAR;
  const start = isBehind ? behind : text.lastIndexOf(said, near);
  return start < 0 ? [] : [{ start, end: start + said.length }];
}

/** Where words that tell the cause stand among others. */
const findWords = (
  { stems = [], phrase }: Clues,
  words: readonly Word[],
  text: string,
): Stretch[] =>
  joinNear(phrase === undefined ? findStems(words, stems) : findPhrase(words, phrase), words, text);

const wordsWithin = (text: string, { start, end }: Span): Word[] =>
  wordsOf(text.slice(start, end)).map((word) => moveWord(word, start));

/** What decides, without what a line of a log names beside its reason: files, hosts, fields. */
function findReason(text: string, { deciding, diagnostic }: Delivery): Span | undefined {
  if (!deciding || !diagnostic) return deciding;
  const at = text.slice(deciding.start, deciding.end).indexOf(diagnostic);
  if (at < 0) return deciding;
  const start = deciding.start + at;
  return { start, end: start + diagnostic.length };
}

/**
 * Where a text says what a verdict rests on: the words within the reply that decides, else anywhere
 * before the message that came back at `end`, and the codes. What stands nowhere in so many words
 * is shown by the whole reply.
 */
export function evidenceIn(
  text: string,
  end: number,
): (delivery: Delivery, clues: Clues) => readonly Span[] {
  const all = { start: 0, end };
  let words: readonly Word[] | undefined;
  const anywhere = (clues: Clues): Stretch[] => {
    words ??= wordsOf(withoutOpenings(withoutSilent(text.slice(0, end))));
    // Most of them stand together where the reason is told.
    return findWords(clues, words, text)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_PLACES);
  };
  return (delivery, clues) => {
    const deciding = findReason(text, delivery);
    const inReply = deciding ? findWords(clues, wordsWithin(text, deciding), text) : [];
    const isWordy = clues.phrase !== undefined || (clues.stems ?? []).length > 0;
    const found = inReply.length > 0 || !isWordy ? inReply : anywhere(clues);
    const within = inReply.length > 0 ? deciding : all;
    const whole = wholeWords(text, found);
    // A short word is shown with its clause where it is all there is: 'Over quota'.
    const stretches = joinOverlapping(
      (whole.length > 0 ? whole : found).map((span) => widenToClause(text, span, within ?? all)),
    );
    const codes = (clues.codes ?? []).flatMap((kind) => delivery[kind] ?? []);
    const beside =
      isWordy || codes.length === 0 ? [] : findBesideCode(text.slice(0, end), delivery);
    const spans = [...stretches, ...beside, ...codes.map(({ start, end }) => ({ start, end }))];
    if (spans.length > 0) return spans.sort((a, b) => a.start - b.start);
    const letters = clues.phrase === undefined ? [] : findLetters(text, clues.phrase);
    if (letters.length > 0) return letters.map((span) => widen(text, span));
    const { deciding: reply } = delivery;
    return reply ? [{ start: reply.start, end: reply.end }] : [];
  };
}
