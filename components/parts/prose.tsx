import { Fragment, type ReactNode } from 'react';
import { piecesOf } from '../../lib/pages/prose';
import * as routes from '../../lib/routes';

/** Shows a sentence of ours: backticks as code, codes that have a page as links. */
export type Say = (text: string) => ReactNode;

/**
 * Makes a `Say` that links the codes in `known`. `sayCommand` shows what somebody may want to copy;
 * without it a command is shown as any other literal.
 */
export function sayWith(known: ReadonlySet<string>, sayCommand?: Say): Say {
  return (text) =>
    piecesOf(text, known).map((piece, place) => {
      const key = `${place}`;
      if (piece.kind === 'literal' && sayCommand && piece.text.includes(' '))
        return <Fragment key={key}>{sayCommand(piece.text)}</Fragment>;
      if (piece.kind === 'literal')
        return (
          <code key={key} className="[overflow-wrap:anywhere]">
            {piece.text}
          </code>
        );
      if (piece.kind === 'code')
        return (
          <a key={key} href={routes.code(piece.text)}>
            {piece.text}
          </a>
        );
      return piece.text;
    });
}
