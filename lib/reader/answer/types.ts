import type {
  Advice,
  Arrival,
  CauseId,
  HelpLink,
  Party,
  Situation,
  SituationId,
} from '../../../data/types';
import type { PluralForms } from '../../plural';
import type { Unread } from '../decode/types';
import type { Stage } from '../find/types';
import type { Outcome, Retry, Trying, Verdict, Witness } from '../judge/types';
import type { RecordKind } from '../records/types';
import type { Many, ManyTexts } from './many';

/**
 * Every sentence of an answer; made at build by `answerTexts`, carried in a file of its own beside
 * the reader.
 */
export interface AnswerTexts {
  readonly causes: Readonly<Record<CauseId, CauseTexts>>;
  /**
   * What is said of each code that has a page, what whoever acts does, and the cause that it names by
   * itself.
   */
  readonly codes: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly plain: string;
        readonly act: string;
        readonly cause?: CauseId;
      }
    >
  >;
  /** Names of providers by id. */
  readonly providers: Readonly<Record<string, string>>;
  /** Ids of those that are programs, which anybody runs. */
  readonly programs: readonly string[];
  /**
   * Whose name some steps begin with, a provider's or a language's: such a step is for texts that have
   * one of the signs, in lower case.
   */
  readonly makers: readonly {
    readonly id: string;
    readonly name: string;
    readonly signs: readonly string[];
  }[];
  /** What each reply of a provider means and asks for, by provider and reply. */
  readonly replies: Readonly<Record<string, Readonly<Record<string, ReplyTexts>>>>;
  /** Where to ask at a provider, by its id; hosts that links of a text may lead to. */
  readonly links: Readonly<Record<string, readonly AnswerLink[]>>;
  readonly linkHosts: readonly string[];
  readonly blockLists: readonly {
    readonly named: readonly string[];
    readonly links: readonly AnswerLink[];
  }[];
  readonly retries: Readonly<Record<Retry, { readonly title: string; readonly text: string }>>;
  /** The same for whoever runs the server that refused. */
  readonly arrivalRetries: AnswerTexts['retries'];
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  /** The same parties and the causes, as who runs the server that refused is told of them. */
  readonly arrivalWay: AnswerTexts['way'];
  /** The same for whom the message was for. */
  readonly toYouRetries: AnswerTexts['retries'];
  readonly toYouWay: AnswerTexts['way'];
  readonly arrivals: Readonly<Record<CauseId, Arrival>>;
  readonly situations: Readonly<Record<SituationId, Situation>>;
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly stages: Readonly<Record<Stage, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  /** Words of reasons, and what stands for them where several recipients, or domains, are meant. */
  readonly plurals: Readonly<Record<'recipients' | 'domains', readonly Plural[]>>;
  /** What to put in for the names of ours in commands, the longer of two that end alike first. */
  readonly placeholders: {
    readonly replace: string;
    readonly by: string;
    readonly meanings: Readonly<Record<string, string>>;
  };
  /** Commands that check what a reply tells. */
  readonly checks: readonly CommandCheck[];
  /** What is said of pasted records of the DNS, each remark with its source. */
  readonly records: {
    readonly titles: Readonly<Record<RecordKind, string>>;
    readonly remarks: Readonly<Record<string, readonly [text: string, source: string]>>;
    readonly note: string;
  };
  readonly leftOut: Readonly<Record<Outcome | 'others', PluralForms>>;
  /** Files that are not read: what they are, and the id of what to do instead. */
  readonly unreadKinds: Readonly<Record<Unread, { readonly what: string; readonly todo: string }>>;
  readonly unreadTodos: Readonly<Record<string, string>>;
  readonly many: ManyTexts;
  readonly captions: {
    readonly first: Captions;
    readonly second: Captions;
    readonly classes: Captions;
    readonly subjects: Captions;
  };
}

export type Plural = readonly [one: string, several: string];

/**
 * A command and what a good answer to it looks like. `sign` is how a step of ours has it; `need` the
 * particular that makes it worth asking; names in braces are filled in.
 */
export interface CommandCheck {
  readonly sign: string;
  readonly command: string;
  readonly need: string;
  /** The only cause that it says something of. */
  readonly only?: string;
  readonly good: string;
}

/** What a provider means by a reply, what to do, and whom that speaks to. */
export type ReplyTexts = readonly [means: string, todo: string, who: Party];

/** A link to act: who can use it, the causes and the replies that it helps with, where not all. */
export type AnswerLink = Pick<HelpLink, 'label' | 'href' | 'for' | 'when' | 'replies'>;

interface CauseTexts {
  readonly name: string;
  readonly because: string;
  readonly first: string;
  readonly act: string;
  readonly advice: Advice;
  /** What is said instead where it was the sender's own provider that refused. */
  readonly atOwn?: Partial<Pick<CauseTexts, 'name' | 'because' | 'first'>> & {
    readonly advice?: Partial<Advice>;
  };
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

/** A fact of a verdict: 'Who acts', 'you'. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  /** What it is to whoever runs the server that sends, where that is something else. */
  readonly toAdministrator?: string;
  /** What it is to whoever writes the program that hands the message in. */
  readonly toDeveloper?: string;
}

/** `todo`, to each reader, names whoever has to do it where that is somebody else. */
export interface OwnTexts {
  readonly means: string;
  readonly todo: Readonly<Record<keyof Advice, string>>;
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
  /** The files and mails that they are from; empty where there is only one. */
  readonly sources: readonly string[];
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
  /** The same as `basis` and `finality`, a reason each. */
  readonly why: readonly string[];
  readonly finality: string;
  /** Who acts, whether to send again, where it stopped, how sure all this is. */
  readonly told: readonly Told[];
  /** What its codes mean in this text. */
  readonly here: string;
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
  /** What this provider means by this very reply, and what to do there. */
  readonly own: OwnTexts | undefined;
  readonly links: readonly AnswerLink[];
  readonly retry: { readonly title: string; readonly text: string };
  readonly developer: readonly Told[];
  /**
   * What to do, the first step first, with the visitor's own names in the commands; no step where
   * this reader has nothing to do.
   */
  readonly steps: Advice;
  /** What the reply tells beyond its cause. */
  readonly particulars: readonly Told[];
  /** Which server answered; for who keeps a log, where it stands there. */
  readonly places: readonly Told[];
  /** What to put into the command of a step, and what a good answer looks like, by step. */
  readonly good: Readonly<Record<string, string>>;
  /** Commands that no step has, filled in. */
  readonly checks: readonly Pick<CommandCheck, 'command' | 'good'>[];
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly way: readonly Stop[];
  readonly codes: readonly string[];
  readonly facts: Readonly<
    Record<'provider' | 'server' | 'reporter' | 'stage' | 'time' | 'queueId' | 'line', string>
  >;
}

/**
 * A code of the text with what the catalogue says about it; `href` is empty where there is no page.
 */
export interface CodeView {
  readonly code: string;
  /** What its digits say where it has no page. */
  readonly name: string;
  readonly plain: string;
  readonly href: string;
  /** The cause that it names by itself, where it names one. */
  readonly cause?: CauseId;
  /** What it is in this text, unless a verdict rests on it. */
  readonly aside: string;
  /** `name` as a sentence. */
  readonly named: string;
  /** The same as `name` and as `plain`, as what holds apart from this text. */
  readonly elsewhere: string;
  readonly general: string;
}

/** A pasted record: what it is, what it says, what is wrong in its form. */
export interface RecordView {
  readonly title: string;
  readonly name: string;
  readonly value: string;
  readonly remarks: readonly {
    readonly text: string;
    readonly source: string;
    readonly wrong: boolean;
  }[];
}

/** What the page shows beside the marked text. */
export interface Answer {
  readonly outcome: Outcome;
  readonly groups: readonly Group[];
  readonly codes: readonly CodeView[];
  /** How many deliveries there were, by outcome; empty where there is one verdict or none. */
  readonly total: string;
  /** What of them is not shown, a sentence each. */
  readonly leftOut: readonly string[];
  /** The table that stands for a list of verdicts where there are many deliveries. */
  readonly many?: Many;
  /**
   * That something was not read, is of another protocol, or only pretends to be a bounce, and why;
   * empty where nothing of it is so. Nothing else is said then.
   */
  readonly instead: readonly string[];
  /** Sentences to read before the text: cut off, binary, a password in it, perhaps backscatter. */
  readonly remarks: readonly string[];
  /** Records of the DNS that the text is, and what is said before them. */
  readonly records: readonly RecordView[];
  readonly recordsNote: string;
  /** Links of the text that lead to a provider. */
  readonly links: readonly AnswerLink[];
}
