import { catalogue } from '../lib/catalogue';
import { checks } from '../lib/checks/index';

const problems = Object.entries(checks).flatMap(([name, check]) =>
  check(catalogue).map((problem) => `${name}: ${problem}`),
);

for (const problem of problems) console.error(problem);
console.log(`${Object.keys(checks).length} checks over the data, ${problems.length} problems.`);
if (problems.length > 0) process.exit(1);
