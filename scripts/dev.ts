import { bundleScripts } from './bundle';
import { run } from './run';

await bundleScripts();
run('next', ['dev'], { NEXT_TELEMETRY_DISABLED: '1' });
