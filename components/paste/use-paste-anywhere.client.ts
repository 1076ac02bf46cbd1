import { type RefObject, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { textOfClipboard } from './pasted-links.client';
import { type IsSearch, wholeAfterPaste } from './pasted-text';
import { takesText } from './text-target';
import type { PastedText } from './use-pasted-text.client';

/**
 * A paste anywhere on the page is read, except where something else takes it. In the field, the
 * browser puts a piece into the text that is there.
 */
export function usePasteAnywhere(
  field: RefObject<HTMLTextAreaElement | null>,
  { readWhole, openFiles }: Pick<PastedText, 'readWhole' | 'openFiles'>,
  isSearch: IsSearch,
): void {
  // With the first drawing: a paste that comes before any later effect would be lost in silence.
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const own = target === field.current ? field.current : null;
      if (event.defaultPrevented || !clipboardData || (!own && takesText(target))) return;
      const pasted = textOfClipboard(clipboardData);
      // A message is no part of what was searched for before it.
      const apart = own && isSearch(own.value) && !isSearch(pasted);
      const whole = own && !apart ? wholeAfterPaste(own, pasted) : pasted;
      if (pasted ? whole === undefined : clipboardData.files.length === 0) return;
      event.preventDefault();
      if (whole) {
        flushSync(() => readWhole(whole));
        // What it finds is listed at the field.
        if (isSearch(whole)) field.current?.focus();
      } else openFiles(clipboardData.files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [field, readWhole, openFiles, isSearch]);
}
