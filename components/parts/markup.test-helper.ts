import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The values of an attribute in the order of the page. */
export const attributes = (name: string, page: ReactNode): string[] =>
  [...renderToStaticMarkup(page).matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(
    ([, value]) => value ?? '',
  );

/** The ids of the sections of a page, in order. */
export const sectionIds = (page: ReactNode): string[] => attributes('data-part', page);

/** The text of each element of one name, without the marks inside. */
export const texts = (name: string, page: ReactNode): string[] =>
  [...renderToStaticMarkup(page).matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'gs'))].map(
    ([element]) => textOf(element),
  );

/** What stands between the tags, with the few signs that React escapes as they are read. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Everything that can be read on a page. */
export const readable = (page: ReactNode): string => textOf(renderToStaticMarkup(page));
