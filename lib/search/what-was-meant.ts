import { type CodeRange, meant } from '../pages/unknown';
import * as routes from '../routes';
import { codesBeforeWords, codesInAddress, partsOfAddress } from './address';
import { type NamedPage, nearPages } from './near-pages';

interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What an address without a page was probably meant to be. */
export interface WhatWasMeant<Code> {
  /** Codes with a page. */
  readonly codes: readonly Code[];
  /** Pages with a name like it; empty where there are codes. */
  readonly pages: readonly NamedPage[];
  /** Looks like a code, and has no page; '' where something else was meant. */
  readonly unknown: string;
}

const asPage = ({ code, name }: NamedCode): NamedPage => ({
  href: routes.code(code),
  names: [`${code} ${name}`, name],
});

/** Of two codes with the same name the permanent one is met more often. */
const failuresFirst = <Code extends NamedCode>(codes: readonly Code[]): Code[] =>
  [...codes].sort((a, b) => b.code.charCodeAt(0) - a.code.charCodeAt(0));

/**
 * Reads an address below the site ('/providers/microsoft-365/'): what is a code on its face is a
 * code; then a known code in front of words; then the page whose name comes nearest.
 */
export function whatWasMeant<Code extends NamedCode>(
  path: string,
  known: readonly Code[],
  ranges: readonly CodeRange[],
  pages: readonly NamedPage[],
): WhatWasMeant<Code> {
  const written = codesInAddress(path);
  const codes = meant([...written, ...codesBeforeWords(path)], known, ranges);
  const [unknown = ''] = codes.length > 0 ? [] : written;
  return {
    codes,
    unknown,
    pages:
      codes.length > 0 || unknown
        ? []
        : nearPages(partsOfAddress(path), [...pages, ...failuresFirst(known).map(asPage)]),
  };
}
