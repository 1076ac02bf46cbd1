import type { Delivery } from '../formats/types';
import { gather } from '../makers/index';
import type { Finding } from './types';

const CHECKS = gather(({ senderChecks }) => senderChecks);

/** The words by which a reply says that its server has checked the sender, and was not content. */
export function findSenderCheck(diagnostic: string): string | undefined {
  const words = diagnostic.toLowerCase();
  return CHECKS.find((check) => words.includes(check));
}

/**
 * A reply about a check of the sender quotes what was answered there ('550 5.1.1 No such user'):
 * that is about the sender, and not about the recipient.
 */
export function bySenderCheck({ diagnostic }: Delivery): Finding | undefined {
  const phrase = findSenderCheck(diagnostic);
  return phrase
    ? { cause: 'sender-rejected', sure: 'clear', by: 'wording', clues: { phrase } }
    : undefined;
}
