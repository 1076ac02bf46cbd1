/** What a pasted record or result is. */
export type RecordKind = 'spf' | 'dkim' | 'dmarc' | 'mx' | 'ptr' | 'results' | 'missing';

/** A record as it was pasted; `name` is empty where the text does not say whose it is. */
export interface FoundRecord {
  readonly kind: RecordKind;
  readonly name: string;
  readonly value: string;
}

/**
 * What a record says, or what is wrong with it: the id of a sentence in `data/records.ts`, and what
 * is filled into it.
 */
export interface Remark {
  readonly id: string;
  readonly words?: Readonly<Record<string, string>>;
}

/** A record with everything that can be said without looking anything up. */
export interface ReadRecord extends FoundRecord {
  readonly remarks: readonly Remark[];
}
