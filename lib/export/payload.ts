import { type Element, elementsOf, replaceElements } from './html';

const PUSH = 'self.__next_f.push(';

const isPiece = ({ content }: Element): boolean => content.startsWith(`${PUSH}[1,`);

const pieceOf = ({ content }: Element): string =>
  (JSON.parse(content.slice(PUSH.length, -1)) as [number, string])[1];

const piecesOf = (html: string): Element[] => elementsOf(html, 'script').filter(isPiece);

/**
 * What the framework's scripts draw the page from: React's rows, which each page carries in pieces
 * cut anywhere.
 */
export const payloadOf = (html: string): string => piecesOf(html).map(pieceOf).join('');

/**
 * The page with its payload in one piece, changed by `change`. A value may be cut in two by the
 * pieces, so a change must see the whole.
 */
export function withPayload(html: string, change: (payload: string) => string): string {
  const pieces = piecesOf(html);
  const whole = JSON.stringify([1, change(payloadOf(html))])
    .split('<')
    .join('\\u003c');
  return replaceElements(html, pieces, (piece) =>
    piece === pieces[0] ? `<script>${PUSH}${whole})</script>` : '',
  );
}
