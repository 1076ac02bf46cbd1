import { ADDRESS_CODE, ADDRESS_FAMILY } from './match-patterns';
import { DIGIT, LEADING_ZERO, LETTER } from './patterns';
import { readQuery } from './query';
import { weightOf, wordsIn } from './words';

/**
 * What people write after an address: the ending of a file, a slash, the full stop of a sentence.
 */
const ENDINGS = ['.html', '.htm', '.php', '.json', '/', '.'];

/** The parts of an address in small letters: ['code', '550'] of '/Code/550.html'. */
export function partsOfAddress(path: string): string[] {
  const plain = withoutEndings(decoded(path).toLowerCase().split('+').join(' '));
  return plain.replace(LEADING_ZERO, '').split('/').filter(Boolean);
}

/** Words that name something: not 'smtp', 'error' or 'code', which stand beside any code. */
const namesSomething = (text: string): boolean =>
  wordsIn(text).some(
    ({ word }) => LETTER.test(word) && !DIGIT.test(word) && word !== 'x' && weightOf(word) === 1,
  );

const writtenCodes = (part: string): string[] =>
  [...part.matchAll(ADDRESS_CODE)].map(([code]) => code.split('-').join('.').split(' ').join('.'));

const dottedFirst = (codes: readonly string[]): string[] => [
  ...codes.filter((code) => code.includes('.')),
  ...codes.filter((code) => !code.includes('.')),
];

/**
 * Codes that an address of this site may mean: '/550-5.7.26', '/550%205.1.1', '/5-1-1',
 * '/code/550', '/550.html'; the most telling first. A class with a subject ('/5.7/', '/5.7.x/')
 * means the page of the subject. The 365 of '/microsoft-365' is none: it stands beside a name.
 */
export function codesInAddress(path: string): string[] {
  const parts = partsOfAddress(path).filter(
    (part) => !namesSomething(part.replace(ADDRESS_CODE, ' ').replace(ADDRESS_FAMILY, ' ')),
  );
  const families = parts.flatMap((part) => part.match(ADDRESS_FAMILY)?.[0] ?? []);
  const subjects = readQuery(parts.join(' ')).codes.filter((code) => code.startsWith('x.'));
  return [
    ...dottedFirst(parts.flatMap(writtenCodes)),
    ...families.map((family) => `${family.charAt(0)}xx`),
    ...subjects,
  ];
}

/**
 * Codes in front of words that say something else: '/550-mailbox', '/smtp-error-421-too-many'. Only
 * those that are known are meant.
 */
export const codesBeforeWords = (path: string): string[] =>
  dottedFirst(
    partsOfAddress(path).flatMap((part) => {
      const place = part.search(ADDRESS_CODE);
      return place < 0 || namesSomething(part.slice(0, place)) ? [] : writtenCodes(part);
    }),
  );

function withoutEndings(text: string): string {
  const ending = ENDINGS.find((candidate) => text.endsWith(candidate));
  return ending ? withoutEndings(text.slice(0, -ending.length)) : text;
}

/** A broken percent sign in an address stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
