import type { Maker } from './types';

/** mailx and its heirs nail and S-nail: what they could not send they keep in such a file. */
export const mailx = {
  name: 'mailx',
  signs: ['/dead.letter"'],
} satisfies Maker;
