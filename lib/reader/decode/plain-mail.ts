import { textOfHtml } from './html-text';
import { textOfAttached, textOfPart } from './mime-body';
import { findParts, type Leaf } from './mime-parts';
import type { Mail } from './types';

const PLAIN = 'text/plain';
const HTML = 'text/html';

const isShown = ({ content }: Leaf): boolean =>
  content.disposition !== 'attachment' && (content.type === PLAIN || content.type === HTML);

/** The versions of one alternative stand together, where the first of them stands. */
function groupVersions(leaves: readonly Leaf[]): Leaf[][] {
  const groups = new Map<object, Leaf[]>();
  for (const leaf of leaves) {
    const key = leaf.alternative ?? leaf;
    const group = groups.get(key) ?? [];
    group.push(leaf);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The words of a mail: its plain texts, else its HTML. Undefined where some of them are only
 * written in HTML, or where the plain texts are empty.
 */
function joinShown(text: string, leaves: readonly Leaf[]): string | undefined {
  const groups = groupVersions(leaves);
  const join = (wanted: string): string =>
    groups
      .flat()
      .filter(({ content }) => content.type === wanted)
      .map((leaf) => textOfPart(text, leaf))
      .join('\n');
  if (!leaves.some(({ content }) => content.type === PLAIN)) return textOfHtml(join(HTML));
  if (!groups.every((group) => group.some(({ content }) => content.type === PLAIN)))
    return undefined;
  const plain = join(PLAIN);
  return plain.trim() || leaves.every(({ content }) => content.type === PLAIN) ? plain : undefined;
}

/**
 * What is read of a mail that is built in the usual way, as a whole parser would find it; undefined
 * or an exception where it is not. Parts that nobody reads are not decoded.
 */
export function readPlainMail(binary: string): Mail | undefined {
  const text = binary.endsWith('\n') ? binary : `${binary}\n`;
  const leaves = findParts(text);
  const words = leaves && joinShown(text, leaves.filter(isShown));
  if (leaves === undefined || words === undefined) return undefined;
  return {
    text: words,
    attached: leaves
      .filter((leaf) => !isShown(leaf))
      .map((leaf) => ({
        type: leaf.content.type,
        readText: () => textOfAttached(text, leaf),
      })),
  };
}
