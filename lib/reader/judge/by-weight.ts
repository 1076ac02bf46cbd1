import type { CauseId } from '../../../data/types';
import { isInformative } from '../../codes';
import { present } from '../find/present';
import { LETTERS } from '../formats/patterns';
import type { Delivery } from '../formats/types';
import type { Weights } from '../knowledge/weights';
import { WORD_END } from '../knowledge/word-patterns';
import { wordsOf } from '../knowledge/words';
import { findLikeliest } from './actors';
import type { ReaderCatalogue } from './catalogue-types';
import { findClues, orShared } from './clues';
import { findCauseOfCode } from './enhanced-causes';
import { type Features, featuresOf, isWord } from './features';
import { type Beside, gradeOf, isNear } from './grades';
import { hintOf, isDisputed, type Recognised } from './known-reply';
import { withoutRuledOut } from './ruled-out';
import type { Clues, Finding, Witness } from './types';
import { type Chance, weigh } from './weigh';
import { GOES_WITH_ALL, NOTHING } from './witnesses';

const witnessOf = ({ stems = [], codes = [] }: Clues): Witness => {
  if (stems.length > 0) return 'wording';
  if (codes.includes('enhanced')) return 'enhanced code';
  return codes.includes('basic') ? 'basic code' : 'nothing';
};

/** Codes that say no more than "refused": any words go with them. */
export const GENERAL: ReadonlySet<CauseId> = new Set<CauseId>([
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

/** Does a code tell a reason by itself? A basic one that stands beside an exact one does not. */
function isTelling({ basic, enhanced }: Delivery, catalogue: ReaderCatalogue): boolean {
  if (enhanced && isInformative(enhanced.value))
    return findCauseOfCode(enhanced.value, catalogue) !== undefined;
  return basic !== undefined && catalogue.basicCauses[basic.value] !== undefined;
}

/** Neither words, nor a code that tells more than the class, nor an event. */
const isSilent = (delivery: Delivery, features: Features, catalogue: ReaderCatalogue): boolean =>
  !delivery.event && !isTelling(delivery, catalogue) && ![...features.keys()].some(isWord);

/**
 * Are all the words those around the reply, of whoever asks or of a program that passes it on? They
 * may speak of anything.
 */
const isBorrowed = ({ diagnostic, event, enhanced }: Delivery): boolean =>
  !event && !(enhanced && isInformative(enhanced.value)) && wordsOf(diagnostic).length === 0;

/** Where one of these is named, it is what is too long, and not the message as a whole. */
const PARTS: readonly string[] = ['line', 'lines', 'header'];

const isOfPart = (cause: CauseId, features: Features): boolean =>
  cause === 'message-too-large' && PARTS.some((part) => features.has(part));

/**
 * Of a mail that was not sent, whoever shows no reply says so much, and by which part of a program:
 * none of it is a reason.
 */
const SENDING: ReadonlySet<string> = new Set(
  'email e-mail mail messag unable cannot could not send sent sendin failed failur error using backen mailer module'.split(
    ' ',
  ),
);

const isOfSending = ({ basic, enhanced }: Delivery, { stems = [] }: Clues): boolean =>
  !basic && !enhanced && stems.length > 0 && stems.every((stem) => SENDING.has(stem));

const MAYBE: ReadonlySet<string> = new Set(['may', 'might']);

/** Does a server name several reasons in one sentence, as it does not know which one it is? */
const isGuess = ({ diagnostic }: Delivery): boolean =>
  diagnostic
    .toLowerCase()
    .split('.')
    .some((sentence) => sentence.split(WORD_END).filter((word) => MAYBE.has(word)).length > 1);

/** Which part of the words stands in no reply that was learned from, or teaches nothing. */
function findUnseen(features: Features, { of }: Weights): number {
  const words = [...features.keys()].filter(isWord);
  return words.filter((name) => !of.has(name)).length / Math.max(words.length, 1);
}

/** From this part of unseen words on nobody knows whether they give a reason. */
const MOST_UNSEEN = 0.34;

/**
 * Do the words speak for the other cause as well? That 550 mostly means an unknown address is no
 * reason to name one beside what a server says itself.
 */
function isSaidToo(first: Chance, second: Chance, features: Features, weights: Weights): boolean {
  const said = weigh(new Map([...features].filter(([name]) => !name.startsWith('='))), weights);
  const of = (one: Chance): Chance => said.find(({ cause }) => cause === one.cause) ?? one;
  return isNear(of(first), of(second));
}

/** What a program is certain of that has given up, where no reason for it is clear. */
function byGivingUp({ event, basic, action }: Delivery): Finding | undefined {
  if (!event || basic || action === 'delayed' || !GOES_WITH_ALL.has(event.id)) return undefined;
  return { cause: 'queue-expired', sure: 'clear', by: 'wording', clues: { phrase: event.words } };
}

/** From this chance on the weights are surer than a reply that nobody vouches for. */
const OVERRULES = 0.85;

/**
 * Chances with that of a program's reply first, unless another cause is all but certain: programs
 * run on any server, a provider's own words stand for less where its host is not there.
 */
function hintedFirst(chances: readonly Chance[], reply: Recognised | undefined): readonly Chance[] {
  const isProgram = reply?.known.provider.hosts.length === 0;
  const hinted = isProgram && chances.find(({ cause }) => cause === hintOf(reply));
  if (!hinted || (chances[0]?.chance ?? 0) >= OVERRULES) return chances;
  return [hinted, ...chances.filter((chance) => chance !== hinted)];
}

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
  if (isSilent(delivery, features, catalogue))
    return LETTERS.test(`${delivery.diagnostic} ${delivery.context}`)
      ? NOTHING
      : { ...NOTHING, isVague: true };
  const chances = withoutRuledOut(delivery, weigh(features, weights));
  const told = chances.filter(({ cause }) => cause !== 'unknown');
  const hint = hintOf(reply);
  const [first, second] = hintedFirst(told, reply);
  if (!first || !second) throw new Error('The judge has learned nothing: run `npm run train`.');
  const { cause } = first;
  const beside = findBeside(cause, hint, delivery, catalogue);
  const disputed = hint
    ? hint !== cause
    : isDisputed(cause, reply?.rivals ?? [], beside === 'seconded');
  const plain = chances[0]?.cause !== 'unknown' && !isBorrowed(delivery);
  const clues = findClues(features, weights, cause, second.cause);
  const pointed = orShared(clues, features, weights, cause);
  const rests = witnessOf(pointed) !== 'nothing' || delivery.event !== undefined;
  const sure =
    plain && rests && !isOfSending(delivery, clues)
      ? gradeOf(first.chance, beside, findUnseen(features, weights))
      : 'open';
  const givenUp = sure === 'clear' ? undefined : byGivingUp(delivery);
  if (givenUp) return givenUp;
  // A few words of a provider that nobody vouches for are enough to doubt what goes with any words.
  const rumoured = reply?.known.reply.cause;
  const isRumoured = GENERAL.has(cause) && rumoured !== cause && rumoured === second.cause;
  const isDoubtful = isRumoured || isOfPart(cause, features) || isGuess(delivery);
  const { stage, enhanced } = delivery;
  const isOfCode = stage === 'recipient' || (enhanced && isTelling(delivery, catalogue));
  const isRival =
    isNear(first, second) && (isOfCode || isSaidToo(first, second, features, weights));
  const grade = sure === 'clear' && (disputed || isDoubtful) ? 'likely' : sure;
  // Where words leave a doubt, it may be what the code says.
  const ofCode =
    grade === 'likely' &&
    beside === 'contradicted' &&
    findCauseOfCode(delivery.enhanced?.value ?? '', catalogue);
  const next = hint && hint !== cause ? hint : (isRival && second.cause) || ofCode;
  // What is no more than a guess rests on nothing.
  const shown = sure === 'open' ? clues : pointed;
  return {
    cause,
    sure: grade,
    ...present({ likeliest: findLikeliest(chances, catalogue) }),
    ...(next ? { second: next } : {}),
    ...(sure === 'open' &&
    chances[0]?.cause === 'unknown' &&
    !isBorrowed(delivery) &&
    findUnseen(features, weights) <= MOST_UNSEEN
      ? { isVague: true as const }
      : {}),
    by: witnessOf(shown),
    clues: shown,
  };
}
