import type { Advice } from '../../../data/types';
import { routes } from '../../routes';
import type { Mark } from '../find/types';
import type { Delivery } from '../formats/types';
import type { Report, Result } from '../judge/types';
import {
  adviceOf,
  basisOf,
  becauseOf,
  firstOf,
  headlineOf,
  programOf,
  remarksOf,
} from './sentences';
import type { Answer, AnswerTexts, CodeView, Group } from './types';
import { actOf, wayOf } from './way';

/** Results that say the same stand in one row. */
function keyOf({ delivery, verdict }: Result): string {
  return [
    verdict.outcome,
    verdict.cause,
    verdict.permanent,
    verdict.trying,
    verdict.first,
    // Replies with advice of their own say different things of one cause.
    verdict.first === 'reply' && `${verdict.provider}/${verdict.reply}`,
    delivery.basic?.value,
    delivery.enhanced?.value,
  ].join(' ');
}

function grouped(results: readonly Result[]): number[][] {
  const groups = new Map<string, number[]>();
  results.forEach((result, place) => {
    const key = keyOf(result);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  return [...groups.values()];
}

/**
 * Who reads this, by how it is written: a log or a dialogue is an administrator's, an event or an
 * exception a developer's.
 */
const likeliest: Readonly<Record<string, keyof Advice>> = {
  log: 'administrator',
  dialogue: 'administrator',
  event: 'developer',
  exception: 'developer',
};

function readersOf(format: string, { readers }: AnswerTexts): AnswerTexts['readers'] {
  const first = likeliest[format] ?? 'person';
  return [...readers.filter(({ id }) => id === first), ...readers.filter(({ id }) => id !== first)];
}

const LONGEST_LINE = 600;

function lineOf(deciding: Delivery['deciding'], text: string): string {
  return deciding
    ? text.slice(deciding.start, Math.min(deciding.end, deciding.start + LONGEST_LINE)).trim()
    : '';
}

function replyOf(
  { verdict: { provider, reply } }: Result,
  { providers }: AnswerTexts,
): Group['reply'] {
  const name = provider && providers[provider];
  if (!name || !reply) return undefined;
  return { name, href: routes.provider(provider, reply), provider, id: reply };
}

const factsOf = (
  { server, reporter, stage, time, queueId, deciding }: Delivery,
  text: string,
  { stages }: AnswerTexts,
): Group['facts'] => ({
  server: server?.value ?? '',
  reporter: reporter?.value ?? '',
  stage: stage ? stages[stage] : '',
  time: time?.value ?? '',
  queueId: queueId?.value ?? '',
  line: lineOf(deciding, text),
});

const recipientsOf = (results: readonly Result[]): string[] => [
  ...new Set(results.flatMap(({ delivery: { recipient } }) => recipient?.value ?? [])),
];

function groupOf(places: readonly number[], report: Report, texts: AnswerTexts): Group[] {
  const results = places.flatMap((place) => report.results[place] ?? []);
  const [result] = results;
  if (!result) return [];
  const { delivery, verdict } = result;
  const { outcome, permanent, trying, by, cause, who } = verdict;
  const recipients = recipientsOf(results);
  return [
    {
      results: places,
      verdict,
      recipients,
      outcome,
      permanent,
      trying,
      by,
      headline: headlineOf(verdict, recipients, texts),
      first: firstOf(verdict, texts),
      because: becauseOf(verdict, texts),
      basis: basisOf(result, texts),
      finality: texts.sentences[`finality.${verdict.finality}`] ?? '',
      who,
      act: actOf(result, texts),
      cause: { id: cause, name: texts.causes[cause].name, href: routes.cause(cause) },
      reply: replyOf(result, texts),
      retry: texts.retries[verdict.retry],
      program: programOf(verdict, texts),
      advice: adviceOf(verdict, texts),
      readers: readersOf(report.format, texts),
      way: wayOf(result, texts),
      codes: [delivery.basic?.value, delivery.enhanced?.value].filter((code) => code !== undefined),
      facts: factsOf(delivery, report.text, texts),
    },
  ];
}

/** A code taken apart: its digits, or its three numbers, each with what it says. */
function digitsOf(code: string, { captions }: AnswerTexts): CodeView['digits'] {
  const parts = code.includes('.') ? code.split('.') : [...code];
  const groups = code.includes('.')
    ? [captions.classes, captions.subjects]
    : [captions.first, captions.second];
  return parts.map((text, place) => ({
    text,
    caption: groups[place]?.find(({ digit }) => digit === text)?.caption ?? '',
  }));
}

function codeOf(code: string, texts: AnswerTexts): CodeView {
  const known = Object.hasOwn(texts.codes, code) ? texts.codes[code] : undefined;
  return {
    code,
    name: known?.name ?? '',
    plain: known?.plain ?? '',
    href: known ? routes.code(code) : '',
    digits: digitsOf(code, texts),
  };
}

/** Each code that was marked, once, in the order of the text. */
const codesIn = (marks: readonly Mark[]): string[] => [
  ...new Set(
    marks.filter(({ kind }) => kind === 'basic' || kind === 'enhanced').map(({ value }) => value),
  ),
];

/** A report in words: what page, link, command line and copies say. */
export function answerOf(report: Report, texts: AnswerTexts): Answer {
  const codes = codesIn(report.marks).map((code) => codeOf(code, texts));
  return {
    outcome: report.outcome,
    groups: grouped(report.results).flatMap((places) => groupOf(places, report, texts)),
    codes,
    remarks: remarksOf(report, codes.length > 0, texts),
  };
}
