import type { Maker } from './types';

/** Lotus, IBM and HCL Domino, and Notes. */
export const domino = {
  name: 'domino',
  phrases: [
    'was not delivered to:',
    'resend the undeliverable document',
    'lotus notes',
    'ibm domino',
    'lotus domino',
  ],
} satisfies Maker;
