import { filled } from '../../lib/filled';
import type { PasteBoxTexts } from './texts';

/** From here on reading takes long enough that the visitor is told, and may cancel. */
const LONG = 500_000;

export const takesLong = (size: number): boolean => size > LONG;

/** How much is read: thousands of characters as a whole number, millions with a tenth. */
export const describeProgress = (
  size: number,
  { thousand, million }: PasteBoxTexts['progress'],
): string =>
  size < 1_000_000
    ? filled(thousand, { count: String(Math.round(size / 1000)) })
    : filled(million, { count: (size / 1_000_000).toFixed(1) });
