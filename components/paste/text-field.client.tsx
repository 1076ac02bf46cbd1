import type { ChangeEvent, FocusEvent, InputEvent } from 'react';
import type { FieldSearch } from './field-search';
import { isAnotherText } from './pasted-text';
import type { PasteBoxTexts } from './texts';
import type { Paste } from './use-paste.client';

/** The width of a window in pixels below which the page is one column. */
const NARROW = 768;

interface Props {
  readonly id: string;
  readonly paste: Paste;
  readonly search: FieldSearch | undefined;
  readonly texts: PasteBoxTexts;
}

/** The field that takes a text by pasting, typing or speech. */
export function TextField({ id, paste, search, texts }: Props) {
  const { field, text, view, covered, prepare, readWhole, readTyped } = paste;

  function onFocus(event: FocusEvent<HTMLTextAreaElement>) {
    search?.field.onFocus?.(event);
    prepare();
    // On a phone the answer to what is typed would come below the screen.
    if (!text && window.innerWidth < NARROW)
      field.current?.closest('.sheet')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  function onChange({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
    // Chromium reports each inserted line on its own: the second time, nothing was typed.
    if (target.value === text) return;
    const { inputType } = nativeEvent as InputEvent<HTMLTextAreaElement>['nativeEvent'];
    if (isAnotherText(text, target, inputType)) readWhole(target.value);
    else readTyped(target.value);
  }

  return (
    <textarea
      {...search?.field}
      ref={field}
      id={id}
      rows={view === 'edit' ? 12 : search ? 3 : 6}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-describedby="bounce-hint"
      placeholder={texts.placeholder}
      className={`field scroll-mt-16 placeholder:text-soft block resize-y font-mono text-[0.9rem] ${search ? 'field-sizing-content max-h-[60vh] min-h-24' : ''}`}
      value={covered ? '' : text}
      onFocus={onFocus}
      onChange={onChange}
    />
  );
}
