import type { CauseId } from '../../../data/types';
import { isBasic, isEnhanced, permanentOf } from '../../codes';
import type { Mark } from '../find/types';
import type { Delivery } from '../formats/types';
import type { Judgement, Outcome, ReaderCatalogue, Report, Trying, Witness } from '../judge/types';
import { decideVerdict } from '../judge/verdict';
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
  readonly permanent: boolean | null;
  readonly trying: Trying;
  readonly backscatter: boolean;
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
const FINALITIES: Readonly<Record<string, boolean>> = { yes: true, no: false };
const TRYINGS: Readonly<Record<string, Trying>> = { still: 'tried', over: 'given up' };
const OWNERS: Readonly<Record<string, boolean>> = { somebody: true };

/** A name from a table of names, whatever somebody wrote into the address. */
const named = <T>(names: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;
const nameOf = <T>(names: Readonly<Record<string, T>>, value: T): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

/**
 * The fragment of a link to a group's answer: '#outcome=failed&basic=550&enhanced=5.7.26&cause=…'.
 */
export function fragmentOf({ verdict, codes }: Group): string {
  const { outcome, cause, provider, reply, by, permanent, trying, backscatter } = verdict;
  const parts = {
    outcome,
    basic: codes.find(isBasic),
    enhanced: codes.find(isEnhanced),
    cause,
    provider: reply && provider,
    reply,
    by: nameOf(WITNESSES, by),
    final: permanent === null ? undefined : nameOf(FINALITIES, permanent),
    tried: nameOf(TRYINGS, trying),
    sent: nameOf(OWNERS, backscatter),
  };
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return `#${new URLSearchParams(given)}`;
}

/**
 * Reads a fragment. Whatever is not of the right form is left out; undefined where no cause is
 * named.
 */
export function partsOf(fragment: string): LinkParts | undefined {
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
    by: named(WITNESSES, get('by')),
    permanent:
      named(FINALITIES, get('final')) ??
      permanentOf(isBasic(basic) ? basic : isEnhanced(enhanced) ? enhanced : ''),
    trying: named(TRYINGS, get('tried')) ?? 'unknown',
    backscatter: named(OWNERS, get('sent')) ?? false,
  };
}

const nowhere = (value: string) => ({ value, start: 0, end: 0 });

/** Does the catalogue know a reply by this name? The fragment that told it stands for its words. */
const fragmentOfReply = (
  { provider, reply }: LinkParts,
  { providers }: ReaderCatalogue,
): string | undefined => {
  const known = providers.find(({ id }) => id === provider)?.replies.find(({ id }) => id === reply);
  return known && (known.match[0] ?? '');
};

/** What a verdict rests on where the link names no witness, or a reply that nobody knows. */
function witnessOf({ by, basic, enhanced }: LinkParts): Witness {
  if (by && by !== 'provider reply') return by;
  if (enhanced) return 'enhanced code';
  return basic ? 'basic code' : 'nothing';
}

function judgementOf(parts: LinkParts, catalogue: ReaderCatalogue): Judgement {
  const { outcome, permanent, provider, reply } = parts;
  const fragment = fragmentOfReply(parts, catalogue);
  return {
    outcome,
    cause: parts.cause as CauseId,
    permanent,
    ...(fragment === undefined
      ? { by: witnessOf(parts) }
      : { by: 'provider reply', provider, reply, fragment }),
  };
}

/**
 * The report that a link stands for: the same verdict, without a text. Undefined where the
 * catalogue knows no such cause.
 */
export function reportOf(parts: LinkParts, catalogue: ReaderCatalogue): Report | undefined {
  const { outcome, basic, enhanced, cause, trying, backscatter } = parts;
  if (!Object.hasOwn(catalogue.causes, cause)) return undefined;
  const delivery: Delivery = {
    ...(basic ? { basic: nowhere(basic) } : {}),
    ...(enhanced ? { enhanced: nowhere(enhanced) } : {}),
    diagnostic: '',
    context: '',
  };
  const judgement = judgementOf(parts, catalogue);
  const verdict = decideVerdict(judgement, delivery, { trying, backscatter }, catalogue);
  const marks: Mark[] = [
    ...(basic ? [{ kind: 'basic' as const, ...nowhere(basic) }] : []),
    ...(enhanced ? [{ kind: 'enhanced' as const, ...nowhere(enhanced) }] : []),
  ];
  return {
    outcome,
    format: 'link',
    text: '',
    sections: [],
    marks,
    results: [{ delivery, verdict }],
    counts: { [outcome]: 1 },
    warnings: [],
    backscatter,
  };
}
