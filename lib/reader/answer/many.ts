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
  readonly arrived: string;
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

/** These stand in the total of a table of own deliveries even where there is none. */
const ALWAYS: readonly Outcome[] = ['failed', 'delayed', 'delivered'];

/** Was the message refused by the visitor's own server, to which another one brought it? */
export const isArrival = ({ delivery }: Pick<Result, 'delivery'>): boolean =>
  delivery.side === 'receiver';

type Counts = readonly (readonly [Outcome, number])[];

const listCounts = (counts: Partial<Record<Outcome, number>>): Counts =>
  [...new Set([...ALWAYS, ...(Object.keys(counts) as Outcome[])])].map((outcome) => [
    outcome,
    counts[outcome] ?? 0,
  ]);

const addUp = (counts: Counts): number => counts.reduce((all, [, count]) => all + count, 0);

/**
 * How many deliveries there were, and the parts of them that add up to it. They are called addresses
 * where each has its own.
 */
function writeTotal(
  { results }: Pick<Report, 'results'>,
  sum: number,
  parts: readonly string[],
  texts: Pick<ManyTexts, 'total' | 'deliveries' | 'addresses'>,
): string {
  const addresses = new Set(results.flatMap(({ delivery }) => delivery.recipient?.value ?? []));
  return filled(texts.total, {
    sum: pluralOf(sum, addresses.size === sum ? texts.addresses : texts.deliveries),
    parts: parts.join(', '),
  });
}

const namePart = ([outcome, count]: readonly [Outcome, number], texts: ManyTexts): string =>
  filled(texts.outcomes[outcome], { count: numberOf(count) });

/**
 * The total, in which what the own server did not accept stands apart: it may be for now. `always` is
 * named even where there is none.
 */
function writeTotalOf(report: Report, always: readonly Outcome[], texts: ManyTexts): string {
  const all = listCounts(report.counts);
  const arrivals = report.results.filter(isArrival);
  const arrived = countOutcomes(arrivals.map(({ verdict }) => verdict.outcome));
  const own = all.map(([outcome, count]) => [outcome, count - (arrived[outcome] ?? 0)] as const);
  const parts = addUp(own) > 0 ? own : [];
  return writeTotal(
    report,
    addUp(all),
    [
      ...parts
        .filter(([outcome, count]) => count > 0 || always.includes(outcome))
        .map((part) => namePart(part, texts)),
      ...(arrivals.length > 0 ? [filled(texts.arrived, { count: numberOf(arrivals.length) })] : []),
    ],
    texts,
  );
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
  if (many) return writeTotalOf(report, ALWAYS, texts.many);
  return groups.length > 1 ? writeTotalOf(report, [], texts.many) : '';
}
