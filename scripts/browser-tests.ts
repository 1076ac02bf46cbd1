import { obtainChromium } from './chromium';
import { run } from './run';

const path = obtainChromium();
console.log(`Browser tests with ${path}`);
run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM: path });
