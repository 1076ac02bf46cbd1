import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { command } from '../command';
import type { Setup } from './setup';

const BEFORE = `include(\`/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(\`debian')dnl
DOMAIN(\`generic')dnl
define(\`confDOMAIN_NAME', \`mail.example.com')dnl
define(\`confPID_FILE', \`/run/sendmail.pid')dnl
define(\`confDONT_PROBE_INTERFACES', \`True')dnl
DAEMON_OPTIONS(\`Addr=192.0.2.1, Name=MTA')dnl
FEATURE(\`use_cw_file')dnl
FEATURE(\`access_db', \`hash -T<TMPF> -o /etc/mail/access')dnl
FEATURE(\`blocklist_recipients')dnl
`;
const AFTER = `MAILER(\`local')dnl
MAILER(\`smtp')dnl
`;
const PROGRAMS = '/usr/libexec/sendmail';

const inShell = (line: string): Promise<string> => command('sh', ['-c', line]);

export const sendmail: Setup = {
  entries: ['sendmail'],
  refusals: ['unknown', 'relay', 'full', 'blockList', 'ownRule'],
  bounces: true,
  prepare: () => {
    for (const name of ['/var/spool/mqueue', '/etc/mail']) mkdirSync(name, { recursive: true });
    writeFileSync('/etc/mail/sendmail.mc', BEFORE);
    writeFileSync('/etc/mail/access', '');
    writeFileSync('/etc/mail/local-host-names', 'example.com\n');
    writeFileSync('/etc/mail/aliases', 'gone: nobody@example.net\n');
  },
  start: async () => {
    appendFileSync('/etc/mail/sendmail.mc', AFTER);
    await inShell('m4 /etc/mail/sendmail.mc > /etc/mail/sendmail.cf');
    await inShell(`${PROGRAMS}/makemap hash /etc/mail/access < /etc/mail/access`);
    await command(`${PROGRAMS}/sendmail`, ['-bi']);
    await command(`${PROGRAMS}/sendmail`, ['-bd', '-q1s']);
    const [, version = ''] = (await inShell(`${PROGRAMS}/sendmail -d0.1 -bt < /dev/null`)).split(
      'Version ',
    );
    return version.split('\n')[0] ?? '';
  },
};
