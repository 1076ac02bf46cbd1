import type { PrivateKind, PrivateSpan } from './types';

/** Where an expression matches: its first group where there is one, else the whole match. */
export function matchSpans(text: string, expression: RegExp, kind: PrivateKind): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of text.matchAll(expression)) {
    const part = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(part);
    if (part) spans.push({ kind, start, end: start + part.length });
  }
  return spans;
}
