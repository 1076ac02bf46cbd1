import type { Advice } from '../../data/types';
import type { Delivery, ReaderCatalogue, Report, Result } from '../analyser/types';
import { filled } from '../filled';
import { routes } from '../routes';
import type { Answer, AnswerTexts, CodeView, Group, RetryId } from './types';
import { wayOf } from './way';

/** Results that say the same stand in one row. */
function keyOf({ delivery, verdict }: Result): string {
  return [verdict.outcome, verdict.cause, verdict.permanent, delivery.basic?.value, delivery.enhanced?.value].join(' ');
}

function grouped(results: readonly Result[]): number[][] {
  const groups = new Map<string, number[]>();
  results.forEach((result, place) => {
    const key = keyOf(result);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  return [...groups.values()];
}

/** Who reads this, by how it is written: a log or a dialogue is an administrator's, an event or an exception a developer's. */
const likeliest: Readonly<Record<string, keyof Advice>> = { log: 'administrator', dialogue: 'administrator', event: 'developer', exception: 'developer' };

function readersOf(format: string, { readers }: AnswerTexts): AnswerTexts['readers'] {
  const first = likeliest[format] ?? 'person';
  return [...readers.filter(({ id }) => id === first), ...readers.filter(({ id }) => id !== first)];
}

const LONGEST_LINE = 600;

function lineOf({ deciding }: Delivery, text: string): string {
  return deciding ? text.slice(deciding.start, Math.min(deciding.end, deciding.start + LONGEST_LINE)).trim() : '';
}

function replyOf({ verdict }: Result, { providers }: ReaderCatalogue): Group['reply'] {
  const provider = providers.find(({ id }) => id === verdict.provider);
  if (!provider || !verdict.reply) return undefined;
  return { name: provider.name, href: routes.provider(provider.id, verdict.reply), provider: provider.id, id: verdict.reply };
}

function headlineOf(results: readonly Result[], recipients: readonly string[], because: string, { sentences }: AnswerTexts): string {
  const [first] = results;
  const many = sentences[`headline.${first?.verdict.outcome}.many`];
  return recipients.length > 1 && many ? filled(many, { count: String(recipients.length), because }) : (first?.explanation.headline ?? '');
}

/** A short text with one reply, a dialogue, an exception or a line of a log that says “deferred”: nobody has given up yet. */
const SHORT_TEXT = 400;

function isStillTried({ format, text }: Report): boolean {
  if (format === 'log') return text.toLowerCase().includes('deferred');
  return format === 'dialogue' || format === 'exception' || (format === 'plain' && text.length < SHORT_TEXT);
}

/** What to do first and whether it is final, where the reader's own sentences would not fit together. */
function outlookOf({ verdict, explanation }: Result, report: Report, retry: RetryId, { sentences }: AnswerTexts): Pick<Group, 'first' | 'finality'> {
  const { first, finality } = explanation;
  if (verdict.outcome !== 'failed' || report.format === 'link') return { first, finality };
  // Nobody tries any more, so nothing is to be waited for.
  const instead = (key: string): string => (first.startsWith('Wait') ? (sentences[key] ?? first) : first);
  if (verdict.permanent === false) {
    if (isStillTried(report)) return { first, finality: sentences['finality.temporary'] ?? finality };
    return { first: instead('first.given-up'), finality };
  }
  // A fault that may pass and a final code: the mail server has stopped, a new message may still arrive.
  if (verdict.permanent && retry !== 'stop') return { first: instead('first.later'), finality: sentences['finality.retry'] ?? finality };
  return { first, finality };
}

function groupOf(places: readonly number[], report: Report, catalogue: ReaderCatalogue, texts: AnswerTexts): Group[] {
  const results = places.flatMap((place) => report.results[place] ?? []);
  const [result] = results;
  if (!result) return [];
  const { delivery, verdict, explanation } = result;
  const cause = catalogue.causes[verdict.cause];
  const { act, advice, retry, suppress, why } = texts.causes[verdict.cause];
  const recipients = [...new Set(results.flatMap(({ delivery: { recipient } }) => (recipient ? [recipient.value] : [])))];
  const failed = verdict.outcome === 'failed';
  return [
    {
      results: places,
      recipients,
      outcome: verdict.outcome,
      permanent: verdict.permanent,
      headline: headlineOf(results, recipients, cause.because, texts),
      ...outlookOf(result, report, retry, texts),
      because: cause.because,
      basis: [explanation.because, explanation.chosen, explanation.contradiction].filter(Boolean).join(' '),
      who: explanation.who,
      act: failed ? act : '',
      cause: { id: verdict.cause, name: cause.name, href: routes.cause(verdict.cause) },
      reply: replyOf(result, catalogue),
      retry: texts.retries[verdict.outcome === 'delayed' ? 'wait' : retry],
      program: `${suppress ? 'Stop writing to this address.' : 'Keep the address.'} ${why}`,
      advice,
      readers: readersOf(report.format, texts),
      way: wayOf(result, act, texts),
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
  const groups = code.includes('.') ? [captions.classes, captions.subjects] : [captions.first, captions.second];
  return parts.map((text, place) => ({ text, caption: groups[place]?.find(({ digit }) => digit === text)?.caption ?? '' }));
}

/** What the page says about a report. `backscatter` is asked of the report where the reader knows of it. */
export function answerOf(report: Report & { readonly backscatter?: boolean }, catalogue: ReaderCatalogue, texts: AnswerTexts): Answer {
  const warnings = report.warnings.map((warning) => texts.sentences[`warning.${warning}`]);
  const silent = report.results.length === 0 && report.codes.length > 0 ? catalogue.sentences['headline.none'] : '';
  const remarks = [...warnings, report.backscatter ? texts.sentences['backscatter'] : '', silent].map((text) => text ?? '');
  return {
    outcome: report.outcome,
    groups: grouped(report.results).flatMap((places) => groupOf(places, report, catalogue, texts)),
    codes: report.codes.map((note) => ({ ...note, digits: digitsOf(note.code, texts) })),
    remarks: remarks.filter(Boolean),
  };
}
