import type { Advice } from '../../data/types';
import { reasonOf } from '../analyser/explain';
import type { Delivery, ReaderCatalogue, Report, Result, Trying } from '../analyser/types';
import { filled } from '../filled';
import { routes } from '../routes';
import { leftOutOf } from './left-out';
import { outlookOf } from './outlook';
import type { Answer, AnswerTexts, CodeView, Group } from './types';
import { wayOf } from './way';

/** Results that say the same stand in one row. */
function keyOf({ delivery, verdict }: Result): string {
  return [
    verdict.outcome,
    verdict.cause,
    verdict.permanent,
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

function lineOf({ deciding }: Delivery, text: string): string {
  return deciding
    ? text.slice(deciding.start, Math.min(deciding.end, deciding.start + LONGEST_LINE)).trim()
    : '';
}

function replyOf({ verdict }: Result, { providers }: ReaderCatalogue): Group['reply'] {
  const provider = providers.find(({ id }) => id === verdict.provider);
  if (!provider || !verdict.reply) return undefined;
  return {
    name: provider.name,
    href: routes.provider(provider.id, verdict.reply),
    provider: provider.id,
    id: verdict.reply,
  };
}

/** The reader's headline, but for several addresses and for a message that is still tried. */
function headlineOf(
  result: Result,
  recipients: readonly string[],
  because: string,
  trying: Trying,
  { sentences }: AnswerTexts,
): string {
  const { outcome } = result.verdict;
  const key = outcome === 'failed' && trying === 'tried' ? 'headline.tried' : `headline.${outcome}`;
  const end = recipients.length > 1 ? '.many' : recipients.length === 1 ? '.to' : '';
  const sentence = sentences[key + end];
  return sentence
    ? filled(sentence, { count: String(recipients.length), address: recipients[0] ?? '', because })
    : result.explanation.headline;
}

function groupOf(
  places: readonly number[],
  report: Report,
  catalogue: ReaderCatalogue,
  texts: AnswerTexts,
): Group[] {
  const results = places.flatMap((place) => report.results[place] ?? []);
  const [result] = results;
  if (!result) return [];
  const { delivery, verdict, explanation } = result;
  const cause = catalogue.causes[verdict.cause];
  const { act, advice, suppress, why } = texts.causes[verdict.cause];
  const recipients = [
    ...new Set(
      results.flatMap(({ delivery: { recipient } }) => (recipient ? [recipient.value] : [])),
    ),
  ];
  const because = reasonOf(verdict, catalogue);
  const outlook = outlookOf(result, report, catalogue, texts);
  const acts = outlook.who !== 'nobody';
  return [
    {
      results: places,
      recipients,
      outcome: verdict.outcome,
      permanent: verdict.permanent,
      headline: headlineOf(result, recipients, because, outlook.trying, texts),
      ...outlook,
      because,
      basis: [explanation.because, explanation.chosen, explanation.contradiction]
        .filter(Boolean)
        .join(' '),
      by: verdict.by,
      act: acts ? act : '',
      cause: { id: verdict.cause, name: cause.name, href: routes.cause(verdict.cause) },
      reply: replyOf(result, catalogue),
      program: `${suppress ? 'Stop writing to this address.' : 'Keep the address.'} ${why}`,
      advice,
      readers: readersOf(report.format, texts),
      way: wayOf(result, outlook, act, texts),
      codes: [delivery.basic?.value, delivery.enhanced?.value].filter((code) => code !== undefined),
      facts: {
        server: delivery.server?.value ?? '',
        reporter: delivery.reporter?.value ?? '',
        stage: delivery.stage ? texts.stages[delivery.stage] : '',
        time: delivery.time?.value ?? '',
        queueId: delivery.queueId?.value ?? '',
        line: lineOf(delivery, report.text),
      },
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

/**
 * Somebody who never sent the message has nothing to do: the answer is told calmly, and nobody is
 * asked to act.
 */
function calmly(group: Group, { sentences, way }: AnswerTexts): Group {
  const stops = group.way.map((stop) => ({
    ...stop,
    acts: false,
    part: way.find(({ id }) => id === stop.id)?.part ?? '',
  }));
  return {
    ...group,
    first: sentences['first.backscatter'] ?? group.first,
    who: 'nobody',
    act: '',
    way: stops,
  };
}

/**
 * What the page says about a report. `backscatter` is asked of the report where the reader knows of
 * it.
 */
export function answerOf(report: Report, catalogue: ReaderCatalogue, texts: AnswerTexts): Answer {
  const warnings = report.warnings.map((warning) => texts.sentences[`warning.${warning}`]);
  const silent =
    report.results.length === 0 && report.codes.length > 0
      ? catalogue.sentences['headline.none']
      : '';
  const remarks = [
    ...warnings,
    ...leftOutOf(report, texts),
    report.backscatter ? texts.sentences['backscatter'] : '',
    silent,
  ].map((text) => text ?? '');
  const groups = grouped(report.results).flatMap((places) =>
    groupOf(places, report, catalogue, texts),
  );
  return {
    outcome: report.outcome,
    groups: report.backscatter ? groups.map((group) => calmly(group, texts)) : groups,
    codes: report.codes.map((note) => ({ ...note, digits: digitsOf(note.code, texts) })),
    remarks: remarks.filter(Boolean),
  };
}
