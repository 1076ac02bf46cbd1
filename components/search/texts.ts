import type { PluralForms } from '../../lib/plural';
import type { RecordKind } from '../../lib/search/types';

/** What the search field and its list say. */
export interface SearchBoxTexts {
  /** What each kind of result is called. */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly results: string;
  readonly enhancedCode: string;
  readonly loading: string;
  /** `{query}` */
  readonly nothing: string;
  readonly nearest: string;
  /** What to try where nothing was found. */
  readonly instead: string;
  /** On the button that has a long line read as a message. */
  readonly readInstead: string;
  /** `{understood}` and `{unknown}`: lists of words. */
  readonly understood: string;
  /** What a screen reader hears: `best` with `{count}` and `{name}`, `near` with `{count}`. */
  readonly heard: {
    readonly loading: string;
    readonly nothing: string;
    readonly results: PluralForms;
    readonly best: string;
    readonly near: string;
  };
}
