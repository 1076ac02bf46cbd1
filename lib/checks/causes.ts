import type { Check } from './types';

const READERS = ['person', 'administrator', 'developer'] as const;

/** A cause without advice leaves someone alone. */
export const causesAreWhole: Check = ({ causes }) =>
  causes.flatMap(({ id, advice, related }) => [
    ...READERS.filter((reader) => advice[reader].length === 0 && id !== 'unknown').map(
      (reader) => `Cause ${id} has no advice for the ${reader}: write at least one step.`,
    ),
    ...related
      .filter((other) => !causes.some((cause) => cause.id === other))
      .map((other) => `Cause ${id} is related to ${other}, which is no cause.`),
  ]);

/** The cause that a code or a reply names must have its page. */
export const namedCausesExist: Check = ({ causes, basicCauses, enhancedCauses, providers }) => {
  const known = new Set<string>(causes.map(({ id }) => id));
  const named = [
    ...Object.entries({ ...basicCauses, ...enhancedCauses }).map(([at, cause]) => ({ at, cause })),
    ...providers.flatMap(({ id, replies }) =>
      replies.map((reply) => ({ at: `${id}/${reply.id}`, cause: reply.cause })),
    ),
  ];
  return named
    .filter(({ cause }) => !known.has(cause))
    .map(
      ({ at, cause }) =>
        `${at} names the cause ${cause}, which has no entry: add it to data/causes/.`,
    );
};
