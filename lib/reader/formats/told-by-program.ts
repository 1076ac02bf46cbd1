import type { Span } from '../decode/types';
import { tellsFailing } from '../find/tells-failing';
import type { Extraction } from '../find/types';
import { comparable } from '../knowledge/fragments';
import { findTold } from '../knowledge/told';
import { tellsEvent } from './events';
import { linesIn } from './lines';
import { findParagraphs } from './paragraphs';
import { ERROR_LABEL, PROGRAM_ERROR } from './program-patterns';

/** A line is looked at no further than this. */
const LONGEST_LINE = 1000;

/** What a program says of its error begins with its label: who passes it on may say more before. */
function atLabel(view: string, { start, end }: Span): Span {
  const at = view.slice(start, Math.min(end, start + LONGEST_LINE)).search(ERROR_LABEL);
  return { start: start + Math.max(0, at), end };
}

function tellsError(view: string, span: Span): boolean {
  for (const { start, end } of linesIn(view, span)) {
    const line = view.slice(start, Math.min(end, start + LONGEST_LINE));
    if (PROGRAM_ERROR.test(line) && (tellsFailing(line) || tellsEvent(line))) return true;
  }
  return false;
}

const holdsEvent = (view: string, { start, end }: Span): boolean =>
  tellsEvent(view.slice(start, Math.min(end, start + LONGEST_LINE)));

/** Exceptions of Elixir go on behind blank lines: the reason stands below the label. */
function withDetails(view: string, told: readonly Span[], all: readonly Span[]): readonly Span[] {
  const [first] = told;
  if (!first || told.some((each) => holdsEvent(view, each))) return told;
  return all.filter(
    (each) => told.includes(each) || (each.start > first.start && holdsEvent(view, each)),
  );
}

/** What a notice says of a message stands beside what its server has logged, and is as good. */
function isNotice(view: string, { start, end }: Span): boolean {
  const told = findTold(comparable(view.slice(start, Math.min(end, start + LONGEST_LINE))));
  return told.has('undelivered') || told.has('reports');
}

/** More paragraphs than this are a text of its own. */
const MOST_PARAGRAPHS = 200;

/**
 * The paragraphs of a post in which a program has logged an error, where there are others: what
 * somebody writes around them of settings and tries is no reason. None where all of it was logged, and
 * none in a message with parts of its own.
 */
export function findToldByProgram({ view, message }: Extraction, span: Span): readonly Span[] {
  if (message.sections.length > 0) return [];
  // In the view, lines of markup are empty.
  const starts = findParagraphs(message.text, span);
  if (starts.length > MOST_PARAGRAPHS) return [];
  const all = starts.map((start, place) => ({ start, end: starts[place + 1] ?? span.end }));
  const labelled = all.filter((paragraph) => tellsError(view, paragraph));
  const told = withDetails(view, labelled, all);
  const others = all.filter((paragraph) => !told.includes(paragraph));
  return others.length > 0 && !others.some((other) => isNotice(view, other))
    ? told.map((each) => atLabel(view, each))
    : [];
}
