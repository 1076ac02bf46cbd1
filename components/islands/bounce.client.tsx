'use client';

import { PasteBox, type PasteBoxProps } from '../paste/paste-box.client';
import { usePaste } from '../paste/use-paste.client';

/** A box that takes messages alone. */
export function BounceBox(props: PasteBoxProps) {
  const paste = usePaste(props.readerFiles, props.texts.box.notes);
  return <PasteBox {...props} id="bounce" paste={paste} />;
}
