import type { Block, Segment } from '../../lib/reader/answer/marked-text';
import type { MarkKind } from '../../lib/reader/find/types';

/**
 * What a segment is marked as, besides being part of the deciding line; undefined for plain text.
 * A secret is covered, whatever else it is; of words that a verdict rests on, a code is still a code.
 */
export function shownKind({ kinds }: Pick<Segment, 'kinds'>): MarkKind | undefined {
  if (kinds.includes('secret')) return 'secret';
  const own = kinds.find((kind) => kind !== 'deciding' && kind !== 'words');
  return own ?? kinds.find((kind) => kind === 'words');
}

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
