import type { Term } from './terms';
import type { SearchRecord } from './types';
import type { WordIndex } from './word-index';
import { flat, isEmpty, isToken, weightOf, wordsIn } from './words';

/** A record, how well it fits, and the phrase of it that fits best. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
  readonly phrase: number;
}

/** The share of a search that a record or a phrase answers, term by term. */
type Shares = Map<number, { covered: number; matched: number }>;

/** A search of this many words is a pasted line: most of its words answer nothing. */
const LINE = 6;

/** What 'and' or 'the' counts in a phrase. */
const EMPTY_SHARE = 0.15;

/** Of replies with the same words the one with the code that was asked for. */
const CARRIED = 1.06;

/** No one but the provider itself says what its token means. */
const FOR_TOKEN = 1.15;

const byClass: Readonly<Record<string, number>> = { 5: 0.97, 4: 0.94 };

/** What decides between records that fit equally well: an answer goes before a remark about it. */
export function priorOf({ kind, code, title }: SearchRecord, inTitle: boolean): number {
  if (kind === 'command') return inTitle ? 1.06 : 0.94;
  if (kind === 'cause') return 1.08;
  if (kind === 'mistake') return 0.7;
  if (kind === 'reply') return 0.74;
  if (kind === 'page') return 0.95;
  if (kind !== 'code') return 1;
  const rare = title.includes('(') ? 0.12 : 0;
  if (!code.includes('.')) return (code.startsWith('4') ? 0.985 : 1) - rare;
  const [first = '', , detail = ''] = code.split('.');
  return (byClass[first] ?? 0.86) - (detail.length > 2 ? 0.06 : 0);
}

const add = (shares: Shares, key: number, covered: number, matched: number): void => {
  const share = shares.get(key) ?? { covered: 0, matched: 0 };
  shares.set(key, { covered: share.covered + covered, matched: share.matched + matched });
};

function collect(
  terms: readonly Term[],
  { phrases, phrasesWith, rarity }: WordIndex,
): { byRecord: Shares; byPhrase: Shares } {
  const byRecord: Shares = new Map();
  const byPhrase: Shares = new Map();
  for (const { weight, ways } of terms) {
    const bestInPhrase = new Map<number, { quality: number; rarity: number }>();
    const bestInRecord = new Map<number, number>();
    for (const { word, quality } of ways) {
      for (const place of phrasesWith.get(word) ?? []) {
        if (quality > (bestInPhrase.get(place)?.quality ?? 0))
          bestInPhrase.set(place, { quality, rarity: rarity(word) });
        const record = phrases[place]?.record ?? 0;
        if (quality > (bestInRecord.get(record) ?? 0)) bestInRecord.set(record, quality);
      }
    }
    for (const [place, best] of bestInPhrase)
      add(byPhrase, place, best.quality * weight, best.quality * best.rarity);
    for (const [record, quality] of bestInRecord) add(byRecord, record, quality * weight, 0);
  }
  return { byRecord, byPhrase };
}

/**
 * A phrase in the search word for word, the longer the better: a pasted line holds the
 * provider's fragment.
 */
function saidIn(text: string, phrase: string, mass: number): number {
  let from = 0;
  for (const piece of phrase.split('…').map(flat)) {
    const place = text.indexOf(piece, from);
    if (place < 0) return 0;
    from = place + piece.length - 1;
  }
  return mass / (mass + 9);
}

/**
 * A fragment of so many words is telling wherever it is; a shorter one has to be at least this
 * share of the search.
 */
const LONG_FRAGMENT = 4;
const SHARE_OF_SEARCH = 0.5;

/**
 * The reply whose fragment is complete in the search, or whose token does, best first. A wording
 * that several providers share, or that is another name of something here, tells no reply.
 * `within`: the page of the provider that was named.
 */
export function quotedReplies(
  terms: readonly Term[],
  text: string,
  codes: readonly string[],
  records: readonly SearchRecord[],
  index: WordIndex,
  within = '',
): Ranked[] {
  const flatText = flat(text);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const pageOf = (record: number): string => records[record]?.href.split('#')[0] ?? '';
  const pagesWith = (word: string): Set<string> =>
    new Set(
      (index.phrasesWith.get(word) ?? []).map((place) => pageOf(index.phrases[place]?.record ?? 0)),
    );
  // A token or, where it is not known, its sister: 'S3140' next to 'S3150'.
  const tokens = terms
    .filter(({ word }) => isToken(word))
    .flatMap((term) =>
      term.ways
        .map(({ word }) => word)
        .filter((word) => word.length === term.word.length && pagesWith(word).size === 1),
    );
  const places = new Set(
    [...tokens, ...wordsIn(text).map(({ word }) => word)].flatMap(
      (word) => index.phrasesWith.get(word) ?? [],
    ),
  );
  const found = [...places].flatMap((place): Ranked[] => {
    const phrase = index.phrases[place];
    if (
      !phrase ||
      phrase.aside ||
      records[phrase.record]?.kind !== 'reply' ||
      !pageOf(phrase.record).startsWith(within)
    )
      return [];
    const mass = phrase.words.reduce((sum, word) => sum + index.rarity(word) * weightOf(word), 0);
    const carried = records[phrase.record]?.carries.some((code) => codes.includes(code))
      ? CARRIED
      : 1;
    if (tokens.some((word) => phrase.words.includes(word)))
      return [{ record: phrase.record, phrase: place, score: carried * 100 }];
    const telling =
      phrase.words.length > 1 &&
      (phrase.words.length >= LONG_FRAGMENT || mass >= total * SHARE_OF_SEARCH);
    if (!telling || saidIn(flatText, phrase.text, mass) === 0) return [];
    const same = phrase.words.join();
    const shared = index.phrases.some(
      ({ record, words }) => pageOf(record) !== pageOf(phrase.record) && words.join() === same,
    );
    return shared ? [] : [{ record: phrase.record, phrase: place, score: carried * mass }];
  });
  return found.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The records that answer the words of a search, best first. */
export function rank(
  terms: readonly Term[],
  text: string,
  codes: readonly string[],
  records: readonly SearchRecord[],
  index: WordIndex,
): Ranked[] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const { byRecord, byPhrase } = collect(terms, index);
  const flatText = flat(text);
  const bare = terms.every(({ word }) => isEmpty(word));
  const token = terms.some(({ word }) => isToken(word));
  const best = new Map<number, { tight: number; whole: number; phrase: number }>();
  for (const [place, { covered, matched }] of byPhrase) {
    const phrase = index.phrases[place];
    // A search of nothing but empty words means a name that is made of them ('HELP').
    if (!phrase || phrase.aside || (bare && !phrase.words.every(isEmpty))) continue;
    const mass = phrase.words.reduce(
      (sum, word) => sum + index.rarity(word) * (isEmpty(word) ? EMPTY_SHARE : 1),
      0,
    );
    const share = Math.min(1, matched / mass);
    const tight = (covered / total) * (0.45 + 0.55 * share) * (phrase.inTitle ? 1 : 0.95);
    const whole = share > 0.99 && phrase.words.length > 1 ? saidIn(flatText, phrase.text, mass) : 0;
    const known = best.get(phrase.record);
    if (!known || Math.max(tight, whole) > Math.max(known.tight, known.whole))
      best.set(phrase.record, { tight, whole, phrase: place });
  }
  const ranked: Ranked[] = [];
  for (const [record, { tight, whole, phrase }] of best) {
    const entry = records[record];
    if (!entry) continue;
    const covered = (byRecord.get(record)?.covered ?? 0) / total;
    const prior =
      token && entry.kind === 'reply'
        ? FOR_TOKEN
        : priorOf(entry, index.phrases[phrase]?.inTitle ?? false);
    const carried = entry.carries.some((code) => codes.includes(code)) ? CARRIED : 1;
    const fits = covered ** 2 * (0.35 + 0.65 * tight) * prior;
    ranked.push({
      record,
      phrase,
      score:
        carried *
        Math.max(fits, whole * covered ** (terms.length < LINE ? 1.2 : 0.3) * (0.6 + 0.4 * prior)),
    });
  }
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
}
