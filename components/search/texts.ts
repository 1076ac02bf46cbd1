import type { PluralForms } from '../../lib/plural';
import type { RecordKind } from '../../lib/search/types';

/** What the search field and its list say. */
export interface SearchBoxTexts {
  readonly label: string;
  readonly placeholder: string;
  /** What each kind of result is called. */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly enhancedCode: string;
  readonly loading: string;
  /** `{query}` */
  readonly nothing: string;
  readonly nearest: string;
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
