import { firstPast } from '../../sorted';
import type { Span } from '../decode/types';
import { type CoverOptions, findPrivate } from './find-private';
import type { PersonalWords, PrivateKind, PrivateSpan } from './types';

/** The label of a stretch of a text: the same words get the same one each time, '[address 1]'. */
export type Labels = (span: PrivateSpan, text: string) => string;

export function createLabels(): Labels {
  const labels = new Map<string, string>();
  const counts = new Map<PrivateKind, number>();
  return ({ kind, start, end }, text) => {
    const key = `${kind} ${text.slice(start, end).toLowerCase()}`;
    const given = labels.get(key);
    if (given) return given;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const label = `[${kind} ${count}]`;
    labels.set(key, label);
    return label;
  };
}

/** What stood from `start` to `end` stands from `to` on, `length` characters long. */
interface Move extends Span {
  readonly to: number;
  readonly length: number;
}

/**
 * Where a place stands after the moves; a place inside what is covered stands at its end, or at its
 * start where it began there.
 */
function movePlace(place: number, moves: readonly Move[]): number {
  const last = moves[firstPast(moves, ({ start }) => start > place) - 1];
  if (!last) return place;
  if (place === last.start) return last.to;
  return last.to + last.length + Math.max(0, place - last.end);
}

/** A covered text, and where each place of the old text stands in the new one. */
interface Covered {
  readonly text: string;
  readonly move: (place: number) => number;
}

function coverSpans(text: string, spans: readonly PrivateSpan[], labels: Labels): Covered {
  const moves: Move[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (const span of spans) {
    const label = labels(span, text);
    const to = length + span.start - done;
    moves.push({ start: span.start, end: span.end, to, length: label.length });
    pieces.push(text.slice(done, span.start), label);
    length = to + label.length;
    done = span.end;
  }
  return { text: pieces.join('') + text.slice(done), move: (place) => movePlace(place, moves) };
}

/**
 * Covering takes what stood beside a word away, and then it may be seen to be an id: looked through
 * until nothing is found.
 */
const MOST_PASSES = 8;

/** Covers everything in a text that names somebody. */
export function coverText(
  text: string,
  options: CoverOptions,
  labels: Labels,
): Covered & { readonly personal: PersonalWords | undefined } {
  const passes: Covered[] = [];
  const move = (place: number): number => passes.reduce((at, pass) => pass.move(at), place);
  const moveAll = (spans: readonly Span[] = []): Span[] =>
    spans.map(({ start, end }) => ({ start: move(start), end: move(end) }));
  let now = text;
  let personal = options.personal;
  while (passes.length < MOST_PASSES) {
    const found = findPrivate(now, {
      ...options,
      keep: moveAll(options.keep),
      secrets: moveAll(options.secrets),
      personal,
    });
    personal = found.personal;
    if (found.spans.length === 0) break;
    const pass = coverSpans(now, found.spans, labels);
    passes.push(pass);
    now = pass.text;
  }
  return { text: now, move, personal };
}
