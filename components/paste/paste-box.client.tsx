import { type ReactNode, useLayoutEffect } from 'react';
import { PasteField, type Sample } from './paste-field.client';
import { Result } from './result.client';
import type { AnswerPageTexts } from './texts';
import { usePaste } from './use-paste.client';

export interface PasteBoxProps {
  readonly readerFiles: readonly string[];
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
  readonly texts: AnswerPageTexts;
  /** What stands beside the box on a wide page. */
  readonly beside?: ReactNode;
  /**
   * A text handed over from the search field; each one is a new object, so that the same text can
   * come twice.
   */
  readonly handed?: { readonly text: string } | undefined;
}

/**
 * The paste box and the answer to which it gives way. What is pasted stays in this component's memory and goes
 * nowhere else.
 */
export function PasteBox({
  readerFiles,
  samples,
  privacy,
  aboutHref,
  texts,
  beside,
  handed,
}: PasteBoxProps) {
  const paste = usePaste(readerFiles, handed, texts.box.notes);
  const { view } = paste;

  // What else stands on the page gives way to an answer (see globals.css).
  useLayoutEffect(() => {
    document.body.toggleAttribute('data-answered', view !== 'field');
    return () => document.body.removeAttribute('data-answered');
  }, [view]);

  return (
    <>
      <div
        hidden={view === 'answer'}
        className={
          beside && view === 'field'
            ? 'grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] print:hidden'
            : 'print:hidden'
        }
      >
        {beside}
        <PasteField
          paste={paste}
          samples={samples}
          privacy={privacy}
          aboutHref={aboutHref}
          getTextHref={texts.getTextHref}
          texts={texts.box}
        />
      </div>
      <Result paste={paste} texts={texts} />
    </>
  );
}
