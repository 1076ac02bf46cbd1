import type { CauseId } from '../../../data/types';
import { learnedWeights, weightOf } from '../knowledge/weights';
import { isBeginning } from '../knowledge/words';
import { featuresOf, isPair, isWord } from './features';
import { weigh } from './weigh';

/** A reply is short: more of a text is not weighed. */
const LONGEST = 400;

/** What a text tells by its words alone, and how plainly. */
export interface Telling {
  readonly cause: CauseId;
  /** How probable it is, given that the text is a reply at all. */
  readonly chance: number;
  /** How much the words speak for it: less, the more of them stand in no reply that was seen. */
  readonly strength: number;
  /** How many of the words speak for it by themselves. */
  readonly words: number;
}

/** From this weight on a word is one that tells. */
const TELLS = 1;

/** The cause that the words of a text speak for most. */
export function findTelling(text: string): Telling {
  const weights = learnedWeights();
  const features = featuresOf({ diagnostic: text.slice(0, LONGEST), context: '' });
  const [{ cause, chance } = { cause: 'unknown' as const, chance: 0 }] = weigh(features, weights);
  const place = weights.causes.indexOf(cause);
  const words = [...features.keys()].filter(isWord);
  const known = words.filter((name) => weights.of.has(name));
  const sum = [...features]
    .filter(([name]) => isWord(name) || isPair(name) || isBeginning(name))
    .reduce((all, [name, value]) => all + value * weightOf(weights, name, place), 0);
  return {
    cause,
    chance,
    strength: words.length > 0 ? (sum * known.length) / words.length : 0,
    words: known.filter((name) => weightOf(weights, name, place) >= TELLS).length,
  };
}
