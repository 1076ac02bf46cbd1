import { AFTER_LINK, SEPARATOR, SPACE } from './patterns';

/** What a link of an SPF check says, as text that anybody may have written; '' where it says none. */
export interface Parameters {
  /** Which name was checked: the sender's address, or the one that the server gave. */
  readonly scope: 'mfrom' | 'helo' | '';
  readonly identity: string;
  readonly ip: string;
  readonly receiver: string;
}

const SCOPES: ReadonlySet<string> = new Set(['mfrom', 'helo']);

/** From the first sign after which parameters stand; all of a text that has neither. */
function queryOf(link: string): string {
  const starts = ['?', '#'].map((sign) => link.indexOf(sign)).filter((at) => at >= 0);
  return starts.length > 0 ? link.slice(Math.min(...starts) + 1) : link;
}

/** A sign that is badly written in the link stays as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The parameters by their names in lower case; of two with one name the first counts. */
function pairsOf(link: string): ReadonlyMap<string, string> {
  const [query = ''] = queryOf(link).trim().replace(SEPARATOR, '&').split(SPACE, 1);
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.toLowerCase(), decoded(value.join('=').replace(AFTER_LINK, '')).trim()] as const;
  });
  return new Map(pairs.toReversed());
}

/**
 * Reads a link that a check of SPF printed, alone or in the line around it. Its forms: `s;id;ip;r`
 * (pyspf, SpamAssassin), `id&ip&receiver` (libspf2), `s&id&ip` (Haraka), `sender&ip&receiver`
 * (Mail::SPF), `scope;identity;ip` and the `s&i` of RFC 7208, 6.2, whose `s` is the sender.
 */
export function readParameters(link: string): Parameters {
  const pairs = pairsOf(link);
  const first = (...names: string[]): string =>
    names.map((name) => pairs.get(name) ?? '').find(Boolean) ?? '';
  const s = first('scope', 's');
  const scope = SCOPES.has(s.toLowerCase()) ? (s.toLowerCase() as 'mfrom' | 'helo') : '';
  const receiver = first('receiver', 'r');
  return {
    scope,
    identity: first('id', 'identity', 'sender') || (scope ? '' : s),
    ip: first('ip', 'i'),
    // What a program writes that does not know its own name: RFC 7208, 7.3.
    receiver: receiver.toLowerCase().includes('unknown') ? '' : receiver,
  };
}
