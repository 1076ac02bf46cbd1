/** Does a text hold one of some phrases? Both are compared as they are: in lower case. */
export const holdsAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(phrase));
