import { own } from '../../../own';
import type { Span } from '../../decode/types';
import { askings, eastern } from './abroad';
import { sayTime, timeAt } from './amounts';
import {
  CLOCK,
  DATE_SAID,
  DATE_WRITTEN,
  DELAY_IN_LOG,
  EASTERN_TIME,
  FIELD_UNTIL,
  ID_IN_LOG,
  NUMBER,
  TIME_OF_DAY,
  TIME_SAID,
} from './patterns';
import { takeFrom } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, endsWith, from, holds, type Word, wordsIn } from './words';

/** 'wait', 'greylisted for', 'retry interval is': what says that a time has to pass. */
const BEFORE_WAIT = [
  ...['again', 'back', 'retry', 'retrying'].flatMap((word) => [
    `${word} in`,
    `${word} after`,
    `${word} later`,
  ]),
  ...['greylisted', 'greylisting', 'deferred', 'blocked', 'banned', 'locked', 'suspended'].map(
    (word) => `${word} for`,
  ),
  ...['retry', 'wait', 'waiting', 'greylisting', 'greylist'].flatMap((word) =>
    ['time', 'timeout', 'interval', 'period', 'delay'].flatMap((name) => [
      `${word} ${name}`,
      `${word} ${name} is`,
      `${word} ${name} of`,
    ]),
  ),
  'wait',
  'wait for',
];

/** A time of day from which mail is taken: 'try again after 12:30'. */
const BEFORE_TIME = ['at', 'after', 'until', 'um', 'nach'];
const AGAIN_AFTER = [
  ...['again after', 'again at', 'retry after'],
  ...['locked', 'blocked', 'suspended', 'banned', 'disabled', 'greylisted'].map(
    (word) => `${word} until`,
  ),
];
const BETTER = ['try again', 'be reset', 'zurückgesetzt', 'erneut'];

/** What stands directly before a time that a message was tried for, or will be. */
const BEFORE_TRIED = [
  'for more than',
  'after more than',
  'delayed for',
  'for the last',
  'undelivered after',
  'undelivered for',
  'delivered for',
  'message for past',
  'in the queue for',
  'for at least',
];
const BEFORE_RETRIED = [
  'for the next',
  'for another',
  'will retry for',
  'will be retried for',
  'retried for up to',
  'retry for up to',
  'trying for up to',
  'keep trying for',
  'for a total of',
];

/** Words without which such a time is of something else. */
const ABOUT_TRIED = ['delivered', 'undelivered', 'undeliverable', 'queue', 'could not send'];
const ABOUT_RETRIED = [
  'keep trying',
  'keep trying to',
  'will retry',
  'be retried',
  'will try',
  'continue to attempt',
];
const ABOUT_UNTIL = ['until'];

/** 'wait at least 5 minutes'. */
const FILLERS: readonly string[] = [
  ...['at', 'least', 'about', 'approximately', 'another', 'around', 'approx'],
  ...['etwa', 'ca', 'circa', 'mindestens', 'ungefähr', 'ongeveer', 'minimaal', 'minst', 'ungefär'],
  ...['environ', 'au', 'moins', 'al', 'menos', 'unos', 'pelo', 'aproximadamente', 'almeno'],
  ...['około', 'co', 'najmniej', 'asi', 'alespoň', 'примерно', 'около', 'не', 'менее', 'yaklaşık'],
];

/** How many words before a time say what it is of. */
const REACH = 16;

/** The amount of time at a place with those that follow it: '1 hour(s) 25 minute(s)'. */
export function spanOfTime(
  kind: ParticularKind,
  words: readonly Word[],
  place: number,
): Particular | undefined {
  const parts: string[] = [];
  const none: string[] = [];
  let at = place;
  let end = place;
  for (let amount = timeAt(words, at); amount; amount = timeAt(words, at)) {
    if (Number(amount.number) > 0) parts.push(sayTime(amount));
    // 'for more than 0 hour(s)' is less than an hour, 'for 0 more day(s)' the last day.
    else if (kind === 'retried' || (kind === 'tried' && amount.unit === 'hour'))
      none.push(sayTime(amount));
    end = at + amount.length;
    // '19 hours and 59 minutes'.
    at = words[end]?.word === 'and' ? end + 1 : end;
  }
  const first = words[place];
  const last = words[end - 1];
  const value = (parts.length > 0 ? parts : none).join(' ');
  return first && last && value ? takeFrom(kind, first, last, value) : undefined;
}

const isBehind = (words: readonly Word[], at: number, leads: readonly string[]): boolean => {
  const lead = before(words, at, 4);
  return leads.some((phrase) => lead.endsWith(` ${phrase} `));
};

/** 'Account will be enabled in 341 seconds': something gets better then. */
const PROMISES = ['will', 'again', 'try', 'retry', 'later', 'expires', 'resets', 'unblocked'];
const THREATS = [
  'not',
  'retried',
  'reattempted',
  'delivery',
  'delivered',
  'returned',
  'deleted',
  'removed',
  'queue',
];

function isPromised(words: readonly Word[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - 9), at);
  const said = lead.slice(lead.findLastIndex(({ closes }) => closes) + 1);
  const sentence = before(said, said.length, said.length);
  return (
    [' in ', ' after '].some((word) => sentence.endsWith(word)) &&
    holds(sentence, PROMISES) &&
    !holds(sentence, THREATS)
  );
}

/** '00:04:59', as programs that keep lists of senders write it. */
function clockAt(words: readonly Word[], at: number): Particular | undefined {
  const word = words[at];
  const match = CLOCK.exec(word?.word ?? '');
  if (!word || !match) return undefined;
  const parts = ['hour', 'minute', 'second'].flatMap((unit, place) => {
    const number = String(Number(match[place + 1]));
    return number === '0' ? [] : [sayTime({ number, unit, length: 1 })];
  });
  return parts.length > 0 ? takeFrom('wait', word, word, parts.join(' ')) : undefined;
}

/** 'early retry (287 seconds remaining)', 'allow 30 minutes before retrying'. */
const BEHIND_WAIT = [
  'remaining',
  'missing',
  'left',
  'to go',
  'to wait',
  'before retrying',
  'before trying',
  'before sending',
  'before you',
];

/** 'After 24 hours, you can send e-mails as usual': one may do so then. */
const MAY = [' you can ', ' you may ', ' you will be able '];

const remains = (words: readonly Word[], place: number, { end }: Particular): boolean => {
  const at = words.findIndex(({ start }) => start >= end);
  if (at < 0) return false;
  const behind = from(words, at, 4);
  return (
    BEHIND_WAIT.some((phrase) => behind.startsWith(` ${phrase} `)) ||
    ((endsWith(before(words, place, 1), ['after', 'in']) ||
      // '… within 24 hours.After 24 hours,you can send …'
      words[place - 1]?.word.endsWith('.after') === true) &&
      MAY.some((phrase) => behind.startsWith(phrase))) ||
    // 'please try again 15min later', 'try again 5 minutes from now'.
    (LATER.some((phrase) => behind.startsWith(phrase)) &&
      holds(before(words, place, 4), ['again', 'retry', 'try', 'come back', 'resend']))
  );
};

const LATER = [' later ', ' from now '];

/** 'bis der Zähler um 12:30 zurückgesetzt wird'. */
function timeOfDayAt(words: readonly Word[], at: number): Particular | undefined {
  const word = words[at];
  const isMeant =
    word !== undefined &&
    TIME_OF_DAY.test(word.word) &&
    endsWith(before(words, at, 1), BEFORE_TIME) &&
    (holds(before(words, at, 4), BETTER) || holds(from(words, at + 1, 2), BETTER));
  return isMeant ? takeFrom('wait', word, word, `until ${word.word}`) : undefined;
}

const REACH_OF_ASKING = 8;

/**
 * The same in the languages of others: 'Retorne daqui a 00:02:00', 'réessayer dans 5 minutes', 'über
 * 5 Minuten warten', '5 dakika sonra tekrar deneyin'.
 */
function isAskedAbroad(words: readonly Word[], at: number, { end }: Particular): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  const behind = next < 0 ? ' ' : from(words, next, 4);
  const lead = words.slice(Math.max(0, at - REACH_OF_ASKING), at);
  const said = lead.slice(lead.findLastIndex(({ closes }) => closes) + 1);
  const sentence = before(said, said.length, said.length);
  return Object.values(askings).some(
    (one) =>
      endsWith(sentence, one.wait) ||
      ((endsWith(sentence, one.lead) ||
        one.tail?.some((word) => behind.startsWith(` ${word} `)) === true) &&
        (holds(sentence, one.again) || holds(behind, one.again))),
  );
}

/** '5 分钟后重试': the words of eastern languages are not parted. */
function easternWait(view: string, { start, end }: Span): Particular[] {
  const text = view.slice(start, end);
  for (const match of text.matchAll(EASTERN_TIME)) {
    const number = match[1] ?? match[3] ?? '';
    const unit = own(eastern.units, match[2] ?? match[4] ?? '');
    const near = text.slice(
      Math.max(0, match.index - APART),
      match.index + match[0].length + APART,
    );
    if (!unit || !eastern.again.some((word) => near.includes(word))) continue;
    const place = start + match.index + match[0].indexOf(number);
    const value = sayTime({ number, unit, length: 1 });
    return [{ kind: 'wait', value, start: place, end: start + match.index + match[0].length }];
  }
  return [];
}

/** How far from its time an eastern sentence may say that one shall come again. */
const APART = 20;

const LONGEST_DATE = 60;

/** 'try again after Mon, 25 Aug 2025 07:00:31 UTC'. */
function dateAt(view: string, words: readonly Word[], at: number): Particular | undefined {
  const start = words[at]?.start ?? 0;
  const said = view.slice(start, start + LONGEST_DATE);
  const [date] = isBehind(words, at, AGAIN_AFTER)
    ? (DATE_SAID.exec(said) ?? DATE_WRITTEN.exec(said) ?? [])
    : [];
  return date
    ? { kind: 'wait', value: `until ${date}`, start, end: start + date.length }
    : undefined;
}

function waitIn(view: string, all: readonly Word[]): Particular[] {
  const words = withoutMore(all.filter(({ word }) => !FILLERS.includes(word)));
  for (const at of words.keys()) {
    const day = timeOfDayAt(words, at) ?? dateAt(view, words, at);
    if (day) return [day];
    const found = spanOfTime('wait', words, at) ?? clockAt(words, at);
    if (!found) continue;
    if (isBehind(words, at, BEFORE_WAIT) || isPromised(words, at)) return [found];
    if (remains(words, at, found) || isAskedAbroad(words, at, found)) return [found];
  }
  return [];
}

/** How far from its reply a notification may say how long the message is tried. */
const FARTHEST_BEFORE = 3000;
const FARTHEST_BEHIND = 1500;

/** '46 more hours' is as long as '46 hours'; 'for more than 3 hours' stays. */
const withoutMore = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ word }, at) => word !== 'more' || !NUMBER.test(words[at - 1]?.word ?? ''));

/** The first time of a kind at each place, where the words before it say that it is. */
function triedAt(words: readonly Word[], at: number): Particular | undefined {
  const said = before(words, at, REACH);
  if (isBehind(words, at, BEFORE_TRIED) && holds(said, ABOUT_TRIED))
    return spanOfTime('tried', words, at);
  // Exim: 'Subject: Warning: message 1Zb92h-0002aX-BS delayed 2 hours'.
  if (holds(before(words, at, 4), ['warning message']) && isBehind(words, at, ['delayed']))
    return spanOfTime('tried', words, at);
  // MDaemon: 'This message is 60 minutes old; it has 120 minutes left in this queue'.
  if (from(words, at + 2, 4) === ' left in this queue ') return spanOfTime('retried', words, at);
  if (isBehind(words, at, BEFORE_RETRIED) && holds(said, ABOUT_RETRIED))
    return spanOfTime('retried', words, at);
  // 'Will keep trying until message is 4 days old', 'retried until it is 2 day(s) old'.
  if (!isBehind(words, at, ['is']) || !holds(before(words, at, 4), ABOUT_UNTIL)) return undefined;
  const age = spanOfTime('until', words, at);
  const old = words.findIndex(({ start }) => age !== undefined && start >= age.end);
  const last = words[old];
  return age && last && from(words, old, 1) === ' old '
    ? { ...age, value: `${age.value} old`, end: last.end }
    : undefined;
}

/** The line that a place is in. */
function lineAt(view: string, place: number): string {
  const end = view.indexOf('\n', place);
  return view.slice(view.lastIndexOf('\n', place - 1) + 1, end < 0 ? view.length : end);
}

/** Two lines of a log that name messages, and none that both name. */
export function isOfOther(view: string, { span }: Reply, { start }: Particular): boolean {
  const [own, other] = [span.start, start].map((place) => lineAt(view, place).match(ID_IN_LOG));
  return own && other ? !other.some((id) => own.includes(id)) : false;
}

/** How far a time is from the reply that it belongs to; none stands nearer than in its paragraph. */
export const distance = ({ span, around }: Reply, { start, end }: Particular): number =>
  start >= around.start && end <= around.end ? 0 : Math.max(0, span.start - end, start - span.end);

/**
 * What a notification says of the time, wherever it does: the nearest of each kind. A reply may stand
 * far below it, among what administrators are told.
 */
function noticeIn(reply: Reply): Particular[] {
  const { view, span } = reply;
  const start = Math.max(0, span.start - FARTHEST_BEFORE);
  const end = Math.min(view.length, span.end + FARTHEST_BEHIND);
  // Most texts say none, and their words need not be found.
  if (!TIME_SAID.test(view.slice(start, end))) return [];
  const words = withoutMore(wordsIn(view, { start, end }));
  const found = [...words.keys()]
    .flatMap((at) => triedAt(words, at) ?? [])
    .filter((one) => !isOfOther(view, reply, one));
  const nearest = new Map<ParticularKind, Particular>();
  for (const one of found.sort((a, b) => distance(reply, a) - distance(reply, b)))
    if (!nearest.has(one.kind)) nearest.set(one.kind, one);
  return [...nearest.values()];
}

const START: Span = { start: 0, end: 0 };

/** The same of a notification that has no reply, from its beginning. */
export const timesInNotice = (view: string): Particular[] =>
  noticeIn({ view, words: [], people: [], span: START, around: START });

/** 'Will-Retry-Until: Thu, 7 Jul 2026 …' (RFC 3464, 2.3.9). */
function untilIn({ view, around }: Reply): Particular[] {
  const match = FIELD_UNTIL.exec(view.slice(around.start, around.end));
  if (!match) return [];
  const start = around.start + match.index + match[0].length;
  const line = view.indexOf('\n', start);
  const end = line < 0 ? around.end : line;
  const value = view.slice(start, end).trim();
  return value ? [{ kind: 'until', value, start, end: start + value.length }] : [];
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Days and hours; a shorter time tells nobody anything. */
const sayAge = (seconds: number): string =>
  [
    { number: String(Math.floor(seconds / DAY)), unit: 'day', length: 1 },
    { number: String(Math.floor((seconds % DAY) / HOUR)), unit: 'hour', length: 1 },
  ]
    .filter(({ number }) => number !== '0')
    .map(sayTime)
    .join(' ');

/** Since when it is in the queue, in the line of a log that the reply stands in. */
function delayIn({ view, span }: Reply): Particular[] {
  const line = view.lastIndexOf('\n', span.start - 1) + 1;
  const match = DELAY_IN_LOG.exec(view.slice(line, span.start));
  if (!match) return [];
  const [found, seconds = '0', days = '0', hours = '0', minutes = '0'] = match;
  const value = sayAge(
    Number(seconds) + Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * 60,
  );
  const [start, end] = [line + match.index + ', delay='.length, line + match.index + found.length];
  return value ? [{ kind: 'tried', value, start, end }] : [];
}

/** How long to wait, how long it was tried, and for how long and until when it will be. */
export const timesFamily: Family = (reply) => {
  const until = untilIn(reply);
  const notice = noticeIn(reply).filter(({ kind }) => kind !== 'until' || until.length === 0);
  const wait = waitIn(reply.view, reply.words);
  const waits = wait.length > 0 ? wait : easternWait(reply.view, reply.span);
  return [...waits, ...notice, ...until, ...delayIn(reply)];
};
