import { Fragment } from 'react';
import { isName } from '../breakable';

/** What may be broken anywhere makes its column no wider: of longer names this much stands in a row. */
const LONGEST = 34;

const lookOf = (part: string): string =>
  part.length > LONGEST ? 'inline-block w-64 break-all' : 'whitespace-nowrap';

const isWhole = (word: string): boolean => isName(word) || /\d/.test(word);

/** What a cell says: names break before their @ alone, dates and times not at all. */
export const CellText = ({ text }: { readonly text: string }) =>
  text.split(' ').map((word, place) => (
    <Fragment key={`${place}${word}`}>
      {place > 0 && ' '}
      {isWhole(word)
        ? word.split(/(?=@)/).map((part, index) => (
            <Fragment key={part}>
              {index > 0 && <wbr />}
              <span className={lookOf(part)}>{part}</span>
            </Fragment>
          ))
        : word}
    </Fragment>
  ));
