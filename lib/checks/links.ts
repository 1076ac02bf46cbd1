import type { HelpLink } from '../../data/types';
import type { Catalogue } from '../types';
import type { Check } from './types';

interface Placed extends HelpLink {
  /** The provider or blocklist whose link it is. */
  readonly at: string;
}

const LONGEST_LABEL = 75;
/** An ISO day; `Date.parse` takes much more. */
const DAY_LENGTH = 10;

const placed = ({ helpLinks }: Catalogue): Placed[] =>
  Object.entries(helpLinks).flatMap(([at, links]) => links.map((link) => ({ ...link, at })));

const isDay = (text: string): boolean =>
  text.length === DAY_LENGTH && !Number.isNaN(Date.parse(text));

const today = (): string => new Date().toISOString().slice(0, DAY_LENGTH);

/** A link of no one is on no page. */
export const helpLinksHaveAProvider: Check = ({ helpLinks, providers }) =>
  Object.keys(helpLinks)
    .filter((id) => !providers.some((provider) => provider.id === id))
    .map((id) => `${id} has help links, but is no provider: use the id of one.`);

/** A link that is bound to a reply of another cause is shown nowhere. */
export const helpLinksNameKnownReplies: Check = (catalogue) =>
  placed(catalogue).flatMap(({ at, label, when, replies = [] }) => {
    const known = catalogue.providers.find(({ id }) => id === at)?.replies ?? [];
    return replies
      .filter((wanted) => !known.some(({ id, cause }) => id === wanted && when?.includes(cause)))
      .map((wanted) => `“${label}” of ${at} names ${wanted}: name a reply of one of its causes.`);
  });

/**
 * A link that none of those who have to act can use. One that is bound to replies stands beside each of
 * them, one for a cause at least beside some.
 */
export const helpLinksAreForWhoActs: Check = (catalogue) =>
  placed(catalogue).flatMap(({ at, label, for: parties, when, replies: only }) => {
    const known = catalogue.providers.find(({ id }) => id === at)?.replies ?? [];
    const beside = known.filter(
      ({ id, cause }) =>
        (when?.includes(cause) ?? only !== undefined) && (only?.includes(id) ?? true),
    );
    const others = beside.filter(({ who }) => !parties.some((party) => who.includes(party)));
    return others.length > 0 && (only || others.length === beside.length)
      ? [
          `“${label}” of ${at} is for nobody who acts on ${others.map(({ id }) => id).join(', ')}: add them to for.`,
        ]
      : [];
  });

/** An address that is not encrypted, or on a host that no one looked at, may lead anywhere. */
export const helpLinksLeadWhereTheyShould: Check = (catalogue) =>
  placed(catalogue).flatMap(({ at, href }) => {
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (url?.protocol !== 'https:') return [`The help link ${href} of ${at} must be https.`];
    return catalogue.linkHosts.includes(url.hostname)
      ? []
      : [`${at} links to ${url.hostname}: add it to data/links/hosts.ts if it is the right host.`];
  });

/** A host that nothing leads to lets a wrong link pass later. */
export const linkHostsAreUsed: Check = (catalogue) => {
  const used = new Set(
    placed(catalogue).flatMap(({ href }) => (URL.canParse(href) ? [new URL(href).hostname] : [])),
  );
  return catalogue.linkHosts
    .filter((host) => !used.has(host))
    .map((host) => `No help link leads to ${host}: drop it from data/links/hosts.ts.`);
};

/** The same page twice, or two pages under one label, and the visitor must guess. */
export const helpLinksAreUnique: Check = ({ helpLinks }) =>
  Object.entries(helpLinks).flatMap(([at, links]) =>
    (['href', 'label'] as const).flatMap((field) =>
      links
        .filter((link, place) => links.findIndex((other) => other[field] === link[field]) < place)
        .map((link) => `${at} has two help links with the ${field} ${link[field]}: join them.`),
    ),
  );

/** A label over its limit wraps on a phone. */
export const helpLabelsAreShort: Check = (catalogue) =>
  placed(catalogue)
    .filter(({ label }) => label.length > LONGEST_LABEL)
    .map(
      ({ at, label }) =>
        `The label “${label}” of ${at} has ${label.length} characters: at most ${LONGEST_LABEL}.`,
    );

/** A day that is no day, or still to come, does not say when the page was there. */
export const helpLinksWereSeen: Check = (catalogue) =>
  placed(catalogue)
    .filter(({ source: { seen } }) => !isDay(seen) || seen > today())
    .map(
      ({ at, href, source }) => `${at} saw ${href} on ${source.seen}: name the day it was seen.`,
    );
