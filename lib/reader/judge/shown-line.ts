import type { ReaderCatalogue } from './catalogue-types';
import { failsToSend } from './failed-sending';
import { isLoneReply } from './lone-reply';
import {
  IN_TROUBLE,
  LEADS_TO_WORDS,
  SENDS_BY_SMTP,
  SET_APART,
  SIGNS_OF_PROGRAMS,
  SOMEBODY_TELLS,
} from './patterns';
import { ASKS } from './reply-patterns';

/** A line of a program that is shorter says too little, and one that is longer is a text. */
const SHORTEST = 20;
const LONGEST = 400;

/** How many lines are looked at. */
const MOST_LINES = 40;

/** What a line shows of a program: what stands behind words that lead to it, else all of it. */
function shownIn(line: string, before: string): string | undefined {
  const lead = LEADS_TO_WORDS.exec(line);
  if (lead) return line.slice(lead[0].length).trim();
  const isSetApart =
    SET_APART.test(line) || SIGNS_OF_PROGRAMS.test(line) || before.trimEnd().endsWith(':');
  return isSetApart ? line.replace(SET_APART, '').trim() : undefined;
}

/**
 * The line of a program that somebody shows who tells of trouble with mail: alone it would be a reply,
 * and what stands around it makes it no less of one.
 */
export function findShownLine(view: string, catalogue: ReaderCatalogue): string | undefined {
  const lines = view.trim().split('\n', MOST_LINES);
  if (lines.length < 2) return undefined;
  return lines
    .map((line, place) => ({ shown: shownIn(line, lines[place - 1] ?? ''), place }))
    .find(({ shown, place }) => {
      if (!shown || shown.length < SHORTEST || shown.length > LONGEST) return false;
      const rest = lines.filter((_, other) => other !== place).join('\n');
      return (
        SOMEBODY_TELLS.test(rest) &&
        SENDS_BY_SMTP.test(rest) &&
        IN_TROUBLE.test(rest) &&
        !ASKS.test(shown.toLowerCase()) &&
        (failsToSend(shown) || isLoneReply(shown, shown.toLowerCase(), catalogue))
      );
    })?.shown;
}
