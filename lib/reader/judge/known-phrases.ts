import type { CauseId } from '../../../data/types';
import { comparable, longest } from '../knowledge/fragments';
import { MAKERS } from '../makers/index';
import type { ReaderCatalogue } from './catalogue-types';
import { holdsAny } from './holds-any';
import { prepareMatchers } from './matchers';

/** Shorter phrases are words that people and other programs use as well: 'is full', 'rejected'. */
const LEAST_WEIGHT = 14;

/** What other programs say in the same words: connections, files, logins, limits. */
const SHARED_CAUSES: ReadonlySet<CauseId> = new Set<CauseId>([
  'connection-timeout',
  'host-unreachable',
  'domain-not-found',
  'tls',
  'server-error',
  'server-storage',
  'protocol-error',
  'login-failed',
  'mailbox-full',
  'message-too-large',
  'malformed-message',
  'moved',
  'rate-limited',
  'sending-quota',
  'unknown',
]);

/** Which of the catalogue's phrases a text holds: one of mail, one that others have as well, none. */
export type Known = 'mail' | 'shared' | 'nothing';

export function knownIn(text: string, catalogue: ReaderCatalogue): Known {
  const { certain, replies } = prepareMatchers(catalogue);
  const words = comparable(text);
  const found = [
    ...certain(words),
    ...replies(words).map((match) => ({ ...match, value: match.value.reply.cause })),
  ].filter(({ length }) => length >= LEAST_WEIGHT);
  const own = longest(found.filter(({ value }) => !SHARED_CAUSES.has(value)));
  if (own) return 'mail';
  return found.length > 0 ? 'shared' : 'nothing';
}

/** So long that no other program writes it by chance. */
const TELLING_WORDS = 15;

const eventsOf = (servers: boolean): readonly string[] =>
  MAKERS.filter(({ phrases }) => (phrases !== undefined) === servers).flatMap(({ events = {} }) =>
    Object.values(events).flat(),
  );

const OF_OTHERS = new Set(eventsOf(false));

/** What servers of mail, and not the programs that only send, write of themselves. */
const SERVER_EVENTS = eventsOf(true).filter(
  (words) => words.length >= TELLING_WORDS && !OF_OTHERS.has(words),
);

export const isServerEvent = (text: string): boolean => holdsAny(text, SERVER_EVENTS);
