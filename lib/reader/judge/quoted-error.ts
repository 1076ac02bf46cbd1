import type { Extraction } from '../find/types';
import type { ReaderCatalogue } from './catalogue-types';
import { knownIn } from './known-phrases';
import { isOtherField } from './lone-reply';
import { ERROR_BEFORE, ERROR_BEHIND, QUOTED, REPLY_PHRASES, SENDS_MAIL } from './patterns';

/** A longer text is more than a question about an error. */
const LONGEST = 1200;

/** How far before a quote and behind it the sentence is looked at that it stands in. */
const REACH = 160;

/** The end of a sentence before a place, and behind one. */
const STOPS = ['. ', '? ', '! ', '\n'];

function sentenceAround(view: string, start: number, end: number): readonly [string, string] {
  const lead = view.slice(Math.max(0, start - REACH), start);
  const tail = view.slice(end, end + REACH);
  const from = Math.max(...STOPS.map((stop) => lead.lastIndexOf(stop)));
  const ends = STOPS.map((stop) => tail.indexOf(stop)).filter((at) => at >= 0);
  return [lead.slice(from + 1), tail.slice(0, Math.min(tail.length, ...ends))];
}

/**
 * The words of an error that somebody quotes who could not send a mail, and says both in one sentence:
 * 'I got the "Message too large for server" error when trying to send an email'.
 */
export function findQuotedError(
  { view, message, codes }: Extraction,
  catalogue: ReaderCatalogue,
): string | undefined {
  if (message.sections.length > 0 || codes.length > 0 || view.length > LONGEST) return undefined;
  for (const match of view.matchAll(QUOTED)) {
    const words = match.slice(1).find(Boolean) ?? '';
    const [lead, tail] = sentenceAround(view, match.index, match.index + match[0].length);
    const said = words.toLowerCase();
    const isError = ERROR_BEFORE.test(lead) || ERROR_BEHIND.test(tail);
    if (!isError || !SENDS_MAIL.test(`${lead} ${tail}`) || isOtherField(said)) continue;
    if (REPLY_PHRASES.test(said) || knownIn(said, catalogue) !== 'nothing') return words;
  }
  return undefined;
}
