import type { Advice, CauseId, Party } from '../../../data/types';
import type { PluralForms } from '../../plural';
import type { Stage } from '../find/types';
import type { Outcome, Retry, Trying, Verdict, Witness } from '../judge/types';

/**
 * Every sentence of an answer; made at build by `answerTexts`, carried in a file of its own beside
 * the reader.
 */
export interface AnswerTexts {
  readonly causes: Readonly<Record<CauseId, CauseTexts>>;
  /** What is said of each code that has a page. */
  readonly codes: Readonly<Record<string, { readonly name: string; readonly plain: string }>>;
  /** Names of providers by id. */
  readonly providers: Readonly<Record<string, string>>;
  /** What to do by replies with advice of their own, by 'provider/reply'. */
  readonly replies: Readonly<Record<string, string>>;
  readonly retries: Readonly<Record<Retry, { readonly title: string; readonly text: string }>>;
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly stages: Readonly<Record<Stage, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly leftOut: Readonly<Record<Outcome | 'others', PluralForms>>;
  readonly captions: {
    readonly first: Captions;
    readonly second: Captions;
    readonly classes: Captions;
    readonly subjects: Captions;
  };
}

interface CauseTexts {
  readonly name: string;
  readonly because: string;
  readonly first: string;
  readonly act: string;
  readonly advice: Advice;
  /** What is said instead where it was the sender's own provider that refused. */
  readonly atOwn?: Partial<Pick<CauseTexts, 'name' | 'because' | 'first'>>;
  /** Why a program should stop writing to the address, or not. */
  readonly why: string;
}

type Captions = readonly { readonly digit: string; readonly caption: string }[];

/**
 * A party on the way of the message. `stops` is the sentence that the message came no further than
 * this party's door; empty where it did.
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
  /** What was decided; links are made of it. */
  readonly verdict: Verdict;
  readonly recipients: readonly string[];
  readonly outcome: Outcome;
  readonly permanent: boolean | null;
  readonly trying: Trying;
  /** What the verdict rests on. */
  readonly by: Witness;
  readonly headline: string;
  readonly first: string;
  readonly because: string;
  /** The reason says that the sender's own provider refused it. */
  readonly byOwn: boolean;
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

/**
 * A code of the text, taken apart, with what the catalogue says about it; `href` is empty where
 * there is no page.
 */
export interface CodeView {
  readonly code: string;
  readonly name: string;
  readonly plain: string;
  readonly href: string;
  readonly digits: readonly { readonly text: string; readonly caption: string }[];
}

/** What the page shows beside the marked text. */
export interface Answer {
  readonly outcome: Outcome;
  readonly groups: readonly Group[];
  readonly codes: readonly CodeView[];
  /**
   * That the text is of another protocol, or only pretends to be a bounce, and why; empty where it
   * is neither. Nothing else is said then.
   */
  readonly instead: readonly string[];
  /** Sentences to read before the text: cut off, binary, a password in it, perhaps backscatter. */
  readonly remarks: readonly string[];
}
