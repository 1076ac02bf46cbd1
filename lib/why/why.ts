import { isDomain, serverOf } from './names';
import { readParameters } from './parameters';

/** Parts of the page that are shown or not, by what a link says. */
export type WhyPart =
  | 'too-long'
  | 'unread'
  | 'told'
  | 'both'
  | 'domain-only'
  | 'ip-only'
  | 'mfrom'
  | 'helo'
  | 'ip'
  | 'receiver'
  | 'domain-command'
  | 'ip-command'
  | 'odd-domain'
  | 'odd-ip';

/** What a link says: which parts answer it, and the words that go into them, as plain text. */
export interface Why {
  readonly shown: readonly WhyPart[];
  readonly words: Readonly<Record<string, string>>;
}

/** In characters. No mail server prints a longer link: a reply line has 512 (RFC 5321, 4.5.3.1.5). */
const LONGEST_LINK = 2000;

/** The longest address: 64 before the @, 255 after it (RFC 5321, 4.5.3.1). */
const LONGEST_VALUE = 320;

/** The domain that was asked: of an address what follows its last @. */
const domainOf = (identity: string): string => {
  const name = identity.slice(identity.lastIndexOf('@') + 1).toLowerCase();
  return name.endsWith('.') ? name.slice(0, -1) : name;
};

const refused = (part: WhyPart): Why => ({ shown: [part], words: {} });

/**
 * What a link of an SPF check says; `link` is the link, what follows its `?` or `#`, or the line
 * that it stands in. Nothing is looked up.
 */
export function whyOf(link: string): Why {
  if (link.trim() === '') return { shown: [], words: {} };
  if (link.length > LONGEST_LINK) return refused('too-long');
  const { scope, identity, ip, receiver } = readParameters(link);
  if (!identity && !ip) return refused('unread');
  if ([identity, ip, receiver].some(({ length }) => length > LONGEST_VALUE))
    return refused('too-long');
  const domain = domainOf(identity);
  const server = serverOf(ip);
  const parts: Readonly<Partial<Record<WhyPart, boolean>>> = {
    told: true,
    both: domain !== '' && ip !== '',
    'domain-only': ip === '',
    'ip-only': domain === '',
    mfrom: domain !== '' && scope !== 'helo',
    helo: domain !== '' && scope === 'helo',
    ip: ip !== '',
    receiver: receiver !== '',
    'domain-command': isDomain(domain),
    'odd-domain': domain !== '' && !isDomain(domain),
    'ip-command': server !== undefined,
    'odd-ip': ip !== '' && server === undefined,
  };
  return {
    shown: (Object.keys(parts) as WhyPart[]).filter((part) => parts[part]),
    words: {
      domain,
      identity,
      ip: server?.ip ?? ip,
      receiver,
      term: server ? `${server.mechanism}:${server.ip}` : '',
    },
  };
}
