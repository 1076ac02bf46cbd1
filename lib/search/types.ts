export type RecordKind =
  | 'code'
  | 'class'
  | 'subject'
  | 'cause'
  | 'command'
  | 'function'
  | 'provider'
  | 'reply'
  | 'mistake'
  | 'page';

/** One thing that can be found. `title` and `words` are matched; `line` is only shown. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** '550', '5.1.1', '4xx' or 'x.7'; empty where the thing has no code. */
  readonly code: string;
  /**
   * The last code of a documented range that begins with `code`: '5.7.649'. Empty for everything
   * else.
   */
  readonly last: string;
  readonly title: string;
  /** One line that says what it is. */
  readonly line: string;
  /** Other words people use for it; the further fragments of a reply. */
  readonly words: readonly string[];
  /**
   * A reply: the codes it carries. A mistake: the codes without a page that it is about ('x.7.38').
   */
  readonly carries: readonly string[];
  /**
   * A reply: its provider and its cause. A mistake: the codes that are really meant. They count
   * only where something of the record itself was found too.
   */
  readonly context: string;
  readonly href: string;
  /** A cause: how other languages tell it, without accents. */
  readonly abroad?: readonly string[];
}

/** A stretch of a text to mark: [start, end). */
export type Mark = readonly [number, number];

/**
 * A record that was found, as the list shows it: the title with its marks, and the line that says
 * why it is here.
 */
export interface Hit {
  readonly record: SearchRecord;
  /** The title of the record; of a reply the fragment that was found. */
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly why: string;
  readonly whyMarks: readonly Mark[];
  /** How many letters of the code were typed, to mark them. */
  readonly typed: number;
}

/** What a search found. */
export interface Found {
  /** Best first, ten at most, no address twice. */
  readonly hits: readonly Hit[];
  /** True where no hit is what was asked for, only near it. */
  readonly near: boolean;
  /** The words and codes of the search that the site knows. */
  readonly understood: readonly string[];
  /** Those that it does not know. */
  readonly unknown: readonly string[];
}

/** The sentences of the search; '{code}' and the like are filled in. */
export interface SearchCaptions {
  readonly alsoCalled: string;
  readonly sentFor: string;
  readonly comesWith: string;
  readonly quoteEnd: string;
  readonly range: string;
  readonly near: string;
  readonly digits: string;
  readonly withoutDots: string;
  readonly withDots: string;
  readonly replies: string;
  readonly oneReply: string;
  readonly mistake: string;
  /** `{code}` */
  readonly compared: string;
  readonly comparedLine: string;
}
