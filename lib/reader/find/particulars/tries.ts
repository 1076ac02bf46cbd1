import { timeAt } from './amounts';
import {
  COUNT_OF_TRIES,
  DATE_SAID,
  DATE_WRITTEN,
  NEXT_TRY,
  NUMBER,
  SAYS_NEXT,
  TIME_OF_GO,
} from './patterns';
import { take } from './shapes';
import { distance, isOfOther, spanOfTime } from './times';
import type { Family, Particular, Reply } from './types';
import { before, endsWith, from, holds, type Word, wordsIn } from './words';

/** What a program says of its own next try; a server that asks to come again says when to. */
const BEFORE_NEXT = [
  ...['try', 'retry', 'attempt', 'attempted', 'retried'].flatMap((word) => [
    `next ${word}`,
    `next ${word} at`,
    `next ${word} in`,
    `next ${word} is`,
    `next ${word} time`,
    `next delivery ${word}`,
    `next delivery ${word} at`,
    `next delivery ${word} in`,
  ]),
  ...['be retried', 'be reattempted', 'will retry', 'trying again', 'retrying'].flatMap((words) => [
    `${words} in`,
    `${words} at`,
  ]),
  ...['delivery', 'rescheduled', 'requeued'].map((word) => `${word} in`),
];
/** What may stand between a verb and its time: 'will be retried automatically in 3 minutes'. */
const ADVERBS: readonly string[] = [
  ...['automatically', 'approximately', 'about', 'around', 'roughly'],
];

/** 'Scheduling it for later delivery in 60 minutes': without one, a delivery is of something else. */
const ABOUT_NEXT = ['next', 'retried', 'reattempted', 'retry', 'trying', 'retrying', 'later'];

/** Without one, such a sentence may be of anything, where it stands apart from the reply. */
const OF_MESSAGE = ['message', 'email', 'e-mail', 'mail', 'delivery', 'it', 'we', 'server'];

/** Without one, tries may be of anything. */
const OF_DELIVERY = ['delivery', 'deliver', 'delivered', 'message', 'mail', 'email', 'sending'];

/** How far behind the label of a time it may stand. */
const REACH = 8;

function nextAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const isNamed = NEXT_TRY.test(words[at - 1]?.word ?? '');
  const isSaid =
    endsWith(before(words, at, 4), BEFORE_NEXT) && holds(before(words, at, REACH), ABOUT_NEXT);
  if (!isNamed && !isSaid) return [];
  const said = view.slice(word.start, word.start + 40);
  const [date] = DATE_WRITTEN.exec(said) ?? DATE_SAID.exec(said) ?? [];
  if (date)
    return [{ kind: 'next', value: date, start: word.start, end: word.start + date.length }];
  if (isNamed && TIME_OF_GO.test(word.word)) return [take('next', word, `in ${word.text}`)];
  const time = timeAt(words, at) && spanOfTime('next', words, at);
  return time ? [{ ...time, value: `in ${time.value}` }] : [];
}

const TRIES = ['attempt', 'attempts', 'tries', 'times'].map((word) => ` ${word} `);
const TRIED = ['after', 'tried', 'made', 'attempted', 'failed'];

/** What parts a name from its value. */
const SIGNS: readonly string[] = [':', '=', '#'];
/** Attempts to log in are none of a delivery. */
const AT_LOGIN = ['login', 'authentication', 'auth', 'password'];

/** 'after 3 attempts', 'tried 5 times', 'attempts_count: 2', 'delivery attempt 4 of 10'. */
function triesAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  if (!NUMBER.test(word.word) || word.word === '0' || timeAt(words, at)) return [];
  const label = words[at - 1];
  if (holds(before(words, at - 1, 2), AT_LOGIN)) return [];
  const sign = view.slice(label?.end, word.start);
  const isNamed = COUNT_OF_TRIES.test(label?.word ?? '') && SIGNS.some((one) => sign.includes(one));
  const behind = from(words, at + 1, 1);
  const delivery = from(words, at + 1, 2);
  const isSaid =
    holds(before(words, at, 2), TRIED) &&
    (TRIES.includes(behind) || delivery === ' delivery attempts ');
  const isOrdinal = endsWith(before(words, at, 2), ['delivery attempt', 'attempt number']);
  return isNamed || isSaid || isOrdinal ? [take('tries', word)] : [];
}

/** How far from its reply a notification may say when the message is tried again. */
const FARTHEST = 600;

/** 'This message will be retried automatically in 3 minutes.', above the reply or below it. */
function nextInNotice(reply: Reply): readonly Particular[] {
  const { view, span } = reply;
  const start = Math.max(0, span.start - FARTHEST);
  const end = Math.min(view.length, span.end + FARTHEST);
  if (!SAYS_NEXT.test(view.slice(start, end))) return [];
  const words = withoutAdverbs(wordsIn(view, { start, end }));
  return [...words.keys()]
    .filter((at) => holds(before(words, at, REACH), OF_MESSAGE))
    .flatMap((at) => nextAt(view, words, at))
    .filter((one) => !isOfOther(view, reply, one))
    .toSorted((a, b) => distance(reply, a) - distance(reply, b));
}

const withoutAdverbs = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ word }) => !ADVERBS.includes(word));

/** Of a notification that has no reply: 'Delivery failed 20 attempts', 'will be retried in 3 minutes'. */
export function triesInNotice(view: string): readonly Particular[] {
  const span = { start: 0, end: 0 };
  const words = wordsIn(view, { start: 0, end: Math.min(view.length, FARTHEST * 2) });
  const tries = [...words.keys()]
    .filter((at) => holds(before(words, at, REACH), OF_DELIVERY))
    .flatMap((at) => triesAt(view, words, at));
  const next = nextInNotice({ view, words: [], people: [], span, around: span });
  return [...tries.slice(0, 1), ...next.slice(0, 1)];
}

/** How often a message was tried, and when it will be again. */
export const triesFamily: Family = (reply) => {
  const { view, words } = reply;
  const plain = withoutAdverbs(words);
  const next = plain.flatMap((_word, at) => nextAt(view, plain, at));
  return [
    ...(next.length > 0 ? next : nextInNotice(reply).slice(0, 1)),
    ...words.flatMap((_word, at) => triesAt(view, words, at)),
  ];
};
