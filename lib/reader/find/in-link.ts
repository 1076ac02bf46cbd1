/** Signs before a link. */
const TOKEN_STARTS: readonly string[] = [' ', '\n', '\t', '<', '>', '"', "'", '(', '['];

/** How far before an address its link begins. */
const LONGEST_LINK = 300;

/** 'https://example.org/why?id=ada@example.org': an address inside a link, or the name of a package. */
export function isInLink(view: string, start: number): boolean {
  const before = view.slice(Math.max(0, start - LONGEST_LINK), start);
  if (!before.includes('//') && !before.includes('node_modules/')) return false;
  const token = before.slice(Math.max(...TOKEN_STARTS.map((sign) => before.lastIndexOf(sign))) + 1);
  return token.includes('://') || token.endsWith('//') || token.includes('node_modules/');
}
