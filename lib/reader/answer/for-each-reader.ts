import type { Advice } from '../../../data/types';

/** What is made for each of the three readers. */
export const forEachReader = <T>(make: (reader: keyof Advice) => T): Record<keyof Advice, T> => ({
  person: make('person'),
  administrator: make('administrator'),
  developer: make('developer'),
});
