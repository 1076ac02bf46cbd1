import { addressesIn } from './addresses';
import type { Found } from './types';

/** A recipient named in the words of a bounce, and how surely it is one. */
export interface Anchor extends Found {
  readonly sure: boolean;
}

/** What stands directly before an address that failed, lower case, white space folded. */
const LEADS: readonly string[] = [
  'to=',
  'to=<',
  'to: <',
  'rcpt to:<',
  'rcpt to: <',
  'rcpt to:',
  'rcpt to: ',
  'rcpt to <',
  'recipient: ',
  'recipient: <',
  'recipient address: ',
  'recipient address: <',
  'recipients: ',
  'recipient(s): ',
  'recipient(s): <',
  'recipient(s) ',
  'failed recipient: ',
  'failed recipient(s): ',
  'recipient <',
  'recipient "',
  "recipient '",
  'message to ',
  'message to <',
  'email to ',
  'mail to ',
  'mail to <',
  'e-mail to ',
  'delivery to ',
  'deliver to ',
  'deliver it to ',
  'delivered to ',
  'delivered to: ',
  'delivered to <',
  'delivered to the following recipient(s): ',
  'delivered to the following recipients: ',
  'deliver your message to ',
  'undeliverable to ',
  'undeliverable to: ',
  'undeliverable: ',
  'following recipient: ',
  'following recipients: ',
  'following recipient(s): ',
  'following address: ',
  'following addresses: ',
  'following email address: ',
  'address: ',
  'address: <',
  'address ',
  'address <',
  'user: ',
  'user ',
  'user <',
  'mailbox ',
  'mailbox <',
  'mailbox for ',
  'failed: ',
  'failed: <',
  'failed for ',
  'failed to: ',
  'failed to ',
  'unable to deliver to: ',
  'unable to deliver mail to ',
  'unknown user: ',
  'unknown user: "',
  'unknown: ',
  'for <',
  'for: ',
  '"email": "',
  '"recipient": "',
  '"emailaddress": "',
  '"rcpt_to": "',
  '"address": "',
  '"to": "',
  '"email":"',
  '"recipient":"',
  '"emailaddress":"',
  '"rcpt_to":"',
  '"address":"',
  "'email': '",
  "{'",
  "{u'",
  'an: ',
  'to: ',
  'adresse ',
  'empfänger: ',
  'destinataire ',
  'destinatario ',
];

/** Local parts of those who send bounces or look after mail: they are no recipients unless nothing else is there. */
const STAFF = [
  'mailer-daemon',
  'postmaster',
  'abuse',
  'noreply',
  'no-reply',
  'majordomo-owner',
  'mail-daemon',
  'support',
  'helpdesk',
  'root',
  'mailerdaemon',
  'admin',
];

export const isStaff = (address: string): boolean => STAFF.some((name) => address.startsWith(`${name}@`));

function startsLine(view: string, start: number): boolean {
  const from = view.lastIndexOf('\n', start - 1) + 1;
  return /^[ \t]{0,30}(?:\(?<|\[|"|'|[-*•=] ?<?|\d+[.)] ?<?|-> ?<?|====> ?|rfc822; ?<?)?$/i.test(view.slice(Math.max(from, start - 60), start));
}

function endsEntry(view: string, end: number): boolean {
  return /^(?:>?[:;]?\s*(?:$|\n)|>?:|> ?\.\.\.|\.\.\. |>? ?\(|>,|>; |, \d|>\s{1,40}[(\w"]|;|\s{1,4}-|\s{2,}|\t)/.test(view.slice(end, end + 44));
}

const leadsTo = (view: string, start: number): boolean => {
  const before = view
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return LEADS.some((lead) => before.endsWith(lead));
};

/** Every address in a stretch with how surely it is a recipient: it begins an entry, or follows words that name one. */
export function anchorsIn(view: string, from: number, to: number): Anchor[] {
  return addressesIn(view, from, to).map((address) => ({
    ...address,
    sure: (startsLine(view, address.start) && endsEntry(view, address.end)) || leadsTo(view, address.start),
  }));
}
