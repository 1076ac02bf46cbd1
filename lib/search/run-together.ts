import type Fuse from 'fuse.js';
import { DIGIT } from './patterns';
import { priorOf, type Ranked } from './rank';
import { type Engine, framed, WHOLE } from './spelling';
import type { SearchRecord } from './types';
import type { WordIndex } from './word-index';
import { wordsIn } from './words';

/** In fewer letters one slip makes another word; of more, an engine would look at a part alone. */
const SHORTEST = 6;
const LONGEST = 30;

/** What a phrase counts of which nothing but the spaces stands elsewhere, and less for each slip. */
const scoreOf = (slips: number): number => 0.95 - 2 * slips;

/**
 * Finds with Fuse.js the titles and names that a search is as a whole where its spaces stand
 * elsewhere, with slips besides: 'mailboxfull', 'wrongpasword', 'spam hous'. Word by word it would be
 * something else. One engine for each length, made when it is first needed.
 */
export function createRunTogether(
  records: readonly SearchRecord[],
  { phrases }: WordIndex,
  Engine: Engine,
): (text: string) => Ranked[] {
  const byText = new Map<string, number[]>();
  phrases.forEach(({ record, words, aside }, place) => {
    if (aside || records[record]?.kind === 'reply') return;
    const text = framed(words.join(''));
    byText.set(text, [...(byText.get(text) ?? []), place]);
  });
  const engines = new Map<number, Fuse<string>>();
  const engineFor = ({ length }: string): Fuse<string> => {
    const known = engines.get(length);
    if (known) return known;
    const near = [...byText.keys()].filter((text) => Math.abs(text.length - length) <= 2);
    const made = new Engine(near, { ...WHOLE, threshold: 0.16 });
    engines.set(length, made);
    return made;
  };
  return (search) => {
    const words = wordsIn(search).map(({ word }) => word);
    const text = words.join('');
    if (text.length < SHORTEST || text.length > LONGEST || DIGIT.test(text)) return [];
    return engineFor(framed(text))
      .search(framed(text))
      .flatMap(({ item, score = 0 }) =>
        (byText.get(item) ?? []).flatMap((place): Ranked[] => {
          const phrase = phrases[place];
          const record = records[phrase?.record ?? -1];
          // With as many words, each of them was looked for on its own.
          if (!phrase || !record || phrase.words.length === words.length) return [];
          const prior = priorOf(record, phrase.inTitle);
          return [{ record: phrase.record, phrase: place, score: scoreOf(score) * prior }];
        }),
      );
  };
}
