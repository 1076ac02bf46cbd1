import { filled } from '../filled';
import { numberOf } from '../plural';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { ownAddress } from './own-address';
import { publicReplies } from './seen-replies';
import type { SourceView } from './sources';

/** A part of a page of running text. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  readonly commands?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  readonly sources?: readonly SourceView[];
}

const linkTo = (
  { file, text }: { readonly file: string; readonly text: string },
  fill: (text: string) => string,
) => ({ href: routes.api(file), text: fill(text) });

const withAddress = (texts: readonly string[]): string[] =>
  texts.map((text) => filled(text, { origin: ownAddress() }));

/** The parts of the page about the site, with its own address filled in. */
export const aboutParts = ({ about }: Pick<Catalogue, 'about'>): Part[] =>
  about.map((part) => ({ ...part, paragraphs: withAddress(part.paragraphs) }));

/** The parts of the page about the open data; each file is a link. */
export function apiParts(catalogue: Pick<Catalogue, 'api' | 'seenReplies'>): Part[] {
  const replies = publicReplies(catalogue);
  const count = numberOf(replies.length);
  const fill = (text: string): string => filled(text, { origin: ownAddress(), count });
  return catalogue.api.map(({ files, example, commands = [], paragraphs, ...part }) => {
    const lines = replies.filter(({ id }) => id === example).map((reply) => JSON.stringify(reply));
    const shown = [...commands.map(fill), ...lines];
    return {
      ...part,
      paragraphs: paragraphs.map(fill),
      ...(shown.length > 0 ? { commands: shown } : {}),
      ...(files ? { links: files.map((entry) => linkTo(entry, fill)) } : {}),
    };
  });
}
