import { type RefObject, useEffect } from 'react';
import { isAnswerLink } from './answer-link.client';
import { isAnotherText } from './pasted-text';
import type { PastedText } from './use-pasted-text.client';

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
  { readWhole, readTyped, readLink, openFiles }: PastedText,
): void {
  useEffect(() => {
    const onLink = () => {
      if (isAnswerLink()) readLink(window.location.hash);
    };
    const box = field.current;
    const chosen = files.current?.files;
    // Few letters may have been typed, and more may come.
    if (box?.value.trim()) (isAnotherText('', box, undefined) ? readWhole : readTyped)(box.value);
    else if (chosen?.length) openFiles(chosen);
    else onLink();
    window.addEventListener('hashchange', onLink);
    return () => window.removeEventListener('hashchange', onLink);
  }, [field, files, readWhole, readTyped, openFiles, readLink]);
}
