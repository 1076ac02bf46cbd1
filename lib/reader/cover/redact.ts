import type { Section, Span } from '../decode/types';
import { isCode } from '../find/code-marks';
import type { Mark } from '../find/types';
import type { Report, Result } from '../judge/types';
import { wordsOf } from '../knowledge/words';
import { coverText, createLabels } from './covered-text';
import type { CoverOptions } from './find-private';
import { WORD_RUN } from './patterns';

/**
 * Covers mail addresses, names, telephone numbers, IP addresses and ids in a text. Host names and
 * codes stay: without them nobody can help.
 */
export const redactText = (text: string): string => coverText(text, {}, createLabels()).text;

/** What is needed of a report to cover its text. */
export type Readable = Pick<Report, 'text' | 'marks' | 'sections'> &
  Partial<Pick<Report, 'results'>>;

/**
 * A report with everything covered that names somebody, and a function that covers other texts with
 * the same labels.
 */
export interface Redaction<T> {
  readonly report: T;
  readonly say: (text: string) => string;
}

/** The words of one verdict; between them names may stand, which are no reason for anything. */
function findDecidingWords({ verdict: { clues }, evidence }: Result, text: string): string[] {
  const told = wordsOf(clues.phrase ?? '').map(({ stem }) => stem);
  const stems = new Set([...(clues.stems ?? []), ...told]);
  return evidence.flatMap((span) => {
    const stretch = text.slice(span.start, span.end);
    return wordsOf(stretch)
      .filter(({ stem }) => stems.has(stem))
      .flatMap(({ start, end }) => stretch.slice(start, end).toLowerCase().match(WORD_RUN) ?? []);
  });
}

/** The words that made the reader decide: no name, whoever is called so. */
const decidingWords = ({ results = [], text }: Readable): Set<string> =>
  new Set(results.flatMap((result) => findDecidingWords(result, text)));

/** Covers a report's text; marks and sections stand where their text now stands. */
export function redactReport<T extends Readable>(report: T): Redaction<T> {
  const labels = createLabels();
  const plain = decidingWords(report);
  const options: CoverOptions = {
    keep: report.marks.filter(isCode),
    secrets: report.marks.filter(({ kind }) => kind === 'secret'),
    plain,
  };
  const { text, move, personal } = coverText(report.text, options, labels);
  const shift = <S extends Span>(span: S): S => ({
    ...span,
    start: move(span.start),
    end: move(span.end),
  });
  return {
    report: {
      ...report,
      text,
      marks: report.marks.map((mark): Mark => shift(mark)),
      sections: report.sections.map((section): Section => shift(section)),
    },
    say: (other) => coverText(other, { plain, personal }, labels).text,
  };
}
