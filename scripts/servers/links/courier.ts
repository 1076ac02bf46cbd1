import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { command } from '../command';
import { HOSTS } from '../names';
import type { Setup } from './setup';

const AUTHENTICATION = `authmodulelist="authpam"
authmodulelistorig="authpam"
daemons=1
authdaemonvar=/run/courier/authdaemon
`;
/** What Debian's package sets up when it is installed. */
const MAKEDAT = '/usr/bin/makedat';

export const courier: Setup = {
  entries: ['courier'],
  refusals: ['blockList', 'ownList'],
  bounces: true,
  prepare: () => {
    for (const name of ['msgq', 'msgs', 'tmp', 'filters', 'allfilters', 'track'])
      mkdirSync(`/var/lib/courier/${name}`, { recursive: true });
    mkdirSync('/run/courier/authdaemon', { recursive: true });
    if (!existsSync(MAKEDAT)) symlinkSync('/usr/lib/courier/makedat', MAKEDAT);
    writeFileSync('/etc/courier/me', 'mail.example.com\n');
    writeFileSync('/etc/courier/locals', 'example.com\n');
    writeFileSync('/etc/courier/esmtpacceptmailfor.dir/default', 'example.com\n');
    writeFileSync('/etc/courier/smtpaccess/default', '127.0.0.1\tallow,RELAYCLIENT\n');
    writeFileSync('/etc/courier/aliases/system', 'gone: nobody@example.net\n');
    // Every address is one of this machine: without a route it sees a loop.
    writeFileSync('/etc/courier/esmtproutes', `example.net:[${HOSTS['mx.example.net']}]\n`);
    writeFileSync('/etc/courier/authdaemonrc', AUTHENTICATION);
    // The file is a script of settings: the last one counts.
    appendFileSync('/etc/courier/esmtpd', 'TARPIT=0\nPORT=192.0.2.1.25\n');
  },
  start: async () => {
    await command('chown', [
      '-R',
      'courier:courier',
      '/etc/courier',
      '/var/lib/courier',
      '/run/courier',
    ]);
    for (const program of ['makesmtpaccess', 'makeacceptmailfor', 'makealiases'])
      await command(program, []);
    await command('authdaemond', ['start']);
    await command('courier', ['start']);
    await command('esmtpd', ['start']);
    const [, version = ''] = (await command('courier', ['--version'])).split('Courier ');
    return version.split(' ')[0] ?? '';
  },
};
