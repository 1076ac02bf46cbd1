import { writeFileSync } from 'node:fs';
import { catalogue } from '../lib/catalogue';
import { unpackWeights } from '../lib/reader/knowledge/weights';
import { readerCatalogue } from '../lib/reader/reader-catalogue';
import { gatherLessons } from '../lib/training/all-examples';
import { train } from '../lib/training/train';

/** Learns from `data/` what the judge knows, and writes it into `data/weights.ts`. */
const reader = readerCatalogue(catalogue);
const causes = catalogue.causes.map(({ id }) => id);
const lessons = await gatherLessons(catalogue, reader);
const packed = train(lessons, causes);

writeFileSync(
  'data/weights.ts',
  `import type { PackedWeights } from './types';

/** Learned from all that \`lib/training\` gathers: made by \`npm run train\`, not by hand. */
export const packedWeights: PackedWeights = {
  causes: [
${causes.map((cause) => `    '${cause}',`).join('\n')}
  ],
  step: ${packed.step},
  names: \`${packed.names}\`,
  places: \`${packed.places}\`,
  steps: \`${packed.steps}\`,
};
`,
);
console.log(
  `${lessons.seen.length} labelled replies and ${lessons.others.length} other texts: ${unpackWeights(packed).of.size} features.`,
);
