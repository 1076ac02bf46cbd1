import { filled } from '../../filled';
import type { PluralForms } from '../../plural';
import { numberOf, pluralOf } from '../../plural';
import { countOutcomes } from '../judge/shown-results';
import type { Outcome, Report, Result } from '../judge/types';
import { nameSource } from './sources';
import type { AnswerTexts, Group } from './types';

/** What a table of many deliveries says; names in braces are filled in. */
export interface ManyTexts {
  readonly title: string;
  readonly arrivals: string;
  readonly arrivalsLead: string;
  readonly total: string;
  readonly deliveries: PluralForms;
  readonly addresses: PluralForms;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly sortBy: string;
  readonly orders: Readonly<Record<'ascending' | 'descending', string>>;
  readonly find: string;
  readonly show: string;
  readonly everything: string;
  readonly found: PluralForms;
  readonly nothing: string;
  readonly unnamed: string;
  readonly times: string;
  readonly more: string;
  readonly region: string;
  readonly showIn: string;
  readonly copyCsv: string;
  readonly copyJson: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly fileName: string;
}

export type Column = 'happened' | 'who' | 'codes' | 'addresses' | 'time' | 'server';

/** The table of an answer on many deliveries. */
export interface Many {
  /** The names of the sources of the report. */
  readonly sources: readonly string[];
  readonly texts: ManyTexts;
}

/** With more deliveries, or more addresses in a row, than these, a list could not name all. */
const FEW_DELIVERIES = 8;
const FEW_ADDRESSES = 3;

/** These stand in the total of a table even where there is none. */
const ALWAYS: readonly Outcome[] = ['failed', 'delayed', 'delivered'];

/** Was the message refused by the visitor's own server, to which another one brought it? */
export const isArrival = ({ delivery }: Pick<Result, 'delivery'>): boolean =>
  delivery.side === 'receiver';

/** All deliveries that were read by outcome, without those that the own server refused. */
function countOwn({ counts, results }: Pick<Report, 'counts' | 'results'>): [Outcome, number][] {
  const arrived = countOutcomes(results.filter(isArrival).map(({ verdict }) => verdict.outcome));
  const outcomes = new Set([...ALWAYS, ...(Object.keys(counts) as Outcome[])]);
  return [...outcomes].map((outcome) => [
    outcome,
    (counts[outcome] ?? 0) - (arrived[outcome] ?? 0),
  ]);
}

/**
 * How many deliveries there were, and how many of each outcome, which add up to it. They are called
 * addresses where each has its own.
 */
export function writeTotal(
  report: Pick<Report, 'counts' | 'results'>,
  texts: Pick<ManyTexts, 'total' | 'deliveries' | 'addresses' | 'outcomes'>,
  always: readonly Outcome[],
): string {
  const counts = countOwn(report).filter(
    ([outcome, count]) => count > 0 || always.includes(outcome),
  );
  const sum = counts.reduce((all, [, count]) => all + count, 0);
  const own = report.results.filter((result) => !isArrival(result));
  const addresses = new Set(own.flatMap(({ delivery }) => delivery.recipient?.value ?? []));
  return filled(texts.total, {
    sum: pluralOf(sum, addresses.size === sum ? texts.addresses : texts.deliveries),
    parts: counts
      .map(([outcome, count]) => filled(texts.outcomes[outcome], { count: numberOf(count) }))
      .join(', '),
  });
}

/** The table of an answer; undefined where a short list says the same. */
export function describeMany(
  report: Report,
  groups: readonly Group[],
  texts: AnswerTexts,
): Many | undefined {
  const isFew =
    report.results.length <= FEW_DELIVERIES &&
    groups.every(({ recipients }) => recipients.length <= FEW_ADDRESSES);
  if (isFew) return undefined;
  return {
    sources: report.sources.map((source) => nameSource(source, texts)),
    texts: texts.many,
  };
}

/** How many deliveries a list or a table has; empty where there is only one verdict. */
export function describeTotal(
  report: Report,
  groups: readonly Group[],
  many: Many | undefined,
  texts: AnswerTexts,
): string {
  if (many) return writeTotal(report, texts.many, ALWAYS);
  return groups.length > 1 ? writeTotal(report, texts.many, []) : '';
}
