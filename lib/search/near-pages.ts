import { distance } from './distance';
import { DIGIT } from './patterns';
import { stemOf } from './stems';
import { weightOf, wordsIn } from './words';

/** A page, and what people call it; the first name is the one that is shown. */
export interface NamedPage {
  readonly href: string;
  readonly names: readonly string[];
}

/** What two names have to share, between 0 (nothing) and 1 (all). */
const SHARED_ENOUGH = 0.6;

/** How near the other pages come to the nearest one that are named beside it. */
const NEARLY_AS_NEAR = 0.8;

/** One letter in four may be wrong; a digit may not, and in a short word nothing. */
const isMisspelt = (word: string, other: string): boolean =>
  !DIGIT.test(word) &&
  Math.abs(word.length - other.length) <= word.length / 4 &&
  distance(word, other) <= word.length / 4;

/** How sure it is that two words are the same one. */
function sameness(word: string, other: string): number {
  if (stemOf(word) === stemOf(other)) return 1;
  return isMisspelt(word, other) ? 0.8 : 0;
}

const wordsOf = (text: string): string[] => wordsIn(text).flatMap(({ word }) => word.split('.'));

const weightOfAll = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + weightOf(word), 0);

/** How much of a word stands in a name: its weight, less where it is misspelt. */
const sharedOf = (word: string, name: readonly string[]): number =>
  Math.max(
    0,
    ...name.map((other) => Math.min(weightOf(word), weightOf(other)) * sameness(word, other)),
  );

/** How much of two names is the same: 1 where only spaces and signs differ. */
export function likeness(asked: string, name: string): number {
  const [left, right] = [wordsOf(asked), wordsOf(name)];
  const [one, other] = [left.join(''), right.join('')];
  if (one === other) return one ? 1 : 0;
  if (isMisspelt(one, other)) return 1 - distance(one, other) / one.length;
  const shared = left.reduce((sum, word) => sum + sharedOf(word, right), 0);
  // 'spam' alone is enough for a long name with it.
  const whole = shared >= Math.max(1, 0.95 * weightOfAll(left)) ? SHARED_ENOUGH : 0;
  return Math.max(whole, (2 * shared) / (weightOfAll(left) + weightOfAll(right)));
}

const nearTo = (asked: string, pages: readonly NamedPage[]) =>
  pages
    .map((page) => ({ page, near: Math.max(...page.names.map((name) => likeness(asked, name))) }))
    .filter(({ near }) => near >= SHARED_ENOUGH)
    .sort((a, b) => b.near - a.near);

/**
 * The pages whose names come nearest to a part of an address, best first: the last part that names
 * any. `parts` is ['providers', 'microsoft 365']; in a folder that the site has, its pages go first.
 */
export function nearPages<T extends NamedPage>(
  parts: readonly string[],
  pages: readonly T[],
  most = 4,
): T[] {
  const asked = parts.at(-1);
  if (asked === undefined) return [];
  const inFolder = pages.filter(({ href }) => parts.length > 1 && href.includes(`/${parts[0]}/`));
  const here = nearTo(asked, inFolder);
  const found = here.length > 0 ? here : nearTo(asked, pages);
  if (found.length === 0) return nearPages(parts.slice(0, -1), pages, most);
  const least = (found[0]?.near ?? 0) * NEARLY_AS_NEAR;
  return found
    .filter(({ near }) => near >= least)
    .slice(0, most)
    .map(({ page }) => page as T);
}
