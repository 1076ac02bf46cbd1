import type { BasicCode } from '../types';

/** Refusals by the mail system itself. Defined by RFCs. */
export const basic55 = [
  {
    code: '550',
    name: 'Mailbox unavailable',
    standing: 'current',
    titles: [
      {
        text: 'Requested action not taken: mailbox unavailable',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Requested action not taken: mailbox unavailable (e.g., mailbox not found, no access, or command rejected for policy reasons)',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server would not deliver to this address: the mailbox does not exist, or it does not take mail for it from you.',
    next: 'The program gives up and sends the message back. It must not be sent again unchanged.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: [
        'Compare the address, letter by letter, with one that you have from the person themselves.',
        'Ask them, by another way, whether the address still exists.',
        'If it is right, send the whole message that came back to whoever looks after your mail.',
      ],
      administrator: [
        'Read the enhanced code and the words: 5.1.1 means no such mailbox, 5.7.x means that a rule refused it.',
        'Check your own side first: reverse DNS, SPF, DKIM, DMARC and block lists. In most cases it is fine, but then nothing was overlooked.',
        'If your side is fine, write to the postmaster of the other side with the whole reply.',
      ],
      developer: [
        'Do not retry. Suppress the address only with 5.1.1 or words that say the same, never on 550 alone.',
      ],
    },
    answers: [
      { command: 'ehlo', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'message',
        kind: 'error',
        when: 'a rule of the receiving side',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'expn', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with SMTPUTF8',
        source: { kind: 'rfc', rfc: 6531, section: '3.5' },
      },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'null MX sender',
        source: { kind: 'rfc', rfc: 7505, section: '4.1' },
      },
    ],
    associated: [
      'X.1.1',
      'X.3.0',
      'X.4.3',
      'X.5.1',
      'X.5.2',
      'X.5.4',
      'X.6.7',
      'X.6.8',
      'X.6.9',
      'X.7.0',
      'X.7.1',
      'X.7.2',
      'X.7.15',
      'X.7.20',
      'X.7.21',
      'X.7.22',
      'X.7.23',
      'X.7.24',
      'X.7.25',
      'X.7.26',
      'X.7.27',
      'X.7.29',
      'X.7.30',
    ],
    twins: ['5.1.1', '5.7.1', '5.4.1'],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown',
    ],
    confused: [
      { code: '450', how: '450 is the same mailbox, but only for now: it is tried again.' },
      { code: '554', how: '554 refuses the whole transaction, not because of the mailbox.' },
      { code: '551', how: '551: the mailbox is somewhere else.' },
      { code: '553', how: '553: the address is not allowed as it is written.' },
    ],
    notes: [
      {
        text: 'It does not say on its own whether the address exists: since RFC 2821 it stands for refusals by policy as well.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'RFC 5321 allows it after the message too. RFC 821 had it for RCPT, VRFY and EXPN only.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      {
        text: 'Before you give up: with 550 the address is the thing that you can check yourself.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    otherUses: [],
    words: [
      'user unknown',
      'no such user',
      'mailbox unavailable',
      'does not exist',
      'mailbox not found',
      'permanent failure',
      'rejected',
      'blocked',
      'access denied',
      'relay denied',
      'recipient rejected',
      'unavailable',
      'invalid recipient',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 7505, section: '4.1' },
      { kind: 'rfc', rfc: 7372, section: '3' },
      { kind: 'rfc', rfc: 6531, section: '3.5' },
      { kind: 'rfc', rfc: 6710, section: '4.1' },
      { kind: 'rfc', rfc: 8689, section: '7' },
      { kind: 'rfc', rfc: 7208, section: '8.4' },
      { kind: 'rfc', rfc: 7208, section: '8.7' },
      { kind: 'rfc', rfc: 7293, section: '5.1' },
      { kind: 'rfc', rfc: 6409, section: '3.2' },
      { kind: 'rfc', rfc: 6409, section: '6.1' },
      { kind: 'rfc', rfc: 4405, section: '4.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '551',
    name: 'Mailbox is elsewhere',
    standing: 'current',
    titles: [
      {
        text: 'User not local; please try <forward-path>',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The mailbox is not on this server, and the server will not pass the mail on. The text may name the right address.',
    next: 'The program gives up. A person may try the address that the text names.',
    who: 'you',
    act: 'use the other address',
    advice: {
      person: [
        'Look in the text for another address, and ask the person whether it is theirs.',
        'If there is none, check the address, or reach the person another way.',
      ],
      administrator: [
        'Read the words: many servers misuse 551 for relaying denied, an unknown user or a spam refusal.',
        'If your own users get it, they are not logged in, or your server is not allowed to relay there.',
      ],
      developer: ['Do not retry, and do not change an address by program.'],
    },
    answers: [
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
    ],
    associated: ['X.7.1'],
    twins: ['5.1.6', '5.7.1'],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 551 5.1.6 User not local; please try <maria@example.net>',
    ],
    confused: [
      { code: '251', how: '251 also says that the mailbox is elsewhere, but passes the mail on.' },
      { code: '550', how: '550 says that there is no such mailbox here, without another address.' },
      { code: '553', how: '553 is used by some servers for the same refusal to relay.' },
    ],
    notes: [
      {
        text: 'Programs may read the new address from the text, but should not change addresses by themselves.',
        source: { kind: 'rfc', rfc: 5321, section: '7.4' },
      },
    ],
    otherUses: [],
    words: ['user not local', 'please try', 'moved', 'forwarding address', 'relay'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '3.4' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '552',
    name: 'Mailbox full or message too large',
    standing: 'current',
    titles: [
      {
        text: 'Requested mail action aborted: exceeded storage allocation',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'message exceeds fixed maximum message size',
        source: { kind: 'rfc', rfc: 1870, section: '6.2' },
      },
    ],
    plain: 'The mailbox is full, or the message is too large for it.',
    next: 'The program gives up and sends the message back, but a 552 for too many recipients counts as temporary.',
    who: 'recipient',
    act: 'free some room in the mailbox',
    advice: {
      person: [
        'If the words speak of size: send a smaller message, or a link to the file.',
        'If the mailbox is full: tell the person another way, and send again when there is room.',
      ],
      administrator: [
        'Read the enhanced code: 5.2.2 is a full mailbox, 5.3.4 and 5.2.3 are a size limit.',
        'The limit stands in the answer to EHLO as SIZE, in bytes; an attachment grows by a third on the way.',
        'Gmail documents 552 5.2.2 for a mailbox that is full and unused.',
      ],
      developer: [
        'Full mailbox: do not retry at once; suppress after several over some weeks. Size: never retry unchanged.',
        'With the words “too many recipients”, retry the rest later (RFC 5321, 4.5.3.1.10).',
      ],
    },
    answers: [
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'message', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with SIZE',
        source: { kind: 'rfc', rfc: 1870, section: '6.1' },
      },
      { command: 'burl', kind: 'error', source: { kind: 'rfc', rfc: 4468, section: '6' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with HOLDFOR/HOLDUNTIL',
        source: { kind: 'rfc', rfc: 4865, section: '6' },
      },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with MT-PRIORITY',
        source: { kind: 'rfc', rfc: 6710, section: '5' },
      },
    ],
    associated: ['X.2.2', 'X.2.3', 'X.3.4', 'X.7.16'],
    twins: ['5.2.2', '5.3.4', '5.2.3'],
    wire: [
      'C: MAIL FROM:<ada@example.com> SIZE=52428800',
      'S: 552 5.3.4 Message size exceeds fixed limit',
    ],
    confused: [
      {
        code: '452',
        how: '452 is the lack of room for now, and the right code for too many recipients.',
      },
      { code: '523', how: '523 stands on lists for “too large”; no RFC says so.' },
      { code: '554', how: '554 may also hide a size limit.' },
    ],
    notes: [
      {
        text: 'A 552 for “too many recipients” is an old mistake; a client should treat it as temporary.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
      {
        text: '552 also means that the message is larger than the SIZE limit.',
        source: { kind: 'rfc', rfc: 1870, section: '6.1' },
      },
      {
        text: 'RFC 3463 wants a full mailbox to be temporary, yet the registry pairs X.2.2 with 552.',
        source: { kind: 'rfc', rfc: 3463, section: '3.3' },
      },
    ],
    otherUses: [],
    words: [
      'mailbox full',
      'over quota',
      'inbox full',
      'too big',
      'too large',
      'message size',
      'quota exceeded',
      'storage',
      'exceeded storage allocation',
      'out of space',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 1870, section: '6.1' },
      { kind: 'rfc', rfc: 4865, section: '6' },
      { kind: 'rfc', rfc: 6710, section: '5' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '553',
    name: 'Address not allowed',
    standing: 'current',
    titles: [
      {
        text: 'Requested action not taken: mailbox name not allowed',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Requested action not taken: mailbox name not allowed (e.g., mailbox syntax incorrect)',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server does not accept the address as it is written, or does not allow you to send as that sender.',
    next: 'The program gives up. The address has to be corrected first.',
    who: 'you',
    act: 'correct the address',
    advice: {
      person: [
        'Compare the address with one that you know to be right; write it anew instead of picking it from the address book.',
        'If your own address was refused: log in with the account that it belongs to.',
      ],
      administrator: [
        'At MAIL FROM: the sender address does not belong to the login, or its domain does not exist.',
        'At RCPT TO: bad form, or relaying refused (qmail, Zoho). Yahoo used it for block lists, so read the words.',
      ],
      developer: [
        'Do not retry unchanged. Send from an address that belongs to the account you log in with.',
      ],
    },
    answers: [
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'rcpt-to',
        kind: 'error',
        when: 'with SMTPUTF8',
        source: { kind: 'rfc', rfc: 6531, section: '3.5' },
      },
    ],
    associated: ['X.6.7', 'X.6.8'],
    twins: ['5.1.3', '5.7.1', '5.1.8'],
    wire: [
      'C: MAIL FROM:<ada@example.net>',
      'S: 553 5.7.1 Sender address rejected: not owned by user ada@example.com',
    ],
    confused: [
      {
        code: '550',
        how: '550: the mailbox does not exist or you have no access. 553: the name itself is not allowed.',
      },
      { code: '501', how: '501: the command is written wrongly.' },
      { code: '551', how: '551: the mailbox is somewhere else.' },
    ],
    notes: [
      {
        text: 'Yahoo has used it for block lists, qmail and Zoho for relaying: the words tell.',
        source: {
          kind: 'observed',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual',
          seen: '2025-02-10',
        },
      },
    ],
    otherUses: [],
    words: [
      'mailbox name not allowed',
      'sender address rejected',
      'not owned by user',
      'invalid address',
      'relaying disallowed',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 6531, section: '3.5' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '554',
    name: 'Transaction failed',
    standing: 'current',
    titles: [
      { text: 'Transaction failed', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
      {
        text: 'Transaction failed (Or, in the case of a connection-opening response, "No SMTP service here")',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server refused the message, and the number does not say why. The words behind it do.',
    next: 'The program gives up and sends the message back. It must not be sent again unchanged.',
    who: 'your-provider',
    act: 'read the words, check your own side',
    advice: {
      person: [
        'Read the words behind the number: “spam”, “blocked” or “relay” tell what it is about.',
        'Send the whole message that came back to whoever looks after your mail.',
      ],
      administrator: [
        'In the greeting it means: no mail service for you; look on block lists for your IP address.',
        'After the message it is mostly the spam filter; after RCPT, relaying or a block list (Postfix’s default).',
        'Check your own side first: reverse DNS, SPF, DKIM, DMARC, block lists. In most cases it is fine, but then nothing was overlooked.',
      ],
      developer: ['Do not retry unchanged, and do not suppress the address on 554 alone.'],
    },
    answers: [
      { command: 'connect', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'data', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'message', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'any',
        kind: 'error',
        when: 'refused for weak TLS',
        source: { kind: 'rfc', rfc: 3207, section: '4.1' },
      },
      { command: 'burl', kind: 'error', source: { kind: 'rfc', rfc: 4468, section: '6' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'at a submission server',
        source: { kind: 'rfc', rfc: 6409, section: '4.1' },
      },
      {
        command: 'rcpt-to',
        kind: 'error',
        when: 'at a submission server',
        source: { kind: 'rfc', rfc: 6409, section: '4.1' },
      },
      {
        command: 'data',
        kind: 'error',
        when: 'at a submission server',
        source: { kind: 'rfc', rfc: 6409, section: '4.1' },
      },
      {
        command: 'ehlo',
        kind: 'error',
        when: 'historic: the server cannot list its extensions',
        source: { kind: 'rfc', rfc: 1869, section: '4.4' },
      },
    ],
    associated: ['X.3.0', 'X.3.4', 'X.5.0', 'X.5.1', 'X.6.3', 'X.6.6', 'X.7.8', 'X.7.14'],
    twins: ['5.7.1', '5.0.0', '5.3.0'],
    wire: ['C: DATA', 'S: 354 Go ahead', 'C: .', 'S: 554 5.7.1 Message rejected as spam'],
    confused: [
      {
        code: '550',
        how: '550 is about the mailbox or a rule; 554 refuses the transaction as a whole.',
      },
      { code: '421', how: '421 in the greeting is for now; 554 in the greeting is final.' },
      { code: '451', how: '451 is a failure for now.' },
      {
        code: '5.5.4',
        how: '5.5.4 is not another way to write 554: it is an enhanced code for wrong arguments.',
      },
    ],
    notes: [
      {
        text: 'As a greeting it means “no SMTP service here”.',
        source: { kind: 'rfc', rfc: 5321, section: '3.1' },
      },
      {
        text: 'It is Postfix’s default for refused relaying and for block lists.',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: 'Debian source package postfix 3.7.11',
        },
      },
    ],
    otherUses: [],
    words: [
      'transaction failed',
      'rejected',
      'spam',
      'blocked',
      'blacklisted',
      'no smtp service',
      'relay access denied',
      'delivery error',
      'permanent failure',
      'policy',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '3.1' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 3207, section: '4.1' },
      { kind: 'rfc', rfc: 6409, section: '4.1' },
      { kind: 'rfc', rfc: 6409, section: '4.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '555',
    name: 'Parameter of the address not known',
    standing: 'current',
    titles: [
      {
        text: 'MAIL FROM/RCPT TO parameters not recognized or not implemented',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'Your mail server asked for something that the other server does not know. The message did not get through.',
    next: 'The program gives up and sends the message back. It has to leave out what the other server does not offer.',
    who: 'your-provider',
    act: 'send without the parameter',
    advice: {
      person: ['Send the whole message that came back to whoever looks after your mail.'],
      administrator: [
        'Compare the parameters of MAIL and RCPT in the log with the answer to EHLO.',
        'Google sends 555 5.5.2 for any syntax error in these two lines, such as an address without brackets.',
      ],
      developer: ['Send only parameters that EHLO offered. Put addresses in angle brackets.'],
    },
    answers: [
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with BY',
        source: { kind: 'rfc', rfc: 2852, section: '4' },
      },
    ],
    associated: ['X.5.1', 'X.5.2', 'X.5.4'],
    twins: ['5.5.2', '5.5.4'],
    wire: ['C: MAIL FROM:<ada@example.com> FOO=1', 'S: 555 5.5.4 Unsupported option: FOO=1'],
    confused: [
      { code: '455', how: '455: the parameter is known but cannot be honoured now.' },
      { code: '501', how: '501: something is written wrongly.' },
      { code: '504', how: '504: a parameter of another command is not offered.' },
    ],
    notes: [
      {
        text: 'It is not new: it comes from RFC 1425 of 1993, is missing from the lists of RFC 2821 and came back in 2008.',
        source: { kind: 'rfc', rfc: 1425, section: '6.1' },
      },
    ],
    otherUses: [
      {
        claim: 'helohost error',
        sentBy: 'Sina Mail and TurboMail, for a name in HELO that they do not accept.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['parameters not recognized', 'syntax error', 'unsupported option'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 1869, section: '6.1' },
      { kind: 'rfc', rfc: 1425, section: '6.1' },
      { kind: 'rfc', rfc: 2852, section: '4' },
    ],
  },
  {
    code: '556',
    name: 'This domain takes no mail',
    standing: 'current',
    titles: [
      { text: 'Domain does not accept mail', source: { kind: 'rfc', rfc: 7504, section: '5.1' } },
    ],
    plain: 'The part of the address after the @ takes no mail at all. No mailbox exists there.',
    next: 'The program gives up without trying. Repeating it is of no use.',
    who: 'you',
    act: 'correct the part after the @',
    advice: {
      person: [
        'Look at the part after the @: a letter too many or too few, .com instead of .org?',
        'Ask the person for the right address.',
      ],
      administrator: [
        'The domain says so itself, for example with a null MX: `dig +short MX example.org` shows `0 .`',
        'If it is your domain and it should take mail, correct its MX record.',
      ],
      developer: ['Do not retry. Suppress the address; look for typing mistakes in the domain.'],
    },
    answers: [
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 7504, section: '5.1' } },
    ],
    associated: ['X.1.10'],
    twins: ['5.1.10'],
    wire: ['C: RCPT TO:<maria@nomail.example.org>', 'S: 556 5.1.10 Recipient address has null MX'],
    confused: [
      {
        code: '521',
        how: '521 is said by a host that takes no mail; 556 by a relay that knows it of the domain.',
      },
      { code: '550', how: '550 says that one mailbox does not exist.' },
      {
        code: '5.1.10',
        how: '5.1.10 is the enhanced code that goes with it; Microsoft uses 5.1.10 for an unknown user instead.',
      },
    ],
    notes: [
      {
        text: 'With a null MX it goes with 5.1.10.',
        source: { kind: 'rfc', rfc: 7505, section: '4.1' },
      },
    ],
    otherUses: [
      {
        claim: 'Address unavailable',
        sentBy:
          'Courier, for an address to which delivery failed a short time ago, so that it need not send a bounce message.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim: 'remote ip check error; number of RCPTs over size',
        sentBy:
          'Sina Mail and TurboMail for an IP address that failed a check, Alibaba Cloud DirectMail for too many recipients.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
            seen: '2026-11-23',
          },
          {
            kind: 'observed',
            url: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['domain does not accept mail', 'null mx', 'no mail domain'],
    sources: [
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'rfc', rfc: 7504, section: '5.1' },
      { kind: 'rfc', rfc: 7505, section: '4.1' },
    ],
  },
] satisfies readonly BasicCode[];
