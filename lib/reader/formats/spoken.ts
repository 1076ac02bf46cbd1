import type { Found, Span } from '../decode/types';
import type { Anchor } from '../find/recipients';
import { folded } from '../find/reply-text';
import type { Extraction } from '../find/types';

export const LONGEST_CONTEXT = 4000;

/**
 * Sendmail and its like put the reason into the subject; others only say that something came back.
 */
const TELLING_SUBJECT = 'returned mail: ';

export const subjectOf = ({ message }: Extraction): string => {
  const subject = message.headers['subject'] ?? '';
  return subject.toLowerCase().startsWith(TELLING_SUBJECT) ? subject : '';
};

/** The words of a stretch, white space folded. */
export const wordsOf = (view: string, { start, end }: Span): string =>
  folded(view.slice(start, Math.min(end, start + LONGEST_CONTEXT)));

export const foundOf = ({ value, start, end }: Anchor): Found => ({ value, start, end });
