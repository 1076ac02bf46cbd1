import type { Maker } from './types';

export const zoho = {
  name: 'zoho',
  phrases: ['error_code :'],
  names: ['zoho mail'],
} satisfies Maker;
