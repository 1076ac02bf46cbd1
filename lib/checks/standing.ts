import { CODE_LIKE } from '../patterns';
import type { Check } from './types';

/** "Observed" next to nothing but a copied list lets a rumour pass for something that was seen. */
export const usesHaveTheirEvidence: Check = ({ basic }) =>
  basic.flatMap(({ code, otherUses }) =>
    otherUses
      .filter(({ evidence }) => evidence !== 'none' && evidence !== 'misprint')
      .filter(({ evidence, sources }) => !sources.some(({ kind }) => kind === evidence))
      .map(
        ({ claim, evidence }) =>
          `${code} (${claim}) rests on “${evidence}”, but no source is of that kind: correct it.`,
      ),
  );

/** No program obeys a number that a service only writes into its own report. */
export const eventsAreNoReplies: Check = ({ basic }) => {
  const replies = basic.filter(({ badge }) => !badge?.outside);
  return basic
    .filter(({ badge, next }) => badge?.outside && replies.some((reply) => reply.next === next))
    .map(({ code }) => `${code} is no reply, so no program goes by its digit: correct next.`);
};

/** "Read it as 5.6.8" on the page of 4.6.10 sends the reader to another class. */
export const actsKeepToTheirClass: Check = ({ enhanced }) =>
  enhanced.flatMap(({ code, classes }) =>
    Object.entries(classes).flatMap(([digit, { act }]) =>
      (act.match(CODE_LIKE) ?? [])
        .filter((named: string) => !named.startsWith(digit))
        .map(
          (named: string) => `${digit}${code.slice(1)} tells to act by ${named}: name no class.`,
        ),
    ),
  );
