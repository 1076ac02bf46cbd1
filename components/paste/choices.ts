import type { Advice } from '../../data/types';

/** What the visitor has switched or chosen; kept while the text changes, until it is cleared. */
export interface Choices {
  /** Is covered what names somebody? */
  readonly hidden: boolean;
  /** The key of the row that is explained; empty for the first. */
  readonly chosen: string;
  /** The delivery of that row whose line is shown, by its place in the report; else the first one's. */
  readonly place?: number | undefined;
  /** Whom the steps are for; the likeliest reader of the text until one is chosen. */
  readonly reader?: keyof Advice | undefined;
}

export type Choose = (change: Partial<Choices>) => void;

export const FIRST_CHOICES: Choices = { hidden: false, chosen: '' };
