import type { Found, Span } from '../../decode/types';

/** A recipient for whom a message waits in a queue, as a listing of that queue tells. */
export interface Waiting {
  readonly recipient?: Found;
  readonly originalRecipient?: Found;
  readonly queueId?: Found;
  /** When the message arrived. */
  readonly time?: Found;
  /** Why it still waits: a server's reply in the words of the program, or those alone. */
  readonly reason?: Span;
  /** What has become of it for this recipient; nothing where it still waits. */
  readonly state?: 'failed' | 'delivered';
  /** The lines that tell it. */
  readonly span: Span;
}

/** How one program lists its queue. */
export interface Listing {
  /** How a line begins that only this listing has. */
  readonly begins: RegExp;
  readonly read: (view: string, lines: readonly Line[]) => Waiting[];
}

export interface Line extends Span {
  readonly text: string;
}
