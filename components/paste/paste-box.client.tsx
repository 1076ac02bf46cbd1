import { useLayoutEffect } from 'react';
import type { FieldSearch } from './field-search';
import { PasteField, type Sample } from './paste-field.client';
import { Result } from './result.client';
import type { AnswerPageTexts } from './texts';
import type { Paste } from './use-paste.client';

export interface PasteBoxProps {
  readonly readerFiles: readonly string[];
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
  readonly texts: AnswerPageTexts;
}

interface Props extends PasteBoxProps {
  /** The id of the field, which links lead to. */
  readonly id: string;
  readonly paste: Paste;
  readonly search?: FieldSearch;
}

/**
 * The box and the answer to which it gives way. What is pasted stays in the memory of `paste` and
 * goes nowhere else.
 */
export function PasteBox({ paste, texts, readerFiles: _, ...field }: Props) {
  const { view } = paste;

  // What else stands on the page gives way to an answer (see globals.css).
  useLayoutEffect(() => {
    document.body.toggleAttribute('data-answered', view !== 'field');
    return () => document.body.removeAttribute('data-answered');
  }, [view]);

  return (
    <>
      <div hidden={view === 'answer'} className="print:hidden">
        <PasteField {...field} paste={paste} getTextHref={texts.getTextHref} texts={texts.box} />
      </div>
      <Result paste={paste} texts={texts} />
    </>
  );
}
