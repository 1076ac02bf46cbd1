import type { CauseId, Class, Party, Provider, Wordings } from '../../data/types';

/** A stretch of `Message.text`, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A value and where it stands. `value` is normalised (digits of a code, an address in lower case);
 * the span cuts out what was written.
 */
export interface Found<T extends string = string> extends Span {
  readonly value: T;
}

/** Where in the dialogue the message stopped. */
export type Stage = 'connect' | 'greeting' | 'sender' | 'recipient' | 'content';

export type Outcome = 'failed' | 'delayed' | 'delivered' | 'complaint' | 'auto-reply' | 'none';

/**
 * A part of a decoded message. `returned` is the mail that came back: it is shown folded and not
 * searched unless nothing else has a code.
 */
export interface Section extends Span {
  readonly kind: 'headers' | 'human' | 'status' | 'returned' | 'log' | 'dialogue' | 'event';
}

/**
 * What `decode` makes of the input: the one string that the page shows and that all spans index.
 */
export interface Message {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Header fields of a whole message by lower-case name; empty for a plain paste. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * What the reader should be told about the input: cut off, binary, unknown charset. Ids of
   * sentences in `data/sentences.ts`.
   */
  readonly warnings: readonly Warning[];
}

export type Warning = 'cut' | 'binary' | 'image' | 'charset' | 'broken-mime' | 'password';

/**
 * What one recipient's report says, before anything is concluded from it. Nothing here comes from
 * the catalogue.
 */
export interface Delivery {
  readonly recipient?: Found;
  readonly originalRecipient?: Found;
  readonly basic?: Found;
  readonly enhanced?: Found;
  /** The server that refused (remote MTA). */
  readonly server?: Found;
  /** The server that wrote the report (reporting MTA). */
  readonly reporter?: Found;
  readonly stage?: Stage;
  readonly time?: Found;
  readonly queueId?: Found;
  /** The `Action` field, or what the words, the line of a log or an event say. */
  readonly action?: 'failed' | 'delayed' | 'delivered' | 'complaint';
  /** The reply that decides. */
  readonly deciding?: Span;
  /** Why that reply was chosen. */
  readonly choice?: Choice;
  /** The text of the deciding reply, unfolded, white space folded: what `classify` reads. */
  readonly diagnostic: string;
  /** The report's other words about this recipient, asked after `diagnostic`. */
  readonly context: string;
}

/**
 * Why a reply decides: it is the only one, the other server's own, the final one among several, or
 * the last of those on the way.
 */
export type Choice = 'only' | 'remote' | 'final' | 'first' | 'status';

/** What a verdict rests on, most telling first. */
export type Witness = 'provider reply' | 'wording' | 'enhanced code' | 'basic code' | 'nothing';

export interface Verdict {
  readonly outcome: Outcome;
  readonly cause: CauseId;
  /**
   * First digit of the deciding code (5 true, 4 false); without a code what the words say, else
   * null.
   */
  readonly permanent: boolean | null;
  readonly by: Witness;
  readonly provider?: string;
  readonly reply?: string;
  /** The fragment that was recognised. */
  readonly fragment?: string;
}

/**
 * `secret` is a password or what stands for one: its value is left empty, and the page masks it.
 */
export type MarkKind = 'basic' | 'enhanced' | 'recipient' | 'server' | 'deciding' | 'secret';

/** A marked stretch of the text. `code` is set for basic and enhanced: '550', '5.7.26'. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly value: string;
}

/** What the page says about a verdict: texts taken from the catalogue, nothing composed by hand. */
export interface Explanation {
  /** "Your message to maria@example.org was not delivered: the mailbox is full." */
  readonly headline: string;
  /** What to do first. */
  readonly first: string;
  /** What the verdict rests on. */
  readonly because: string;
  /** Permanent, temporary, and what follows. */
  readonly finality: string;
  readonly who: Party;
  /** Why this reply decides, where there were several. */
  readonly chosen: string;
  /**
   * Where words and codes, or two codes, say different things: which counts. Empty where they
   * agree.
   */
  readonly contradiction: string;
}

export interface Result {
  readonly delivery: Delivery;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

/**
 * A code found in the text, with what the catalogue says about it; `href` is empty where there is
 * no page.
 */
export interface CodeNote {
  readonly code: string;
  readonly name: string;
  readonly plain: string;
  readonly href: string;
}

/** How many deliveries had which outcome; one that nothing had is left out. */
export type Counts = Readonly<Partial<Record<Outcome, number>>>;

/** The answer to one input. */
export interface Report {
  readonly outcome: Outcome;
  /**
   * The name of the format in which the report is written: 'delivery-status', 'postfix', 'log', …
   */
  readonly format: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  /** What failed first; no more than a limit, and what arrived only where nothing else happened. */
  readonly results: readonly Result[];
  /** All deliveries that were read, whether they stand among the results or not. */
  readonly counts: Counts;
  readonly codes: readonly CodeNote[];
  readonly warnings: readonly Warning[];
  /** The bounce is probably for a message that the reader never sent. */
  readonly backscatter?: boolean;
  /**
   * Whether anybody still tries: told only where the report stands for a link to an answer, which
   * has no text to tell it from.
   */
  readonly trying?: Trying;
}

/** Does a server still try, has it given up, or does the text not say? */
export type Trying = 'tried' | 'given up' | 'unknown';

/** The slice of the catalogue that the reader needs; made at build by `lib/reader-catalogue.ts`. */
export interface ReaderCatalogue {
  readonly basic: Readonly<Record<string, Omit<CodeNote, 'code'>>>;
  readonly enhanced: Readonly<Record<string, Omit<CodeNote, 'code'>>>;
  /** The details that the registry of enhanced codes holds ('X.1.1'); any other code is somebody's own. */
  readonly registered: readonly string[];
  /** Causes by code, for when nothing but the code speaks. */
  readonly basicCauses: Readonly<Record<string, CauseId>>;
  readonly enhancedCauses: Readonly<Record<string, CauseId>>;
  readonly causes: Readonly<
    Record<
      CauseId,
      {
        readonly name: string;
        readonly because: string;
        readonly first: string;
        readonly who: Party;
        readonly wordings: Wordings;
      }
    >
  >;
  readonly providers: readonly ReaderProvider[];
  readonly sentences: Readonly<Record<string, string>>;
}

export interface ReaderProvider {
  readonly id: string;
  readonly name: string;
  readonly kind: Provider['kind'];
  readonly hosts: readonly string[];
  /** What its replies alone hold, made `comparable`, each '#' for any digit. */
  readonly signs: readonly string[];
  readonly replies: readonly {
    readonly id: string;
    readonly basic?: string;
    readonly enhanced?: string;
    readonly match: readonly string[];
    readonly cause: CauseId;
    readonly permanent: boolean;
  }[];
}

export type { CauseId, Class };
