import { filled } from '../filled';
import { absolute, routes } from '../routes';
import type { Catalogue } from '../types';

/** A part of a page of running text. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  readonly commands?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly text: string }[];
}

/**
 * The site's own address without the slash; 'https://example.com' stands for one that is not set.
 */
function ownAddress(): string {
  const home = absolute(routes.home());
  return (home.startsWith('http') ? home : `https://example.com${home}`).slice(0, -1);
}

const withAddress = (texts: readonly string[]): string[] =>
  texts.map((text) => filled(text, { origin: ownAddress() }));

/** The parts of the page about the site, with its own address filled in. */
export const aboutParts = ({ about }: Pick<Catalogue, 'about'>): Part[] =>
  about.map((part) => ({ ...part, paragraphs: withAddress(part.paragraphs) }));

/** The parts of the page about the open data; each file is a link. */
export const apiParts = ({ api }: Pick<Catalogue, 'api'>): Part[] =>
  api.map(({ files, ...part }) => ({
    ...part,
    paragraphs: withAddress(part.paragraphs),
    ...(part.commands ? { commands: withAddress(part.commands) } : {}),
    ...(files ? { links: files.map(({ file, text }) => ({ href: routes.api(file), text })) } : {}),
  }));
