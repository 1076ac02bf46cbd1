import { type Content, readContent } from './mime-fields';
import { AFTER_BOUNDARY } from './patterns';
import type { Span } from './types';

/** A part without parts of its own, and where its body stands. */
export interface Leaf extends Span {
  readonly content: Content;
  /** The multipart/alternative that it is a version of. */
  readonly alternative: object | undefined;
}

interface Multipart {
  readonly boundary: string;
  readonly alternative: object | undefined;
}

/** A line that ends a part: whose it is, and whether it ends the multipart too. */
interface Delimiter extends Span {
  readonly depth: number;
  readonly closes: boolean;
}

/** Deeper messages, and heads that are longer together, are left to the parser and its limits. */
const DEEPEST = 16;
const LONGEST_HEADS = 1_000_000;

function readDelimiter(text: string, start: number, open: readonly Multipart[]) {
  const end = text.indexOf('\n', start) + 1;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const boundary = open[depth]?.boundary ?? '';
    if (!text.startsWith(boundary, start + 2)) continue;
    const rest = AFTER_BOUNDARY.exec(text.slice(start + 2 + boundary.length, end - 1));
    if (rest) return { start, end, depth, closes: rest[1] !== undefined };
  }
  return undefined;
}

/** The first line from a place on that ends a part; the end of the text where there is none. */
function nextDelimiter(text: string, from: number, open: readonly Multipart[]): Delimiter {
  let line = open.length > 0 ? text.indexOf('\n--', from - 1) : -1;
  while (line >= 0) {
    const delimiter = readDelimiter(text, line + 1, open);
    if (delimiter) return delimiter;
    line = text.indexOf('\n--', line + 1);
  }
  return { start: text.length, end: text.length, depth: -1, closes: false };
}

/** The delimiter at which the next part begins; leaves the multiparts that end before it. */
function nextBeginning(text: string, first: Delimiter, open: Multipart[]): Delimiter {
  let delimiter = first;
  while (delimiter.closes) {
    open.length = delimiter.depth;
    delimiter = nextDelimiter(text, delimiter.end, open);
  }
  open.length = delimiter.depth + 1;
  return delimiter;
}

/** The head of a part ends at its first empty line; without one the part is all head. */
function splitPart(text: string, start: number, end: number): { head: string; body?: number } {
  const part = text.slice(start, end);
  if (part.startsWith('\n')) return { head: '', body: start + 1 };
  const length = part.indexOf('\n\n') + 1;
  return length === 0 ? { head: part } : { head: part.slice(0, length), body: start + length + 1 };
}

const boundaryOf = ({ parameters }: Content): string => parameters.get('boundary') ?? '';

/** The parts of a digest are no plain text, and a boundary may not end with a blank. */
const isPlainMultipart = (content: Content): boolean =>
  content.type !== 'multipart/digest' && !boundaryOf(content).endsWith(' ');

const isMultipart = ({ type }: Content): boolean => type.startsWith('multipart/');

/**
 * The parts of a message that is built in the usual way, in order; undefined where it is not.
 * `text` has line ends of Unix, one after the last line too.
 */
export function findParts(text: string): Leaf[] | undefined {
  const leaves: Leaf[] = [];
  const open: Multipart[] = [];
  let start = 0;
  let heads = 0;
  for (;;) {
    let next = nextDelimiter(text, start, open);
    const { head, body } = splitPart(text, start, next.start);
    heads += head.length;
    const content = readContent(head);
    if (!content || open.length > DEEPEST || heads > LONGEST_HEADS) return undefined;
    const outer = open.at(-1)?.alternative;
    if (!isMultipart(content)) {
      leaves.push({ content, alternative: outer, start: body ?? next.start, end: next.start });
    } else if (body === undefined || !isPlainMultipart(content)) {
      return undefined;
    } else if (boundaryOf(content)) {
      const alternative = content.type === 'multipart/alternative' ? {} : outer;
      open.push({ boundary: boundaryOf(content), alternative });
      next = nextDelimiter(text, body, open);
    }
    next = nextBeginning(text, next, open);
    if (next.depth < 0) return leaves;
    start = next.end;
  }
}
