import type { Advice } from '../../../data/types';
import { filled } from '../../filled';
import { isArrival } from '../judge/arrival';
import { isFailure } from '../judge/failure';
import type { Result, Verdict } from '../judge/types';
import { findReply, isTheirs, tellTodo } from './own-texts';
import { IPV6_IN_BRACKETS, WORD_ENDS } from './patterns';
import { textsOf, writeFirstOf, writeFirstStep } from './sentences';
import type { AnswerTexts } from './types';

const NO_STEPS: Advice = { person: [], administrator: [], developer: [] };

const isSaid = (step: string, index: number, steps: readonly string[]): boolean =>
  step !== '' && steps.indexOf(step) === index;

/** A step that an earlier one begins with says the same again, and why: once is enough. */
const isNewStep = (step: string, index: number, steps: readonly string[]): boolean =>
  isSaid(step, index, steps) &&
  !steps.slice(0, index).some((earlier) => earlier !== '' && step.startsWith(earlier));

const CHECKS = ['spf', 'dkim', 'dmarc'] as const;

/** The steps for a check that failed go before those for the other checks: 'DKIM: …', 'SPF: …'. */
function byChecks(
  steps: readonly string[],
  { delivery: { particulars = [] } }: Result,
): readonly string[] {
  const checkOf = (step: string) =>
    CHECKS.find((check) => step.startsWith(`${check.toUpperCase()}: `));
  const hasFailed = (step: string): boolean => {
    const check = checkOf(step);
    return particulars.some(({ kind, value }) => kind === check && value !== 'pass');
  };
  const own = steps.filter(checkOf);
  const sorted = [...own.filter(hasFailed), ...own.filter((step) => !hasFailed(step))];
  return steps.map((step) => (checkOf(step) ? (sorted.shift() ?? step) : step));
}

const CLASSES = ['4xx: ', '5xx: '] as const;

/**
 * Only the steps for the class that the text tells, which need not name it then ('4xx: retry.' is
 * 'Retry.').
 */
function ofClass(steps: readonly string[], permanent: boolean | null): readonly string[] {
  if (permanent === null) return steps;
  const [own, other] = permanent ? [CLASSES[1], CLASSES[0]] : CLASSES;
  return steps
    .filter((step) => !step.startsWith(other))
    .map((step) => (step.startsWith(own) ? begin(step.slice(own.length)) : step));
}

const begin = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Without the steps that hold only while somebody tries, or only once nobody does. */
function ofTrying(
  steps: readonly string[],
  { trying }: Verdict,
  { sentences }: AnswerTexts,
): readonly string[] {
  const other = trying === 'unknown' ? undefined : trying === 'tried' ? 'given-up' : 'tried';
  const lead = other && sentences[`step.${other}`];
  return lead ? steps.filter((step) => !step.startsWith(lead)) : steps;
}

/**
 * Without the steps for the customers of a provider that the text does not speak of ('Microsoft 365:
 * …'): nothing of theirs is found elsewhere.
 */
function ofMakers(
  steps: readonly string[],
  { delivery: { server, reporter, diagnostic, context }, verdict: { provider } }: Result,
  { makers }: AnswerTexts,
): readonly string[] {
  const said = [server?.value, reporter?.value, diagnostic, context].join(' ').toLowerCase();
  const others = makers.filter(
    ({ id, signs }) => id !== provider && !signs.some((sign) => said.includes(sign)),
  );
  return steps.filter((step) => !others.some(({ name }) => step.startsWith(`${name}: `)));
}

/** Without the steps that send whoever shows a log to it. */
function ofBounce(
  steps: readonly string[],
  isLog: boolean,
  { sentences }: AnswerTexts,
): readonly string[] {
  const lead = isLog && sentences['step.bounce'];
  return lead ? steps.filter((step) => !step.startsWith(lead)) : steps;
}

/** The words of 'If the text says “HELO” or “EHLO”, …', in lower case, and what to do then. */
function readCondition(step: string, lead: string): [words: string[], rest: string] | undefined {
  const end = step.indexOf('”, ');
  if (!lead || !step.startsWith(lead) || end < 0) return undefined;
  const words = step.slice(lead.length, end).replaceAll('“', '').replaceAll('”', '').split(' or ');
  return [words.map((word) => word.toLowerCase()), begin(step.slice(end + '”, '.length))];
}

/** A shorter word may be a part of a name: 'MX' is none of 'mx.example.org'. */
const LONGEST_PART = 3;

const says = (text: string, word: string): boolean =>
  word.length > LONGEST_PART
    ? text.includes(word)
    : text.split(WORD_ENDS).some((part) => part === word);

/**
 * A step for what a text may say comes first where the reply says it, and is left out where nothing
 * says it.
 */
function ofWords(
  steps: readonly string[],
  { delivery: { diagnostic, context, particulars = [] } }: Result,
  { sentences }: AnswerTexts,
): readonly string[] {
  const said = diagnostic.toLowerCase();
  const around = `${said} ${context.toLowerCase()}`;
  // A link has no words.
  if (!around.trim()) return steps;
  const list = sentences['step.lists'] ?? '';
  const isListed = particulars.some(({ kind }) => kind === 'list');
  const first: string[] = [];
  const others: string[] = [];
  for (const step of steps) {
    const [words, rest] = readCondition(step, sentences['step.says'] ?? '') ?? [];
    if (list && step.startsWith(list)) {
      if (isListed) first.push(begin(step.slice(list.length)));
    } else if (!words || !rest) others.push(step);
    else if (words.some((word) => says(said, word))) first.push(rest);
    else if (words.some((word) => says(around, word))) others.push(step);
  }
  return [...first, ...others];
}

/**
 * What who wrote the message does first. What the reply asks of somebody else is not theirs to do:
 * they hand it on.
 */
function tellPerson(result: Result, texts: AnswerTexts): string {
  const { verdict } = result;
  const who = findReply(verdict, texts)?.[2] ?? 'you';
  if (verdict.first !== 'reply' || isTheirs('person', who, verdict))
    return writeFirstOf(result, texts);
  return texts.sentences[`first.reply.${who}`] ?? '';
}

/** What a server says of its own fault may stand in the lines above its refusal. */
const withLog = (result: Result, log: string): Result => ({
  ...result,
  delivery: { ...result.delivery, diagnostic: `${log} ${result.delivery.diagnostic}` },
});

/** What the name of a server needs where it connects by IPv6: by its number, or the other one's. */
function tellIpv6(
  { delivery: { server, particulars = [] }, verdict: { stated } }: Result,
  { sentences }: AnswerTexts,
  log: string,
): string {
  const ip = particulars.find(({ kind }) => kind === 'ip')?.value;
  const place = server ? log.lastIndexOf(server.value) : -1;
  const behind = server && place >= 0 ? log.slice(place + server.value.length) : '';
  const isIpv6 = ip ? ip.includes(':') : IPV6_IN_BRACKETS.test(behind);
  return stated === 'reverse-dns' && isIpv6 ? (sentences['step.ipv6'] ?? '') : '';
}

/** What to do about a certificate that names other servers, where the text says which. */
function tellCertificate(
  { delivery: { particulars = [] }, verdict: { door, stated } }: Result,
  { sentences }: AnswerTexts,
): string {
  const names = particulars.find(({ kind }) => kind === 'certName')?.value;
  if (!names || stated !== 'tls') return '';
  const whose = door === 'your-provider' ? 'own' : 'theirs';
  return filled(sentences[`step.certificate.${whose}`], { names });
}

/**
 * What each reader does, first things first. Who wrote the message begins with what the verdict asks
 * for; who runs a server with what the provider's own reply asks for, and so does who writes
 * software where the own provider refused how a message was handed in.
 */
export function listSteps(result: Result, texts: AnswerTexts, log = '', isLog = false): Advice {
  const { verdict } = result;
  const first = writeFirstStep(verdict, texts);
  if (!isFailure(verdict.outcome)) return first ? { ...NO_STEPS, person: [first] } : NO_STEPS;
  const { advice } = textsOf(verdict.stated, verdict, texts);
  if (isArrival(verdict)) {
    const steps = verdict.situation
      ? ofWords(advice.administrator, result, texts)
      : ofWords(texts.arrivals[verdict.stated].steps, withLog(result, log), texts);
    return {
      person: [texts.sentences['first.arrival'] ?? ''],
      administrator: steps,
      developer: steps,
    };
  }
  const ofVerdict = (steps: readonly string[]): readonly string[] =>
    ofWords(
      ofMakers(ofTrying(ofClass(steps, verdict.permanent), verdict, texts), result, texts),
      result,
      texts,
    );
  const administrator = byChecks(ofBounce(ofVerdict(advice.administrator), isLog, texts), result);
  const developer = ofVerdict(advice.developer);
  const certificate = tellCertificate(result, texts);
  const handedIn = verdict.door === 'your-provider' ? tellTodo(verdict, 'developer', texts) : '';
  return {
    // Where the cause's first step misleads, its steps for a person do too.
    person: [
      tellPerson(result, texts),
      ...(verdict.first === 'reply' || verdict.first === 'code'
        ? []
        : ofTrying(advice.person, verdict, texts)),
    ].filter(isNewStep),
    administrator: [
      tellTodo(verdict, 'administrator', texts),
      certificate,
      tellIpv6(result, texts, log),
      ...administrator,
    ].filter(isSaid),
    developer: [handedIn, certificate, ...developer].filter(isSaid),
  };
}
