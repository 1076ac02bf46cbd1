import type { EnhancedCode } from '../types';
import {
  exchangeServer,
  fieldManual,
  frenchRules,
  gmail,
  microsoft,
  opensmtpd6,
  postfix,
  postfix3,
  sendmail,
  sendmail8,
} from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.2' } as const;
const appleRules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-apple.go',
  seen: '2025-02-23',
} as const;

/** Subject 1: the addresses of recipient and sender. */
export const enhanced1 = [
  {
    code: 'X.1.0',
    name: 'Address problem, unspecified',
    registered: true,
    classes: {
      2: {
        name: 'Sender’s address accepted',
        plain:
          'The server accepts the sender’s email address, and the conversation continues. Nothing is wrong so far.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If your email came back, a different code in the bounce message gives the reason.',
          ],
          administrator: [
            'In a log, this is the normal reply to MAIL FROM. It says nothing about the recipient: the reply to RCPT TO does that.',
          ],
          developer: [
            'Continue with RCPT TO. Many servers check the sender only at that step, so a rejection may still follow.',
          ],
        },
        // RFC 2034, 6.
        wire: ['C: MAIL FROM:<ada@example.com>', 'S: 250 2.1.0 …'],
      },
      4: {
        plain:
          'A problem with your email address or the recipient’s is delaying the message. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically. Meanwhile, check the address against one that you know is correct.',
          ],
          administrator: [
            'Read the address in the text. A reply to MAIL FROM is about the sender. One to RCPT TO can be about either: Postfix waits for RCPT TO before it rejects a sender.',
            'Look up the domain in question: `dig +short MX example.com`. A DNS problem can cause such a delay.',
          ],
          developer: [
            'Retry with exponential backoff. Keep the address: the code does not even say that the recipient’s address is the problem.',
          ],
        },
      },
      5: {
        plain:
          'Either your email address or the recipient’s was rejected. The code does not say which one, or why.',
        who: 'you',
        act: 'check both addresses, then write a new message',
        advice: {
          person: [
            'Write a new message and type the address again, instead of replying to an old one.',
            'Look at your own address in the settings: is it spelt correctly?',
            'If both are correct, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Read the address in the text. A reply to MAIL FROM is about the sender. One to RCPT TO can be about either: Postfix waits for RCPT TO before it rejects a sender.',
            '“Sender denied” from Microsoft often means that the recipient is an internal address from an old or exported message, or that a filter blocks the sender.',
            'If the sender was rejected, check whether the domain accepts mail: `dig +short MX example.com`.',
          ],
          developer: [
            'Do not retry unchanged. Suppress the address only if the text names the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        only: '45',
        code: '5.1.1',
        how: '5.1.1 clearly says that the recipient’s mailbox does not exist.',
      },
      { only: '45', code: '5.1.8', how: '5.1.8 says that the sender’s domain is the problem.' },
      { only: '2', code: '2.1.5', how: '2.1.5 is about the recipient, 2.1.0 about the sender.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Sender denied”: often a reply to an old or exported message whose internal address no longer works.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means: 'An address is out of date, a contact is malformed, or a filter blocks the sender.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Orange',
        means: 'With 501 and OFR004_405: the sender’s address or its domain is not valid.',
        source: frenchRules,
      },
      {
        only: '5',
        by: 'Spectrum',
        means:
          'With 550 and AUP#In-1310: too many connections from your server, although the text says “sender rejected”.',
        source: {
          kind: 'observed',
          url: 'https://www.spamresource.com/2019/10/charterroadrunner-bounces.html',
          seen: '2026-11-30',
          content: 'of October 2019',
        },
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '550 5.1.0: the sender’s address belongs to this server, but does not exist. In its own bounces, 5.1.0: the recipient’s domain has a null MX.',
        source: postfix3,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          '553 5.1.0: the address is too long, or contains characters that Sendmail does not accept.',
        source: sendmail8,
      },
      {
        only: '5',
        by: 'OpenSMTPD',
        means: '553 5.1.0: the form of the sender’s address is not valid.',
        source: opensmtpd6,
      },
    ],
    notes: [
      {
        only: '2',
        text: 'In the example of RFC 2034, 2.1.0 is the positive reply to MAIL FROM.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
      {
        text: 'The code covers the addresses of both sender and recipient, and does not say which address is meant.',
        source: rfc3463,
      },
    ],
    words: [
      'other address status',
      'sender denied',
      'address rejected',
      'sender ok',
      'sender rejected',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.0' }],
  },
  {
    code: 'X.1.1',
    name: 'Mailbox does not exist',
    registered: true,
    classes: {
      4: {
        name: 'Mailbox could not be verified yet',
        plain:
          'The server has not confirmed that this email address exists. From Comcast, this code means that the mailbox is full or gets too much mail. Your mail server retries automatically.',
        who: 'you',
        act: 'check the address while your mail server retries',
        advice: {
          person: [
            'Check the address letter by letter against one that the person gave you.',
            'If it is correct, wait. Your mail server keeps trying.',
          ],
          administrator: [
            'The text after “unverified address” says whether the check is still running or has failed. “undeliverable address” means that it has failed.',
            'On your own Postfix, check `postconf unverified_recipient_reject_code`. With 550 instead of 450, the sender finds out immediately that the address is wrong.',
            'If the recipients are yours, check that the server queried by the gateway responds.',
          ],
          developer: [
            'Retry as usual. Suppress the address if the message expires and the text still says “undeliverable” or “unknown”.',
          ],
        },
      },
      5: {
        plain:
          'There is no mailbox with this name at that domain. Often there is a typo in the email address, or the person has left.',
        who: 'you',
        act: 'check the email address',
        advice: {
          person: [
            'Check the whole address letter by letter against one that the person gave you, especially the part before the @.',
            'Delete the address that your email program suggests, and type it again.',
            'Ask the person another way, for example by phone, whether the address still exists.',
          ],
          administrator: [
            'Check that the message went to the right host: compare `dig +short MX example.org` with the relay in your log.',
            'If the recipient is yours, check that the mailbox or alias exists and is in the directory that the gateway queries.',
            'After a migration, an old server that still handles the domain may reject all new addresses.',
          ],
          developer: [
            'Do not retry. Suppress the address after the first such reply, unless the text mentions a full mailbox.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.2',
        how: '5.1.1 is about the part before the @, 5.1.2 about the part after it.',
      },
      {
        only: '5',
        code: '5.1.10',
        how: '5.1.10 means that the domain does not accept mail. Microsoft uses it in the same way as 5.1.1.',
      },
      { code: '5.2.1', how: '5.2.1 means that the mailbox exists, but is disabled.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means:
          'With `reject_unverified_recipient`, 450 4.1.1 by default, even when the check has found the address undeliverable.',
        source: postfix,
      },
      {
        only: '4',
        by: 'Proofpoint',
        means:
          '4.1.1: the gateway is still asking its customer’s server whether the address exists.',
        source: fieldManual,
      },
      {
        by: 'Comcast',
        means:
          '452 4.1.1: the mailbox is full, or received too much mail recently. 552 5.1.1: the mailbox is over its “extended” quota.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Orange',
        means:
          '552 5.1.1 with OFR_417: the mailbox is full. With OFR_416, the mailbox does not exist.',
        source: frenchRules,
      },
      {
        only: '5',
        by: 'Apple iCloud',
        means: 'With “inactive email address”: the address is inactive.',
        source: appleRules,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          'Its bounces have 5.1.1 also for a 550 to RCPT without an enhanced code, whatever the reason.',
        source: sendmail,
      },
      {
        only: '5',
        by: 'Facebook mail (historic)',
        means: 'With RCP-P2: the recipient’s own settings rejected the message.',
        source: {
          kind: 'provider',
          url: 'https://www.facebook.com/postmaster/response_codes',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        text: 'The registry pairs X.1.1 with 550 and, for the temporary form, 451.',
        source: { kind: 'registry', entry: 'X.1.1' },
      },
      {
        only: '5',
        text: 'At Microsoft, 5.1.1, 5.1.10 and “Recipient address rejected” with 5.4.1 all mean what a plain 550 often means: there is no such mailbox.',
        source: microsoft,
      },
      {
        only: '5',
        text: 'Remove an address from a list because of this code, not because of a bare 550: that may be a rejection by policy.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    words: [
      'user unknown',
      'no such user',
      'mailbox does not exist',
      'recipient not found',
      'unknown recipient',
      'bad address',
      'invalid recipient',
      'nosuchuser',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.1' }],
  },
  {
    code: 'X.1.2',
    name: 'Recipient’s domain not found',
    registered: true,
    classes: {
      4: {
        name: 'Recipient’s domain temporarily not found',
        plain:
          'The domain of the email address (the part after the @) cannot be found at the moment. Your mail server retries automatically.',
        who: 'you',
        act: 'check the part after the @ while your mail server retries',
        advice: {
          person: [
            'Look at the part after the @: is it .con instead of .com, or is there a letter too many?',
            'If it is correct, wait. In that case, the problem may be in the directory of domain names (DNS), and pass.',
          ],
          administrator: [
            'Query the DNS: `dig MX example.org`. SERVFAIL or no answer may be temporary; NXDOMAIN is not.',
            'Check your own resolver first: `dig @192.0.2.53 MX example.org` queries a different one (replace the IP address).',
            'By default, Postfix replies with 450 here, even for domains that do not exist: see `postconf unknown_address_reject_code`.',
          ],
          developer: [
            'Retry. Look up the domain yourself: on NXDOMAIN, tell the sender immediately instead of waiting for days.',
          ],
        },
      },
      5: {
        plain:
          'The domain of the email address (the part after the @) does not exist, or cannot receive mail. Look for a typo.',
        who: 'you',
        act: 'correct the part after the @',
        advice: {
          person: [
            'Look at the part after the @. Is there a letter too many or too few, or .con or .org instead of .com?',
            'Ask the person for the correct address. A company may have given up its old domain.',
          ],
          administrator: [
            'Query the DNS: `dig +short MX example.org`, then `dig +short A example.org` and `dig +short AAAA example.org`. If the domain has none of these records, nothing can be delivered.',
            'If other resolvers find the domain, yours may be at fault: check whether lookups of other domains fail too.',
            'If the domain is yours, check whether its registration has expired: `whois example.org`.',
          ],
          developer: [
            'Do not retry. Suppress the address, unless the text is about relaying, and check domains for known typos where people enter them.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.1',
        how: '5.1.1 means that the domain is correct, but the mailbox does not exist.',
      },
      { code: '5.1.10', how: '5.1.10 means that the domain exists, but does not accept mail.' },
      {
        code: '5.4.4',
        how: '5.4.4 says the same from the point of view of the sending server, which found no route to the domain.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.1.2 by default for a recipient’s domain without MX and address records, and while the DNS does not answer. The failure looks temporary, but often is not.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          '550 5.1.2 “Host unknown”: the DNS does not know the domain. 553 5.1.2: the address is not valid, for example because the part before the @ ends with a dot.',
        source: sendmail,
      },
      {
        only: '5',
        by: 'Gmail',
        means: '553 5.1.2 (BadRcptDomain): the recipient’s domain was not found in the DNS.',
        source: gmail,
      },
    ],
    notes: [
      {
        text: 'The code also covers a domain that exists, but cannot accept mail.',
        source: rfc3463,
      },
    ],
    words: [
      'domain not found',
      'host unknown',
      'unknown host',
      'no such domain',
      'bad destination system address',
      'nxdomain',
      'badrcptdomain',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.2' }],
  },
  {
    code: 'X.1.3',
    name: 'Recipient’s address is invalid',
    registered: true,
    classes: {
      5: {
        plain:
          'The recipient’s email address is not in a valid form: perhaps it has a space or a wrong character, or a part is missing.',
        who: 'you',
        act: 'correct the email address',
        advice: {
          person: [
            'Type the address again. Look for a space, a comma instead of a dot, two dots in a row, or a dot right before the @.',
            'If you copied it, remove hidden characters and any brackets around it.',
          ],
          administrator: [
            'Look at the RCPT TO line in the log: the brackets must contain one address and nothing else.',
            'If the address has non-ASCII characters, both servers need SMTPUTF8.',
            'If many messages fail like this, look for rules or address books that add something to the address.',
          ],
          developer: [
            'Do not retry. Check the syntax before you send, and do not put several addresses into one RCPT TO.',
            'Suppress the address as written, unless the text is about the message; keep the contact, since the person may be reachable at the corrected address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.1',
        how: '5.1.1 means that the address is valid in form, but there is no such mailbox.',
      },
      { code: '5.1.7', how: '5.1.7 is the same mistake in the sender’s address.' },
      {
        code: '501',
        how: '501 is the reply code that the registry pairs with it, but 501 may also be about other parts of the line.',
      },
    ],
    practice: [
      {
        by: 'Gmail',
        means: 'With 553: the recipient’s address does not follow the standard.',
        source: gmail,
      },
      {
        by: 'Sendmail',
        means: 'With 553 “User address required”: the address has no part that names a user.',
        source: sendmail,
      },
    ],
    notes: [
      {
        text: 'The code may be about any part of the address, before or after the @.',
        source: rfc3463,
      },
      {
        text: 'The registry pairs X.1.3 with 501. Gmail sends 553 with it, Sendmail 501 or 553.',
        source: { kind: 'registry', entry: 'X.1.3' },
      },
    ],
    words: [
      'invalid address',
      'address syntax',
      'malformed address',
      'not a valid rfc',
      'user address required',
      'bad address format',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.3' }],
  },
  {
    code: 'X.1.4',
    name: 'Address matches more than one mailbox',
    registered: true,
    classes: {
      5: {
        plain:
          'The server found more than one mailbox for this email address and could not choose. Exchange Server says this for reserved endings such as .test.',
        who: 'you',
        act: 'enter the full email address',
        advice: {
          person: [
            'Enter the full address instead of a name or a short form.',
            'Look at the end of the address: names such as .test or .example are reserved for tests and examples, and do not accept mail.',
          ],
          administrator: [
            'On your own system, find the mailboxes, contacts or aliases that share this address. Give it to only one of them.',
            'In Exchange, look for duplicates: `Get-Recipient -Filter "EmailAddresses -eq \'smtp:maria@example.org\'"`.',
          ],
          developer: [
            'Do not retry. Stop sending to reserved domains. Otherwise, keep the address until the duplicate has been found.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.1',
        how: '5.1.1 means that no mailbox was found. 5.1.4 means that too many were found.',
      },
      {
        code: '5.1.3',
        how: '5.1.3 means that the address is invalid. 5.1.4 means that it is not exact enough.',
      },
    ],
    practice: [
      {
        by: 'Exchange Server',
        means:
          'The recipient’s top-level domain is one that RFC 2606 reserves for tests and examples, such as .test.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'The code can come from systems that guess: they look for a mailbox that resembles the address, and find one or more.',
        source: rfc3463,
      },
      {
        text: 'RFC 2606 lists the names for which Exchange Server uses this code.',
        source: { kind: 'rfc', rfc: 2606, section: '2' },
      },
    ],
    words: [
      'ambiguous address',
      'more than one match',
      'duplicate address',
      'reserved by rfc 2606',
      'multiple recipients match',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.4' }],
  },
  {
    code: 'X.1.5',
    name: 'Recipient’s address accepted',
    registered: true,
    classes: {
      2: {
        plain: 'The server accepts mail for this email address. Nothing is wrong so far.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If your email came back, a different code in the bounce message gives the reason.',
          ],
          administrator: [
            'In a log, this is the normal reply to RCPT TO. The message itself may still be rejected after DATA.',
          ],
          developer: [
            'Continue with DATA for the recipients that got this code.',
            'Do not use it to test whether an address exists: many servers accept every address and send a bounce later.',
          ],
        },
      },
      5: {
        name: 'Address valid, but message rejected',
        plain:
          'The code contradicts itself: it says that the address is valid, yet the message was rejected. Microsoft uses it for names such as example.com, IndiMail for an unknown mailbox.',
        who: 'you',
        act: 'check the address, above all the part after the @',
        advice: {
          person: [
            'Look at the part after the @. Addresses at example.com, example.net and example.org are made up for examples; no one reads mail sent to them.',
            'If you used a different address, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Go by the text and the reply code. From IndiMail, the code means that there is no such mailbox. From Exchange Server and Microsoft 365, the code means a reserved name such as `example.com`: find the form or script that uses it.',
          ],
          developer: [
            'Do not retry. If the domain is a reserved one, or the text says that there is no such account, remove the address.',
          ],
        },
      },
    },
    confused: [
      { only: '2', code: '2.1.0', how: '2.1.0 accepts the sender, 2.1.5 the recipient.' },
      {
        only: '2',
        code: '252',
        how: '252 means that the server could not check the address, but will try to deliver the message.',
      },
      {
        only: '5',
        code: '5.1.4',
        how: 'Microsoft uses 5.1.4 for a reserved top-level domain such as .test.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Exchange Server',
        means:
          '5.1.5: the recipient’s domain is a name that RFC 2606 reserves for examples, such as example.com.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'IndiMail',
        means: '“No Account … here by that name” (#5.1.5): there is no such mailbox.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/p5-sisimai/issues/209',
          seen: '2026-11-30',
        },
      },
    ],
    notes: [
      {
        text: 'The code was designed only to report that an address is valid. In class 5, it has no meaning of its own.',
        source: rfc3463,
      },
      {
        only: '2',
        text: 'In the example of RFC 2034, 2.1.5 is the positive reply to RCPT TO.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
      {
        only: '5',
        text: 'RFC 2606 lists the reserved names.',
        source: { kind: 'rfc', rfc: 2606, section: '3' },
      },
    ],
    words: [
      'recipient ok',
      'address valid',
      'destination address valid',
      'rcpt ok',
      'reserved by rfc 2606',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.5' }],
  },
  {
    code: 'X.1.6',
    name: 'Mailbox has moved, no new address known',
    registered: true,
    classes: {
      5: {
        plain:
          'This email address used to work, but no longer accepts mail. From Exchange Server, this code means that the part after the @ is incomplete. The text after the code may give a new address.',
        who: 'you',
        act: 'ask the person for the new address',
        advice: {
          person: [
            'If the text says “single label”, write the whole domain after the @, with its ending.',
            'Otherwise, ask the person another way, for example by phone, for the address they use now.',
            'Delete the old address from your address book and from the suggestions of your email program.',
          ],
          administrator: [
            'If the person was one of your users, set up forwarding, or have the server give the new address (551).',
            'On Exchange Server, the code means that the domain is one word without a dot: enter the full domain.',
          ],
          developer: [
            'Do not retry. Suppress the address, unless the text says “single label”: in that case, the domain is incomplete.',
          ],
        },
      },
    },
    confused: [
      {
        code: '551',
        how: '551 is meant to give the new address. By its definition, 5.1.6 says that none is known.',
      },
      { code: '5.2.1', how: '5.2.1 means that the mailbox is still there, but disabled.' },
      {
        code: '5.1.1',
        how: '5.1.1 means that there is no such mailbox, and nothing says that there ever was.',
      },
    ],
    practice: [
      {
        by: 'Postfix',
        means: '“User has moved to”: the new address follows in the text.',
        source: postfix,
      },
      {
        by: 'Exchange Server',
        means:
          'The domain of the address is a single word without a dot, and such domains are not accepted.',
        source: exchangeServer,
      },
      {
        by: 'Apple iCloud',
        means: '“Recipient no longer on server”: the mailbox is gone, and no new address is given.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/set-of-emails',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'OpenSMTPD',
        means: '5.1.6, in its own bounces: the account of a local user could not be looked up.',
        source: opensmtpd6,
      },
    ],
    notes: [
      {
        text: '551 and 5.1.6 do not match well. The text of 551 is the place for a new address, and 5.1.6 says that there is none.',
        source: { kind: 'rfc', rfc: 5321, section: '3.4' },
      },
    ],
    words: [
      'moved',
      'no longer here',
      'no longer on server',
      'no forwarding address',
      'address changed',
      'single label domain',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.6' }],
  },
  {
    code: 'X.1.7',
    name: 'Sender’s address is invalid',
    registered: true,
    classes: {
      4: {
        name: 'Sender’s address invalid or not verified',
        plain:
          'For now, the recipient’s mail server does not accept your own email address, which could not be verified or looks invalid. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'make the sender’s address valid and able to receive mail',
        advice: {
          person: [
            'Look at your own address in the settings of your email program: is anything missing, or is there a space?',
            'If it is correct, wait. If the delay lasts a day, forward the message to your email provider or IT support.',
          ],
          administrator: [
            'The text after “unverified address” says whether the check of the sender’s address is not finished or has failed. “undeliverable address” means that it has failed.',
            'The check asks the mail server of the sender’s domain, which must be reachable and accept mail for that address.',
            'Otherwise, look at the MAIL FROM line in the log. Waiting does not fix an invalid address: correct it, then send again.',
            'Scripts often use a sender name without a domain. On Postfix, see `postconf myorigin append_dot_mydomain`.',
          ],
          developer: [
            'With “unverified address”, retry. Otherwise, correct MAIL FROM: waiting alone does not help. Keep the recipient.',
          ],
        },
      },
      5: {
        plain:
          'Your own email address, as your email program or server gave it, is not in a valid form, or does not accept mail itself. The recipient did nothing wrong.',
        who: 'your-provider',
        act: 'correct the sender’s address, or let it receive mail',
        advice: {
          person: [
            'Open the account settings of your email program and look at your own address. There must be one @, no space and a full domain.',
            'If you filled in a form on a website, tell its owner: they need to fix this.',
          ],
          administrator: [
            'With “undeliverable address”, the form is correct, but mail to the sender’s address bounces: the text says why. Let it accept mail.',
            'Otherwise, look at the MAIL FROM line in the log: it should have brackets, one address and a domain with a dot.',
            'Web servers and printers often send as `root@localhost` or without a domain. Set a real sender address there.',
            'Addresses rewritten by forwarders may contain characters that the receiving server does not accept: try an address without them.',
          ],
          developer: [
            'Do not retry. Correct the sender address and send again; keep the recipient.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.3', how: '5.1.3 is the same mistake in the recipient’s address.' },
      {
        code: '5.1.8',
        how: '5.1.8 means that the domain of the sender’s address is not accepted.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 means that a policy rejects the message: for its sender, the sending server or its content.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.1.7 by default while it cannot verify the sender’s address, and also when the address does not exist (`reject_unverified_sender`).',
        source: postfix,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '501 5.1.7: the form of the sender’s address is not valid (the registered meaning). With “undeliverable address”: a test showed that mail to it would bounce.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Gmail',
        means: 'With 553: the sender’s address does not follow the standard.',
        source: gmail,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          '“Invalid address” or “Unknown sender address”: there is a problem with the sender’s address.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'The code may be about any part of the sender’s address, before or after the @.',
        source: rfc3463,
      },
    ],
    words: [
      'invalid sender',
      'bad sender address',
      'sender syntax',
      'unknown sender address',
      'mail from syntax',
      'malformed sender',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.7' }],
  },
  {
    code: 'X.1.8',
    name: 'Sender’s domain not found or not accepted',
    registered: true,
    classes: {
      4: {
        name: 'Sender’s domain temporarily not found',
        plain:
          'The other server cannot find the domain of your own email address at the moment. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'check the DNS of the sender’s domain',
        advice: {
          person: [
            'Look at your own address in the settings: is the part after the @ spelt correctly?',
            'If it is, wait. If the delay lasts a day, forward the message to your email provider or IT support.',
          ],
          administrator: [
            'Does the sender’s domain exist and accept mail? `dig +short MX example.com`, then `dig +short A example.com` and `dig +short AAAA example.com`.',
            'Query a resolver on a different network as well: `dig @192.0.2.53 MX example.com` (replace the IP address).',
            'A sender with a local name, such as one that ends in `localdomain`, never resolves. Set `myorigin` (Postfix) or the sender of the script to a real domain.',
          ],
          developer: [
            'Retry, but do not rely on waiting alone: Postfix replies with 4.1.8 even for a domain that does not exist. Keep the recipient.',
          ],
        },
      },
      5: {
        plain:
          'The domain of your own email address does not exist or does not accept mail. From Microsoft 365 and Zoho, this code means that your account was blocked.',
        who: 'your-provider',
        act: 'check the sender’s domain and account',
        advice: {
          person: [
            'Look at your own address in the settings: is the part after the @ spelt correctly?',
            'If the text says “bad outbound sender” or “blocked”, change your password, since someone else may be sending from your account.',
            'Forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'If the domain was not found, check `dig +short MX example.com`, then `dig +short A example.com` and `dig +short AAAA example.com`. One of them must return a record, or bounces have nowhere to go.',
            'In Microsoft 365, secure the account first, then release it under “Restricted entities” in the Defender portal.',
            'On Exchange Server, the sender is over its message rate: slow down the application or raise the limit.',
          ],
          developer: [
            'Do not retry. Keep the recipient: the sender was rejected. Send from a domain that accepts bounces.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.2', how: '5.1.2 is the same problem with the recipient’s domain.' },
      {
        code: '5.7.27',
        how: '5.7.27 means that the sender’s domain exists, but says that it does not accept mail.',
      },
      { code: '5.1.7', how: '5.1.7 means that the sender’s address is invalid.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Bad outbound sender”: the account was blocked for sending spam, usually because someone else took it over.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means: '“Bad outbound sender”: the sender is over a message rate limit.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Zoho',
        means: '554 5.1.8 “Sender Address Blocked”: Zoho has blocked the sending account.',
        source: {
          kind: 'observed',
          url: 'https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail',
          seen: '2026-11-23',
        },
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.1.8 by default for a sender’s domain without MX and address records, and while the DNS does not answer. So a lasting fault looks temporary for days.',
        source: postfix,
      },
      {
        by: 'Sendmail',
        means:
          '553 5.1.8: the domain does not exist. 451 4.1.8: the domain temporarily cannot be resolved, or the host name of the sending server looks forged.',
        source: sendmail,
      },
    ],
    notes: [
      {
        text: 'The code means that the sender’s domain does not exist, or cannot accept return mail.',
        source: rfc3463,
      },
      {
        text: 'The registry pairs X.1.8 with 451 and 501.',
        source: { kind: 'registry', entry: 'X.1.8' },
      },
    ],
    words: [
      'sender domain not found',
      'domain of sender address',
      'sender address rejected',
      'bad outbound sender',
      'sender address blocked',
      'does not resolve',
      'restricted account',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.1.8' }],
  },
  {
    code: 'X.1.9',
    name: 'Passed on, no further reports',
    registered: true,
    classes: {
      2: {
        plain:
          'The email address was valid and the message was passed on. The next server takes no part in message tracking, so the trace ends here.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. This does not guarantee that the message arrived: a bounce may still come. If it matters, ask the person.',
          ],
          administrator: [
            'The code ends a trace: the last system that takes part in message tracking has passed the message on. Continue in the log of the host named in the report.',
          ],
          developer: [
            'Treat it as “relayed”, not as “delivered”, and do not expect further tracking information. A bounce may still come.',
          ],
        },
      },
    },
    confused: [
      {
        code: '2.1.5',
        how: '2.1.5 is about the recipient’s address; 2.1.9 also says that the trace ends here.',
      },
      {
        code: '251',
        how: '251 means that the mailbox is elsewhere, and this server forwards the mail.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The code comes from message tracking, where it is used with the action “relayed”.',
        source: { kind: 'rfc', rfc: 3886, section: '3.3.4' },
      },
    ],
    words: ['relayed', 'non-compliant mailer', 'message tracking', 'no further information'],
    sources: [
      { kind: 'rfc', rfc: 3886, section: '3.3.4' },
      { kind: 'registry', entry: 'X.1.9' },
    ],
  },
  {
    code: 'X.1.10',
    name: 'Recipient’s domain does not accept mail',
    registered: true,
    classes: {
      4: {
        name: 'Recipient’s domain seems not to accept mail',
        plain:
          'The domain (the part after the @) does not seem to accept email at all. The server calls this temporary, so your mail server retries automatically.',
        who: 'you',
        act: 'check the part after the @ while your mail server retries',
        advice: {
          person: [
            'Look at the part after the @: should it end in .org instead of .com, for example?',
            'If you find a mistake, do not wait for the next attempts. Send the message to the correct address.',
          ],
          administrator: [
            'See what the domain says about itself: `dig +short MX example.org`. The answer `0 .` is a null MX and is permanent.',
            'A null MX is not a passing fault. If your own server replaces the 5 with a 4, look for a setting such as `soft_bounce` (Postfix).',
          ],
          developer: [
            'Look up the MX yourself. If it is a null MX, stop retrying and suppress the address.',
          ],
        },
      },
      5: {
        name: 'No such address (Microsoft), or no-mail domain',
        plain:
          'The domain (the part after the @) says that it does not accept email at all. From Microsoft, this code means that the mailbox does not exist.',
        who: 'you',
        act: 'check the whole email address',
        advice: {
          person: [
            'Look at the part after the @: should it end in .org instead of .com, for example?',
            'If the message went to a Microsoft mailbox, look at the part before the @ as well: Microsoft did not find that name.',
            'Ask the person for the correct address.',
          ],
          administrator: [
            '`dig +short MX example.org` shows `0 .` if a domain does not accept mail (null MX).',
            'If the MX points to Microsoft, the recipient is missing: check the mailbox, licence and accepted domains in Microsoft 365.',
            'If it is your domain and should accept mail, replace the null MX with a real one.',
          ],
          developer: [
            'Do not retry. In both cases, no one receives mail there: suppress the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 means that the domain accepts mail, but has no such mailbox. Microsoft’s 5.1.10 says the same.',
      },
      {
        only: '5',
        code: '5.1.2',
        how: '5.1.2 often means that the domain does not exist. With 5.1.10, it exists.',
      },
      { code: '5.7.27', how: '5.7.27 means that the sender’s domain has a null MX.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Recipient not found”: the address was not found in the organisation. Here, the code has nothing to do with a null MX.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '556 5.1.10: the recipient’s domain has a null MX (the registered meaning). In its own bounces, Postfix uses 5.1.0 for that.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '5',
        text: 'A null MX is an MX record that names no host, only a dot.',
        source: { kind: 'rfc', rfc: 7505, section: '3' },
      },
      {
        only: '5',
        text: 'A server that finds a null MX does not have to keep the message and retry.',
        source: { kind: 'rfc', rfc: 7505, section: '4.1' },
      },
      {
        only: '5',
        text: 'The registry pairs X.1.10 with 556; Microsoft sends it with 550.',
        source: { kind: 'registry', entry: 'X.1.10' },
      },
      {
        only: '5',
        text: '556 was made for the same case: a relay that knows that the domain does not accept mail.',
        source: { kind: 'rfc', rfc: 7504, section: '4' },
      },
    ],
    words: [
      'null mx',
      'nullmx',
      'recipient not found',
      'domain does not accept mail',
      'recipientnotfound',
      'resolver.adr.recipientnotfound',
      'recipient’s domain takes no mail',
    ],
    sources: [
      { kind: 'rfc', rfc: 7505, section: '4.1' },
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'registry', entry: 'X.1.10' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
