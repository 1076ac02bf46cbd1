import type { RefObject } from 'react';

/** How many letters of a text node end above a line of the window. */
function lettersAbove(node: Text, line: number): number {
  const range = document.createRange();
  range.setStart(node, 0);
  let [from, to] = [0, node.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    range.setEnd(node, middle + 1);
    if (range.getBoundingClientRect().bottom > line) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How far into the text the visitor has scrolled in the pane that shows it, in characters. */
function placeInPane(): number {
  const pane = document.querySelector('[data-testid="marked-text"]');
  if (!pane?.scrollTop) return 0;
  // Below the border and the padding.
  const line = pane.getBoundingClientRect().top + 16;
  const nodes = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  let place = 0;
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    // What the page itself says between the lines.
    if (node.parentElement?.closest('summary, .sr-only')) continue;
    const hidden = node.parentElement?.closest('details:not([open])');
    const above = hidden ? node.length : lettersAbove(node, line);
    place += above;
    if (above < node.length) break;
  }
  return place;
}

/** Opens the field with the caret and the scrolled place where the pane stood. */
export function showInField(field: RefObject<HTMLTextAreaElement | null>, open: () => void): void {
  const place = placeInPane();
  open();
  const box = field.current;
  if (!box) return;
  const { value } = box;
  // Only a field that ends at the place tells how high the lines above it are.
  box.value = value.slice(0, place);
  const { scrollHeight, clientHeight } = box;
  box.value = value;
  box.focus();
  box.setSelectionRange(place, place);
  box.scrollTop = scrollHeight > clientHeight ? scrollHeight - clientHeight / 2 : 0;
}
