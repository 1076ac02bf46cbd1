import { eastern } from './languages-eastern.test-helper';
import { germanic } from './languages-germanic.test-helper';
import { romance } from './languages-romance.test-helper';
import { slavic } from './languages-slavic.test-helper';
import type { Notice } from './notice.test-helper';

/**
 * That a mailbox is full, that it takes longer, that somebody is away: three forms of each in each
 * language, as different programs write them. They were written before the reader knew any of the
 * words, so they tell how it reads what it was not made for.
 */
export const notices: readonly Notice[] = [...germanic, ...romance, ...slavic, ...eastern];
