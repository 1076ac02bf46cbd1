import { type RefObject, useCallback, useEffect } from 'react';
import { isAnswerLink } from './answer-link.client';
import type { PastedText } from './use-pasted-text.client';
import type { ReadingState } from './use-reader.client';

interface Fields {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly files: RefObject<HTMLInputElement | null>;
}

/**
 * Reads what was there before this script: somebody may have pasted, chosen a file, or come by a
 * link to an answer. A link that is followed later is read as well.
 */
export function useEarlyText(
  { field, files }: Fields,
  { begin, readWhole, openFile }: PastedText,
  read: ReadingState['read'],
  forget: () => void,
): void {
  const readLink = useCallback(() => {
    if (!isAnswerLink()) return;
    begin('', '');
    forget();
    read({ link: window.location.hash }, true);
  }, [begin, forget, read]);

  useEffect(() => {
    const early = field.current?.value ?? '';
    const file = files.current?.files?.[0];
    if (early.trim()) readWhole(early);
    else if (file) openFile(file);
    else readLink();
    window.addEventListener('hashchange', readLink);
    return () => window.removeEventListener('hashchange', readLink);
  }, [field, files, readWhole, openFile, readLink]);
}
