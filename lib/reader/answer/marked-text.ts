import type { Section, Span } from '../decode/types';
import type { Mark, MarkKind } from '../find/types';
import { INDENT } from './patterns';
import { findSilent } from './silent';

/**
 * A stretch of the visitor's text and what it is marked as; `value` is that of its code, recipient
 * or server.
 */
export interface Segment extends Span {
  readonly kinds: readonly MarkKind[];
  readonly value: string;
  /** Where the deciding lines that it is part of begin. */
  readonly lines: readonly number[];
  /** It goes on with a mark that began in the line before. */
  readonly continued?: true;
}

/** Segments that follow each other in the same row of a deciding line, or outside of any. */
export interface Run {
  readonly lines: readonly number[];
  readonly segments: readonly Segment[];
}

/** A part of the text as the page shows it; a folded one has nothing to say and can be opened. */
export interface Block extends Span {
  readonly kind: Section['kind'] | 'text' | 'silent';
  readonly folded: boolean;
  readonly segments: readonly Segment[];
  /** Characters left out in the middle of a very long part. */
  readonly hidden: number;
}

/**
 * More than this of one part is not laid out: a browser needs seconds for it and nobody reads it.
 */
export const LONGEST_BLOCK = 20_000;
/** Marks that others lie in: they have no value of their own. */
const STRETCHES: readonly MarkKind[] = ['deciding', 'words'];
const TELLING: readonly MarkKind[] = ['basic', 'enhanced', ...STRETCHES];
const FOLDABLE: readonly string[] = ['headers', 'returned', 'silent'];

const within = (mark: Mark, { start, end }: Span): boolean =>
  mark.start >= start && mark.end <= end;

/**
 * Cuts a stretch at every edge of a mark; marks may lie inside one another (a code inside the
 * deciding line).
 */
function cutSegments(span: Span, marks: readonly Mark[]): Segment[] {
  const edges = new Set([span.start, span.end, ...marks.flatMap(({ start, end }) => [start, end])]);
  const points = [...edges].sort((a, b) => a - b);
  const open = [...marks].sort((a, b) => a.start - b.start);
  return points.slice(0, -1).map((start, place) => {
    const end = points[place + 1] ?? span.end;
    const covering = open.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      kinds: covering.map(({ kind }) => kind),
      value: covering.find(({ kind }) => !STRETCHES.includes(kind))?.value ?? '',
      lines: covering.filter(({ kind }) => kind === 'deciding').map((mark) => mark.start),
    };
  });
}

/** A marked segment without the ends and the indents of its lines, which no mark lies under. */
function cutLines(segment: Segment, text: string): Segment[] {
  if (segment.kinds.length === 0 || segment.kinds.includes('secret')) return [segment];
  let end = segment.start;
  return text
    .slice(end, segment.end)
    .split(INDENT)
    .flatMap((piece, place): Segment | [] => {
      const cut = { ...segment, start: end, end: end + piece.length };
      end = cut.end;
      if (!piece) return [];
      if (place % 2 > 0) return { ...cut, kinds: [], value: '', lines: [] };
      return place > 0 ? { ...cut, continued: true } : cut;
    });
}

/**
 * Segments put together that are part of the same deciding lines: one sign stands beside each row of
 * them.
 */
export function joinRuns(segments: readonly Segment[]): Run[] {
  const runs: { lines: readonly number[]; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last && last.lines.join() === segment.lines.join()) last.segments.push(segment);
    else runs.push({ lines: segment.lines, segments: [segment] });
  }
  return runs;
}

/**
 * The part to lay out of a long stretch: around the deciding line at `focus`, else around its first
 * mark.
 */
function chooseWindow(span: Span, marks: readonly Mark[], focus: number | undefined): Span {
  if (span.end - span.start <= LONGEST_BLOCK) return span;
  const deciding = marks.filter(({ kind }) => kind === 'deciding');
  const middle = deciding.find(({ start }) => start === focus) ?? deciding[0] ?? marks[0];
  const start = Math.max(span.start, (middle?.start ?? span.start) - LONGEST_BLOCK / 2);
  return { start, end: Math.min(span.end, start + LONGEST_BLOCK) };
}

interface Stretch {
  readonly span: Span;
  readonly kind: Block['kind'];
}

/** Sections in order, with the text between them as parts of their own. */
function splitSections(length: number, sections: readonly Section[]): Stretch[] {
  const spans: Stretch[] = [];
  let done = 0;
  for (const { start, end, kind } of [...sections].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    if (start > done) spans.push({ span: { start: done, end: start }, kind: 'text' });
    spans.push({ span: { start, end }, kind });
    done = end;
  }
  if (done < length) spans.push({ span: { start: done, end: length }, kind: 'text' });
  return spans;
}

/** A part that is shown, its long silent stretches apart. */
function splitSilent(text: string, { span, kind }: Stretch, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let done = span.start;
  for (const silent of findSilent(text, span, marks)) {
    if (silent.start > done) stretches.push({ span: { start: done, end: silent.start }, kind });
    stretches.push({ span: silent, kind: 'silent' });
    done = silent.end;
  }
  return done < span.end
    ? [...stretches, { span: { start: done, end: span.end }, kind }]
    : stretches;
}

/**
 * The visitor's text in blocks of marked segments, ready to be shown. Of a very long block the part
 * around the deciding line at `focus`.
 */
export function makeBlocks(
  text: string,
  marks: readonly Mark[],
  sections: readonly Section[],
  focus?: number,
): Block[] {
  const telling = marks.filter(({ kind }) => TELLING.includes(kind));
  const stretches = splitSections(text.length, sections).flatMap((stretch) => {
    // Where nothing tells anything, all of it is shown.
    if (FOLDABLE.includes(stretch.kind) || telling.length === 0) return [stretch];
    return splitSilent(
      text,
      stretch,
      telling.filter((mark) => within(mark, stretch.span)),
    );
  });
  return stretches.map(({ span, kind }) => {
    const shown = chooseWindow(
      span,
      marks.filter((mark) => within(mark, span)),
      focus,
    );
    const own = marks.filter((mark) => within(mark, shown));
    const silent = !own.some((mark) => TELLING.includes(mark.kind));
    return {
      ...span,
      kind,
      folded: silent && FOLDABLE.includes(kind),
      segments: cutSegments(shown, own).flatMap((segment) => cutLines(segment, text)),
      hidden: span.end - span.start - (shown.end - shown.start),
    };
  });
}
