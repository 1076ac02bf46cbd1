import { obtainChromium, obtainShell } from './chromium';
import { run } from './run';

const full = obtainChromium();
const path = obtainShell(full);
console.log(`Browser tests with ${path}`);
run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM: path, FULL_CHROMIUM: full });
