import type { Maker } from './types';

/** telnet and nc: https://git.savannah.gnu.org/cgit/inetutils.git/tree/telnet/commands.c */
export const telnet = {
  name: 'telnet',
  signs: [
    'telnet: ',
    'telnet> ',
    'connection closed by foreign host',
    "escape character is '^]'",
    'nc: connect to ',
    'ncat: ',
  ],
  byHand: [
    'telnet',
    'nc: connect to ',
    "escape character is '^]'",
    'connection closed by foreign host',
  ],
  events: {
    'name-not-found': ['could not resolve ', 'unknown host'],
    'connection-refused': [
      'unable to connect to remote host',
      'connectfailed',
      'connect failed on port',
    ],
    'connection-closed': ['connection closed by foreign host', 'connection to host lost'],
  },
} satisfies Maker;
