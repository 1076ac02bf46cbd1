import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Readiness, Task, Verdict } from './mutants-runner';
import { describeMutation, mutationsOf } from './mutations';
import { root } from './run';

/**
 * Puts small faults into lib/, one at a time, and tells which of them no test notices. It works in
 * copies of the project, with one runner for each: the working tree is never touched.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    only: { type: 'string', default: 'lib' },
  },
});
const count = Number(values.count);

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => file !== 'node_modules' && existsSync(join(root, file)));
const isCode = (file: string): boolean =>
  /^lib\/.*\.ts$/.test(file) && !/(\.test|\.test-helper|\.d|\/patterns)\.ts$/.test(file);
const sources = new Map(
  tracked
    .filter((file) => isCode(file) && file.startsWith(values.only))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const queue = shuffled(
  [...sources].flatMap(([file, source]) =>
    mutationsOf(source).map((mutation): Task => ({ file, mutation })),
  ),
  randomOf(Number(values.seed)),
);

const folders: string[] = [];
const children = new Set<ChildProcess>();
function cleanUp(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
process.on('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(130));

function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  folders.push(folder);
  for (const file of tracked) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function startRunner(cwd: string): ChildProcess {
  const child = fork(join(import.meta.dirname, 'mutants-runner.ts'), { cwd, stdio: 'ignore' });
  children.add(child.on('exit', () => children.delete(child)));
  return child;
}

/** Asks a runner; undefined when it died or did not answer in time, in which case it is ended. */
const ask = <Answer>(child: ChildProcess, question: Task | string[], limit: number) =>
  new Promise<Answer | undefined>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const end = (answer?: Answer) => {
      clearTimeout(timer);
      child.off('message', end).off('exit', endUnanswered);
      resolve(answer);
    };
    const endUnanswered = () => end();
    child.once('message', end).once('exit', endUnanswered);
    child.send(question);
  });

const results: { readonly task: Task; readonly verdict: Verdict | 'timeout' }[] = [];
let open = 0;

async function runMutants(): Promise<void> {
  const folder = copyTree();
  let child = startRunner(folder);
  const files = [...sources.keys()];
  const ready = await ask<Readiness>(child, files, 600_000);
  if (!ready || ready.failed.length > 0) {
    console.error(`Fails without a mutant: ${ready?.failed.join(', ') ?? 'the runner'}`);
    process.exit(1);
  }
  const limit = 3 * ready.time + 20_000;
  while (results.length + open < count) {
    const task = queue.shift();
    if (!task) return;
    open++;
    const verdict = await ask<Verdict>(child, task, limit);
    open--;
    if (verdict !== 'unsound') results.push({ task, verdict: verdict ?? 'timeout' });
    if (process.stderr.isTTY) process.stderr.write(`\r${results.length} of ${count} `);
    if (verdict) continue;
    cpSync(join(root, task.file), join(folder, task.file));
    child = startRunner(folder);
  }
  child.disconnect();
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), count) }, runMutants));
const lines = results
  .filter(({ verdict }) => verdict === 'survived' || verdict === 'untested')
  .map(({ task: { file, mutation }, verdict }) => {
    const change = describeMutation(sources.get(file) ?? '', mutation);
    return `${file}:${mutation.line}  ${change}${verdict === 'untested' ? '  (no test imports it)' : ''}`;
  });
for (const line of lines.sort()) console.log(line);
const late = results.filter(({ verdict }) => verdict === 'timeout').length;
console.log(
  `${results.length - lines.length} of ${results.length} mutants noticed, ${late} of them by the time limit (seed ${values.seed})`,
);
