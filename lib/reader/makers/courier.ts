import type { Maker } from './types';

export const courier = {
  name: 'courier',
  phrases: ['this is a delivery status notification from', 'courier mail server', 'user courier'],
  openings: ['this is a delivery status notification from'],
  log: { waits: ['deferred'] },
} satisfies Maker;
