import type { Maker } from './types';

/** Trend Micro InterScan. */
export const trendMicro = { name: 'trend-micro', names: ['interscan'] } satisfies Maker;
