import { seenChecks } from './seen-checks.test-helper';
import { seenContent } from './seen-content.test-helper';
import { seenForms } from './seen-forms.test-helper';
import { seenGrammar } from './seen-grammar.test-helper';
import { seenLimits } from './seen-limits.test-helper';
import { seenLists } from './seen-lists.test-helper';
import { seenNames } from './seen-names.test-helper';
import { seenParts } from './seen-parts.test-helper';
import { seenSender } from './seen-sender.test-helper';
import { seenSupport } from './seen-support.test-helper';
import type { ParticularKind } from './types';

/** A wording seen in public, where it was seen, and what it tells of a kind. */
export interface Seen {
  readonly kind: ParticularKind;
  readonly value: string;
  readonly reply: string;
}

/**
 * Names and addresses of private hosts are replaced by reserved ones. Of the fields 'until' the reply
 * before them is ours.
 */
export const seen: readonly Seen[] = [
  ...seenSender,
  ...seenChecks,
  ...seenLimits,
  ...seenContent,
  ...seenSupport,
  ...seenLists,
  ...seenGrammar,
  ...seenForms,
  ...seenNames,
  ...seenParts,
];
