import { isCode } from '../find/code-marks';
import type { Mark } from '../find/types';
import type { Report, Result } from '../judge/types';
import { describeCode, sortCodes } from './code-view';
import { describeGroup } from './group';
import { describeLeftOut } from './left-out';
import { linksIn } from './links-of';
import { describeMany, describeTotal } from './many';
import { describeRecords } from './records';
import { describeError, describeOther, writeRemarks } from './remarks';
import type { Answer, AnswerTexts } from './types';

/** Results that say the same stand in one row. */
function makeRowKey({ delivery, verdict }: Result): string {
  return [
    verdict.headline,
    verdict.outcome,
    verdict.stated,
    verdict.reason,
    verdict.permanent,
    verdict.trying,
    verdict.door,
    verdict.first,
    verdict.situation,
    // Replies with advice of their own say different things of one cause.
    verdict.first === 'reply' && `${verdict.provider}/${verdict.reply}`,
    verdict.code,
    delivery.basic?.value,
    delivery.enhanced?.value,
  ].join(' ');
}

function groupAlike(results: readonly Result[]): number[][] {
  const groups = new Map<string, number[]>();
  results.forEach((result, place) => {
    const key = makeRowKey(result);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  return [...groups.values()];
}

/** Each code that was marked, once, in the order of the text. */
const listCodes = (marks: readonly Mark[]): string[] => [
  ...new Set(marks.filter(isCode).map(({ value }) => value)),
];

/** A report in words: what page, link, command line and copies say. */
export function answerOf(report: Report, texts: AnswerTexts): Answer {
  const codes = listCodes(report.marks).map((code) => describeCode(code, texts));
  const other = describeOther(report, codes.length > 0, texts);
  const instead = other.length > 0 ? other : describeError(report, codes.length > 0, texts);
  const groups = groupAlike(report.results).flatMap((places) =>
    describeGroup(places, report, texts),
  );
  const many = describeMany(report, groups, texts);
  return {
    outcome: report.outcome,
    groups,
    ...(many ? { many } : {}),
    total: describeTotal(report, groups, many, texts),
    leftOut: other.length > 0 ? [] : describeLeftOut(report, texts),
    codes: sortCodes(codes, groups),
    instead,
    records: describeRecords(report, texts),
    recordsNote: report.records ? texts.records.note : '',
    links: linksIn(report, texts),
    remarks: other.length > 0 ? [] : writeRemarks(report, codes.length > 0, texts),
  };
}
