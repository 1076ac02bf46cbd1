import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildReader,
  causePhrasesOf,
  entriesOf,
  findMistakes,
  isNeeded,
  languageCodes,
  sentencesOf,
  sentencesWith,
  wholeReader,
} from './take-out.test-helper';

const make = await buildReader();
const whole = wholeReader(make);
const entries = languageCodes.flatMap(entriesOf);

/** Every one by `npx tsx scripts/take-out.ts de fr …`. */
const TAKEN_OUT = 100;
const SEED = 13;

describe('words of languages', () => {
  it.each(languageCodes)('let each sentence be read as it says: %s', async (code) => {
    const wrong: string[] = [];
    for (const sentence of sentencesOf(code)) {
      const mistakes = await findMistakes(whole, sentence);
      if (mistakes.length > 0) wrong.push(`${sentence.text}: ${mistakes.join('; ')}`);
    }
    expect(sentencesOf(code).length).toBeGreaterThan(0);
    expect(sentencesOf(code).filter(({ reads }) => Object.keys(reads).length === 0)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('are each needed by a sentence', async () => {
    const arbitrary = fc.shuffledSubarray(entries, { minLength: TAKEN_OUT, maxLength: TAKEN_OUT });
    const [chosen = []] = fc.sample(arbitrary, { seed: SEED, numRuns: 1 });
    const useless: string[] = [];
    for (const entry of chosen)
      if (!(await isNeeded(make, entry))) useless.push(`${entry.code}: ${entry.phrase}`);
    expect(chosen.length).toBe(TAKEN_OUT);
    expect(useless).toEqual([]);
  }, 200_000);

  it('tell each cause in a sentence that is read so', () => {
    const untold = languageCodes
      .flatMap(causePhrasesOf)
      .filter((entry) => !sentencesWith(entry).some(({ reads }) => reads.cause === entry.path[1]));
    expect(untold.map(({ code, phrase }) => `${code}: ${phrase}`)).toEqual([]);
  });

  it('were seen somewhere, most of them', () => {
    const seen = entries.filter((entry) => sentencesWith(entry).some(({ source }) => source));
    expect(seen.length / entries.length).toBeGreaterThan(0.5);
  });
});
