import { LONGEST_SEARCH } from '../../lib/search/is-search';

/** What may stand in the address of the page: short, and not somebody's mail. */
const LONGEST_IN_ADDRESS = 60;

/**
 * The search goes nowhere but into the address of this page, so that Back leads to it. Replaced,
 * not pushed: Back takes no letters away. `search` is what the box searches for, never a message.
 */
export function keepInAddress(search: string): void {
  const address = new URL(window.location.href);
  const short = search.trim();
  if (short && short.length <= LONGEST_IN_ADDRESS) address.searchParams.set('q', short);
  else address.searchParams.delete('q');
  window.history.replaceState(window.history.state, '', address);
}

/** The search that the address asks for. */
export const queryInAddress = (): string =>
  (new URL(window.location.href).searchParams.get('q') ?? '').slice(0, LONGEST_SEARCH);
