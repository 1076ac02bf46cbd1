import type { CauseId } from '../../../data/types';
import { withoutClosing } from '../find/particulars/words';
import { isArrival } from '../judge/arrival';
import type { Report, Result, Verdict } from '../judge/types';
import { WEB_ADDRESS } from './patterns';
import type { AnswerLink, AnswerTexts } from './types';

/** More of them would stand in the way of the steps. */
const MOST = 3;

/** The provider that stands for all block lists: those that are not named are of no use. */
const LISTS = 'dnsbl';

/** A door that leads on to any other address: the host says nothing then. */
const LEADS_ON = ['http', '%2f%2f', '//'];

/** Where the text tells no cause, the list that it names is all that there is to look into. */
const UNTOLD: readonly CauseId[] = ['unknown', 'policy'];

const helps = ({ when }: AnswerLink, cause: CauseId): boolean => !when || when.includes(cause);

/** Where to look oneself up in the block lists that the reply names, whoever wrote it. */
function linksOfLists(
  { delivery: { diagnostic, context }, verdict: { stated } }: Result,
  { blockLists }: AnswerTexts,
): AnswerLink[] {
  const said = `${diagnostic} ${context}`.toLowerCase();
  return blockLists
    .filter(({ named }) => named.some((name) => said.includes(name)))
    .flatMap(({ links }) => links.filter((link) => helps(link, stated) || UNTOLD.includes(stated)));
}

/** Where to ask the provider whose reply is known, the fitting ones first. */
function linksOfProvider(
  { reply, provider = '', stated }: Verdict,
  { links }: AnswerTexts,
): AnswerLink[] {
  if (!reply) return [];
  const fits = (links[provider] ?? []).filter(
    (link) => helps(link, stated) && (link.replies?.includes(reply) ?? true),
  );
  return [...fits.filter(({ when }) => when), ...fits.filter(({ when }) => !when)];
}

/**
 * Where to ask or look something up: at the block list that is named, at the provider whose reply
 * is known. None of it helps whoever runs the server that refused.
 */
export function linksFor(result: Result, texts: AnswerTexts): AnswerLink[] {
  if (isArrival(result.verdict)) return [];
  const lists = linksOfLists(result, texts);
  const isList = result.verdict.provider === LISTS && lists.length > 0;
  return [...lists, ...(isList ? [] : linksOfProvider(result.verdict, texts))].slice(0, MOST);
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
    const link = readAddress(withoutClosing(address), linkHosts);
    if (link) found.set(link.href, link);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
