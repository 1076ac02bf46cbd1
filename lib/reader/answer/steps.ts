import type { Advice } from '../../../data/types';
import { isFailure } from '../judge/failure';
import type { Verdict } from '../judge/types';
import { findReply } from './own-texts';
import { writeFirstStep } from './sentences';
import type { AnswerTexts } from './types';

const NO_STEPS: Advice = { person: [], administrator: [], developer: [] };

const isSaid = (step: string, index: number, steps: readonly string[]): boolean =>
  step !== '' && steps.indexOf(step) === index;

/**
 * What each reader does, first things first. Who wrote the message begins with what the verdict asks
 * for; who runs a server with what the provider's own reply asks for.
 */
export function listSteps(verdict: Verdict, texts: AnswerTexts): Advice {
  const first = writeFirstStep(verdict, texts);
  if (!isFailure(verdict.outcome)) return first ? { ...NO_STEPS, person: [first] } : NO_STEPS;
  const { person, administrator, developer } = texts.causes[verdict.stated].advice;
  const todo = findReply(verdict, texts)?.[1] ?? '';
  return {
    // Where the cause's first step misleads, its steps for a person do too.
    person: [first, ...(verdict.first === 'reply' ? [] : person)].filter(isSaid),
    administrator: [todo, ...administrator].filter(isSaid),
    developer,
  };
}
