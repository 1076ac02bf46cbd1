import type { Delivery } from './types';

const hasReason = ({ basic, enhanced, diagnostic, action }: Delivery): boolean =>
  action === 'delivered' || Boolean(basic || enhanced || diagnostic);

/** Who has handed a message to a filter says that this took it, whatever it then did with it. */
const isTakenByFilter = (earlier: Delivery, later: Delivery): boolean =>
  earlier.side === 'receiver' && earlier.action === 'failed' && later.action === 'delivered';

/** A fault that a server finds at itself keeps nothing from what has happened already. */
const isFaultAfterwards = (earlier: Delivery, later: Delivery): boolean =>
  earlier.action !== 'delayed' && later.side === 'own-server' && later.action === 'delayed';

/**
 * What became of somebody is said by the last line; why, by the last one that says it: 'retry
 * timeout exceeded' is no reason of its own.
 */
function follow(earlier: Delivery | undefined, later: Delivery): Delivery {
  if (earlier && (isTakenByFilter(earlier, later) || isFaultAfterwards(earlier, later)))
    return earlier;
  if (!earlier || hasReason(later) || earlier.action === 'delivered') return later;
  const { context, diagnostic, ...facts } = later;
  return {
    ...earlier,
    ...facts,
    ...(earlier.deciding ? { deciding: earlier.deciding } : {}),
    diagnostic: earlier.diagnostic,
    context: [earlier.context, context].join(' ').trim(),
  };
}

/** A try at one of several servers names nobody: what follows for whom stands in other lines. */
function withoutTries(deliveries: readonly Delivery[]): readonly Delivery[] {
  const named = new Set(
    deliveries.flatMap(({ recipient, queueId }) => (recipient && queueId ? [queueId.value] : [])),
  );
  return deliveries.filter(
    ({ recipient, queueId }) => recipient || !queueId || !named.has(queueId.value),
  );
}

/**
 * Who had handed a message to a filter or to Dovecot tells again what these have refused, and with
 * the reply.
 */
function withoutEchoes(deliveries: readonly Delivery[]): readonly Delivery[] {
  const answered = new Set(
    deliveries.flatMap(({ recipient, basic }) => (recipient && basic ? [recipient.value] : [])),
  );
  return deliveries.filter(
    ({ side, basic, recipient }) =>
      side !== 'receiver' || basic || !recipient || !answered.has(recipient.value),
  );
}

/**
 * Both ends of a session that a server has with itself stand in its log: what it has refused, it is
 * then told in the same words.
 */
function withoutOtherEnd(deliveries: readonly Delivery[]): readonly Delivery[] {
  const keyOf = ({ recipient, diagnostic }: Delivery) => `${recipient?.value} ${diagnostic}`;
  const refused = new Set(
    deliveries.flatMap((one) =>
      one.side === 'receiver' && one.recipient && one.basic ? [keyOf(one)] : [],
    ),
  );
  return deliveries.filter((one) => one.side === 'receiver' || !refused.has(keyOf(one)));
}

/** Who had handed it over names whom it was for, and says the same. */
function withoutUnnamed(deliveries: readonly Delivery[]): readonly Delivery[] {
  const waits = deliveries.some(
    ({ action, recipient, basic, enhanced }) =>
      recipient && (action === 'delayed' || (basic ?? enhanced)?.value.startsWith('4')),
  );
  return deliveries.filter(({ side, recipient }) => side !== 'own-server' || recipient || !waits);
}

/** A message that was tried again and again: the last line about it says what became of it. */
export function keepLastOfEach(deliveries: readonly Delivery[]): Delivery[] {
  const last = new Map<string, Delivery>();
  withoutUnnamed(withoutOtherEnd(withoutEchoes(withoutTries(deliveries)))).forEach(
    (delivery, place) => {
      const key = delivery.queueId
        ? `${delivery.queueId.value} ${delivery.recipient?.value}`
        : String(place);
      const earlier = last.get(key);
      last.delete(key);
      last.set(key, follow(earlier, delivery));
    },
  );
  return [...last.values()];
}
