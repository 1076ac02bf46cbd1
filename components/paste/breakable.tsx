import { Fragment, type ReactNode } from 'react';

/**
 * A text in which an address may break after its @ and its dots: the browser would break it in the
 * middle of a word otherwise.
 */
export function breakable(text: string): ReactNode {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const goesOn = text.charAt(at + 1).trim() !== '';
    if (!goesOn || !'@.'.includes(text.charAt(at))) continue;
    pieces.push(text.slice(from, at + 1));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece, place) => (
    <Fragment key={`${place}`}>
      {place > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
