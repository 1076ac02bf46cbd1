import { XML_SPECIAL } from './patterns';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may be in XML, inside an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(XML_SPECIAL, (letter) => entities[letter] ?? letter);
