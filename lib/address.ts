import { ADDRESS_CODE, ADDRESS_FAMILY } from './patterns';

/** Codes that an address of this site may mean: '/550-5.7.26', '/550%205.1.1', '/5-1-1', '/code/550'; the most telling first. */
export function codesInAddress(path: string): string[] {
  const plain = decoded(path).toLowerCase().split('+').join(' ');
  const family = plain.match(ADDRESS_FAMILY)?.[0];
  const found = [...plain.matchAll(ADDRESS_CODE)].map(([code]) => code.split('-').join('.').split(' ').join('.'));
  const dotted = found.filter((code) => code.includes('.'));
  const plainCodes = found.filter((code) => !code.includes('.'));
  return [...dotted, ...plainCodes, ...(family ? [`${family.charAt(0)}xx`] : [])];
}

/** A broken percent sign in an address stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
