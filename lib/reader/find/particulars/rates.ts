import { own } from '../../../own';
import { type Amount, bytesAt, sayTime, timeAt, unitOfTime } from './amounts';
import { FRACTION, MEASURED, NUMBER, OF_TIME, PER_UNIT } from './patterns';
import { take, takeFrom } from './shapes';
import type { Family, Particular } from './types';
import { before, endsWith, from, holds, sentenceAt, type Word } from './words';

/** What stands between a count and its window: '400 rcpts per 24 hours', '10 messages a day'. */
const EACH = ['per', '/', 'pro', 'par', 'por'];
const PER = [...EACH, 'in', 'within', 'every', 'a', 'an', 'each', 'last', 'past'];

/** What is counted; a count of it per window is a rate, whatever stands before. */
const NOUNS = [
  ...['messages', 'emails', 'e-mails', 'mails', 'recipients', 'rcpts', 'msgs'],
  ...['nachrichten', 'empfänger', 'berichten', 'courriels', 'destinataires'],
  ...['mensajes', 'correos', 'mensagens', 'messaggi'],
];
const COUNTED = NOUNS.flatMap((noun) => EACH.map((per) => ` ${noun} ${per} `));

const BEFORE_RATE = [
  'limit',
  'only',
  'max',
  'maximum',
  'more than',
  'exceeded',
  'up to',
  'at most',
  'no more than',
  'allowed',
];
/** The same behind its window: '30 messages within 60 seconds allowed'. */
const BEHIND_RATE = ['allowed', 'permitted', 'at most', 'maximum'];

/** How often, as a word: 'not more than once per 5 minutes'. */
const TIMES: Readonly<Record<string, string>> = { once: '1', twice: '2' };

/** How far a window may stand behind its count. */
const REACH = 4;

interface Window {
  readonly value: string;
  readonly last: Word;
}

/** 'emails/day', '100/hour': its count, and the window. */
function joinedAt(words: readonly Word[], place: number) {
  const [, count, noun = '', unit = ''] = PER_UNIT.exec(words[place]?.word ?? '') ?? [];
  // '5 MB/s' counts no messages, and '10MB/hour' is a volume.
  if (!NOUNS.includes(noun) && (unit.length < 3 || (count && noun))) return undefined;
  const per = unitOfTime({ word: unit });
  return per === undefined ? undefined : { count, value: `per ${per}` };
}

/** 'per hour', 'in 24 hours', 'emails/day'. */
function windowAt(words: readonly Word[], place: number): Window | undefined {
  const joined = joinedAt(words, place);
  if (joined) return { value: joined.value, last: words[place] as Word };
  // 'Max 20 messages per connection'.
  const next = words[place + 1];
  if (next && words[place]?.word === 'per' && ['connection', 'session'].includes(next.word))
    return { value: `per ${next.word}`, last: next };
  return PER.includes(words[place]?.word ?? '') ? windowOf(words, place + 1) : undefined;
}

const sayWindow = (amount: Amount): string =>
  amount.number === '1' ? `per ${amount.unit}` : `per ${sayTime(amount)}`;

/** The time behind such a word: 'hour', '24 hours'. */
function windowOf(words: readonly Word[], place: number): Window | undefined {
  const amount = timeAt(words, place);
  if (amount) {
    const last = words[place + amount.length - 1];
    return last && { value: sayWindow(amount), last };
  }
  const last = words[place];
  const unit = unitOfTime(last);
  return last && unit && last.word.length > 1 ? { value: `per ${unit}`, last } : undefined;
}

/** 'max 1.5mb per hour': how much, and not how many. */
function volumeAt(words: readonly Word[], at: number): Particular | undefined {
  const [word, amount] = [words[at], bytesAt(words, at)];
  const place = at + (amount?.length ?? 0);
  const window =
    amount && EACH.includes(words[place]?.word ?? '') ? windowAt(words, place) : undefined;
  return word && amount && window && holds(before(words, at, 6), BEFORE_RATE)
    ? takeFrom('rate', word, window.last, `${amount.number} ${amount.unit} ${window.value}`)
    : undefined;
}

const isOfMail = (word: Word | undefined): boolean => NOUNS.includes(word?.word ?? '');

const REACHED = ['reached', 'exceeded', 'hit'];

/** 'Rate of 50 per minute reached', and no number in its sentence that may be what is sent. */
function isReached(words: readonly Word[], at: number): boolean {
  const [start, end] = sentenceAt(words, at);
  const numbers = words.slice(at + 1, end).filter(({ word }) => NUMBER.test(word));
  return (
    endsWith(before(words, at, 2), ['rate of']) &&
    holds(from(words, start, end - start), REACHED) &&
    numbers.length <= 1
  );
}

function rateAt(words: readonly Word[], at: number): Particular | undefined {
  const word = words[at];
  if (!word) return undefined;
  const volume = volumeAt(words, at);
  if (volume) return volume;
  const joined = joinedAt(words, at);
  if (joined?.count) return take('rate', word, `${joined.count} ${joined.value}`);
  const [noun, unit] = words[at + 1]?.word.split('/') ?? [];
  const isCounted =
    COUNTED.includes(from(words, at + 1, 2)) ||
    (NOUNS.includes(noun ?? '') && unitOfTime({ word: unit ?? '' }) !== undefined);
  const count = own(TIMES, word.word) ?? word.word;
  if (!NUMBER.test(count)) return undefined;
  const isBounded = isCounted || holds(before(words, at, 6), BEFORE_RATE) || isReached(words, at);
  for (let next = at + 1; next <= at + REACH; next += 1) {
    if (words[next - 1]?.closes) return undefined;
    const window = windowAt(words, next);
    if (!window || isMeasured(words, at)) continue;
    const behind = from(words, words.indexOf(window.last) + 1, 1);
    if (!isBounded && !(isOfMail(words[at + 1]) && holds(behind, BEHIND_RATE))) return undefined;
    return takeFrom('rate', word, window.last, `${count} ${window.value}`);
  }
  return undefined;
}

/** A rate with a fraction over a period is what Exim has measured ('83.6 / 1h'); limits are whole. */
const isMeasured = (words: readonly Word[], at: number): boolean =>
  words[at]?.word.includes('.') === true && words[at + 1]?.word === '/';

const ABOUT_RATE = ['rate', 'ratelimit', 'overlimit', 'limit'];

/** Exim: 'rate overlimit = 83.6 / 1h', '83.6/10m'. */
function measuredAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const apart = isMeasured(words, at) ? words[at + 2] : undefined;
  const [, count, length = '', unit = ''] =
    MEASURED.exec(apart ? `${word.word}/${apart.word}` : word.word) ?? [];
  if (!count || !holds(before(words, at, REACH_OF_SENT) + from(words, at + 1, REACH), ABOUT_RATE))
    return [];
  const time = timeAt([{ ...word, word: length + (unit === 'm' ? 'min' : unit) }], 0);
  return time ? [takeFrom('sent', word, apart ?? word, `${count} ${sayWindow(time)}`)] : [];
}

/**
 * cPanel: 'has exceeded the max emails per hour (313/250 (125%)) allowed', with '3/-1' where no number
 * is set.
 */
function fractionAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at];
  const match = FRACTION.exec(word?.word ?? '');
  // '120/100 per 10 minutes'.
  const window = windowAt(words, at - 2) ?? windowAt(words, at + 1);
  if (!word || !match?.[1] || !match[2] || !window) return [];
  const limit = match[2].startsWith('-') ? '' : `${match[2]} `;
  return [
    take('rate', word, limit + window.value),
    take('sent', word, `${match[1]} ${window.value}`),
  ];
}

/** What a limit is called, and what says that it was reached. */
const LIMITS = [
  ...['limit', 'limits', 'quota', 'maximum', 'max', 'exceeded', 'exceeds', 'exceeding', 'reached'],
  ...['too many', 'at most', 'no more than', 'only', 'allowance', 'ratelimit', 'limited'],
];
/** A limit of these is none of what is sent. */
const OF_OTHERS = ['mailbox', 'storage', 'disk', 'bandwidth', 'size', 'inbox'];

const PER_DAY: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
};

/** 'hourly', '24-hour', 'per-hour', 'hour limit', 'per hour', 'one hour'. */
function periodAt(words: readonly Word[], at: number): Window | undefined {
  const last = words[at];
  if (!last) return undefined;
  const adverb = own(PER_DAY, last.word);
  if (adverb) return { value: `per ${adverb}`, last };
  const [, count = '', unit = ''] = OF_TIME.exec(last.word) ?? [];
  const time = unitOfTime({ word: unit });
  if (time) {
    const number = count === 'per' ? '1' : count;
    return { value: sayWindow({ number, unit: time, length: 1 }), last };
  }
  const lead = words[at - 1]?.word ?? '';
  if (['per', 'each', 'every', 'in', 'for'].includes(lead)) return windowOf(words, at);
  const isNamed = last.word.length > 1 && holds(from(words, at + 1, 1), ['limit', 'quota']);
  return isNamed ? windowOf(words, at) : undefined;
}

const BEFORE_COUNT = ['of', 'is', 'limit', 'quota', 'maximum', 'max', 'send', 'most', 'than', 'to'];
/** How far behind its period a count may stand. */
const REACH_OF_COUNT = 7;

/** The count behind a period: 'hourly limit of 100', 'In one hour you may send 100 mails at most'. */
function countBehind(words: readonly Word[], place: number, end: number): Word | undefined {
  for (let at = place; at < Math.min(end, place + REACH_OF_COUNT); at += 1) {
    const word = words[at];
    if (!word || !NUMBER.test(word.word) || timeAt(words, at)) continue;
    const isCount =
      NOUNS.includes(words[at + 1]?.word ?? '') ||
      word.alone ||
      endsWith(before(words, at, 1), BEFORE_COUNT);
    return isCount ? word : undefined;
  }
  return undefined;
}

/** 'Messages to 251 recipients out of 250 allowed', behind the sentence that has the period. */
function outOfAt(words: readonly Word[], place: number, { value }: Window): readonly Particular[] {
  for (let at = place; at < words.length - 3; at += 1) {
    const [count, limit] = [words[at - 1], words[at + 2]];
    if (from(words, at, 2) !== ' out of ' || !limit || !NUMBER.test(limit.word)) continue;
    const sent = [count, words[at - 2]].find((one) => one && NUMBER.test(one.word));
    return [
      take('rate', limit, `${limit.word} ${value}`),
      ...(sent ? [take('sent', sent, `${sent.word} ${value}`)] : []),
    ];
  }
  return [];
}

/** A limit by its period: with its count, in any order, or without one: 'Daily quota exceeded'. */
function limitAt(words: readonly Word[], at: number): readonly Particular[] {
  const period = periodAt(words, at);
  if (!period) return [];
  const [start, end] = sentenceAt(words, at);
  const said = from(words, start, end - start);
  if (!holds(said, LIMITS) || holds(said, OF_OTHERS)) return [];
  const place = words.indexOf(period.last) + 1;
  const pair = outOfAt(words, place, period);
  if (pair.length > 0) return pair;
  const first = words[at] as Word;
  const count = countBehind(words, place, end);
  if (count) return [takeFrom('rate', first, count, `${count.word} ${period.value}`)];
  // 'Too many mails, try again in 1 hour' names no period.
  return endsWith(before(words, at, 1), ['in', 'for', 'every'])
    ? []
    : [takeFrom('rate', first, period.last, period.value)];
}

/** 'in the last hour', and before a time: 'in the last 2 hours'. */
const LAST = ['in the last', 'in the past', 'in der letzten', 'in den letzten', 'de la dernière'];
const SENT = ['sent', 'verschickt', 'versendet', 'gesendet', 'envoyé'];
/** How many words may stand between a count and its time, and behind it before the verb. */
const REACH_OF_LAST = 5;
const REACH_OF_SENT = 9;

/** 'You have sent 28 messages in the last hour', 'Sie haben 28 Mails in der letzten Stunde verschickt'. */
function sentAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at];
  if (!word || !NUMBER.test(word.word) || !NOUNS.includes(words[at + 1]?.word ?? '')) return [];
  if (!holds(before(words, at, REACH) + from(words, at + 1, REACH_OF_SENT), SENT)) return [];
  for (let next = at + 2; next <= at + 2 + REACH_OF_LAST; next += 1) {
    if (words[next - 1]?.closes) return [];
    if (!endsWith(before(words, next, 3), LAST)) continue;
    const window = windowOf(words, next);
    return window ? [takeFrom('sent', word, window.last, `${word.word} ${window.value}`)] : [];
  }
  return [];
}

/** Before and behind a count of what may still be sent: 'noch 2 Mails', '2 more messages', '2 messages left'. */
const STILL = [
  'noch',
  'nog',
  'encore',
  'aún',
  'todavía',
  'ainda',
  'ancora',
  'jeszcze',
  'still',
  'još',
];
const LEFT = ['more', 'left', 'remaining', 'übrig', 'restants', 'restantes', 'rimanenti', 'remain'];

/** What may still be sent, said beside a limit. */
function leftAt(words: readonly Word[], at: number): readonly Particular[] {
  const [word, next, last] = words.slice(at, at + 3);
  if (!word || !NUMBER.test(word.word) || word.closes || !next) return [];
  const isLeft =
    (isOfMail(next) && endsWith(before(words, at, 1), STILL)) ||
    (isOfMail(next) && !next.closes && LEFT.includes(last?.word ?? '')) ||
    (isOfMail(last) && next.word === 'more');
  return isLeft ? [take('left', word)] : [];
}

/** 'your limit of 500 messages per day, sent 512': in the same window. */
function sentBehind(words: readonly Word[], told: readonly Particular[]): readonly Particular[] {
  const rate = told.find(({ kind }) => kind === 'rate');
  const next = words.findIndex(({ start }) => rate !== undefined && start >= rate.end);
  // 'you have sent 101'.
  const at = from(words, next, 2) === ' you have ' ? next + 2 : next;
  const [verb, count] = words.slice(at, at + 2);
  const window = rate?.value.slice(rate.value.indexOf(' ') + 1);
  return next >= 0 && verb && SENT.includes(verb.word) && count && NUMBER.test(count.word)
    ? [take('sent', count, `${count.word} ${window}`)]
    : [];
}

const RECIPIENTS = ['recipients', 'recipient', 'rcpts', 'addresses'];
const MOST = ['limit', 'maximum', 'max', 'only', 'more than', 'up to', 'exceeded', 'at most'];
/** Behind the count of recipients that one message may have. */
const PER_MESSAGE = ['per message', 'per mail', 'per email', 'a message', 'in one message'];
const RECIPIENT_LIMITS = ['recipient limit', 'recipients limit', 'rcpt limit'].flatMap((words) => [
  `${words} of`,
  `${words} is`,
  words,
]);
const FEWER = ['less than', 'fewer than'];
/** 'Recipient count exceeds 50', 'Number of recipients is more than 100'. */
const COUNT_EXCEEDS = [
  'recipient count',
  'recipients count',
  'number of recipients',
  'rcpt count',
].flatMap((count) =>
  ['exceeds', 'exceeded', 'is more than', 'is greater than', 'exceeds the limit of', 'is over'].map(
    (verb) => `${count} ${verb}`,
  ),
);

/** More is a size. */
const MOST_RECIPIENTS = 100_000;

/** 'Maximum limit of 50 recipients reached', 'Too many recipients, reduce to less than 50'. */
function recipientsAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at];
  if (!word || !NUMBER.test(word.word)) return [];
  const lead = words.slice(Math.max(0, at - 5), at);
  // 'exceeded its limit. Messages to 25 recipients' gives no limit.
  const said = lead.slice(lead.findLastIndex(({ closes }) => closes) + 1);
  const most = holds(before(said, said.length, said.length), MOST);
  const isOfOne =
    holds(from(words, at + 1, 3), PER_MESSAGE) && holds(before(words, at, 8), RECIPIENTS);
  const counted = most && (isOfOne || holds(from(words, at + 1, 1), RECIPIENTS));
  const reduced =
    endsWith(before(words, at, 2), FEWER) && holds(before(words, at, 8), ['too many recipients']);
  // 'Too many recipients (max 50)'.
  const bounded = endsWith(before(words, at, 5), [
    'too many recipients max',
    'too many recipients max is',
  ]);
  // 'Recipient limit of 50 reached'.
  const limited =
    endsWith(before(words, at, 3), RECIPIENT_LIMITS) ||
    (endsWith(before(words, at, 7), COUNT_EXCEEDS) && Number(word.word) < MOST_RECIPIENTS);
  return counted || reduced || bounded || limited ? [take('recipients', word)] : [];
}

/** How much may be sent in how long, and to how many at once. */
export const ratesFamily: Family = ({ words }) => {
  const counted = words.flatMap((_word, at) => rateAt(words, at) ?? fractionAt(words, at));
  const sent = words.flatMap((_word, at) => [...sentAt(words, at), ...measuredAt(words, at)]);
  const told = [...counted, ...(sent.length > 0 ? sent : sentBehind(words, counted))];
  if (told.length > 0) return [...told, ...words.flatMap((_word, at) => leftAt(words, at))];
  const limits = words.flatMap((_word, at) => limitAt(words, at));
  // One that has a number says more than one that has none.
  const counts = limits.filter(({ value }) => !value.startsWith('per '));
  const rates = counts.length > 0 ? counts : limits;
  return rates.length > 0 ? rates : words.flatMap((_word, at) => recipientsAt(words, at));
};
