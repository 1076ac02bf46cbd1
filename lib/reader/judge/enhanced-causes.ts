import type { CauseId } from '../../../data/types';
import { isInformative, permanentOf } from '../../codes';
import { remembered } from '../../remembered';
import type { ReaderCatalogue } from './catalogue-types';

/** Is it the code of a pattern, or one of its range ('5.7.606-649')? */
export function matchesCode(pattern: string, code: string): boolean {
  const hyphen = pattern.indexOf('-');
  if (hyphen < 0) return pattern === code;
  const from = pattern.slice(0, hyphen);
  const to = pattern.slice(hyphen + 1);
  const dot = from.lastIndexOf('.');
  const detail = Number(code.slice(dot + 1));
  return (
    code.startsWith(from.slice(0, dot + 1)) &&
    detail >= Number(from.slice(dot + 1)) &&
    detail <= Number(to)
  );
}

/** What the replies of the catalogue that bear one enhanced code say: who sends them, and why. */
interface Use {
  readonly pattern: string;
  /** '5.7.606-649': most are one code, and need not be taken apart for each that is asked. */
  readonly isRange: boolean;
  readonly providers: ReadonlySet<string>;
  readonly causes: ReadonlySet<CauseId>;
  /** Do providers say it to their own customers alone? */
  readonly forOwn: boolean;
}

const collectUses = remembered((catalogue: ReaderCatalogue): readonly Use[] => {
  const uses = new Map<string, { providers: Set<string>; causes: Set<CauseId>; forOwn: boolean }>();
  for (const { id, replies } of catalogue.providers)
    for (const { enhanced, cause, own = false } of replies) {
      if (!enhanced) continue;
      const use = uses.get(enhanced) ?? { providers: new Set(), causes: new Set(), forOwn: true };
      use.forOwn &&= own;
      use.providers.add(id);
      if (cause !== 'unknown') use.causes.add(cause);
      uses.set(enhanced, use);
    }
  return [...uses].map(([pattern, use]) => ({ pattern, isRange: pattern.includes('-'), ...use }));
});

/** The cause that the registry, or a large provider, gives a code. */
export const findRegisteredCause = (
  code: string,
  catalogue: ReaderCatalogue,
): CauseId | undefined =>
  catalogue.enhancedCauses[code] ?? catalogue.enhancedCauses[`X${code.slice(1)}`];

/** The replies of just this code; only where there are none, those of a range that it is in. */
function findUses(code: string, catalogue: ReaderCatalogue): readonly Use[] {
  const uses = collectUses(catalogue);
  const exact = uses.filter(({ pattern }) => pattern === code);
  if (exact.length > 0) return exact;
  return uses.filter(({ pattern, isRange }) => isRange && matchesCode(pattern, code));
}

/** How providers use a code that stands in no registry; nothing for any other code. */
const findPrivateUses = (code: string, catalogue: ReaderCatalogue): readonly Use[] =>
  Object.hasOwn(catalogue.registered, `X${code.slice(1)}`) ? [] : findUses(code, catalogue);

/** The one cause of all replies with a code, where they have but one. */
function findOnlyCause(uses: readonly Use[]): CauseId | undefined {
  const causes = new Set(uses.flatMap((use) => [...use.causes]));
  return causes.size === 1 ? [...causes][0] : undefined;
}

/** Enhanced codes that one provider alone has given a meaning ('5.7.510') tell that provider. */
export function findCodeOwner(code: string, catalogue: ReaderCatalogue): string | undefined {
  const owners = new Set(
    findPrivateUses(code, catalogue).flatMap(({ providers }) => [...providers]),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
}

/**
 * The one thing that providers mean by a code of their own. Where the replies of a code have
 * several causes, the code alone tells nothing.
 */
export const findPrivateCause = (code: string, catalogue: ReaderCatalogue): CauseId | undefined =>
  findOnlyCause(findPrivateUses(code, catalogue));

/** Does a code that a provider made up go to its own customers alone ('5.7.708')? */
export function isCodeForOwn(code: string, catalogue: ReaderCatalogue): boolean {
  const uses = findPrivateUses(code, catalogue);
  return uses.length > 0 && uses.every(({ forOwn }) => forOwn);
}

/**
 * The cause that an enhanced code names by itself: by the registry, else by the provider that made
 * it up. A code that reports success or a warning (2.1.9, 2.6.4) names none.
 */
export function findCauseOfCode(code: string, catalogue: ReaderCatalogue): CauseId | undefined {
  if (!isInformative(code) || permanentOf(code) === null) return undefined;
  return findRegisteredCause(code, catalogue) ?? findOnlyCause(findUses(code, catalogue));
}
