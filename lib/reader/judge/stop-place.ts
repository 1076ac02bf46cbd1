import type { SituationId } from '../../../data/types';
import { isArrival, isToYou } from './arrival';
import { isKeptThere, ON_THE_WAY } from './situation-facts';
import type { Result } from './types';

/** What never left the program that was to send it. */
const IN_PROGRAM: ReadonlySet<SituationId | undefined> = new Set<SituationId | undefined>([
  'login-withheld',
  'no-password',
  'no-recipients',
  'no-address',
  'own-file',
  'login-client',
]);

/** What reached nobody: a name was looked up, or a connection tried, in vain. */
const BEFORE_ANY: ReadonlySet<SituationId | undefined> = new Set<SituationId | undefined>([
  'unreached',
  'own-lookup',
  'own-machine',
  'exchanger',
  'no-lookup',
  'other-name',
  'mx-gone',
]);

/** What no server of the recipient has refused, whoever tells it. */
const UNTOLD: ReadonlySet<string> = new Set(['domain-not-found', 'queue-expired']);

/** What broke off, or waited for an answer, had reached a server. */
const WAS_THERE: ReadonlySet<string | undefined> = new Set<string | undefined>([
  'connection-closed',
  'connection-reset',
  'answer-late',
  'greeting-missing',
]);

/**
 * Where a message stopped that no party has refused: in the program, before any server, or nobody knows
 * where. Undefined where the party at the door tells it.
 */
export function findPlace({
  delivery: { basic, stage, event, server },
  verdict,
}: Result): 'program' | 'nobody' | 'unknown' | undefined {
  const { situation, stated, reason, door } = verdict;
  if (isArrival(verdict) || isToYou(verdict) || isKeptThere(situation)) return undefined;
  if (IN_PROGRAM.has(situation)) return 'program';
  if (BEFORE_ANY.has(situation) && !WAS_THERE.has(event?.id)) return 'nobody';
  // A status without a reply is of the server that reports; one that was refused has heard no reply.
  const isOfSender = !basic || (stage === 'connect' && stated === 'host-unreachable');
  const isUnreached =
    ON_THE_WAY.has(stated) &&
    !situation &&
    isOfSender &&
    (stage === undefined || stage === 'connect') &&
    !WAS_THERE.has(event?.id);
  if (isUnreached) return 'nobody';
  // The server, or anything on the way to it, may have closed the connection.
  if (situation === 'broken-off' && !basic) return 'unknown';
  const isUntold = reason === 'open' || UNTOLD.has(stated);
  return isUntold && door === 'their-provider' && !server ? 'unknown' : undefined;
}
