import * as causes from './causes';
import * as classes from './classes';
import * as codes from './codes';
import * as pairs from './pairs';
import * as replies from './replies';
import * as sources from './sources';
import * as texts from './texts';
import type { Check } from './types';

/** Every check over the data, by name. */
export const checks: Readonly<Record<string, Check>> = {
  ...codes,
  ...pairs,
  ...classes,
  ...causes,
  ...texts,
  ...sources,
  ...replies,
};
