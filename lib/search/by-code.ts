import { filled } from '../filled';
import { nearest } from '../pages/unknown';
import type { Query } from './query';
import type { SearchCaptions, SearchRecord } from './types';

/** A record found by its code, and the line that says why it is here; empty: its own line. */
export interface CodeHit {
  readonly record: SearchRecord;
  readonly why: string;
  readonly typed: number;
}

/** What a search with codes in it finds. */
export interface CodeHits {
  /** What was asked for. */
  readonly exact: readonly CodeHit[];
  /** Codes that begin with what was typed. */
  readonly begun: readonly CodeHit[];
  /** The same digits in the other system. */
  readonly twins: readonly CodeHit[];
  /** The same detail in another class, and what is said of a code that does not exist. */
  readonly instead: readonly CodeHit[];
  /** The nearest codes, and what the digits say, where nothing was found. */
  readonly near: readonly CodeHit[];
}

const plain = (record: SearchRecord): CodeHit => ({ record, why: '', typed: record.code.length });

const numberOf = (code: string): number => Number(code.slice(code.lastIndexOf('.') + 1));
const frontOf = (code: string): string => code.slice(0, code.lastIndexOf('.') + 1);

/** Is '5.7.610' inside the documented range of the record (5.7.606 to 5.7.649)? */
const covers = ({ code, last }: SearchRecord, asked: string): boolean =>
  last !== '' &&
  frontOf(code) === frontOf(asked) &&
  numberOf(asked) > numberOf(code) &&
  numberOf(asked) <= numberOf(last);

/** '55x' and '5.7.6xx': any digit stands for the x. */
function fits(code: string, asked: string): boolean {
  return (
    code.length === asked.length &&
    [...asked].every((letter, place) =>
      letter === 'x' || letter === 'y' ? code[place] !== '.' : letter === code[place],
    )
  );
}

/**
 * Finds records by code: `codes` in their order, then the start of a code, the twins, and what is
 * near.
 */
export function findByCodes(
  { codes, twins, prefix }: Query,
  records: readonly SearchRecord[],
  captions: SearchCaptions,
): CodeHits {
  const coded = records.filter(({ code }) => code !== '');
  const lookUp = (asked: string): CodeHit[] => {
    const same = coded.filter(({ code }) => code === asked);
    if (same.length > 0) return same.map(plain);
    if (asked.includes('x'))
      return coded
        .filter(({ code }) => fits(code, asked))
        .map((record) => ({ record, why: '', typed: asked.indexOf('x') }));
    return coded
      .filter((record) => covers(record, asked))
      .map((record) => ({
        record,
        typed: 0,
        why: filled(captions.range, { first: record.code, last: record.last }),
      }));
  };
  const exact = codes.flatMap(lookUp);
  const start = prefix.length === 1 ? `${prefix}xx` : prefix;
  const begun = prefix
    ? coded
        .filter(({ code }) => code.startsWith(prefix) || code === start)
        .sort((a, b) => Number(b.code === start) - Number(a.code === start))
    : [];
  const twinHits = twins
    .flatMap((twin) => coded.filter(({ code }) => code === twin))
    .map((record) => ({ record, typed: 0, why: twinLine(record, codes, captions) }));
  const missed = codes.find((code) => !code.includes('x') && lookUp(code).length === 0);
  return {
    exact,
    begun: begun.map((record) => ({
      record,
      why: '',
      typed: record.code.startsWith(prefix) ? prefix.length : 0,
    })),
    twins: twinHits,
    instead: missed ? insteadOf(missed, records, captions) : [],
    near: missed ? nearTo(missed, coded, captions) : [],
  };
}

function twinLine(
  { code }: SearchRecord,
  codes: readonly string[],
  { withDots, withoutDots }: SearchCaptions,
): string {
  const digits = (text: string): string => text.split('.').join('');
  const other = codes.find((asked) => asked !== code && digits(asked) === digits(code)) ?? '';
  return filled(code.includes('.') ? withDots : withoutDots, { code: other });
}

/** How many letters of a code are those of another one, from the beginning. */
function lettersShared(code: string, other: string): number {
  const first = [...code].findIndex((letter, place) => letter !== other[place]);
  return first < 0 ? code.length : first;
}

/**
 * The code that is meant and the mistake that names the wrong one; else the same detail in the
 * other class.
 */
function insteadOf(
  asked: string,
  records: readonly SearchRecord[],
  { near }: SearchCaptions,
): CodeHit[] {
  const why = filled(near, { code: asked });
  const names = (code: string): boolean =>
    code === asked || (code.startsWith('x') && code.slice(1) === asked.slice(1));
  const mistakes = records.filter(({ kind, carries }) => kind === 'mistake' && carries.some(names));
  const meant = mistakes
    .flatMap(({ context }) => context.split(' '))
    .sort((a, b) => lettersShared(b, asked) - lettersShared(a, asked) || a.length - b.length)
    .slice(0, 1);
  const sister = ({ code }: SearchRecord): boolean =>
    asked.includes('.') && code.slice(1) === asked.slice(1);
  const hit = (record: SearchRecord): CodeHit => ({ record, typed: 0, why });
  return [
    ...records.filter(({ code }) => meant.includes(code)).map(hit),
    ...mistakes.map(plain),
    ...records.filter(sister).map(hit),
  ];
}

/** The nearest numbers, and the pages of the class and the subject. */
function nearTo(
  asked: string,
  coded: readonly SearchRecord[],
  { near, digits }: SearchCaptions,
): CodeHit[] {
  const family = asked.includes('.')
    ? [`x.${asked.split('.')[1]}`, `${asked.charAt(0)}xx`]
    : [`${asked.charAt(0)}xx`];
  const families = coded.filter(({ code }) => family.includes(code));
  const close = nearest(
    asked,
    coded.filter(({ kind }) => kind === 'code'),
    4,
  );
  const hit = (why: string) => (record: SearchRecord) => ({
    record,
    typed: 0,
    why: filled(why, { code: asked }),
  });
  return [
    ...close.slice(0, 2).map(hit(near)),
    ...families.map(hit(digits)),
    ...close.slice(2).map(hit(near)),
  ];
}
