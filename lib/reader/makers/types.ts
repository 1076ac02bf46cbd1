import type { CaseId, EventId, EventWords } from './events';

/**
 * What is known of one maker of mail software: the words by which its bounces and the lines of its
 * log are read. Plain words in lower case with white space folded; `log.process`, `log.rejects` and
 * `log.envelope` stand as the log has them. Columns and states of tables have letters and digits only.
 */
export interface Maker {
  /** The name of the format in a report: published, so it never changes. */
  readonly name: string;
  /**
   * Phrases that tell its bounces from those of all makers below it: one of them is enough. A
   * program that only sends has none.
   */
  readonly phrases?: readonly string[];
  /**
   * What it is called, or its hosts are: anybody may name it, so this tells whose a notice is, and
   * not that a text is one.
   */
  readonly names?: readonly string[];
  /** Programs are written with it: who reads what it says is a developer. */
  readonly isLibrary?: true;
  /** How it tells what happened to itself: words of its own, never those of a server. */
  readonly events?: EventWords;
  /** Which of those words tell more than their event: what it is a case of. */
  readonly cases?: Readonly<Partial<Record<CaseId, readonly string[]>>>;
  /** What its interface answers that does not take a message: words that nothing else has. */
  readonly refusals?: EventWords;
  /** How a line of its log names a server of its own side that it hands mail to. */
  readonly smarthosts?: readonly string[];
  /** The same in a line of its own, before that one: what it then calls delivered got there. */
  readonly beforeSmarthost?: readonly string[];
  /** How a line of its log names the service of its own side that puts mail into mailboxes. */
  readonly mailboxServices?: readonly string[];
  /** Its names for an entry of a recipient in its own directory that is wrong: no address is. */
  readonly directoryFaults?: readonly string[];
  /** Words of its log for a fault of the server that writes it, whoever the message is for. */
  readonly ownFaults?: readonly string[];
  /** Words for settings or a queue of its own that it has not found: no message has left it. */
  readonly unset?: readonly string[];
  /** Words of its own refusals by what it has asked. */
  readonly asked?: Readonly<
    Partial<Record<'own-rule' | 'own-list' | 'other-address', readonly string[]>>
  >;
  /** Words of a reply by which its server says that it has checked the sender, and in vain. */
  readonly senderChecks?: readonly string[];
  /** Words behind which it tells what came of its check of the recipient. */
  readonly recipientChecks?: readonly string[];
  /** What stands before the address of who sent in its lines, where it is not 'from=' or a command. */
  readonly senders?: readonly string[];
  /** What goes before the parts of a reply, where it writes them apart. */
  readonly replyFields?: ReplyFields;
  /** What it writes around the words of a server: nothing that a server has said. */
  readonly frames?: readonly string[];
  /**
   * Sentences that it adds to every try that failed: no reason, and no notice that it has given up.
   */
  readonly remarks?: readonly string[];
  /**
   * What it writes at a terminal or in an exception that names neither mail nor SMTP: somebody who
   * shows its words here has tried mail, unless a port or an address of the web stands with them.
   */
  readonly signs?: readonly string[];
  /**
   * What it shows where it could not hand a message to the sender's own provider: a text that holds
   * one is about mail, and has not failed at anybody else's.
   */
  readonly dialogs?: readonly string[];
  /** How it tells its administrator that it takes no mail for now. */
  readonly ownNotices?: readonly string[];
  /** What it shows where it could not fetch messages, which has the same reasons. */
  readonly fetching?: readonly string[];
  /** How a line begins that it writes itself behind the reply of a server. */
  readonly ownLines?: readonly string[];
  /** What it writes where somebody tries by hand. */
  readonly byHand?: readonly string[];
  /** What it writes into a transcript of its own, which nobody has typed. */
  readonly debugOutput?: readonly string[];
  /** Words that nothing but its bounces and its log have: a text that holds one is about mail. */
  readonly bounceWords?: readonly string[];
  /** Words of its bounces and its log that say that a message is still being tried. */
  readonly delayWords?: readonly string[];
  /** The subject of all its notices that it has given a message back: it tells no reason. */
  readonly titles?: readonly string[];
  /** How the first line of its bounces begins: a second one in a paste begins another bounce. */
  readonly openings?: readonly string[];
  /** How it begins the subject of what answers while somebody is away. */
  readonly autoReplies?: readonly string[];
  /** How a subject begins that holds the reason, where others only say that something came back. */
  readonly subjectWithReason?: string;
  /** Words before the server it was talking to, which is named once for all commands below. */
  readonly beforeSessionHost?: string;
  /** Words of its bounces that say where in the dialogue the message stopped. */
  readonly stages?: Stages;
  /**
   * The sentences of its templates that head a list of recipients: what happened to those below.
   * They say the same in every report, so no reason is looked for before them.
   */
  readonly notices?: States;
  /** Notes right behind a recipient of a list, which say what happened to this one. */
  readonly notes?: States;
  /** How its template goes on behind the last recipient: no reason either. */
  readonly closings?: readonly string[];
  /** How the line begins that tells when the message that came back was written. */
  readonly beforeMessageTime?: readonly string[];
  readonly log?: Log;
  /** The tables that it exports, the one with the most telling columns first. */
  readonly tables?: readonly Table[];
  readonly protocolLog?: ProtocolLog;
}

/** Words before the text of a reply, its code and its enhanced code, in the order of the text. */
export interface ReplyFields {
  readonly text: string;
  readonly basic: string;
  readonly enhanced: string;
}

export type Stages = Readonly<
  Partial<
    Record<'connect' | 'greeting' | 'login' | 'sender' | 'recipient' | 'content', readonly string[]>
  >
>;

/** The lines of a log, and the signs in them. */
export interface Log {
  /** What stands in every line of it, whatever the time and the host look like. */
  readonly process?: string;
  /** How its lines are built, where they are read by their fields. */
  readonly lines?: LogLines;
  /** What the server itself calls the state of a message. */
  readonly states?: States;
  /** Signs that the reply of a line gives; `states` count more. */
  readonly replySigns?: States;
  /** The server that writes the line refused a message itself. */
  readonly rejects?: readonly string[];
  /** Lines by which it turns a client or a message away, the most exact kind first. */
  readonly refusals?: readonly LogRefusal[];
  /** Words of such a line that say that it has taken the message and thrown it away: nobody is told. */
  readonly discards?: readonly string[];
  /** Where the envelope begins that it adds behind its own reply to a rejected command. */
  readonly envelope?: string;
  /** How it answers as a filter that has taken a message, and told its sender that it failed. */
  readonly turnedBack?: readonly string[];
  /** The message is given up: it has failed for all who still wait. */
  readonly expired?: readonly string[];
  /** The same where it stands right behind the id of the message. */
  readonly stopped?: readonly string[];
  /** The sender is told of the recipients that have failed so far. */
  readonly notice?: string;
  /** How the line ends with which the message leaves the queue. */
  readonly removed?: string;
}

/** A kind of line by which the server that writes it refuses: signs in lower case. */
export interface LogRefusal {
  /** One of these stands in the line. */
  readonly signs: readonly string[];
  /** It says itself that the client may come again. */
  readonly waits?: true;
  /** It says of what it refuses for now that it does: without that it is for good. */
  readonly isFinal?: true;
  /** Why, where its lines tell it by a number. */
  readonly event?: EventId;
  /** A client was kept from logging in: there was no message yet. */
  readonly isLogin?: true;
  /** Only this process of the server talks to clients. */
  readonly process?: string;
  /** Consecutive lines of this kind report the same rejection. */
  readonly isOneWithNext?: true;
  /** It tells of a connection on which there was no message yet. */
  readonly isOfSession?: true;
  /** The signs of another kind whose lines follow from it, and are nobody else’s doing. */
  readonly explains?: readonly string[];
  /** The signs of another kind whose line follows from it and does not say why. */
  readonly untold?: readonly string[];
  /** It keeps somebody from sending whose mail it sends, or does not get mail into its mailboxes. */
  readonly side?: 'own-provider' | 'own-server';
  /** What it says stands before the sign. */
  readonly fromStart?: true;
  readonly recipients?: readonly string[];
  /**
   * Behind that sign, before the reply or the reason, which else begins behind the sign itself;
   * where nothing is given, the sign is part of the reason.
   */
  readonly reasons?: readonly string[];
  /** Where the reply ends that is not the last of the line: sender, recipient, greeting. */
  readonly ends?: readonly string[];
}

/**
 * How the lines of a log are built, behind time, host and process: the signs before each field, in
 * lower case. A sign that begins with a line end stands at the beginning of the line.
 */
export interface LogLines {
  /** Names of the processes that write it, without what follows a '/' or a '-'. */
  readonly processes: readonly string[];
  /** Names of its services, which stand behind any name that an administrator gave. */
  readonly services?: readonly string[];
  /** Before the id of the message; without one, the line begins with it. */
  readonly ids?: readonly string[];
  /** The id stands in the brackets of the process, where others have its number. */
  readonly idInTag?: true;
  /** Before a number that ties lines to each other and is no id of a message. */
  readonly numbers?: readonly string[];
  /** How a line begins with which a message begins, where lines bear no id. */
  readonly begins?: readonly string[];
  /** Before one or several recipients. */
  readonly recipients: readonly string[];
  /** Before all recipients of the message, in lines that tell of none of them apart. */
  readonly allRecipients?: readonly string[];
  /** The only recipient that the reply of the line is about, where the line names several. */
  readonly refusedOne?: readonly string[];
  /** Before the server that the message was handed to. */
  readonly servers?: readonly string[];
  /** In lines that tell of one try at a server, and of nobody it was for. */
  readonly tries?: readonly string[];
  /** What it writes of a connection that was made all the same, behind such a line. */
  readonly made?: readonly string[];
  /** Processes that take mail, and look up who sends it: they try no server. */
  readonly listeners?: readonly string[];
  /** Before the reply of that server, and whatever leads from there to its code. */
  readonly replies?: readonly string[];
  /** Before the reason as the program gives it: its own words, or a reply. */
  readonly reasons?: readonly string[];
  /** Before the code of a reply, where it has a field of its own. */
  readonly codes?: readonly string[];
  /** Before its words then, where the reasons would be asked for others first. */
  readonly replyTexts?: readonly string[];
  /** Fields of lines whose code the program has made up: no server has answered. */
  readonly ownCodes?: readonly string[];
  /** Where a reply or a reason ends that is not the last of the line. */
  readonly ends?: readonly string[];
  /** Reasons that only say that it was given up or waits: an earlier line says why. */
  readonly emptyReasons?: readonly string[];
  /** Reasons that stand for any: the status tells more, or nothing does. */
  readonly silentReasons?: readonly string[];
  /** Before the status that the program gives: its own where no server has replied. */
  readonly statuses?: readonly string[];
  /** That status is the server's where one has replied, not made up from the three digits. */
  readonly statusOfReply?: true;
  /** The line is about a notice that goes to the sender, or its message is one. */
  readonly noticeSigns?: readonly string[];
  /** The line says what became of a message, and names nobody whom it was for. */
  readonly ofMessage?: readonly string[];
}

export type States = Readonly<
  Partial<Record<'failed' | 'delayed' | 'delivered', readonly string[]>>
>;

/**
 * A table of deliveries: rows between commas, and names of its columns in the first of them; or the
 * events of a service in JSON or a form, a row each. There the keys of objects within one another
 * are one name: 'data.bounce.type' is 'databouncetype'.
 */
export interface Table {
  /** Columns that it has, all of them. */
  readonly has: readonly string[];
  /** And at least one of these. */
  readonly hasOneOf?: readonly string[];
  readonly columns: Columns;
  /** What it calls the state of a message. Rows with other words are no deliveries. */
  readonly states?: TableStates;
  /**
   * Which states say that it has taken the message and thrown it away, and the values of a column
   * beside them with which it has not.
   */
  readonly discards?: { readonly states: readonly string[]; readonly except: readonly string[] };
  /** What a row is that has no column for its state: lists of bounces hold nothing else. */
  readonly everyRow?: 'failed' | 'complaint';
  /** It is what whoever hands a message in is answered: what failed there was never sent. */
  readonly isAnswer?: true;
  /** Its own names of reasons, by what they tell, as states are written. */
  readonly reasons?: EventWords;
  /** Other tables have such columns too: a reply of a mail server among the rows tells it. */
  readonly needsReply?: true;
  /** The columns in the order in which they stand where it is written without their names. */
  readonly orders?: readonly (readonly string[])[];
}

/** Names of the columns by what they hold; the first of several that says something counts. */
export interface Columns {
  readonly recipient?: readonly string[];
  readonly state?: readonly string[];
  /** Which part of the program tells it. */
  readonly source?: readonly string[];
  /** What the other server said. */
  readonly reply?: readonly string[];
  /** What the program itself says of the reason. */
  readonly reason?: readonly string[];
  /** Names of a reason whose words tell it: 'no_such_recipient'. */
  readonly name?: readonly string[];
  /** Codes in a column of their own. */
  readonly code?: readonly string[];
  /** Whether a failure is final, where no code says it: 'permanent', 'soft', 'true'. */
  readonly final?: readonly string[];
  /** When the service itself tries again, empty where it does not. */
  readonly next?: readonly string[];
  readonly server?: readonly string[];
  readonly time?: readonly string[];
  /** What tells one message from another: a later row may say what became of it. */
  readonly message?: readonly string[];
}

export type TableStates = Readonly<
  Partial<Record<'failed' | 'delayed' | 'delivered' | 'complaint', readonly string[]>>
>;

/** A log of dialogues: a row a line of one, rows of several sessions between one another. */
export interface ProtocolLog {
  /** Its columns in their order, 'session' and 'event' ('<', '>', '*') among them. */
  readonly order: readonly string[];
  /** How the program's own remarks begin that say why no dialogue came about. */
  readonly failures: readonly string[];
}
