import { filled } from '../../filled';
import { isFailure } from '../judge/failure';
import { type ExplainedCode, explainCodes } from './code-view';
import type { Answer, Group, RecordView, Told } from './types';

/** The lines of a printed answer, from `data/answer.ts`. */
export type PrintedLines = Readonly<
  Record<
    | ('retry' | 'codes' | 'sources' | 'cause' | 'particular')
    | ('code' | 'codeWithoutText' | 'nothing'),
    string
  >
>;

function paragraphOf(group: Group, lines: PrintedLines): string {
  const { headline, first, finality, basis, retry, codes, sources, cause, outcome } = group;
  const tell = ({ title, value }: Told): string => filled(lines.particular, { title, value });
  return [
    headline,
    first,
    finality,
    basis,
    retry.title && filled(lines.retry, retry),
    codes.length > 0 && filled(lines.codes, { codes: codes.join(' ') }),
    sources.length > 0 && filled(lines.sources, { sources: sources.join(', ') }),
    ...group.places.map(tell),
    isFailure(outcome) && filled(lines.cause, { cause: cause.name }),
    ...group.particulars.map(tell),
  ]
    .filter(Boolean)
    .join('\n');
}

const recordLines = ({ title, name, value, remarks }: RecordView): string =>
  [
    `${title} ${name}`.trim(),
    value,
    ...remarks.map(({ text, source }) => `${text} (${source})`),
  ].join('\n');

/** What a code means in general is left out where the verdict says something else. */
const codeLine = ({ view, here, general, otherwise }: ExplainedCode, lines: PrintedLines): string =>
  filled(general && general === view.general ? lines.code : lines.codeWithoutText, {
    code: view.code,
    name: otherwise ? `${here} ${general}` : view.name,
    plain: view.plain,
  });

/** An answer as a person reads it in a terminal: what the page says, without its texts to copy. */
export function asText(
  { groups, codes, instead, remarks, records, recordsNote, total, leftOut }: Answer,
  lines: PrintedLines,
): string {
  // That a password stands in the text is said beside the answer, not instead of it.
  const isEmpty = [groups, codes, instead, records].every(({ length }) => length === 0);
  const paragraphs = [
    ...remarks,
    ...leftOut,
    instead.join('\n'),
    recordsNote,
    ...records.map(recordLines),
    total,
    ...groups.map((group) => paragraphOf(group, lines)),
    explainCodes(codes, groups)
      .map((code) => codeLine(code, lines))
      .join('\n'),
    isEmpty && lines.nothing,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
