import { type ChangeView, changeViews } from '../pages/changes';
import * as routes from '../routes';
import { published } from '../routes';
import type { Catalogue } from '../types';
import { xml } from './xml';

/** As many as a reader of feeds fetches at a time. */
const NEWEST = 60;

/** '2025-06' and '2025' are told as their first day: a feed allows no less. */
const momentOf = (date: string): string =>
  `${date}${'-01-01'.slice(date.length - 'yyyy'.length)}T00:00:00Z`;

const addressOf = ({ id }: ChangeView): string => published(routes.changes(id));

const plain = (text: string): string => text.replaceAll('`', '');

const titleOf = ({ kind, about }: ChangeView): string => `${about.name}: ${kind}`;

const entryOf = (change: ChangeView): string[] => [
  '  <entry>',
  `    <id>${xml(addressOf(change))}</id>`,
  `    <title>${xml(titleOf(change))}</title>`,
  `    <updated>${momentOf(change.date)}</updated>`,
  `    <link rel="alternate" type="text/html" href="${xml(published(change.about.href))}"/>`,
  ...(change.source?.href ? [`    <link rel="via" href="${xml(change.source.href)}"/>`] : []),
  `    <summary>${xml(plain(change.text))}</summary>`,
  '  </entry>',
];

const newestOf = (catalogue: Catalogue): ChangeView[] => changeViews(catalogue).slice(0, NEWEST);

/** What changed as an Atom feed (RFC 4287); addresses are absolute. */
export function atomOf(catalogue: Catalogue): string {
  const { site, headings } = catalogue;
  const changes = newestOf(catalogue);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${xml(published(routes.changes()))}</id>`,
    `  <title>${xml(`${site.name}: ${headings.changes.title}`)}</title>`,
    `  <updated>${momentOf(changes[0]?.date ?? site.checked)}</updated>`,
    `  <author><name>${xml(site.name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(published(routes.feed('atom.xml')))}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(published(routes.changes()))}"/>`,
    ...changes.flatMap(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf(catalogue: Catalogue): object {
  const { site, headings } = catalogue;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${site.name}: ${headings.changes.title}`,
    home_page_url: published(routes.changes()),
    feed_url: published(routes.feed('feed.json')),
    description: headings.changes.lead,
    language: 'en',
    items: newestOf(catalogue).map((change) => ({
      id: addressOf(change),
      url: published(change.about.href),
      ...(change.source?.href ? { external_url: change.source.href } : {}),
      title: titleOf(change),
      content_text: plain(change.text),
      date_published: momentOf(change.date),
      tags: [change.kind],
    })),
  };
}
