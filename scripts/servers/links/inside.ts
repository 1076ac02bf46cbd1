import { mkdirSync, writeFileSync } from 'node:fs';
import { base, out } from '../../exported';
import { listen, siteServer } from '../../serve';
import { command, pause } from '../command';
import { startNames } from '../names';
import { type Returned, startSmtp } from '../smtp';
import { deadOf, lengthFaults, linksIn, longestOf, readingFaults } from './checks';
import { courier } from './courier';
import { exim } from './exim';
import type { Linking } from './linking';
import { opensmtpd } from './opensmtpd';
import { place, shownBy, trialsOf } from './places';
import { postfix } from './postfix';
import { type RefusalId, refusalOf } from './refusals';
import { sendmail } from './sendmail';
import type { Setup } from './setup';
import type { Row } from './table';
import { refusalTo } from './talk';

/** In the network of its own: one server with the lines of the page, asked until it has refused. */
const PORT = 8080;
const SETUPS: Readonly<Record<Linking, Setup>> = { postfix, exim, sendmail, opensmtpd, courier };

const [, , name = '', folder = '', result = ''] = process.argv;
const setup = SETUPS[name as Linking];
const returned: Returned[] = [];
const faults: string[] = [];
const said: string[] = [];

/** A server that has just been started takes a moment. */
async function refusalWhenReady(id: RefusalId, tries = 80): Promise<readonly string[]> {
  try {
    return await refusalTo(refusalOf(id));
  } catch (error) {
    if (tries === 0) throw error;
    await pause(500);
    return refusalWhenReady(id, tries - 1);
  }
}

async function tryRefusal(id: RefusalId): Promise<void> {
  const { name: title, causes } = refusalOf(id);
  const reply = await refusalWhenReady(id);
  console.log(`${title}:\n${reply.map((line) => `  ${line}`).join('\n')}`);
  said.push(...reply);
  if (linksIn(reply.join('\n')).length !== 1) faults.push(`${title}: not one link in the reply`);
  const wrong = await readingFaults(reply.join('\n'), causes);
  faults.push(...wrong.map((fault) => `${title}: ${fault}`));
}

/** Mail for an alias whose other address refuses: the server must tell the sender. */
async function tryBounce(): Promise<void> {
  const commands = [
    'MAIL FROM:<a@example.net>',
    'RCPT TO:<gone@example.com>',
    'DATA',
    'Subject: Hello\r\n\r\nHello.\r\n.',
  ];
  const reply = await refusalTo({ from: '127.0.0.1', commands });
  if (reply.length > 0) faults.push(`bounce message: not accepted: ${reply.join(' ')}`);
  for (let tries = 0; tries < 40 && returned.length === 0; tries += 1) await pause(500);
  const text = returned[0]?.text ?? '';
  said.push(...text.split('\n'));
  if (linksIn(text).length === 0) faults.push('bounce message: no link in it');
  const wrong = await readingFaults(text, ['user-unknown']);
  faults.push(...wrong.map((fault) => `bounce message: ${fault}`));
}

/** Runs a command of the page as an administrator copies it. */
async function tryLines({ run, prints }: { readonly run: string; readonly prints: string }) {
  const printed = (await command('sh', ['-c', run])).trimEnd();
  if (printed !== prints) faults.push(`“${run}” prints “${printed}”, not “${prints}”`);
}

await listen(siteServer(out, base), PORT);
await startNames();
await startSmtp((message) => returned.push(message));
mkdirSync(folder, { recursive: true });
await setup.prepare(folder);
for (const entry of setup.entries) place(entry);
for (const trial of setup.entries.flatMap(trialsOf)) await tryLines(trial);
const version = (await setup.start(folder)).trim();
for (const id of setup.refusals) await tryRefusal(id);
const longest = longestOf(said);
if (setup.bounces) await tryBounce();
const links = linksIn(said.join('\n'));
const dead = await deadOf(links, PORT);
const unseen = setup.entries
  .flatMap(shownBy)
  .filter((line) => !said.includes(line))
  .map((line) => `the page shows what it did not say: “${line}”`);
const row: Row = {
  version,
  refusals: setup.refusals.map((id) => refusalOf(id).name),
  links: links.length,
  allAnswer: links.length > 0 && dead.length === 0,
  longest,
  faults: [...faults, ...dead, ...lengthFaults(longest), ...unseen],
};
writeFileSync(result, JSON.stringify(row));
process.exit(0);
