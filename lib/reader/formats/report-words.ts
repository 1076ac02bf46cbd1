import { blanked } from '../decode/blank';
import type { Found, Span } from '../decode/types';
import {
  CALLED_PROGRAM,
  CLIENT_LINE,
  DENIAL,
  DERIVED,
  FIELD_LINE,
  GOES_ON,
  LOGGED_FIELD,
  OUTCOME_FIELD,
  READ_ON,
  SERVER_MARK,
  SOME_FAILED,
} from '../find/patterns';
import { folded } from '../find/reply-text';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';
import { withoutClientFields } from './client-fields';

export const LONGEST_CONTEXT = 4000;

/** How subjects begin that hold the reason; others only say that something came back. */
const WITH_REASON = gather(({ subjectWithReason }) => subjectWithReason);

/** The subject of the report where it may hold the reason, else an empty text. */
export function readReasonInSubject({ message }: Extraction): string {
  const subject = message.headers['subject'] ?? '';
  return WITH_REASON.some((start) => subject.toLowerCase().startsWith(start)) ? subject : '';
}

/** A text with white space in the place of lines that give no reason. */
export const withoutSilent = (text: string): string =>
  [
    FIELD_LINE,
    OUTCOME_FIELD,
    GOES_ON,
    CLIENT_LINE,
    SERVER_MARK,
    CALLED_PROGRAM,
    READ_ON,
    DENIAL,
    DERIVED,
    SOME_FAILED,
    LOGGED_FIELD,
  ].reduce((rest, silent) => rest.replace(silent, blanked), withoutClientFields(text));

/** The words of a stretch, at most `LONGEST_CONTEXT` of its signs, white space folded. */
export const foldedWords = (view: string, { start, end }: Span): string =>
  folded(withoutSilent(view.slice(start, Math.min(end, start + LONGEST_CONTEXT))));

/** Stretches that stand apart are no sentence: no wording may begin in one and end in another. */
export const joinWords = (stretches: readonly string[]): string =>
  stretches.filter(Boolean).join(' . ');

/** The words of a stretch around the reply in it. */
export const wordsAround = (view: string, span: Span, reply: Span | undefined): string =>
  reply && reply.start >= span.start && reply.end <= span.end
    ? joinWords([
        foldedWords(view, { start: span.start, end: reply.start }),
        foldedWords(view, { start: reply.end, end: span.end }),
      ])
    : foldedWords(view, span);

/** A recipient as a report gives it, without how surely it is one. */
export const withoutCertainty = ({ value, start, end }: Found): Found => ({ value, start, end });
