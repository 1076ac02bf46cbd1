import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractionOf } from '../../find/extraction';
import { read } from '../../reading.test-helper';
import { queue } from '../queue';
import type { Delivery } from '../types';
import { entries, makers, paste, REASONS } from './listings.test-helper';

/** A busy machine needs longer for hundreds of texts. */
const PATIENCE = 60_000;

/** Which of the reasons stands in what is told. */
const findReason = (diagnostic: string): string =>
  REASONS.find(({ words }) => words && diagnostic.includes(words))?.words ?? '';

describe('a listing of a queue, made from facts', () => {
  it.each(Object.entries(makers))(
    '%s tells them all again',
    async (_name, { write, tells }) => {
      await fc.assert(
        fc.asyncProperty(entries, paste, async (list, how) => {
          const { format, outcome, results } = await read(write(list, how));
          const told = results.map(({ delivery }) => [
            delivery.queueId?.value ?? '',
            delivery.recipient?.value ?? '',
            delivery.basic?.value ?? '',
            delivery.enhanced?.value ?? '',
            findReason(delivery.diagnostic),
          ]);
          expect([format, outcome]).toEqual(['queue', 'delayed']);
          expect(told).toEqual(tells(list));
          expect(results.map(({ verdict }) => verdict.trying)).not.toContain('given up');
        }),
        { numRuns: 40, seed: 12 },
      );
    },
    PATIENCE,
  );
});

/** The same numbers on every run, so that a failure can be seen again. */
function* countUp(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

/** A listing that was pasted badly: cut, with lines doubled or swapped, with signs missing. */
function mutate(text: string, next: () => number): string {
  const lines = text.split('\n');
  const [one, other] = [next() % lines.length, next() % lines.length];
  const at = next() % (text.length + 1);
  switch (next() % 5) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return lines.toSpliced(one, 0, lines[other] ?? '').join('\n');
    case 3:
      return lines
        .with(one, lines[other] ?? '')
        .with(other, lines[one] ?? '')
        .join('\n');
    default:
      return text.slice(0, at) + text.slice(at + 1 + (next() % 9));
  }
}

const MUTANTS = 10_000;

/** What is wrong with what was read of a text: a place outside of it, or a recipient who stands elsewhere. */
const findFaults = (text: string, deliveries: readonly Delivery[]): Delivery[] =>
  deliveries.filter(({ recipient, deciding, action }) => {
    const named = recipient && text.slice(recipient.start, recipient.end).toLowerCase();
    const isPlaced = deciding && deciding.start <= deciding.end && deciding.end <= text.length;
    return named !== recipient?.value || !isPlaced || !action;
  });

describe('a listing that was damaged', () => {
  const texts = Object.values(makers).flatMap(({ write }) =>
    fc
      .sample(fc.tuple(entries, paste), { numRuns: 12, seed: 12 })
      .map(([list, how]) => write(list.slice(0, 2), how)),
  );

  it(
    'is read without an exception, and every place lies in it',
    () => {
      const numbers = countUp(12);
      const next = () => numbers.next().value >> 8;
      const read: Delivery[][] = [];
      const faults: Delivery[] = [];
      for (let count = 0; count < MUTANTS; count += 1) {
        const text = mutate(mutate(texts[count % texts.length] ?? '', next), next);
        const extraction = extractionOf({ text, sections: [], headers: {}, warnings: [] });
        if (!queue.recognises(extraction)) continue;
        const deliveries = queue.extract(extraction);
        read.push(deliveries);
        faults.push(...findFaults(text, deliveries));
      }
      expect(faults).toEqual([]);
      // Most are still listings: what is cut down to a word or two is none.
      expect(read.length).toBeGreaterThan(MUTANTS / 2);
    },
    PATIENCE,
  );
});
