import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import { type Anchor, anchorsIn } from '../find/recipients';
import type { Extraction, Mark } from '../find/types';
import { findLastStart } from './paragraphs';

/** Where one of several recipients is named, and what codes follow up to the next one. */
export interface Mention {
  readonly anchor: Anchor;
  /** The index of the paragraph in which it stands. */
  readonly paragraph: number;
  readonly codes: readonly Mark[];
}

/** Every place of a stretch where one of the recipients is named, in their order. */
export function findMentions(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
  paragraphs: readonly number[],
): Mention[] {
  const values = new Set(recipients.map(({ value }) => value));
  const anchors = anchorsIn(extraction.view, span.start, span.end).filter(
    ({ value, sender }) => !sender && values.has(value),
  );
  return anchors.map((anchor, place) => ({
    anchor,
    paragraph: findLastStart(paragraphs, anchor.start),
    codes: codesIn(extraction, {
      start: anchor.start,
      end: anchors[place + 1]?.start ?? span.end,
    }),
  }));
}
