import type { Span } from '../../decode/types';
import { authenticationFamily } from './authentication';
import { contentFamily } from './content';
import { countryFamily } from './country';
import { encryptionFamily } from './encryption';
import { fileFamily } from './file';
import { filterFamily } from './filter';
import { linksFamily } from './links';
import { listFamily } from './list';
import { namesFamily } from './names';
import { DIAGNOSTIC_FIELD, SAYS_WORDS, STATUS_LEAD } from './patterns';
import { ratesFamily } from './rates';
import { recordFamily } from './record';
import { referencesFamily } from './references';
import { senderFamily } from './sender';
import { sizesFamily } from './sizes';
import { timesFamily } from './times';
import { triesFamily } from './tries';
import type { Family, Particular } from './types';
import { wordsIn } from './words';

const FAMILIES: readonly Family[] = [
  senderFamily,
  recordFamily,
  listFamily,
  authenticationFamily,
  filterFamily,
  namesFamily,
  timesFamily,
  triesFamily,
  sizesFamily,
  ratesFamily,
  contentFamily,
  fileFamily,
  countryFamily,
  encryptionFamily,
  referencesFamily,
  linksFamily,
];

/** More of a reply than this is not read. */
const LONGEST = 2000;
/** How far before and behind a reply its own lines may stand: the MAIL command, report fields. */
const REACH_BEFORE = 400;
const REACH_BEHIND = 800;

/** Lines without a blank line between them and the reply, cut at a limit. */
export function aroundOf(view: string, { start, end }: Span): Span {
  const lead = view.slice(Math.max(0, start - REACH_BEFORE), start);
  const tail = view.slice(end, end + REACH_BEHIND);
  const blank = tail.indexOf('\n\n');
  return {
    start: start - (lead.length - (lead.lastIndexOf('\n\n') + 1)),
    end: end + (blank < 0 ? tail.length : blank),
  };
}

/** A reply of no more than this is a code or a status alone. */
const LONGEST_CODE = 40;

/**
 * A code alone says nothing: its words stand behind it, closed by a sign that others end with
 * ('"smtp_code":550,"smtp_enchcode":"5.7.23","smtp_msg":"…"'). Those of a status stand in the field
 * of its report.
 */
function spanOf(view: string, reply: Span): Span {
  const { start } = reply;
  const end = Math.min(reply.end, start + LONGEST);
  if (end - start > LONGEST_CODE || SAYS_WORDS.test(view.slice(start, end))) return { start, end };
  const around = aroundOf(view, { start, end });
  const field = DIAGNOSTIC_FIELD.exec(view.slice(end, around.end));
  if (field && STATUS_LEAD.test(view.slice(start, end)))
    return { start: end + field.index, end: end + field.index + field[0].length };
  const line = view.slice(end, end + REACH_BEHIND).split('\n')[0] ?? '';
  if (SAYS_WORDS.test(` ${line}`)) return { start, end: end + line.length };
  // '… rejected: exceeded hour limit" code=550': nothing follows, and the words stand before.
  const lead = view.slice(around.start, start);
  return { start: around.start + lead.lastIndexOf('\n') + 1, end };
}

/** The first of each kind, in the order of the text. */
export function firstOfEach(found: readonly Particular[]): Particular[] {
  const kinds = new Map<string, Particular>();
  for (const particular of [...found].sort((a, b) => a.start - b.start))
    if (!kinds.has(particular.kind)) kinds.set(particular.kind, particular);
  return [...kinds.values()];
}

/**
 * What a reply tells beyond its cause, each with its place in the text. A value is taken only where
 * its label stands beside it. `people` are addresses of recipient and sender, in lower case.
 */
export function particularsIn(
  view: string,
  reply: Span,
  people: readonly string[] = [],
): Particular[] {
  const span = spanOf(view, reply);
  const words = wordsIn(view, span);
  const given = { view, words, people, span, around: aroundOf(view, span) };
  return firstOfEach(FAMILIES.flatMap((family) => family(given)));
}
