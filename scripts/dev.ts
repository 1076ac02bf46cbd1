import { bundleReader } from './bundle-reader';
import { run } from './run';

await bundleReader();
run('next', ['dev'], { NEXT_TELEMETRY_DISABLED: '1' });
