import { allCodes } from '../lookup';
import type { Catalogue } from '../types';
import { SITE_LINK } from './patterns';
import type { Check } from './types';

/** RFC 5321, 4.5.3.1.5: a reply line has 512 octets at most, its end included. */
const LONGEST_REPLY = 510;

/** A long address of a site: with a shorter one the replies are shorter. */
const LONG_SITE = 'https://reply-codes.mail-documentation.example.com/smtp';

interface Shown {
  readonly at: string;
  readonly lines: readonly string[];
  readonly shows: readonly string[];
}

const shown = (servers: Catalogue['mailServers']): Shown[] =>
  servers.flatMap(({ id, snippets }) =>
    snippets.map(({ id: snippet, blocks, shows }) => ({
      at: `${id}-${snippet}`,
      lines: blocks.flatMap(({ lines }) => lines),
      shows,
    })),
  );

const linksIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => [...line.matchAll(SITE_LINK)].map(([, path = '']) => path));

const pagesOf = (catalogue: Catalogue): Set<string> =>
  new Set([
    '/bounce/',
    ...allCodes(catalogue).map((code) => `/${code}/`),
    ...catalogue.causes.map(({ id }) => `/causes/${id}/`),
  ]);

/** Two parts with one anchor: a link to the second leads to the first. */
export const serverAnchorsAreUnique: Check = ({ mailServers }) => {
  const anchors = shown(mailServers).map(({ at }) => at);
  return anchors
    .filter((anchor, place) => anchors.indexOf(anchor) < place)
    .map((anchor) => `Two snippets are called ${anchor}: rename the newer one.`);
};

/** A link that an administrator copied and nobody tried leads a worried person nowhere. */
export const serverLinksLeadToPages: Check = (catalogue) => {
  const pages = pagesOf(catalogue);
  return shown(catalogue.mailServers).flatMap(({ at, lines, shows }) =>
    linksIn([...lines, ...shows])
      .filter((path) => !pages.has(path))
      .map((path) => `${at} links to ${path}, which has no page.`),
  );
};

/** Lines without the address, or an answer that does not show it, are not what the page is for. */
export const serverLinesHoldTheLink: Check = ({ mailServers }) =>
  shown(mailServers).flatMap(({ at, lines, shows }) =>
    [
      { what: 'lines', texts: lines },
      { what: 'answer', texts: shows },
    ]
      .filter(({ texts }) => !texts.some((text) => text.includes('{site}/')))
      .map(({ what }) => `The ${what} of ${at} have no {site}/ in them.`),
  );

/** A server cuts a longer line, and the link stands at its end. */
export const serverRepliesFitALine: Check = ({ mailServers }) =>
  shown(mailServers).flatMap(({ at, shows }) =>
    shows
      .filter((line) => line.replaceAll('{site}', LONG_SITE).length > LONGEST_REPLY)
      .map((line) => `A reply of ${at} is longer than ${LONGEST_REPLY} characters: “${line}”.`),
  );
