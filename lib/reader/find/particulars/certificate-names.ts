import type { Found, Span } from '../../decode/types';
import { CERTIFICATE_DATE, COMMON_NAME, WILDCARD_BEFORE } from './patterns';
import { isHost, isIp } from './shapes';
import type { Particular, ParticularKind } from './types';
import { before, endsWith, from, type Word, wordsIn } from './words';

/** What stands before the name that a program connected to. */
const BEFORE_WANTED = [
  ...['host', 'hostname', 'host name', 'server name', 'target', 'expected cn', 'expected', 'h'],
  ...['name matching', 'names matching', 'match hostname', 'to match', 'did not match', 'but not'],
  ...['not valid for', 'validate certificate for', 'match the host', 'match the domain name', 'ip'],
  ...['expected subject', 'expected name', 'not issued for', 'name matching ip address'],
  ...['verification failed for'],
];

/** What stands before a name in the certificate, which others may follow. */
const BEFORE_OWN = [
  ...['valid for', 'only valid for', 'issued for', 'issued to', 'dns', 'cn', '/cn', 'subject name'],
  ...["doesn't match", 'does not match', 'either of', 'altnames', 'subject', 'certificate •'],
  ...["cert's cn", 'names', 'presented subject', 'common name', 'belongs to', 'certificate for'],
  ...['valid for the following names', 'subjectaltname', 'san', '•'],
];

const NOT: readonly string[] = ['not', 'nicht', 'non'];

/** Names of a certificate may begin with '*.', which a word leaves out. */
function nameOf(view: string, { start, end, word }: Word): Found | undefined {
  const stars = WILDCARD_BEFORE.exec(view.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const name = stars > 0 ? `*.${word}` : word;
  return isHost({ text: word }) || isIp({ word }) || word === 'localhost'
    ? { value: name, start: start - stars, end }
    : undefined;
}

type Side = 'own' | 'wanted';

/** Whose name stands at a place; behind another one of the certificate, it is one as well. */
function sideAt(words: readonly Word[], at: number, last: Side | undefined): Side | undefined {
  const lead = before(words, at, 5);
  // 'certificate is valid for *.example.net, example.net, not mail.example.com'.
  if (last === 'own' && NOT.includes(words[at - 1]?.word ?? '')) return 'wanted';
  if (endsWith(lead, BEFORE_WANTED)) return 'wanted';
  if (endsWith(lead, BEFORE_OWN)) return 'own';
  return last;
}

/** Words that may stand between two names of a list. */
const JOINTS: readonly string[] = ['and', 'or', 'dns', 'cn', '•'];

/** More names say nothing more. */
const MOST = 3;

function makeParticular(kind: ParticularKind, names: readonly Found[]): readonly Particular[] {
  const different = names.filter(
    ({ value }, place) => names.findIndex((one) => one.value === value) === place,
  );
  const shown = different.slice(0, MOST);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return [];
  const rest = different.length > MOST ? ' …' : '';
  const value = shown.map((one) => one.value).join(', ') + rest;
  return [{ kind, value, start: first.start, end: last.end }];
}

const LONGEST_NAME = 300;

/** The first name behind a label, in its line: 'untrusted issuer /C=DE/CN=Example Root CA'. */
function nameBehind(view: string, label: string, kind: ParticularKind): readonly Particular[] {
  for (let at = view.indexOf(label); at >= 0; at = view.indexOf(label, at + 1)) {
    const [line = ''] = view.slice(at, at + LONGEST_NAME).split('\n');
    const match = COMMON_NAME.exec(line);
    const value = match?.[1]?.trim();
    if (!match || !value) continue;
    const start = at + match.index + match[0].indexOf(value);
    return [{ kind, value, start, end: start + value.length }];
  }
  return [];
}

/** Who has issued a certificate that is not trusted (Postfix, src/tls/tls_verify.c; OpenSSL). */
export const issuerIn = (view: string): readonly Particular[] =>
  nameBehind(view, 'issuer', 'issuer');

/** The name in a certificate that somebody shows below the fault: 'subject=/CN=*.example.com'. */
export const subjectIn = (view: string): readonly Particular[] =>
  nameBehind(view, 'subject', 'certName').filter(({ value }) =>
    isHost({ text: value.replace('*.', '') }),
  );

/** Go (crypto/x509, verify.go) 'current time … is after …', OpenSSL 'NotAfter: …', and people. */
const ENDED = [
  ...['is after ', 'notafter', 'not after', 'expired on ', 'expired at ', 'valid until '],
  ...['abgelaufen am ', 'gültig bis ', 'expiration date', 'expiry date'],
];

/** Until when a certificate was valid; of a chain, the first is that of the server. */
export function certificateEnd(view: string): readonly Particular[] {
  const text = view.toLowerCase();
  for (const label of ENDED) {
    const start = text.indexOf(label) + label.length;
    const match =
      start < label.length ? null : CERTIFICATE_DATE.exec(view.slice(start, start + 60));
    const value = match?.[1];
    if (!match || !value) continue;
    const end = start + match[0].length;
    return [{ kind: 'certUntil', value, start: end - value.length, end }];
  }
  return [];
}

/**
 * The names in a certificate, and the one that a program connected to, as the sentence says them that
 * tells that they differ.
 */
export function certificateNames(view: string, span: Span): readonly Particular[] {
  const words = wordsIn(view, span);
  const found: Record<Side, Found[]> = { own: [], wanted: [] };
  let last: Side | undefined;
  for (const [at, word] of words.entries()) {
    const name = nameOf(view, word);
    if (!name) {
      if (!JOINTS.includes(word.word) && !NOT.includes(word.word)) last = undefined;
      continue;
    }
    last = sideAt(words, at, last);
    // 'mail.example.com[192.0.2.1]' is one server; what follows a name of the certificate may be one.
    if (last && from(words, at + 1, 1) !== ' refused ') found[last].push(name);
  }
  const wanted = found.wanted.slice(0, 1);
  const own = found.own.filter(({ value }) => value !== wanted[0]?.value);
  return [...makeParticular('certName', own), ...makeParticular('connectedTo', wanted)];
}
