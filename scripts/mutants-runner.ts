import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { type Mutation, mutated } from './mutations';

/**
 * Tries mutants in the copy of the project that is its working directory, with one Vitest that
 * stays. A process of its own: a mutant that never ends is ended with it.
 */
export interface Task {
  readonly file: string;
  readonly mutation: Mutation;
}

/** 'unsound': the type checker refuses it, so no test has to. 'untested': no test imports it. */
export type Verdict = 'noticed' | 'survived' | 'untested' | 'unsound';

/** How long all tests took, in milliseconds, and which failed before anything was changed. */
export interface Readiness {
  readonly time: number;
  readonly failed: readonly string[];
}

const root = process.cwd();
const durations = new Map<string, number>();

/** Shortest first, so that most mutants are noticed soon. */
class ShortestFirst {
  async shard(files: TestSpecification[]) {
    return files;
  }
  async sort(files: TestSpecification[]) {
    const time = ({ moduleId }: TestSpecification) => durations.get(moduleId) ?? 0;
    return files.toSorted((a, b) => time(a) - time(b));
  }
}

/** A proof that regular expressions are safe takes minutes and holds for those of patterns.ts. */
const isProof = (file: string): boolean =>
  readFileSync(file, 'utf8').includes('patterns.test-helper');

async function relatedTests(vitest: Vitest, files: string[]): Promise<TestSpecification[]> {
  vitest.config.related = files.map((file) => join(root, file));
  const related = await vitest.getRelevantTestSpecifications();
  return related.filter(({ moduleId }) => !isProof(moduleId));
}

const compiles = (): boolean =>
  spawnSync(
    join(root, 'node_modules', '.bin', 'tsc'),
    ['--noEmit', '-p', 'lib', '--incremental', '--tsBuildInfoFile', '.mutants.tsbuildinfo'],
    { cwd: root },
  ).status === 0;

async function tryMutant(vitest: Vitest, { file, mutation }: Task): Promise<Verdict> {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, mutated(source, mutation));
    if (!compiles()) return 'unsound';
    vitest.invalidateFile(path);
    const tests = await relatedTests(vitest, [file]);
    if (tests.length === 0) return 'untested';
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
    const isNoticed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
    return isNoticed ? 'noticed' : 'survived';
  } finally {
    writeFileSync(path, source);
    vitest.invalidateFile(path);
  }
}

async function tryNone(vitest: Vitest, files: string[]): Promise<Readiness> {
  const start = performance.now();
  const { testModules } = await vitest.runTestSpecifications(await relatedTests(vitest, files));
  for (const module of testModules) durations.set(module.moduleId, module.diagnostic().duration);
  const failed = testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
  return {
    time: performance.now() - start,
    failed: [...failed.map((path) => relative(root, path)), ...(compiles() ? [] : ['the types'])],
  };
}

const starting = createVitest('test', {
  root,
  watch: false,
  isolate: false,
  pool: 'threads',
  maxWorkers: 1,
  bail: 1,
  testTimeout: 30_000,
  reporters: [{}],
  sequence: { sequencer: ShortestFirst },
});
process.on('message', async (message: Task | string[]) => {
  const vitest = await starting;
  process.send?.(
    await (Array.isArray(message) ? tryNone(vitest, message) : tryMutant(vitest, message)),
  );
});
process.on('disconnect', () => process.exit());
