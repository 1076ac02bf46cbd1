import type { CauseId, PackedWeights } from '../../data/types';
import type { Lessons } from './all-examples';
import { learn } from './learn';
import { packWeights } from './pack';

/** Learns from everything: the same lessons give the same weights, to the byte. */
export const train = ({ seen, others }: Lessons, causes: readonly CauseId[]): PackedWeights =>
  packWeights(learn([...seen, ...others], causes), causes);
