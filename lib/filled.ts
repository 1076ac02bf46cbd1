/**
 * Puts words into the places in braces: 'to {count} addresses'. Unknown places stay; an unknown
 * sentence is empty rather than wrong.
 */
export function filled(
  sentence: string | undefined,
  words: Readonly<Record<string, string>>,
): string {
  return Object.entries(words).reduce(
    (text, [name, word]) => text.split(`{${name}}`).join(word),
    sentence ?? '',
  );
}
