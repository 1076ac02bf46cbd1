import type { ReactNode } from 'react';

/** Goes to the next line whole, and is broken in the middle only where it is longer than a line. */
const WHOLE = 'inline-block max-w-full break-all';

/** The same of what has parts that each go to the next line whole. */
const FIRST_WHOLE = 'inline-block max-w-full';

const whole = (part: string, key: number) => (
  <span key={key} className={WHOLE}>
    {part}
  </span>
);

/** An address, or the name of a host; a dot at its end is that of the sentence. */
export const isName = (word: string): boolean =>
  word.includes('@') || word.slice(0, -1).includes('.');

/**
 * A text whose addresses and host names break before their @, if at all: the browser would break
 * them at a hyphen or a dot, and what begins the next line would look like a whole one.
 */
export function breakable(text: string): ReactNode {
  return text.split(' ').flatMap((word, place) => [
    place > 0 && ' ',
    word.includes('@') ? (
      <span key={place} className={FIRST_WHOLE}>
        {word.split(/(?=@)/).map(whole)}
      </span>
    ) : isName(word) ? (
      whole(word, place)
    ) : (
      word
    ),
  ]);
}
