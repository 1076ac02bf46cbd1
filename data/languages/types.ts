import type { CauseId, Source } from '../types';

export type { Source };

/** The languages whose words the reader knows (ISO 639-1). */
export type LanguageCode =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'sv'
  | 'cs'
  | 'ru'
  | 'tr'
  | 'ja'
  | 'zh'
  | 'ko';

/**
 * Pieces of sentences as they are compared: in lower case, runs of white space as one space, plain
 * quotes for typographic ones. The shortest piece that no other meaning has is the best one.
 */
export type Words = readonly string[];

/** The same; ' … ' stands for whatever a sentence has between two pieces. */
export type Phrases = readonly string[];

/** The causes that a notice without any code tells: no language may leave them out. */
export type ToldCause =
  | 'user-unknown'
  | 'mailbox-full'
  | 'domain-not-found'
  | 'message-too-large'
  | 'spam-content'
  | 'restricted-recipient'
  | 'connection-timeout';

/**
 * What bounces, receipts and letters say in one language. What belongs to one program and not to
 * the language stands in the file of its maker. A file exports both halves under their own names,
 * so that what hides names loads no phrases.
 */
export interface Language {
  /** What stands beside the names of people: what reads a head and what hides names take the same. */
  readonly names: {
    /**
     * Names of the fields of a head as mail programs show them, without the colon, beside those of
     * the standard.
     */
    readonly head: {
      readonly from: Words;
      readonly to: Words;
      readonly cc: Words;
      readonly replyTo: Words;
      readonly date: Words;
      readonly subject: Words;
    };
    /**
     * How a letter begins, before the name: 'sehr geehrte', 'hallo'. In Chinese, Japanese and Korean
     * also what honours somebody behind the name: '様', '님', '女士'.
     */
    readonly greetings: Words;
    /** How a letter ends, before the name: 'mit freundlichen grüßen'; in those three behind it too. */
    readonly closings: Words;
    /** Names of months, long and short: they are people's names as well. */
    readonly months: Words;
    /** Single words that name nobody where a name may stand: roles, titles, parts of a mail system. */
    readonly ordinary: Words;
    /** Words of everyday that are names as well: they are covered where they have a capital. */
    readonly everyday?: Words;
  };
  readonly phrases: {
    /** Pieces of the subject of a notice, or of a line that serves as its heading. */
    readonly subjects: {
      readonly undelivered: Phrases;
      readonly delayed: Phrases;
      /** Of what answers while somebody is away. */
      readonly autoReply: Phrases;
      /** The same where letters say it as well: a program writes it before a colon. */
      readonly absence?: Phrases;
    };
    /** What companies write below every mail: whoever gets it by mistake, viruses, secrecy. */
    readonly footers?: Words;
    /** Nothing but a report on mail has these. */
    readonly reports?: Phrases;
    /** Stems of the things of mail: a text that holds none is not about mail. */
    readonly mail: Words;
    /** Words of replies that name no thing of mail: with them a number may be a code. */
    readonly replyWords?: Words;
    /** With these words a notice speaks to whoever wrote the message: 'ihre nachricht'. */
    readonly yourMessage: Words;
    /** Carriers deliver as well: with one of these words it is a parcel. */
    readonly parcels: Words;
    /** Something did not arrive, which may be a parcel: counts beside one of `mail`. */
    readonly undelivered: Phrases;
    /** Names a delivery, whatever came of it: reads as `undelivered` where nothing has arrived. */
    readonly deliveries?: Phrases;
    /** Not delivered so far. */
    readonly delayed: Phrases;
    /** It will be tried again; counts beside a sign of failure or delay. */
    readonly triedAgain: Phrases;
    /** It will not be tried again, whatever else is said of a delay. */
    readonly givenUp: Phrases;
    /** It has arrived, or was opened. */
    readonly delivered: Phrases;
    /** What a program writes that answers for somebody, where nothing has failed. */
    readonly answers: {
      /** That it wrote by itself, and that something has reached it: the one beside the other. */
      readonly automatic: Phrases;
      readonly received: Phrases;
      /** That somebody is away. */
      readonly away: Phrases;
    };
    /** It waits for a moderator, or for an answer of the sender. */
    readonly held: Phrases;
    /** It is kept back: counts beside one of `asksSender`. */
    readonly keptBack?: Phrases;
    readonly asksSender?: Phrases;
    /** What fake notices claim: that messages wait for whoever reads. */
    readonly claims: Phrases;
    /** What they want: a click, a login. */
    readonly lures: Phrases;
    /** Somebody marked a message as spam. */
    readonly complaints?: Phrases;
    /** Directly before the address that was not reached, without opening signs: 'nachricht an'. */
    readonly beforeRecipient: Words;
    /** Directly behind such an address, without closing signs: '님에게'. */
    readonly behindRecipient: Words;
    /** Directly before, and behind, the address of whoever wrote. */
    readonly beforeSender: Words;
    readonly behindSender: Words;
    /** At the end of what leads to a server's reply, without colon and quotes: 'antwort'. */
    readonly beforeReply: Words;
    /** Before a code that somebody asks about, and alone around one. */
    readonly codeNames?: Words;
    readonly asksCode?: Words;
    /** Behind a code: what makes it the reply of a server that refuses. */
    readonly refusals: Words;
    readonly causes: Readonly<Record<ToldCause, Phrases>> &
      Readonly<Partial<Record<CauseId, Phrases>>>;
  };
}

/** What the reader must find in a sentence; what is left out is not asked. */
export interface Reading {
  readonly outcome?: 'failed' | 'delayed' | 'delivered' | 'auto-reply' | 'complaint' | 'none';
  /** It only pretends to be a bounce. */
  readonly fake?: true;
  readonly cause?: CauseId;
  readonly recipient?: string;
  /** The basic or enhanced code that decides. */
  readonly code?: string;
  /** Names that may not be left once names are hidden. */
  readonly hides?: readonly string[];
}

/**
 * Why a phrase stands in its language: a text that was seen, with reserved names, and what it has
 * to be read as. Without a source it is our own translation.
 */
export interface Sentence {
  readonly text: string;
  readonly reads: Reading;
  readonly source?: Source;
}
