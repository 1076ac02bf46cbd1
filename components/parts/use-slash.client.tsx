import { type RefObject, useEffect } from 'react';

/** '/' puts the cursor into the field, unless somebody is typing elsewhere. */
export function useSlash(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    }
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
  }, [field]);
}
