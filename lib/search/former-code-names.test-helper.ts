import type { Wanted } from './wanted.test-helper';

/** Names that pages of codes had before: people who knew a page by one still find it. */
export const formerCodeNames: readonly Wanted[] = [
  ['Something about an address', '/5.1.0/', 4],
  ['No such mailbox', '/5.1.1/', 4],
  ['Mailbox not known for now', '/4.1.1/', 4],
  ['Recipient’s address badly written', '/5.1.3/', 4],
  ['Mailbox not available, reason not told', '/5.2.0/', 4],
  ['Something about the mail system', '/5.3.0/', 4],
  ['Called accepted, yet delayed', '/4.3.6/ /5.3.6/', 4],
  ['No answer, or (Microsoft) address unknown', '/5.4.1/', 4],
  ['System too busy, or (Gmail) your daily limit', '/5.4.5/', 4],
  ['Delayed for long, or given up', '/4.4.7/ /5.4.7/', 4],
  ['Dialogue fault without a name', '/5.5.0/', 4],
  ['Command not possible here', '/5.5.1/', 4],
  ['Something in the message itself', '/5.6.0/', 4],
  ['Cannot be delivered without a loss', '/5.6.4/', 4],
  ['Address with special letters not taken', '/5.6.7/', 4],
  ['Protection cannot be converted', '/5.7.3/', 4],
  ['Closed to senders from outside (Microsoft)', '/5.7.12/', 4],
  ['The group takes mail from inside only', '/5.7.133/', 4],
  ['The mailbox takes mail from inside only', '/5.7.134/', 4],
  ['In the registry without a meaning', '/430/', 4],
  ['Cannot do it this way now', '/455/', 4],
  ['This domain takes no mail', '/556/', 4],
  ['Address written wrongly (not a standard code)', '/513/', 4],
  ['Message too large (one service)', '/557/', 4],
];
