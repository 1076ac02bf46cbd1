import { createMatcher, type Reach } from './fragments';
import { TOLD, type Told } from './phrases';

/** A phrase stands in one sentence. */
export const IN_SENTENCE: Reach = { farthest: 90, ends: [' said: ', '. ', '。'] };

const match = createMatcher(
  (Object.keys(TOLD) as Told[]).flatMap((told) =>
    TOLD[told].map((phrase) => [phrase, told] as const),
  ),
  IN_SENTENCE,
);

/** What the phrases in a text say. The text is `comparable`; it is gone through once. */
export const findTold = (text: string): ReadonlySet<Told> =>
  new Set(match(text).map(({ value }) => value));
