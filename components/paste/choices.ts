/** What the visitor has switched or chosen; kept while the text changes, until it is cleared. */
export interface Choices {
  /** Is covered what names somebody? */
  readonly hidden: boolean;
  /** Are addresses left in a ticket? */
  readonly open: boolean;
  /** The key of the row that is explained; empty for the first. */
  readonly chosen: string;
}

export type Choose = (change: Partial<Choices>) => void;

export const FIRST_CHOICES: Choices = { hidden: false, open: false, chosen: '' };
