import type { CauseId } from '../../../data/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { MAKERS } from '../makers/index';
import type { ReaderCatalogue } from './catalogue-types';
import { matchReplies } from './matchers';
import { findTelling } from './telling';

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

/**
 * How strongly the words have to speak for a cause, as measured on replies that the weights had not
 * seen and on what programs write that send no mail: where anything is named that mail has, and
 * where something is named that only mail has.
 */
const STRONG = 5.6;
const LIKELY = 4.2;
const LIKELY_SHARED = 4.7;

/** Below this the words fit several causes, as those of any text do. */
const LEAST_CHANCE = 0.48;

/** One word alone, however telling, is a word that others use as well. */
const FEWEST_TELLING = 2;

/**
 * What a text is known for: a provider's own reply, words that servers of mail refuse in, words that
 * others use as well, or nothing.
 */
export type Known = 'reply' | 'refusal' | 'shared' | 'nothing';

/** What its words tell by themselves, as was learned from replies. */
function judgeWords(text: string): Known {
  const { cause, chance, strength, words } = findTelling(text);
  if (chance < LEAST_CHANCE) return 'nothing';
  if (SHARED_CAUSES.has(cause)) return strength >= LIKELY_SHARED ? 'shared' : 'nothing';
  if (strength >= STRONG && words >= FEWEST_TELLING) return 'refusal';
  return strength >= LIKELY ? 'shared' : 'nothing';
}

/** What a short text is known for. */
export function knownIn(text: string, catalogue: ReaderCatalogue): Known {
  const causes = matchReplies(catalogue)(comparable(text))
    .filter(({ length }) => length >= LEAST_WEIGHT)
    .map(({ value }) => value.reply.cause);
  if (causes.some((cause) => !SHARED_CAUSES.has(cause))) return 'reply';
  const known = judgeWords(text);
  return known === 'nothing' && causes.length > 0 ? 'shared' : known;
}

/** So much of a reply that nobody else writes it, and no title in a list of codes has it. */
const NOBODY_ELSES = 24;

/** Does a line hold, whatever stands around it, a reply of one provider at length? */
export const quotesReply = (line: string, catalogue: ReaderCatalogue): boolean =>
  matchReplies(catalogue)(comparable(line)).some(
    ({ length, value }) =>
      length >= NOBODY_ELSES &&
      (value.doubt === undefined || value.doubt === 'shared') &&
      !SHARED_CAUSES.has(value.reply.cause),
  );

/** So long that no other program writes it by chance. */
const TELLING_WORDS = 15;

const eventsOf = (servers: boolean): readonly string[] =>
  MAKERS.filter(({ phrases, names }) => ((phrases ?? names) !== undefined) === servers).flatMap(
    ({ events = {} }) => Object.values(events).flat(),
  );

const OF_OTHERS = new Set(eventsOf(false));

/** What servers of mail, and not the programs that only send, write of themselves. */
const SERVER_EVENTS = eventsOf(true).filter(
  (words) => words.length >= TELLING_WORDS && !OF_OTHERS.has(words),
);

export const isServerEvent = (text: string): boolean => holdsAny(text, SERVER_EVENTS);
