import { filled } from '../filled';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import type { Part } from './about';

/** What a build was told about itself; '' where it was not. */
export interface Told {
  /** How whoever runs this copy is reached, as plain text. */
  readonly contact: string;
  /** Where mistakes are reported. */
  readonly report: string;
  /** Where the source is. */
  readonly source: string;
}

const link = (href: string, text: string) => (href ? [{ href, text }] : []);

/** Who answers for the site, and under which licence it is: parts of the page about it. */
export function trustParts(
  { trust: { who, licence }, site }: Pick<Catalogue, 'trust' | 'site'>,
  { contact, report, source }: Told,
): { readonly who: Part; readonly licence: Part } {
  return {
    who: {
      id: who.id,
      title: who.title,
      paragraphs: who.paragraphs
        .filter((text) => contact || !text.includes('{contact}'))
        .map((text) => filled(text, { checked: site.checked, contact })),
      links: [
        ...link(report, who.report),
        ...link(source, who.source),
        ...link(routes.changes(), who.changes),
      ],
    },
    licence: {
      id: licence.id,
      title: licence.title,
      paragraphs: licence.paragraphs,
      links: link(routes.api(), licence.data),
    },
  };
}
