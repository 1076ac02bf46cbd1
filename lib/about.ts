import { absolute, routes } from './routes';
import type { Catalogue } from './types';

/** A part of a page of running text. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
}

/** The parts of the page about the site, with its own address filled in ('https://example.com' stands for one not set). */
export function aboutParts({ about }: Pick<Catalogue, 'about'>): Part[] {
  const home = absolute(routes.home());
  const origin = (home.startsWith('http') ? home : `https://example.com${home}`).slice(0, -1);
  return about.map((part) => ({ ...part, paragraphs: part.paragraphs.map((text) => text.split('{origin}').join(origin)) }));
}
