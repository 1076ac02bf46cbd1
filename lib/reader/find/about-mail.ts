import { MAIL_WORDS } from './code-words';

/**
 * True where the text speaks of mail at all: without that, a number at the start of a line is a
 * number.
 */
export function isAboutMail(view: string): boolean {
  const words = view.slice(0, 200_000).toLowerCase();
  return MAIL_WORDS.some((word) => words.includes(word));
}
