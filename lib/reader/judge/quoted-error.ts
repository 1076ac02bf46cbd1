import { blanked } from '../decode/blank';
import { splitReturned } from '../decode/returned';
import { FIELD_LINE } from '../find/patterns';
import { refuses } from '../find/reply-candidates';
import type { Extraction } from '../find/types';
import type { ReaderCatalogue } from './catalogue-types';
import { knownIn } from './known-phrases';
import { isOtherField } from './lone-reply';
import {
  ERROR_BEFORE,
  ERROR_BEHIND,
  IN_TROUBLE,
  REPLY_PHRASES,
  SENDS_BY_SMTP,
  SENDS_MAIL,
  SOMEBODY_TELLS,
} from './patterns';
import { findShownLine } from './shown-line';

/** A longer text is more than a question about an error. */
const LONGEST = 1200;

/** People quote in brackets as well, and say more in them that is nobody's reply. */
const BRACKET = ' (';

/** What opens a quote, and what closes it. */
const QUOTES: readonly (readonly [string, readonly string[]])[] = [
  ['"', ['"']],
  ['“', ['”']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['`', ['`']],
  [BRACKET, [')']],
  // An apostrophe has letters before it.
  [" '", ["'"]],
];
const SHORTEST_QUOTE = 8;
const LONGEST_QUOTE = 160;

interface Quote {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Words in quotes on one line. */
const quotesIn = (view: string): readonly Quote[] =>
  QUOTES.flatMap(([opening, closings]) => {
    const found: Quote[] = [];
    for (let at = view.indexOf(opening); at >= 0; at = view.indexOf(opening, at + 1)) {
      const start = at + opening.length;
      const rest = view.slice(start, start + LONGEST_QUOTE + 1).split('\n')[0] ?? '';
      const end = Math.max(...closings.map((closing) => rest.indexOf(closing)));
      if (end < SHORTEST_QUOTE) continue;
      found.push({ words: rest.slice(0, end), start: at, end: start + end + 1 });
      at = start + end;
    }
    return found;
  });

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
  { view: whole, message, codes }: Extraction,
  catalogue: ReaderCatalogue,
): string | undefined {
  if (message.sections.length > 0 || whole.length > LONGEST) return undefined;
  // Fields of a message are nobody's words.
  const view = (splitReturned(whole)[0]?.text ?? '').replace(FIELD_LINE, blanked);
  const shown = codes.some(refuses) ? undefined : findShownLine(view, catalogue);
  const at = shown === undefined ? -1 : view.indexOf(shown);
  // Around a dialogue with a server, what somebody shows is a part of it.
  const holdsCodes = codes.every(({ start }) => start >= at && start < at + (shown?.length ?? 0));
  if (shown !== undefined && holdsCodes) return shown;
  if (codes.length > 0) return undefined;
  const asks = [SOMEBODY_TELLS, SENDS_BY_SMTP, IN_TROUBLE].every((sign) => sign.test(view));
  for (const { words, start, end } of quotesIn(view)) {
    if (view.startsWith(BRACKET, start)) {
      if (asks && knownIn(words.toLowerCase(), catalogue) === 'reply') return words.trim();
      continue;
    }
    const [lead, tail] = sentenceAround(view, start, end);
    const said = words.toLowerCase();
    const isError = ERROR_BEFORE.test(lead) || ERROR_BEHIND.test(tail);
    if (!isError || !SENDS_MAIL.test(`${lead} ${tail}`) || isOtherField(said)) continue;
    if (REPLY_PHRASES.test(said) || knownIn(said, catalogue) !== 'nothing') return words;
  }
  return undefined;
}
