import type { LanguageCode } from '../../data/languages/types';
import type { CauseId } from '../../data/types';
import type { Outcome } from './judge/types';

/** A notice as somebody gets and pastes it, and what has to be read in it. */
export interface Notice {
  readonly language: LanguageCode;
  readonly kind: 'full' | 'delayed' | 'away';
  readonly text: string;
  readonly outcome: Outcome;
  readonly cause?: CauseId;
  /** Where the notice names whom it is about. */
  readonly recipient?: string;
}

type Make = (text: string, recipient?: string) => Notice;

interface Makers {
  readonly full: Make;
  readonly delayed: Make;
  readonly away: Make;
}

/** What writes the three kinds of notices down in one language. */
export function noticesIn(language: LanguageCode): Makers {
  const whose = (recipient: string | undefined) => (recipient ? { recipient } : {});
  return {
    full: (text, recipient) => ({
      ...{ language, kind: 'full', outcome: 'failed', cause: 'mailbox-full', text },
      ...whose(recipient),
    }),
    delayed: (text, recipient) => ({
      ...{ language, kind: 'delayed', outcome: 'delayed', text },
      ...whose(recipient),
    }),
    away: (text) => ({ language, kind: 'away', outcome: 'auto-reply', text }),
  };
}
