import type { Cause, CauseId, Party, SituationId } from '../../../data/types';
import type { Section, Source, Span, Warning } from '../decode/types';
import type { Mark, Protocol } from '../find/types';
import type { Delivery, Handed } from '../formats/types';
import type { ReadRecord } from '../records/types';

export type Outcome = 'failed' | 'delayed' | 'delivered' | 'complaint' | 'auto-reply' | 'none';

/**
 * How sure a cause is: the provider's own reply says it; nearly all such verdicts are right;
 * probably; the text does not tell.
 */
export type Sure = 'known' | 'clear' | 'likely' | 'open';

/** What a verdict rests on, most telling first. */
export type Witness = 'provider reply' | 'wording' | 'enhanced code' | 'basic code' | 'nothing';

/** What the witnesses say of a delivery, before anything follows from it. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly cause: CauseId;
  /**
   * First digit of the deciding code (5 true, 4 false); without a code what the words say, else
   * null.
   */
  readonly permanent: boolean | null;
  readonly sure: Sure;
  /** Another cause that is nearly as probable. */
  readonly second?: CauseId;
  /** Who would have to act, all causes together that it may be. */
  readonly likeliest?: Party;
  readonly by: Witness;
  readonly provider?: string;
  readonly reply?: string;
  /** The code that tells all there is: nothing stands beside it that tells more. */
  readonly code?: string;
  /** Are its words such as give no reason, or are there none? Else the reason may be unknown to us. */
  readonly isVague?: true;
  /** Is it the sender's own account that is not active? */
  readonly isOwnAccount?: true;
  readonly clues: Clues;
}

/** A cause with what tells it, before the outcome is known. */
export type Finding = Omit<Judgement, 'outcome' | 'permanent'>;

/** What a cause was concluded from: the text is searched for it, to mark it there. */
export interface Clues {
  /** Stems of words, or the words of a reply or of a program in their order. */
  readonly stems?: readonly string[];
  readonly phrase?: string;
  readonly codes?: readonly ('basic' | 'enhanced')[];
}

/**
 * Does a server still try; does nobody, because it has given up or because none has the message in
 * a queue; or does the text not say?
 */
export type Trying = 'tried' | 'given up' | 'unknown';

/**
 * Whether to send again. `again`: nobody tries any more, so it is up to the visitor; `change`: it
 * is tried again, in vain until something changes; `none`: nothing has failed.
 */
export type Retry = Cause['retry'] | 'again' | 'change' | 'none';

/**
 * What to do first: what the cause, the provider's reply or the page of the code says, or another
 * step.
 */
export type First =
  | 'cause'
  | 'reply'
  | 'code'
  | 'delayed'
  | 'delayed-long'
  | 'tried'
  | 'given-up'
  | 'later'
  | 'unknown'
  | 'complaint'
  | 'backscatter'
  | 'own-quota'
  | 'auth-report'
  | 'held'
  | 'moderated'
  | 'part'
  | 'none';

export type Finality =
  | 'permanent'
  | 'temporary'
  | 'given-up'
  | 'retry'
  | 'stopped'
  | 'own-side'
  | 'unconnected'
  | 'delayed'
  | 'unknown'
  | 'none';

/** Words that were believed against the code beside them, or two codes that contradict. */
export type Contradiction =
  | { readonly id: 'classes' }
  | { readonly id: 'words'; readonly alone: CauseId };

/** A notice that neither failed nor arrived, of a kind that is named. */
export type Notice = 'own-quota' | 'auth-report' | 'held' | 'moderated';

/** What follows from a judgement. Ids only: `lib/reader/answer` puts them into words. */
export interface Consequences {
  readonly trying: Trying;
  readonly retry: Retry;
  readonly headline:
    | Outcome
    | 'tried'
    | 'refused'
    | 'turned-away'
    | 'discarded'
    | 'login-refused'
    | 'session'
    | Notice
    | 'waiting'
    | 'listed'
    | 'to-you'
    | 'to-you-yet'
    | 'unconfirmed'
    | 'test'
    | 'login'
    | 'connection'
    | Handed;
  /** The cause that an answer speaks of: where the text does not tell, 'unknown', never the guess. */
  readonly stated: CauseId;
  /** What the headline gives as the reason, and how surely. */
  readonly reason: 'cause' | 'probably' | 'code' | 'open' | 'delayed';
  readonly first: First;
  readonly finality: Finality;
  /** Who has to act now. */
  readonly who: Party;
  /**
   * What they do: as cause, reply or code say, send it again because nobody else will, or what such a
   * party can do where the cause speaks to another one.
   */
  readonly act:
    | 'cause'
    | 'reply'
    | 'code'
    | 'again'
    | 'situation'
    | 'none'
    | Exclude<Party, 'nobody'>;
  /** What it is a case of, where what is said of the cause in general would mislead. */
  readonly situation?: SituationId;
  /** The party at whose door the message stopped. */
  readonly door?: Party;
  readonly contradiction?: Contradiction;
  /** What a program does with the address: one that is only probably gone may work the next time. */
  readonly program?: 'stop' | 'keep' | 'again';
  /** Whether a program should stop writing to this address. */
  readonly suppress: boolean;
  /** The message is probably not the visitor's own. */
  readonly backscatter: boolean;
}

/** Everything that is decided about a delivery, once. */
export interface Verdict extends Judgement, Consequences {}

export interface Result {
  readonly delivery: Delivery;
  readonly verdict: Verdict;
  /** Where the text says what the verdict rests on. */
  readonly evidence: readonly Span[];
  /** Which of the sources in the report it is from, where there are several. */
  readonly source?: number;
}

/** How many deliveries had which outcome; one that nothing had is left out. */
export type Counts = Readonly<Partial<Record<Outcome, number>>>;

/** The answer to one input: facts and ids, no sentence and no address of a page. */
export interface Report {
  readonly outcome: Outcome;
  /**
   * The name of the format in which the report is written: 'delivery-status', 'postfix', 'log', …
   */
  readonly format: string;
  readonly text: string;
  /** The files and mails in it, in order, with those that were not read; none behind a link. */
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  /** What failed first; no more than a limit, and what arrived only where nothing else happened. */
  readonly results: readonly Result[];
  /** All deliveries that were read, whether they stand among the results or not. */
  readonly counts: Counts;
  readonly warnings: readonly Warning[];
  /** Nothing tells of a message, and the text is of another protocol. */
  readonly protocol?: Protocol;
  /** The bounce is probably for a message that the reader never sent. */
  readonly backscatter?: boolean;
  /** Nothing tells of a message: the text is an answer of a name server, or a record. */
  readonly records?: readonly ReadRecord[];
  /** It only pretends to be a bounce, to make people log in somewhere. */
  readonly fake?: true;
}
