import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { addressOf, answers, senderOf } from './answers';
import { command, pause } from './command';
import type { Taken } from './taken';

const SERVICES = [
  'pickup unix n - n 1 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'smtp unix - - n - - smtp',
  'showq unix n - n - - showq',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'scache unix - - n - 1 scache',
  'postlog unix-dgram n - n - 1 postlogd',
];

const settingsFor = (folder: string): string[] => [
  'compatibility_level = 3.6',
  'myhostname = mail.example.com',
  'mydestination =',
  'inet_protocols = ipv4',
  // Else it takes every address of this machine for itself and sees a loop.
  'inet_interfaces = 192.0.2.1',
  'alias_maps =',
  'mail_owner = postfix',
  'setgid_group = postdrop',
  `queue_directory = ${folder}/spool`,
  `data_directory = ${folder}/data`,
  `maillog_file = ${folder}/log`,
  `maillog_file_prefixes = ${folder}`,
  'queue_run_delay = 2s',
  'minimal_backoff_time = 2s',
  'maximal_backoff_time = 4s',
  'delay_warning_time = 3s',
  'smtp_host_lookup = dns',
  // Else the second message to a host that refused is not tried.
  'smtp_destination_concurrency_failed_cohort_limit = 100',
];

/** What is just being tried stands in the queue without a reason. */
async function untilNoneIsTried(): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if (!(await command('postqueue', ['-j'])).includes('"queue_name": "active"')) return;
    await pause(100);
  }
}

/** Sends each message, waits until each was tried twice, then reads log and queue. */
export async function runPostfix(folder: string): Promise<Taken[]> {
  mkdirSync(`${folder}/spool`, { recursive: true });
  writeFileSync('/etc/postfix/main.cf', `${settingsFor(folder).join('\n')}\n`);
  writeFileSync('/etc/postfix/master.cf', `${SERVICES.join('\n')}\n`);
  await command('chown', ['0:0', '/etc/postfix/main.cf', '/etc/postfix/master.cf']);
  const started = await command('postfix', ['start']);
  for (const answer of answers)
    await command(
      'sendmail',
      ['-f', senderOf(answer), addressOf(answer)],
      `Subject: ${answer.id}\nTo: ${addressOf(answer)}\n\nHello.\n`,
    );
  await pause(12_000);
  await untilNoneIsTried();
  const log = readFileSync(`${folder}/log`, 'utf8');
  if (!log.includes('status=')) throw new Error(`Postfix delivered nothing:\n${started}${log}`);
  const taken: Taken[] = [
    { kind: 'log', text: log },
    { kind: 'queue', text: await command('postqueue', ['-p']) },
    { kind: 'queue as JSON', text: await command('postqueue', ['-j']) },
  ];
  await command('postfix', ['stop']);
  return taken;
}
