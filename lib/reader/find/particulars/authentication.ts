import { own } from '../../../own';
import { isHost, isIp, take } from './shapes';
import type { Family, Particular, ParticularKind } from './types';
import { before, endsWith, from, type Word } from './words';

const METHODS: Readonly<Record<string, ParticularKind>> = {
  spf: 'spf',
  dkim: 'dkim',
  dmarc: 'dmarc',
  'spf-check': 'spf',
  'dkim-check': 'dkim',
  'dmarc-check': 'dmarc',
};

/** Results (RFC 8601, 2.7) and the words that replies have for them. */
const RESULTS: Readonly<Record<string, string>> = {
  pass: 'pass',
  passed: 'pass',
  fail: 'fail',
  failed: 'fail',
  fails: 'fail',
  failure: 'fail',
  failing: 'fail',
  softfail: 'softfail',
  hardfail: 'fail',
  neutral: 'neutral',
  none: 'none',
  permerror: 'permerror',
  temperror: 'temperror',
};

const NEGATIONS: readonly string[] = ['not', "didn't", "doesn't", "don't"];

/** Words between a method and its result. */
const BETWEEN: readonly string[] = [
  'and',
  'both',
  'spf',
  'dkim',
  'dmarc',
  'check',
  'checks',
  'for',
  'with',
  'ip',
  'domain',
  'authentication',
  'verification',
  'validation',
  'result',
  'do',
  'did',
  'does',
  'is',
  'was',
  'has',
];

/** 'SPF (Sender Policy Framework) domain authentication fail'. */
const FULL_NAME = ' sender policy framework ';

const MOST_BETWEEN = 10;

/** Walks from a method to its result, over nothing but what may stand between them. */
function resultAfter(words: readonly Word[], place: number): string | undefined {
  let negated = false;
  for (let at = place; at < Math.min(words.length, place + MOST_BETWEEN); at += 1) {
    const word = words[at] as Word;
    if (at > place && words[at - 1]?.closes) return undefined;
    const result = own(RESULTS, word.word);
    if (result) return negated && result === 'pass' ? 'fail' : result;
    if (from(words, at, 3) === FULL_NAME) at += 2;
    else if (NEGATIONS.includes(word.word)) negated = true;
    else if (at > place && !BETWEEN.includes(word.word) && !isHost(word) && !isIp(word))
      return undefined;
  }
  return undefined;
}

/** 'for failing both SPF and DKIM', "it didn't pass SPF authentication". */
const FAILED_BEFORE = [
  'failing both',
  'failing both spf and',
  'failing',
  "didn't pass",
  'not pass',
  "doesn't pass",
  'prohibited by',
  'rejected by',
  'blocked by',
];

export const authenticationFamily: Family = ({ words }) =>
  words.flatMap((word, place): Particular[] => {
    const kind = own(METHODS, word.word);
    if (!kind) return [];
    const lead = before(words, place, 4);
    const failed = endsWith(lead, FAILED_BEFORE) ? 'fail' : undefined;
    const result = failed ?? resultAfter(words, place);
    return result ? [take(kind, word, result)] : [];
  });
