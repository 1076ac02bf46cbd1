import * as routes from '../routes';
import { published } from '../routes';
import { xml } from './xml';

/** OpenSearch 1.1, 4.1.3: a short name has at most 16 characters. */
const LONGEST_SHORT_NAME = 16;

/** The OpenSearch 1.1 description: with it a browser searches here from its address bar. */
export function openSearchOf({
  name,
  description,
}: {
  readonly name: string;
  readonly description: string;
}): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${xml(name.slice(0, LONGEST_SHORT_NAME).trim())}</ShortName>`,
    `  <Description>${xml(description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="192" height="192" type="image/png">${xml(published(routes.file('icon-192.png')))}</Image>`,
    `  <Url type="text/html" template="${xml(`${published(routes.home())}?q={searchTerms}`)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
