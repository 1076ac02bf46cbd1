import type { Group } from '../../lib/answer/types';

/** What matters most comes first: what failed, then what is late; what arrived comes last. */
const OUTCOMES: readonly string[] = [
  'failed',
  'delayed',
  'complaint',
  'auto-reply',
  'none',
  'delivered',
];

/**
 * Verdicts in the order of what they mean to the visitor; of two alike the one with more recipients
 * first.
 */
export const inOrder = (groups: readonly Group[]): Group[] =>
  [...groups].sort(
    (a, b) =>
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
      b.recipients.length - a.recipients.length,
  );

/** What a row is chosen by: it stays the same while the visitor types on. */
export const keyOf = ({ outcome, cause, permanent, codes }: Group): string =>
  [outcome, cause.id, permanent, ...codes].join(' ');

/** What a screen reader is told first: of several verdicts how many there are. */
export function announcementOf(groups: readonly Group[], first: Group): string {
  if (groups.length === 1) return first.headline;
  const count = new Set(groups.flatMap(({ recipients }) => recipients)).size;
  const addresses = count > 0 ? `${count} ${count === 1 ? 'address' : 'addresses'}, ` : '';
  return `${addresses}${groups.length} verdicts. First: ${first.headline}`;
}
