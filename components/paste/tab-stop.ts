import type { Block, Segment } from '../../lib/reader/answer/marked-text';

/**
 * What a segment is marked as, besides being part of the deciding line; undefined for plain text.
 * A secret is covered, whatever else it is.
 */
export const shownKind = ({ kinds }: Pick<Segment, 'kinds'>) =>
  kinds.includes('secret') ? 'secret' : kinds.find((kind) => kind !== 'deciding');

const isMark = (segment: Segment): boolean => shownKind(segment) !== undefined;

/**
 * Where the one mark begins that Tab leads to: the one visited last, else the first that is not in
 * a folded part, else the first of all. Undefined where there is none.
 */
export function findTabStop(
  blocks: readonly Block[],
  visited: number | undefined,
): number | undefined {
  const segments = blocks.flatMap((block) => block.segments);
  if (segments.some(({ start }) => start === visited)) return visited;
  const unfolded = blocks.flatMap((block) => (block.folded ? [] : block.segments));
  return (unfolded.find(isMark) ?? segments.find(isMark))?.start;
}
