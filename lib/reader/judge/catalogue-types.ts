import type { Cause, CauseId, Party, Provider } from '../../../data/types';

/**
 * The slice of the catalogue that reading needs; made at build by `readerCatalogue`. It holds no
 * sentence: whatever is written for visitors may be reworded without changing a verdict.
 */
export interface ReaderCatalogue {
  /**
   * The details that the registry of enhanced codes holds ('X.1.1'), with their titles; any other
   * code is somebody's own.
   */
  readonly registered: Readonly<Record<string, string>>;
  /** What the page of each code says, for when nothing but the code speaks. */
  readonly codes: Readonly<Record<string, CodeFacts>>;
  /** Details that mean one thing, whatever words stand beside them. */
  readonly certainCodes: readonly string[];
  /** Causes by code, for when nothing but the code speaks. */
  readonly basicCauses: Readonly<Record<string, CauseId>>;
  readonly enhancedCauses: Readonly<Record<string, CauseId>>;
  readonly causes: Readonly<Record<CauseId, CauseFacts>>;
  readonly providers: readonly ReaderProvider[];
}

/** What follows from a code that nothing stands beside. */
export interface CodeFacts {
  readonly who: Party;
  /** May the same message get through without a change? Left out where cause and class tell it. */
  readonly passes?: boolean;
  /** What is said of its cause would mislead. */
  readonly own?: true;
  /** No server says the number: its first digit promises nothing. */
  readonly outside?: true;
}

/** What follows from a cause. */
export interface CauseFacts extends Pick<Cause, 'who' | 'retry' | 'firstAsks' | 'staysWhenFinal'> {
  readonly suppress: boolean;
}

/**
 * Why a fragment does not identify its reply. `shared`: others write the same and mean the same;
 * `weak`: others write it for other causes; `vague`: the provider itself does.
 */
export type Doubt = 'shared' | 'weak' | 'vague';

export interface ReaderProvider {
  readonly id: string;
  readonly kind: Provider['kind'];
  readonly hosts: readonly string[];
  /** What its replies alone hold, made `comparable`, each '#' for any digit. */
  readonly signs: readonly string[];
  readonly replies: readonly {
    readonly id: string;
    readonly basic?: string;
    readonly enhanced?: string;
    readonly match: readonly string[];
    /** Those of `match` that do not identify the reply by themselves. */
    readonly doubts?: Readonly<Record<string, Doubt>>;
    readonly cause: CauseId;
    readonly permanent: boolean;
    /** Who acts, where it is not whom the cause names. */
    readonly acts?: Party;
    /** Its own first step replaces the cause's. */
    readonly advises?: true;
    /** The provider says it to its own customers, who hand a message in. */
    readonly own?: true;
  }[];
}
