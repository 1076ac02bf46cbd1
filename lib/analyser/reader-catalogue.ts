import type { BasicCode, Cause, CauseId, EnhancedCode, Provider } from '../../data/types';
import { allCodes, findByCode } from '../lookup';
import { routes } from '../routes';
import { comparable } from './fragments';
import type { ReaderCatalogue } from './types';

interface Parts {
  readonly basic: readonly BasicCode[];
  readonly enhanced: readonly EnhancedCode[];
  readonly causes: readonly Cause[];
  readonly providers: readonly Provider[];
  readonly basicCauses: Readonly<Record<string, CauseId>>;
  readonly enhancedCauses: Readonly<Record<string, CauseId>>;
  readonly sentences: Readonly<Record<string, string>>;
}

const noteOf = (parts: Parts, code: string) => {
  const entry = findByCode(parts, code);
  return { name: entry?.name ?? '', plain: entry?.plain ?? '', href: routes.code(code) };
};

/**
 * The slice of the catalogue that the reader carries: names and first sentences, wordings,
 * providers' fragments; no advice.
 */
export function readerCatalogue(parts: Parts): ReaderCatalogue {
  const codes = allCodes(parts);
  const notes = (dotted: boolean) =>
    Object.fromEntries(
      codes
        .filter((code) => code.includes('.') === dotted)
        .map((code) => [code, noteOf(parts, code)]),
    );
  return {
    basic: notes(false),
    enhanced: notes(true),
    causes: Object.fromEntries(
      parts.causes.map(({ id, name, because, first, who, wordings }) => [
        id,
        { name, because, first, who, wordings },
      ]),
    ) as ReaderCatalogue['causes'],
    providers: parts.providers.map(({ id, name, kind, hosts, signs = [], replies }) => ({
      id,
      name,
      kind,
      hosts: hosts.map(({ end }) => end),
      signs: signs.map(({ text }) => comparable(text)),
      replies: replies.map(({ id: reply, basic, enhanced, match, cause, permanent }) => ({
        id: reply,
        ...(basic ? { basic } : {}),
        ...(enhanced ? { enhanced } : {}),
        match,
        cause,
        permanent,
      })),
    })),
    registered: parts.enhanced.filter(({ registered }) => registered).map(({ code }) => code),
    basicCauses: parts.basicCauses,
    enhancedCauses: parts.enhancedCauses,
    sentences: parts.sentences,
  };
}
