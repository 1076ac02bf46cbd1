import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractionOf } from '../find/extraction';
import { log } from './log';

/** The sample logs beside this test, as they stand in their files. */
const LOGS = readdirSync(import.meta.dirname)
  .filter((file) => file.startsWith('log-') && file.endsWith('.test.ts'))
  .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').split('`'))
  .filter((part) => part.startsWith('\n') && part.length < 1000);

const MUTATED = 10_000;
const PATIENCE = 60_000;

/** Numbers that look random, the same in each run (Lehmer). */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const PIECES = [
  '',
  ' ',
  '\n',
  ': ',
  '=',
  '<',
  '>',
  '"',
  '\\',
  '/',
  '_',
  '550 ',
  '5.1.1',
  '@',
  '\u0000',
];

/** Cuts, doubles, moves and replaces stretches of a text. */
function mutate(text: string, random: (below: number) => number): string {
  let mutated = text;
  for (let turn = random(4) + 1; turn > 0; turn -= 1) {
    const at = random(mutated.length + 1);
    const end = Math.min(mutated.length, at + random(40));
    const stretch = mutated.slice(at, end);
    const pieces = [PIECES[random(PIECES.length)] ?? '', stretch + stretch, stretch.toUpperCase()];
    mutated = mutated.slice(0, at) + (pieces[random(pieces.length)] ?? '') + mutated.slice(end);
  }
  return mutated;
}

describe('logs that were damaged', () => {
  it(
    'are read without an exception, and no place lies outside the text',
    () => {
      const random = makeRandom(20261123);
      let read = 0;
      for (let turn = 0; turn < MUTATED; turn += 1) {
        const text = mutate(LOGS[turn % LOGS.length] ?? '', random);
        const message = { text, sections: [], headers: {}, warnings: [] };
        const extraction = extractionOf(message);
        const deliveries = log.extract(extraction);
        read += deliveries.length;
        for (const { recipient, deciding, server } of deliveries)
          for (const place of [recipient, deciding, server])
            if (
              place &&
              !(place.start >= 0 && place.start <= place.end && place.end <= text.length)
            )
              expect.fail(`${JSON.stringify(place)} in ${JSON.stringify(text)}`);
      }
      expect(read).toBeGreaterThan(MUTATED);
    },
    PATIENCE,
  );
});
