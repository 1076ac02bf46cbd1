import type { CauseId, SeenReply } from '../../data/types';
import type { Delivery } from '../reader/formats/types';
import type { Features } from '../reader/judge/features';

/** A text of which the causes are known. */
export interface Example {
  readonly features: Features;
  /** Each is right. */
  readonly causes: readonly CauseId[];
  /** How much it counts next to a labelled reply, which counts one. */
  readonly weight: number;
  /** What stems from one sentence has one name: it is never learned from and judged at once. */
  readonly group: string;
  /** Made of another example of its group: it is in the same family, whatever it is like. */
  readonly isVariant?: true;
}

/** A labelled reply, as the reader takes it out of the text it was seen in. */
export interface SeenExample extends Example {
  readonly seen: SeenReply;
  readonly delivery: Delivery;
}

/** Weights as they are learned: `values` holds those of a feature together, a cause each. */
export interface Learned {
  readonly names: readonly string[];
  readonly values: Float64Array;
}
