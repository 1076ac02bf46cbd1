import { blanked } from '../decode/blank';
import { gather } from '../makers/index';
import { findPhrase, phraseOf } from './find-phrase';

/** How the notices of programs begin, whatever their reason is. */
const OPENINGS = [
  ...gather(({ openings }) => openings),
  ...gather(({ notices }) => notices?.failed),
].map(phraseOf);

/** What goes before a sentence. */
const BEFORE_SENTENCE: readonly string[] = ['. ', '.\n', '\n\n'];

/** A text with white space in the place of such sentences, from where each begins: none is a reason. */
export function withoutOpenings(text: string): string {
  const lower = text.toLowerCase();
  let rest = text;
  for (const { start, end } of OPENINGS.flatMap((opening) => findPhrase(lower, opening))) {
    const from = Math.max(...BEFORE_SENTENCE.map((sign) => text.lastIndexOf(sign, start - 1) + 1));
    rest = rest.slice(0, from) + blanked(rest.slice(from, end)) + rest.slice(end);
  }
  return rest;
}
