import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { addressOf, answers, senderOf } from './answers';
import { command, pause } from './command';
import type { Taken } from './taken';

const configFor = (folder: string): string => `primary_hostname = mail.example.com
qualify_domain = example.com
exim_user = postfix
exim_group = postfix
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%s
local_interfaces = 192.0.2.1
disable_ipv6 = true
delay_warning = 1s
keep_environment =
tls_advertise_hosts =
begin routers
remote:
  driver = dnslookup
  transport = remote
begin transports
remote:
  driver = smtp
  interface = 192.0.2.1
begin retry
* * F,1h,1s
`;

/** Sends each message, runs the queue twice, then reads log and queue. */
export async function runExim(folder: string): Promise<Taken[]> {
  mkdirSync(`${folder}/log`, { recursive: true });
  mkdirSync(`${folder}/spool`);
  await command('chown', ['-R', 'postfix:postfix', folder]);
  writeFileSync('/etc/exim.conf', configFor(folder));
  const exim = (args: readonly string[], input = '') =>
    command('exim4', ['-C', '/etc/exim.conf', ...args], input);
  let said = '';
  for (const answer of answers)
    said += await exim(
      ['-odq', '-f', senderOf(answer), addressOf(answer)],
      `Subject: ${answer.id}\nTo: ${addressOf(answer)}\n\nHello.\n`,
    );
  // The first run delivers, the second one warns of what waits.
  for (let runs = 0; runs < 2; runs += 1) {
    await exim(['-qff']);
    await pause(2000);
  }
  const listing = await exim(['-bp']);
  const ids = idsIn(listing);
  const logs = await Promise.all(ids.map((id) => exim(['-Mvl', id])));
  const read = () => readFileSync(`${folder}/log/main`, 'utf8');
  if (ids.length === 0) throw new Error(`Exim kept nothing:\n${said}${read()}`);
  return [
    { kind: 'log', text: read() },
    { kind: 'queue', text: listing },
    ...logs.map((text): Taken => ({ kind: 'log of one message', text })),
  ];
}

/** `0m  2.1K 1abcde-000001-AB <sender>`: the third word of an entry’s first line. */
const idsIn = (listing: string): string[] =>
  listing
    .split('\n')
    .map((line) => line.trim().split(' ').filter(Boolean))
    .flatMap((words) => (words[3]?.startsWith('<') && words[2] ? [words[2]] : []));
