import { IPV4 } from '../patterns';
import { HAS_DIGIT, INTERNAL_IP, IPV6_SIGNS, NAME_SIGNS } from './patterns';
import type { Particular, ParticularKind } from './types';
import type { Word } from './words';

/** A particular whose value is a word as it stands, in lower case where that is the same. */
export const take = (kind: ParticularKind, word: Word, value = word.text): Particular => ({
  kind,
  value,
  start: word.start,
  end: word.end,
});

/** A particular that several words tell. */
export const takeFrom = (
  kind: ParticularKind,
  first: Word,
  last: Word,
  value: string,
): Particular => ({ kind, value, start: first.start, end: last.end });

/** Addresses of this machine stand for answers of lists ('127.0.0.5'), never for a server. */
export const isIp = ({ word }: Pick<Word, 'word'>): boolean =>
  (IPV4.test(word) && !word.startsWith('127.')) ||
  // A time has two colons as well ('11:25:27').
  (IPV6_SIGNS.test(word) && (word.includes('::') || word.split(':').length > 4));

/** An address that means none, or one that exists in a private network only: no list has it. */
export const isPublic = ({ word }: Pick<Word, 'word'>): boolean => !INTERNAL_IP.test(word);

/** 'mail.example.com': letters in its last part, which has two at least. */
export function isHost({ text }: Pick<Word, 'text'>): boolean {
  const last = text.slice(text.lastIndexOf('.') + 1);
  return (
    text.includes('.') && NAME_SIGNS.test(text) && last.length > 1 && Number.isNaN(Number(last[0]))
  );
}

const SHORTEST_NUMBER = 4;
const LONGEST_NUMBER = 64;

/** 'id=mail.example.com' names a server, not a session. */
export const isNumber = (word: Word): boolean =>
  word.text.length >= SHORTEST_NUMBER &&
  word.text.length <= LONGEST_NUMBER &&
  HAS_DIGIT.test(word.text) &&
  !word.word.startsWith('http') &&
  !word.text.includes('@') &&
  !isHost(word) &&
  !isIp(word);
