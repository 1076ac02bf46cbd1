import { mkdirSync, writeFileSync } from 'node:fs';
import { command } from '../command';
import type { Setup } from './setup';

const SERVICES = [
  '192.0.2.1:25 inet n - n - - smtpd',
  '192.0.2.2:25 inet n - n - 1 postscreen',
  'smtpd pass - - n - - smtpd',
  'dnsblog unix - - n - 0 dnsblog',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'smtp unix - - n - - smtp',
  'local unix - n n - - local',
  'anvil unix - - n - 1 anvil',
  'postlog unix-dgram n - n - 1 postlogd',
  'policyd-spf unix - n n - 0 spawn user=policyd-spf argv=/usr/bin/policyd-spf',
];

const settingsFor = (folder: string): string[] => [
  'compatibility_level = 3.6',
  'myhostname = mail.example.com',
  'mydestination = example.com',
  'mynetworks = 127.0.0.1',
  'inet_protocols = ipv4',
  'inet_interfaces = 192.0.2.1 192.0.2.2',
  'mail_owner = postfix',
  'setgid_group = postdrop',
  `queue_directory = ${folder}/spool`,
  `data_directory = ${folder}/data`,
  `maillog_file = ${folder}/log`,
  `maillog_file_prefixes = ${folder}`,
  'alias_maps =',
  'local_recipient_maps = inline:{alice=there,full=there}',
  'virtual_alias_maps = inline:{gone@example.com=nobody@example.net}',
  'message_size_limit = 50000000',
  'mailbox_size_limit = 0',
  'smtpd_relay_restrictions = permit_mynetworks, defer_unauth_destination',
  `smtpd_recipient_restrictions = permit_mynetworks, reject_unlisted_recipient, check_recipient_access texthash:${folder}/full, reject_rbl_client dnsbl.example.org, check_policy_service unix:private/policyd-spf, check_policy_service inet:127.0.0.1:10023`,
  'postscreen_dnsbl_sites = dnsbl.example.org',
  'postscreen_dnsbl_action = enforce',
  'postscreen_greet_wait = 3s',
  'postscreen_cache_map =',
];

/** As Debian's start script does: it reads the text from the file of settings. */
const POSTGREY =
  '. /etc/default/postgrey && exec postgrey --daemonize --inet=127.0.0.1:10023 --dbdir="$0" --greylist-text="$POSTGREY_TEXT"';

export const postfix: Setup = {
  entries: ['postfix', 'policyd-spf', 'postgrey'],
  refusals: [
    'unknown',
    'relay',
    'full',
    'large',
    'greylisted',
    'blockList',
    'screened',
    'ownRule',
    'spf',
    'syntax',
  ],
  bounces: true,
  prepare: async (folder) => {
    for (const name of ['spool', 'data', 'grey'])
      mkdirSync(`${folder}/${name}`, { recursive: true });
    writeFileSync(`${folder}/full`, 'full@example.com 552 5.2.2 Mailbox full\n');
    writeFileSync('/etc/postfix/main.cf', `${settingsFor(folder).join('\n')}\n`);
    writeFileSync('/etc/postfix/master.cf', `${SERVICES.join('\n')}\n`);
    await command('chown', ['postfix', `${folder}/data`]);
    await command('chown', ['postgrey', `${folder}/grey`]);
  },
  start: async (folder) => {
    await command('sh', ['-c', POSTGREY, `${folder}/grey`]);
    await command('postfix', ['start']);
    return command('postconf', ['-h', 'mail_version']);
  },
};
