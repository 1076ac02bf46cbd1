import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../lib/catalogue';
import { analyse } from '../../lib/reader/analyse';
import { asLine } from '../../lib/reader/answer/line';
import { readerCatalogue } from '../../lib/reader/reader-catalogue';
import { answers, factsOf, type Program, senderOf } from './answers';
import { expectedIn, faultsIn } from './compare';
import { runExim } from './exim';
import { startNames } from './names';
import { runPostfix } from './postfix';
import { type Returned, startSmtp } from './smtp';
import type { Taken } from './taken';

/** In the network of its own: names, our server, then each program in turn; its texts are read. */
const folder = process.argv[2] ?? '';
const kept = process.argv[3];
const programs = { postfix: runPostfix, exim: runExim } as const;
const reader = readerCatalogue(catalogue);

const returned: Returned[] = [];
await startNames();
await startSmtp((message) => returned.push(message));

async function readAll(program: Program, texts: readonly Taken[]): Promise<number> {
  let faults = 0;
  for (const [at, taken] of texts.entries()) {
    const name = `${program} ${taken.kind}${texts.length > 1 ? ` ${at + 1}` : ''}`;
    if (kept) writeFileSync(join(kept, `${name.replaceAll(' ', '-')}.txt`), taken.text);
    const report = await analyse(new TextEncoder().encode(taken.text), reader);
    const found = faultsIn(taken, program, answers, asLine(name, report, false));
    faults += found.length;
    const meant = expectedIn(taken, program, answers).map(({ id }) => id);
    console.log(`${found.length === 0 ? 'right' : 'WRONG'}  ${name} (${meant.join(', ')})`);
    for (const fault of found) console.log(`         ${fault}`);
  }
  return faults;
}

/** A bounce for each that was given up, a warning for each that waits. */
function unreturned(program: Program, messages: readonly Returned[]): string[] {
  return answers
    .filter((answer) => !messages.some(({ to }) => to === senderOf(answer)))
    .map(
      (answer) => `${answer.id}: ${program} sent no notice (${factsOf(answer, program).outcome})`,
    );
}

let faults = 0;
if (kept) mkdirSync(kept, { recursive: true });
for (const program of ['postfix', 'exim'] as const) {
  returned.length = 0;
  const texts = await programs[program](join(folder, program));
  const absent = unreturned(program, returned);
  for (const fault of absent) console.log(`WRONG  ${fault}`);
  const notices = returned.map(({ text }): Taken => ({ kind: 'notice', text }));
  faults += absent.length + (await readAll(program, [...notices, ...texts]));
}
console.log(`${answers.length} answers, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
