import { lowerCase } from './fragments';
import {
  BEFORE_WORD,
  CAPITAL_WORDS,
  DOTTED_NAME,
  IPV4,
  IPV6,
  LETTERS,
  LINKED_HOST,
  UNSPACED,
  WORD_RUN,
  WORD_SIGN,
} from './word-patterns';

/** A word as the judge weighs it, and where it stands in the text it was taken from. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** So many letters tell a word apart, whatever its ending ('reject', 'rejected', 'rejection'). */
const STEM = 6;

/** So many letters tell what a word is about ('auth' of 'authorized' and of 'authentication'). */
const BEGINNING = 4;

/** How the name of a beginning starts. */
const BEGINS = '^';

/** The name of how a word begins. */
export const beginningOf = (stem: string): string => BEGINS + stem.slice(0, BEGINNING);

export const isBeginning = (name: string): boolean => name.startsWith(BEGINS);

/** A word without the signs around it. */
function withoutEdges(run: string): string {
  let end = run.length;
  while (end > 0 && !WORD_SIGN.test(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end).replace(BEFORE_WORD, '');
}

/** Labels before a country's: the name of whoever has the domain stands before them ('co.uk'). */
const BEFORE_COUNTRY: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'gov',
  'ne',
  'net',
  'or',
  'org',
]);

/** Examples stand for any host: their name must teach nothing. */
const RESERVED = 'example';

/** The name by which a host is known ('spamhaus' of 'zen.spamhaus.org'). */
function nameOfHost(host: string): string[] {
  const labels = lowerCase(host).split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  const name = labels.length > 1 && BEFORE_COUNTRY.has(last) ? labels.at(-2) : last;
  return name && name !== RESERVED ? [name.slice(0, STEM)] : [];
}

/**
 * What differs from mail to mail counts as one word of its kind, so that it teaches nothing; of hosts
 * their name is kept, for lists and providers have one.
 */
function kindsOf(run: string): string[] {
  const linked = LINKED_HOST.exec(run)?.[1];
  if (linked !== undefined) return ['<link>', ...nameOfHost(linked)];
  if (run.includes('@')) return ['<address>'];
  const bare = withoutEdges(run);
  if (IPV4.test(run) || IPV6.test(bare)) return ['<ip>'];
  return DOTTED_NAME.test(bare) ? ['<host>', ...nameOfHost(bare)] : [];
}

/** Pairs of signs, where no spaces part the words. */
function pairsOf(letters: string, start: number): Word[] {
  if (letters.length === 1) return [{ stem: letters, start, end: start + 1 }];
  return [...letters.slice(1)].map((_, at) => ({
    stem: letters.slice(at, at + 2),
    start: start + at,
    end: start + at + 2,
  }));
}

/** 'relay=[192.0.2.1]', 'helo=mx.example.org': the name of a field is no word of the server. */
const FIELD_SIGN = '=';

function wordsOfRun(run: string, place: number): Word[] {
  if (run.endsWith(FIELD_SIGN)) return [];
  const kinds = kindsOf(run);
  if (kinds.length > 0)
    return kinds.map((stem) => ({ stem, start: place, end: place + run.length }));
  return [...run.matchAll(LETTERS)].flatMap(({ 0: letters, index }) => {
    const start = place + index;
    if (UNSPACED.test(letters)) return pairsOf(letters, start);
    return [...letters.matchAll(CAPITAL_WORDS)].flatMap(({ 0: word, index: at }) => {
      const stem = lowerCase(word).replace('’', "'").slice(0, STEM);
      // Single letters are what is left of labels and escapes.
      return stem.length > 1 ? [{ stem, start: start + at, end: start + at + word.length }] : [];
    });
  });
}

/** '"email": …': the name of a field of JSON is none either. */
const isKey = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '"' && (text.startsWith('":', end) || text.startsWith('\\":', end));

const COMMANDS: ReadonlySet<string> = new Set(['EHLO', 'HELO']);

/** '(EHLO)': which command was answered is no word of the answer. */
const isCommand = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && text[end] === ')' && COMMANDS.has(text.slice(start, end));

/** The words of a text, in order. Codes and other numbers are none. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD_RUN)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    return isKey(text, index, end) || isCommand(text, index, end) ? [] : wordsOfRun(run, index);
  });
