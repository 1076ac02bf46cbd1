import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from '../lib/catalogue';
import { analyse } from '../lib/reader/analyse';
import { answerOf } from '../lib/reader/answer/answer';
import { asLine } from '../lib/reader/answer/line';
import { asText } from '../lib/reader/answer/print';
import { answerTexts } from '../lib/reader/answer/texts';
import type { InputFile } from '../lib/reader/decode/types';
import { readerCatalogue } from '../lib/reader/reader-catalogue';
import { demandPath, filesAt } from './files';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, text: { type: 'boolean' } },
});
const reader = readerCatalogue(catalogue);

/** So many characters of output are written at once. */
const LONGEST_WRITE = 32_768;

const open = (path: string | 0): InputFile => ({
  name: path === 0 ? '' : String(path),
  data: new Uint8Array(readFileSync(path)),
});

function demandFile(path: string): void {
  if (!statSync(path).isDirectory()) return;
  console.error(`“${path}” is a folder; use --jsonl.`);
  process.exit(2);
}

// `| head` closes the pipe early: nothing is left to say.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

positionals.forEach(demandPath);
if (values.jsonl) {
  // Written line by line, thousands of short ones take longer than reading a good part of them.
  let lines = '';
  for (const file of positionals.flatMap(filesAt)) {
    lines += `${JSON.stringify(asLine(file, await analyse(open(file).data, reader), values.text === true))}\n`;
    if (lines.length < LONGEST_WRITE) continue;
    process.stdout.write(lines);
    lines = '';
  }
  process.stdout.write(lines);
} else {
  positionals.forEach(demandFile);
  const files = positionals.length > 0 ? positionals.map(open) : [open(0)];
  const answer = answerOf(await analyse(files, reader), answerTexts(catalogue));
  console.log(asText(answer, catalogue.printedLines));
}
