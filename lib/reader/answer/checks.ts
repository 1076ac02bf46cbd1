import type { Advice } from '../../../data/types';
import { filled } from '../../filled';
import type { Result } from '../judge/types';
import { type OwnNames, safeNames } from './fill-command';
import { sharedParticulars } from './particulars';
import { COMMAND_HOST } from './patterns';
import type { AnswerTexts, CommandCheck, Group } from './types';

export const allSteps = ({ person, administrator, developer }: Advice): readonly string[] => [
  ...person,
  ...administrator,
  ...developer,
];

const checkOf = (step: string, { checks }: AnswerTexts): CommandCheck | undefined =>
  checks.find(({ sign }) => step.includes(sign));

/**
 * What to put into the command of a step, and what a good answer to it looks like, by step. `missing`
 * is what to put in.
 */
export const goodAnswers = (
  steps: Advice,
  missing: Readonly<Record<string, string>>,
  texts: AnswerTexts,
): Group['good'] =>
  Object.fromEntries(
    allSteps(steps).flatMap((step) => {
      const said = [missing[step], checkOf(step, texts)?.good].filter(Boolean).join(' ');
      return said ? [[step, said]] : [];
    }),
  );

/** '192.0.2.1' as lists are asked for it: '1.2.0.192'; empty for other addresses. */
const reversed = (ip: string): string =>
  ip.split('.').length === 4 ? ip.split('.').reverse().join('.') : '';

/** A command with the visitor's names in it; empty where one is missing. */
function fillCheck(command: string, names: Readonly<Record<string, string>>): string {
  const known = Object.fromEntries(Object.entries(names).filter(([, value]) => value !== ''));
  const text = filled(command, known);
  return text.includes('{') ? '' : text;
}

/** A result that needs no look. */
const PASSED = 'pass';

/** Commands that check what a reply tells, where no step has them. */
export function listChecks(
  results: readonly Result[],
  { administrator }: Advice,
  names: OwnNames,
  texts: AnswerTexts,
): Group['checks'] {
  const told = sharedParticulars(results);
  const stated = results[0]?.verdict.stated;
  const list = told.find(({ kind }) => kind === 'list')?.value ?? '';
  const plain = safeNames(names);
  const words = {
    ...plain,
    reversed: reversed(plain.ip),
    // Only a zone can be asked: 'Spamhaus' is the name of a company.
    list: list.includes('.') && COMMAND_HOST.test(list) ? list : '',
  };
  return texts.checks.flatMap(({ sign, command, need, only = stated, good }) => {
    const found = told.some(({ kind, value }) => kind === need && value !== PASSED);
    const text =
      found && only === stated && !administrator.some((step) => step.includes(sign))
        ? fillCheck(command, words)
        : '';
    return text ? [{ command: text, good }] : [];
  });
}
