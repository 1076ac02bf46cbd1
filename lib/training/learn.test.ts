import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../data/types';
import { weigh } from '../reader/judge/weigh';
import { unpackWeights } from '../reader/knowledge/weights';
import { exponential, logarithm } from './exponential';
import { familiesOf } from './families';
import { learn } from './learn';
import { packWeights } from './pack';
import type { Example } from './types';

const example = (words: string, cause: CauseId, group = words): Example => ({
  features: new Map(words.split(' ').map((word) => [word, 1])),
  causes: [cause],
  weight: 1,
  group,
});

const CAUSES: readonly CauseId[] = ['user-unknown', 'mailbox-full'];
const EXAMPLES = Array.from({ length: 10 }, () => [
  example('user unknown', 'user-unknown'),
  example('user over quota', 'mailbox-full'),
]).flat();

describe('powers and logarithms', () => {
  it.each([0, -0.001, -1, -7.5, -30])('are those of the engine: %s', (power) => {
    expect(exponential(power)).toBeCloseTo(Math.exp(power), 9);
    expect(logarithm(1 / Math.exp(power / 7))).toBeCloseTo(-power / 7, 9);
  });
});

describe('learning', () => {
  const weights = unpackWeights(packWeights(learn(EXAMPLES, CAUSES), CAUSES));

  it('tells by the words that differ', () => {
    expect(weigh(new Map([['unknown', 1]]), weights)[0]?.cause).toBe('user-unknown');
    expect(weigh(new Map([['quota', 1]]), weights)[0]?.cause).toBe('mailbox-full');
  });

  it('makes nothing of a word that goes with every cause, or of none', () => {
    for (const features of [new Map([['user', 1]]), new Map<string, number>()])
      for (const { chance } of weigh(features, weights)) expect(chance).toBeCloseTo(0.5, 1);
  });

  it('are read as they were kept, in whole steps, however names start', () => {
    const learned = {
      names: ['user', 'unknown', 'users', '', 'unk', '=5.1.1', 'используется'],
      values: Float64Array.from([1, -2.5, 0, 7.3, 0.6, 0, 0.1, 0.2, -0.5, 0, 3, 9, 0, -0.74]),
    };
    expect([...unpackWeights(packWeights(learned, CAUSES)).of]).toEqual([
      [
        '=5.1.1',
        [
          [0, 3],
          [1, 9],
        ],
      ],
      ['unk', [[0, -0.5]]],
      ['unknown', [[1, 7.25]]],
      [
        'user',
        [
          [0, 1],
          [1, -2.5],
        ],
      ],
      ['users', [[0, 0.5]]],
      ['используется', [[1, -0.75]]],
    ]);
  });

  it('keeps nothing that could not be read again', () => {
    const far = { names: ['user'], values: Float64Array.from([40, 0]) };
    expect(() => packWeights(far, CAUSES)).toThrow('Weights');
    expect(() => packWeights({ ...far, names: ['User A'] }, CAUSES)).toThrow('Weights');
  });

  it('gives chances that add up to one', () => {
    const chances = weigh(new Map([['over', 1]]), weights);
    expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  });
});

describe('families', () => {
  it('are one for a group, and for nearly the same words', () => {
    const [a, b, c, d] = familiesOf([
      example('mailbox is full now', 'mailbox-full'),
      example('mailbox is full', 'mailbox-full'),
      example('no such user', 'user-unknown', 'one'),
      example('another wording', 'user-unknown', 'one'),
    ]);
    expect(a).toBe(b);
    expect(c).toBe(d);
    expect(a).not.toBe(c);
  });
});
