import { own } from '../../../own';
import type { Found, Span } from '../../decode/types';
import { certificateEnd, certificateNames, issuerIn, subjectIn } from './certificate-names';
import {
  CAMEL_JOINT,
  JOINS,
  REASON_OF_OPENSSL,
  TLS_NAMED,
  TLS_VERSION,
  VERSION_IN_HEX,
  VERSION_USED,
} from './patterns';
import { takeFrom } from './shapes';
import type { Particular, Reply } from './types';
import { before, endsWith, from, holds, type Word } from './words';

const NEEDED = [
  'support',
  'require',
  'requires',
  'required',
  'least',
  'minimum',
  'preferred',
  'needs',
  'use',
  'using',
];
/** 'no longer supports TLS 1.0': what is asked for is not supported. */
const NO_LONGER = ['support', 'accept', 'allow'].flatMap((verb) => [
  `no longer ${verb}`,
  `no longer ${verb}s`,
  `not ${verb}`,
]);
const REFUSED = [
  'supported',
  'unsupported',
  'deprecated',
  'allowed',
  'accepted',
  'disabled',
  'enabled',
];

/** Versions as they are sent (RFC 8446, 4.2.1): Go writes them so, '301', 'offered … [302 301]'. */
const IN_HEX: Readonly<Record<string, string>> = {
  0: 'SSL 3.0',
  1: 'TLS 1.0',
  2: 'TLS 1.1',
  3: 'TLS 1.2',
  4: 'TLS 1.3',
};
const BEFORE_HEX = ['unsupported protocol version', 'only unsupported versions'];
const MOST_IN_HEX = 5;

/** Versions that a program does not support, in hexadecimal digits. */
function refusedInHex(words: readonly Word[]): readonly Particular[] {
  const place = words.findIndex((_word, at) => endsWith(before(words, at, 3), BEFORE_HEX));
  if (place < 0) return [];
  const found: Word[] = [];
  const names: string[] = [];
  for (const word of words.slice(place, place + MOST_IN_HEX)) {
    const name = own(IN_HEX, VERSION_IN_HEX.exec(word.word)?.[1] ?? '');
    if (!name) break;
    found.push(word);
    names.push(name);
    if (word.closes) break;
  }
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? [takeFrom('tlsRefused', first, last, names.toSorted().join(', '))] : [];
}

/** '1.2' behind 'TLS' or behind another version, 'TLSv1.2' by itself. */
function versionAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  const match = TLS_VERSION.exec(word?.word ?? '');
  if (!word || !match) return undefined;
  const named = word.word.startsWith('tls') || holds(before(words, at, 4), ['tls', 'tlsv']);
  return named ? `TLS 1.${match[1] ?? match[2] ?? '0'}` : undefined;
}

/** Is the version at a place refused: 'TLS 1.0 and 1.1 are not supported'? */
function isRefused(words: readonly Word[], at: number): boolean {
  if (holds(before(words, at, 7), NO_LONGER)) return true;
  const behind = from(words, at + 1, 7);
  return holds(behind, REFUSED) && holds(behind, ['not', 'no', 'are', 'is', 'longer']);
}

/** Versions that are refused, all in one; undefined where there is none. */
function refusedIn(words: readonly Word[]): Particular | undefined {
  const places = [...words.keys()].filter(
    (at) => versionAt(words, at) && !isNeeded(words, at) && isRefused(words, at),
  );
  const [first, last] = [words[places[0] ?? -1], words[places.at(-1) ?? -1]];
  const versions = new Set(places.map((at) => versionAt(words, at)));
  return first && last && takeFrom('tlsRefused', first, last, [...versions].join(', '));
}

const isNeeded = (words: readonly Word[], at: number): boolean =>
  holds(before(words, at, 4), NEEDED) && !holds(before(words, at, 7), NO_LONGER);

function versionsIn(words: readonly Word[]): readonly Particular[] {
  const needed = words.flatMap((word, at) => {
    const version = versionAt(words, at);
    return version && isNeeded(words, at) ? [takeFrom('tls', word, word, version)] : [];
  });
  const refused = refusedIn(words) ?? refusedInHex(words)[0];
  if (!refused && needed.length === 0) return byAge(words);
  return refused ? [...needed, refused] : needed;
}

const OLD: readonly string[] = ['TLS 1.0', 'TLS 1.1'];

/** In any language: where old and new versions are named, the old ones are refused. */
function byAge(words: readonly Word[]): readonly Particular[] {
  const versions = words.flatMap((word, at) => {
    const version = versionAt(words, at);
    return version ? [{ word, version }] : [];
  });
  const old = versions.filter(({ version }) => OLD.includes(version));
  const recent = versions.find(({ version }) => !OLD.includes(version));
  const [first, last] = [old[0], old.at(-1)];
  if (!first || !last || !recent) return [];
  const names = [...new Set(old.map(({ version }) => version))].join(', ');
  return [
    takeFrom('tlsRefused', first.word, last.word, names),
    takeFrom('tls', recent.word, recent.word, recent.version),
  ];
}

/**
 * What is wrong with a certificate, in the words of OpenSSL, GnuTLS, Go and others and in the constants
 * of Windows, NSS, Node.js, .NET and Java, each without its underscores: words that say it alone, or of
 * which one of the first and one of the second stand near each other.
 */
interface Fault {
  readonly fault: string;
  readonly alone: readonly string[];
  readonly of: readonly string[];
  readonly said: readonly string[];
}

const EXACT: readonly string[] = ['self-signed', 'expired', 'revoked'];

const NOT_MATCHING = ['mismatch', 'not match', "n't match", 'no name matching', 'not valid for'];
const UNKNOWN = ['unknown', 'unable', 'not found', 'not recognized', 'missing', 'not trusted'];

const FAULTS: readonly Fault[] = [
  { fault: 'expired', alone: [], of: ['cert'], said: [' expired', '-expired'] },
  { fault: 'self-signed', alone: ['self-signed', 'self signed cert'], of: [], said: [] },
  {
    fault: 'name',
    alone: [
      ...['altnames', 'altname invalid', 'subject name matches', 'is valid for', 'name matching'],
      ...['wrong principal', 'principal name is incorrect', 'bad cert domain', 'cn no match'],
      ...['contain any ip sans', 'legacy common name', 'only valid for', "doesn't match either of"],
    ],
    of: ['name', 'host', 'cn=', 'common', 'subject', 'ip address', 'domain', 'certificate'],
    said: NOT_MATCHING,
  },
  {
    fault: 'issuer',
    alone: [
      ...['untrusted', 'certificate not trusted', 'certificate is not trusted', 'unknown ca'],
      ...[
        'verify the first certificate',
        'verify leaf signature',
        'unable to find valid certification path',
      ],
      ...['has been marked as not trusted', 'unknown authority', 'partialchain'],
    ],
    of: ['issuer', 'authority', 'root cert', 'signer', 'certificate chain'],
    said: UNKNOWN,
  },
  { fault: 'not-yet', alone: [], of: ['cert'], said: ['not yet'] },
  // rustls-webpki takes version 3 alone (src/error.rs).
  { fault: 'version', alone: ['unsupported cert version'], of: [], said: [] },
  {
    fault: 'revoked',
    alone: ['crypt e revoked', 'revoked cert'],
    of: ['cert'],
    said: [' revoked', '-revoked'],
  },
];

/** Which fault it has is not told. */
const UNVERIFIED: Fault = {
  fault: 'unverified',
  alone: ['certverif', 'bad cert'],
  of: ['certificate'],
  said: [
    ...['verify fail', 'verification fail', 'validation fail', 'verification error'],
    ...['not verified', 'not be verified', 'not verify', 'invalid'],
  ],
};

/** Without one of them, 'self-signed' and the like are said of something else. */
const ABOUT_CERTIFICATE = [
  ...[
    'cert',
    'x509',
    'principal name',
    'unknown ca',
    'sec e untrusted',
    'sec e wrong',
    'crypt e revoked',
  ],
];

/** What a log says of a connection that was made all the same. */
const MADE = 'untrusted tls connection';

/** How many characters what is said may be away from what it is of. */
const APART = 45;

/** The nearest pair of words, in the same sentence. */
function nearIn(text: string, { of, said }: Fault): Span | undefined {
  for (const sign of said)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const lead = text.slice(Math.max(0, at - APART), at);
      const own = lead.slice(lead.lastIndexOf('. ') + 1);
      const first = Math.max(...of.map((word) => own.lastIndexOf(word)));
      if (first >= 0) return { start: at - own.length + first, end: at + sign.length };
      const [tail = ''] = text.slice(at, at + sign.length + APART).split('. ');
      const last = of.find((word) => tail.includes(word));
      if (last) return { start: at, end: at + tail.indexOf(last) + last.length };
    }
  return undefined;
}

/** Where a text says that a certificate has a fault. */
function faultIn(text: string, fault: Fault): readonly Found[] {
  const phrase = fault.alone.find((one) => text.includes(one));
  const start = phrase ? text.indexOf(phrase) : -1;
  const place = phrase ? { start, end: start + phrase.length } : nearIn(text, fault);
  return place ? [{ value: fault.fault, ...place }] : [];
}

/**
 * A text in small letters whose constants are parted into words, and where each of its signs stands:
 * 'NotValidForName', 'CERT_HAS_EXPIRED'.
 */
function parted(said: string) {
  const joints = [...said.matchAll(CAMEL_JOINT)].map(({ index }) => index);
  const text = said
    .replace(CAMEL_JOINT, ' ')
    .toLowerCase()
    .replace(JOINS, ' ')
    .replaceAll(MADE, ' '.repeat(MADE.length));
  return {
    text,
    placeOf: (at: number): number =>
      at - joints.filter((joint, count) => joint + count < at).length,
  };
}

/** The fault of a certificate that a text tells, which is `parted`. */
function firstFault(text: string): Found | undefined {
  if (!ABOUT_CERTIFICATE.some((sign) => text.includes(sign))) return undefined;
  // Of one that is self-signed or expired, it is said as well that it is not trusted.
  const told = FAULTS.flatMap((one) => faultIn(text, one)).sort(
    (a, b) =>
      Number(EXACT.includes(b.value)) - Number(EXACT.includes(a.value)) || a.start - b.start,
  );
  return told[0] ?? faultIn(text, UNVERIFIED)[0];
}

/** Which fault of a certificate some words tell, by its name as a particular. */
export const certificateFault = (words: string): string | undefined =>
  firstFault(parted(words).text)?.value;

function certificateIn({ view, around }: Reply): readonly Particular[] {
  const { text, placeOf } = parted(view.slice(around.start, around.end));
  const found = firstFault(text);
  if (!found) return [];
  const fault: Particular = {
    kind: 'certificate',
    value: found.value,
    start: around.start + placeOf(found.start),
    end: around.start + placeOf(found.end - 1) + 1,
  };
  if (fault.value === 'name') {
    const names = certificateNames(view, sentenceOf(view, fault, around.end));
    const isNamed = names.some(({ kind }) => kind === 'certName');
    return [fault, ...names, ...(isNamed ? [] : subjectIn(view))];
  }
  if (fault.value === 'issuer') return [fault, ...issuerIn(view)];
  return fault.value === 'expired' ? [fault, ...certificateEnd(view)] : [fault];
}

/** How far behind the words for the fault its sentence may go on. */
const REACH_OF_NAMES = 300;

/** From the line of a fault on to the end of its paragraph. */
function sentenceOf(view: string, { start, end }: Found, limit: number): Span {
  const behind = view.slice(end, Math.min(end + REACH_OF_NAMES, limit));
  const blank = behind.indexOf('\n\n');
  return {
    start: view.lastIndexOf('\n', start) + 1,
    end: end + (blank < 0 ? behind.length : blank),
  };
}

/** The reason that OpenSSL gives, in the reply or on a line beside one that names encryption; of a certificate, more is told. */
function reasonIn({ view, span, around: lines }: Reply): readonly Particular[] {
  const around = TLS_NAMED.test(view.slice(span.start, span.end)) ? lines : span;
  const match = REASON_OF_OPENSSL.exec(view.slice(around.start, around.end));
  const value = match?.[1]?.trimEnd() ?? '';
  if (!match || !value || value.startsWith('certificate')) return [];
  const start = around.start + match.index + match[0].indexOf(value);
  return [{ kind: 'tlsError', value, start, end: start + value.length }];
}

const TLS = 'tlsv';

/** The version of a connection that was made, as a server logs it beside its cipher. */
function versionUsed({ view, around }: Reply): readonly Particular[] {
  const match = VERSION_USED.exec(view.slice(around.start, around.end));
  const number = match?.[1] ?? match?.[2];
  if (!match || !number) return [];
  const start = around.start + match.index + match[0].toLowerCase().indexOf(TLS);
  const value = `TLS ${number === '1' ? '1.0' : number}`;
  return [{ kind: 'tlsUsed', value, start, end: start + TLS.length + number.length }];
}

/** Versions of TLS that are asked for or refused, what failed, and what is wrong with a certificate. */
export function encryptionFamily(reply: Reply): readonly Particular[] {
  const faults = [...reasonIn(reply), ...certificateIn(reply)];
  return [...versionsIn(reply.words), ...faults, ...(faults.length > 0 ? versionUsed(reply) : [])];
}
