import type { EnhancedCode, Neighbour, OfClasses } from '../../data/types';
import { holdsFor } from '../codes';
import { repliesWith } from '../pages/replies';
import { CODE_LIKE } from '../patterns';
import type { Catalogue } from '../types';
import { REPLY_PAIR } from './patterns';
import type { Check } from './types';

/** A sentence of an enhanced code, and the classes that the codes in it are of. */
interface Sentence extends OfClasses {
  readonly text: string;
  readonly named: readonly string[];
}

const firstOf = (code: string): string => code.charAt(0);

const pairsIn = (text: string): [string, string][] =>
  [...text.matchAll(REPLY_PAIR)].map(([, basic = '', enhanced = '']) => [basic, enhanced]);

const pairClasses = (text: string): string[] =>
  pairsIn(text).map(([, enhanced]) => firstOf(enhanced));

/** '4.1.1' and '5.1.1' inside a text about X.1.1; other details are only compared with it. */
const ownCodesIn = (text: string, { code }: EnhancedCode): string[] =>
  (text.match(CODE_LIKE) ?? []).filter((named) => named.slice(1) === code.slice(1));

/** A basic neighbour goes with the code in its own class only (RFC 2034, 4). */
const neighbourClasses = ({ code, how }: Neighbour, entry: EnhancedCode): string[] =>
  code.includes('.') ? ownCodesIn(how, entry).map(firstOf) : [firstOf(code)];

/**
 * What a provider means is told by the code that it sends, often by the basic one alone. A number
 * of a class that the entry has not ('200 recipients') is none.
 */
function usageClasses(means: string, entry: EnhancedCode, { basic }: Catalogue): string[] {
  const sent = (means.match(CODE_LIKE) ?? [])
    .filter((named) => firstOf(named) in entry.classes)
    .filter((named) => basic.some(({ code }) => code === named));
  return [...pairClasses(means), ...[...ownCodesIn(means, entry), ...sent].map(firstOf)];
}

const sentencesOf = (entry: EnhancedCode, catalogue: Catalogue): Sentence[] => [
  ...entry.confused.map((other) => ({
    ...other,
    text: other.how,
    named: neighbourClasses(other, entry),
  })),
  ...entry.practice.map(({ only, means }) => ({
    ...(only ? { only } : {}),
    text: means,
    named: usageClasses(means, entry, catalogue),
  })),
  ...entry.notes.map((note) => ({ ...note, named: pairClasses(note.text) })),
  ...Object.entries(entry.classes).flatMap(([digit, { plain, act, advice }]) =>
    [plain, act, ...Object.values(advice).flat()].map((text: string) => ({
      only: digit as '2' | '4' | '5',
      text,
      named: pairClasses(text),
    })),
  ),
];

/**
 * "Google sends 421 4.7.28" says nothing about 5.7.28: on its page it would be taken for the way to
 * act on a final refusal.
 */
export const sentencesHoldForTheirClass: Check = (catalogue) =>
  catalogue.enhanced.flatMap((entry) =>
    Object.keys(entry.classes)
      .map((digit) => digit + entry.code.slice(1))
      .flatMap((page) =>
        sentencesOf(entry, catalogue)
          .filter(holdsFor(page))
          .filter(({ named }) => named.length > 0 && !named.includes(firstOf(page)))
          .map(
            ({ text, named }) =>
              `The page of ${page} shows “${text}”, which is about class ${named[0]}: set only.`,
          ),
      ),
  );

/** Does the definition of a code say no more than that some policy does not allow it? */
const isBroad = (code: string, { enhancedCauses }: Catalogue): boolean =>
  enhancedCauses[`X${code.slice(1)}`] === 'policy';

/**
 * "5.1.8 means that an account is blocked" holds at Microsoft alone, and stands on a page of
 * Microsoft's: where whoever sends the code of such a page sends a registered one in a sense of its
 * own, the sentence on the difference names who means it so, or quotes the reply.
 */
export const ownMeaningsNameTheirSender: Check = (catalogue) => {
  const { enhanced, providers } = catalogue;
  const names = [
    ...enhanced.flatMap(({ practice }) => practice.map(({ by }) => by)),
    ...providers.map(({ name }) => name),
  ];
  const isNamed = (how: string) => how.includes('“') || names.some((name) => how.includes(name));
  return enhanced
    .filter(({ registered }) => !registered)
    .flatMap((entry) =>
      entry.confused
        .filter(({ code, how }) => !isBroad(code, catalogue) && !isNamed(how))
        .filter(({ code }) =>
          enhanced
            .find((other) => other.registered && other.code === `X${code.slice(1)}`)
            ?.practice.filter(holdsFor(code))
            .some(({ by }) => entry.practice.some((own) => own.by === by)),
        )
        .map(
          ({ code, how }) =>
            `${entry.code} says “${how}”, but its sender has a sense of ${code} of its own: name who means what.`,
        ),
    );
};

/** A sentence limited to a class without a page would be read by no one. */
export const limitedSentencesAreShown: Check = (catalogue) =>
  catalogue.enhanced.flatMap((entry) =>
    sentencesOf(entry, catalogue)
      .filter(({ only }) => only && !Object.keys(entry.classes).some((one) => only.includes(one)))
      .map(({ text }) => `${entry.code} shows “${text}” on no page: correct only, or drop it.`),
  );

/** Everything of ours that may print a pair of codes, but for what someone is quoted with. */
const textsWithPairs = ({ basic, enhanced, causes, mistakes, commands }: Catalogue) => [
  ...enhanced.map(({ code, confused, practice, notes, classes }) => ({
    at: code,
    text: JSON.stringify({ confused, practice, notes, classes }),
  })),
  ...basic.map(({ otherUses: _, ...entry }) => ({ at: entry.code, text: JSON.stringify(entry) })),
  ...[...causes, ...mistakes, ...commands].map((entry) => ({
    at: entry.id as string,
    text: JSON.stringify(entry),
  })),
];

/**
 * Both codes of a reply have to begin with the same digit (RFC 2034, 4); a pair that breaks this
 * is printed only where a reply of the catalogue really has it.
 */
export const pairsAreOfOneClass: Check = (catalogue) =>
  textsWithPairs(catalogue).flatMap(({ at: code, text }) =>
    pairsIn(text)
      .filter(([basic, enhanced]) => firstOf(basic) !== firstOf(enhanced))
      .filter(
        ([basic, enhanced]) =>
          !repliesWith(catalogue.providers, enhanced).some(({ reply }) => reply.basic === basic),
      )
      .map(
        ([basic, enhanced]) =>
          `${code} prints ${basic} ${enhanced}, two classes that no known reply joins: correct it.`,
      ),
  );
