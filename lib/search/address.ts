import { ADDRESS_CODE, ADDRESS_FAMILY, LEADING_ZERO } from './patterns';
import { readQuery } from './query';

/**
 * What people write after an address: the ending of a file, a slash, the full stop of a sentence.
 */
const ENDINGS = ['.html', '.htm', '.php', '/', '.'];

/**
 * Codes that an address of this site may mean: '/550-5.7.26', '/550%205.1.1', '/5-1-1',
 * '/code/550', '/550.html'; the most telling first. A class with a subject ('/5.7/', '/5.7.x/')
 * means the page of the subject.
 */
export function codesInAddress(path: string): string[] {
  const plain = withoutEndings(decoded(path).toLowerCase().split('+').join(' ')).replace(
    LEADING_ZERO,
    '',
  );
  const family = plain.match(ADDRESS_FAMILY)?.[0];
  const found = [...plain.matchAll(ADDRESS_CODE)].map(([code]) =>
    code.split('-').join('.').split(' ').join('.'),
  );
  const dotted = found.filter((code) => code.includes('.'));
  const plainCodes = found.filter((code) => !code.includes('.'));
  const subjects = readQuery(plain.split('/').join(' ')).codes.filter((code) =>
    code.startsWith('x.'),
  );
  return [...dotted, ...plainCodes, ...(family ? [`${family.charAt(0)}xx`] : []), ...subjects];
}

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
