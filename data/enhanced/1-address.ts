import type { EnhancedCode } from '../types';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.2' } as const;
const microsoft = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
const exchangeServer = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2021-07-14',
} as const;
const gmail = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
} as const;
const frenchRules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  seen: '2025-02-23',
} as const;
const appleRules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-apple.go',
  seen: '2025-02-23',
} as const;
const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: '2026-11-23',
} as const;
const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: '2026-11-23',
} as const;

/** Subject 1: the addresses of recipient and sender. */
export const enhanced1 = [
  {
    code: 'X.1.0',
    name: 'Something about an address',
    registered: true,
    classes: {
      2: {
        name: 'Sender’s address accepted',
        plain:
          'The server accepts the sender’s address, and the conversation goes on. Nothing is wrong so far.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If your message came back, the reason is another code.',
          ],
          administrator: [
            'In a log it is the normal answer to MAIL FROM. It says nothing about the recipient yet: that comes with RCPT TO.',
          ],
          developer: [
            'Go on with RCPT TO. Many servers check the sender only at that step, so a refusal may still follow.',
          ],
        },
      },
      4: {
        plain:
          'Something about your address or the recipient’s holds the mail up for now. Your mail server tries again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: your mail server tries again. Meanwhile compare the address with one that you know to be right.',
          ],
          administrator: [
            'See in your log which command it answered. After MAIL FROM it is the sender’s address, after RCPT TO the recipient’s.',
            'Look up the domain that is meant: `dig +short MX example.com`. A DNS fault is the usual reason for a delay.',
          ],
          developer: [
            'Retry with growing pauses. Keep the address: the code does not even say that it is the recipient’s.',
          ],
        },
      },
      5: {
        plain:
          'An address was refused, yours or the recipient’s. The code says neither which one nor why.',
        who: 'you',
        act: 'check both addresses, write anew instead of replying',
        advice: {
          person: [
            'Write a new message and type the address anew, instead of replying to an old one.',
            'Look at your own address in the settings: is it spelt rightly?',
            'If both are right, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'See in your log which command it answered: MAIL FROM means the sender, RCPT TO the recipient.',
            'At Microsoft with “Sender denied”: the recipient is mostly an internal address from an old or exported message, or a filter blocks the sender.',
            'If the sender was refused: does the domain take mail (`dig +short MX example.com`)?',
          ],
          developer: [
            'Do not retry unchanged. Suppress the address only where the words name the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        only: '45',
        code: '5.1.1',
        how: '5.1.1 says plainly that the recipient’s mailbox does not exist.',
      },
      { only: '45', code: '5.1.8', how: '5.1.8 says that it is the sender’s domain.' },
      { only: '2', code: '2.1.5', how: '2.1.5 answers for the recipient, 2.1.0 for the sender.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Sender denied”: mostly a reply to an old or exported message, whose internal address leads nowhere any more.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          'An out-of-date address, a badly formed contact, or a filter that blocks the sender.',
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
          'With 550 and AUP#In-1310, although it reads “sender rejected”: too many connections from your server.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-spectrum.go',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        only: '2',
        text: '2.1.0 is the usual good answer to MAIL FROM.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
      {
        text: 'It covers the addresses of sender and recipient alike; only the command that it answers tells which.',
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
    name: 'No such mailbox',
    registered: true,
    classes: {
      4: {
        name: 'Mailbox not known for now',
        plain:
          'The server does not know for now whether this mailbox exists. Your mail server tries again by itself.',
        who: 'you',
        act: 'check the address while it is tried again',
        advice: {
          person: [
            'Compare the address, letter by letter, with one that you have from the person themselves.',
            'If it is right, wait. Your mail server goes on trying.',
          ],
          administrator: [
            'Read the words: “unverified address” means that the check is still running, “undeliverable address” that it has already failed.',
            'On your own Postfix: `postconf unverified_recipient_reject_code`. With 550 instead of 450 the sender learns at once that the address is wrong.',
            'If it concerns your own recipients: does the server that the gateway asks answer?',
          ],
          developer: [
            'Retry as usual. Suppress the address if the queue gives up and the words still say “undeliverable” or “unknown”.',
          ],
        },
      },
      5: {
        plain:
          'There is no mailbox with this name at that domain. Mostly there is a typing mistake, or the person has left.',
        who: 'you',
        act: 'check the part before the @',
        advice: {
          person: [
            'Compare the part before the @, letter by letter, with an address that you have from the person themselves.',
            'Delete the suggestion that your mail program makes, and type the address anew.',
            'Ask the person, by another way, whether the address still exists.',
          ],
          administrator: [
            'Check that the message left for the right host: `dig +short MX example.org`, then compare with the relay in your log.',
            'If it is your own recipient: does the mailbox or alias exist, and does the directory that the gateway asks know it?',
            'After a move: an old server that still believes it holds the domain answers 5.1.1 for all new addresses.',
          ],
          developer: [
            'Do not retry. Suppress the address after the first such answer, unless the words speak of a full mailbox.',
          ],
        },
      },
    },
    confused: [
      { only: '5', code: '5.1.2', how: '5.1.1 is the part before the @, 5.1.2 the part after it.' },
      {
        only: '5',
        code: '5.1.10',
        how: '5.1.10 is a domain that takes no mail; Microsoft uses it like 5.1.1.',
      },
      { code: '5.2.1', how: '5.2.1: the mailbox exists, but is switched off.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.1.1 by default, even when its check of the address has found that the mailbox does not exist.',
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
          '452 4.1.1: mailbox full, or too much mail for it lately. 552 5.1.1: full for a long time.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Orange',
        means:
          '552 5.1.1 with OFR_417: the mailbox is full. With OFR_416 there really is no such mailbox.',
        source: frenchRules,
      },
      {
        only: '5',
        by: 'Apple iCloud',
        means: 'With “inactive email address”: the address exists, but is switched off.',
        source: appleRules,
      },
      {
        only: '5',
        by: 'Facebook mail (historic)',
        means: 'With RCP-P2: the recipient’s own settings refused the message.',
        source: {
          kind: 'provider',
          url: 'https://www.facebook.com/postmaster/response_codes',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        text: 'The registry puts it beside 550 and, for the temporary form, 451.',
        source: { kind: 'registry', entry: 'X.1.1' },
      },
      {
        only: '5',
        text: 'At Microsoft 5.1.1, 5.1.10 and “Recipient address rejected” with 5.4.1 all come to the same as many a plain 550: there is no such mailbox.',
        source: microsoft,
      },
      {
        only: '5',
        text: 'Strike an address off a list because of this code, not because of a bare 550: that may be a refusal by rule.',
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
        name: 'Recipient’s domain not found for now',
        plain:
          'The part after the @ could not be found for now. Your mail server tries again by itself.',
        who: 'you',
        act: 'check the part after the @ while it is tried again',
        advice: {
          person: [
            'Look at the part after the @: .con instead of .com, a letter too many?',
            'If it is right, wait. The fault is then in the directory of domains (DNS) and mostly passes.',
          ],
          administrator: [
            'Ask the DNS: `dig MX example.org`. SERVFAIL or no answer may pass; NXDOMAIN will not.',
            'Check your own resolver first: `dig @192.0.2.53 MX example.org` asks another one (put its address there).',
            'Postfix answers 450 here by default, even for domains that do not exist: `postconf unknown_address_reject_code`.',
          ],
          developer: [
            'Retry. Look the domain up yourself: with NXDOMAIN tell the writer at once instead of waiting for days.',
          ],
        },
      },
      5: {
        plain:
          'The part of the address after the @ does not exist, or no mail can be sent there. Look for a typing mistake.',
        who: 'you',
        act: 'correct the part after the @',
        advice: {
          person: [
            'Look at the part after the @: a letter too many or too few, .con instead of .com, .org instead of .com?',
            'Ask the person for the right address. A firm may have given up its old domain.',
          ],
          administrator: [
            'Ask the DNS: `dig +short MX example.org` and `dig +short A example.org`. Without either of them nothing can be delivered.',
            'If other resolvers find the domain, your own is at fault: many domains then fail at once.',
            'If it is your domain: has its registration run out (`whois example.org`)?',
          ],
          developer: [
            'Do not retry. Suppress the address, and check domains for known typing mistakes where people enter them.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.1', how: '5.1.1: the domain is right, the mailbox is not there.' },
      { code: '5.1.10', how: '5.1.10: the domain exists, but says that it takes no mail.' },
      {
        code: '5.4.4',
        how: '5.4.4 says the same from the view of the sending server: it found no way there.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.1.2 by default for a recipient’s domain without MX and address record. It looks temporary, but often is not.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '550 5.1.2 “Host unknown”: the DNS does not know the domain.',
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
      { text: 'It also covers a domain that exists, but cannot take mail.', source: rfc3463 },
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
    name: 'Recipient’s address badly written',
    registered: true,
    classes: {
      5: {
        plain:
          'The recipient’s address is not written as an address must be: a space, a missing part or a wrong sign. It was not looked for at all.',
        who: 'you',
        act: 'write the address anew',
        advice: {
          person: [
            'Type the address anew. Look for a space, a comma instead of a dot, two dots in a row, a dot right before the @.',
            'If you copied it, take away hidden characters and brackets around it.',
          ],
          administrator: [
            'Look at the RCPT TO line in the log: the brackets must hold one address and nothing else.',
            'If the address has letters outside ASCII, both servers need SMTPUTF8.',
            'If many messages fail like this, look at rules or address books that add something to the address.',
          ],
          developer: [
            'Do not retry. Check the form before you send, and do not put several addresses into one RCPT TO.',
            'Suppress the address as it is written; keep the contact, since the person may be right.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.1', how: '5.1.1: the address is well formed, but there is no such mailbox.' },
      { code: '5.1.7', how: '5.1.7 is the same fault in the sender’s address.' },
      {
        code: '501',
        how: '501 is the three-digit code for it; it may be about other parts of the line too.',
      },
    ],
    practice: [
      {
        by: 'Gmail',
        means: 'With 553: the recipient’s address breaks the rules of the standard.',
        source: gmail,
      },
      {
        by: 'Sendmail',
        means: 'With 553 “User address required”: the address has no part that names a user.',
        source: sendmail,
      },
    ],
    notes: [
      { text: 'It may be about any part of the address, before or after the @.', source: rfc3463 },
      {
        text: 'The registry puts it beside 501; Gmail and Sendmail send 553 with it.',
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
    name: 'Address fits more than one mailbox',
    registered: true,
    classes: {
      5: {
        plain:
          'The other side found more than one mailbox for this address and could not choose. Exchange says it for reserved endings such as .test and .example.',
        who: 'you',
        act: 'write the full address',
        advice: {
          person: [
            'Write the full address instead of a name or a short form.',
            'Look at the end of the address: names such as .test or .example are kept for examples and never take mail.',
          ],
          administrator: [
            'If it is your own system: two mailboxes, contacts or aliases share this address. Give it to one of them only.',
            'In Exchange look for doubles: `Get-Recipient -Filter "EmailAddresses -eq \'smtp:maria@example.org\'"`.',
          ],
          developer: [
            'Do not retry. Stop writing to reserved domains; otherwise keep the address until the double has been found.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.1', how: '5.1.1: no mailbox was found; here too many were.' },
      { code: '5.1.3', how: '5.1.3: the address is badly written; here it is not exact enough.' },
    ],
    practice: [
      {
        by: 'Exchange Server',
        means:
          'The recipient’s top-level domain is one that RFC 2606 keeps for tests and examples, such as .test.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'It is meant for systems that guess: they look for a mailbox that resembles the address, and find one or more.',
        source: rfc3463,
      },
      {
        text: 'The names that Exchange Server means with it are listed in RFC 2606.',
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
        plain: 'The server takes mail for this address. Nothing is wrong so far.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If your message came back, the reason is another code.',
          ],
          administrator: [
            'In a log it is the normal answer to RCPT TO. The message itself may still be refused after DATA.',
          ],
          developer: [
            'Go on with DATA for the recipients that got it.',
            'Do not use it to test whether an address exists: many servers say yes to every address and send a bounce later.',
          ],
        },
      },
      5: {
        name: 'Refused, although the code says “valid”',
        plain:
          'The code contradicts itself: it says that the address is good, yet the mail was refused. Exchange uses it for reserved domains such as example.com.',
        who: 'you',
        act: 'check the part after the @',
        advice: {
          person: [
            'Look at the part after the @. Addresses at example.com, example.net and example.org are made up for examples; nobody reads them.',
            'If it is another address, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Go by the words and the three-digit code. On Exchange Server it means a reserved name such as `example.com`: find the form or script that uses it.',
          ],
          developer: [
            'Do not retry. If the domain is a reserved one, take the address out: it is left over from a test or an example.',
          ],
        },
      },
    },
    confused: [
      { only: '2', code: '2.1.0', how: '2.1.0 accepts the sender, 2.1.5 the recipient.' },
      {
        only: '2',
        code: '252',
        how: '252: the server could not check the address, but will try to deliver.',
      },
      {
        only: '5',
        code: '5.1.4',
        how: '5.1.4 is what Exchange Server says for a reserved top-level domain such as .test.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Exchange Server',
        means:
          '5.1.5: the recipient’s domain is a name that RFC 2606 keeps for examples, such as example.com.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'It was made for good news only: a report that the address was valid. In class 5 it has no sense of its own.',
        source: rfc3463,
      },
      {
        only: '2',
        text: '2.1.5 is the usual good answer to RCPT TO.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
      {
        only: '5',
        text: 'The reserved names are listed in RFC 2606.',
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
    name: 'Mailbox has gone, no new address known',
    registered: true,
    classes: {
      5: {
        plain:
          'This address was good once, but takes no mail any more. The server knows no new address for the person.',
        who: 'you',
        act: 'ask the person for the new address',
        advice: {
          person: [
            'Ask the person, by another way, for the address they use now.',
            'Delete the old address from your address book and from the suggestions of your mail program.',
          ],
          administrator: [
            'If it is your own former user: set up forwarding, or let the server name the new address (551).',
            'On Exchange Server it means that the domain is one word without a dot: write the full domain.',
          ],
          developer: [
            'Do not retry. Suppress the address: it existed, so this is no typing mistake, and it will not come back.',
          ],
        },
      },
    },
    confused: [
      { code: '551', how: '551 may name the new address; 5.1.6 says that none is known.' },
      { code: '5.2.1', how: '5.2.1: the mailbox is still there, but switched off.' },
      {
        code: '5.1.1',
        how: '5.1.1: there is no such mailbox, and nobody says that there ever was.',
      },
    ],
    practice: [
      {
        by: 'Exchange Server',
        means:
          'The domain of the address is a single word without a dot, and such domains are not accepted.',
        source: exchangeServer,
      },
      {
        by: 'Apple iCloud',
        means: '“Recipient no longer on server”: the mailbox is gone, and no new address is told.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/set-of-emails',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        text: '551 and 5.1.6 do not fit together well: the text of 551 is the place for a new address, and 5.1.6 says that there is none.',
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
    name: 'Sender’s address badly written',
    registered: true,
    classes: {
      4: {
        plain:
          'Your own address looks badly written to the other server. It has not refused for good; the mail is tried again.',
        who: 'you',
        act: 'look at your own address in the settings',
        advice: {
          person: [
            'Look at your own address in the settings of the mail program: is anything missing, or is there a space?',
            'If it is right, wait. Your mail server tries again.',
          ],
          administrator: [
            'Look at the MAIL FROM line in the log. Waiting does not mend a wrong form: correct it, then send the queue again.',
            'Scripts often send as a name without a domain; on Postfix see `postconf myorigin append_dot_mydomain`.',
          ],
          developer: [
            'Retrying the same address brings the same answer sooner or later as a final one. Correct MAIL FROM.',
          ],
        },
      },
      5: {
        plain:
          'Your own address, as your mail program or server gave it, is not written as an address must be. The recipient is not at fault.',
        who: 'you',
        act: 'correct your own address in the settings',
        advice: {
          person: [
            'Open the account settings of your mail program and look at your own address. There must be one @, no space and a full domain.',
            'If you filled in a form on a web page, its owner has to mend it: tell them.',
          ],
          administrator: [
            'Look at the MAIL FROM line in the log: brackets, one address, a domain with a dot.',
            'Web servers and printers often send as `root@localhost` or without a domain. Set a real sender there.',
            'Rewritten addresses of forwarders may hold signs that the other side does not accept: try a plain one.',
          ],
          developer: ['Do not retry. Correct the sender and send again; keep the recipient.'],
        },
      },
    },
    confused: [
      { code: '5.1.3', how: '5.1.3 is the same fault in the recipient’s address.' },
      {
        code: '5.1.8',
        how: '5.1.8: the sender’s address is well formed, but its domain is no good.',
      },
      { code: '5.7.1', how: '5.7.1: the sender is refused by a rule, not for its form.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Gmail',
        means: 'With 553: the sender’s address breaks the rules of the standard.',
        source: gmail,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          '“Unknown sender address” as well: the sender’s address is wrong, not only badly written.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'It may be about any part of the sender’s address, before or after the @.',
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
    name: 'Sender’s domain not accepted',
    registered: true,
    classes: {
      4: {
        name: 'Sender’s domain not found for now',
        plain:
          'The other server could not find the domain of your own address for now. Your mail server tries again by itself.',
        who: 'your-provider',
        act: 'check the DNS of the sender’s domain',
        advice: {
          person: [
            'Look at your own address in the settings: is the part after the @ spelt rightly?',
            'If it is, wait. If it lasts a day, send the message to whoever looks after your mail.',
          ],
          administrator: [
            'Does the sender’s domain exist and take mail? `dig +short MX example.com` and `dig +short A example.com`.',
            'Ask from outside as well: `dig @192.0.2.53 MX example.com` with a resolver of another network.',
            'A sender with a local name, such as one that ends in `localdomain`, never resolves. Set `myorigin` (Postfix) or the sender of the script to a real domain.',
          ],
          developer: [
            'Retry, but do not count on time alone: Postfix says 4.1.8 even for a domain that does not exist. Keep the recipient.',
          ],
        },
      },
      5: {
        plain:
          'The domain of your own address does not exist or takes no mail. At Microsoft 365 and Zoho it means that your account was stopped.',
        who: 'your-provider',
        act: 'check the sender’s domain and account',
        advice: {
          person: [
            'Look at your own address in the settings: is the part after the @ spelt rightly?',
            'If the text says “bad outbound sender” or “blocked”: change your password, since somebody may be sending from your account.',
            'Send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Domain not found: `dig +short MX example.com`, then `dig +short A example.com`. One of the two must answer, or bounces have nowhere to go.',
            'Microsoft 365: secure the account first, then release it under “Restricted entities” in the Defender portal.',
            'Exchange Server: the sender is over its message rate; slow the application down or raise the limit.',
          ],
          developer: [
            'Do not retry. Keep the recipient: it is the sender that was refused. Send from a domain that takes bounces.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.2', how: '5.1.2 is the same fault in the recipient’s domain.' },
      {
        code: '5.7.27',
        how: '5.7.27: the sender’s domain exists, but says that it takes no mail.',
      },
      { code: '5.1.7', how: '5.1.7: the sender’s address is badly written.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Bad outbound sender”: the account was blocked for sending spam, mostly because somebody else took it over.',
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
        means: '554 5.1.8 “Sender Address Blocked”: Zoho has blocked the account that sends.',
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
          '450 4.1.8 by default for a sender’s domain without MX and address record, so a lasting fault looks temporary for days.',
        source: postfix,
      },
      {
        by: 'Sendmail',
        means:
          '553 5.1.8: the domain does not exist. 451 4.1.8: it did not resolve for now, or the host name of the sending server looks forged.',
        source: sendmail,
      },
    ],
    notes: [
      {
        text: 'It stands for a sender’s domain that does not exist, or that cannot take mail back.',
        source: rfc3463,
      },
      {
        text: 'The registry puts it beside 451 and 501. Live replies use 450, 550, 553 and 554 as well.',
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
          'The address was good and the message was passed on. The next server sends no reports, so nothing more will be heard.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. It is no promise that the message arrived; if it matters, ask the person.',
          ],
          administrator: [
            'It ends a trace: the last system that takes part in message tracking has handed the message on. Go on in the log of the host that it names.',
          ],
          developer: ['Treat it as “relayed”, not as “delivered”, and wait for no further report.'],
        },
      },
    },
    confused: [
      {
        code: '2.1.5',
        how: '2.1.5 answers for the recipient’s address; 2.1.9 also says that the trace ends here.',
      },
      { code: '251', how: '251: the mailbox is elsewhere, and this server passes the mail on.' },
    ],
    practice: [],
    notes: [
      {
        text: 'It comes from message tracking, where it goes with the action “relayed”.',
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
    name: 'Recipient’s domain takes no mail',
    registered: true,
    classes: {
      4: {
        name: 'Recipient’s domain seems to take no mail',
        plain:
          'The part after the @ seems to take no mail at all. The server has not decided yet; your mail server tries again by itself.',
        who: 'you',
        act: 'check the part after the @ while it is tried again',
        advice: {
          person: [
            'Look at the part after the @: people often swap .com and .org.',
            'Do not wait for the next tries if you find a mistake. Send it to the right address.',
          ],
          administrator: [
            'See what the domain says of itself: `dig +short MX example.org`. The answer `0 .` is a null MX and is final.',
            'A null MX is no passing fault. If your own server turns it into a 4, look for a setting such as `soft_bounce` (Postfix).',
          ],
          developer: [
            'Look up the MX yourself. With a null MX stop retrying and suppress the address.',
          ],
        },
      },
      5: {
        plain:
          'The domain after the @ says that it takes no mail at all. Microsoft means something else by it: there is no such mailbox.',
        who: 'you',
        act: 'check the whole address',
        advice: {
          person: [
            'Look at the part after the @: people often swap .com and .org.',
            'If the message went to a Microsoft mailbox, look at the part before the @ as well: there the name was not found.',
            'Ask the person for the right address.',
          ],
          administrator: [
            '`dig +short MX example.org` shows `0 .` where a domain takes no mail (null MX).',
            'If the MX points to Microsoft, the recipient is missing: check mailbox, licence and accepted domains in Microsoft 365.',
            'If it is your domain and should take mail, replace the null MX by a real one.',
          ],
          developer: [
            'Do not retry. In both meanings nobody receives mail there: suppress the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1: the domain takes mail, but has no such mailbox. Microsoft’s 5.1.10 says just that.',
      },
      { only: '5', code: '5.1.2', how: '5.1.2: the domain does not exist. With 5.1.10 it exists.' },
      { code: '5.7.27', how: '5.7.27 is the null MX of the sender’s domain.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Recipient not found”: the search for the address in the organisation found nobody. It has nothing to do with a null MX.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Postfix',
        means: '556 5.1.10, as registered: the recipient’s domain has a null MX.',
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
        text: 'A server that finds one need not keep the message and try again.',
        source: { kind: 'rfc', rfc: 7505, section: '4.1' },
      },
      {
        only: '5',
        text: 'The registry puts it beside 556; Microsoft sends it with 550.',
        source: { kind: 'registry', entry: 'X.1.10' },
      },
      {
        only: '5',
        text: '556 was made for the same case: a relay that knows that the domain takes no mail.',
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
    ],
    sources: [
      { kind: 'rfc', rfc: 7505, section: '4.1' },
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'registry', entry: 'X.1.10' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
