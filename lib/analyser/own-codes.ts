import { isInformative } from '../codes';
import type { CauseId, ReaderCatalogue } from './types';

/** '5.7.606-649' is a documented range. */
export function matchesStatus(pattern: string, status: string): boolean {
  const [from = '', to] = pattern.split('-');
  if (!to) return pattern === status;
  const dot = from.lastIndexOf('.');
  const detail = Number(status.slice(dot + 1));
  return (
    status.startsWith(from.slice(0, dot + 1)) &&
    detail >= Number(from.slice(dot + 1)) &&
    detail <= Number(to)
  );
}

type OwnCodes = readonly (readonly [string, CauseId])[];

const gathered = new WeakMap<ReaderCatalogue, OwnCodes>();

/**
 * Enhanced codes that only providers give a meaning ('5.7.60', '5.7.606-649'), with the cause of
 * their replies. Where the replies of one code have several causes, the code alone tells nothing
 * and is left out.
 */
function ownCodes(catalogue: ReaderCatalogue): OwnCodes {
  const known = gathered.get(catalogue);
  if (known) return known;
  const causes = new Map<string, Set<CauseId>>();
  for (const { enhanced, cause } of catalogue.providers.flatMap(({ replies }) => replies)) {
    if (enhanced && cause !== 'unknown')
      causes.set(enhanced, (causes.get(enhanced) ?? new Set<CauseId>()).add(cause));
  }
  const codes = [...causes].flatMap(([code, [cause, another]]) =>
    cause && !another ? [[code, cause] as const] : [],
  );
  gathered.set(catalogue, codes);
  return codes;
}

/**
 * The cause that an enhanced code names by itself: by the registry, else by the provider that made
 * it up.
 */
export function causeOfStatus(code: string, catalogue: ReaderCatalogue): CauseId | undefined {
  if (!isInformative(code)) return undefined;
  const registered =
    catalogue.enhancedCauses[code] ?? catalogue.enhancedCauses[`X${code.slice(1)}`];
  return registered ?? ownCodes(catalogue).find(([pattern]) => matchesStatus(pattern, code))?.[1];
}
