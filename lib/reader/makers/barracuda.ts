import type { Maker } from './types';

export const barracuda = {
  name: 'barracuda',
  phrases: ['spam & virus firewall', 'barracuda'],
} satisfies Maker;
