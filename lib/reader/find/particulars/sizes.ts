import { bytesAt, bytesOf, unitOfBytes } from './amounts';
import {
  ANNOUNCED_SIZE,
  FRACTION,
  LIMIT_IN_SETTING,
  NUMBER,
  PERCENT,
  SIZE_OF_SERVER,
  SIZE_SAID,
} from './patterns';
import { takeFrom } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, endsWith, from, holds, type Word, wordsIn } from './words';

const ABOUT_SIZE = [
  ...['size', 'big', 'large', 'larger', 'largest', 'bigger', 'biggest', 'bytes', 'long'],
  'length',
  ...['groß', 'gross', 'groot', 'grande', 'gros', 'volumineux', 'lourd', 'stor', 'stort'],
  ...['duży', 'duża', 'velký', 'velká', 'большое', 'большой', 'büyük'],
  ...['databytes', 'attachments over', 'attachment over', 'messages over', 'mails over'],
];
const ABOUT_QUOTA = [
  ...['quota', 'mailbox', 'storage', 'disk', 'full', 'domain size'],
  ...['postfach', 'postfachs', 'postvak', 'buzón'],
  ...['boîte', 'casella', 'postbox', 'ящик', 'schránka', 'skrzynka'],
];

/** The message was larger than it may be, whatever that is. */
const EXCEEDS = [
  ...['exceeds', 'exceeded', 'too large', 'too big'],
  ...['zu groß', 'zu gross', 'te groot', 'trop volumineux', 'trop gros', 'trop lourd'],
  ...['troppo grande', 'demasiado grande', 'muito grande', 'för stor', 'för stort'],
  ...['za duży', 'za duża', 'příliš velký', 'příliš velká', 'слишком большое', 'çok büyük'],
];

const BEFORE_LIMIT = [
  ...['limit', 'limits', 'maximum', 'max', 'more than', 'allowed', 'limited to'],
  ...['largest', 'biggest', 'at most', 'up to'],
];
const BEFORE_USED = [
  'used',
  'usage',
  'using',
  'current',
  'has',
  'holds',
  'contains',
  'mailbox size is',
];
const BEFORE_QUOTA = ['quota', 'limit', 'of', 'maximum', 'max', 'mailbox reaches'];

/** A bare number below this is no size in bytes, nor is one behind these words. */
const SMALLEST = 1024;
const OF_OTHERS: readonly string[] = ['port', 'code', 'error', 'id', 'line', 'rfc', 'version'];

const BETWEEN_SIZES: readonly string[] = ['of', 'out of', '>', '/'];

/** What a notification says in its own words, far from the reply. */
const SAYS_LIMIT = [
  ...['maximum message size', 'maximum size', 'size limit', 'limit is', 'limit of', 'limited to'],
  ...['larger than', 'bigger than', 'up to', 'maximum of'],
];
const SAYS_SIZE = ['message', 'email', 'mail', 'message size', 'size'].map(
  (words) => `${words} is`,
);
const MOST = ['maximum', 'max', 'maximal', 'allowed', 'limit'];
const FARTHEST_BEFORE = 1500;
const FARTHEST_BEHIND = 800;

interface Size {
  readonly value: string;
  readonly last: Word;
}

/** '2000 emails/day', '5000 messages': what is counted has no size. */
const COUNTED = [
  ...['messages', 'emails', 'e-mails', 'mails', 'recipients', 'rcpts', 'msgs', 'files', 'items'],
  ...['addresses', 'connections', 'per', 'second', 'seconds', 'minutes', 'hours', 'days'],
];
const isCount = (words: readonly Word[], place: number): boolean =>
  words[place]?.closes === false && COUNTED.includes(words[place + 1]?.word.split('/')[0] ?? '');

/** A size at a place: with its unit, or a bare number of bytes where one is expected. */
function sizeAt(words: readonly Word[], place: number): Size | undefined {
  const amount = bytesAt(words, place);
  if (amount) {
    const last = words[place + amount.length - 1];
    return last && { value: `${amount.number} ${amount.unit}`, last };
  }
  const word = words[place];
  return word &&
    NUMBER.test(word.word) &&
    Number(word.word) >= SMALLEST &&
    !isCount(words, place) &&
    !OF_OTHERS.includes(words[place - 1]?.word ?? '')
    ? { value: `${word.word} bytes`, last: word }
    : undefined;
}

/** 'Quota exceeded : 40960/40960 KiB': in use, and what there is. */
function fractionAt(words: readonly Word[], at: number): readonly Particular[] {
  const [word, next] = words.slice(at, at + 2);
  const match = FRACTION.exec(word?.word ?? '');
  const unit = unitOfBytes(next);
  if (!word || !next || !match?.[1] || !match[2] || !unit) return [];
  return [
    takeFrom('used', word, next, `${match[1]} ${unit}`),
    takeFrom('quota', word, next, `${match[2]} ${unit}`),
  ];
}

/** '1024MB of 1000MB used', '(15728640 > 10485760)': what there is, and what there may be. */
function pairAt(view: string, words: readonly Word[], at: number, quota: boolean): Particular[] {
  const [first] = words.slice(at);
  const own = sizeAt(words, at);
  if (!first || !own) return [];
  const next = words.findIndex(({ start }, place) => start >= own.last.end && sizeAt(words, place));
  const limit = next < 0 ? undefined : sizeAt(words, next);
  const start = words[next];
  if (!limit || !start || !BETWEEN_SIZES.includes(view.slice(own.last.end, start.start).trim()))
    return [];
  return [
    takeFrom(quota ? 'used' : 'size', first, own.last, own.value),
    takeFrom(quota ? 'quota' : 'sizeLimit', start, limit.last, limit.value),
  ];
}

/** 'over its limit by 12 MB'. */
const OVER = ['exceeding', 'exceeded', 'exceeds', 'exceed', 'over'];

/** What is free is not in use. */
const FREE = [
  ...['free', 'left', 'remaining', 'available', 'frei', 'freie', 'libre', 'libres', 'livre'],
  ...['restant', 'restants', 'libero', 'vrij', 'ledigt', 'свободно', 'wolne', 'volné'],
];

/** '95% full', 'sobrepasado el 95% de capacidad', 'zu 95 % belegt'. */
function percentAt(words: readonly Word[], at: number): readonly Particular[] {
  const [word, sign] = words.slice(at, at + 2);
  const last = sign?.word === '%' ? sign : word;
  if (!word || !last || !PERCENT.test(word.word + (last === sign ? '%' : ''))) return [];
  const near = before(words, at, 3) + from(words, words.indexOf(last) + 1, 2);
  return holds(near, FREE) ? [] : [takeFrom('used', word, last, `${word.word.replace('%', '')}%`)];
}

/** What directly stands before and behind a size, and leaves no doubt. */
const EXCEEDS_THIS = [
  ...['exceeds', 'exceeds the', 'exceeded', 'exceed'],
  ...['larger than', 'bigger than', 'greater than', 'more than', 'over'].flatMap((words) =>
    ['', ' the', ' our', ' its'].map((article) => `${words}${article}`),
  ),
];
const IS_LIMIT = ['limit', 'maximum', 'max', 'size limit'].map((words) => ` ${words} `);
const IS_SIZE: readonly string[] = ['declared', 'announced', 'received', 'sent'];

/** 'Mailbox is full: 10240 KB limit', '260 MB used'. */
const BEHIND_QUOTA: readonly (readonly [words: string, kind: ParticularKind])[] = [
  [' limit ', 'quota'],
  [' quota ', 'quota'],
  [' maximum ', 'quota'],
  [' used ', 'used'],
  [' in use ', 'used'],
];

function plainKind(
  words: readonly Word[],
  at: number,
  last: Word,
  quota: boolean,
): ParticularKind | undefined {
  const next = words.indexOf(last) + 1;
  if (endsWith(before(words, at, 1), ['by']) && holds(before(words, at, 5), OVER)) return 'over';
  if (quota) {
    if (last.closes || kindOf(before(words, at, 5), quota)) return undefined;
    return BEHIND_QUOTA.find(([phrase]) => from(words, next, 2).startsWith(phrase))?.[1];
  }
  if (IS_SIZE.includes(words[next]?.word ?? '')) return 'size';
  const behind = from(words, next, 2);
  // 'read=56725188 max=52428800': what stands behind is of the next one.
  const isOfNext = [1, 2, 3].some((far) => sizeAt(words, next + far));
  const isLimit =
    endsWith(before(words, at, 3), EXCEEDS_THIS) ||
    (!isOfNext && IS_LIMIT.some((word) => behind.startsWith(word)));
  return isLimit ? 'sizeLimit' : undefined;
}

/** The nearest of the words before a number that says what it is. */
function kindOf(lead: string, quota: boolean): ParticularKind | undefined {
  const nearest = (phrases: readonly string[]): number =>
    Math.max(...phrases.map((phrase) => lead.lastIndexOf(` ${phrase} `)));
  const limit = nearest(quota ? BEFORE_QUOTA : BEFORE_LIMIT);
  // 'over its limit by 12 MB' is neither.
  if (lead.endsWith(' by ')) return undefined;
  const own = nearest(quota ? BEFORE_USED : ['size', 'message', 'yours']);
  if (limit < 0 && own < 0) return undefined;
  if (limit > own) return quota ? 'quota' : 'sizeLimit';
  // 'maximum message size (10485760)': what stands before the size says that it is the limit.
  if (!quota && holds(lead.slice(0, own + 1), ['maximum', 'maximum message', 'max', 'fixed limit']))
    return 'sizeLimit';
  return quota ? 'used' : 'size';
}

function announcedSize({ view, around, span }: Reply): Particular[] {
  const last = [...view.slice(around.start, span.start).matchAll(ANNOUNCED_SIZE)].at(-1);
  const number = last?.[1];
  if (!last || !number) return [];
  const end = around.start + last.index + last[0].length;
  return [{ kind: 'size', value: `${number} bytes`, start: end - number.length, end }];
}

const takeMatch = (
  kind: ParticularKind,
  match: RegExpExecArray,
  number: string,
  value: string,
): Particular => {
  const start = match.index + match[0].lastIndexOf(number);
  return { kind, value, start, end: start + number.length };
};

/** How far before a setting it is said to be the limit. */
const REACH_OF_SETTING = 80;

/** The limit that a server announces, or that is said to be set there: both only where there is one. */
function limitOfServer({ view }: Reply): readonly Particular[] {
  const announced = [...view.matchAll(SIZE_OF_SERVER)];
  const [first] = announced;
  if (first?.[1] && announced.every(([, number]) => number === first[1]))
    return [takeMatch('sizeLimit', first, first[1], `${first[1]} bytes`)];
  const set = LIMIT_IN_SETTING.exec(view);
  const [, number = '', unit = ''] = set ?? [];
  const lead = wordsIn(view, {
    start: Math.max(0, (set?.index ?? 0) - REACH_OF_SETTING),
    end: set?.index ?? 0,
  });
  const said = before(lead, lead.length, lead.length);
  return set &&
    holds(said, ['limit']) &&
    holds(said, ['is', 'be', 'was']) &&
    (unit || Number(number) >= SMALLEST)
    ? [
        takeMatch(
          'sizeLimit',
          set,
          number,
          `${number} ${unitOfBytes({ word: unit.toLowerCase() }) ?? 'bytes'}`,
        ),
      ]
    : [];
}

/** 'Message length is more than 10485760 bytes long: '12078147'': a larger number behind a colon is its own. */
function ownBehind(
  view: string,
  words: readonly Word[],
  [limit]: readonly Particular[],
): Particular[] {
  const [bound = '', unit] = limit?.value.split(' ') ?? [];
  const next = words.findIndex(({ start }) => limit !== undefined && start >= limit.end);
  if (limit?.kind !== 'sizeLimit' || unit !== 'bytes' || next < 0) return [];
  const word = words
    .slice(next, next + 3)
    .find((one) => NUMBER.test(one.word) && Number(one.word) > Number(bound));
  return word && view.slice(limit.end, word.start).includes(': ')
    ? [takeFrom('size', word, word, `${word.word} bytes`)]
    : [];
}

/** How far apart the sizes of two sentences may stand. */
const APART = 120;

/**
 * In any language: a message that is too large is larger than it may be, and says both beside each
 * other ('El tamaño máximo … es 1 KB. Este mensaje tiene un tamaño de 8 KB.').
 */
function bothIn(words: readonly Word[]): Particular[] {
  const sizes = words.flatMap((word, at) => {
    const amount = bytesAt(words, at);
    const size = amount && sizeAt(words, at);
    return size ? [{ word, ...size, bytes: bytesOf(amount) }] : [];
  });
  if (sizes.length > 2) return [];
  const [limit, own] = sizes.toSorted((a, b) => a.bytes - b.bytes);
  if (!limit || !own || limit.bytes === own.bytes) return [];
  if (Math.abs(own.word.start - limit.word.start) > APART) return [];
  return [
    takeFrom('sizeLimit', limit.word, limit.last, limit.value),
    takeFrom('size', own.word, own.last, own.value),
  ];
}

/** Exchange: 'The maximum message size that's allowed is 36 MB. This message is 67 MB.' */
function noticeIn({ view, span, words: own }: Reply): Particular[] {
  const start = Math.max(0, span.start - FARTHEST_BEFORE);
  const end = Math.min(view.length, span.end + FARTHEST_BEHIND);
  if (!SIZE_SAID.test(view.slice(start, end))) return [];
  const words = wordsIn(view, { start, end });
  const said = words.flatMap((word, at) => {
    const last = bytesAt(words, at) && sizeAt(words, at);
    if (!last) return [];
    // 'The maximum message size is 10 MB'.
    if (endsWith(before(words, at, 3), SAYS_SIZE) && !holds(before(words, at, 5), MOST))
      return [takeFrom('size', word, last.last, last.value)];
    return holds(before(words, at, 7), SAYS_LIMIT)
      ? [takeFrom('sizeLimit', word, last.last, last.value)]
      : [];
  });
  const kinds = new Set(said.map(({ kind }) => kind));
  return kinds.size > 1 || !holds(before(own, own.length, own.length), EXCEEDS)
    ? said
    : [...said, ...bothIn(words).filter(({ kind }) => !kinds.has(kind))];
}

/** '… exceeds maximum message size 31457280 B (42001234 B)': of two sizes, one says what it is. */
function withOther(found: Particular[], words: readonly Word[], quota: boolean): Particular[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  if (quota || kinds.size !== 1 || !holds(before(words, words.length, words.length), EXCEEDS))
    return found;
  const both = bothIn(words);
  const isSame = both.some((one) =>
    found.some(({ kind, start }) => kind === one.kind && start === one.start),
  );
  return isSame ? [...found, ...both.filter(({ kind }) => !kinds.has(kind))] : found;
}

/** How large a message and a mailbox are, and may be. */
export const sizesFamily: Family = (reply) => {
  const { words } = reply;
  const all = before(words, words.length, words.length);
  const quota = holds(all, ABOUT_QUOTA);
  if (!quota && !holds(all, ABOUT_SIZE)) return [];
  const found = words.flatMap((word, at): Particular[] => {
    if (FRACTION.test(word.word)) return quota ? [...fractionAt(words, at)] : [];
    const percent = quota ? percentAt(words, at) : [];
    if (percent.length > 0) return [...percent];
    const pair = pairAt(reply.view, words, at, quota);
    if (pair.length > 0) return pair;
    const size = sizeAt(words, at);
    const plain = size && plainKind(words, at, size.last, quota);
    const kind = plain ?? (size && kindOf(before(words, at, 5), quota));
    return size && kind ? [takeFrom(kind, word, size.last, size.value)] : [];
  });
  const told = found.length > 0 || quota ? withOther(found, words, quota) : noticeIn(reply);
  const hasLimit = told.some(({ kind }) => kind === 'sizeLimit');
  if (!hasLimit && (quota || !holds(all, EXCEEDS))) return told;
  const own = told.some(({ kind }) => kind === 'size') ? [] : ownBehind(reply.view, words, told);
  const limits = hasLimit || quota ? [] : limitOfServer(reply);
  return [...told, ...own, ...limits, ...announcedSize(reply)];
};
