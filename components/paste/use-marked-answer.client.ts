import { useMemo } from 'react';
import { LONGEST_BLOCK, makeBlocks } from '../../lib/reader/answer/marked-text';
import { sayWith } from '../parts/prose';
import type { AnswerProps } from './answer-props';
import { findDecidingLines } from './deciding-lines';
import { findExplanations } from './explanations';

/**
 * What of an answer is worked out of the text: its blocks, the lines that decide, and which
 * explanations have a mark in it. Laying out a long text takes time, so it is kept until the text
 * or the chosen verdict changes.
 */
export function useMarkedAnswer({ reading, shown, groups, group }: AnswerProps) {
  const { codes } = reading.answer;
  const lines = useMemo(
    () => findDecidingLines(reading.report, shown, group),
    [reading, shown, group],
  );
  // Of a text that is short enough everything is laid out, whichever line was chosen.
  const focus = shown.text.length > LONGEST_BLOCK ? [...lines][0] : undefined;
  const blocks = useMemo(
    () => makeBlocks(shown.text, shown.marks, shown.sections, focus),
    [shown, focus],
  );
  const explanationOf = useMemo(
    () => findExplanations(reading.report, groups, group),
    [reading, groups, group],
  );
  const marked = useMemo(
    () => new Set(shown.marks.map(({ kind, value }) => explanationOf(kind, value))),
    [shown, explanationOf],
  );
  const say = useMemo(
    () => sayWith(new Set(codes.filter(({ href }) => href).map(({ code }) => code))),
    [codes],
  );
  return { lines, blocks, explanationOf, marked, say };
}

export type MarkedAnswer = ReturnType<typeof useMarkedAnswer>;
