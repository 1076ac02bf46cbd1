import { putLinks } from './pasted-links';

/** What begins on a line of its own. */
const LINES = 'br, p, div, tr, li, h1, h2, h3, h4, h5, h6, pre, table, blockquote';

/** More than this is a whole document, whose links would take longer than its text. */
const LONGEST_HTML = 1_000_000;
const MOST_LINKS = 200;

/** Every white space as one space, as a browser shows it and copies it as plain text. */
const withSingleSpaces = (text: string): string =>
  ['\n', '\t', '\u00a0']
    .reduce((all, white) => all.replaceAll(white, ' '), text)
    .split(' ')
    .filter(Boolean)
    .join(' ');

/** The text of HTML with its line breaks; those of its source are spaces. */
function textOfHtml(document: Document): string {
  for (const unseen of document.querySelectorAll('style, script, title')) unseen.remove();
  for (const line of document.querySelectorAll(LINES)) line.before('\0');
  return withSingleSpaces(document.body.textContent ?? '')
    .split('\0')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/**
 * A pasted text with the addresses of its links, which only its HTML has. The HTML is never shown:
 * a document made by this parser runs and loads nothing.
 */
export function withLinks(plain: string, html: string): string {
  if (!html || (plain && html.length > LONGEST_HTML)) return plain;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS).map((link) => ({
    words: withSingleSpaces(link.textContent ?? ''),
    address: link.getAttribute('href')?.trim() ?? '',
  }));
  return putLinks(plain || textOfHtml(document), links);
}

/** What a visitor pastes, as text. */
export const textOfClipboard = (data: DataTransfer): string =>
  withLinks(data.getData('text/plain'), data.getData('text/html'));
