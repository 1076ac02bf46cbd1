import type { CauseId, SituationId } from '../../../data/types';
import { LETTERS } from '../formats/patterns';
import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { FETCH_FIRST, MAYBE_FIRST, WEB_FIRST } from './login-patterns';
import type { Finding } from './types';

/** What a server can refuse a message for that wants something else done first. */
const NEEDS_STEP: ReadonlySet<CauseId> = new Set([
  'login-failed',
  'relay-denied',
  'sender-rejected',
]);

const STEPS = [
  { id: 'fetch-first', words: FETCH_FIRST },
  { id: 'web-first', words: WEB_FIRST },
] as const;

/** What a server says; where its code stands apart, its words are those around it. */
const wordsOf = ({ diagnostic, context }: Delivery): string =>
  LETTERS.test(diagnostic) ? diagnostic : context;

function findStep(delivery: Delivery): { id: SituationId; phrase: string } | undefined {
  const words = wordsOf(delivery);
  for (const { id, words: pattern } of STEPS) {
    const phrase = pattern.exec(words)?.[0];
    if (phrase) return { id, phrase: phrase.toLowerCase() };
  }
  return undefined;
}

/** What a server names itself that is to be done first, before it takes the message. */
export const findFirstDo = (cause: CauseId, delivery: Delivery): SituationId | undefined =>
  NEEDS_STEP.has(cause) ? findStep(delivery)?.id : undefined;

/**
 * No password is wrong then: whoever wants to send has not shown yet who they are. What is said plainly
 * of a mailbox or an address stays.
 */
export function orFirstDo(finding: Finding, delivery: Delivery): Finding {
  const { cause, sure, reply } = finding;
  const isOpen = NEEDS_STEP.has(cause) || sure === 'open' || sure === 'likely';
  if (reply || !isOpen || MAYBE_FIRST.test(wordsOf(delivery))) return finding;
  return byPhrase('login-failed', findStep(delivery)?.phrase) ?? finding;
}
