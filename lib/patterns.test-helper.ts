import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';

/** Every file of regular expressions below `lib/`. */
export const patternFiles = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('patterns.ts'))
  .sort();

/** Rooms of the reader with half of all expressions: proven beside the others, which takes long. */
const SECOND_HALF: readonly string[] = ['formats', 'judge'].map((room) => join('reader', room));

export const isInSecondHalf = (file: string): boolean =>
  SECOND_HALF.some((room) => file.startsWith(room));

/** The expressions of a file, each with its name. */
const patternsIn = async (file: string): Promise<(readonly [string, RegExp])[]> => {
  const exported: Record<string, unknown> = await import(join(import.meta.dirname, file));
  return Object.entries(exported).flatMap(([name, value]) =>
    value instanceof RegExp ? [[`${file}: ${name}`, value] as const] : [],
  );
};

export const patternsOf = async (
  files: readonly string[],
): Promise<(readonly [string, RegExp])[]> => (await Promise.all(files.map(patternsIn))).flat();

/**
 * Steps decide, not seconds: an attack that is merely slow on a busy machine would count as one
 * that succeeded.
 */
const PATIENCE = 280_000;
const LIMITS = {
  timeout: PATIENCE,
  attackTimeout: PATIENCE,
  incubationTimeout: PATIENCE,
} as const;

/** Attacks are made from the expression itself; later generations of them found nothing more. */
const GENERATIONS = 2;

/** The few expressions whose automaton is too large for a proof are known by then. */
const PROOF_AT_MOST = 1000;

/** A test of one expression may take as long as its proof. */
export const LONGEST_PROOF = 300_000;

/**
 * 'safe', 'vulnerable' or 'unknown'. Small expressions are proven by their automaton; those with
 * long repeats or a look to the side are attacked, for what grows no faster than its text can still
 * be slow, and then proven as well where that is possible. Ask one after the other: questions at the
 * same time would each start a program of their own. Where there is no such program for the machine,
 * JavaScript proves the same in three times the time.
 */
export async function statusOf({
  source,
  flags,
}: Pick<RegExp, 'source' | 'flags'>): Promise<string> {
  const attacked = await check(source, flags, { ...LIMITS, maxIteration: GENERATIONS });
  if (attacked.status !== 'safe' || attacked.checker === 'automaton') return attacked.status;
  const proof = await check(source, flags, { checker: 'automaton', timeout: PROOF_AT_MOST });
  return proof.status === 'vulnerable' ? proof.status : attacked.status;
}
