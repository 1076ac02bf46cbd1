import type { ClientSample, RegistryRow, SeenReply, Wordings } from '../../data/types';
import type { ReaderCatalogue } from '../reader/judge/catalogue-types';
import {
  examplesOfClients,
  examplesOfCodes,
  examplesOfEvents,
  examplesOfLeads,
  examplesOfNotices,
  examplesOfPhrases,
  examplesOfReplies,
  examplesOfSentences,
  examplesOfTitles,
  examplesOfWordings,
} from './examples';
import { examplesOfSeen } from './seen-examples';
import type { Example, SeenExample } from './types';

/** What is learned from: `seen` are labelled replies, by which learning is measured as well. */
export interface Lessons {
  readonly seen: readonly SeenExample[];
  readonly others: readonly Example[];
}

/** What there is to learn from, next to what the reader knows. */
interface Material {
  readonly seenReplies: readonly SeenReply[];
  readonly wordings: Wordings;
  readonly clientSamples: readonly ClientSample[];
  readonly registry: readonly RegistryRow[];
}

/** Everything that is learned from. */
export async function gatherLessons(
  { seenReplies, wordings, clientSamples, registry }: Material,
  catalogue: ReaderCatalogue,
): Promise<Lessons> {
  return {
    seen: await examplesOfSeen(seenReplies),
    others: [
      ...examplesOfReplies(catalogue),
      ...examplesOfWordings(wordings),
      ...examplesOfLeads(wordings),
      ...examplesOfPhrases(),
      ...(await examplesOfSentences()),
      ...(await examplesOfClients(clientSamples, catalogue)),
      ...examplesOfNotices(),
      ...examplesOfCodes(catalogue),
      ...examplesOfTitles(registry, catalogue),
      ...examplesOfEvents(),
    ],
  };
}
