import type { CauseId, Mistake, Provider } from '../../data/types';
import { allCodes } from '../lookup';
import { familyPages } from '../pages/family-page';
import { codesOf } from '../pages/replies';
import type { Catalogue } from '../types';
import { shortPhrases } from './by-phrase';
import { CLAIMED_CODE } from './match-patterns';
import type { CodeRow, DetailRow, ProviderRow, SearchRows } from './row-types';
import { isToken, wordsIn } from './words';

/** Texts longer than this are worth their bytes only once. */
const SHORT = 8;

/** Official titles longer than this are never typed. */
const LONG = 41;

/** Those of details are wordier. */
const LONG_OF_DETAIL = 24;

const lower = (text: string): string => text.toLowerCase();

/**
 * Does another name say it too, and not much more? One word alone stays: it may be the whole
 * search.
 */
const saysToo = (other: string, text: string): boolean =>
  other !== text &&
  other.includes(text) &&
  other.length < text.length * (text.includes(' ') ? 1.6 : 1.25);

/**
 * Without what the title or another name says already: every byte is loaded by everyone who
 * searches.
 */
function distinct(title: string, words: readonly string[]): string[] {
  const all = [...new Set(words.map(lower))];
  return all.filter(
    (text) =>
      lower(title) !== text &&
      !saysToo(lower(title), text) &&
      !all.some((other) => saysToo(other, text)),
  );
}

/** 'email-smtp.us-east-1.amazonaws.com' and its sisters by what they share. */
function hostWords({ hosts }: Provider): string[] {
  return [
    ...new Set(
      hosts.map(({ end }) =>
        end.split('.').length > 3 ? end.split('.').slice(-2).join('.') : end,
      ),
    ),
  ];
}

/**
 * Words of a code that a reply with that code says too: the reply is found by them, and leads to
 * its code.
 */
function saidByReply({
  providers,
}: Pick<Catalogue, 'providers'>): (code: string, text: string) => boolean {
  const fragments = providers.flatMap(({ replies }) =>
    replies.flatMap((reply) =>
      reply.match.map((text) => ({ text: lower(text), codes: codesOf(reply) })),
    ),
  );
  const fits = (codes: readonly string[], code: string): boolean =>
    codes.some((own) => own === code || (code.startsWith('X') && own.slice(1) === code.slice(1)));
  return (code, text) =>
    (text.length > SHORT || isToken(text)) &&
    fragments.some((fragment) => fragment.text.includes(text) && fits(fragment.codes, code));
}

function basicRows(catalogue: Catalogue): CodeRow[] {
  const { basic, synonyms } = catalogue;
  const isInReplies = saidByReply(catalogue);
  // A number that only lists know is no answer to words that a standard code or a cause has.
  const taken = new Set(
    [...basic.filter(({ standing }) => standing !== 'nonstandard'), ...catalogue.causes].flatMap(
      ({ words }) => words.map(lower),
    ),
  );
  return basic.map(({ code, name, who, act, words, titles, standing }) => {
    const official = titles.map(({ text }) => text).filter((text) => text.length < LONG);
    const all = distinct(name, [...words, ...official]).filter(
      (text) => !isInReplies(code, text) && !(standing === 'nonstandard' && taken.has(text)),
    );
    return { code, name, who, act, words: [...new Set([...(synonyms[code] ?? []), ...all])] };
  });
}

function detailRows(catalogue: Catalogue): DetailRow[] {
  const { enhanced, registry, synonyms } = catalogue;
  const isInReplies = saidByReply(catalogue);
  return enhanced.map(({ code, range = '', name, words, classes, registered }) => {
    const title = registry.find((row) => row.code === code)?.title ?? '';
    return {
      detail: code.slice(2),
      last: range.slice(2),
      name,
      words: distinct(name, [
        ...(synonyms[code] ?? []),
        ...words,
        ...(title && title.length < LONG_OF_DETAIL ? [title] : []),
      ]).filter((text) => !isInReplies(code, text)),
      classes: Object.entries(classes).map(([digit, own]) => ({
        digit,
        who: own.who,
        act: registered ? own.act : '',
        name: own.name ?? '',
      })),
    };
  });
}

/** Fragments of a reply without those that have no word of their own beside the first, its title. */
function ownFragments([title = '', ...others]: readonly string[]): string[] {
  const told = new Set(wordsIn(title).map(({ word }) => word));
  return [title, ...others.filter((text) => wordsIn(text).some(({ word }) => !told.has(word)))];
}

/** What a provider is called in a search. */
export const namesOfProviders = ({
  providers,
  synonyms,
}: Pick<Catalogue, 'providers' | 'synonyms'>): string[] =>
  providers.flatMap(({ id, name, aliases }) => [name, ...aliases, ...(synonyms[id] ?? [])]);

function providerRows({ providers, causes, synonyms }: Catalogue): ProviderRow[] {
  return providers.map((provider) => ({
    id: provider.id,
    name: provider.name,
    words: distinct(provider.name, [
      provider.id,
      ...provider.aliases,
      ...(synonyms[provider.id] ?? []),
      ...hostWords(provider),
    ]),
    total: provider.replies.length,
    replies: provider.replies
      .filter(({ match }) => match.length > 0)
      .map((reply) => ({
        id: reply.id,
        codes: codesOf(reply).join(' '),
        cause: causes.findIndex(({ id }) => id === reply.cause),
        match: ownFragments(reply.match).map((text) => text.split(' … ').join('…')),
      })),
  }));
}

/**
 * A claim about codes that do not exist: these and, after a '>', those that are meant. Empty for
 * every other.
 */
function falseCodes({ claim, words, codes }: Mistake, known: readonly string[]): string {
  const ends = new Set(known.map((code) => code.slice(1)));
  const named = wordsIn([claim, ...words].join(' ')).map(({ word }) => word);
  const unknown = named.filter(
    (word) =>
      CLAIMED_CODE.test(word) &&
      !(word.startsWith('x') ? ends.has(word.slice(1)) : known.includes(word)),
  );
  return unknown.length > 0 ? `${[...new Set(unknown)].join(' ')}>${codes.join(' ')}` : '';
}

/** Gathers what the search knows from the catalogue, at build. */
export function rowsOf(
  catalogue: Catalogue,
  abroad: ReadonlyMap<CauseId, readonly string[]>,
): SearchRows {
  const { causes, commands, mistakes, searchPages, searchCaptions, synonyms, partyNames } =
    catalogue;
  return {
    captions: searchCaptions,
    parties: partyNames,
    basic: basicRows(catalogue),
    enhanced: detailRows(catalogue),
    families: familyPages(catalogue).map(({ code, name, plain }) => ({
      id: code,
      title: name,
      line: firstSentence(plain),
      words: synonyms[code] ?? [],
    })),
    causes: causes.map(({ id, name, because, words }) => ({
      id,
      title: name,
      line: because,
      words: distinct(name, [...words, ...(synonyms[id] ?? [])]),
    })),
    abroad: causes.map(({ id }) => shortPhrases(abroad.get(id) ?? [])),
    commands: commands.map(({ id, name, what, words }) => ({
      id,
      title: name,
      line: firstSentence(what),
      words: distinct(name, [...words, ...(synonyms[id] ?? [])]),
    })),
    mistakes: mistakes.map((mistake) => ({
      id: mistake.id,
      title: mistake.claim,
      line: falseCodes(mistake, allCodes(catalogue)),
      words: distinct(mistake.claim, mistake.words).slice(0, 1),
    })),
    pages: searchPages.map(({ page, title, line, words }) => ({
      id: page,
      title,
      line,
      words: [...words],
    })),
    providers: providerRows(catalogue),
  };
}

const firstSentence = (text: string): string => `${text.split('. ')[0] ?? ''}`;
