import { type Move, moved } from './decode/places';
import { present } from './find/present';
import type { Mark } from './find/types';
import { moveDelivery } from './formats/move-delivery';
import { addCounts, selectResults } from './judge/shown-results';
import type { Outcome, Report, Result } from './judge/types';

const movedResult = (result: Result, move: Move, source: number): Result => ({
  ...result,
  source,
  delivery: moveDelivery(result.delivery, move),
  evidence: result.evidence.map((span) => moved(span, move)),
});

/** The outcome of several reports is that of the worst. */
const WORST: readonly Outcome[] = [
  'failed',
  'delayed',
  'complaint',
  'auto-reply',
  'delivered',
  'none',
];

/** What is told of a text in which nothing tells of a message: that it is a fake, or no mail. */
const whatElse = (reports: readonly Report[]): Pick<Report, 'fake' | 'protocol'> =>
  present({
    fake: reports.find(({ fake }) => fake)?.fake,
    protocol: reports.find(({ protocol }) => protocol)?.protocol,
  });

/**
 * Reports on the parts of one input as one report on all of it; every place is moved to where its
 * part stands.
 */
export function join(reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (!first) throw new Error('There is always one report to join.');
  if (others.length === 0) return first;
  const offsets = reports.map((_, place) =>
    reports.slice(0, place).reduce((sum, { text }) => sum + text.length, 0),
  );
  const by =
    (part: number): Move =>
    (place) =>
      place + (offsets[part] ?? 0);
  const { protocol: _protocol, fake: _fake, ...common } = first;
  const outcome =
    WORST.find((outcome) => reports.some((report) => report.outcome === outcome)) ?? 'none';
  return {
    ...common,
    ...(outcome === 'none' ? whatElse(reports) : {}),
    outcome,
    text: reports.map(({ text }) => text).join(''),
    sources: reports.flatMap(({ sources }) => sources),
    sections: reports.flatMap(({ sections }, place) =>
      sections.map((section) => moved(section, by(place))),
    ),
    marks: reports.flatMap(({ marks }, place) => marks.map((mark): Mark => moved(mark, by(place)))),
    results: selectResults(
      reports.flatMap(({ results }, place) =>
        results.map((result) => movedResult(result, by(place), place)),
      ),
      ({ verdict }) => verdict.outcome,
    ),
    counts: addCounts(reports.map(({ counts }) => counts)),
    warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
    backscatter: reports.some(({ backscatter }) => backscatter === true),
  };
}
