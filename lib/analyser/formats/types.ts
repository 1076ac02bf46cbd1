import type { Delivery, Message } from '../types';

/** A message and its reading view (`readingView`): same places, without escapes, tags and marks of quoting. */
export interface Extraction {
  readonly message: Message;
  readonly view: string;
  readonly aboutMail: boolean;
}

/** A way in which bounces are written. */
export interface Format {
  readonly name: string;
  readonly recognises: (extraction: Extraction) => boolean;
  readonly extract: (extraction: Extraction) => Delivery[];
}
