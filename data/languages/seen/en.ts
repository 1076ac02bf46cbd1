import type { Sentence } from '../types';

export const sentences = [
  {
    text: 'Delivery has failed to these recipients or groups:\nbob@example.org',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
] satisfies readonly Sentence[];
