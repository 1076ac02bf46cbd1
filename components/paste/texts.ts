import type { PluralForms } from '../../lib/plural';
import type { NothingTexts } from './nothing';
import type { VerdictCounts } from './verdict-order';

/** The signs that mark a text. */
export type Sign = 'code' | 'recipient' | 'server' | 'secret' | 'particular' | 'words' | 'deciding';

/** What the paste box says; names in braces are filled in. */
export interface PasteBoxTexts {
  readonly label: string;
  readonly placeholder: string;
  /**
   * `size`, `read` and `files` with `{count}`; all but `size`, `long` and `several` with `{file}`.
   */
  readonly notes: Readonly<
    Record<
      'size' | 'read' | 'asked' | 'reading' | 'files' | 'long' | 'several' | 'unreadable',
      string
    >
  >;
  /** `{count}` thousands or millions of characters. */
  readonly progress: Readonly<Record<'thousand' | 'million', string>>;
  /** What happened, by the id of the outcome; one that is missing is called by its id. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly unnamedRecipient: string;
  /** `{recipients}` and `{count}` */
  readonly moreRecipients: string;
  /** Parts of a text that are folded, by kind. */
  readonly folded: Readonly<Record<string, string>>;
  /** `{count}` */
  readonly leftOut: string;
  /** What a stretch is marked as, by the kind of the mark. */
  readonly marks: Readonly<Record<string, string>>;
  readonly legend: Readonly<Record<Sign, { readonly sign: string; readonly meaning: string }>>;
  /** The name of the list of what a reply tells beyond its cause. */
  readonly particulars: string;
  readonly ask: string;
  readonly textLinks: string;
  readonly yourText: string;
  readonly wholeText: string;
  readonly previousMark: string;
  readonly nextMark: string;
  readonly codes: string;
  readonly why: string;
  readonly way: string;
  readonly howToCopy: string;
  readonly partOnly: string;
  readonly decidingLine: string;
}

/** Texts of the page around an answer; they do not come from the reader. */
export interface AnswerPageTexts {
  readonly box: PasteBoxTexts;
  readonly nothingFound: NothingTexts;
  readonly counts: VerdictCounts & { readonly lines: PluralForms };
  /** The page that opens links to an answer. */
  readonly bounceHref: string;
  readonly getTextHref: string;
  /** Empty where there is no place to report to. */
  readonly reportHref: string;
}
