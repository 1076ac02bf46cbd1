import { pictureTexts } from '../../data/interface/titles';
import { allCodes } from '../lookup';
import { codePages } from '../pages/code-pages';
import { familyPages } from '../pages/family-page';
import type { Catalogue } from '../types';
import { BEYOND_LATIN } from './patterns';

/** What the picture of a shared link says. */
export interface Picture {
  /** The name of its file: '550', or 'site'. */
  readonly id: string;
  /** The large text: the code, or what the site asks. */
  readonly head: string;
  readonly name: string;
  readonly note: string;
  /** The first digit of the code, which has a colour; empty where there is none. */
  readonly digit: string;
}

const ascii: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '…': '...',
};

/**
 * A letter that the bundled font lacks would be fetched from the network at build: only Latin is
 * left.
 */
export const latin = (text: string): string =>
  [...text]
    .map((letter) => ascii[letter] ?? letter)
    .join('')
    .replace(BEYOND_LATIN, '');

/** Every picture: one a code, a class and a subject, and the common one. */
export function picturesOf(catalogue: Catalogue): Picture[] {
  const { site } = catalogue;
  const pageOf = codePages(catalogue);
  const codes = allCodes(catalogue).flatMap((code) => pageOf(code) ?? []);
  return [
    {
      id: 'site',
      head: '550',
      name: site.question,
      note: pictureTexts.site,
      digit: '5',
    },
    ...codes.map(({ code, name, badge, first }) => ({
      id: code,
      head: code,
      name,
      note: badge,
      digit: first,
    })),
    ...familyPages(catalogue).map(({ code, name, first }) => ({
      id: code,
      head: code,
      name,
      note: pictureTexts.family,
      digit: first,
    })),
  ].map((picture) => ({ ...picture, name: latin(picture.name), note: latin(picture.note) }));
}
