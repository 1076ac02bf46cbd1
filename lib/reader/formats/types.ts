import type { Found, Span } from '../decode/types';
import type { Particular } from '../find/particulars/types';
import type { Choice, Extraction, Stage } from '../find/types';
import type { EventId } from '../makers/events';

/** A way in which bounces are written. */
export interface Format {
  readonly name: string;
  readonly recognises: (extraction: Extraction) => boolean;
  readonly extract: (extraction: Extraction) => Delivery[];
  /** Where it extracts nothing, nothing is told: its words are not read as prose. */
  readonly isWhole?: (extraction: Extraction) => boolean;
}

/** What a program tells of itself, and its words for it in lower case. */
export interface Event {
  readonly id: EventId;
  readonly words: string;
}

/**
 * From whose place a delivery is told: the system that sends, the sender's own provider which has
 * not taken the message, the server that has refused it, one that does not get it into its own
 * mailboxes or through another part of its own, as its log or its report tells, one out of whose
 * network nothing gets, or somebody who tries by hand.
 */
export type Side =
  | 'sender'
  | 'own-provider'
  | 'receiver'
  | 'own-mailboxes'
  | 'own-server'
  | 'reporter'
  | 'own-network'
  | 'test';

/**
 * Where a message went that has not been put into a mailbox (RFC 3464, 2.3.3): to a server that
 * sends no receipts, to the members of a list, or to a program of the server that tells.
 */
export type Handed = 'relayed' | 'expanded' | 'inside' | 'accepted';

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
  /** Who sent the message, as report, log or dialogue say. */
  readonly sender?: Found;
  /** What the reply tells beyond its cause. */
  readonly particulars?: readonly Particular[];
  /** The `Action` field, or what the words, the line of a log or an event say. */
  readonly action?: 'failed' | 'delayed' | 'delivered' | 'complaint';
  /** Whether a failure is final, as a field says it. */
  readonly final?: boolean;
  readonly handed?: Handed;
  /** What the program that tells says of itself, beside the reply or without one. */
  readonly event?: Event;
  /** From whose place it is told; the sender's, where nothing says otherwise. */
  readonly side?: Side;
  /** What the reply names as refused is the server that gave it: it has passed the message on. */
  readonly isOfForwarder?: true;
  /** The server that tells it has taken the message, and thrown it away. */
  readonly isDiscarded?: true;
  /** Whom the server refused that tells it has a number of its own network. */
  readonly isClientInside?: true;
  /** Whoever it is for has an address at the server itself that tells it, which sends it elsewhere. */
  readonly isAtHome?: true;
  /** The server has offered a login, and nobody has logged in. */
  readonly isLoginSkipped?: true;
  /** It has accepted one in the same session. */
  readonly isLoggedIn?: true;
  /** The server had asked for the message, and got all of it. */
  readonly hasMessage?: true;
  /** The reply that decides. */
  readonly deciding?: Span;
  /** Why that reply was chosen. */
  readonly choice?: Choice;
  /**
   * The reply that decides, as the server said it; where no server has answered, what the program
   * gives as the reason. White space folded.
   */
  readonly diagnostic: string;
  /** The program's other words about this recipient, asked after `diagnostic`. */
  readonly context: string;
}

/** What the words of a report need not be asked for, where its fields tell it of everybody. */
export type Fact = 'server' | 'time' | 'queueId';
export type Known = ReadonlySet<Fact>;
