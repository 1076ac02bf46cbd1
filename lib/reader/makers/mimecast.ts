import type { Maker } from './types';

export const mimecast = {
  name: 'mimecast',
  phrases: ['an email that you attempted to send to the following address'],
} satisfies Maker;
