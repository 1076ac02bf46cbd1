import type { Span } from '../decode/types';

/** What is covered is named after its kind: '[address 1]'. */
export type PrivateKind = 'address' | 'IP' | 'name' | 'phone' | 'id' | 'secret';

/** A stretch of a text that would tell whom it is about. */
export interface PrivateSpan extends Span {
  readonly kind: PrivateKind;
}

/** The words by which somebody is known: names, local parts and their pieces, in lower case. */
export type PersonalWords = ReadonlySet<string>;
