import { beginsWithAny } from '../knowledge/edges';
import { gather } from '../makers/index';

/**
 * The sentences with which makers of bounces begin, lower case: a second one in a paste begins a
 * second bounce.
 */
const beginsBounce = beginsWithAny(gather(({ openings }) => openings));

const LONGEST_OPENING = 90;

export const opensBounce = (line: string): boolean =>
  beginsBounce(line.slice(0, LONGEST_OPENING).toLowerCase().trimStart());
