/** Puts words into the places in braces: 'to {count} addresses'. Unknown places stay. */
export function filled(sentence: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((text, [name, word]) => text.split(`{${name}}`).join(word), sentence);
}
