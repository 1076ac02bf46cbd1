import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { command } from '../command';
import type { Setup } from './setup';

const AFTER = `listen on 192.0.2.1 port 25 filter "link"
action "local" mbox
match from any for domain "example.com" action "local"
`;

export const opensmtpd: Setup = {
  entries: ['opensmtpd'],
  refusals: ['unknown', 'relay', 'full', 'ownList'],
  bounces: false,
  prepare: () => {
    for (const name of ['/etc/mail', '/var/spool/smtpd', '/var/lib/opensmtpd/empty'])
      mkdirSync(name, { recursive: true });
    chmodSync('/var/spool/smtpd', 0o711);
    writeFileSync('/etc/mail/blocked', '192.0.2.67\n');
    writeFileSync('/etc/mail/mailboxes', 'alice@example.com\nfull@example.com\n');
    writeFileSync('/etc/mail/full', 'full@example.com\n');
    writeFileSync('/etc/smtpd.conf', '');
  },
  start: async () => {
    appendFileSync('/etc/smtpd.conf', AFTER);
    await command('smtpd', []);
    const [, version = ''] = (await command('smtpd', ['-h'])).split('version: OpenSMTPD ');
    return version.split('\n')[0] ?? '';
  },
};
