import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Block } from '../../lib/reader/answer/marked-text';
import type { AnswerProps } from './answer-props';
import { makeNotes } from './note-of';
import { shownKind } from './tab-stop';

/** A mark that is pointed at, and where its note stands in the frame. */
interface Noted {
  /** Where it begins in the text. Its value may name somebody, and does not stand in the page. */
  readonly at: number;
  readonly left: number;
  readonly top: number;
}

/** Space that a note needs below a mark, and its width, in pixels. */
const HEIGHT = 110;
const WIDTH = 320;

/** Below its mark, or above where there is no room. */
function placeNote(mark: HTMLElement, frame: HTMLElement): Noted {
  const [own = mark.getBoundingClientRect()] = mark.getClientRects();
  const around = frame.getBoundingClientRect();
  const below = own.bottom + HEIGHT < window.innerHeight;
  return {
    at: Number(mark.dataset['at']),
    left: Math.max(0, Math.min(own.left - around.left, around.width - WIDTH)),
    top: below ? own.bottom - around.top : own.top - around.top - HEIGHT,
  };
}

const within = (target: EventTarget | null, what: string): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>(what) : null;

/**
 * The mark whose note is shown: one that is pointed at, tapped or has the focus. It stays while the
 * pointer is on the note, and goes with Escape (WCAG 2.2, 1.4.13).
 */
function useNoted(frame: RefObject<HTMLElement | null>): Noted | undefined {
  const [noted, setNoted] = useState<Noted>();
  useEffect(() => {
    const marked = frame.current;
    const listening = new AbortController();
    const hide = () => setNoted(undefined);
    const show = ({ target }: Event) => {
      const mark = within(target, 'mark');
      if (mark && marked) setNoted(placeNote(mark, marked));
      else if (!within(target, '[role="tooltip"]')) hide();
    };
    marked?.addEventListener('pointerover', show, listening);
    marked?.addEventListener('focusin', show, listening);
    marked?.addEventListener('focusout', hide, listening);
    marked?.addEventListener(
      'pointerleave',
      ({ pointerType }) => pointerType === 'touch' || hide(),
      listening,
    );
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), listening);
    // A note beside a mark that is scrolled away would stand beside another word.
    marked?.addEventListener('scroll', hide, { signal: listening.signal, capture: true });
    return () => listening.abort();
  }, [frame]);
  return noted;
}

interface Props {
  /** What the marks stand in. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly answer: AnswerProps;
}

/** What a mark means, at the mark. Whoever does not see it has it as the description of the mark. */
export function MarkNote({
  frame,
  blocks,
  answer: {
    reading: {
      answer: { codes },
    },
    groups,
    group,
    cover,
    texts,
  },
}: Props) {
  const noted = useNoted(frame);
  const noteOf = useMemo(
    () => makeNotes(codes, group ? [group, ...groups] : groups, texts.box),
    [codes, groups, group, texts],
  );
  const segment = blocks
    .flatMap(({ segments }) => segments)
    .find(({ start }) => start === noted?.at);
  const kind = segment && shownKind(segment);
  if (!noted || !kind) return null;
  const { left, top } = noted;
  return (
    <p
      role="tooltip"
      className="sheet border-field absolute z-10 w-80 max-w-full px-3 py-2 text-[0.9rem] leading-snug shadow-lg print:hidden"
      style={{ left, top }}
    >
      {cover(noteOf(kind, segment.value ?? ''))}
    </p>
  );
}
