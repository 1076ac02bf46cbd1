import type { Maker } from './types';

export const barracuda = {
  name: 'barracuda',
  names: ['spam & virus firewall', 'barracuda'],
} satisfies Maker;
