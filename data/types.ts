/**
 * The schema of everything this site knows. Facts are plain values in `data/`; what can be computed
 * from them (permanence from the first digit, links from an RFC number, a provider's codes from its
 * replies) is not written down.
 */

/** A list that is never empty: an entry without a source does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** First digit of a reply code, class of an enhanced one. */
export type Class = '2' | '3' | '4' | '5';

/** Why mail fails. Ids are never changed or reused once published. */
export type CauseId =
  | 'user-unknown'
  | 'mailbox-full'
  | 'mailbox-disabled'
  | 'moved'
  | 'recipient-filtered'
  | 'restricted-recipient'
  | 'domain-not-found'
  | 'domain-accepts-no-mail'
  | 'host-unreachable'
  | 'connection-timeout'
  | 'queue-expired'
  | 'routing-loop'
  | 'sender-rejected'
  | 'sender-authentication'
  | 'reverse-dns'
  | 'ip-blocked'
  | 'relay-denied'
  | 'login-failed'
  | 'tls'
  | 'spam-content'
  | 'virus'
  | 'message-too-large'
  | 'malformed-message'
  | 'policy'
  | 'rate-limited'
  | 'sending-quota'
  | 'greylisted'
  | 'too-many-recipients'
  | 'server-error'
  | 'server-storage'
  | 'protocol-error'
  | 'unknown';

/** Who can act. `nobody` means: wait, the sending server tries again on its own. */
export type Party = 'you' | 'your-provider' | 'their-provider' | 'recipient' | 'nobody';

/**
 * Where a statement comes from. The page shows which kind it is.
 * `list` is a site that copies codes without naming who sends them: it shows that a claim is
 * common, never that it is true.
 * `catalogue` is our own observation of what this catalogue contains. `content` says how old the
 * page is, if it is older than the day on which it was read ('of 2009 to about 2014').
 */
export type Source =
  | { readonly kind: 'rfc'; readonly rfc: number; readonly section?: string }
  | { readonly kind: 'registry'; readonly entry: string }
  | {
      readonly kind: 'provider';
      readonly url: string;
      readonly seen: string;
      readonly content?: string;
    }
  | {
      readonly kind: 'source code';
      readonly url: string;
      readonly seen: string;
      readonly content?: string;
    }
  | {
      readonly kind: 'observed';
      readonly url: string;
      readonly seen: string;
      readonly content?: string;
    }
  | { readonly kind: 'list'; readonly url: string }
  | { readonly kind: 'catalogue' };

/** A source that can be opened and says on which day it was. */
export type DatedSource = Extract<Source, { readonly seen: string }>;

/**
 * Where a reply was seen. `untraced`: it was in public, but the address is no longer known. Such a
 * reply is learned from and not published.
 */
export type SeenSource = Source | { readonly kind: 'untraced'; readonly said: string };

/** What a real server said, and what it was about. The judge learns from these. */
export interface SeenReply {
  /** A letter and four digits, never reused: 'a0001'. */
  readonly id: string;
  /**
   * The server's own words with their codes, names changed to reserved ones; what the program itself
   * says where no server answered.
   */
  readonly says: string;
  /**
   * What was around it: a log line, an exception, a report, with '{}' for the reply. Where the
   * number stood apart from the words: '{code}' and '{words}'.
   */
  readonly frame?: string;
  /** Each of them is right; the first is the one that it is filed under. */
  readonly causes: NonEmpty<CauseId>;
  /** Each of them is right. */
  readonly who: NonEmpty<Party>;
  /** Id of the catalogue where it is one of these, else a plain name. */
  readonly provider?: string;
  /** Id of the provider's catalogued reply that this is a whole line of. */
  readonly reply?: string;
  readonly source: SeenSource;
  /** Two careful readers may differ about the causes. */
  readonly argued?: true;
}

/** Classes of an enhanced code: '45' are both kinds of failure. */
export type Classes = '2' | '4' | '5' | '24' | '25' | '45' | '245';

/**
 * A sentence about an enhanced code that does not hold for every class of it: the pages of the
 * other classes do not show it.
 */
export interface OfClasses {
  readonly only?: Classes;
}

/** One remark with its source. */
export interface Note extends OfClasses {
  readonly text: string;
  readonly source: Source;
}

/** A neighbour of an enhanced code and how it differs. */
export interface Neighbour extends OfClasses {
  readonly code: string;
  readonly how: string;
}

/** What someone other than the registry means by an enhanced code. */
export interface Usage extends OfClasses {
  readonly by: string;
  readonly means: string;
  readonly source: Source;
}

/**
 * Steps for each of the three readers, first things first. An empty list means: this reader has
 * nothing to do. A step of a cause that holds for one class alone begins with '4xx: ' or '5xx: ':
 * an answer gives only the one that fits.
 */
export interface Advice {
  readonly person: readonly string[];
  readonly administrator: readonly string[];
  readonly developer: readonly string[];
}

/** A step of the SMTP dialogue, by the name that `data/commands.ts` gives it. */
export type CommandId =
  | 'connect'
  | 'ehlo'
  | 'starttls'
  | 'auth'
  | 'mail-from'
  | 'rcpt-to'
  | 'data'
  | 'message'
  | 'bdat'
  | 'burl'
  | 'rset'
  | 'vrfy'
  | 'expn'
  | 'help'
  | 'noop'
  | 'quit'
  | 'etrn'
  | 'atrn'
  | 'turn'
  | 'any';

/** What a reply says about the command: done, go on, refused. */
export type ReplyKind = 'success' | 'intermediate' | 'error';

/**
 * "This code may answer that command", with the place that says so. `when` narrows it ("with SIZE",
 * "policy").
 */
export interface Answers {
  readonly command: CommandId;
  readonly kind: ReplyKind;
  readonly when?: string;
  readonly source: Source;
}

/**
 * What the standards say about a reply code.
 * `registry`: the number only appears beside an enhanced code in the IANA registry; no RFC gives it
 * a text.
 */
export type Standing = 'current' | 'historic' | 'experimental' | 'registry' | 'nonstandard';

/**
 * A use of a number that no RFC defines: what lists claim, who really sends it, where the number
 * probably comes from.
 */
export interface ListedUse {
  readonly claim: string;
  readonly sentBy: string;
  readonly origin?: string;
  /** How well the claim is supported, in the words of `evidenceOf`. */
  readonly evidence: 'provider' | 'source code' | 'observed' | 'list' | 'misprint' | 'none';
  readonly notes: readonly string[];
  readonly sources: NonEmpty<Source>;
}

/** A three-digit reply code (RFC 5321, 4.2). One entry a number, one page an entry. */
export interface BasicCode {
  readonly code: string;
  /** The site's own short name, at most 48 characters. */
  readonly name: string;
  readonly standing: Standing;
  /**
   * What the badge says, and in the colour of which class, where the first digit alone would
   * mislead. `outside`: no mail server says the number as a reply.
   */
  readonly badge?: { readonly text: string; readonly tone: Class; readonly outside?: true };
  /** Titles exactly as published. Empty for a code without one. */
  readonly titles: readonly Note[];
  /**
   * What happened, for someone who is worried: at most 25 words a sentence, no jargon, at most 200
   * characters.
   */
  readonly plain: string;
  /** What the sending program does next, at most 200 characters. */
  readonly next: string;
  readonly who: Party;
  /**
   * What that party does, as a half sentence after "You: ", at most 60 characters ("check the
   * address").
   */
  readonly act: string;
  readonly advice: Advice;
  readonly answers: readonly Answers[];
  /** Enhanced codes the registry associates with this number: 'X.1.1'. */
  readonly associated: readonly string[];
  /** Enhanced codes it is most often seen with, for the table: at most three, most common first. */
  readonly twins: readonly string[];
  /**
   * A dialogue as it looks on the wire: each line starts with 'C: ' or 'S: '. Reserved names only.
   */
  readonly wire: readonly string[];
  /** Neighbours and how they differ. */
  readonly confused: readonly { readonly code: string; readonly how: string }[];
  readonly notes: readonly Note[];
  readonly otherUses: readonly ListedUse[];
  /** Other words people use for it when they search. */
  readonly words: readonly string[];
  readonly sources: NonEmpty<Source>;
}

/**
 * What becomes of the message, where it differs from the class: `later` the same one may get
 * through later, `mended` the same one once the cause is fixed, `login` and `kept` it has not left
 * the program or the relay that logs in (for now, for good), `kept-or-mended` either of the two, by
 * whether it was said at login, `either` the text must tell whether it is still tried.
 */
export type Again = 'later' | 'mended' | 'login' | 'kept' | 'kept-or-mended' | 'hosted' | 'either';

/** What a class of an enhanced code means for the three readers. */
export interface EnhancedText {
  /** The name in this class, where the detail's own would mislead. */
  readonly name?: string;
  readonly again?: Again;
  readonly plain: string;
  readonly who: Party;
  readonly act: string;
  readonly advice: Advice;
  /** How a standard shows it on the wire, where no known reply and no row does. */
  readonly wire?: readonly string[];
}

/** A row of the IANA registry of enhanced status codes, as published. */
export interface RegistryRow {
  readonly code: string;
  readonly title: string;
  readonly basic: readonly string[];
  readonly reference: readonly string[];
  readonly status: 'active' | 'deprecated';
}

/** The classes for which the definition of a registered detail says that it is meant. */
export interface DefinedClasses {
  readonly code: string;
  readonly classes: Classes;
  readonly source: Source;
}

/**
 * A registered detail in a class that no one foresaw, or that no one is known to send. `kind`: does
 * waiting help (`waits`), does it not (`same`), was a program logging in (`login`), was a server to
 * fetch the text (`fetch`), does the code contradict its class (`contradiction`), or is a failure
 * that passes called permanent (`passes`)?
 */
export interface OtherClass {
  readonly code: string;
  readonly digit: '4' | '5';
  readonly kind: OtherKind;
  readonly name?: string;
  readonly plain: string;
  /** Instead of those of its kind, where known replies ask someone else, or for something else. */
  readonly who?: Party;
  readonly act?: string;
}

export type OtherKind = 'waits' | 'same' | 'login' | 'fetch' | 'contradiction' | 'passes';

/** What is said of such a class; without `who` it is the party of the class that has an entry. */
export interface OtherText {
  readonly who?: Party;
  readonly act?: string;
  readonly again?: Again;
  readonly advice: Advice;
}

/**
 * A detail of RFC 3463 ('X.1.1'), with a text for each class in which it is used.
 * `range` is set where a provider documents a range: the last code of it ('X.7.649').
 */
export interface EnhancedCode {
  readonly code: string;
  readonly name: string;
  readonly registered: boolean;
  readonly range?: string;
  readonly classes: Partial<Readonly<Record<'2' | '4' | '5', EnhancedText>>>;
  readonly confused: readonly Neighbour[];
  /** What others than the registry mean by it. */
  readonly practice: readonly Usage[];
  readonly notes: readonly Note[];
  readonly words: readonly string[];
  readonly sources: NonEmpty<Source>;
}

/**
 * Pieces of what servers say, by the cause that they tell; ' … ' stands for whatever a sentence has
 * between two pieces. No cause needs any.
 */
export type Wordings = Readonly<Partial<Record<CauseId, readonly string[]>>>;

/** Why mail fails, who must act, and what to do. */
export interface Cause {
  readonly id: CauseId;
  readonly name: string;
  /**
   * Ends the sentence "Your message was not delivered: …", starts in lower case, no full stop, at
   * most 90 characters.
   */
  readonly because: string;
  /** The one sentence that follows: what to do first, at most 110 characters. */
  readonly first: string;
  /** What is said instead where it was the sender's own provider that refused. */
  readonly atOwn?: {
    readonly name?: string;
    readonly because?: string;
    readonly first?: string;
    readonly act?: string;
    /** Instead of the steps of `advice`, for these readers. */
    readonly advice?: Partial<Advice>;
  };
  /** What it is, for someone who is worried: a few short sentences. */
  readonly plain: string;
  readonly who: Party;
  readonly act: string;
  readonly retry: 'retry' | 'wait' | 'stop';
  /**
   * What may pass where a server refuses it for now, and lies in how it was sent where the refusal is
   * permanent: the same message fails again.
   */
  readonly staysWhenFinal?: true;
  /**
   * What `first` asks for: to wait, which is wrong once no one tries any more, or to send again,
   * which is wrong as long as someone tries. Neither: it fits always.
   */
  readonly firstAsks: readonly ('wait' | 'resend')[];
  /** Whether a program should stop writing to this address, and why. */
  readonly suppress: { readonly yes: boolean; readonly why: string };
  readonly advice: Advice;
  readonly related: readonly CauseId[];
  readonly words: readonly string[];
  readonly sources: NonEmpty<Source>;
}

/**
 * A command an administrator types to find out more about a cause, with an example of its output
 * (reserved names only).
 */
export interface Check {
  readonly title: string;
  readonly command: string;
  readonly output: readonly string[];
  /** How to read the output: what is good, what is not. */
  readonly read: string;
}

/**
 * Something commonly said wrongly about SMTP codes, and what is true. Ids are anchors and never
 * change.
 */
export interface Mistake {
  readonly id: string;
  readonly group: 'two systems' | 'meaning' | 'lists' | 'other meanings';
  readonly claim: string;
  readonly truth: string;
  /** Codes with a page that it concerns: '550', '5.7.1'. */
  readonly codes: readonly string[];
  readonly words: readonly string[];
  readonly sources: NonEmpty<Source>;
}

/** Who says a reply to whom. */
export type Direction = 'receiving' | 'submission' | 'bounce' | 'sending' | 'mta';

/** One reply of a provider: the fragments that identify it, and what it means. */
export interface ProviderReply {
  /** Anchor on the provider's page. Never changed or reused. */
  readonly id: string;
  readonly direction: Direction;
  readonly basic?: string;
  /**
   * True where the number is our inference: used for reading, never shown as the provider's word.
   */
  readonly basicInferred?: true;
  /** '5.7.1', or a documented range '5.7.606-649'. */
  readonly enhanced?: string;
  /**
   * Fragments, each an alternative; ' … ' inside one stands for text in between. Empty where the
   * text varies and the codes alone tell it.
   */
  readonly match: readonly string[];
  /** Language of the fragments where it is not English (BCP 47). */
  readonly lang?: string;
  readonly cause: CauseId;
  readonly means: string;
  readonly who: NonEmpty<Party>;
  readonly todo: string;
  /** `todo` is what the sender asks of `who`; else it speaks to the first of these. */
  readonly asks?: true;
  /**
   * What `todo` says, and the first of `who`, take the place of the cause's own first step, which
   * would mislead: a new password helps no one where passwords are not taken. Only for replies that
   * are permanent, with someone who acts.
   */
  readonly ownAdvice?: true;
  readonly permanent: boolean;
  readonly source: Source;
}

/** A mailbox provider, gateway, sending platform or mail server program. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly kind: 'mailbox' | 'gateway' | 'sending' | 'software' | 'list';
  readonly aliases: readonly string[];
  /** Ends of host names that tell this provider ('google.com'), with the source that names them. */
  readonly hosts: readonly { readonly end: string; readonly source: Source }[];
  /**
   * What is in this provider's replies and in no one else's, each '#' for any digit: they tell
   * it where no host is named.
   */
  readonly signs?: readonly { readonly text: string; readonly source: Source }[];
  readonly replies: readonly ProviderReply[];
}

/** A page of a provider or blocklist where someone can ask, look something up or read on. */
export interface HelpLink {
  /** What is done there, starting with a verb, at most 75 characters. */
  readonly label: string;
  readonly href: string;
  /** Who can use it. */
  readonly for: NonEmpty<Exclude<Party, 'nobody'>>;
  /** What it helps with. Without: no cause more than another. */
  readonly when?: NonEmpty<CauseId>;
  /** Ids of the replies of its provider that it helps with, where not with all of these causes. */
  readonly replies?: NonEmpty<string>;
  /** What names the page, or the page itself, and the day on which it did. */
  readonly source: DatedSource;
}

/**
 * What the server that refused tells whoever runs it: `because` ends the sentence "Your server
 * refused a message on arrival: …", `steps` begin with what to look at first.
 */
export interface Arrival {
  readonly because: string;
  readonly steps: NonEmpty<string>;
}

/** A case of several causes, in which what is said of the cause in general would mislead. */
export type SituationId =
  | 'unreached'
  | 'reading-server'
  | 'no-smtp'
  | 'own-lookup'
  | 'own-machine'
  | 'exchanger'
  | 'dropped'
  | 'broken-off'
  | 'unanswered'
  | 'closed'
  | 'unencrypted'
  | 'untrusted'
  | 'old-tls'
  | 'old-client'
  | 'not-encrypted'
  | 'test-unencrypted'
  | 'test-form'
  | 'test-handshake'
  | 'no-starttls'
  | 'renegotiated'
  | 'login-missing'
  | 'api-key'
  | 'fetch-first'
  | 'web-first'
  | 'login-not-offered'
  | 'login-withheld'
  | 'no-password'
  | 'login-client'
  | 'login-unchecked'
  | 'own-login'
  | 'no-recipients'
  | 'no-address'
  | 'empty-address'
  | 'no-from'
  | 'none-accepted'
  | 'own-name'
  | 'helo-name'
  | 'left-at-greeting'
  | 'sender-form'
  | 'no-receipt'
  | 'own-file'
  | 'own-mailbox-full'
  | 'group-closed'
  | 'account-inactive'
  | 'local-only'
  | 'held-back'
  | 'not-due'
  | 'sender-domain'
  | 'not-verified'
  | 'after-data'
  | 'suppressed'
  | 'not-its-domain'
  | 'own-mailboxes'
  | 'mailbox-fault'
  | 'own-server'
  | 'own-domain'
  | 'port-blocked'
  | 'own-rule'
  | 'own-list'
  | 'own-client'
  | 'discarded'
  | 'no-sender-domain'
  | 'other-address'
  | 'no-domain'
  | 'recipient-form'
  | 'list-mail'
  | 'to-you'
  | 'passed-on'
  | 'worked-before'
  | 'other-name'
  | 'mx-gone'
  | 'no-lookup'
  | 'reporter-fault'
  | 'own-tls-rule'
  | 'not-local'
  | 'own-users'
  | 'sender-check'
  | 'ipv6-rules'
  | 'named-record'
  | 'security-check'
  | 'own-roots'
  | 'directory-fault'
  | 'check-pending'
  | 'plain-text-only'
  | 'many-connections'
  | 'cancelled';

/** What is said of a case instead of what is said of its cause; what is left out stays. */
export interface Situation {
  readonly name?: string;
  readonly because?: Readonly<Partial<Record<CauseId, string>>>;
  readonly act: string;
  readonly first: string;
  readonly why?: string;
  readonly advice?: Advice;
}

/** Links by the id of their provider, each provider's most useful one first. */
export type HelpLinks = Readonly<Record<string, readonly HelpLink[]>>;

/** Something that came, changed or went, here or at a provider. Ids are anchors and never change. */
export interface Change {
  readonly id: string;
  /** '2025-05-05'; '2025-06' or '2025' where the day or the month is not known. */
  readonly date: string;
  readonly kind: 'came' | 'changed' | 'went';
  /** 'here': on this site. Else the provider, whose page tells it as well. */
  readonly where: 'here' | 'provider';
  readonly text: string;
  /** The page that it is about: a provider by its id, or a code. */
  readonly provider?: string;
  readonly code?: string;
  /** What says so; needless for what is done here. */
  readonly source?: DatedSource;
}

/** A list of IP addresses or domains that mail servers ask, and where to look oneself up in it. */
export interface BlockList {
  readonly id: string;
  readonly name: string;
  /** Words by which a reply names it, its own or of its host, in lower case. */
  readonly named: NonEmpty<string>;
  readonly links: NonEmpty<HelpLink>;
}

/**
 * A step of the dialogue and what a server may answer. The replies are computed from the codes'
 * `answers`.
 */
export interface Command {
  readonly id: CommandId;
  readonly name: string;
  readonly syntax: string;
  readonly what: string;
  /** What to type by hand to try it, with the answers to expect. */
  readonly session: readonly string[];
  readonly notes: readonly Note[];
  readonly words: readonly string[];
  readonly sources: NonEmpty<Source>;
}

/** An RFC named anywhere on the site. */
export interface Rfc {
  readonly number: number;
  readonly title: string;
  readonly year: number;
  readonly status: 'current' | 'experimental' | 'informational' | 'historic' | 'replaced';
  readonly replacedBy?: NonEmpty<number>;
  /** A draft that is approved and will replace it ('rfc5321bis'). */
  readonly successor?: string;
}

/** What a first digit (group of the table) or a second digit (function) means. */
export interface DigitGroup {
  readonly digit: string;
  readonly name: string;
  readonly plain: string;
  readonly source: Source;
}

/**
 * What the judge has learned, as it is kept, in letters of `lib/reader/knowledge/weights.ts`: the
 * names of the features, the places of the causes that each speaks for or against, the weights in
 * whole steps. Line ends mean nothing.
 */
export interface PackedWeights {
  readonly causes: readonly CauseId[];
  readonly step: number;
  readonly names: string;
  readonly places: string;
  readonly steps: string;
}

/** What a program writes or shows that could not hand a message over, as in `data/client-samples.ts`. */
export interface ClientSample {
  readonly program: string;
  /** The codes of the reply, as 'basic enhanced', or the cause of what the program tells of itself. */
  readonly told: string;
  readonly text: string;
  /** Whom it failed for. */
  readonly to?: readonly string[];
}
