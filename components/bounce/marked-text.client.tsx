'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Block, Segment } from '../../lib/marked-text';

const styles: Record<string, string> = {
  basic: 'bg-tint text-tone border-tone border-b-2 px-0.5 font-semibold',
  enhanced: 'bg-tint text-tone border-tone border-b-2 px-0.5 font-semibold',
  recipient: 'border-soft border-b-2 border-dotted bg-transparent font-medium text-inherit',
  server: 'border-soft border-b border-dashed bg-transparent font-medium text-inherit',
  secret: 'bg-ink text-paper px-0.5',
};

const kindNames: Record<string, string> = { basic: 'reply code', enhanced: 'enhanced code', recipient: 'recipient', server: 'server', secret: 'covered' };

const blockNames: Partial<Record<Block['kind'], string>> = { headers: 'header lines', returned: 'the returned message' };

/** Keys that lead from mark to mark. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The code that is pointed at beside the text. */
  readonly active: string;
  readonly point: (code: string) => void;
}

function Piece({
  segment,
  text,
  active,
  point,
  first,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly active: string;
  readonly point: (code: string) => void;
  readonly first: boolean;
}) {
  const kinds: readonly string[] = segment.kinds;
  const kind = kinds.includes('secret') ? 'secret' : kinds.find((mark) => mark !== 'deciding');
  const decides = kinds.includes('deciding');
  if (!kind)
    return (
      <span className={decides ? 'bg-marker' : ''} data-deciding={decides || undefined}>
        {text}
      </span>
    );
  const code = kind === 'basic' || kind === 'enhanced' ? segment.value : '';
  return (
    <mark
      tabIndex={first ? 0 : -1}
      data-kind={kind}
      data-code={code || undefined}
      data-deciding={decides || undefined}
      data-active={(code && code === active) || undefined}
      aria-describedby={code ? `code-${code}` : undefined}
      title={kindNames[kind]}
      onFocus={() => point(code)}
      onBlur={() => point('')}
      onPointerEnter={() => point(code)}
      onPointerLeave={() => point('')}
      className={`${styles[kind]} ${code ? `class-${code.charAt(0)}` : ''} data-active:outline-tone rounded-sm data-active:outline-2`}
    >
      {kind === 'secret' ? '•••••' : text}
    </mark>
  );
}

/** The visitor's own text as text, never as HTML, with what was found in it marked. Arrow keys go from mark to mark. */
export function MarkedText({ text, blocks, active, point }: Props) {
  const frame = useRef<HTMLElement>(null);

  // The line that decides is brought into view inside the frame; the page itself stays where it is.
  useEffect(() => {
    const box = frame.current;
    const line = box?.querySelector<HTMLElement>('[data-deciding]');
    if (box && line && blocks.length > 0) box.scrollTop = Math.max(0, line.offsetTop - box.clientHeight / 3);
  }, [blocks]);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    const marks = [...(frame.current?.querySelectorAll<HTMLElement>('mark') ?? [])].filter((mark) => mark.checkVisibility?.() ?? true);
    const place = marks.indexOf(document.activeElement as HTMLElement);
    if (!step || place < 0) return;
    event.preventDefault();
    marks[(place + step + marks.length) % marks.length]?.focus();
  }

  const firstMark = blocks.flatMap(({ folded, segments }) => (folded ? [] : segments)).find(({ kinds }) => kinds.some((kind) => kind !== 'deciding'));
  return (
    <section
      ref={frame}
      aria-label="Your text with what was found in it"
      onKeyDown={onKeyDown}
      className="sheet relative max-h-[32rem] overflow-auto px-4 py-3 font-mono text-[0.88rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext] print:max-h-none"
      data-testid="marked-text"
    >
      {blocks.map((block) => {
        const pieces = block.segments.map((segment) => (
          <Piece
            key={segment.start}
            segment={segment}
            text={text.slice(segment.start, segment.end)}
            active={active}
            point={point}
            first={segment === firstMark}
          />
        ));
        const rest = block.hidden > 0 && <span className="text-soft font-sans"> … {block.hidden.toLocaleString('en')} more characters</span>;
        if (!block.folded)
          return (
            <div key={block.start}>
              {pieces}
              {rest}
            </div>
          );
        const lines = text.slice(block.start, block.end).split('\n').length;
        return (
          <details key={block.start} className="text-soft">
            <summary className="cursor-pointer font-sans">
              {blockNames[block.kind] ?? block.kind} ({lines} {lines === 1 ? 'line' : 'lines'})
            </summary>
            {pieces}
            {rest}
          </details>
        );
      })}
    </section>
  );
}
