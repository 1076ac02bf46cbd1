import {
  BREAKING_TAG,
  ESCAPED_LINE,
  FORUM_TAG,
  QUOTING,
  ROUTE_NAME,
  STACK_LINE,
  TAG,
} from './patterns';

const blank = (length: number): string => ' '.repeat(length);

const blanked = (found: string): string => blank(found.length);

/**
 * The text as the reader reads it: escaped line ends, tags, marks of quoting, stack traces and the
 * names of routers are replaced by white space of the same length. So a place in it is the same place in the text that is given.
 */
export function readingView(text: string): string {
  let view = text;
  if (view.includes('\\'))
    view = view.replace(ESCAPED_LINE, (escaped) =>
      escaped === '\\t' ? '  ' : `${blank(escaped.length - 1)}\n`,
    );
  if (view.includes('</') || view.includes('<br'))
    view = view.replace(TAG, (tag) =>
      BREAKING_TAG.test(tag) ? `${blank(tag.length - 1)}\n` : blank(tag.length),
    );
  if (view.includes('[/')) view = view.replace(FORUM_TAG, blanked);
  return view.replace(QUOTING, blanked).replace(STACK_LINE, blanked).replace(ROUTE_NAME, blanked);
}
