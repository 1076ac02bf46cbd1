import { type FocusEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react';

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

const findMark = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest('mark') : null;

/**
 * The mark whose note is shown: one that is pointed at, tapped or has the focus. It stays while the
 * pointer is on the note, and goes with Escape (WCAG 2.2, 1.4.13).
 */
export function useNoted(frame: RefObject<HTMLElement | null>) {
  const [noted, setNoted] = useState<Noted>();
  useEffect(() => {
    if (!noted) return;
    const listening = new AbortController();
    window.addEventListener(
      'keydown',
      ({ key }) => key === 'Escape' && setNoted(undefined),
      listening,
    );
    // A note beside a mark that is scrolled away would stand beside another word.
    frame.current?.addEventListener('scroll', () => setNoted(undefined), {
      signal: listening.signal,
      capture: true,
    });
    return () => listening.abort();
  }, [noted, frame]);
  const show = ({ target }: FocusEvent | PointerEvent) => {
    const mark = findMark(target);
    if (mark && frame.current) setNoted(placeNote(mark, frame.current));
    else if (!(target instanceof HTMLElement && target.closest('[role="tooltip"]')))
      setNoted(undefined);
  };
  return {
    noted,
    noteProps: {
      onPointerOver: show,
      onPointerLeave: ({ pointerType }: PointerEvent) =>
        pointerType === 'touch' || setNoted(undefined),
      onFocus: show,
      onBlur: () => setNoted(undefined),
    },
  };
}

/** What a mark means, at the mark. Whoever does not see it has it as the description of the mark. */
export function MarkNote({
  noted: { left, top },
  text,
}: {
  readonly noted: Noted;
  readonly text: string;
}) {
  return (
    <p
      role="tooltip"
      className="sheet border-field absolute z-10 w-80 max-w-full px-3 py-2 text-[0.9rem] leading-snug shadow-lg print:hidden"
      style={{ left, top }}
    >
      {text}
    </p>
  );
}
