import type { Maker } from './types';

export const zoho = { name: 'zoho', phrases: ['error_code :', 'zoho mail'] } satisfies Maker;
