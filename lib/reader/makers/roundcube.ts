import type { Maker } from './types';

/**
 * Roundcube, what it writes around the words of its own server:
 * https://github.com/roundcube/roundcubemail/blob/1.6.9/program/localization/en_US/messages.inc
 */
export const roundcube = {
  name: 'roundcube',
  dialogs: ['): failed to set sender', '): failed to add recipient'],
  events: {
    'address-not-accepted-by-client': ['unable to parse recipients list'],
  },
  frames: ['): failed to set sender "', '): failed to add recipient "'],
} satisfies Maker;
