/**
 * Puts words into the places in braces: 'to {count} addresses'. Unknown places stay; an unknown
 * sentence is empty rather than wrong. A word that holds braces itself (it may be a visitor's) is
 * not looked into.
 */
export function filled(
  sentence: string | undefined,
  words: Readonly<Record<string, string>>,
): string {
  const [start = '', ...rest] = (sentence ?? '').split('{');
  const pieces = rest.map((piece) => {
    const end = piece.indexOf('}');
    const name = piece.slice(0, Math.max(0, end));
    return Object.hasOwn(words, name) ? words[name] + piece.slice(end + 1) : `{${piece}`;
  });
  return start + pieces.join('');
}
