import { DAEMON_NAMES } from '../decode/head-names';

/** What programs write directly before an address that failed, lower case, white space folded. */
export const LEADS: readonly string[] = [
  'to=',
  'to=<',
  'rcpt to:<',
  'rcpt to: <',
  'rcpt to:',
  'rcpt to: ',
  'rcpt to <',
  'recipients=',
  'failed: ',
  'failed: <',
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
];

/** '(expanded from: <list@example.org>)' names whom the message was for, not who sent it. */
export const EXPANSIONS: readonly string[] = ['expanded from', 'generated from'];

/**
 * Local parts of those who send bounces or look after mail: they are no recipients unless nothing
 * else is there.
 */
export const STAFF: readonly string[] = [
  ...DAEMON_NAMES,
  'abuse',
  'noreply',
  'no-reply',
  'majordomo-owner',
  'support',
  'helpdesk',
  'root',
  'admin',
];
