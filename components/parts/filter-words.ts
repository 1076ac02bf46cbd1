/** The words of a text that is typed into a filter, in small letters. */
export const splitFilter = (text: string): string[] =>
  text.toLowerCase().split(' ').filter(Boolean);

/** Does a text hold every word of a filter, in whatever letters and order? */
export const matchesFilter = (text: string, words: readonly string[]): boolean => {
  const small = text.toLowerCase();
  return words.every((word) => small.includes(word));
};
