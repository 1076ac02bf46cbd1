import { filled } from '../filled';
import type { Catalogue } from '../types';
import type { CodePage } from './code-page';

type Texts = Catalogue['codeTexts'];
export type SectionId = keyof Texts['sections'];

/** A section of the page of a code, with its heading. */
export interface CodeSection {
  readonly id: SectionId;
  readonly title: string;
}

/** What each section lists; those without a line here every page has. */
const lists: Readonly<Partial<Record<SectionId, (page: CodePage) => readonly unknown[]>>> = {
  meaning: ({ meanings, practice, uses, notes }) => [...meanings, ...practice, ...uses, ...notes],
  'on-the-wire': ({ wire, commands, goesWith }) => [...wire, ...commands, ...goesWith],
  confused: ({ confused, mistakes }) => [...confused, ...mistakes],
  replies: ({ replies, help }) => [...replies.shown, ...help],
};

const MOST_NAMES = 3;

/** 'Google', 'Google and Microsoft', 'Google, Microsoft and others'. */
function namesOf({ practice }: CodePage, { and, others }: Texts): string {
  const names = [...new Set(practice.map(({ by }) => by))];
  const told = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), others] : names;
  return [told.slice(0, -1).join(', '), ...told.slice(-1)].filter(Boolean).join(and);
}

function titleOf(id: SectionId, page: CodePage, texts: Texts): string {
  const isReport = page.wire.some(({ speaker }) => speaker === '');
  if (id === 'on-the-wire' && isReport) return texts.report;
  if (id === 'meaning' && page.practice.length > 0) {
    const heading = page.meanings.length > 0 ? texts.meaningAt : texts.meaningOnlyAt;
    return filled(heading, { names: namesOf(page, texts) });
  }
  return texts.sections[id];
}

/** The sections of the page of a code in their order, without those that would be empty. */
export const codeSections = (page: CodePage, texts: Texts): CodeSection[] =>
  (Object.keys(texts.sections) as SectionId[])
    .filter((id) => lists[id]?.(page).length !== 0)
    .map((id) => ({ id, title: titleOf(id, page, texts) }));

/** From so many sections on, a page is longer than two screens and lists them at its top. */
const SECTIONS_OF_TWO_SCREENS = 6;

/** The list of contents of a page: empty where the page is short. */
export const contentsOf = (sections: readonly CodeSection[]): readonly CodeSection[] =>
  sections.length >= SECTIONS_OF_TWO_SCREENS ? sections : [];
