import { filled } from '../filled';
import { pageRoutes } from '../page-routes';
import type { Catalogue } from '../types';
import type { Part } from './about';
import { ownAddress } from './own-address';

interface Text {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  readonly commands?: readonly string[];
}

/** Parts with the site's own address in their texts. */
const withOrigin = (parts: readonly Text[]): Part[] => {
  const fill = (text: string): string => filled(text, { origin: ownAddress() });
  return parts.map(({ paragraphs, steps, commands, ...part }) => ({
    ...part,
    paragraphs: paragraphs.map(fill),
    ...(steps ? { steps: steps.map(fill) } : {}),
    ...(commands ? { commands: commands.map(fill) } : {}),
  }));
};

/** The running text of the page for help desks. */
export const helpDeskParts = ({ helpDesk }: Pick<Catalogue, 'helpDesk'>): Part[] =>
  withOrigin(helpDesk.parts);

/** Links to the pages beside the lines for mail servers. */
export const kitPart = ({ kitPages: { pages, ...part } }: Pick<Catalogue, 'kitPages'>): Part => ({
  ...part,
  links: pages.map(({ page, text }) => ({ href: pageRoutes[page](), text })),
});

/** Lines of the two web servers, as they are tried. */
export interface HostLines {
  readonly nginx: string;
  readonly caddy: string;
}

/** What somebody who links here can rely on, and how to host the site. */
export const promiseParts = (
  { promise, hosting }: Pick<Catalogue, 'promise' | 'hosting'>,
  { nginx, caddy }: HostLines,
): Part[] =>
  withOrigin(promise).map((part) =>
    part.id === 'own-host'
      ? {
          ...part,
          commands: [
            hosting.build,
            `# ${hosting.nginx}\n${nginx}`,
            `# ${hosting.caddy}\n${caddy}`,
          ].map((text) => text.trim()),
        }
      : part,
  );
