import type { BasicCode } from '../../data/types';
import { allCodes, findByCode } from '../lookup';
import { repliesWith } from '../pages/replies';
import { publicReplies } from '../pages/seen-replies';
import { CODE_LIKE } from '../patterns';
import type { Catalogue } from '../types';
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

/** Enhanced codes inside a sentence. */
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
 * Each row of the registry has an entry with both kinds of failure, and no entry calls itself
 * registered that is not.
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
    .filter(({ registered }) => registered)
    .flatMap(({ code, classes }) =>
      (['4', '5'] as const)
        .filter((digit) => !classes[digit])
        .map((digit) => `${code} has no page in class ${digit}: add it to other-classes-*.`),
    ),
  ...enhanced
    .filter(({ classes }) => Object.keys(classes).length === 0)
    .map(({ code }) => `${code} has no class, so it has no page: write the text of one.`),
];

/** A number that no one is known to send: no standard, no reply, and no use that anyone saw. */
const isUnseen = ({ code, standing, otherUses }: BasicCode, { providers }: Catalogue): boolean =>
  (standing === 'nonstandard' || standing === 'registry') &&
  otherUses.every(({ evidence }) => ['list', 'misprint', 'none'].includes(evidence)) &&
  repliesWith(providers, code).length === 0;

/** Steps for a number that no one sends would be made up. */
export const unseenNumbersHaveNoSteps: Check = (catalogue) =>
  catalogue.basic
    .filter((entry) => isUnseen(entry, catalogue))
    .filter(({ wire }) => wire.length === 0)
    .filter(({ advice }) => Object.values(advice).flat().length > 0)
    .map(({ code }) => `Nobody is known to send ${code}, yet it has steps: take them out.`);

/**
 * "No known reply has this code" on a page, and a published reply that has it: one of them is wrong.
 * A help page that repeats a list has seen nothing.
 */
export const unseenNumbersAreInNoReply: Check = (catalogue) =>
  catalogue.basic
    .filter(({ advice }) => Object.values(advice).flat().length === 0)
    .flatMap(({ code }) =>
      publicReplies(catalogue)
        .filter(({ basic, source }) => basic === code && source.kind !== 'list')
        .map(
          ({ id }) =>
            `The page of ${code} says that no known reply has it, seen reply ${id} does: write down what to do, or make its source a list.`,
        ),
    );

/** Where a number has no steps, its page says that no known reply has it. */
export const seenNumbersHaveSteps: Check = (catalogue) =>
  catalogue.basic
    .filter((entry) => !isUnseen(entry, catalogue))
    .filter(({ advice }) => Object.values(advice).flat().length === 0)
    .map(
      ({ code }) =>
        `${code} was seen, but its page says that no known reply has it: write down what to do.`,
    );
