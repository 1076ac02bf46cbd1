import type { Catalogue } from '../types';
import { schemaParts, summaryShapes } from './schema-parts';
import { listOf, objectOf, type Shape, text } from './shape';

/** The form of `codes/5.7.26.json`, without what stands at its head. */
export function codeShapes(catalogue: Catalogue): Readonly<Record<string, Shape>> {
  const { openFields: told } = catalogue;
  const { advice, reply } = schemaParts(catalogue);
  const source = objectOf(told.shownSource);
  const links = listOf(objectOf(told.link));
  return {
    ...summaryShapes(catalogue),
    advice,
    wire: listOf(text),
    meanings: listOf(objectOf(told.meaning, { by: source })),
    practice: listOf(objectOf(told.practice, { source })),
    uses: listOf(objectOf(told.use, { notes: listOf(text), sources: listOf(source) }, ['origin'])),
    commands: listOf(objectOf(told.command, { source })),
    goesWith: links,
    siblings: links,
    confused: listOf(objectOf(told.confused)),
    mistakes: listOf(objectOf(told.mistake)),
    notes: listOf(objectOf(told.note, { source })),
    causes: listOf(objectOf(told.causeCount, { count: { type: 'number' } })),
    replies: listOf(reply),
    sources: listOf(source),
  };
}
