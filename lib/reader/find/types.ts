import type { Found, Message, Span } from '../decode/types';

/** Protocols whose codes and refusals look like those of mail. */
export type Protocol =
  | 'http'
  | 'ftp'
  | 'nntp'
  | 'sip'
  | 'rtsp'
  | 'imap'
  | 'pop3'
  | 'ssh'
  | 'sql'
  | 'ldap'
  | 'xmpp'
  | 'amqp';

/** Where in the dialogue the message stopped. */
export type Stage = 'connect' | 'greeting' | 'login' | 'sender' | 'recipient' | 'content';

/**
 * Why a reply decides: it is the only one, the other server's own (`over`: a temporary one, after
 * which the report says that the sender has given up), the final one among several, or the last of
 * those on the way.
 */
export type Choice = 'only' | 'remote' | 'over' | 'final' | 'first' | 'status';

/**
 * `words` are those that a verdict rests on, `particular` is what a reply tells beyond its cause; `secret` is a password or what stands for one: its value is left empty, and the page masks it.
 */
export type MarkKind =
  | 'basic'
  | 'enhanced'
  | 'words'
  | 'recipient'
  | 'server'
  | 'deciding'
  | 'particular'
  | 'secret';

/** A marked stretch of the text. `code` is set for basic and enhanced: '550', '5.7.26'. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly value: string;
  /** Where the deciding line stands that this one of a log repeats. */
  readonly repeats?: number;
}

/**
 * The reply that decides within a stretch of text: its codes, where it stands, its words with white
 * space folded.
 */
export interface Reply {
  readonly basic?: Found;
  readonly enhanced?: Found;
  readonly span?: Span;
  readonly text: string;
  readonly choice?: Choice;
}

/**
 * A message and its reading view (`readingView`): same places, without escapes, tags and marks of
 * quoting.
 */
export interface Extraction {
  readonly message: Message;
  readonly view: string;
  readonly aboutMail: boolean;
  /** The other protocol that the text is a session, a log or an error of: it holds no codes. */
  readonly protocol?: Protocol;
  /**
   * Every reply code outside head and returned message, in the order of the text: looked for once.
   */
  readonly codes: readonly Mark[];
  /**
   * The words for a person: all of a plain paste, else the parts that are no head, status part or
   * returned message.
   */
  readonly words: Span;
}
