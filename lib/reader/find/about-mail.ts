import { lowerCase } from '../knowledge/fragments';
import { MAIL_WORDS, REPLY_WORDS } from '../knowledge/phrases';

const WORDS = ['@', ...MAIL_WORDS, ...REPLY_WORDS];

/**
 * True where the text speaks of mail at all: without that, a number at the start of a line is a
 * number.
 */
export function isAboutMail(view: string): boolean {
  const words = lowerCase(view.slice(0, 200_000));
  return WORDS.some((word) => words.includes(word));
}
