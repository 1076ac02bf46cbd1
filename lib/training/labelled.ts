import type { CauseId } from '../../data/types';
import type { Report, Result } from '../reader/judge/types';
import type { Outcome } from './figures';

/** A recipient of a labelled text. */
export interface LabelledRow {
  readonly file: string;
  readonly recipient: string;
  readonly causes: readonly CauseId[];
}

/** An object a line: a file and its rows, one a recipient. */
interface Label {
  readonly file: string;
  readonly outcome: string;
  readonly unsure?: boolean;
  readonly rows: readonly Pick<LabelledRow, 'recipient' | 'causes'>[];
}

const FAILURES: readonly string[] = ['failed', 'delayed'];

/** The rows of a file of labels of which the cause is known. */
export const labelledRows = (text: string): LabelledRow[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Label => JSON.parse(line))
    .filter(({ outcome, unsure }) => FAILURES.includes(outcome) && !unsure)
    .flatMap(({ file, rows }) => rows.map((row) => ({ ...row, file })))
    .filter(({ causes }) => causes.length > 0);

const lower = (address: string | undefined): string => (address ?? '').trim().toLowerCase();

/** What a report says of a row: of its recipient, else of the first. */
export function outcomeOf({ recipient, causes }: LabelledRow, { results }: Report): Outcome {
  const isOwn = ({ delivery }: Result): boolean =>
    lower(delivery.recipient?.value) === lower(recipient);
  const { verdict } = results.find(isOwn) ?? results[0] ?? {};
  return { right: causes, judgement: verdict ?? { cause: 'unknown', sure: 'open' } };
}
