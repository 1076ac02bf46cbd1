import { FOUR_NUMBERS, HOST, IPV6_SIGNS, NIBBLES } from './patterns';

/** A plain domain name, the only text that goes into a command: it is copied to a shell. */
export const isDomain = (name: string): boolean =>
  HOST.test(name) && name.includes('.') && !name.includes('..') && !FOUR_NUMBERS.test(name);

const isIpv4 = (text: string): boolean =>
  FOUR_NUMBERS.test(text) && text.split('.').every((part) => Number(part) <= 255);

/** '2.0.0.1.0.d.b.8.…' as '2001:db8:…'; any other text as it is. */
function joined(text: string): string {
  if (!NIBBLES.test(text)) return text;
  const digits = text.split('.').join('');
  return Array.from({ length: 8 }, (_, place) => digits.slice(place * 4, place * 4 + 4)).join(':');
}

/** An IPv6 address in its short form, '' where the text is none. */
function ipv6Of(text: string): string {
  const address = `http://[${joined(text)}]/`;
  return IPV6_SIGNS.test(joined(text)) && URL.canParse(address)
    ? new URL(address).hostname.slice(1, -1)
    : '';
}

/** An address of a server with the name of its SPF mechanism (RFC 7208, 5.6). */
export interface Server {
  readonly mechanism: 'ip4' | 'ip6';
  readonly ip: string;
}

/** The address in a text that is nothing else; undefined where it is none. */
export function serverOf(text: string): Server | undefined {
  if (isIpv4(text)) return { mechanism: 'ip4', ip: text };
  const ip = ipv6Of(text);
  return ip ? { mechanism: 'ip6', ip } : undefined;
}
