import type { SituationId } from '../../../data/types';
import { isBasic, isEnhanced, permanentOf } from '../../codes';
import { own } from '../../own';
import type { Delivery } from '../formats/types';
import { isArrival, isUnsent } from '../judge/arrival';
import { readSituation } from '../judge/situation-facts';
import type { Outcome, Sure, Trying, Witness } from '../judge/types';
import type { Group } from './types';

/** What a link to an answer holds: codes, cause, provider. Never a word of the text. */
export interface LinkParts {
  readonly outcome: Outcome;
  readonly basic: string;
  readonly enhanced: string;
  readonly cause: string;
  readonly provider: string;
  readonly reply: string;
  readonly by: Witness | undefined;
  /** Undefined in links from before answers told how sure they are. */
  readonly sure: Sure | undefined;
  readonly second: string;
  readonly permanent: boolean | null;
  readonly trying: Trying;
  readonly backscatter: boolean;
  /** The sender's own provider refused it, or the server told so whose log it stood in. */
  readonly side: Delivery['side'];
  /** Was there a message, and not only a login or a connection? */
  readonly hasMessage: boolean;
  /** What it is a case of, which only the words have told. */
  readonly told: SituationId | undefined;
  /** Is the code all that tells? */
  readonly isCodeAlone: boolean;
}

const OUTCOMES: readonly string[] = ['failed', 'delayed', 'delivered', 'complaint', 'auto-reply'];

/**
 * How a link names what a verdict rests on, whether it is final, and whether anybody still tries.
 */
const WITNESSES: Readonly<Record<string, Witness>> = {
  reply: 'provider reply',
  words: 'wording',
  enhanced: 'enhanced code',
  basic: 'basic code',
  nothing: 'nothing',
};
const GRADES: Readonly<Record<string, Sure>> = {
  known: 'known',
  clear: 'clear',
  likely: 'likely',
  open: 'open',
};
const FINALITIES: Readonly<Record<string, boolean>> = { yes: true, no: false };
const TRYINGS: Readonly<Record<string, Trying>> = { still: 'tried', over: 'given up' };
const OWNERS: Readonly<Record<string, boolean>> = { somebody: true };
const SIDES: Readonly<Record<string, Delivery['side']>> = {
  own: 'own-provider',
  unsent: 'own-provider',
  arrival: 'receiver',
  'arrival-login': 'receiver',
  mailboxes: 'own-mailboxes',
  test: 'test',
};

/** Where no message was sent yet that could have failed: from a program, at the server that tells it. */
const UNSENT = 'unsent';
const NOT_LOGGED_IN = 'arrival-login';

/** How it says that nothing stood beside the code. */
const ALONE = 'code';

const writeName = <T>(names: Readonly<Record<string, T>>, value: T): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

function findSide(verdict: Group['verdict']): Delivery['side'] {
  if (isArrival(verdict)) return 'receiver';
  if (verdict.headline === 'test') return 'test';
  return verdict.door === 'your-provider' ? 'own-provider' : undefined;
}

function writePlace(verdict: Group['verdict']): string | undefined {
  if (!isUnsent(verdict)) return writeName(SIDES, findSide(verdict));
  return isArrival(verdict) ? NOT_LOGGED_IN : UNSENT;
}

/**
 * The fragment of a link to a group's answer: '#outcome=failed&basic=550&enhanced=5.7.26&cause=…'.
 */
export function writeLink({ verdict, codes }: Group): string {
  const { outcome, stated, provider, reply, by, permanent, trying, backscatter } = verdict;
  const parts = {
    outcome,
    basic: codes.find(isBasic),
    enhanced: codes.find(isEnhanced),
    // Where the cause is open, nobody is told the guess.
    cause: stated,
    sure: writeName(GRADES, verdict.sure),
    second: verdict.reason === 'probably' ? verdict.second : undefined,
    provider: reply && provider,
    reply,
    by: writeName(WITNESSES, by),
    final: permanent === null ? undefined : writeName(FINALITIES, permanent),
    tried: writeName(TRYINGS, trying),
    sent: writeName(OWNERS, backscatter),
    at: writePlace(verdict),
    case: verdict.situation,
    alone: verdict.code && ALONE,
  };
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return `#${new URLSearchParams(given)}`;
}

/**
 * Reads a fragment. Whatever is not of the right form is left out; undefined where no cause is
 * readName.
 */
export function readLink(fragment: string): LinkParts | undefined {
  const given = new URLSearchParams(fragment.replace('#', ''));
  const get = (name: string): string => given.get(name) ?? '';
  const [outcome, basic, enhanced, cause] = [
    get('outcome'),
    get('basic'),
    get('enhanced'),
    get('cause'),
  ];
  if (!cause || !OUTCOMES.includes(outcome)) return undefined;
  return {
    outcome: outcome as Outcome,
    basic: isBasic(basic) ? basic : '',
    enhanced: isEnhanced(enhanced) ? enhanced : '',
    cause,
    provider: get('provider'),
    reply: get('reply'),
    by: own(WITNESSES, get('by')),
    sure: own(GRADES, get('sure')),
    second: get('second'),
    permanent:
      own(FINALITIES, get('final')) ??
      permanentOf(isBasic(basic) ? basic : isEnhanced(enhanced) ? enhanced : ''),
    trying: own(TRYINGS, get('tried')) ?? 'unknown',
    backscatter: own(OWNERS, get('sent')) ?? false,
    side: own(SIDES, get('at')),
    hasMessage: get('at') !== UNSENT && get('at') !== NOT_LOGGED_IN,
    told: readSituation(get('case')),
    isCodeAlone: get('alone') === ALONE,
  };
}
