import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { isAnswerLink } from './answer-link.client';
import { keep, replaceText, type Source, type TextHistory } from './text-history';

interface Kept extends Source {
  readonly entry: number;
}

const entryInState = (): unknown => window.history.state?.entry;

const stateOf = (entry: number) => ({ ...window.history.state, entry });

/**
 * Back and Forward lead to the texts that were read before and after. The browser's history has only
 * the number of an entry: the texts stay in the memory of this page, and are gone with it. The
 * function that is returned begins a new entry, for the text that is shown next.
 */
export function useEntries(
  history: RefObject<TextHistory>,
  show: (next: TextHistory) => void,
): () => void {
  const kept = useRef<readonly Kept[]>([]);
  const entry = useRef(0);
  /** The latest entry. Numbers of a page that was loaded here before are never used again. */
  const last = useRef(0);
  const begun = useRef(false);

  const goTo = useCallback(
    (next: number) => {
      const others = kept.current.filter((text) => text.entry !== entry.current);
      kept.current = keep(others, { ...history.current.present, entry: entry.current });
      entry.current = next;
    },
    [history],
  );

  const enter = useCallback(() => {
    // What the page begins with takes no other text’s place.
    if (!begun.current) return;
    goTo(++last.current);
    window.history.pushState(stateOf(last.current), '');
  }, [goTo]);

  useEffect(() => {
    const mark = () => window.history.replaceState(stateOf(entry.current), '');
    last.current = Date.now();
    entry.current = last.current;
    mark();
    // The other effects of this page come first: they may read a text that was there before.
    queueMicrotask(() => {
      begun.current = true;
    });
    const onPop = () => {
      const asked = kept.current.find((text) => text.entry === entryInState());
      if (entryInState() === entry.current) return;
      goTo(asked?.entry ?? ++last.current);
      const { present } = history.current;
      // A link inside the page, or an entry from before a new load, belongs to the text that is here.
      if (!asked) mark();
      // A link to an answer is read by itself.
      else if (!isAnswerLink() && (asked.input !== present.input || asked.view !== present.view))
        show(replaceText(history.current, asked));
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [history, goTo, show]);

  return enter;
}
