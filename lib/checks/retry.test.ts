import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { lastingOf } from '../pages/cause-again';
import { decideFinality } from '../reader/judge/finality';
import { decideRetry } from '../reader/judge/next-step';
import type { Judgement } from '../reader/judge/types';

const classes = [
  { name: 'temporary', permanent: false, trying: 'tried' },
  { name: 'permanent', permanent: true, trying: 'given up' },
] as const;

const cases = catalogue.causes
  .filter(({ id }) => id !== 'unknown')
  .flatMap((cause) => classes.map((group) => ({ ...group, cause, id: cause.id })));

const judged = (cause: string, permanent: boolean): Judgement =>
  ({ outcome: 'failed', cause, permanent }) as Judgement;

describe('of one refusal the page of its cause and the reader say the same', () => {
  it.each(cases)('$id, $name: whether it passes', ({ cause, id, name, permanent, trying }) => {
    const retry = decideRetry(judged(id, permanent), trying, cause);
    expect(lastingOf(cause)[name]).toBe(['stop', 'change'].includes(retry) ? 'stays' : 'passes');
  });

  it.each(cases)('$id, $name: whether it is over', ({ cause, id, permanent, trying }) => {
    const judgement = judged(id, permanent);
    const retry = decideRetry(judgement, trying, cause);
    const finality = decideFinality(judgement, trying, retry, false);
    expect(finality === 'temporary').toBe(trying === 'tried');
    if (finality !== 'own-side') expect(finality === 'permanent').toBe(retry === 'stop');
  });

  it('asks nobody to send again what a headline calls final', () => {
    const sent = catalogue.causes.filter(
      ({ retry, firstAsks }) => retry === 'stop' && firstAsks.length > 0,
    );
    expect(sent).toEqual([]);
  });
});
