import { attributeOf, elementsOf, tagsOf } from './html';

/**
 * All that is assumed about what Next exports. Each assumption is checked in the finished pages, so
 * that an export of a different shape stops the build.
 */

/**
 * Files of the framework that no finished page requests: its scripts and styles, payloads, and the
 * not-found page under two more names.
 */
export const isFramework = (path: string): boolean =>
  path.startsWith('/_next/') ||
  path.startsWith('/_not-found/') ||
  path.startsWith('/404/') ||
  path.endsWith('/index.txt') ||
  (path.split('/').at(-1) ?? '').startsWith('__next.');

/** Data in the folder of a page: feeds. */
const DATA = ['.json', '.xml'];

/**
 * A file next to a page of a folder that is not data: a payload of the framework whose name
 * `isFramework` does not know. `paths` are those of all files that are left.
 */
export function strangers(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths.filter((path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const page = `${folder}index.html`;
    return (
      folder !== '/' && all.has(page) && path !== page && !DATA.some((end) => path.endsWith(end))
    );
  });
}

/** What React leaves in the text to find its components again. */
export const COMMENTS = ['<!-- -->', '<!--$-->', '<!--/$-->', '<!--&-->', '<!--/&-->'];

/** What React writes where a part of a page comes later, by script. */
const STREAMED = ['<template id="B:', '$RC(', 'id="S:', '<!--$?-->', '<!--$!-->'];

const islandsOf = (html: string): number => html.split(' data-island="').length - 1;

const modulesOf = (html: string): number =>
  elementsOf(html, 'script').filter(({ tag }) => attributeOf(tag, 'type') === 'module').length;

const valuesOf = (html: string): number =>
  elementsOf(html, 'script').filter(({ tag }) => attributeOf(tag, 'type') === 'application/json')
    .length;

/** What is wrong with a finished page; empty if nothing is. */
export function unexpected(html: string): string[] {
  const bare = elementsOf(html, 'script').reduce((page, { tag }) => page.replace(tag, ''), html);
  const islands = islandsOf(html);
  return [
    ...STREAMED.filter((mark) => bare.includes(mark)).map(
      (mark) => `contains a part that comes by script (${mark}): render it at build.`,
    ),
    ...(html.includes('/_next/') || html.includes('__next')
      ? ['still names a file or a value of the framework: lib/export/strip.ts removes them.']
      : []),
    ...(html.includes('<!--')
      ? ['contains a comment: lib/export/next-output.ts lists React’s.']
      : []),
    ...(elementsOf(html, 'style').every(({ content }) => content.trim() === '')
      ? ['has no inline style: lib/export/strip.ts looks for its link.']
      : []),
    ...(tagsOf(html, 'link').some(({ tag }) => attributeOf(tag, 'rel') === 'stylesheet')
      ? ['links to a style sheet.']
      : []),
    ...(islands > 1 ? ['has more than one island.'] : []),
    ...(modulesOf(html) > 0 === islands > 0 && valuesOf(html) === islands
      ? []
      : ['has an island without its script or its values.']),
  ];
}
