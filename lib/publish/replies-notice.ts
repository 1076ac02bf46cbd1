import { publicReplies } from '../pages/seen-replies';
import { pluralOf } from '../plural';
import type { Catalogue } from '../types';
import { headOf } from './api';

/** '12 https://…': how many replies each address gave, sorted by address. */
function linesOf(urls: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const url of [...urls].sort()) counts.set(url, (counts.get(url) ?? 0) + 1);
  return [...counts].map(([url, count]) => `${count} ${url}`);
}

/** `replies.notice.txt`: what came from where, a line a source, grouped by kind of evidence. */
export function repliesNotice(catalogue: Catalogue): string {
  const { site, openReplies, counts } = catalogue;
  const { notice, kinds } = openReplies;
  const { version, date, licence, about } = headOf(catalogue);
  const replies = publicReplies(catalogue);
  const groups = kinds.flatMap(({ kind, title }) => {
    const urls = replies.flatMap(({ source }) => (source.kind === kind ? [source.url] : []));
    const head = `${title} (${kind}): ${pluralOf(urls.length, counts.replies)}`;
    return urls.length > 0 ? [[head, ...linesOf(urls)].join('\n')] : [];
  });
  return [
    `${site.name}: ${notice.title}`,
    [version, date, licence, about].join('\n'),
    ...notice.paragraphs,
    pluralOf(replies.length, counts.replies),
    ...groups,
    '',
  ].join('\n\n');
}
