import type { Delivery } from '../formats/types';
import type { Weights } from '../knowledge/weights';
import { wordsOf } from '../knowledge/words';
import { byWeight, GENERAL } from './by-weight';
import type { ReaderCatalogue } from './catalogue-types';
import type { Recognised } from './known-reply';
import { SENTENCE_END } from './patterns';
import type { Finding } from './types';

/** A sentence of fewer words says nothing: 'Reason:', 'Sorry.' */
const FEWEST_WORDS = 2;

/** That a message was given up is said beside every reason there is. */
const GOES_WITH_ANY = 'queue-expired';

/** Sentences that stand apart are no sentence together. */
const BETWEEN = ' . ';

const sentencesOf = (text: string): string[] =>
  text.split(SENTENCE_END).filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);

/** What is left of a text without the sentences that tell no reason makes no cause more than likely. */
const orLikely = (whole: Finding, rest: Finding): Finding =>
  rest.sure === 'open' || rest.by !== 'wording' ? whole : { ...rest, sure: 'likely' };

/**
 * The cause that the words make most probable. Of a long reply one sentence tells the reason, and
 * the others whom to ask and where to read on: where all together tell none for certain, the one
 * that does so alone makes it likely, unless another tells something else.
 */
export function bySentence(
  delivery: Delivery,
  reply: Recognised | undefined,
  catalogue: ReaderCatalogue,
  weights: Weights,
): Finding {
  const read = (diagnostic: string): Finding =>
    byWeight({ ...delivery, diagnostic }, reply, catalogue, weights);
  const whole = read(delivery.diagnostic);
  const sentences = whole.sure === 'clear' ? [] : sentencesOf(delivery.diagnostic);
  if (sentences.length < 2) return whole;
  const alone = sentences.map((words) => ({ words, finding: read(words) }));
  const certain = alone
    .map(({ finding }) => finding)
    .filter(
      ({ sure, by, cause }) => sure === 'clear' && by === 'wording' && cause !== GOES_WITH_ANY,
    );
  const [first] = certain;
  if (first && certain.every(({ cause }) => cause === first.cause)) {
    const isPossible =
      whole.sure === 'open' ||
      GENERAL.has(whole.cause) ||
      [whole.cause, whole.second].includes(first.cause);
    return isPossible ? { ...first, sure: 'likely' } : whole;
  }
  const telling = alone.filter(({ finding }) => !finding.isVague).map(({ words }) => words);
  const isLess = telling.length > 0 && telling.length < sentences.length;
  return whole.isVague && !first && isLess ? orLikely(whole, read(telling.join(BETWEEN))) : whole;
}
