import { findNotOfLogin } from '../formats/not-of-login';
import type { Delivery } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { byPhrase } from './by-phrase';
import type { Finding } from './types';

const OWN_FAULTS = gather(({ ownFaults }) => ownFaults);
const CHECKS = gather(({ senderChecks }) => senderChecks);

/** The words by which a reply says that its server has checked the sender, and was not content. */
export function findSenderCheck(diagnostic: string): string | undefined {
  const words = diagnostic.toLowerCase();
  // Where a setting of that server is wrong, it has not checked anybody.
  if (holdsAny(words, OWN_FAULTS)) return undefined;
  return CHECKS.find((check) => words.includes(check));
}

/** A sender who has logged in as somebody else: the sentence that says so. */
export function byOtherLogin({ diagnostic }: Delivery): Finding | undefined {
  const phrase = findNotOfLogin(diagnostic)?.toLowerCase();
  return byPhrase('sender-rejected', phrase);
}

/**
 * A reply about a check of the sender quotes what was answered there ('550 5.1.1 No such user'):
 * that is about the sender, and not about the recipient.
 */
export function bySenderCheck({ diagnostic }: Delivery): Finding | undefined {
  const phrase = findSenderCheck(diagnostic);
  return byPhrase('sender-rejected', phrase);
}
