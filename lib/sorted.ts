/**
 * The first place in an ordered list whose item is past some limit; the length of the list where
 * none is. `isPast` is false for the items before that place and true from there on. A binary
 * search, for there may be a million.
 */
export function firstPast<T>(ordered: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(ordered[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
