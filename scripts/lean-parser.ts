import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const ENTITIES = join(import.meta.dirname, '..', 'lib', 'reader', 'decode', 'entities.ts');

/** Names of Latin signs are known without their semicolon as well (HTML, 13.5). */
const entitiesOfMails = `
import { SIGNS } from ${JSON.stringify(ENTITIES)};
const isLatin = (sign) => sign >= '\\u00a0' && sign <= '\\u00ff';
export const htmlEntities = Object.fromEntries([...SIGNS].flatMap(([name, sign]) => [
  ['&' + name + ';', sign],
  ...(isLatin(sign) ? [['&' + name, sign]] : []),
]));`;

/** What replaces a module of the decoder in the reader, by its name. */
const INSTEAD: Readonly<Record<string, (path: string) => string>> = {
  // The full list has arrows and mathematics, and weighs as much as a third of the code.
  'html-entities': () => entitiesOfMails,
  // Addresses in headers are read from the text, so the decoder is not asked for them.
  'address-parser': () => 'export default () => [];',
  // Returned emails stay attachments without headers of their own, and no text is turned into HTML.
  'text-format': (path) => `
export { htmlToText } from ${JSON.stringify(`${path}?whole`)};
export const textToHtml = (text) => text;
export const formatTextHeader = () => '';
export const formatHtmlHeader = () => '';`,
};

/** The MIME decoder without the parts that the reader does not use. */
export const withLeanParser: Plugin = {
  name: 'lean-parser',
  setup({ onLoad }) {
    const filter =
      /postal-mime[\\/]dist[\\/]esm[\\/](?:html-entities|address-parser|text-format)\.js$/;
    onLoad({ filter }, ({ path, suffix }) => {
      const instead = INSTEAD[path.slice(path.search(/[\w-]+\.js$/), -3)];
      if (suffix || !instead) return undefined;
      return { contents: instead(path), loader: 'js' };
    });
  },
};
