import type { Delivery, Mark, Message, Span } from '../types';

/**
 * A message and its reading view (`readingView`): same places, without escapes, tags and marks of
 * quoting.
 */
export interface Extraction {
  readonly message: Message;
  readonly view: string;
  readonly aboutMail: boolean;
  /**
   * Every reply code outside head and returned message, in the order of the text: looked for once.
   */
  readonly codes: readonly Mark[];
  /**
   * The words for a person: all of a plain paste, else the parts that are no head, status part or
   * returned message.
   */
  readonly words: Span;
}

/** A way in which bounces are written. */
export interface Format {
  readonly name: string;
  readonly recognises: (extraction: Extraction) => boolean;
  readonly extract: (extraction: Extraction) => Delivery[];
}
