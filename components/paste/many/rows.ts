import { isArrival } from '../../../lib/reader/answer/many';
import { CLIENT_OF_LINE } from '../../../lib/reader/answer/patterns';
import type { Group } from '../../../lib/reader/answer/types';
import type { Report, Result } from '../../../lib/reader/judge/types';

/** A delivery as the table names it; facts that were not found are empty. */
export interface RowDelivery {
  /** Its place in the report. */
  readonly place: number;
  readonly address: string;
  readonly time: string;
  readonly server: string;
  readonly source: string;
}

/** Deliveries with the same verdict, as one row of the table. */
export interface Row {
  readonly group: Group;
  readonly happened: string;
  readonly who: string;
  readonly codes: string;
  readonly deliveries: readonly RowDelivery[];
  /** Of the delivery that comes last. */
  readonly time: string;
  /** Each server once, that with the most deliveries first. */
  readonly servers: readonly string[];
  readonly arrival: boolean;
}

/** Does the time of one come after that of the other? Where they cannot be read, the text's order. */
function isLater(time: string, than: string): boolean {
  const [one, other] = [Date.parse(time), Date.parse(than)];
  return Number.isNaN(one) || Number.isNaN(other) || one >= other;
}

const lastOf = (times: readonly string[]): string =>
  times.filter(Boolean).reduce((last, time) => (isLater(time, last) ? time : last), '');

function byNumber(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** On arrival the other server is the client, as the line of the refusal names it. */
function clientOf({ delivery: { deciding, particulars = [] } }: Result, text: string): string {
  const ip = particulars.find(({ kind }) => kind === 'ip')?.value ?? '';
  if (!deciding) return ip;
  const start = text.lastIndexOf('\n', deciding.start) + 1;
  const [, name = '', address = ''] = CLIENT_OF_LINE.exec(text.slice(start, deciding.end)) ?? [];
  return name && name !== 'unknown' ? name : address || ip;
}

function listDeliveries(
  { results }: Group,
  report: Report,
  sources: readonly string[],
): RowDelivery[] {
  return results.flatMap((place) => {
    const result = report.results[place];
    if (!result) return [];
    const { recipient, time, server } = result.delivery;
    return [
      {
        place,
        address: recipient?.value ?? '',
        time: time?.value ?? '',
        server: server?.value ?? (isArrival(result) ? clientOf(result, report.text) : ''),
        source: sources[result.source ?? -1] ?? '',
      },
    ];
  });
}

/**
 * The rows of a table, one for each verdict. `sources` are the names of those of the report,
 * `outcomes` those of what happened.
 */
export const makeRows = (
  groups: readonly Group[],
  report: Report,
  sources: readonly string[],
  outcomes: Readonly<Record<string, string>>,
): Row[] =>
  groups.map((group) => {
    const { outcome, cause, told, codes, results, readers } = group;
    const deliveries = listDeliveries(group, report, sources);
    const who = told.find(({ id }) => id === 'who');
    const first = report.results[results[0] ?? -1];
    const happened = outcomes[outcome] ?? outcome;
    return {
      group,
      happened: outcome === 'delivered' ? happened : `${cause.name} (${happened})`,
      who:
        (readers[0]?.id === 'administrator' && who?.toAdministrator) ||
        (readers[0]?.id === 'developer' && who?.toDeveloper) ||
        who?.value ||
        '',
      codes: codes.join(' '),
      deliveries,
      time: lastOf(deliveries.map(({ time }) => time)),
      servers: byNumber(deliveries.map(({ server }) => server)),
      arrival: first !== undefined && isArrival(first),
    };
  });
