import { bytesAt, unitOfBytes } from './amounts';
import { ANNOUNCED_SIZE, FRACTION, NUMBER } from './patterns';
import { takeFrom } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, holds, type Word } from './words';

const ABOUT_SIZE = ['size', 'big', 'large', 'bytes', 'long', 'databytes'];
const ABOUT_QUOTA = ['quota', 'mailbox', 'storage', 'disk', 'full'];

/** The message was larger than it may be, whatever that is. */
const EXCEEDS = ['exceeds', 'exceeded', 'too large', 'too big'];

const BEFORE_LIMIT = ['limit', 'limits', 'maximum', 'max', 'more than', 'allowed', 'limited to'];
const BEFORE_USED = ['used', 'usage', 'using', 'current', 'has', 'mailbox size is'];
const BEFORE_QUOTA = ['quota', 'limit', 'of', 'maximum', 'mailbox reaches'];

/** A bare number below this is no size in bytes, nor is one behind these words. */
const SMALLEST = 1024;
const OF_OTHERS: readonly string[] = ['port', 'code', 'error', 'id', 'line', 'rfc', 'version'];

interface Size {
  readonly value: string;
  readonly last: Word;
}

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

/** The nearest of the words before a number that says what it is. */
function kindOf(lead: string, quota: boolean): ParticularKind | undefined {
  const nearest = (phrases: readonly string[]): number =>
    Math.max(...phrases.map((phrase) => lead.lastIndexOf(` ${phrase} `)));
  const limit = nearest(quota ? BEFORE_QUOTA : BEFORE_LIMIT);
  const own = nearest(quota ? BEFORE_USED : ['size', 'message']);
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

/** How large a message and a mailbox are, and may be. */
export const sizesFamily: Family = (reply) => {
  const { words } = reply;
  const all = before(words, words.length, words.length);
  const quota = holds(all, ABOUT_QUOTA);
  if (!quota && !holds(all, ABOUT_SIZE)) return [];
  const told = words.flatMap((word, at): Particular[] => {
    if (FRACTION.test(word.word)) return quota ? [...fractionAt(words, at)] : [];
    const size = sizeAt(words, at);
    const kind = size && kindOf(before(words, at, 5), quota);
    return size && kind ? [takeFrom(kind, word, size.last, size.value)] : [];
  });
  const limited = told.some(({ kind }) => kind === 'sizeLimit') || holds(all, EXCEEDS);
  return limited ? [...told, ...announcedSize(reply)] : told;
};
