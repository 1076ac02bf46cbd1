import { demandPath } from './files';
import { filesOf, offlineFiles, write } from './finish';
import { withoutSlash } from './run';

const [folder = 'out'] = process.argv.slice(2);

/** Packs a finished site for offline use again, after a file of it has been changed by hand. */
demandPath(folder);
const site = filesOf(folder).filter(
  ({ path }) => !path.endsWith('.br') && !path.endsWith('.gz') && path !== '/sw.js',
);
for (const file of await offlineFiles(site, withoutSlash(process.env['BASE_PATH'] ?? '')))
  write(folder, file);
