import type { Found, Span } from '../../decode/types';
import type { Word } from './words';

/** What a reply can tell beyond its cause; each has a title in `data/particulars.ts`. */
export type ParticularKind =
  | 'ip'
  | 'list'
  | 'domain'
  | 'ptr'
  | 'helo'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'policy'
  | 'selector'
  | 'wait'
  | 'until'
  | 'retried'
  | 'tried'
  | 'tries'
  | 'next'
  | 'size'
  | 'sizeLimit'
  | 'quota'
  | 'used'
  | 'over'
  | 'rate'
  | 'sent'
  | 'left'
  | 'recipients'
  | 'score'
  | 'threshold'
  | 'virus'
  | 'file'
  | 'country'
  | 'tls'
  | 'tlsRefused'
  | 'tlsUsed'
  | 'tlsError'
  | 'certificate'
  | 'certName'
  | 'issuer'
  | 'certUntil'
  | 'connectedTo'
  | 'port'
  | 'ticket'
  | 'request'
  | 'session'
  | 'code'
  | 'contact'
  | 'page';

/** A particular and where its value stands; `value` is made comparable ('fail', '5 minutes'). */
export interface Particular extends Found {
  readonly kind: ParticularKind;
}

/** What the readers of particulars are given: the reply's words and the text around them. */
export interface Reply {
  readonly view: string;
  readonly words: readonly Word[];
  /** Whom the message was for, who sent it: nobody to be asked. */
  readonly people: readonly string[];
  /** The reply itself. */
  readonly span: Span;
  /** Lines before it and behind it: what the client said, the fields of the report. */
  readonly around: Span;
}

/** Reads one family of particulars; the first of a kind counts. */
export type Family = (reply: Reply) => readonly Particular[];
