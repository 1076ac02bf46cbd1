import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { takesText } from './text-target';
import type { PastedText } from './use-pasted-text.client';

/**
 * Ctrl+Z or Cmd+Z brings back the text that was there before, with Shift (or Ctrl+Y) the one after
 * it. What is typed is the browser's own to take back, down to the text as it was set whole.
 */
export function useUndo(
  field: RefObject<HTMLTextAreaElement | null>,
  { whole, goBack }: Pick<PastedText, 'whole' | 'goBack'>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const again = key === 'y' || event.shiftKey;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      const own = event.target === field.current;
      if (own ? field.current?.value !== whole.current : takesText(event.target)) return;
      // The field can take the focus only once it is there again.
      const shown = flushSync(() => goBack(again));
      if (!shown) return;
      event.preventDefault();
      if (shown.view !== 'answer') field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, whole, goBack]);
}
