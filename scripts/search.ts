import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js/min-basic';
import { catalogue } from '../lib/catalogue';
import { ABROAD } from '../lib/reader/knowledge/abroad';
import { recordsOf } from '../lib/search/records';
import { createSearch } from '../lib/search/search';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' } },
});
// `| head` closes the pipe early: nothing is left to say.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);
const search = createSearch(recordsOf(catalogue, ABROAD), catalogue.searchCaptions, Fuse);

if (values.jsonl) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { q } = JSON.parse(line) as { readonly q: string };
    console.log(JSON.stringify({ q, hits: search(q).hits.map(({ record }) => record.href) }));
  }
} else {
  const { hits } = search(positionals.join(' '));
  for (const { record, title, why } of hits)
    console.log([record.code, title, record.href, why].filter(Boolean).join('  '));
  if (hits.length === 0)
    console.log('Nothing found. Try a number such as 550, or words such as “mailbox full”.');
}
