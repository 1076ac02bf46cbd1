import { pageRoutes } from '../page-routes';
import * as routes from '../routes';
import type { Catalogue } from '../types';

type Named = Pick<Catalogue, 'providers' | 'causes' | 'commands' | 'searchPages'>;

/** Stands between an address and its names, and is in none of them. */
const BETWEEN = '|';

/** The same name in other letters says nothing new. */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .split('')
    .filter((letter) => letter !== ' ' && letter !== '-' && letter !== '.')
    .join('');

function lineOf(href: string, [name = '', ...others]: readonly string[]): string {
  const seen = new Set([lettersOf(slugOf(href)), lettersOf(name)]);
  const isNew = (other: string): boolean => {
    const letters = lettersOf(other);
    return !seen.has(letters) && seen.add(letters).size > 0;
  };
  return [href, name, ...others.filter(isNew)].join(BETWEEN);
}

const slugOf = (href: string): string => href.split('/').at(-2) ?? '';

/**
 * Every page that has a name and is no code, as short text for the not-found page:
 * '/providers/gmail/|Gmail|google workspace'. The first name is the one that is shown.
 */
export const namedPages = ({ providers, causes, commands, searchPages }: Named): string[] => [
  ...providers.map(({ id, name, aliases }) => lineOf(routes.provider(id), [name, ...aliases])),
  ...causes.map(({ id, name }) => lineOf(routes.cause(id), [name])),
  ...commands.map(({ id, name }) => lineOf(routes.command(id), [name])),
  ...searchPages.map(({ page, title }) => lineOf(pageRoutes[page](), [title])),
];

/** A line of `namedPages`; the last part of the address is a name as well. */
export function readNamedPage(line: string): { href: string; names: string[] } {
  const [href = '', ...names] = line.split(BETWEEN);
  return { href, names: [...names, slugOf(href)].filter(Boolean) };
}
