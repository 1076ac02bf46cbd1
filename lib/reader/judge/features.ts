import type { Delivery } from '../formats/types';
import { UNSPACED } from '../knowledge/word-patterns';
import { beginningOf, wordsOf } from '../knowledge/words';

/**
 * What the judge weighs of a delivery, by name: the stem of a word, '^' and how words begin, '&' and a
 * pair of stems, '=' and a code or a part of one, '@' and the stage, '@@' and the side (each has a
 * 'sender'), '!' and a program's event.
 */
export type Features = ReadonlyMap<string, number>;

/** Is a feature a word of the text, and no sign of an address, a host or the like? */
export const isWord = (name: string): boolean => name !== '' && !'=@!<&^'.includes(name.charAt(0));

/**
 * How much the kinds of features count beside each other, found by measuring. All words of a reply
 * together count alike, however many they are, and so do all pairs.
 */
const WORDS = 1.6;
const PAIRS = 1.6;
const BEGINNINGS = 1.25;
const CODE = 0.32;
const EVENT = 0.5;
const ALWAYS = 0.2;

/** How the name of a pair starts. */
const PAIR = '&';

export const isPair = (name: string): boolean => name.startsWith(PAIR);

export const stemsOfPair = (name: string): readonly string[] => name.slice(PAIR.length).split(' ');

/** Of a reply with fewer words, each word counts as in one of so many. */
const FEWEST_WORDS = 4;

const stemsOf = (text: string): readonly string[] => wordsOf(text).map(({ stem }) => stem);

/** Words that stand next to each other, or with one between. Pairs of signs are pairs already. */
function pairsOf(stems: readonly string[]): ReadonlySet<string> {
  const words = stems.filter((stem) => !UNSPACED.test(stem));
  return new Set(
    words.flatMap((stem, at) =>
      words.slice(at + 1, at + 3).map((next) => `${PAIR}${stem} ${next}`),
    ),
  );
}

/** A code, and what it has in common with others: its class, its subject, its detail. */
function codeNames({ basic, enhanced }: Delivery): string[] {
  const [first, subject, detail] = enhanced?.value.split('.') ?? [];
  return [
    ...(basic ? [`=${basic.value}`] : []),
    ...(enhanced ? [`=${enhanced.value}`, `=.${subject}.${detail}`, `=.${subject}`] : ['=.']),
    `=${basic?.value.charAt(0) ?? first ?? ''}`,
  ];
}

/** The words of the reply; where it has none, what else the program says. */
function findStems({ diagnostic, context }: Delivery): readonly string[] {
  const words = stemsOf(diagnostic);
  return words.length > 0 ? words : stemsOf(context);
}

/** Everything that the judge weighs. Reads nothing but the delivery. */
export function featuresOf(delivery: Delivery): Features {
  const { stage, side, event } = delivery;
  const inOrder = findStems(delivery);
  const stems = new Set(inOrder);
  const pairs = pairsOf(inOrder);
  const ofPair = PAIRS / Math.sqrt(Math.max(pairs.size, FEWEST_WORDS));
  const ofWord = WORDS / Math.sqrt(Math.max(stems.size, FEWEST_WORDS));
  const beginnings = new Set(
    [...stems].filter((stem) => isWord(stem) && !UNSPACED.test(stem)).map(beginningOf),
  );
  const ofBeginning = BEGINNINGS / Math.sqrt(Math.max(beginnings.size, FEWEST_WORDS));
  const few = stems.size <= 2 ? [`=few${stems.size}`] : [];
  return new Map([
    ['', ALWAYS],
    ...[...stems].map((stem) => [stem, ofWord] as const),
    ...[...beginnings].map((name) => [name, ofBeginning] as const),
    ...[...pairs].map((pair) => [pair, ofPair] as const),
    ...[...codeNames(delivery), ...few].map((name) => [name, CODE] as const),
    ...(stage ? [[`@${stage}`, CODE] as const] : []),
    ...(side ? [[`@@${side}`, CODE] as const] : []),
    // A file is missed on either side: its words tell as much.
    ...(event && event.id !== 'file-fault' ? [[`!${event.id}`, EVENT] as const] : []),
  ]);
}
