import type { Found, Span } from '../decode/types';
import type { Choice, Extraction, Stage } from '../find/types';

/** A way in which bounces are written. */
export interface Format {
  readonly name: string;
  readonly recognises: (extraction: Extraction) => boolean;
  readonly extract: (extraction: Extraction) => Delivery[];
}

/**
 * What one recipient's report says, before anything is concluded from it. Nothing here comes from
 * the catalogue.
 */
export interface Delivery {
  readonly recipient?: Found;
  readonly originalRecipient?: Found;
  readonly basic?: Found;
  readonly enhanced?: Found;
  /** The server that refused (remote MTA). */
  readonly server?: Found;
  /** The server that wrote the report (reporting MTA). */
  readonly reporter?: Found;
  readonly stage?: Stage;
  readonly time?: Found;
  readonly queueId?: Found;
  /** The `Action` field, or what the words, the line of a log or an event say. */
  readonly action?: 'failed' | 'delayed' | 'delivered' | 'complaint';
  /** A log says that the message waits in its queue, though the reply beside it refuses. */
  readonly waits?: true;
  /** The reply that decides. */
  readonly deciding?: Span;
  /** Why that reply was chosen. */
  readonly choice?: Choice;
  /** The text of the deciding reply, unfolded, white space folded: what `classify` reads. */
  readonly diagnostic: string;
  /** The report's other words about this recipient, asked after `diagnostic`. */
  readonly context: string;
}
