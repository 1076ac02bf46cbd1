import type { Report } from '../../../lib/reader/judge/types';
import type { Row } from './rows';

/** A delivery as a line of a file, by the names of its columns. */
export type DeliveryRecord = Readonly<Record<string, string>>;

/** All deliveries of rows, each with its verdict; `cover` hides names in them. */
export const makeRecords = (
  rows: readonly Row[],
  report: Report,
  cover: (text: string) => string,
): DeliveryRecord[] =>
  rows.flatMap(({ group, who, codes, deliveries }) =>
    deliveries.map(({ place, address, time, server, source }) => ({
      address: cover(address),
      outcome: group.outcome,
      cause: group.cause.id,
      codes,
      who,
      time,
      server: cover(server),
      queueId: cover(report.results[place]?.delivery.queueId?.value ?? ''),
      suppress: String(report.results[place]?.verdict.suppress ?? false),
      source: cover(source),
    })),
  );

/**
 * What a spreadsheet would take for a formula, and run: text that begins so gets an apostrophe in
 * front (OWASP ASVS 5.0, 1.2.10).
 */
const STARTS_FORMULA: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '\0']);

function writeCell(value: string): string {
  const safe = STARTS_FORMULA.has(value.charAt(0)) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Records as CSV (RFC 4180) with a line of names. */
export function writeCsv(records: readonly DeliveryRecord[]): string {
  const names = Object.keys(records[0] ?? {});
  const lines = [names, ...records.map((record) => names.map((name) => record[name] ?? ''))];
  return lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('');
}

export const writeJson = (records: readonly DeliveryRecord[]): string =>
  `${JSON.stringify(records, undefined, 2)}\n`;
