import { attributeOf, type Element, replaceElements, tagsOf } from './html';

/**
 * A policy counts for what comes after it, a style sheet for what is drawn, and characters are read
 * from the first bytes on: these stay where they are.
 */
const isPlaced = ({ tag }: Element): boolean =>
  attributeOf(tag, 'charSet') !== undefined ||
  attributeOf(tag, 'http-equiv') !== undefined ||
  attributeOf(tag, 'name') === 'viewport' ||
  ['stylesheet', 'preload'].includes(attributeOf(tag, 'rel') ?? '');

/**
 * The page with the other tags of its head in one order, sorted, at the head’s end. React puts them
 * in the order in which the parts of the page are ready, so that two builds could differ.
 */
export function orderHead(html: string): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const head = html.slice(0, end);
  const tags = [...tagsOf(head, 'meta'), ...tagsOf(head, 'link')].filter((tag) => !isPlaced(tag));
  const sorted = tags.map(({ tag }) => tag).sort();
  return replaceElements(head, tags, () => '') + sorted.join('') + html.slice(end);
}
