import { BREAKING_TAG, ENTITY, ESCAPED_LINE, FORUM_TAG, QUOTING, TAG } from './patterns';

const blank = (length: number): string => ' '.repeat(length);

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
  '&#39;': "'",
  '&#34;': '"',
  '&#60;': '<',
  '&#62;': '>',
};

/**
 * Puts the sign at the side that the address or word is on, so that nothing stands between them.
 */
function signFor(entity: string): string {
  const sign = entities[entity.toLowerCase()] ?? ' ';
  return sign === '<' ? blank(entity.length - 1) + sign : sign + blank(entity.length - 1);
}

/**
 * The text as the reader reads it: escaped line ends, entities, tags and marks of quoting are
 * replaced by white space of the same length. So a place in it is the same place in the text that
 * is shown.
 */
export function readingView(text: string): string {
  let view = text;
  if (view.includes('\\'))
    view = view.replace(ESCAPED_LINE, (escaped) =>
      escaped === '\\t' ? '  ' : `${blank(escaped.length - 1)}\n`,
    );
  if (view.includes('{\\"')) view = view.replaceAll('\\"', ' "');
  if (view.includes('&')) view = view.replace(ENTITY, signFor);
  if (view.includes('</') || view.includes('<br'))
    view = view.replace(TAG, (tag) =>
      BREAKING_TAG.test(tag) ? `${blank(tag.length - 1)}\n` : blank(tag.length),
    );
  if (view.includes('[/')) view = view.replace(FORUM_TAG, (tag) => blank(tag.length));
  return view.replace(QUOTING, (quoting) => blank(quoting.length));
}
