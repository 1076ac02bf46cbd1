import type { CauseId } from '../../../data/types';
import { isInformative } from '../../codes';
import { present } from '../find/present';
import type { Delivery } from '../formats/types';
import type { Match } from '../knowledge/fragments';
import type { Weights } from '../knowledge/weights';
import { findLikeliest } from './actors';
import type { ReaderCatalogue } from './catalogue-types';
import { findClues } from './clues';
import { findCauseOfCode, findPrivateCause } from './enhanced-causes';
import { EVENT_CAUSES } from './event-causes';
import { type Features, featuresOf, isWord } from './features';
import { type Beside, gradeOf, isNear } from './grades';
import { type KnownReply, matchReplies } from './matchers';
import { NO_FIT, prepareWeighing, weighReply } from './provider-fit';
import type { Clues, Judgement, Witness } from './types';
import { weigh } from './weigh';

/** A cause with what tells it, before the outcome is known. */
export type Finding = Omit<Judgement, 'outcome' | 'permanent'>;

/** A cause for which somebody writes the same words; `exact`: with the same enhanced code. */
interface Rival {
  readonly cause: CauseId;
  readonly vague: boolean;
  readonly exact: boolean;
}

/** A catalogued reply that a text holds, and whether it is certain that this provider wrote it. */
export interface Recognised {
  readonly known: KnownReply;
  readonly fragment: string;
  readonly own: boolean;
  /** Whether it tells the cause, whoever wrote it. */
  readonly telling: boolean;
  /** What else the same words stand for, where hardly any others were said. */
  readonly rivals: readonly Rival[];
}

/** The catalogued reply that fits best. `text` is made comparable. */
export function findKnownReply(
  delivery: Delivery,
  text: string,
  catalogue: ReaderCatalogue,
): Recognised | undefined {
  const matches = matchReplies(catalogue)(text);
  if (matches.length === 0) return undefined;
  const weighing = prepareWeighing(delivery, text, catalogue);
  let best: Match<KnownReply> | undefined;
  let fit = NO_FIT;
  const rivals: Rival[] = [];
  for (const match of matches) {
    const next = weighReply(match, weighing);
    const { doubt, reply } = match.value;
    if (doubt && doubt !== 'shared' && next.spoken)
      rivals.push({ cause: reply.cause, vague: doubt === 'vague', exact: next.exact });
    if (next.rank > fit.rank) [best, fit] = [match, next];
  }
  const { own, telling } = fit;
  return best && { known: best.value, fragment: best.text, own, telling, rivals };
}

/** What a provider is known to mean by its own reply. */
export const byReply = ({ known, fragment }: Recognised): Finding => ({
  cause: known.reply.cause,
  sure: 'known',
  by: 'provider reply',
  provider: known.provider.id,
  reply: known.reply.id,
  clues: { phrase: fragment },
});

/** "Given up after 5 days" goes with every reason there is: what the server said tells more. */
const GOES_WITH_ALL: ReadonlySet<string> = new Set(['expired', 'returned']);

/** What the program that tells says of itself, where no server has answered. */
export function byEvent({ event, basic }: Delivery): Finding | undefined {
  if (!event || basic || GOES_WITH_ALL.has(event.id)) return undefined;
  const cause = EVENT_CAUSES[event.id];
  return { cause, sure: 'clear', by: 'wording', clues: { phrase: event.words } };
}

/** A code that a provider made up for one thing: no loose word overrules it. */
export function byPrivateCode(
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Finding | undefined {
  const cause = enhanced && findPrivateCause(enhanced.value, catalogue);
  return cause && { cause, sure: 'clear', by: 'enhanced code', clues: { codes: ['enhanced'] } };
}

const witnessOf = ({ stems = [], codes = [] }: Clues): Witness => {
  if (stems.length > 0) return 'wording';
  if (codes.includes('enhanced')) return 'enhanced code';
  return codes.includes('basic') ? 'basic code' : 'nothing';
};

/** Codes that say no more than "refused": any words go with them. */
const GENERAL = new Set<CauseId>([
  'policy',
  'server-error',
  'protocol-error',
  'recipient-filtered',
]);

/** What speaks for or against a cause beside the weights. */
function findBeside(
  cause: CauseId,
  hint: CauseId | undefined,
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Beside {
  if (hint === cause) return 'seconded';
  const told = findCauseOfCode(enhanced?.value ?? '', catalogue);
  return told && told !== cause && !GENERAL.has(told) ? 'contradicted' : 'alone';
}

/** Nothing was said: neither words, nor a code that tells more than the class, nor an event. */
const NOTHING: Finding = { cause: 'unknown', sure: 'open', by: 'nothing', clues: {} };

/** Does a code tell a reason by itself? A basic one that stands beside an exact one does not. */
function isTelling({ basic, enhanced }: Delivery, catalogue: ReaderCatalogue): boolean {
  if (enhanced && isInformative(enhanced.value))
    return findCauseOfCode(enhanced.value, catalogue) !== undefined;
  return basic !== undefined && catalogue.basicCauses[basic.value] !== undefined;
}

const isSilent = (delivery: Delivery, features: Features, catalogue: ReaderCatalogue): boolean =>
  !delivery.event && !isTelling(delivery, catalogue) && ![...features.keys()].some(isWord);

/** What a program is certain of that has given up, where no reason for it is clear. */
const GIVEN_UP: Finding = { cause: 'queue-expired', sure: 'clear', by: 'wording', clues: {} };

/** What a catalogued reply tells that nobody vouches for. */
const hintOf = (reply: Recognised | undefined): CauseId | undefined =>
  reply?.telling && reply.known.reply.cause !== 'unknown' ? reply.known.reply.cause : undefined;

/** Do the same words, and hardly any others, stand for another cause as well? */
const isDisputed = (cause: CauseId, rivals: readonly Rival[], seconded: boolean): boolean =>
  rivals.some((rival) =>
    rival.cause === cause ? rival.vague && !seconded : rival.exact || !seconded,
  );

/**
 * The cause that words, codes, stage and event make most probable. Where it is most probable that
 * the text tells none, the next one is no more than a guess. `reply` is another witness: nobody can be
 * sure where it says something else, or where these words stand for several causes.
 */
export function byWeight(
  delivery: Delivery,
  reply: Recognised | undefined,
  catalogue: ReaderCatalogue,
  weights: Weights,
): Finding {
  const features = featuresOf(delivery);
  if (isSilent(delivery, features, catalogue)) return NOTHING;
  const chances = weigh(features, weights);
  const [first, second] = chances.filter(({ cause }) => cause !== 'unknown');
  if (!first || !second) throw new Error('The judge has learned nothing: run `npm run train`.');
  const { cause } = first;
  const hint = hintOf(reply);
  const beside = findBeside(cause, hint, delivery, catalogue);
  const disputed = hint
    ? hint !== cause
    : isDisputed(cause, reply?.rivals ?? [], beside === 'seconded');
  const sure = chances[0] === first ? gradeOf(first.chance, beside) : 'open';
  const { event, basic, action } = delivery;
  if (event && !basic && action !== 'delayed' && GOES_WITH_ALL.has(event.id) && sure !== 'clear')
    return { ...GIVEN_UP, clues: { phrase: event.words } };
  const clues = findClues(features, weights, cause, second.cause);
  const next = hint && hint !== cause ? hint : isNear(first, second) && second.cause;
  return {
    cause,
    sure: disputed && sure === 'clear' ? 'likely' : sure,
    ...present({ likeliest: findLikeliest(chances, catalogue) }),
    ...(next ? { second: next } : {}),
    by: witnessOf(clues),
    clues,
  };
}
