import { own } from '../../../own';
import {
  CAPITALS_BEHIND,
  FIELD_SPF,
  LOGGED_RESULT,
  LOGGED_SPF,
  METHOD_TAIL,
  SPF_LOGGED,
} from './patterns';
import { isHost, isIp, take } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, endsWith, from, holds, isLabel, isValue, sentenceAt, type Word } from './words';

const METHODS: Readonly<Record<string, ParticularKind>> = {
  spf: 'spf',
  dkim: 'dkim',
  dmarc: 'dmarc',
};

/** Netease begins what it refuses with a code for what is wrong. */
const CODES: Readonly<Record<string, ParticularKind>> = { 'mi:spf': 'spf', 'mi:dma': 'dmarc' };

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
  softfailed: 'softfail',
  'soft-fail': 'softfail',
  soft_fail: 'softfail',
  hardfail: 'fail',
  hardfailed: 'fail',
  'hard-fail': 'fail',
  hard_fail: 'fail',
  incorrect: 'fail',
  invalid: 'fail',
  failures: 'fail',
  mismatch: 'fail',
  mismatched: 'fail',
  bad: 'fail',
  violation: 'fail',
  violated: 'fail',
  violates: 'fail',
  reject: 'fail',
  rejects: 'fail',
  rejected: 'fail',
  rejection: 'fail',
  refused: 'fail',
  denied: 'fail',
  blocked: 'fail',
  unverified: 'fail',
  // In the languages of others.
  fehlgeschlagen: 'fail',
  ungültig: 'fail',
  mislukt: 'fail',
  ongeldig: 'fail',
  échoué: 'fail',
  échec: 'fail',
  invalide: 'fail',
  falló: 'fail',
  fallido: 'fail',
  fallida: 'fail',
  falhou: 'fail',
  inválido: 'fail',
  inválida: 'fail',
  fallito: 'fail',
  fallita: 'fail',
  misslyckades: 'fail',
  selhal: 'fail',
  selhala: 'fail',
  unauthorized: 'fail',
  unauthorised: 'fail',
  unauthenticated: 'fail',
  neutral: 'neutral',
  none: 'none',
  missing: 'none',
  absent: 'none',
  permerror: 'permerror',
  temperror: 'temperror',
};

/** Results of two words: 'SPF permanent error', 'failed with a permanent error'. */
const LONG_RESULTS: readonly (readonly [words: string, result: string])[] = [
  [' permanent error ', 'permerror'],
  [' perm error ', 'permerror'],
  [' temporary error ', 'temperror'],
  [' temp error ', 'temperror'],
  [' soft fail ', 'softfail'],
  [' hard fail ', 'fail'],
];

/**
 * What 'not' turns into a failure: 'DKIM signature did not verify', 'SPF: 192.0.2.1 is not allowed to
 * send mail'. From the third one on it is what is said of a server.
 */
const ALLOWED: readonly string[] = [
  'pass',
  'passed',
  'verify',
  'validate',
  'match',
  'designate',
  'allowed',
  'authorized',
  'authorised',
  'permitted',
];

const NEGATIONS: readonly string[] = ['not', "didn't", "doesn't", "don't", "isn't", "wasn't"];

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
  'evaluation',
  'signature',
  'signatures',
  'record',
  'of',
  'sender',
  'server',
  'result',
  'results',
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

/** What may stand between the words that judge a method and its name: 'the', "domain's", a domain. */
const ABOUT_METHOD: readonly string[] = [
  ...['the', 'a', 'an', 'and', 'or', 'both', 'either', 'of', 'its', 'their', 'your', 'our'],
  ...[
    'owner',
    'owners',
    'published',
    'sender',
    'senders',
    'sending',
    'domain',
    'domains',
    'valid',
    'check',
    'checks',
  ],
];

const isAboutMethod = (word: Word): boolean =>
  ABOUT_METHOD.includes(word.word) ||
  word.word.endsWith("'s") ||
  word.word.endsWith('’s') ||
  methodOf(word) !== undefined ||
  isHost(word);

const MOST_ABOUT = 7;

/** 'failed the published DMARC policy', 'for failing both SPF and DKIM', 'invalid DKIM signature'. */
const FAILED: readonly string[] = [
  ...['fail', 'failed', 'fails', 'failing', 'bad', 'invalid'],
  ...['violate', 'violates', 'violated', 'violating'],
];
const NOT_PASSED = ['pass', 'satisfy', 'meet'].flatMap((word) => [
  ...NEGATIONS.map((negation) => `${negation} ${word}`),
  ...['failed to', 'fails to', 'unable to'].map((verb) => `${verb} ${word}`),
]);

/** 'rejected per DMARC policy', 'blocked due to DMARC': what a refusal is put down to. */
const BECAUSE = ['by', 'per', 'under', 'due to', 'because of', 'according to', 'based on'];
const REFUSED = [
  ...['rejected', 'refused', 'blocked', 'denied', 'prohibited', 'quarantined', 'bounced'],
  ...['unauthenticated', 'unauthorized', 'not accepted', 'not allowed', 'not authorized'],
];
/** What is wrong then is that, not the message: 'rejected due to DMARC lookup errors'. */
const ABOUT_LOOKUP = ['lookup', 'lookups', 'timeout', 'error', 'errors', 'record', 'records'];

const VALID: readonly string[] = ['valid', 'passing', 'good'];

/** 'no SPF record', 'No passing DKIM signature found'. */
function missingBefore(words: readonly Word[], place: number, at: number): string | undefined {
  const between = words.slice(at + 1, place).map(({ word }) => word);
  if (between.some((word) => VALID.includes(word))) return 'fail';
  return holds(from(words, place + 1, 1), [
    'record',
    'records',
    'signature',
    'signatures',
    'policy',
  ])
    ? 'none'
    : undefined;
}

/** 'Permanent error evaluating DMARC policy', 'temporary error when checking the SPF policy'. */
const JUDGING: readonly string[] = ['evaluating', 'checking', 'verifying', 'processing'];

/** What the words before a method say of it, over nothing but what may stand between them. */
function resultBefore(words: readonly Word[], place: number): string | undefined {
  let at = place - 1;
  while (at > place - MOST_ABOUT && at >= 0) {
    const one = words[at] as Word;
    if (one.closes || !(isAboutMethod(one) || VALID.includes(one.word))) break;
    at -= 1;
  }
  const word = words[at];
  if (!word || word.closes) return undefined;
  const isOfRecord = holds(from(words, place + 1, 1), ['record', 'records']);
  if (FAILED.includes(word.word)) return isOfRecord ? undefined : 'fail';
  if (endsWith(before(words, at + 1, 3), NOT_PASSED)) return 'fail';
  if (word.word === 'no' || word.word === 'missing') return missingBefore(words, place, at);
  if (JUDGING.includes(word.word)) return longResult(words, at - 2) ?? longResult(words, at - 3);
  const [start, end] = sentenceAt(words, place);
  return endsWith(before(words, at + 1, 2), BECAUSE) &&
    holds(from(words, start, end - start), REFUSED) &&
    !holds(from(words, place + 1, 2), ABOUT_LOOKUP)
    ? 'fail'
    : undefined;
}

/** 'SPF Alignment: no', 'DKIM is not aligned': it may have passed for another domain. */
const NOT_ALIGNED = [
  ...['alignment no', 'alignment fail', 'alignment failed', 'alignment failure'],
  ...['not aligned', 'is not aligned', 'was not aligned', 'unaligned', 'misaligned'],
  ...['alignment mismatch', 'alignment error'],
];

const isUnaligned = (words: readonly Word[], place: number): boolean =>
  !words[place]?.closes &&
  NOT_ALIGNED.some((phrase) => from(words, place + 1, 3).startsWith(` ${phrase} `));

/** 'is not allowed to send from <example.com> per its SPF record': how many words may stand between. */
const REACH = 14;

const NOT_ALLOWED: readonly string[] = ALLOWED.slice(ALLOWED.indexOf('allowed')).flatMap((word) => [
  `not ${word} to send`,
  `not ${word} by`,
]);

/** Is it said in the sentence before a method that the server may not send? */
function isForbidden(words: readonly Word[], place: number): boolean {
  const lead = words.slice(Math.max(0, place - REACH), place);
  const said = lead.slice(lead.findLastIndex(({ closes }) => closes) + 1);
  return holds(before(said, said.length, said.length), NOT_ALLOWED);
}

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

/** 'SPF record not found', 'DKIM signature is missing', 'DMARC record does not exist'. */
const RECORDED = ['', 'record ', 'records ', 'signature ', 'policy '];
const LACKING = RECORDED.flatMap((noun) =>
  ['not found', 'is not found', 'was not found', 'is missing', 'missing', 'does not exist'].map(
    (words) => ` ${noun}${words} `,
  ),
);

const isLacking = (words: readonly Word[], place: number): boolean =>
  !words[place]?.closes && LACKING.some((phrase) => from(words, place + 1, 4).startsWith(phrase));

/** Results that stand behind their method alone: 'SPF check failed, DKIM pass'. */
const BEHIND: readonly string[] = ['pass', 'passed', 'softfail', 'neutral', 'none'];

/** The result of a method at a place, by what stands behind it or before. */
function resultOf(view: string, words: readonly Word[], place: number, kind: ParticularKind) {
  const word = words[place] as Word;
  if (isUnaligned(words, place)) return 'not aligned';
  if (isLacking(words, place)) return 'none';
  const next = word.closes ? undefined : words[place + 1]?.word;
  if (next && BEHIND.includes(next)) return own(RESULTS, next);
  const before = isLabel(view, word) ? undefined : resultBefore(words, place);
  if (before) return before;
  return kind === 'spf' && isForbidden(words, place) ? 'fail' : resultAfter(view, words, place);
}

/** 'dmarc=fail reason="SPF not aligned"; spf=pass': where a field has the result, the reason of another has not. */
function checkedIn({ view, words }: Reply): readonly Particular[] {
  const fields = new Set(words.filter((word) => isLabel(view, word)).map(({ word }) => word));
  return words.flatMap((word, place): Particular[] => {
    if (fields.has(word.word) && !isLabel(view, word)) return [];
    const code = own(CODES, word.word);
    if (code) return [take(code, word, 'fail')];
    // Courier: 'Address does not pass the Sender Policy Framework'.
    const kind = from(words, place, 3) === FULL_NAME ? 'spf' : methodOf(word);
    const result = kind && resultOf(view, words, place, kind);
    return kind && result ? [take(kind, word, result)] : [];
  });
}

/** What a filter logged beside the reply under names of its own ('spfres=fail dkimres=pass'). */
function loggedResults({ view, span, around }: Reply): readonly Particular[] {
  const found: Particular[] = [];
  for (const match of view.slice(around.start, around.end).matchAll(LOGGED_RESULT)) {
    const [all, method = '', said = ''] = match;
    const kind = own(METHODS, method.toLowerCase());
    const value = own(RESULTS, said.toLowerCase());
    const end = around.start + match.index + all.length;
    if (kind && value) found.push({ kind, value, start: end - said.length, end });
  }
  const prepended =
    LOGGED_SPF.exec(view.slice(around.start, span.start)) ??
    FIELD_SPF.exec(view.slice(around.start, around.end));
  const value = own(RESULTS, prepended?.[1]?.toLowerCase() ?? '');
  if (!prepended || !value) return found;
  const end = around.start + prepended.index + prepended[0].length;
  return [...found, { kind: 'spf', value, start: end - (prepended[1]?.length ?? 0), end }];
}

/** Results of the checks of who sent. */
export const authenticationFamily: Family = (reply) => {
  const said = checkedIn(reply);
  const checked = [
    ...said,
    ...loggedResults(reply).filter(({ kind }) => !said.some((one) => one.kind === kind)),
  ];
  return checked.some(({ kind }) => kind === 'spf') ? checked : [...checked, ...loggedSpf(reply)];
};
