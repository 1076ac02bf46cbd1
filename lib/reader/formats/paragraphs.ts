import { firstPast } from '../../sorted';
import type { Span } from '../decode/types';
import { linesIn } from './lines';

/** How much of a line is looked at to tell whether it is empty or a rule. */
const START_OF_PARAGRAPH = 100;

/**
 * Where the paragraphs of a stretch begin: behind an empty line, and at a rule ('----- Transcript
 * of session follows -----').
 */
export function findParagraphs(view: string, span: Span): number[] {
  const starts = [span.start];
  let wasEmpty = false;
  for (const { start, end } of linesIn(view, span)) {
    const line = view.slice(start, Math.min(end, start + START_OF_PARAGRAPH)).trim();
    if (start > span.start && line && (wasEmpty || line.startsWith('---'))) starts.push(start);
    wasEmpty = line === '';
  }
  return starts;
}

/** The index of the last of some ordered places that is not beyond `at`; -1 where all are. */
export const findLastStart = (starts: readonly number[], at: number): number =>
  firstPast(starts, (start) => start > at) - 1;
