export type RecordKind = 'code' | 'class' | 'subject' | 'cause' | 'command' | 'function' | 'provider' | 'reply' | 'mistake';

/** One thing that can be found. Short fields: the fuzzy matching reads `title` and `words`, never whole texts. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** '550', '5.1.1', '4xx' or 'x.7'; empty where the thing has no code. */
  readonly code: string;
  readonly title: string;
  /** One line that says what it is. */
  readonly line: string;
  /** Other words people use for it. */
  readonly words: readonly string[];
  readonly href: string;
}

/** A record that was found, and why. */
export interface Hit {
  readonly record: SearchRecord;
  /** Which words of it were matched; empty where the title or the code was. */
  readonly why: string;
  /** Stretches of `record.title` to mark, as [start, end) pairs. */
  readonly marks: readonly (readonly [number, number])[];
}
