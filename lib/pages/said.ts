import type { CauseId, SeenReply } from '../../data/types';
import { isTraced, type TracedReply } from './seen-replies';
import { type SourceView, viewOf } from './sources';

/** What a server said, and where that was seen. */
export interface SaidReply {
  readonly id: string;
  readonly says: string;
  readonly source: SourceView;
}

/** More replies than these do not help anyone to recognise a message. */
const MOST = 8;

/** Longer ones are read by no one; shorter ones say nothing. */
const LONGEST = 110;
const FEWEST_WORDS = 3;

/** Of two with so much in common, one is enough. */
const ALIKE = 0.5;

const wordsOf = (says: string): ReadonlySet<string> => new Set(says.toLowerCase().split(' '));

function isLike(says: string, other: string): boolean {
  const [words, others] = [wordsOf(says), wordsOf(other)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common > ALIKE * Math.min(words.size, others.size);
}

/** A reply that can be traced, that has one cause, and about which no one would differ. */
const isPlain = (seen: SeenReply, cause: CauseId): seen is TracedReply =>
  isTraced(seen) &&
  seen.source.kind !== 'list' &&
  !seen.argued &&
  seen.causes.length === 1 &&
  seen.causes[0] === cause &&
  seen.says.length <= LONGEST &&
  wordsOf(seen.says).size > FEWEST_WORDS;

/** A few short replies that tell a cause, each in other words. */
export function saidOf(cause: CauseId, replies: readonly SeenReply[]): SaidReply[] {
  const plain = replies
    .filter((seen): seen is TracedReply => isPlain(seen, cause))
    .sort((a, b) => a.says.length - b.says.length);
  const chosen: TracedReply[] = [];
  for (const seen of plain)
    if (chosen.length < MOST && !chosen.some(({ says }) => isLike(seen.says, says)))
      chosen.push(seen);
  return chosen.map(({ id, says, source }) => ({ id, says, source: viewOf(source) }));
}
