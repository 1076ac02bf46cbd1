import type { CauseId, Party, SituationId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import type { Judgement } from './types';

/** Who has to act in each. */
export const WHO_IN: Readonly<Record<SituationId, Party>> = {
  unreached: 'you',
  'passed-on': 'recipient',
};

const ON_THE_WAY: ReadonlySet<CauseId> = new Set([
  'host-unreachable',
  'connection-timeout',
  'domain-not-found',
]);

/**
 * Has a program not even reached the server that it hands its mail to? Then nobody has said anything
 * of an address, and its settings are looked at. What that server has answered has a code.
 */
const isUnreached = (
  { cause }: Judgement,
  { basic, enhanced }: Delivery,
  isOwn: boolean,
): boolean => isOwn && !basic && !enhanced && ON_THE_WAY.has(cause);

/** What lies with an address, or with the server that sent to it: nothing that the sender wrote. */
const BEHIND_AN_ADDRESS: ReadonlySet<CauseId> = new Set([
  'user-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'moved',
  'recipient-filtered',
  'restricted-recipient',
  'domain-not-found',
  'domain-accepts-no-mail',
  'ip-blocked',
  'reverse-dns',
]);

/** Did it fail for an address that the one written to passes mail on to? */
const isPassedOn = ({ cause }: Judgement, { originalRecipient }: Delivery): boolean =>
  originalRecipient !== undefined && BEHIND_AN_ADDRESS.has(cause);

/** What a failure is a case of; `isOwn` where the sender's own provider has said no. */
export function findSituation(
  judgement: Judgement,
  delivery: Delivery,
  isOwn: boolean,
): SituationId | undefined {
  if (isUnreached(judgement, delivery, isOwn)) return 'unreached';
  // The log of the server that refused knows its own addresses.
  if (delivery.side !== 'receiver' && isPassedOn(judgement, delivery)) return 'passed-on';
  return undefined;
}
