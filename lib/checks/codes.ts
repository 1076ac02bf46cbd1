import { allCodes, findByCode } from '../lookup';
import { codePages } from '../pages/code-pages';
import { repliesWith } from '../pages/replies';
import { CODE_LIKE } from '../patterns';
import type { Catalogue } from '../types';
import { REPLY_PAIR } from './patterns';
import type { Check } from './types';

const duplicates = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
];

/** Two entries under one name would be one page with half of what we know. */
export const entriesAreUnique: Check = ({
  basic,
  enhanced,
  causes,
  providers,
  mistakes,
  commands,
}) =>
  [
    basic.map(({ code }) => code),
    enhanced.map(({ code }) => code),
    causes,
    providers,
    mistakes,
    commands,
  ]
    .flatMap((entries) =>
      duplicates(entries.map((entry) => (typeof entry === 'string' ? entry : entry.id))),
    )
    .map((name) => `${name} has two entries: join them.`);

/**
 * Numbers that a text names just because they are no code to look up: misprints, the end of a
 * documented range, marks.
 */
const NO_PAGE: Readonly<Record<string, string>> = {
  '4.4.9': 'Exchange’s own, told on the page of 449',
  '5.01.1': 'an example of how a code may not be written',
  '5.1.01': 'an example of how a code may not be written',
  '5.4.20': 'the end of a range of Microsoft’s',
  '5.7.80': 'a misprint in Google’s table',
  '5.7.90': 'a misprint in Google’s table',
  '5.9.4': 'a mark that ImprovMX puts into a text',
};

/** Fields that hold no sentence of ours. */
const NO_TEXT = new Set([
  'url',
  'section',
  'entry',
  'match',
  'words',
  'wordings',
  'seen',
  'content',
  'titles',
  'range',
]);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    NO_TEXT.has(field) ? [] : textsIn(inner),
  );
}

/** Enhanced codes that stand inside a sentence. */
function namedInTexts({ basic, enhanced, causes, mistakes, commands, providers }: Catalogue) {
  const entries = [
    ...[...basic, ...enhanced].map((entry) => ({ at: entry.code, entry })),
    ...[...causes, ...mistakes, ...commands, ...providers].map((entry) => ({
      at: entry.id as string,
      entry,
    })),
  ];
  return entries.flatMap(({ at, entry }) =>
    textsIn(entry)
      .flatMap((text) => text.match(CODE_LIKE) ?? [])
      .filter((code) => code.includes('.') && !(code in NO_PAGE))
      .map((code) => ({ at, code })),
  );
}

/** A code that a page names must have a page. */
export const namedCodesHavePages: Check = (catalogue) => {
  const known = new Set(allCodes(catalogue));
  const compared = [...catalogue.basic, ...catalogue.enhanced].flatMap(({ code, confused }) =>
    confused.map((other) => ({ at: code, code: other.code })),
  );
  const concerned = catalogue.mistakes.flatMap(({ id, codes }) =>
    codes.map((code) => ({ at: id, code })),
  );
  const carried = catalogue.providers.flatMap(({ id, replies }) =>
    replies.flatMap(({ id: reply, basic, enhanced }) =>
      [basic, enhanced?.split('-')[0]].flatMap((code) =>
        code ? [{ at: `${id}/${reply}`, code }] : [],
      ),
    ),
  );
  return [...compared, ...concerned, ...carried, ...namedInTexts(catalogue)]
    .filter(({ code }) => !known.has(code) && findByCode(catalogue, code) === undefined)
    .map(({ at, code }) => `${at} names ${code}, which has no entry: add it or take it out.`);
};

/** A code that answers a command needs that command's page. */
export const answeredCommandsExist: Check = ({ basic, commands }) =>
  basic.flatMap(({ code, answers }) =>
    answers
      .filter(({ command }) => !commands.some(({ id }) => id === command))
      .map(({ command }) => `${code} answers ${command}, which has no entry in data/commands.ts.`),
  );

/**
 * The registry has 81 rows; each one has an entry, and no entry calls itself registered that is
 * not.
 */
export const registryIsCovered: Check = ({ registry, enhanced }) => [
  ...registry
    .filter(({ code }) => !enhanced.some((entry) => entry.code === code && entry.registered))
    .map(
      ({ code, title }) => `The registry has ${code} (${title}), data/enhanced/ has not: add it.`,
    ),
  ...enhanced
    .filter(({ code, registered }) => registered && !registry.some((row) => row.code === code))
    .map(
      ({ code }) =>
        `${code} calls itself registered, but the registry has no such row: set registered to false.`,
    ),
  ...enhanced
    .filter(({ classes }) => Object.keys(classes).length === 0)
    .map(({ code }) => `${code} has no class, so it has no page: write the text of one.`),
];

/** What we say of a basic code's enhanced ones is what the registry says of them. */
export const registryPairsAgree: Check = ({ registry, basic }) =>
  basic.flatMap(({ code, associated }) => {
    const published = registry.filter((row) => row.basic.includes(code)).map((row) => row.code);
    return [
      ...published
        .filter((detail) => !associated.includes(detail))
        .map((detail) => `The registry puts ${detail} beside ${code}: add it to associated.`),
      ...associated
        .filter((detail) => !published.includes(detail))
        .map(
          (detail) => `${code} claims ${detail}, the registry does not: take it out of associated.`,
        ),
    ];
  });

/**
 * Does the registry pair the two, or does a reply carry them; if neither, is the pair known as an
 * inference of ours?
 */
function standingOfPair(
  basic: string,
  code: string,
  { registry, providers }: Catalogue,
): 'sourced' | 'inferred' | 'unknown' {
  if (registry.some((row) => row.code === `X${code.slice(1)}` && row.basic.includes(basic)))
    return 'sourced';
  const alike = repliesWith(providers, code).filter(({ reply }) => reply.basic === basic);
  if (alike.length === 0) return 'unknown';
  return alike.every(({ reply }) => reply.basicInferred) ? 'inferred' : 'sourced';
}

/**
 * What stands "on the wire" was really sent, or is the registry's pair: a number that we make up is
 * taken for a server's word.
 */
export const wireLinesAreSourced: Check = (catalogue) => {
  const pageOf = codePages(catalogue);
  const written = catalogue.basic.flatMap(({ code, wire }) =>
    wire.flatMap((line) =>
      [...line.matchAll(REPLY_PAIR)].map(([, basic = '', enhanced = '']) => ({
        at: code,
        basic,
        enhanced,
        made: false,
      })),
    ),
  );
  const made = allCodes(catalogue)
    .filter((code) => code.includes('.'))
    .flatMap((code) =>
      (pageOf(code)?.wire ?? []).map(({ speaker, before }) => ({
        at: code,
        basic: speaker && before.trim(),
        enhanced: code,
        made: true,
      })),
    )
    .filter(({ basic }) => basic);
  return [...written, ...made]
    .filter((line) => {
      const standing = standingOfPair(line.basic, line.enhanced, catalogue);
      // A dialogue written by hand may follow an RFC; one that the page makes must not go beyond
      // what is known.
      return standing === 'inferred' || (line.made && standing === 'unknown');
    })
    .map(
      ({ at, basic, enhanced }) =>
        `The page of ${at} shows ${basic} ${enhanced}, which neither the registry nor a reply has: show the status alone.`,
    );
};

/**
 * "Microsoft means: 550 5.7.12 …" is Microsoft's word only where a reply or the named source prints
 * the number, not where it is inferred.
 */
export const meantNumbersAreSourced: Check = (catalogue) =>
  catalogue.enhanced.flatMap(({ practice }) =>
    practice.flatMap(({ by, means }) =>
      [...means.matchAll(REPLY_PAIR)]
        .filter(
          ([, basic = '', code = '']) => standingOfPair(basic, code, catalogue) === 'inferred',
        )
        .map(
          ([pair]) => `${by} is said to mean “${pair}”, but the number is our inference: drop it.`,
        ),
    ),
  );
