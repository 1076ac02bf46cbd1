import type { SeenReply } from '../../data/types';
import { featuresOf } from '../reader/judge/features';
import { seenText } from '../seen-text';
import { readDelivery } from './read-reply';
import type { SeenExample } from './types';

async function exampleOf(seen: SeenReply): Promise<SeenExample> {
  const delivery = await readDelivery(seenText(seen));
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
