import type { Found, Span } from '../decode/types';
import type { Anchor } from '../find/recipients';
import { folded } from '../find/reply-text';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';

export const LONGEST_CONTEXT = 4000;

/** Others only say in the subject that something came back. */
const WITH_REASON = gather(({ subjectWithReason }) => subjectWithReason);

export const subjectOf = ({ message }: Extraction): string => {
  const subject = message.headers['subject'] ?? '';
  return WITH_REASON.some((start) => subject.toLowerCase().startsWith(start)) ? subject : '';
};

/** The words of a stretch, white space folded. */
export const wordsOf = (view: string, { start, end }: Span): string =>
  folded(view.slice(start, Math.min(end, start + LONGEST_CONTEXT)));

export const foundOf = ({ value, start, end }: Anchor): Found => ({ value, start, end });
