import { filled } from '../filled';
import type { Catalogue } from '../types';
import type { Part } from './about';
import { ownAddress } from './own-address';
import { viewOf } from './sources';

/** The parts of the page about SPF links that stand there whatever the link says. */
export const whyParts = ({ why }: Pick<Catalogue, 'why'>): Part[] =>
  why.parts.map((part) => {
    const sources = why.sources[part.id] ?? [];
    return {
      ...part,
      ...('commands' in part
        ? { commands: part.commands.map((text) => filled(text, { origin: ownAddress() })) }
        : {}),
      ...(sources.length > 0 ? { sources: sources.map((source) => viewOf(source)) } : {}),
    };
  });
