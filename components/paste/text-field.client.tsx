'use client';

import type { ChangeEvent, ClipboardEvent, InputEvent } from 'react';
import { isPasted, isReadAtOnce, withPasted } from './pasted-text';
import type { PasteBoxTexts } from './texts';
import type { Paste } from './use-paste.client';

interface Props {
  readonly paste: Paste;
  /** Is the text hidden, because it names somebody? A paste then takes its place. */
  readonly covered: boolean;
  readonly texts: PasteBoxTexts;
}

/** The field that takes a text by pasting, typing or speech. */
export function TextField({ paste, covered, texts }: Props) {
  const { field, text, prepare, readWhole, readTyped, openFile } = paste;

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    const next = covered ? pasted : withPasted(event.currentTarget, pasted);
    if (file && !pasted) {
      event.preventDefault();
      openFile(file);
    } else if (pasted && (covered || isReadAtOnce(event.currentTarget.value, next))) {
      event.preventDefault();
      readWhole(next);
    }
  }

  function onChange({ target: { value }, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
    const { inputType } = nativeEvent as InputEvent<HTMLTextAreaElement>['nativeEvent'];
    if (isPasted(text, value, inputType)) readWhole(value);
    else readTyped(value);
  }

  return (
    <textarea
      ref={field}
      id="bounce"
      rows={6}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-describedby="bounce-hint"
      placeholder={covered ? texts.covered : texts.placeholder}
      className="field block resize-y font-mono text-[0.9rem]"
      value={covered ? '' : text}
      readOnly={covered}
      onFocus={prepare}
      onPaste={onPaste}
      onChange={onChange}
    />
  );
}
