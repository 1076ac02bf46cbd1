import type { Advice, Party } from '../../data/types';
import type { CodePage } from '../../lib/pages/code-page';
import type { Catalogue } from '../../lib/types';
import type { Say } from '../parts/prose';

/** What the page of every code or cause says in the same words. */
export interface Frame {
  /** The parties that a message passes, in this order, with what each of them does. */
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  /** Those whom advice is for, in the order of their columns. */
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly say: Say;
  readonly codeTexts: Catalogue['codeTexts'];
  /** Links to the pages that compare. */
  readonly compare: Readonly<Record<'toProviders' | 'toCause' | 'toPair', string>>;
}

/** The same for a code: `evidences` names how sure it is that a number is used, by its id. */
export interface CodeFrame extends Frame {
  readonly evidences: Readonly<Record<string, string>>;
}

export interface CodePartProps {
  readonly page: CodePage;
  readonly frame: CodeFrame;
}
