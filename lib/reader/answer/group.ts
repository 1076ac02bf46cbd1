import type { Advice } from '../../../data/types';
import { filled } from '../../filled';
import * as routes from '../../routes';
import { isCode } from '../find/code-marks';
import { findByProcess } from '../formats/log-prefix';
import { OWN_SETUP } from '../formats/own-machine-patterns';
import { LOG_PROCESS, OFFER, PROGRAM_LINE } from '../formats/patterns';
import { LIBRARY, STACK_TRACE } from '../formats/program-patterns';
import { isOfLog } from '../formats/side';
import type { Delivery } from '../formats/types';
import { isArrival, isToYou } from '../judge/arrival';
import { isFailure } from '../judge/failure';
import type { First, Report, Result } from '../judge/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { describeBare } from './bare';
import { listReasons } from './basis';
import { allSteps, goodAnswers, listChecks } from './checks';
import { fillCommands, nameMissing } from './fill-command';
import { forEachReader } from './for-each-reader';
import { linksFor } from './links-of';
import { nameServer } from './name-server';
import { describeOwn } from './own-texts';
import { namesIn, tellParticulars, withLongDelay } from './particulars';
import { tellPlaces } from './places';
import { quoteEvidence } from './quote';
import { describeReason, nameCause, writeFirstOf, writeHeadline } from './sentences';
import { nameSources, tellSources } from './sources';
import { listSteps } from './steps';
import { describeAct, listStops } from './stops';
import { listForDeveloper, listTold } from './told';
import type { AnswerTexts, Group } from './types';

/**
 * Who reads this, by how it is written: a log or a dialogue is an administrator's, an event or an
 * exception a developer's.
 */
const LIKELIEST_READER: Readonly<Record<string, keyof Advice>> = {
  log: 'administrator',
  queue: 'administrator',
  dialogue: 'administrator',
  event: 'developer',
  exception: 'developer',
};

/** From where only administrators see what is told. */
const ADMINISTRATORS: ReadonlySet<Delivery['side']> = new Set<Delivery['side']>([
  'receiver',
  'own-mailboxes',
  'own-network',
  'own-server',
  'test',
]);

/** What is said first to whoever asks somebody else to act, and not to who acts. */
const TOLD_TO_OWN: ReadonlySet<First> = new Set<First>(['cause', 'code', 'delayed']);

/** How much of a text is searched for lines that tell who reads it. */
const REACH = 20_000;

/** Shorter words of a library may be anybody's ('code: '). */
const SHORTEST_OF_LIBRARY = 6;

const WINDOWS = gather(({ dialogs }) => dialogs);

const OF_OTHERS: ReadonlySet<string> = new Set(
  gather(({ isLibrary, events }) => (isLibrary ? [] : Object.values(events ?? {}).flat())),
);

/** What libraries write around a reply, and what they tell of themselves, without their names. */
const OF_LIBRARY = gather(({ isLibrary, frames = [], events }) =>
  isLibrary ? [...frames, ...Object.values(events ?? {}).flat()] : [],
).filter(
  (words) => words.length >= SHORTEST_OF_LIBRARY && !words.startsWith('*') && !OF_OTHERS.has(words),
);

/** Is it said in the words of a library, and of nobody else? */
const isOfLibrary = (head: string): boolean =>
  LIBRARY.test(head) || holdsAny(head.toLowerCase(), OF_LIBRARY);

/** Does a post show lines of a mail server's log, wrapped or indented as they may be? */
const showsLog = (head: string): boolean =>
  [...head.matchAll(LOG_PROCESS)].some(({ 1: process = '' }) =>
    findByProcess(process.toLowerCase()),
  );

function findLikeliest(
  { format, text }: Report,
  { side, deciding, isAtHome }: Delivery,
): keyof Advice {
  // What a machine writes to a user of its own, nobody has sent by hand.
  if (ADMINISTRATORS.has(side) || isAtHome) return 'administrator';
  const head = text.slice(0, REACH);
  if (side === 'own-provider' && isOfLibrary(head)) return 'developer';
  // Behind the reply of a bounce stands the message.
  const own = format === 'plain' ? head : head.slice(0, deciding?.start ?? 0);
  const isSetUp = OWN_SETUP.test(own);
  if (format === 'dialogue' && STACK_TRACE.test(head)) return 'developer';
  if (format !== 'plain') return LIKELIEST_READER[format] ?? (isSetUp ? 'administrator' : 'person');
  if (OFFER.test(head) || isSetUp || showsLog(head)) return 'administrator';
  // The window of a mail program, whose fields others have as well ('Error Number: …').
  if (holdsAny(comparable(head), WINDOWS)) return 'person';
  const isOfProgram = side === 'own-provider' && PROGRAM_LINE.test(head);
  return isOfProgram || STACK_TRACE.test(head) ? 'developer' : 'person';
}

function orderReaders(
  report: Report,
  delivery: Delivery,
  { readers }: AnswerTexts,
): AnswerTexts['readers'] {
  const first = findLikeliest(report, delivery);
  return [...readers.filter(({ id }) => id === first), ...readers.filter(({ id }) => id !== first)];
}

/** Of a longer line that decided this much is quoted. */
const LONGEST_QUOTE = 600;

function quoteLine(deciding: Delivery['deciding'], text: string): string {
  return deciding
    ? text.slice(deciding.start, Math.min(deciding.end, deciding.start + LONGEST_QUOTE)).trim()
    : '';
}

function linkReply(
  { verdict: { provider, reply } }: Result,
  { providers }: AnswerTexts,
): Group['reply'] {
  const name = provider && providers[provider];
  if (!name || !reply) return undefined;
  return { name, href: routes.provider(provider, reply), provider, id: reply };
}

/** What the codes of a verdict mean in this text: at this provider, where its reply is known. */
function describeHere(
  { verdict }: Result,
  recipients: readonly string[],
  texts: AnswerTexts,
): string {
  const { provider = '', reply, stated } = verdict;
  if (stated === 'unknown' && !reply) return texts.sentences['code.here.unknown'] ?? '';
  const because = describeReason(verdict, texts, recipients);
  const name = reply ? texts.providers[provider] : undefined;
  return filled(texts.sentences[name ? 'code.here.provider' : 'code.here'], {
    because,
    provider: name ?? '',
  });
}

const collectFacts = (
  { delivery, verdict }: Result,
  text: string,
  { stages, providers }: AnswerTexts,
): Group['facts'] => {
  const { reporter, stage, time, queueId, deciding } = delivery;
  return {
    provider: providers[verdict.provider ?? ''] ?? '',
    server: nameServer(delivery, text),
    reporter: reporter?.value ?? '',
    stage: stage ? stages[stage] : '',
    time: time?.value ?? '',
    queueId: queueId?.value ?? '',
    line: quoteLine(deciding, text),
  };
};

/** How far above a refusal its server may have logged what failed. */
const REACH_ABOVE = 800;

const linesAbove = ({ deciding }: Delivery, text: string): string =>
  deciding ? text.slice(Math.max(0, deciding.start - REACH_ABOVE), deciding.end) : '';

const listRecipients = (results: readonly Result[]): string[] => [
  ...new Set(results.flatMap(({ delivery: { recipient } }) => recipient?.value ?? [])),
];

/** Whether it is sent again, as whoever reads it needs to know. */
const retriesOf = (
  verdict: Result['verdict'],
  { retries, arrivalRetries, toYouRetries }: AnswerTexts,
): AnswerTexts['retries'] =>
  isArrival(verdict) ? arrivalRetries : isToYou(verdict) ? toYouRetries : retries;

/** Whom the message was for, where all of them failed for one address behind it. */
function findOriginal(results: readonly Result[]): string | undefined {
  const originals = new Set(results.map(({ delivery }) => delivery.originalRecipient?.value));
  const [original] = originals;
  return originals.size === 1 && listRecipients(results).length === 1 ? original : undefined;
}

/**
 * Everything the page says about results that say the same; `places` are theirs in the report.
 */
export function describeGroup(
  places: readonly number[],
  report: Report,
  texts: AnswerTexts,
): Group[] {
  const results = places.flatMap((place) => report.results[place] ?? []).map(withLongDelay);
  const [result] = results;
  if (!result) return [];
  const { delivery, verdict } = result;
  const { outcome, permanent, trying, by, stated, who } = verdict;
  const recipients = listRecipients(results);
  const sources = nameSources(places, report, texts);
  const reasons = listReasons(
    result,
    quoteEvidence(result, report.text),
    report.marks.some(isCode),
    texts,
  );
  const names = namesIn(results, recipients);
  const fill = (step: string): string => fillCommands(step, names);
  const advice = listSteps(
    result,
    texts,
    linesAbove(delivery, report.text),
    isOfLog(report.format),
  );
  const readers = orderReaders(report, delivery, texts);
  // Who runs the server asks nobody to.
  const isTheirOwn =
    who === 'your-provider' && TOLD_TO_OWN.has(verdict.first) && readers[0]?.id === 'administrator';
  const [ofCause] = advice.administrator;
  const [forAdministrator = ofCause] = verdict.situation
    ? (texts.situations[verdict.situation].advice?.administrator ?? [])
    : [];
  const bare = describeBare(report, result, texts);
  const steps = forEachReader((reader) => [
    ...(bare ? [bare.first] : []),
    ...advice[reader].map(fill),
  ]);
  const missing = Object.fromEntries(
    allSteps(advice).map((step) => [fill(step), nameMissing(step, names, texts)]),
  );
  const own = describeOwn(verdict, texts);
  const finality = texts.sentences[`finality.${verdict.finality}`] ?? '';
  return [
    {
      results: places,
      verdict,
      recipients,
      sources,
      outcome,
      permanent,
      trying,
      by,
      headline:
        bare?.headline ??
        writeHeadline(
          verdict,
          {
            deliveries: places.length,
            recipients,
            original: findOriginal(results),
            mails: sources.length,
          },
          texts,
        ),
      first:
        bare?.first ??
        fill(
          (((isArrival(verdict) && !verdict.situation) || isTheirOwn) && forAdministrator) ||
            writeFirstOf(result, texts),
        ),
      because: describeReason(verdict, texts, recipients),
      byOwn: verdict.door === 'your-provider' && texts.causes[stated].atOwn?.because !== undefined,
      basis: reasons.join(' '),
      why: [...reasons, finality].filter(Boolean),
      finality,
      told: [...listTold(result, report.text, texts), ...tellSources(sources, texts)],
      here: describeHere(result, recipients, texts),
      who,
      act: describeAct(result, texts),
      cause: { id: stated, name: nameCause(verdict, texts), href: routes.cause(stated) },
      reply: linkReply(result, texts),
      own: own && {
        means: fill(own.means),
        todo: forEachReader((reader) => fill(own.todo[reader])),
      },
      links: linksFor(result, texts),
      retry: retriesOf(verdict, texts)[verdict.retry],
      developer: listForDeveloper(verdict, texts),
      steps,
      particulars: tellParticulars(results, texts),
      places: tellPlaces(results, report.text, readers[0]?.id, texts),
      good: goodAnswers(steps, missing, texts),
      checks: isFailure(outcome) ? listChecks(results, steps, names, texts) : [],
      readers,
      way: listStops(result, texts),
      codes: [delivery.basic?.value, delivery.enhanced?.value].filter((code) => code !== undefined),
      facts: collectFacts(result, report.text, texts),
    },
  ];
}
