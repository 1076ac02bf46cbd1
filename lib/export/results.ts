import { attributeOf, tagsOf } from './html';
import type { ExportedPage } from './links';

/** Search engines cut longer ones: titles and descriptions in characters. */
const LONGEST = { title: 65, description: 155 } as const;

interface Shown {
  readonly path: string;
  readonly field: keyof typeof LONGEST;
  readonly text: string;
}

const plain = (text: string): string =>
  text.split('&#x27;').join("'").split('&quot;').join('"').split('&amp;').join('&');

function titleOf(html: string): string {
  const from = html.indexOf('<title>') + '<title>'.length;
  return plain(html.slice(from, html.indexOf('</title>', from)));
}

function descriptionOf(html: string): string {
  const meta = tagsOf(html, 'meta').find(({ tag }) => attributeOf(tag, 'name') === 'description');
  return plain(attributeOf(meta?.tag ?? '', 'content') ?? '');
}

/** An address that has moved: search engines show the new one. */
const leadsElsewhere = (html: string): boolean =>
  tagsOf(html, 'meta').some(({ tag }) => attributeOf(tag, 'http-equiv') === 'refresh');

/** What search engines show of pages, where it is missing, too long, or the same as of another page. */
export function poorResults(pages: readonly ExportedPage[]): string[] {
  const own = pages.filter(({ html }) => !leadsElsewhere(html));
  const shown = own.flatMap(({ path, html }): Shown[] => [
    { path, field: 'title', text: titleOf(html) },
    { path, field: 'description', text: descriptionOf(html) },
  ]);
  const first = new Map([...shown].reverse().map(({ field, text, path }) => [field + text, path]));
  return shown.flatMap(({ path, field, text }) => {
    const other = first.get(field + text);
    if (text === '') return [`${path} has no ${field}.`];
    if (text.length > LONGEST[field])
      return [
        `${path}: the ${field} has ${text.length} characters, ${LONGEST[field]} at most: ${text}`,
      ];
    return other === path ? [] : [`${path} has the same ${field} as ${other}: ${text}`];
  });
}
