import { CODE_LIKE } from '../patterns';
import { LITERAL } from './patterns';

/**
 * A piece of running text: plain, or a command or name in backticks, or a code that has
 * a page.
 */
export interface Piece {
  readonly kind: 'text' | 'literal' | 'code';
  readonly text: string;
}

function splitAtCodes(text: string, known: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(CODE_LIKE)) {
    if (!known.has(match[0])) continue;
    if (match.index > done) pieces.push({ kind: 'text', text: text.slice(done, match.index) });
    pieces.push({ kind: 'code', text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return pieces;
}

/**
 * Cuts a sentence of ours into pieces: backticks become literals, codes in `known` become links.
 */
export function piecesOf(text: string, known: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(LITERAL)) {
    pieces.push(...splitAtCodes(text.slice(done, match.index), known));
    pieces.push({ kind: 'literal', text: match[1] ?? '' });
    done = match.index + match[0].length;
  }
  return [...pieces, ...splitAtCodes(text.slice(done), known)];
}
