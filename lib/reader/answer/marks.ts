import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { reportSpans } from '../find/extraction';
import type { Extraction, Mark, MarkKind } from '../find/types';
import type { Delivery } from '../formats/types';
import { joinOverlapping } from '../judge/whole-words';

/** More marks than this help nobody and would make the page slow. */
const MOST_MARKS = 2000;

const makeMark = (kind: MarkKind, { value, start, end }: Found): Mark => ({
  kind,
  value,
  start,
  end,
});

const sortMarks = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => a.start - b.start || b.end - a.end);

/** The lines that decide where no reply does; those of replies are marked already. */
export const addDeciding = (
  marks: readonly Mark[],
  results: readonly { readonly delivery: Delivery }[],
): Mark[] =>
  sortMarks(
    removeDuplicates([
      ...marks,
      ...results.flatMap(({ delivery: { deciding } }) =>
        deciding ? [makeMark('deciding', { value: '', ...deciding })] : [],
      ),
    ]),
  );

/** Marks of what replies tell beyond their cause, where nothing else is marked already. */
export function addParticulars(
  marks: readonly Mark[],
  results: readonly { readonly delivery: Delivery }[],
): Mark[] {
  const taken = new Set(marks.flatMap(({ kind, start }) => (kind === 'deciding' ? [] : [start])));
  const found = results.flatMap(({ delivery: { particulars = [] } }) =>
    particulars.filter(({ start }) => !taken.has(start)).map((one) => makeMark('particular', one)),
  );
  return sortMarks(removeDuplicates([...marks, ...found]));
}

/**
 * Marks of the words that verdicts rest on, beside the codes that are marked as such. Of a whole
 * deciding line no words stand out.
 */
export function addWords(marks: readonly Mark[], evidence: readonly Span[]): Mark[] {
  const isMarked = ({ start, end }: Span): boolean =>
    marks.some((mark) =>
      mark.kind === 'deciding'
        ? mark.start === start && mark.end === end
        : mark.start <= start && mark.end >= end,
    );
  const words = joinOverlapping(evidence.filter((span) => !isMarked(span))).map((span) =>
    makeMark('words', { value: '', ...span }),
  );
  return sortMarks(removeDuplicates([...marks, ...words]));
}

/** A shorter line may stand in any other, and of more different ones nobody reads all. */
const SHORTEST_EQUAL = 16;
const MOST_EQUAL = 20;

/** Where a line stands again. */
function findAgain(text: string, line: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length))
    starts.push(at);
  return starts;
}

/**
 * Marks of a log, in which each line that says what a deciding one says is marked as that is: of a
 * message that was tried again only the last line decides.
 */
export function addEqualLines(marks: readonly Mark[], text: string): Mark[] {
  const own = marks.filter(({ kind }) => kind === 'deciding');
  const taken = new Set(own.map(({ start }) => start));
  const lines = new Map(own.map((mark) => [text.slice(mark.start, mark.end), mark]));
  const added = [...lines]
    .filter(([line]) => line.length >= SHORTEST_EQUAL)
    .slice(0, MOST_EQUAL)
    .flatMap(([line, { start, end }]) => {
      const within = marks.filter(
        (mark) =>
          (mark.kind === 'deciding' || mark.kind === 'words') &&
          mark.start >= start &&
          mark.end <= end,
      );
      return findAgain(text, line)
        .filter((at) => !taken.has(at))
        .flatMap((at) =>
          within.map((mark) => ({
            ...mark,
            repeats: start,
            start: mark.start - start + at,
            end: mark.end - start + at,
          })),
        );
    });
  return sortMarks(removeDuplicates([...marks, ...added.slice(0, MOST_MARKS)]));
}

function removeDuplicates(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ kind, start, end }) => {
    const key = `${kind} ${start}`;
    // An empty field is nothing that the page could show.
    if (start >= end || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every mention of a recipient in the report, where there are recipients. */
function findRecipientMarks(extraction: Extraction, deliveries: readonly Delivery[]): Mark[] {
  const recipients = new Set(
    deliveries.flatMap(({ recipient }) => (recipient ? [recipient.value] : [])),
  );
  if (recipients.size === 0) return [];
  const addresses = reportSpans(extraction.message).flatMap(({ start, end }) =>
    addressesIn(extraction.view, start, end),
  );
  return addresses
    .filter(({ value }) => recipients.has(value))
    .map((address) => makeMark('recipient', address));
}

/**
 * The codes that the deliveries have: in a long log of successes they may stand far behind, and in
 * a table nothing but the name of their column tells that they are codes.
 */
const findOwnCodes = (deliveries: readonly Delivery[]): Mark[] =>
  deliveries.flatMap(({ basic, enhanced }) => [
    ...(basic ? [makeMark('basic', basic)] : []),
    ...(enhanced ? [makeMark('enhanced', enhanced)] : []),
  ]);

/**
 * Codes, recipients, servers and secrets where they stand in the text. Of the returned message
 * nothing but secrets is marked.
 */
export function collectMarks(
  extraction: Extraction,
  deliveries: readonly Delivery[],
  secrets: readonly Mark[],
): Mark[] {
  const people = findRecipientMarks(extraction, deliveries);
  const servers = deliveries.flatMap(({ server }) => (server ? [makeMark('server', server)] : []));
  const deciding = deliveries.flatMap(({ deciding: span }) =>
    span ? [makeMark('deciding', { value: '', ...span })] : [],
  );
  const all = [
    ...secrets,
    ...deciding,
    ...findOwnCodes(deliveries),
    ...servers,
    ...people.slice(0, MOST_MARKS),
    ...extraction.codes.slice(0, MOST_MARKS),
  ];
  return sortMarks(removeDuplicates(all.slice(0, MOST_MARKS)));
}
