/** What may stand in the address of the page: short, and not somebody's mail. */
const LONGEST_IN_ADDRESS = 60;

/** A longer text is a message, and is read in the paste box. */
export const LONGEST_SEARCH = 200;

/**
 * Is it a message or somebody's address rather than a search? Such a text goes to the reader and
 * never into the address.
 */
export const isText = (text: string): boolean =>
  text.length > LONGEST_SEARCH || text.includes('@') || text.trim().includes('\n');

/**
 * The search goes nowhere but into the address of this page, so that Back leads to it. Replaced,
 * not pushed: Back takes no letters away.
 */
export function keepInAddress(text: string): void {
  const address = new URL(window.location.href);
  const short = text.trim();
  if (short && short.length <= LONGEST_IN_ADDRESS && !isText(text))
    address.searchParams.set('q', short);
  else address.searchParams.delete('q');
  window.history.replaceState(window.history.state, '', address);
}

/** The search that the address asks for. */
export const queryInAddress = (): string =>
  (new URL(window.location.href).searchParams.get('q') ?? '').slice(0, LONGEST_SEARCH);
