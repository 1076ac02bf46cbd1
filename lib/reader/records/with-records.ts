import type { Report } from '../judge/types';
import { isOnlyResults, readRecords } from './read';

/** More than this is no answer of a name server. */
const LONGEST_RECORDS = 20_000;

/** A text that tells of no message may be what a name server answered, or a record alone. */
export function withRecords(report: Report): Report {
  const text = report.text.slice(0, LONGEST_RECORDS);
  const isMessage = report.outcome !== 'none' || report.sections.length > 0;
  if (
    report.fake ||
    report.sources.some(({ unread }) => unread) ||
    (isMessage && !isOnlyResults(text))
  )
    return report;
  const records = readRecords(text);
  if (records.length === 0) return report;
  const { protocol: _other, ...own } = report;
  return { ...own, outcome: 'none', marks: [], results: [], counts: {}, records };
}
