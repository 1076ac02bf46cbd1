/** The words of a link and the address behind them. */
export interface PastedLink {
  readonly words: string;
  readonly address: string;
}

/** Longer addresses would bury the text; they only count clicks. */
const LONGEST_ADDRESS = 1000;

const isWebAddress = (address: string): boolean =>
  ['http://', 'https://'].some((scheme) => address.toLowerCase().startsWith(scheme)) &&
  address.length <= LONGEST_ADDRESS &&
  !['<', '>', ' ', '\n', '\t'].some((sign) => address.includes(sign));

/** An address as it may stand in a text: without its scheme and the stroke at its end. */
const bareAddress = (address: string): string => {
  const bare = address.slice(address.indexOf('//') + 2);
  return bare.endsWith('/') ? bare.slice(0, -1) : bare;
};

/** Words are told from what stands beside them where letters have two cases. */
const isOfWord = (sign = ' '): boolean =>
  sign.toLowerCase() !== sign.toUpperCase() || (sign >= '0' && sign <= '9');

/** Where words end in a text, as words of their own: 'here' is not found in 'there'. */
function endOfWords(text: string, words: string): number | undefined {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isOfWord(text[at - 1]) && !isOfWord(text[end])) return end;
  }
  return undefined;
}

/**
 * Puts the address of each link behind its words, as ` <https://…>`: a copy as plain text loses it.
 * The links come in the order of the text; what is not found in it is left out.
 */
export function putLinks(plain: string, links: readonly PastedLink[]): string {
  let done = '';
  let rest = plain;
  for (const { words, address } of links) {
    const end = words ? endOfWords(rest, words) : undefined;
    if (end === undefined) continue;
    const lost = isWebAddress(address) && !plain.includes(bareAddress(address));
    done += rest.slice(0, end) + (lost ? ` <${address}>` : '');
    rest = rest.slice(end);
  }
  return done + rest;
}
