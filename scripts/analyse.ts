import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analyser/analyse';
import { asLine, asText } from '../lib/analyser/print';
import { readerCatalogue } from '../lib/analyser/reader-catalogue';
import { catalogue } from '../lib/catalogue';
import { demandPath, filesAt } from './files';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'boolean' }, text: { type: 'boolean' } } });
const reader = readerCatalogue(catalogue);

const read = (file: string | 0) => analyse(new Uint8Array(readFileSync(file)), reader);

positionals.forEach(demandPath);
if (values.jsonl) {
  for (const file of positionals.flatMap(filesAt)) console.log(JSON.stringify(asLine(file, await read(file), values.text === true)));
} else {
  console.log(asText(await read(positionals[0] ?? 0)));
}
