import { attributeOf, elementsOf, replaceElements, tagsOf } from './html';
import { payloadOf } from './payload';

/** Files that a page asks for by address, put into the page instead. */
export type FileText = (address: string) => string | undefined;

/**
 * What React writes where a part of a page comes later by script: without scripts that part would
 * stay away.
 */
const STREAMED = ['<template id="B:', '$RC(', 'id="S:', '<!--$?-->', '<!--$!-->'];

/** What React leaves in the text to find its components again. */
const COMMENTS = ['<!-- -->', '<!--$-->', '<!--/$-->', '<!--&-->', '<!--/&-->'];

/**
 * Client components of the framework itself, and the not-found page, which every page carries for
 * navigation by script.
 */
const HARMLESS = new Set([
  'default',
  'OutletBoundary',
  'ViewportBoundary',
  'MetadataBoundary',
  'IconMark',
  'NotFoundAnswer',
]);

/**
 * The names of the client components that a page's payload asks for: rows such as
 * `72:I[51338,["$2"],"Filter"]`.
 */
function clientComponents(html: string): string[] {
  return payloadOf(html)
    .split(':I[')
    .slice(1)
    .flatMap((row) => row.slice(0, row.indexOf('\n')).split('"').at(-2) ?? [])
    .filter((name) => !name.startsWith('$') && !HARMLESS.has(name));
}

/** Why a page cannot do without the framework's scripts; nothing where it can. */
export function hindrances(html: string): string[] {
  const page = replaceElements(html, elementsOf(html, 'script'), () => '');
  return [
    ...clientComponents(html).map(
      (name) =>
        `holds the client component ${name}: make it a plain script, or list the page in lib/export/pages.ts.`,
    ),
    ...STREAMED.filter((mark) => page.includes(mark)).map(
      (mark) => `holds a part that comes by script (${mark}): render it at build.`,
    ),
  ];
}

const isKept = (tag: string): boolean => attributeOf(tag, 'type') === 'application/ld+json';

/**
 * A script of our own, marked by `data-own`: it stands in the page, so that no further request is
 * needed.
 */
function inlined(tag: string, text: FileText): string {
  const code = tag.includes(' data-own') ? text(attributeOf(tag, 'src') ?? '') : undefined;
  return code === undefined ? '' : `<script>${code.trim()}</script>`;
}

/**
 * The page without the framework: no scripts but our own and data for search engines, the style in
 * the page, no payload.
 */
export function strip(html: string, text: FileText): string {
  const bare = replaceElements(html, elementsOf(html, 'script'), ({ start, end, tag }) =>
    isKept(tag) ? html.slice(start, end) : inlined(tag, text),
  );
  const styled = replaceElements(bare, tagsOf(bare, 'link'), ({ tag }) => {
    const rel = attributeOf(tag, 'rel');
    if (rel === 'stylesheet')
      return `<style>${(text(attributeOf(tag, 'href') ?? '') ?? '').trim()}</style>`;
    // The manifest would be one more request; the home page is where the site is installed from.
    return rel === 'manifest' || rel === 'preload' ? '' : tag;
  });
  return COMMENTS.reduce((page, comment) => page.split(comment).join(''), styled)
    .split('<div hidden=""></div>')
    .join('');
}
