import type { SeenReply } from '../../data/types';
import { featuresOf } from '../reader/judge/features';
import { seenText } from '../seen-text';
import { readDelivery } from './read-reply';
import type { Example } from './types';

/** Labelled replies as the reader takes them out of the texts they were seen in. */
export const examplesOfSeen = (replies: readonly SeenReply[]): Promise<Example[]> =>
  Promise.all(
    replies.map(async (seen) => ({
      features: featuresOf(await readDelivery(seenText(seen))),
      causes: seen.causes,
      weight: 1,
      group: seen.reply ? `${seen.provider}/${seen.reply}` : seen.id,
    })),
  );
