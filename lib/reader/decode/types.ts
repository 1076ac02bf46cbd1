/** A stretch of `Message.text`, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A value and where it stands. `value` is normalised (digits of a code, an address in lower case);
 * the span cuts out what was written.
 */
export interface Found<T extends string = string> extends Span {
  readonly value: T;
}

/**
 * A part of a decoded message. `returned` is the mail that came back: it is shown folded and not
 * searched unless nothing else has a code.
 */
export interface Section extends Span {
  readonly kind: 'headers' | 'human' | 'status' | 'returned' | 'log' | 'dialogue' | 'event';
}

/**
 * What `decode` makes of the input: the one string that the page shows and that all spans index.
 */
export interface Message {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Header fields of a whole message by lower-case name; empty for a plain paste. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * What the reader should be told about the input: cut off, binary, unknown charset. Ids of
   * sentences in `data/sentences.ts`.
   */
  readonly warnings: readonly Warning[];
}

export type Warning = Unread | 'charset' | 'broken-mime' | 'password';

/**
 * Files and mails that are not read as they stand. Of `binary` and `rtf` whatever looks like text is
 * read; they count as unread where nothing was found in it.
 */
export type Unread =
  | 'pdf'
  | 'postscript'
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'opendocument'
  | 'office'
  | 'office-locked'
  | 'rtf'
  | 'zip'
  | 'zip-locked'
  | 'gzip'
  | 'seven-zip'
  | 'rar'
  | 'tar'
  | 'xz'
  | 'bzip2'
  | 'zstd'
  | 'cab'
  | 'image'
  | 'sound'
  | 'video'
  | 'program'
  | 'pst'
  | 'dbx'
  | 'outlook-message'
  | 'tnef'
  | 'database'
  | 'event-log'
  | 'smime'
  | 'smime-signed'
  | 'pgp'
  | 'rpmsg'
  | 'encoded'
  | 'binary'
  | 'empty'
  | 'rest';

/** A file, or a paste whose name is empty. */
export interface InputFile {
  readonly name: string;
  readonly data: string | Uint8Array;
}

/**
 * What was read of an input that is too long: from one place to another, of so many `units`, and
 * lines counted from 1.
 */
export interface Part {
  readonly units: 'bytes' | 'characters';
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One mail or text of the input: its file, and its number there where the file holds several. */
export interface Source {
  readonly file: string;
  readonly number: number;
  readonly unread?: Unread;
  readonly part?: Part;
}

/** What is read of a MIME message: the words for a person, and what is attached to them. */
export interface Mail {
  readonly text: string;
  readonly attached: readonly Attached[];
}

/** A part by its type in lower case; its text is only decoded where somebody asks for it. */
export interface Attached {
  readonly type: string;
  readonly readText: () => string;
}

/** A stretch that a program has written for something else. */
export interface Escaped {
  readonly index: number;
  readonly written: string;
  readonly sign: string;
}
