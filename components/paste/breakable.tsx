import { Fragment, type ReactNode } from 'react';

/** Goes to the next line whole, and is broken in the middle only where it is longer than a line. */
const WHOLE = 'inline-block max-w-full break-all';

/**
 * In a table a column is as wide as its longest name, or as this: what may be broken anywhere would be
 * broken in every column.
 */
const IN_TABLE = 'whitespace-nowrap';
const LONG_IN_TABLE = 'inline-block w-64 break-all';
const LONGEST_IN_TABLE = 34;

/** An address, or the name of a host; a dot at its end is that of the sentence. */
const isName = (word: string): boolean => word.includes('@') || word.slice(0, -1).includes('.');

/** In a table, dates and times are whole as well. */
const isWhole = (word: string, inTable: boolean): boolean =>
  isName(word) || (inTable && /\d/.test(word));

const lookOf = (part: string, inTable: boolean): string =>
  inTable ? (part.length > LONGEST_IN_TABLE ? LONG_IN_TABLE : IN_TABLE) : WHOLE;

/**
 * A text whose addresses and host names break before their @, if at all: the browser would break
 * them at a hyphen or a dot, and what begins the next line would look like a whole one.
 */
export function breakable(text: string, inTable = false): ReactNode {
  return text.split(' ').flatMap((word, place) => [
    place > 0 && ' ',
    isWhole(word, inTable)
      ? word.split(/(?=@)/).map((part, index) => (
          <Fragment key={`${place}${part}`}>
            {inTable && index > 0 && <wbr />}
            <span className={lookOf(part, inTable)}>{part}</span>
          </Fragment>
        ))
      : word,
  ]);
}
