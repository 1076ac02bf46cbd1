import type { Maker } from './types';

/**
 * telnet and nc: https://git.savannah.gnu.org/cgit/inetutils.git/tree/telnet/commands.c; PowerShell:
 * https://learn.microsoft.com/en-us/powershell/module/nettcpip/test-netconnection
 */
export const telnet = {
  name: 'telnet',
  signs: [
    'telnet: ',
    'telnet> ',
    'connection closed by foreign host',
    "escape character is '^]'",
    'nc: connect to ',
    'ncat: ',
    'tcptestsucceeded',
  ],
  byHand: [
    'telnet> ',
    'telnet: ',
    'tcptestsucceeded',
    'nc: connect to ',
    '$ nc ',
    '$nc ',
    '# nc ',
    '% nc ',
    "escape character is '^]'",
    'connection closed by foreign host',
  ],
  // A server that does not even greet says so at once (RFC 5321, 3.1).
  stages: { connect: ["escape character is '^]'. 4", "escape character is '^]'. 5"] },
  events: {
    'name-not-found': ['could not resolve ', 'unknown host'],
    'connection-refused': [
      'unable to connect to remote host',
      'connectfailed',
      'connect failed on port',
    ],
    'no-route': ['warning: tcp connect to ', 'tcptestsucceeded : false'],
    'connection-closed': ['connection closed by foreign host', 'connection to host lost'],
  },
} satisfies Maker;
