import { run } from './run';

/** Everything that is checked, cheapest first, so that a slip is told early. */
const steps: readonly (readonly [string, string, readonly string[], Record<string, string>?])[] = [
  ['Format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['Types of the site', 'tsc', ['--noEmit']],
  ['Types of lib without a browser', 'tsc', ['--noEmit', '-p', 'lib/tsconfig.json']],
  ['Data', 'tsx', ['scripts/check-data.ts']],
  ['Units', 'vitest', ['run']],
  ['Build', 'tsx', ['scripts/build.ts'], { TYPES_CHECKED: '1' }],
  ['Links and HTML of the export', 'tsx', ['scripts/check-export.ts']],
  ['Two builds give the same bytes', 'tsx', ['scripts/twice.ts']],
  ['Browser', 'tsx', ['scripts/browser-tests.ts']],
];

for (const [name, program, args, env] of steps) {
  console.log(`\n== ${name}`);
  run(program, args, env);
}
console.log('\nEverything passed.');
