import { HTML_ID, HTML_LINK } from './patterns';

/** A page of the exported site: its path ('/550/') and its HTML. */
export interface ExportedPage {
  readonly path: string;
  readonly html: string;
}

const unescaped = (text: string): string => text.split('&amp;').join('&').split('&#x27;').join("'");

const valuesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => unescaped(match[1] ?? ''));

/** Is it an address of this site? Other sites, mail addresses and data in the address are not. */
const isOwn = (href: string, base: string): boolean =>
  href.startsWith('#') || (href.startsWith(`${base}/`) && !href.startsWith('//'));

function targetOf(
  href: string,
  path: string,
  base: string,
): { readonly file: string; readonly anchor: string } {
  const [address = '', anchor = ''] = href.split('#');
  const file = address.split('?')[0] ?? '';
  return { file: file ? file.slice(base.length) : path, anchor: decodeURIComponent(anchor) };
}

/**
 * Links that lead nowhere: to a file that is not in the export, or to an anchor that is not on the
 * page.
 * `files` are all paths of the export ('/550/', '/icon.svg'); `base` is the sub-path, '' or
 * '/smtp'.
 */
export function deadLinks(
  pages: readonly ExportedPage[],
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf(html, HTML_ID))]));
  return pages.flatMap(({ path, html }) =>
    [...new Set(valuesOf(html, HTML_LINK))]
      .filter((href) => isOwn(href, base))
      .flatMap((href) => {
        const { file, anchor } = targetOf(href, path, base);
        if (!files.has(file)) return [`${path} leads to ${href}, which is not there.`];
        return anchor && anchors.has(file) && !anchors.get(file)?.has(anchor)
          ? [`${path} leads to ${href}, but the page has no such anchor.`]
          : [];
      }),
  );
}
