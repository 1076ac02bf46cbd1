import type { Group } from '../../lib/reader/answer/types';
import type { Choices, Choose } from './choices';
import type { Reading } from './reader.client';
import type { AnswerPageTexts } from './texts';
import type { AnswerTools } from './use-answer-tools.client';

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
  /** Undefined until they have loaded. */
  readonly tools: AnswerTools | undefined;
  readonly texts: AnswerPageTexts;
}
