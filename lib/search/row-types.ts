import type { Party } from '../../data/types';
import type { SearchCaptions } from './types';

/** What the search knows, each thing once: lines and addresses are made from it in the browser. */
export interface SearchRows {
  readonly captions: SearchCaptions;
  readonly parties: Readonly<Record<string, string>>;
  readonly basic: readonly CodeRow[];
  readonly enhanced: readonly DetailRow[];
  readonly families: readonly TextRow[];
  readonly causes: readonly TextRow[];
  /** For each of `causes`, how other languages tell it. */
  readonly abroad: readonly (readonly string[])[];
  readonly commands: readonly TextRow[];
  readonly mistakes: readonly TextRow[];
  readonly pages: readonly TextRow[];
  readonly providers: readonly ProviderRow[];
}

/** Who has to act, and how: 'you', 'check the address'. */
interface Act {
  readonly who: Party;
  readonly act: string;
}

export interface CodeRow extends Act {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * An enhanced code without its class ('1.1'), with what to do in each class that it is used in;
 * private codes have no `act` here.
 */
export interface DetailRow {
  readonly detail: string;
  /** The last detail of a documented range ('7.649'), else empty. */
  readonly last: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly classes: readonly (Act & {
    readonly digit: string;
    /** Its own name in this class; empty where it has the name of the detail. */
    readonly name: string;
  })[];
}

/**
 * Something with an id (or a code), a title, a line and other words. The line of a mistake: the
 * codes it is about, as `falseCodes` has them.
 */
export interface TextRow {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly words: readonly string[];
}

export interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  /**
   * How many replies the page of the provider has; `replies` holds those with words of their own.
   */
  readonly total: number;
  readonly replies: readonly ReplyRow[];
}

export interface ReplyRow {
  readonly id: string;
  readonly codes: string;
  /** The place of its cause in `causes`. */
  readonly cause: number;
  readonly match: readonly string[];
}
