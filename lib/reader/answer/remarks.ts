import { filled } from '../../filled';
import type { Report } from '../judge/types';
import { ERROR_NAMED, ERROR_SIGN } from './patterns';
import { describeParts, describeUnread } from './sources';
import type { AnswerTexts } from './types';

/** That nothing was found although not all could be read; each kind with what to do. */
function describeNothingRead(report: Report, texts: AnswerTexts): string[] {
  const unread = describeUnread(report, texts);
  const [only] = unread;
  if (!only) return [];
  if (report.sources.length === 1) return [only.told, only.todo];
  const key = unread.length === report.sources.length ? 'unread.all' : 'unread.some';
  return [texts.sentences[key] ?? '', unread.map(({ told, todo }) => `${told} ${todo}`).join(' ')];
}

/**
 * That files were not read, that a text is of another protocol, or no real bounce, and why; empty
 * where it may be one.
 */
export function describeOther(report: Report, hasCodes: boolean, texts: AnswerTexts): string[] {
  const { protocol, fake, results } = report;
  const { sentences } = texts;
  const unread = results.length > 0 || hasCodes ? [] : describeNothingRead(report, texts);
  if (unread.length > 0) return unread;
  if (fake) return ['fake', 'fake.why'].flatMap((key) => sentences[key] ?? []);
  if (!protocol) return [];
  const said = sentences[`protocol.${protocol}`] ?? sentences['protocol'];
  return [filled(said, { protocol: protocol.toUpperCase() })];
}

/**
 * Whoever pastes an error in which nothing is found is not told that nothing is there: it is the
 * reader that does not know it. A whole mail that tells of errors is a letter about them.
 */
export function describeError(report: Report, hasCodes: boolean, texts: AnswerTexts): string[] {
  const { results, records, sections, text } = report;
  const isFound = hasCodes || results.length > 0 || records !== undefined || sections.length > 0;
  if (isFound || !(ERROR_SIGN.test(text) || ERROR_NAMED.test(text))) return [];
  return ['error', 'error.why'].flatMap((key) => texts.sentences[key] ?? []);
}

/** What is said before the text: about the input, about whose message it is, that nothing failed. */
export function writeRemarks(report: Report, hasCodes: boolean, texts: AnswerTexts): string[] {
  const { warnings, sources, backscatter, results } = report;
  const unread = describeUnread(report, texts);
  const isSaid = new Set<string | undefined>(sources.map((source) => source.unread));
  const say = (keys: readonly string[]) => keys.flatMap((key) => texts.sentences[key] ?? []);
  return [
    ...unread.map(({ told, todo }) => `${told} ${todo}`),
    ...describeParts(report, texts),
    ...say(warnings.filter((each) => !isSaid.has(each)).map((each) => `warning.${each}`)),
    ...say(backscatter ? ['backscatter'] : []),
    ...say(
      results.length === 0 && hasCodes ? [unread.length > 0 ? 'unread.some' : 'headline.none'] : [],
    ),
  ];
}
