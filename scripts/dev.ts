import { demandBrand } from './brand';
import { bundleScripts } from './bundle';
import { run } from './run';

demandBrand();
await bundleScripts();
run('next', ['dev'], { NEXT_TELEMETRY_DISABLED: '1' });
