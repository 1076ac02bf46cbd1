import { KEY_UNKNOWN, MAIL_SERVICE, TOLD_WORD, WEB_DENIED } from './program-patterns';
import type { Event } from './types';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ACCOUNT = setOf('account');
const STOPPED = setOf('blocked suspended disabled deactivated locked terminated inactive closed');

const KEY = setOf(
  'key keys token tokens credential credentials authentication authorization scopes password',
);
const LACKING = setOf(
  'invalid missing not no expired revoked incorrect wrong bad required denied failed insufficient unknown disabled',
);

const SENDING = setOf('send sending sent');
const MAIL = setOf('email emails e-mail e-mails mail mails');

/** So near beside each other two words belong to one statement. */
const REACH = 10;

/** The shortest stretch that holds a word of each kind. */
function findNear(text: string, one: ReadonlySet<string>, other: ReadonlySet<string>) {
  const words = [...text.matchAll(TOLD_WORD)];
  const near = words.flatMap(({ 0: word, index }, place) => {
    const wanted = one.has(word) ? other : other.has(word) ? one : undefined;
    const end = wanted && words.slice(place + 1, place + REACH).find(([next]) => wanted.has(next));
    return end ? [text.slice(index, end.index + end[0].length)] : [];
  });
  return near.sort((a, b) => a.length - b.length)[0];
}

/**
 * What an interface for mail tells whoever it does not know, or whose account is stopped, in words that
 * no maker is known by: a status of the web says that it is about who asks (RFC 9110, 15.5.2 and 15.5.4).
 */
export function findDenied(text: string): Event | undefined {
  const lower = text.toLowerCase();
  if (!WEB_DENIED.test(lower)) return undefined;
  if (!MAIL_SERVICE.test(lower) && !findNear(lower, SENDING, MAIL)) return undefined;
  const account = findNear(lower, ACCOUNT, STOPPED);
  if (account) return { id: 'account-inactive', words: account };
  const key = findNear(lower, KEY, LACKING) ?? KEY_UNKNOWN.exec(lower)?.[0];
  return key ? { id: 'login-refused', words: key } : undefined;
}
