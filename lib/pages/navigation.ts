import * as routes from '../routes';
import { withoutBase } from '../routes';
import type { Catalogue } from '../types';

/** A link of the navigation; `current` is the value of its aria-current. */
export interface NavigationLink {
  readonly name: string;
  readonly href: string;
  readonly current?: 'page' | 'true';
}

type Texts = Catalogue['navigation'];
type Words<Name extends string> = Readonly<Record<Name, string>>;

/** What leads from one page to all others: header and footer. */
export interface Navigation extends Words<'label' | 'moreLabel' | 'skip'> {
  readonly search: Words<keyof Texts['search']>;
  readonly isHome: boolean;
  readonly sections: readonly NavigationLink[];
  readonly more: readonly NavigationLink[];
}

export interface ReferenceEntry extends NavigationLink {
  readonly line: string;
}

type SectionId = Texts['sections'][number]['page'];
type PageId = SectionId | Texts['reference'][number]['page'] | Texts['more'][number]['page'];

const addresses: Readonly<Record<PageId, () => string>> = {
  paste: routes.bounce,
  codes: routes.table,
  causes: routes.causes,
  providers: routes.providers,
  reference: () => routes.reference(),
  commands: routes.commands,
  functions: routes.functions,
  myths: () => routes.mistakes(),
  api: () => routes.api(),
  changes: () => routes.changes(),
  compare: () => routes.compare(),
  commandLine: () => routes.reference('command-line'),
  getText: routes.getText,
  link: routes.link,
  helpDesk: routes.helpDesk,
  about: routes.about,
};

/** The first folder of each page of a section; the pages of codes have none in common. */
const folders: Readonly<Record<SectionId, readonly PageId[]>> = {
  paste: ['paste', 'getText'],
  codes: [],
  causes: ['causes'],
  providers: ['providers'],
  reference: ['reference', 'commands', 'functions', 'compare', 'myths', 'api', 'changes'],
};

/** '/550/', '/5.7.1/', '/4xx/' or '/x.7/'. */
const isCodePage = (path: string): boolean =>
  ['x.', ...'0123456789'].some((first) => withoutBase(path).startsWith(`/${first}`));

function isInSection(path: string, section: SectionId): boolean {
  if (section === 'codes') return isCodePage(path);
  return folders[section].some((page) => path.startsWith(addresses[page]()));
}

function linkTo(path: string, page: PageId, name: string, isInside: boolean): NavigationLink {
  const href = addresses[page]();
  if (href === path) return { name, href, current: 'page' };
  return isInside ? { name, href, current: 'true' } : { name, href };
}

/**
 * Header and footer of the page at `path`, an address that `routes` has made; '' for a page without
 * an address of its own. The same links on each page: only `current` differs.
 */
export function navigationOf(
  path: string,
  { navigation }: Pick<Catalogue, 'navigation'>,
): Navigation {
  const { label, moreLabel, skip, search, sections, reference, more } = navigation;
  return {
    label,
    moreLabel,
    skip,
    search,
    isHome: path === routes.home(),
    sections: sections.map(({ page, name }) => linkTo(path, page, name, isInSection(path, page))),
    more: [...reference, ...more].map(({ page, name }) => linkTo(path, page, name, false)),
  };
}

/** The ways in which the table of codes is grouped; the one at `path` is marked. */
export const tableOrders = (
  path: string,
  { navigation }: Pick<Catalogue, 'navigation'>,
): NavigationLink[] =>
  navigation.table.orders.map(({ page, name }) => linkTo(path, page, name, false));

/** The pages of the section Reference, each with what it holds. */
export const referenceEntries = ({ navigation }: Pick<Catalogue, 'navigation'>): ReferenceEntry[] =>
  navigation.reference.map(({ page, name, line }) => ({ name, line, href: addresses[page]() }));

/** What the frame of the page at `path` shows. */
export const shellOf = (path: string, catalogue: Catalogue) => ({
  name: catalogue.site.name,
  note: catalogue.site.checkFirst,
  navigation: navigationOf(path, catalogue),
});
