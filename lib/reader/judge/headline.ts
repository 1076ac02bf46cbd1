import type { CauseId, SituationId } from '../../../data/types';
import type { Delivery, Handed } from '../formats/types';
import { isFailure } from './failure';
import { decideFinality } from './finality';
import { isKeptThere, UNCONNECTED } from './situation-facts';
import type { Consequences, Judgement, Trying } from './types';

/** No server was asked. */
const WITHOUT_SERVER: ReadonlySet<SituationId | undefined> = new Set<SituationId | undefined>([
  'login-withheld',
  'no-password',
  'no-recipients',
  'no-address',
  'own-file',
]);

/** What kept a program from logging in, by itself. */
const BEFORE_LOGIN: ReadonlySet<SituationId> = new Set<SituationId>([
  'login-withheld',
  'no-password',
]);

/** What of a program that names no message failed before it could send one. */
function findUnsent(
  { cause }: Judgement,
  { recipient, queueId, side }: Delivery,
  situation: SituationId | undefined,
): 'login' | 'connection' | undefined {
  if (recipient || queueId || side !== 'own-provider') return undefined;
  if (UNCONNECTED.has(situation)) return situation && 'connection';
  const isLogin = !situation || BEFORE_LOGIN.has(situation);
  return cause === 'login-failed' && isLogin ? 'login' : undefined;
}

/** What a client of a server can fail at before it has sent a command. */
const OF_SESSIONS: ReadonlySet<CauseId> = new Set(['tls', 'protocol-error']);

/**
 * Did a client of the server that tells it get no further than to encryption or a login? Nobody has
 * sent a message, and nobody is told.
 */
export const findSession = (
  { cause }: Judgement,
  { side, stage, recipient, basic, queueId }: Delivery,
): 'login-refused' | 'session' | undefined => {
  if (side !== 'receiver' || recipient) return undefined;
  if (stage === 'login' && cause === 'login-failed') return 'login-refused';
  return OF_SESSIONS.has(cause) && !basic && !queueId ? 'session' : undefined;
};

/** The log of a server that refused is read by whoever looks after that server. */
export function decideHeadline(
  judgement: Judgement,
  trying: Trying,
  handed: Handed | undefined,
  delivery: Delivery,
  situation: SituationId | undefined,
  hasMessage: boolean,
): Consequences['headline'] {
  const { outcome, permanent } = judgement;
  const { side } = delivery;
  if (outcome === 'delivered') return handed ?? outcome;
  const session = findSession(judgement, delivery);
  if (session) return session;
  const forNow = trying === 'tried' || (trying === 'unknown' && permanent === false);
  if (outcome === 'delayed' && (side === 'own-mailboxes' || isKeptThere(situation)))
    return 'waiting';
  // A reason alone, without the line of the queue that keeps the message.
  if (outcome === 'failed' && forNow && situation === 'own-mailboxes') return 'waiting';
  if (outcome === 'delayed' && side === 'receiver') return 'turned-away';
  if (outcome === 'failed' && situation === 'list-mail') return 'listed';
  if (isFailure(outcome) && situation === 'to-you') return forNow ? 'to-you-yet' : 'to-you';
  if (outcome !== 'failed') return outcome;
  if (situation === 'discarded') return situation;
  if (side === 'receiver') return forNow ? 'turned-away' : 'refused';
  const unsent = hasMessage ? undefined : findUnsent(judgement, delivery, situation);
  if (unsent) return unsent;
  if (forNow) return 'tried';
  if (situation === 'after-data') return 'unconfirmed';
  return side === 'test' ? 'test' : outcome;
}

/** Whether it is over; of a test, which nobody has queued, nothing more is to be said. */
export function decideEnd(
  judgement: Judgement,
  delivery: Delivery,
  { trying, retry }: Pick<Consequences, 'trying' | 'retry'>,
  situation: SituationId | undefined,
): Consequences['finality'] {
  const { side, queueId, basic, enhanced } = delivery;
  // Nobody who reads it has sent anything.
  if (
    side === 'test' ||
    situation === 'discarded' ||
    situation === 'list-mail' ||
    findSession(judgement, delivery)
  )
    return 'none';
  if (UNCONNECTED.has(situation)) return 'unconnected';
  if (WITHOUT_SERVER.has(situation)) return 'none';
  // A wrong entry stays until somebody corrects it; only a code calls it temporary.
  if (situation === 'directory-fault' && !basic && !enhanced) return 'unknown';
  // Whether it arrived is open, so nothing is to be said of its failure.
  if (situation === 'after-data' && trying === 'given up') return 'none';
  // No mail server of the sender's has had the message, so none has given it up.
  if (
    (side === 'own-provider' || (side === 'own-server' && !queueId)) &&
    trying === 'given up' &&
    judgement.permanent === false
  )
    return 'own-side';
  return decideFinality(judgement, trying, retry, side === 'receiver');
}
