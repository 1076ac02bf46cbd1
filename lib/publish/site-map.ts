import { allCodes } from '../lookup';
import { comparisons } from '../pages/compare-index';
import { familyPages } from '../pages/family-page';
import * as routes from '../routes';
import type { Catalogue } from '../types';

/** The address of every page, by kind: for the sitemap and llms.txt. */
export function pagePaths(catalogue: Catalogue): string[] {
  const { causes, providers, commands } = catalogue;
  return [
    routes.home(),
    routes.bounce(),
    routes.getText(),
    routes.why(),
    routes.helpDesk(),
    ...[...allCodes(catalogue), ...familyPages(catalogue).map(({ code }) => code)].map(routes.code),
    routes.causes(),
    ...causes.map(({ id }) => routes.cause(id)),
    routes.providers(),
    ...providers.map(({ id }) => routes.provider(id)),
    routes.commands(),
    ...commands.map(({ id }) => routes.command(id)),
    routes.compare(),
    ...comparisons(catalogue).map(routes.compare),
    routes.functions(),
    routes.mistakes(),
    routes.reference(),
    routes.changes(),
    routes.api(),
    routes.link(),
    routes.about(),
  ];
}
