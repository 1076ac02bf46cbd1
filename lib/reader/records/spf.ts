import { IP_NETWORK, IPV4_NETWORK, SPACES, TERM } from './patterns';
import type { Remark } from './types';

/** Mechanisms and modifiers that cost a look-up in the DNS (RFC 7208, 4.6.4). */
const LOOKUPS: readonly string[] = ['include', 'a', 'mx', 'ptr', 'exists', 'redirect'];
const MOST_LOOKUPS = 10;
const KNOWN: readonly string[] = [...LOOKUPS, 'all', 'ip4', 'ip6', 'exp'];

interface Term {
  readonly sign: string;
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

function termOf(text: string): Term {
  const match = TERM.exec(text);
  const sign = match?.[1] || '+';
  return { sign, name: match?.[2]?.toLowerCase() ?? '', value: match?.[3]?.slice(1) ?? '', text };
}

/** A term that no checker understands makes the whole record fail (RFC 7208, 4.6). */
function isBroken({ name, value, text }: Term): boolean {
  if (name === 'ip4') return !IPV4_NETWORK.test(value);
  if (name === 'ip6') return !IP_NETWORK.test(value) || !value.includes(':');
  if (name === 'include' || name === 'redirect') return value === '';
  return !KNOWN.includes(name) && !text.includes('=');
}

/** What happens to mail from servers that no term names (RFC 7208, 4.7 and 5.1). */
function ending(terms: readonly Term[]): Remark {
  const all = terms.find(({ name }) => name === 'all');
  if (all) return { id: `spf.all.${all.sign}` };
  const redirect = terms.find(({ name }) => name === 'redirect');
  return redirect
    ? { id: 'spf.redirect', words: { name: redirect.value } }
    : { id: 'spf.all.missing' };
}

function allowed(terms: readonly Term[]): Remark[] {
  const named = terms
    .filter(({ sign, name }) => sign === '+' && name !== 'all' && KNOWN.includes(name))
    .map(({ text }) => text.replace('+', ''));
  return named.length > 0 ? [{ id: 'spf.allows', words: { terms: named.join(', ') } }] : [];
}

/** What an SPF record says and what is wrong with it (RFC 7208). */
export function readSpf(value: string): Remark[] {
  const [version = '', ...rest] = value.split(SPACES);
  const hasVersion = version.toLowerCase() === 'v=spf1';
  const terms = (hasVersion ? rest : [version, ...rest]).filter(Boolean).map(termOf);
  const all = terms.findIndex(({ name }) => name === 'all');
  const lookups = terms.filter(({ name }) => LOOKUPS.includes(name)).length;
  const broken = terms.find(isBroken);
  const behind = all < 0 ? [] : terms.slice(all + 1).filter(({ name }) => name !== 'exp');
  return [
    ...allowed(all < 0 ? terms : terms.slice(0, all)),
    ending(terms),
    ...(hasVersion ? [] : [{ id: 'spf.wrong.version' }]),
    ...(broken ? [{ id: 'spf.wrong.term', words: { term: broken.text } }] : []),
    ...(terms[all]?.sign === '+' ? [{ id: 'spf.wrong.everybody' }] : []),
    ...(lookups > MOST_LOOKUPS
      ? [{ id: 'spf.wrong.lookups', words: { count: String(lookups) } }]
      : lookups > 0
        ? [{ id: 'spf.lookups', words: { count: String(lookups) } }]
        : []),
    ...(terms.some(({ name }) => name === 'ptr') ? [{ id: 'spf.wrong.ptr' }] : []),
    ...(behind.length > 0 ? [{ id: 'spf.wrong.behind' }] : []),
  ];
}
