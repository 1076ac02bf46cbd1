import { mkdirSync, writeFileSync } from 'node:fs';
import { command } from '../command';
import { linesFor } from './places';
import type { Setup } from './setup';

const configFor = (folder: string): string => `primary_hostname = mail.example.com
domainlist local_domains = example.com
domainlist relay_to_domains =
exim_user = Debian-exim
exim_group = Debian-exim
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%s
local_interfaces = 192.0.2.1
disable_ipv6 = true
keep_environment =
tls_advertise_hosts =
message_size_limit = 100M
acl_smtp_mail = acl_check_mail
acl_smtp_rcpt = acl_check_rcpt
${linesFor('exim', 'main configuration')}
begin acl
acl_check_mail:
${linesFor('exim', 'acl_check_mail')}
  accept
acl_check_rcpt:
  accept  hosts = 127.0.0.1
${linesFor('exim', 'acl_check_rcpt')}
  accept
begin routers
remote:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote
elsewhere:
  driver = redirect
  local_parts = gone
  data = nobody@example.net
there:
  driver = accept
  local_parts = alice : full
  transport = mailbox
begin transports
remote:
  driver = smtp
mailbox:
  driver = appendfile
  file = ${folder}/mailbox
begin retry
* * F,1h,1s
`;

export const exim: Setup = {
  entries: ['exim'],
  refusals: ['unknown', 'relay', 'full', 'large', 'greylisted', 'blockList', 'spf'],
  bounces: true,
  prepare: async (folder) => {
    mkdirSync(`${folder}/log`, { recursive: true });
    mkdirSync(`${folder}/spool`);
    mkdirSync('/etc/exim4', { recursive: true });
    await command('chown', ['-R', 'Debian-exim:Debian-exim', folder]);
    writeFileSync('/etc/exim4/full-mailboxes', 'full@example.com\n');
  },
  start: async (folder) => {
    writeFileSync('/etc/exim4/exim4.conf', configFor(folder));
    await command('exim4', ['-bd']);
    const [, version = ''] = (await command('exim4', ['-bV'])).split('Exim version ');
    return version.split(' ')[0] ?? '';
  },
};
