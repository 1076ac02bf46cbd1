import { publishedOrigin } from '../../lib/origin';

/**
 * Where the build did not know the address of the site, the texts and what is copied from them have
 * the one at which the page is read.
 */
const put = (text: string): string => text.replaceAll(publishedOrigin, location.origin);

const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (nodes.nextNode()) {
  const node = nodes.currentNode as Text;
  if (node.data.includes(publishedOrigin)) node.data = put(node.data);
}
for (const field of document.querySelectorAll('input'))
  field.defaultValue = put(field.defaultValue);
