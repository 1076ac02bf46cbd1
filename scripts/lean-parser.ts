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

/** What stands in the reader for a module of the decoder, by its name. */
const INSTEAD: Readonly<Record<string, (path: string) => string>> = {
  // The full list has arrows and mathematics, and weighs as much as a third of the code.
  'html-entities': () => entitiesOfMails,
  // Who is written in a head is read from the text: nothing asks the decoder.
  'address-parser': () => 'export default () => [];',
  // Returned mails stay attachments without a head of their own, and no text is made HTML.
  'text-format': (path) => `
export { htmlToText } from ${JSON.stringify(`${path}?whole`)};
export const textToHtml = (text) => text;
export const formatTextHeader = () => '';
export const formatHtmlHeader = () => '';`,
};

/** The decoder of MIME without what the reader does not ask it for. */
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
