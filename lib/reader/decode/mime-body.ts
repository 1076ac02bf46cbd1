import { bytesOf, decodeUndeclared, isAscii } from './charset';
import type { Leaf } from './mime-parts';
import { ASCII_CHARSET, BEYOND_ASCII, QUOTED_BYTE } from './patterns';

/** Quoted-printable: a line that ends in '=' goes on in the next (RFC 2045, 6.7). */
const decodeQuoted = (body: string): string =>
  body.replace(QUOTED_BYTE, (written) =>
    written === '=\n' ? '' : String.fromCharCode(Number.parseInt(written.slice(1), 16)),
  );

const unchanged = (body: string): string => body;

const DECODERS = new Map([
  ['7bit', unchanged],
  ['8bit', unchanged],
  ['binary', unchanged],
  ['quoted-printable', decodeQuoted],
  ['base64', atob],
]);

/** The bytes of a part, one a letter. Throws what cannot be decoded in the usual way. */
function decodeBody(text: string, { content, start, end }: Leaf): string {
  const decodeFrom = DECODERS.get(content.encoding);
  if (!decodeFrom) throw new RangeError(content.encoding);
  return decodeFrom(text.slice(start, end));
}

/** The text of a part in the charset that it declares. Throws where that is not known. */
export function textOfPart(text: string, leaf: Leaf): string {
  const { parameters } = leaf.content;
  const charset = parameters.get('charset') || 'utf-8';
  if (parameters.get('format')?.toLowerCase() === 'flowed') throw new RangeError('flowed');
  const body = decodeBody(text, leaf);
  if (ASCII_CHARSET.test(charset) && !BEYOND_ASCII.test(body)) return body;
  return new TextDecoder(charset).decode(bytesOf(body));
}

/** The text of an attached part, whose charset is not asked. Throws as `textOfPart` does. */
export function textOfAttached(text: string, leaf: Leaf): string {
  const body = decodeBody(text, leaf);
  return isAscii(body) ? body : decodeUndeclared(bytesOf(body));
}
