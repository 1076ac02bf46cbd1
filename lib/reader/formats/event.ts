import { readEventDelivery } from './event-delivery';
import {
  findEventAction,
  findEventRecipients,
  findValuesAbout,
  isKindOfItsOwn,
} from './event-values';
import { findValues } from './json-values';
import { JSON_START } from './patterns';
import type { Format } from './types';

/** How much of a text is looked at to tell whether it is JSON, and then whether it is an event. */
const START_READ = 400;
const VALUES_READ = 20_000;

/**
 * JSON that a sending platform posts: one event, an array of them, or one wrapped as text in
 * another (SNS).
 */
export const event: Format = {
  name: 'event',
  recognises: ({ view, words: { start, end } }) =>
    JSON_START.test(view.slice(start, start + START_READ)) &&
    findEventAction(findValues(view, { start, end: Math.min(end, start + VALUES_READ) })) !==
      undefined,
  extract: (extraction) => {
    const values = findValues(extraction.view, extraction.words);
    return findEventRecipients(extraction.view, values).flatMap((named) => {
      const about = findValuesAbout(values, named.place);
      const action = findEventAction(about);
      if (action) return readEventDelivery(extraction, named, about, action);
      const delivery = readEventDelivery(extraction, named, about, 'failed');
      // 'processed', 'open': what has happened is neither a failure nor an arrival.
      return isKindOfItsOwn(about, named.object) && !delivery.basic ? [] : delivery;
    });
  },
};
