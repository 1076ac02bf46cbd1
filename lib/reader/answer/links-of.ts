import type { Report, Verdict } from '../judge/types';
import { WEB_ADDRESS } from './patterns';
import type { AnswerLink, AnswerTexts } from './types';

/** More of them would stand in the way of the steps. */
const MOST = 3;

/** A door that leads on to any other address: the host says nothing then. */
const LEADS_ON = ['http', '%2f%2f', '//'];

/** Where to ask or look something up at the provider whose reply is known, the fitting ones first. */
export function linksFor(
  { reply, provider = '', stated }: Verdict,
  { links }: AnswerTexts,
): AnswerLink[] {
  const known = (reply && links[provider]) || [];
  const fits = known.filter(({ when }) => !when || when.includes(stated));
  return [...fits.filter(({ when }) => when), ...fits.filter(({ when }) => !when)].slice(0, MOST);
}

function readAddress(text: string, hosts: readonly string[]): AnswerLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, hostname, username, password, port, pathname, search, hash } = new URL(text);
  if (!hosts.includes(hostname) || username || password || port) return undefined;
  const rest = (pathname + search + hash).toLowerCase();
  if (LEADS_ON.some((sign) => rest.includes(sign))) return undefined;
  return { label: hostname + (pathname === '/' ? '' : pathname), href, for: ['you'] };
}

/**
 * Links that stand in the visitor's text, as far as they lead to a catalogued provider: a false
 * bounce brings its own. `hosts` are whole names, for anybody may write below some of them.
 */
export function linksIn(
  { text, sections }: Pick<Report, 'text' | 'sections'>,
  { linkHosts }: Pick<AnswerTexts, 'linkHosts'>,
): AnswerLink[] {
  const returned = sections.filter(({ kind }) => kind === 'returned');
  const found = new Map<string, AnswerLink>();
  for (const { 0: address, index } of text.matchAll(WEB_ADDRESS)) {
    if (returned.some(({ start, end }) => index >= start && index < end)) continue;
    const link = readAddress(address, linkHosts);
    if (link) found.set(link.href, link);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
