import { HASHED_FOLDERS } from './headers';

/** What a host or a crawler reads, and answers of the host itself: nobody links to these. */
const NOT_LINKED: ReadonlySet<string> = new Set(['/404.html', '/_headers']);

const isPublished = (path: string): boolean =>
  !NOT_LINKED.has(path) && !HASHED_FOLDERS.some((folder) => path.startsWith(`/${folder}/`));

/**
 * The addresses of an export that others may link to, sorted. `paths` are all of its files, as a
 * browser asks for them below the site: '/550/', '/api/v1/codes.json'. Files with a hash in their
 * name come and go with each version.
 */
export const publishedAddresses = (paths: readonly string[]): string[] =>
  paths.filter(isPublished).sort();

/** The list of `data/addresses.txt`: one address a line. */
export const listedAddresses = (text: string): string[] => text.split('\n').filter(Boolean);

/**
 * What is wrong with the export of a site whose addresses never change: an address is gone, or a new
 * one is not yet on the list that keeps it.
 */
export function addressProblems(listed: readonly string[], built: readonly string[]): string[] {
  const [known, there] = [new Set(listed), new Set(built)];
  return [
    ...listed
      .filter((path) => !there.has(path))
      .map((path) => `${path} was published and is gone: somebody links to it, so put it back.`),
    ...built
      .filter((path) => !known.has(path))
      .map(
        (path) => `${path} is new: npm run addresses puts it on the list of data/addresses.txt.`,
      ),
  ];
}

/** The list with what is new: nothing ever leaves it. */
export const withNewAddresses = (listed: readonly string[], built: readonly string[]): string =>
  [...new Set([...listed, ...built])]
    .sort()
    .map((path) => `${path}\n`)
    .join('');
