import type { ParticularKind } from '../find/particulars/types';
import type { Delivery } from '../formats/types';
import type { Notice } from './types';

/** What a feedback report tells of the message in its fields; the others are about the report. */
const OF_SENDER: readonly ParticularKind[] = ['ip', 'domain', 'spf', 'dkim', 'dmarc', 'selector'];

/**
 * A notice about a mailbox that may be forged leads nobody to its page; that a message waits needs no
 * facts.
 */
function isShown(kind: ParticularKind, notice: Notice | undefined): boolean {
  if (notice === 'held' || notice === 'moderated') return false;
  return notice === 'own-quota' ? kind !== 'page' : OF_SENDER.includes(kind);
}

/** What is told beside a report or a notice that tells of no failure. */
export const withShown = (delivery: Delivery, notice: Notice | undefined): Delivery => ({
  ...delivery,
  particulars: (delivery.particulars ?? []).filter(({ kind }) => isShown(kind, notice)),
});
