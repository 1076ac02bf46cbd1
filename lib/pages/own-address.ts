import { absolute, routes } from '../routes';

/**
 * The site's own address without the slash; 'https://example.com' stands for one that is not set.
 */
export function ownAddress(): string {
  const home = absolute(routes.home());
  return (home.startsWith('http') ? home : `https://example.com${home}`).slice(0, -1);
}
