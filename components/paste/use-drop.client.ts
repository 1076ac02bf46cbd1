import { useEffect, useState } from 'react';

/**
 * Opens what is dropped anywhere on the page, where the browser would show it in place of
 * the page. True while a file is held over it.
 */
export function useDrop(open: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const onDrag = (event: DragEvent) => {
      // A text that is dragged goes where the browser puts it.
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') open(event.dataTransfer.files);
    };
    window.addEventListener('dragover', onDrag, listening);
    window.addEventListener('drop', onDrag, listening);
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => relatedTarget || setOver(false),
      listening,
    );
    return () => listening.abort();
  }, [open]);
  return over;
}
