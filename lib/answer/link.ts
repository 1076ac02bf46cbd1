import type { CauseId } from '../../data/types';
import { explain } from '../analyser/explain';
import type {
  Delivery,
  Outcome,
  ReaderCatalogue,
  Report,
  Trying,
  Verdict,
  Witness,
} from '../analyser/types';
import { isBasic, isEnhanced, permanentOf } from '../codes';
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

/** A name from a table of names, whatever somebody wrote into the address. */
const named = <T>(names: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;
const nameOf = <T>(names: Readonly<Record<string, T>>, value: T): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

/**
 * The fragment of a link to a group's answer: '#outcome=failed&basic=550&enhanced=5.7.26&cause=…'.
 */
export function fragmentOf({ outcome, codes, cause, reply, by, permanent, trying }: Group): string {
  const parts = {
    outcome,
    basic: codes.find(isBasic),
    enhanced: codes.find(isEnhanced),
    cause: cause.id,
    provider: reply?.provider,
    reply: reply?.id,
    by: nameOf(WITNESSES, by),
    final: permanent === null ? undefined : nameOf(FINALITIES, permanent),
    tried: nameOf(TRYINGS, trying),
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
  };
}

const nowhere = (value: string) => ({ value, start: 0, end: 0 });

/**
 * The report that a link stands for: the same verdict, without a text. Undefined where the
 * catalogue knows no such cause.
 */
export function reportOf(
  { outcome, basic, enhanced, cause, provider, reply, by, permanent, trying }: LinkParts,
  catalogue: ReaderCatalogue,
): Report | undefined {
  if (!(cause in catalogue.causes)) return undefined;
  const known = catalogue.providers
    .find(({ id }) => id === provider)
    ?.replies.find(({ id }) => id === reply);
  const delivery: Delivery = {
    ...(basic ? { basic: nowhere(basic) } : {}),
    ...(enhanced ? { enhanced: nowhere(enhanced) } : {}),
    diagnostic: '',
    context: '',
  };
  const verdict: Verdict = {
    outcome,
    cause: cause as CauseId,
    permanent,
    by: known
      ? 'provider reply'
      : by && by !== 'provider reply'
        ? by
        : enhanced
          ? 'enhanced code'
          : basic
            ? 'basic code'
            : 'nothing',
    ...(known ? { provider, reply, fragment: known.match[0] ?? '' } : {}),
  };
  const codes = [basic, enhanced].filter(Boolean).map((code) => {
    const note = catalogue.basic[code] ?? catalogue.enhanced[code];
    return { code, name: note?.name ?? '', plain: note?.plain ?? '', href: note?.href ?? '' };
  });
  const results = [{ delivery, verdict, explanation: explain(verdict, delivery, catalogue) }];
  return {
    outcome,
    format: 'link',
    text: '',
    sections: [],
    marks: [],
    results,
    counts: { [outcome]: 1 },
    codes,
    warnings: [],
    trying,
  };
}
