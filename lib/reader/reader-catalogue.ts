import type { Cause, CauseId, EnhancedCode, Provider, Wordings } from '../../data/types';
import type { ReaderCatalogue } from './judge/catalogue-types';
import { comparable } from './knowledge/fragments';

interface Parts {
  readonly enhanced: readonly EnhancedCode[];
  readonly causes: readonly Cause[];
  readonly providers: readonly Provider[];
  readonly wordings: Wordings;
  readonly basicCauses: Readonly<Record<string, CauseId>>;
  readonly enhancedCauses: Readonly<Record<string, CauseId>>;
}

/**
 * The slice of the catalogue that the reader carries: wordings, providers' fragments and what
 * follows from a cause; no sentence.
 */
export function readerCatalogue(parts: Parts): ReaderCatalogue {
  return {
    causes: Object.fromEntries(
      parts.causes.map(({ id, who, retry, firstAsks, suppress }) => [
        id,
        { who, retry, firstAsks, suppress: suppress.yes, wordings: parts.wordings[id] ?? [] },
      ]),
    ) as ReaderCatalogue['causes'],
    providers: parts.providers.map(({ id, kind, hosts, signs = [], replies }) => ({
      id,
      kind,
      hosts: hosts.map(({ end }) => end),
      signs: signs.map(({ text }) => comparable(text)),
      replies: replies.map(
        ({ id: reply, basic, enhanced, match, cause, permanent, ownAdvice, who }) => ({
          id: reply,
          ...(basic ? { basic } : {}),
          ...(enhanced ? { enhanced } : {}),
          match,
          cause,
          permanent,
          ...(ownAdvice ? { acts: who[0] } : {}),
        }),
      ),
    })),
    registered: parts.enhanced.filter(({ registered }) => registered).map(({ code }) => code),
    basicCauses: parts.basicCauses,
    enhancedCauses: parts.enhancedCauses,
  };
}
