import type { Maker } from './types';

/**
 * Lotus, IBM and HCL Domino, and Notes. Whom it does not know, in English and Japanese:
 * https://github.com/sisimai/p5-sisimai, lib/Sisimai/Lhost/Notes.pm.
 */
export const domino = {
  name: 'domino',
  // Its console, as the filter for it of fail2ban 1.0 shows it.
  log: {
    refusals: [
      { signs: ['authentication failed for user '], isLogin: true },
      { signs: ['connection from ['], reasons: ['] '] },
    ],
    lines: { processes: [], recipients: [] },
  },
  phrases: ['was not delivered to:', 'resend the undeliverable document'],
  names: ['lotus notes', 'ibm domino', 'lotus domino'],
  bounceWords: ['listed in domino directory', 'listed in public name & address book'],
  events: {
    'recipient-unknown': [
      'not listed in domino directory',
      'not listed in public name & address book',
      'ディレクトリのリストにありません',
    ],
  },
} satisfies Maker;
