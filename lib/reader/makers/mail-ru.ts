import type { Maker } from './types';

export const mailRu = { name: 'mail-ru', phrases: ['mail.ru, отвечать'] } satisfies Maker;
