import type { PluralForms } from '../../lib/plural';
import type { CopyTexts } from '../../lib/reader/answer/copy-texts';
import type { Group } from '../../lib/reader/answer/types';
import type { NothingTexts } from './nothing';
import type { Reading } from './reader.client';
import type { AnswerTools } from './use-answer-tools.client';
import type { Choices, Choose } from './use-paste.client';
import type { VerdictCounts } from './verdict-order';

/** Texts of the page that the answer shows; they do not come from the reader. */
export interface AnswerPageTexts {
  readonly copyTexts: CopyTexts;
  readonly howToCopy: readonly { readonly program: string; readonly steps: string }[];
  readonly nothingFound: NothingTexts;
  readonly counts: VerdictCounts & { readonly lines: PluralForms };
  /** The page that opens links to an answer. */
  readonly bounceHref: string;
}

export interface AnswerProps {
  readonly reading: Reading;
  /** The report as it is shown: as it was read, or with everything covered that names somebody. */
  readonly shown: Reading['report'];
  /** Covers other texts in the same way. */
  readonly cover: (text: string) => string;
  /** The verdicts in order, and the one that is explained. */
  readonly groups: readonly Group[];
  readonly group: Group | undefined;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly tools: AnswerTools | undefined;
  readonly texts: AnswerPageTexts;
}
