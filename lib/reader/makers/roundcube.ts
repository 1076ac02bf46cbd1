import type { Maker } from './types';

/**
 * Roundcube, what it writes around the words of its own server:
 * https://github.com/roundcube/roundcubemail/blob/751b22b41f960971b966341a386dbf1fd8e2629a/program/localization/en_US/messages.inc
 */
export const roundcube = {
  name: 'roundcube',
  dialogs: ['): failed to set sender', '): failed to add recipient'],
  events: {
    'address-not-accepted-by-client': ['unable to parse recipients list'],
  },
  frames: ['): failed to set sender "', '): failed to add recipient "'],
} satisfies Maker;
