import { isWord } from '../reader/judge/features';
import type { Example } from './types';

/** Examples with so much of their words in common stem from one sentence. */
const ALIKE = 0.75;

/** What two sets have in common, as a part of what they have together (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const name of a) if (b.has(name)) common += 1;
  return common / (a.size + b.size - common);
}

/** The first of those that an example is put together with. */
function findRoot(parents: readonly number[], place: number): number {
  let root = place;
  while (parents[root] !== root) root = parents[root] ?? root;
  return root;
}

/**
 * For each example the number of its family: what has one group, or nearly the same words, is never
 * learned from and judged at once. Compares each with each.
 */
export function familiesOf(examples: readonly Example[]): number[] {
  const words = examples.map(
    ({ features, isVariant }) => new Set(isVariant ? [] : [...features.keys()].filter(isWord)),
  );
  const parents = examples.map((_, place) => place);
  const firstOf = new Map<string, number>();
  for (const [place, { group }] of examples.entries()) {
    const same = firstOf.get(group);
    if (same === undefined) firstOf.set(group, place);
    else parents[place] = findRoot(parents, same);
  }
  for (const [place, own] of words.entries())
    for (let other = 0; other < place; other += 1) {
      const theirs = words[other];
      if (!theirs || own.size === 0 || likeness(own, theirs) < ALIKE) continue;
      parents[findRoot(parents, place)] = findRoot(parents, other);
    }
  return examples.map((_, place) => findRoot(parents, place));
}
