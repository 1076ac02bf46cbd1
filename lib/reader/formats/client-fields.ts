import { blanked } from '../decode/blank';
import { FIELD_BREAK, LABEL_END, MAIL_PROTOCOL, SSL_FIELD, VALUE_NUMBER } from './client-patterns';

/** A stretch between commas or line ends: a label and a value, or a piece of a reply. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the value begins: behind the label, or where there is none, at the start. */
  readonly from: number;
  readonly value: string;
}

function piecesOf(text: string): Piece[] {
  let start = 0;
  return [...text.matchAll(FIELD_BREAK), { index: text.length, 0: '' }].map((found) => {
    const piece = text.slice(start, found.index);
    const label = LABEL_END.exec(piece);
    const from = label ? label.index + label[0].length : 0;
    const one = {
      start,
      end: found.index + found[0].length,
      text: piece,
      from,
      value: piece.slice(from).trim(),
    };
    start = found.index + found[0].length;
    return one;
  });
}

/** "Subject 'Minutes'", "Account: 'ada'", "Server: 'smtp.example.com'": no more stand there. */
const MOST_QUOTED = 3;

/** How many quoted fields stand right before a place. */
function countQuoted(pieces: readonly Piece[], place: number): number {
  let count = 0;
  while (count < MOST_QUOTED && pieces[place - count - 1]?.text.endsWith("'")) count += 1;
  return count;
}

/** A field without the sentence that ends before it. */
const ofField = ({ start, text }: Piece): number =>
  start + text.lastIndexOf('. ', text.indexOf("'")) + 1;

/**
 * A text with white space in the place of what Outlook Express, Windows Mail and Live Mail report beside
 * the words of a server, whatever their language: "Account: 'ada', Protocol: SMTP, Server Response: '…',
 * Port: 25, Secure(SSL): No". Numbers of errors stay.
 */
export function withoutClientFields(text: string): string {
  if (!SSL_FIELD.test(text)) return text;
  const pieces = piecesOf(text);
  const protocol = pieces.findIndex(({ value }) => MAIL_PROTOCOL.test(value));
  const ssl = pieces.findIndex(({ text: piece }) => SSL_FIELD.test(piece));
  const quoted = pieces.slice(
    Math.max(0, protocol - countQuoted(pieces, protocol)),
    Math.max(0, protocol),
  );
  const silent = [
    ...quoted.map((piece) => ({ start: ofField(piece), end: piece.end })),
    ...pieces.flatMap(({ start, end, from, value }, place) => {
      const isNumber = VALUE_NUMBER.test(value);
      if (place === protocol || place === ssl || (place === ssl - 1 && isNumber))
        return [{ start, end }];
      const isReply = protocol >= 0 && place === protocol + 1 && value.startsWith("'");
      return isReply || (place > ssl && isNumber) ? [{ start, end: start + from }] : [];
    }),
  ];
  return silent.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + blanked(rest.slice(start, end)) + rest.slice(end),
    text,
  );
}
