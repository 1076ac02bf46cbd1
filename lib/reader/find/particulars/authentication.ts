import { own } from '../../../own';
import { CAPITALS_BEHIND, METHOD_TAIL, SPF_LOGGED } from './patterns';
import { isHost, isIp, take } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, endsWith, from, holds, isLabel, isValue, type Word } from './words';

const METHODS: Readonly<Record<string, ParticularKind>> = {
  spf: 'spf',
  dkim: 'dkim',
  dmarc: 'dmarc',
};

/** 'SPF-check' and 'dkim_verify' are about the same. */
const methodOf = ({ word }: Word): ParticularKind | undefined =>
  own(METHODS, word.replace(METHOD_TAIL, ''));

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
  incorrect: 'fail',
  violation: 'fail',
  neutral: 'neutral',
  none: 'none',
  permerror: 'permerror',
  temperror: 'temperror',
};

/** Results of two words: 'SPF permanent error', 'failed with a permanent error'. */
const LONG_RESULTS: readonly (readonly [words: string, result: string])[] = [
  [' permanent error ', 'permerror'],
  [' perm error ', 'permerror'],
  [' temporary error ', 'temperror'],
  [' temp error ', 'temperror'],
];

/** What 'not' turns into a failure: 'SPF: 192.0.2.1 is not allowed to send mail'. */
const ALLOWED: readonly string[] = [
  'pass',
  'passed',
  'allowed',
  'authorized',
  'authorised',
  'permitted',
];

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

/** What is told of a signature before its result: 'domain="example.com" selector="s1" result=fail'. */
const TOLD: readonly string[] = ['identity', 'domain', 'selector', 'd', 's', 'i'];

/** A setting or its value that may stand between a method and its result. */
function isTold(view: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const name = isValue(view, word) ? words[at - 1] : word;
  return name !== undefined && isLabel(view, name) && TOLD.includes(name.word);
}

const longResult = (words: readonly Word[], at: number): string | undefined =>
  LONG_RESULTS.find(([phrase]) => from(words, at, 2) === phrase)?.[1];

/** The result that begins at a place; 'failed with a permanent error' is the error. */
function resultAt(words: readonly Word[], at: number, negated: boolean): string | undefined {
  const word = words[at] as Word;
  if (negated && ALLOWED.includes(word.word)) return 'fail';
  const long = longResult(words, at);
  if (long) return long;
  // 'spf check failedCONTINUE'.
  const result = own(RESULTS, word.word) ?? own(RESULTS, word.text.replace(CAPITALS_BEHIND, ''));
  const more = from(words, at + 1, 2) === ' with a ' ? longResult(words, at + 3) : undefined;
  return result && !word.closes ? (more ?? result) : result;
}

/** Walks from a method to its result, over nothing but what may stand between them. */
function resultAfter(view: string, words: readonly Word[], place: number): string | undefined {
  let negated = false;
  for (let at = place; at < Math.min(words.length, place + MOST_BETWEEN); at += 1) {
    const word = words[at] as Word;
    if (at > place && words[at - 1]?.closes) return undefined;
    // 'DKIM … spf=fail' is the result of another method.
    if (at > place && methodOf(word) && isLabel(view, word)) return undefined;
    const result = resultAt(words, at, negated);
    if (result) return result;
    if (isTold(view, words, at)) continue;
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
  'not pass the',
  "doesn't pass",
  'prohibited by',
  'rejected by',
  'blocked by',
];

/** 'is not allowed to send from <example.com> per its SPF record': how many words may stand between. */
const REACH = 14;

const NOT_ALLOWED: readonly string[] = ALLOWED.slice(2).flatMap((word) => [
  `not ${word} to send`,
  `not ${word} by`,
]);

/** Is it said in the sentence before a method that the server may not send? */
function isForbidden(words: readonly Word[], place: number): boolean {
  const lead = words.slice(Math.max(0, place - REACH), place);
  const said = lead.slice(lead.findLastIndex(({ closes }) => closes) + 1);
  return holds(before(said, said.length, said.length), NOT_ALLOWED);
}

/** 'bad DKIM signature data', 'invalid DKIM signature'. */
const isBadSignature = (words: readonly Word[], place: number): boolean =>
  endsWith(before(words, place, 1), ['bad', 'invalid']) &&
  from(words, place + 1, 1) === ' signature ';

/** What a filter logged of SPF for the same message, in the lines before the reply. */
function loggedSpf({ view, span, around }: Reply): readonly Particular[] {
  const lead = view.slice(around.start, span.start);
  const match = SPF_LOGGED.exec(lead);
  const [, id = '', said = ''] = match ?? [];
  const value = own(RESULTS, said);
  if (!match || !value || lead.lastIndexOf(`${id}: `) <= match.index) return [];
  const end = around.start + match.index + match[0].length;
  return [{ kind: 'spf', value, start: end - said.length, end }];
}

function checkedIn({ view, words }: Reply): readonly Particular[] {
  return words.flatMap((word, place): Particular[] => {
    const lead = before(words, place, 4);
    // Courier: 'Address does not pass the Sender Policy Framework'.
    const kind = from(words, place, 3) === FULL_NAME ? 'spf' : methodOf(word);
    if (!kind) return [];
    const forbidden = kind === 'spf' && isForbidden(words, place);
    const failed =
      endsWith(lead, FAILED_BEFORE) || forbidden || isBadSignature(words, place)
        ? 'fail'
        : undefined;
    const result = failed ?? resultAfter(view, words, place);
    return result ? [take(kind, word, result)] : [];
  });
}

/** Results of the checks of who sent. */
export const authenticationFamily: Family = (reply) => {
  const checked = checkedIn(reply);
  return checked.some(({ kind }) => kind === 'spf') ? checked : [...checked, ...loggedSpf(reply)];
};
