/** What is between the cells, parts, columns and tables of the packed rows. */
export const CELL = '~';
export const PART = '|';
export const COLUMN = '^';
export const TABLE = '\u007f';

export const split = (text: string, by: string): string[] => (text === '' ? [] : text.split(by));

export const joined = (parts: readonly string[]): string => parts.join(PART);

/**
 * An id whose words are in `text` in the same order, as the steps from one to the next; any other
 * as it is, marked.
 */
export function packId(id: string, text: string): string {
  const known = idWords(text);
  let at = -1;
  const steps = id.split('-').map((word) => {
    const next = known.indexOf(word, at + 1);
    const step = next < 0 ? Number.NaN : next - at - 1;
    at = next;
    return step;
  });
  return steps.every((step) => step >= 0 && step < 36)
    ? steps.map((step) => step.toString(36)).join('')
    : `-${id}`;
}

export function unpackId(packed: string, text: string): string {
  if (packed.startsWith('-')) return packed.slice(1);
  const known = idWords(text);
  let at = -1;
  return [...packed]
    .map((step) => {
      at += Number.parseInt(step, 36) + 1;
      return known[at] ?? '';
    })
    .join('-');
}

export const idSource = (match: readonly string[], codes: string): string =>
  `${match.join(' ')} ${codes} ${codes.split('.').join('')}`;

/** What ids are made from: letters and digits; everything else separates, but for an apostrophe. */
function idWords(text: string): string[] {
  const plain = [...text.toLowerCase().split("'").join('')].map((letter) =>
    (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ? letter : ' ',
  );
  return split(plain.join('').trim(), ' ').filter(Boolean);
}
