import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { answerLabels } from '../../data/interface/answer';
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
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: -1 };

/** The marks that can be seen, in the order of the text. */
const listMarks = (frame: HTMLElement | null): HTMLElement[] =>
  [...(frame?.querySelectorAll<HTMLElement>('mark') ?? [])].filter(
    (mark) => mark.checkVisibility?.() ?? true,
  );

/** Moves the focus to the mark at a place: after the last one to the first, and back. */
function goTo(frame: HTMLElement | null, place: number): void {
  const marks = listMarks(frame);
  marks[(place + marks.length) % marks.length]?.focus();
}

function moveFocus(event: KeyboardEvent, frame: HTMLElement | null): void {
  const place = listMarks(frame).indexOf(document.activeElement as HTMLElement);
  const to = ENDS[event.key] ?? place + Number(STEPS[event.key]);
  // Of any other key it is no number.
  if (place < 0 || !(to >= -1)) return;
  event.preventDefault();
  goTo(frame, to);
}

/**
 * The line that decides is brought into view inside the frame, whole rows above it; the page itself stays
 * where it is.
 */
function showLine(frame: HTMLElement | null): void {
  const line = frame?.querySelector<HTMLElement>('[data-mark="deciding"]');
  if (!frame || !line) return;
  const row = Number.parseFloat(getComputedStyle(frame).lineHeight) || frame.clientHeight;
  const above = Math.floor(frame.clientHeight / 4 / row) * row;
  frame.scrollTop = Math.max(0, line.offsetTop - above);
}

interface Props extends Omit<BlockContext, 'tabStop'> {
  readonly blocks: readonly Block[];
  /** The note at a mark, in what the marks stand in. */
  readonly noteIn: (frame: RefObject<HTMLElement | null>) => ReactNode;
}

/** Buttons that lead from mark to mark. */
function MarkButtons({
  frame,
  visited,
  texts: { previousMark, nextMark },
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly visited: number | undefined;
  readonly texts: BlockContext['texts'];
}) {
  const go = (step: number) => {
    const place = listMarks(frame.current).findIndex(
      ({ dataset }) => Number(dataset['at']) === visited,
    );
    // The first step leads to the first mark, or back to the last one.
    goTo(frame.current, (place < 0 && step < 0 ? 0 : place) + step);
  };
  return (
    <span className="flex gap-1 print:hidden">
      <button type="button" className="chip" aria-label={previousMark} onClick={() => go(-1)}>
        ‹
      </button>
      <button type="button" className="chip" aria-label={nextMark} onClick={() => go(1)}>
        ›
      </button>
    </span>
  );
}

/**
 * The visitor's own text as text, never as HTML, with what was found in it marked. Arrow keys go
 * from mark to mark. On a narrow page only some lines are seen at first.
 */
export function MarkedText({ blocks, noteIn, ...context }: Props) {
  const { chosen, texts } = context;
  const around = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  const [visited, visit] = useState<number>();
  const [whole, setWhole] = useState(false);
  /** Is more than the lines that are seen at first? On a wide page the button is hidden. */
  const [cut, setCut] = useState(false);
  const tabStop = findTabStop(blocks, visited);

  useEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = frame.current ?? {};
    setCut(scrollHeight > clientHeight);
    if (blocks.length > 0 && chosen.size > 0) showLine(frame.current);
  }, [blocks, chosen]);

  return (
    <div ref={around} className="relative">
      <div className="mb-1 flex items-center justify-between">
        <h2 className="text-[1rem]">{texts.yourText}</h2>
        {tabStop !== undefined && <MarkButtons frame={frame} visited={visited} texts={texts} />}
      </div>
      <section
        ref={frame}
        aria-label={answerLabels.markedText}
        onKeyDown={(event) => moveFocus(event, frame.current)}
        onFocus={({ target: { dataset } }) => dataset['at'] && visit(Number(dataset['at']))}
        className={`sheet relative overflow-auto px-4 py-2 font-mono text-[0.88rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext] md:max-h-[20rem] print:max-h-none ${whole ? '' : 'max-h-[8rem]'}`}
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
      {noteIn(around)}
      {cut && !whole && (
        <button
          type="button"
          className="chip mt-1 md:hidden print:hidden"
          onClick={() => setWhole(true)}
        >
          {texts.wholeText}
        </button>
      )}
    </div>
  );
}
