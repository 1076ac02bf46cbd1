import type { SeenReply } from '../../data/types';
import { FIRST_BASIC } from '../patterns';
import type { Delivery } from '../reader/formats/types';
import { featuresOf } from '../reader/judge/features';
import { seenText } from '../seen-text';
import { readDelivery } from './read-reply';
import type { SeenExample } from './types';

/**
 * A reply that is known to be one has its code, whether or not the reader takes its words for those
 * of a server: that it asks what was learned, and what is learned must not follow from it.
 */
function withOwnCode(delivery: Delivery, { says, frame }: SeenReply): Delivery {
  const basic = frame === undefined && !delivery.basic && FIRST_BASIC.exec(says)?.[1];
  return basic ? { ...delivery, basic: { value: basic, start: 0, end: basic.length } } : delivery;
}

async function exampleOf(seen: SeenReply): Promise<SeenExample> {
  const delivery = withOwnCode(await readDelivery(seenText(seen)), seen);
  return {
    seen,
    delivery,
    features: featuresOf(delivery),
    causes: seen.causes,
    weight: 1,
    group: seen.reply ? `${seen.provider}/${seen.reply}` : seen.id,
  };
}

/** Labelled replies as the reader takes them out of the texts they were seen in. */
export const examplesOfSeen = (replies: readonly SeenReply[]): Promise<SeenExample[]> =>
  Promise.all(replies.map(exampleOf));
