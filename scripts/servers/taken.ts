/** A text that a server of Debian wrote. */
export interface Taken {
  readonly kind: 'notice' | 'log' | 'log of one message' | 'queue' | 'queue as JSON';
  readonly text: string;
}
