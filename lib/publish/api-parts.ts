import { apiParts, type Part } from '../pages/about';
import type { Catalogue } from '../types';
import { codesFile } from './api';
import { type FieldList, fieldLists } from './field-lists';

/** A part of the page about the open data. */
export interface ApiPart extends Part {
  /** The fields of each file, where the part tells them. */
  readonly lists: readonly FieldList[];
}

/** The code whose entry is shown. */
const SAMPLE = '4.2.2';

/** An entry of `codes.json` as the file has it, but on lines of its own. */
function sampleOf(catalogue: Catalogue): string {
  const { codes } = codesFile(catalogue);
  return JSON.stringify(
    codes.find(({ code }) => code === SAMPLE),
    null,
    2,
  );
}

/** The parts of the page about the open data, with a sample answer and the fields of each file. */
export const apiPage = (catalogue: Catalogue): ApiPart[] =>
  apiParts(catalogue).map((part) => ({
    ...part,
    ...(part.id === 'sample' ? { commands: [sampleOf(catalogue)] } : {}),
    lists: part.id === 'fields' ? fieldLists(catalogue) : [],
  }));
