import type { Party, SituationId } from '../../../data/types';
import { present } from '../find/present';
import type { Delivery, Handed } from '../formats/types';
import { findActor, type Place } from './actors';
import { isArrival } from './arrival';
import type { CauseFacts, ReaderCatalogue } from './catalogue-types';
import { findPage, speaksForItself } from './code-alone';
import { findContradiction } from './contradiction';
import { isFailure } from './failure';
import { decideEnd, decideHeadline, findSession } from './headline';
import { decideActor, decideFirst, decideRetry, failsAgain, NOBODY } from './next-step';
import { asksWriter, findReply, replacesFirst } from './own-advice';
import { isOwnSide } from './own-side';
import { TAKEN } from './patterns';
import { lastsOnServer, WHO_IN } from './situation-facts';
import { findSituation } from './situations';
import { decideReason, findStated } from './stated';
import { decideTrying, type Guess } from './trying';
import type { Consequences, First, Judgement, Notice, Retry, Trying, Verdict } from './types';

/** What is known beside the judgement: whether somebody still tries, and whose message it is. */
interface Situation {
  /** What the text tells of whether somebody still tries: counts where nothing surer says it. */
  readonly trying: Guess;
  /** May the reason stand further down in what was pasted in part? */
  readonly isPart?: boolean;
  readonly backscatter: boolean;
  /** Does the program that handed it in run the job again, as far as its queue of jobs tells? */
  readonly job?: Trying | undefined;
  /** Is it told that it fails now and then? */
  readonly isByChance?: boolean;
  /** What the words of a receipt tell, where its fields do not. */
  readonly handed?: Handed | undefined;
  /** What the words tell it is a case of, all of them or those that are not at hand. */
  readonly told?: SituationId | undefined;
  readonly notice?: Notice | undefined;
  /** Was there a message to send? Undefined where the delivery tells it. */
  readonly hasMessage?: boolean;
}

/** What no waiting mends: a setting does. */
const SETTINGS: ReadonlySet<SituationId | undefined> = new Set<SituationId | undefined>([
  'own-machine',
  'exchanger',
  'unencrypted',
  'untrusted',
  'old-tls',
  'old-client',
  'login-withheld',
  'no-password',
  'no-smtp',
  'own-file',
  'account-inactive',
  'local-only',
  'directory-fault',
]);

/** Has a part of the server failed that tells it? Then an earlier line of its log says which. */
export const isOwnTrouble = (verdict: Verdict): boolean =>
  verdict.situation === 'own-server' || (isArrival(verdict) && verdict.stated === 'server-error');

/** What passes, though its cause in general does not. */
const PASSES: ReadonlySet<SituationId | undefined> = new Set<SituationId | undefined>([
  'login-unchecked',
  'own-login',
  'check-pending',
  'no-sender-domain',
  'cancelled',
]);

/** Was a command answered with the reply that takes another one? The next connection begins in step. */
const isOutOfStep = ({ event }: Delivery): boolean =>
  event?.id === 'unexpected-reply' && TAKEN.test(event.words);

/** What to do first, and who does it. */
function decideStep(
  judgement: Judgement,
  place: Place & {
    readonly situation: SituationId | undefined;
    readonly isArrival: boolean;
    /** Did a client get no further than to encryption? Whose it is, nothing tells. */
    readonly isSession: boolean;
    /** Is it the page of the code that speaks, and not the cause? */
    readonly speaks: boolean;
  },
  retry: Retry,
  catalogue: ReaderCatalogue,
): Pick<Consequences, 'first' | 'who' | 'act'> {
  const { who, firstAsks } = catalogue.causes[judgement.cause];
  const first = decideFirst(judgement, place.trying, retry, firstAsks);
  const reply = findReply(judgement, catalogue);
  const replaces = replacesFirst(judgement, first, place.trying);
  const advises = reply?.advises && replaces;
  // How to log in and to encrypt, a provider knows better.
  const isAsked = place.situation === 'login-missing' || place.situation === 'not-encrypted';
  const isTried = place.trying === 'tried';
  // A queue tries again whatever came of the last try.
  const isQueued = place.situation === 'after-data' && isTried;
  // Who sends again what broke off, or what found no way for now, the cause tells.
  const isSentAgain = place.situation === 'closed' || (place.situation === 'no-lookup' && !isTried);
  const isOther = isQueued || isSentAgain || (advises && isAsked);
  if (place.situation && !isOther) {
    const isSetting = SETTINGS.has(place.situation);
    // A queue that a setting holds back may wait until somebody runs it.
    const isHeld = place.situation === 'held-back' || place.situation === 'not-due';
    const waits = isTried && !lastsOnServer(place.situation) && !isSetting && !isHeld;
    // Who has a queue is a server, and its settings are its administrator's.
    const who = isTried && isSetting ? 'your-provider' : WHO_IN[place.situation];
    return { first: waits ? first : 'cause', who, act: 'situation' };
  }
  // A fault of the server that tells it is mended there, whoever else tries again; what it does not
  // say, its administrator finds.
  if (place.isArrival && (judgement.cause === 'server-error' || judgement.cause === 'unknown'))
    return { first, who: 'their-provider', act: 'their-provider' };
  if (place.isSession) return { first, who: 'their-provider', act: 'cause' };
  if (reply && replaces && (advises || asksWriter(reply)))
    return { first: 'reply', who: reply.acts ?? who, act: 'reply' };
  const actor = decideActor(judgement, place, retry, catalogue);
  if (!place.speaks) return { first, ...actor };
  // What the page says of a server that tries again holds for none that has not taken the message.
  const isAgain = actor.act === 'again';
  return { first: isAgain ? 'later' : replaceByPage(first, actor.who, place.trying), ...actor };
}

/** What to do first where the page of a code tells it: whoever waits or sends again needs no more. */
function replaceByPage(first: First, who: Party, trying: Trying): First {
  if (first === 'delayed') return first;
  if (who === 'nobody' && trying === 'tried') return 'tried';
  if (who === 'nobody') return trying === 'unknown' ? 'unknown' : first;
  return first === 'cause' || first === 'later' ? 'code' : first;
}

/**
 * Is the rejection permanent? If no server retries, an enhanced code of class 5 with a 4xx means
 * that the same message fails again ('451 5.7.3 STARTTLS is required').
 */
const lasts = (
  { permanent }: Judgement,
  { enhanced }: Delivery,
  isOwn: boolean,
): Judgement['permanent'] => (isOwn && enhanced?.value.startsWith('5') ? true : permanent);

/** What a program does with an address that this failed for. */
function decideProgram(
  { sure, permanent }: Judgement,
  { final, basic, enhanced }: Delivery,
  { suppress }: CauseFacts,
  situation: SituationId | undefined,
): Consequences['program'] {
  // The service that sends has tried, and calls it final; nobody else says why.
  const isHard = final === true && !basic && !enhanced;
  if (
    situation === 'suppressed' ||
    situation === 'recipient-form' ||
    (isHard && (suppress || sure === 'open'))
  )
    return 'stop';
  if (!suppress || situation) return 'keep';
  // A name server that did not answer and a name that is not there get one temporary code.
  return sure === 'likely' || permanent === false ? 'again' : 'stop';
}

/** Does a notice break off before the reason, which stands behind the name of the recipient? */
const lacksReason = (
  { outcome }: Judgement,
  { basic, enhanced, event, action, side }: Delivery,
  situation: SituationId | undefined,
): boolean =>
  outcome === 'failed' &&
  side !== 'receiver' &&
  !(basic || enhanced || event || action || situation);

/**
 * Decides what follows from a judgement, so that headline, first step, finality, retry and who acts
 * fit together. Nothing else decides any of it.
 */
export function decideVerdict(
  read: Judgement,
  delivery: Delivery,
  {
    trying: guess,
    isPart,
    backscatter,
    handed,
    told,
    notice,
    hasMessage,
    job,
    isByChance,
  }: Situation,
  catalogue: ReaderCatalogue,
): Verdict {
  // What a service tells whom it writes to are no words of a server: they may list what it can be.
  const isGuess = told === 'to-you' && read.sure === 'likely';
  const judged = isGuess ? { ...read, sure: 'open' as const } : read;
  const stated = findStated(judged);
  const judgement = { ...judged, cause: stated };
  const { outcome } = judgement;
  const trying = decideTrying(judgement, delivery, guess, job);
  const failure = isFailure(outcome);
  // A server that tells whom it has refused is nobody's own provider there.
  const isOwn = delivery.side !== 'receiver' && isOwnSide(judgement, delivery, catalogue);
  const known = failure && !told ? findPage(judged, catalogue) : undefined;
  const met = failure ? (told ?? findSituation(judgement, delivery, isOwn)) : undefined;
  // Words tell more exactly what it is a case of, a code alone does not.
  const page = (judged.by === 'wording' && met) || met === 'empty-address' ? undefined : known;
  const situation = page ? undefined : met;
  const passes =
    (PASSES.has(situation) && !(situation === 'no-sender-domain' && judgement.permanent)) ||
    (stated === 'protocol-error' && !situation && (isByChance || isOutOfStep(delivery)));
  const permanent = !passes && lasts(judgement, delivery, isOwn);
  const own = catalogue.causes[stated];
  const facts = {
    ...own,
    ...(passes ? { retry: 'wait' as const } : {}),
    ...present({ passes: page?.passes }),
  };
  const speaks =
    page !== undefined &&
    speaksForItself(page, judgement, {
      who: findActor(judgement, { trying, isOwn }, catalogue),
      passes: !failsAgain({ ...judgement, permanent }, own),
    });
  // Sent again at once it may arrive twice.
  const isUnanswered = situation === 'after-data' && trying !== 'tried';
  const isOver = lastsOnServer(situation) && permanent === true && trying === 'given up';
  const found =
    SETTINGS.has(situation) || isOver || isUnanswered
      ? 'stop'
      : decideRetry({ ...judgement, permanent }, trying, facts);
  // Nothing that the reader has sent is to be sent again.
  const session = findSession(judgement, delivery);
  const isOfOthers =
    situation === 'list-mail' ||
    situation === 'discarded' ||
    situation === 'renegotiated' ||
    (!passes && session !== undefined);
  const retry = failure && isOfOthers ? 'none' : found;
  const program = failure ? decideProgram(judgement, delivery, facts, situation) : undefined;
  const reason = decideReason(judgement, stated, speaks);
  const contradiction = failure ? findContradiction(judgement, delivery, catalogue) : undefined;
  return {
    ...judged,
    stated,
    trying,
    retry: lastsOnServer(situation) && retry === 'wait' ? 'change' : retry,
    headline:
      notice ??
      decideHeadline(
        judgement,
        trying,
        delivery.handed ?? handed,
        delivery,
        situation,
        hasMessage ?? false,
      ),
    reason,
    finality: decideEnd(judgement, delivery, { trying, retry }, situation),
    ...(notice
      ? { first: notice, ...NOBODY, ...(notice === 'held' ? { who: 'you' as const } : {}) }
      : backscatter
        ? { first: 'backscatter' as const, ...NOBODY }
        : decideStep(
            judgement,
            {
              trying,
              isOwn,
              page,
              speaks,
              situation,
              isArrival: delivery.side === 'receiver',
              isSession: session === 'session',
            },
            retry,
            catalogue,
          )),
    ...(isPart && !backscatter && reason === 'open' && lacksReason(judgement, delivery, situation)
      ? {
          first: 'part' as const,
          isVague: true as const,
          // Why it failed is further down, and so is whether it would again.
          finality: 'unknown' as const,
          retry: 'none' as const,
        }
      : {}),
    // Whoever hands a message in has got no further than to the own provider.
    ...(failure ? { door: isOwn ? ('your-provider' as const) : ('their-provider' as const) } : {}),
    ...(contradiction ? { contradiction } : {}),
    ...present({ program, situation }),
    suppress: program === 'stop' || (outcome === 'complaint' && notice === undefined),
    backscatter,
  };
}
