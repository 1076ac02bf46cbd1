'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type PluralForms, pluralOf } from '../../lib/plural';
import { type Block, joinRuns, type Run, type Segment } from '../../lib/reader/answer/marked-text';
import type { ExplanationOf, Pointing } from './explanations';
import { kindOf, Piece } from './mark';

const blockNames: Partial<Record<Block['kind'], string>> = {
  headers: 'header lines',
  returned: 'the returned message',
};

/** Keys that lead from mark to mark. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * A bar at the side of each of its rows, which stays on paper and in forced colours; that of the
 * chosen verdict stands out.
 */
const lineStyles = {
  chosen: 'border-ink bg-marker box-decoration-clone border-l-4 pl-1.5',
  other: 'border-field box-decoration-clone border-l-2 border-dotted pl-1.5',
};

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where the deciding lines of the chosen verdict begin. */
  readonly chosen: ReadonlySet<number>;
  /** What is said of the number of lines in a folded part. */
  readonly counts: PluralForms;
  readonly tie: ExplanationOf;
  readonly pointing: Pointing;
}

const isMark = (segment: Segment): boolean => kindOf(segment) !== undefined;

/**
 * The visitor's own text as text, never as HTML, with what was found in it marked. Arrow keys go
 * from mark to mark.
 */
export function MarkedText({ text, blocks, chosen, counts, tie, pointing }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [visited, visit] = useState<number>();

  // The line that decides is brought into view inside the frame; the page itself stays where it is.
  useEffect(() => {
    const box = frame.current;
    const line = box?.querySelector<HTMLElement>('[data-deciding="chosen"]');
    if (box && line && blocks.length > 0 && chosen.size > 0)
      box.scrollTop = Math.max(0, line.offsetTop - box.clientHeight / 3);
  }, [blocks, chosen]);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    const marks = [...(frame.current?.querySelectorAll<HTMLElement>('mark') ?? [])].filter(
      (mark) => mark.checkVisibility?.() ?? true,
    );
    const place = marks.indexOf(document.activeElement as HTMLElement);
    if (!step || place < 0) return;
    event.preventDefault();
    marks[(place + step + marks.length) % marks.length]?.focus();
  }

  const segments = blocks.flatMap((block) => block.segments);
  const first =
    blocks.flatMap((block) => (block.folded ? [] : block.segments)).find(isMark) ??
    segments.find(isMark);
  const current = segments.some(({ start }) => start === visited) ? visited : first?.start;

  const pieceOf = (segment: Segment) => (
    <Piece
      key={segment.start}
      segment={segment}
      text={text.slice(segment.start, segment.end)}
      tie={tie}
      pointing={pointing}
      current={segment.start === current}
    />
  );
  const runOf = ({ lines, segments: [...own] }: Run) => {
    if (lines.length === 0) return own.map(pieceOf);
    const decides = lines.some((line) => chosen.has(line));
    return (
      <span
        key={own[0]?.start}
        data-deciding={decides ? 'chosen' : 'other'}
        className={lineStyles[decides ? 'chosen' : 'other']}
      >
        {decides && <span className="sr-only select-none">This line decides: </span>}
        {own.map(pieceOf)}
      </span>
    );
  };
  return (
    <section
      ref={frame}
      aria-label="Your text with what was found in it"
      onKeyDown={onKeyDown}
      onFocus={({ target: { dataset } }) => dataset['at'] && visit(Number(dataset['at']))}
      className="sheet relative max-h-[32rem] overflow-auto px-4 py-3 font-mono text-[0.88rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext] print:max-h-none"
      data-testid="marked-text"
    >
      {blocks.map((block) => {
        const pieces = joinRuns(block.segments).map(runOf);
        const rest = block.hidden > 0 && (
          <span className="text-soft font-sans">
            {' '}
            … {block.hidden.toLocaleString('en')} more characters
          </span>
        );
        if (!block.folded)
          return (
            <div key={block.start}>
              {pieces}
              {rest}
            </div>
          );
        const lines = text.slice(block.start, block.end).split('\n').length;
        return (
          <details
            key={block.start}
            className="text-soft"
            onToggle={({ currentTarget: { open } }) => !open && visit(undefined)}
          >
            <summary className="cursor-pointer font-sans">
              {blockNames[block.kind] ?? block.kind} ({pluralOf(lines, counts)})
            </summary>
            <div>
              {pieces}
              {rest}
            </div>
          </details>
        );
      })}
    </section>
  );
}
