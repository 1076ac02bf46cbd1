import type { Span } from '../../decode/types';
import { JOINS, TLS_VERSION } from './patterns';
import { takeFrom } from './shapes';
import type { Family, Particular, Reply } from './types';
import { before, from, holds, type Word } from './words';

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
  const refused = refusedIn(words);
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
 * What is wrong with a certificate: the words of OpenSSL and others for it, and the constants of
 * Windows, NSS, Node.js, .NET and Java, each without its underscores.
 */
const FAULTS: readonly (readonly [fault: string, words: readonly string[]])[] = [
  ['expired', ['certificate-expired', 'expired certificate']],
  ['self-signed', ['self-signed', 'self signed cert']],
  ['name', ['hostname mismatch', 'host name mismatch', 'certificate-host-mismatch', 'altnames']],
  ['name', ["doesn't match certificate's", 'certificate name mismatch', 'certificatenamemismatch']],
  ['name', ['certificate is valid for', 'host name did not match', 'subject name matches']],
  ['name', ['wrong principal', 'bad cert domain', 'altname invalid']],
  ['issuer', ['unable to get local issuer certificate', 'unable to get issuer cert', 'unknown ca']],
  ['issuer', ['unable to verify the first certificate', 'certificate not trusted']],
  ['issuer', ['untrusted issuer', 'signed by unknown authority', 'verify leaf signature']],
  ['issuer', ['unable to find valid certification path', 'untrusted root', 'unknown issuer']],
  ['issuer', ['issuer is unknown', 'issuer is not recognized', 'issuer has been marked as not']],
  ['not-yet', ['not yet valid', 'not yet activated']],
  ['revoked', ['cert revoked', 'certificate revoked', 'been revoked', 'revoked certificate']],
  ['revoked', ['crypt e revoked']],
];

/** Without one of them, 'self-signed' and the like are said of something else. */
const ABOUT_CERTIFICATE = [
  ...['cert', 'unknown ca', 'sec e untrusted', 'sec e wrong', 'crypt e revoked'],
];

const CERTIFICATE = 'cert';
const EXPIRED = ' expired';
/** How many characters a certificate and that it expired may be apart. */
const APART = 45;

/** 'certificate 2 of 4 has expired', 'The certificate chain uses expired certificate'. */
function expiredIn(text: string): Span | undefined {
  for (let at = text.indexOf(CERTIFICATE); at >= 0; at = text.indexOf(CERTIFICATE, at + 1)) {
    const end = text.indexOf(EXPIRED, at);
    if (end < 0) return undefined;
    if (end - at <= APART && !text.slice(at, end).includes('.'))
      return { start: at, end: end + EXPIRED.length };
  }
  return undefined;
}

function certificateIn({ view, around }: Reply): readonly Particular[] {
  const text = view.slice(around.start, around.end).toLowerCase().replace(JOINS, ' ');
  if (!ABOUT_CERTIFICATE.some((sign) => text.includes(sign))) return [];
  const expired = expiredIn(text);
  if (expired)
    return [
      {
        kind: 'certificate',
        value: 'expired',
        start: around.start + expired.start,
        end: around.start + expired.end,
      },
    ];
  for (const [fault, phrases] of FAULTS)
    for (const phrase of phrases) {
      const at = text.indexOf(phrase);
      if (at < 0) continue;
      const start = around.start + at;
      return [{ kind: 'certificate', value: fault, start, end: start + phrase.length }];
    }
  return [];
}

/** Versions of TLS that are asked for or refused, and what is wrong with a certificate. */
export const encryptionFamily: Family = (reply) => [
  ...versionsIn(reply.words),
  ...certificateIn(reply),
];
