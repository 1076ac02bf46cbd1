'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Block } from '../../lib/reader/answer/marked-text';
import { findTabStop } from './tab-stop';
import { type BlockContext, TextBlock } from './text-block';

/** Keys that lead from mark to mark. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Moves the focus to the next mark that can be seen, after the last one to the first. */
function moveFocus(event: KeyboardEvent, frame: HTMLElement | null): void {
  const step = STEPS[event.key];
  const marks = [...(frame?.querySelectorAll<HTMLElement>('mark') ?? [])].filter(
    (mark) => mark.checkVisibility?.() ?? true,
  );
  const place = marks.indexOf(document.activeElement as HTMLElement);
  if (!step || place < 0) return;
  event.preventDefault();
  marks[(place + step + marks.length) % marks.length]?.focus();
}

interface Props extends Omit<BlockContext, 'tabStop'> {
  readonly blocks: readonly Block[];
}

/**
 * The visitor's own text as text, never as HTML, with what was found in it marked. Arrow keys go
 * from mark to mark.
 */
export function MarkedText({ blocks, ...context }: Props) {
  const { chosen } = context;
  const frame = useRef<HTMLElement>(null);
  const [visited, visit] = useState<number>();
  const tabStop = findTabStop(blocks, visited);

  // The line that decides is brought into view inside the frame; the page itself stays where it is.
  useEffect(() => {
    const box = frame.current;
    const line = box?.querySelector<HTMLElement>('[data-deciding="chosen"]');
    if (box && line && blocks.length > 0 && chosen.size > 0)
      box.scrollTop = Math.max(0, line.offsetTop - box.clientHeight / 3);
  }, [blocks, chosen]);

  return (
    <section
      ref={frame}
      aria-label="Your text with what was found in it"
      onKeyDown={(event) => moveFocus(event, frame.current)}
      onFocus={({ target: { dataset } }) => dataset['at'] && visit(Number(dataset['at']))}
      className="sheet relative max-h-[32rem] overflow-auto px-4 py-3 font-mono text-[0.88rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext] print:max-h-none"
      data-testid="marked-text"
    >
      {blocks.map((block) => (
        <TextBlock
          key={block.start}
          block={block}
          context={{ ...context, tabStop }}
          onClose={() => visit(undefined)}
        />
      ))}
    </section>
  );
}
