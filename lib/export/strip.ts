import { attributeOf, elementsOf, replaceElements, tagsOf } from './html';
import { COMMENTS } from './next-output';

/** Files that a page asks for by address, put into the page instead. */
export type FileText = (address: string) => string | undefined;

/** Data for search engines, and an island with its values. */
const KEPT: ReadonlySet<string> = new Set(['application/ld+json', 'application/json', 'module']);

/**
 * A script of our own, marked by `data-own`: it stands in the page, so that no further request is
 * needed.
 */
function inlined(tag: string, text: FileText): string {
  const code = tag.includes(' data-own') ? text(attributeOf(tag, 'src') ?? '') : undefined;
  const mark = tag.includes(' data-theme') ? ' data-theme=""' : '';
  return code === undefined ? '' : `<script${mark}>${code.trim()}</script>`;
}

/**
 * The page without the framework: no scripts but our own and data, the style in the page, no
 * payload.
 */
export function strip(html: string, text: FileText): string {
  const bare = replaceElements(html, elementsOf(html, 'script'), ({ start, end, tag }) =>
    KEPT.has(attributeOf(tag, 'type') ?? '') ? html.slice(start, end) : inlined(tag, text),
  );
  const hasIsland = bare.includes(' data-island="');
  const styled = replaceElements(bare, tagsOf(bare, 'link'), ({ tag }) => {
    const rel = attributeOf(tag, 'rel');
    if (rel === 'stylesheet') {
      const style = text(attributeOf(tag, 'href') ?? '');
      return style === undefined ? tag : `<style>${style.trim()}</style>`;
    }
    // The manifest would be one more request; the home page is where the site is installed from.
    return rel === 'preload' || (rel === 'manifest' && !hasIsland) ? '' : tag;
  });
  return COMMENTS.reduce((page, comment) => page.split(comment).join(''), styled)
    .split('<div hidden=""></div>')
    .join('');
}
