import type { Advice } from '../../../data/types';
import { isArrival } from '../judge/arrival';
import { isFailure } from '../judge/failure';
import type { Result, Verdict } from '../judge/types';
import { findReply, isTheirs, tellTodo } from './own-texts';
import { textsOf, writeFirstStep } from './sentences';
import type { AnswerTexts } from './types';

const NO_STEPS: Advice = { person: [], administrator: [], developer: [] };

const isSaid = (step: string, index: number, steps: readonly string[]): boolean =>
  step !== '' && steps.indexOf(step) === index;

/** Without the steps for the other class ('4xx: retry.'), where the text tells the class. */
const ofClass = (steps: readonly string[], permanent: boolean | null): readonly string[] =>
  permanent === null
    ? steps
    : steps.filter((step) => !step.startsWith(permanent ? '4xx: ' : '5xx: '));

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

/**
 * What who wrote the message does first. What the reply asks of somebody else is not theirs to do:
 * they hand it on.
 */
function tellPerson(verdict: Verdict, texts: AnswerTexts): string {
  const who = findReply(verdict, texts)?.[2] ?? 'you';
  if (verdict.first !== 'reply' || isTheirs('person', who, verdict))
    return writeFirstStep(verdict, texts);
  return texts.sentences[`first.reply.${who}`] ?? '';
}

/**
 * What each reader does, first things first. Who wrote the message begins with what the verdict asks
 * for; who runs a server with what the provider's own reply asks for, and so does who writes
 * software where the own provider refused how a message was handed in.
 */
export function listSteps(result: Result, texts: AnswerTexts): Advice {
  const { verdict } = result;
  const first = writeFirstStep(verdict, texts);
  if (!isFailure(verdict.outcome)) return first ? { ...NO_STEPS, person: [first] } : NO_STEPS;
  const { advice } = textsOf(verdict.stated, verdict, texts);
  if (isArrival(verdict)) {
    const steps = verdict.situation ? advice.administrator : texts.arrivals[verdict.stated].steps;
    return {
      person: [texts.sentences['first.arrival'] ?? ''],
      administrator: steps,
      developer: steps,
    };
  }
  const administrator = ofMakers(ofClass(advice.administrator, verdict.permanent), result, texts);
  const developer = ofClass(advice.developer, verdict.permanent);
  const handedIn = verdict.door === 'your-provider' ? tellTodo(verdict, 'developer', texts) : '';
  return {
    // Where the cause's first step misleads, its steps for a person do too.
    person: [
      tellPerson(verdict, texts),
      ...(verdict.first === 'reply' ? [] : advice.person),
    ].filter(isSaid),
    administrator: [tellTodo(verdict, 'administrator', texts), ...administrator].filter(isSaid),
    developer: [handedIn, ...developer].filter(isSaid),
  };
}
