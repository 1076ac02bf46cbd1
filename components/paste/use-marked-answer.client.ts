import { createElement, useMemo } from 'react';
import { LONGEST_BLOCK, makeBlocks } from '../../lib/reader/answer/marked-text';
import type { MarkKind } from '../../lib/reader/find/types';
import { sayWith } from '../parts/prose';
import type { AnswerProps } from './answer-props';
import { Command } from './command.client';
import { findDecidingLines } from './deciding-lines';
import { findExplanations } from './explanations';
import type { Sign } from './texts';

/** Both kinds of code have one sign. */
const signOf = (kind: MarkKind): Sign => (kind === 'basic' || kind === 'enhanced' ? 'code' : kind);

/**
 * What of an answer is worked out of the text: its blocks, the lines that decide, and which
 * explanations have a mark in it. Laying out a long text takes time, so it is kept until the text
 * or the chosen verdict changes.
 */
export function useMarkedAnswer({
  reading,
  shown,
  cover,
  groups,
  group,
  choices: { place },
}: AnswerProps) {
  const { codes } = reading.answer;
  const lines = useMemo(
    () => findDecidingLines(reading.report, shown, group, place),
    [reading, shown, group, place],
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
  const signs = useMemo(() => new Set(shown.marks.map(({ kind }) => signOf(kind))), [shown]);
  const say = useMemo(() => {
    const sayStep = sayWith(
      new Set(codes.filter(({ href }) => href).map(({ code }) => code)),
      (text) => createElement(Command, { text }),
    );
    return (step: string) => sayStep(cover(step));
  }, [codes, cover]);
  return { lines, blocks, explanationOf, signs, say };
}

export type MarkedAnswer = ReturnType<typeof useMarkedAnswer>;
