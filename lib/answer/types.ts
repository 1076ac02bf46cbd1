import type { Advice, CauseId, Party } from '../../data/types';
import type { CodeNote, Outcome, Stage, Trying, Witness } from '../analyser/types';

/**
 * Texts that the answer needs beyond what the reader knows; made at build by `answerTexts`, carried
 * in the reader's file.
 */
export interface AnswerTexts {
  readonly causes: Readonly<
    Record<
      CauseId,
      {
        readonly act: string;
        readonly advice: Advice;
        readonly retry: RetryId;
        readonly suppress: boolean;
        readonly why: string;
      }
    >
  >;
  readonly retries: Readonly<
    Record<AnswerRetryId, { readonly title: string; readonly text: string }>
  >;
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly stages: Readonly<Record<Stage, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly captions: {
    readonly first: Captions;
    readonly second: Captions;
    readonly classes: Captions;
    readonly subjects: Captions;
  };
}

export type RetryId = 'retry' | 'wait' | 'stop';

/** What a cause says, or what follows from whether the message is still being tried. */
export type AnswerRetryId = RetryId | 'again' | 'change';

type Captions = readonly { readonly digit: string; readonly caption: string }[];

/**
 * A party on the way of the message. `stops` says that the message came no further than this
 * party's door.
 */
export interface Stop {
  readonly id: Party;
  readonly name: string;
  readonly part: string;
  readonly host: string;
  readonly acts: boolean;
  readonly stops: string;
}

/**
 * Recipients with the same verdict, and everything the page says about them. Facts that were not
 * found are empty.
 */
export interface Group {
  /** Places of its results in `Report.results`. */
  readonly results: readonly number[];
  readonly recipients: readonly string[];
  readonly outcome: Outcome;
  readonly permanent: boolean | null;
  readonly trying: Trying;
  /** What the verdict rests on. */
  readonly by: Witness;
  readonly headline: string;
  readonly first: string;
  readonly because: string;
  readonly basis: string;
  readonly finality: string;
  readonly who: Party;
  readonly act: string;
  readonly cause: { readonly id: CauseId; readonly name: string; readonly href: string };
  readonly reply:
    | {
        readonly name: string;
        readonly href: string;
        readonly provider: string;
        readonly id: string;
      }
    | undefined;
  readonly retry: { readonly title: string; readonly text: string };
  readonly program: string;
  readonly advice: Advice;
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly way: readonly Stop[];
  readonly codes: readonly string[];
  readonly facts: Readonly<
    Record<'server' | 'reporter' | 'stage' | 'time' | 'queueId' | 'line', string>
  >;
}

/** A code of the text, taken apart, with what the catalogue says about it. */
export interface CodeView extends CodeNote {
  readonly digits: readonly { readonly text: string; readonly caption: string }[];
}

/** What the page shows beside the marked text. */
export interface Answer {
  readonly outcome: Outcome;
  readonly groups: readonly Group[];
  readonly codes: readonly CodeView[];
  /** Sentences to read before the text: cut off, binary, a password in it, perhaps backscatter. */
  readonly remarks: readonly string[];
}
