import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../lib/catalogue';
import { analyse } from '../lib/reader/analyse';
import { sharesOf } from '../lib/reader/judge/clues';
import { featuresOf } from '../lib/reader/judge/features';
import { weigh } from '../lib/reader/judge/weigh';
import { learnedWeights } from '../lib/reader/knowledge/weights';
import { readerCatalogue } from '../lib/reader/reader-catalogue';
import { gatherLessons } from '../lib/training/all-examples';
import { crossValidate } from '../lib/training/cross-validate';
import { measure, measureCauses, type Outcome, type Share } from '../lib/training/figures';
import { labelledRows, outcomeOf } from '../lib/training/labelled';
import { readDelivery } from '../lib/training/read-reply';

/**
 * How good the judge is: by cross-validation over `data/replies/`, or over a folder of labelled
 * texts (`--labels FILE --dir DIR`); with `--line TEXT`, which words decided it.
 */
const { values } = parseArgs({
  options: { labels: { type: 'string' }, dir: { type: 'string' }, line: { type: 'string' } },
});
const reader = readerCatalogue(catalogue);

const percent = ({ count, of }: Share): string =>
  `${String(count).padStart(6)} / ${String(of).padEnd(6)} ${((100 * count) / Math.max(of, 1)).toFixed(1).padStart(5)} %`;

function printFigures(outcomes: readonly Outcome[]): void {
  const { all, stated, statedAtAll, grades } = measure(outcomes);
  console.log(`${'cause'.padEnd(24)}${percent(all)}`);
  console.log(`${'stated as certain'.padEnd(24)}${percent(statedAtAll)}`);
  console.log(`${'of these right'.padEnd(24)}${percent(stated)}\n`);
  for (const { sure, ...share } of grades) console.log(`${sure.padEnd(24)}${percent(share)}`);
  console.log('\nBy first accepted cause, and what was said instead');
  for (const { cause, instead, ...share } of measureCauses(outcomes))
    console.log(
      `${cause.padEnd(24)}${percent(share)}  ${instead.map(([said, count]) => `${said} ${count}`).join(', ')}`,
    );
}

async function crossValidated(): Promise<Outcome[]> {
  const lessons = await gatherLessons(catalogue, reader);
  const causes = catalogue.causes.map(({ id }) => id);
  return crossValidate(lessons, causes, reader).map(({ example, judgement }) => ({
    right: example.causes,
    judgement,
  }));
}

async function overFolder(labels: string, dir: string): Promise<Outcome[]> {
  const rows = labelledRows(readFileSync(labels, 'utf8'));
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const report = await analyse(new Uint8Array(readFileSync(join(dir, row.file))), reader);
    outcomes.push(outcomeOf(row, report));
  }
  return outcomes;
}

/** Each feature of a line with what it adds to the first cause over the second. */
async function explain(line: string): Promise<void> {
  const features = featuresOf(await readDelivery(line));
  const weights = learnedWeights();
  const chances = weigh(features, weights);
  for (const { cause, chance } of chances.slice(0, 4))
    console.log(`${cause.padEnd(24)}${(100 * chance).toFixed(1).padStart(6)} %`);
  const [first, second] = chances;
  if (!first || !second) return;
  console.log(`\nFor ${first.cause} over ${second.cause}`);
  const shares = sharesOf(features, weights, first.cause, second.cause);
  for (const { name, share } of [...shares].sort((a, b) => b.share - a.share))
    if (share !== 0) console.log(`${(name || 'always').padEnd(24)}${share.toFixed(2).padStart(6)}`);
}

const { labels, dir, line } = values;
if (line !== undefined) await explain(line);
else printFigures(await (labels ? overFolder(labels, dir ?? dirname(labels)) : crossValidated()));
