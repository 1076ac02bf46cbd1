import type { Catalogue } from '../types';
import type { Part } from './about';
import { viewOf } from './sources';

/** The parts of the page about copying a bounce: a part for each program, with its sources. */
export const getTextParts = ({
  getText: { before, after },
  textSources,
}: Pick<Catalogue, 'getText' | 'textSources'>): Part[] => [
  ...before,
  ...textSources.map(({ id, program, steps, sources }) => ({
    id,
    title: program,
    paragraphs: [],
    steps,
    sources: sources.map((source) => viewOf(source)),
  })),
  ...after,
];
