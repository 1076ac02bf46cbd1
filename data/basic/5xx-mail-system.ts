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
      'The server will not accept your email for this address. Either the mailbox does not exist, or a policy blocked the message.',
    next: 'The sending server stops trying and returns the message. The message should not be sent again unchanged.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: [
        'Check the email address letter by letter against one that the person gave you.',
        'Ask the person another way, for example by phone, whether the address still exists.',
        'If the address is correct, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Read the enhanced code and the text: 5.1.1 means that the mailbox does not exist, 5.7.x that a policy rejected the message.',
        'Check your own setup first: reverse DNS, SPF, DKIM, DMARC and blocklists.',
        'If your own setup is fine, send the whole reply to the postmaster of the recipient’s mail server.',
      ],
      developer: [
        'Do not retry. Suppress the address only with 5.1.1 or a text that says the same, never on 550 alone.',
      ],
    },
    answers: [
      { command: 'ehlo', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'message',
        kind: 'error',
        when: 'a policy of the receiving server',
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
        when: 'the sender’s domain has a null MX',
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
      {
        code: '450',
        how: '450 is about the same mailbox, but temporary: your mail server retries automatically.',
      },
      {
        code: '554',
        how: 'By the standard, 554 rejects the transaction as a whole. Many servers also use it for one recipient.',
      },
      { code: '551', how: '551 means that the mailbox is on a different server.' },
      { code: '553', how: '553 means that this form of the address is not allowed.' },
    ],
    notes: [
      {
        text: 'On its own, this code does not say whether the address exists. Since RFC 2821, it also covers rejections by policy.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'RFC 5321 also allows this code after the message. RFC 821 allowed it only after RCPT, VRFY and EXPN.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      {
        text: 'The standard gives an example of when to try again after a permanent failure: after the spelling of the address was corrected.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.1' },
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
    name: 'User not local',
    standing: 'current',
    titles: [
      {
        text: 'User not local; please try <forward-path>',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The mailbox is not on this server, and the server will not forward your email. The text may give the correct address.',
    next: 'The sending server stops trying. A person may try the address given in the text.',
    who: 'you',
    act: 'read the text',
    advice: {
      person: [
        'Look in the text for another email address, and ask the person whether it is theirs.',
        'If there is none, check the address, or contact the person another way.',
      ],
      administrator: [
        'Read the text: some servers misuse 551 for “relaying denied”, an unknown user or a rejection as spam.',
        'If your own users get this reply, they are not logged in, or your server does not allow them to relay.',
      ],
      developer: ['Do not retry, and do not let a program change an address.'],
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
      {
        code: '251',
        how: '251 also says that the mailbox is elsewhere, but the server forwards the mail.',
      },
      {
        code: '550',
        how: '550 gives no other address: the mailbox is unavailable, or a policy rejected the message.',
      },
      { code: '553', how: 'Some servers use 553 for the same refusal to relay.' },
    ],
    notes: [
      {
        text: 'Before a program changes an address because of 551, it should be certain that the server is authentic.',
        source: { kind: 'rfc', rfc: 5321, section: '7.4' },
      },
    ],
    otherUses: [],
    words: [
      'user not local',
      'please try',
      'moved',
      'forwarding address',
      'relay',
      'mailbox elsewhere',
    ],
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
    plain: 'The mailbox is full, or the message is too large.',
    next: 'The sending server stops trying and returns the message. RFC 5321 asks for a retry if there were too many recipients, but Postfix and Sendmail return the message then too.',
    who: 'you',
    act: 'send less, or ask the person to make space',
    advice: {
      person: [
        'If the text mentions size, send a smaller message, or a link to the file.',
        'If the mailbox is full, tell the person another way, and send again when there is space.',
      ],
      administrator: [
        'Read the enhanced code: 5.2.2 means a full mailbox, 5.3.4 and 5.2.3 a size limit.',
        'The reply to EHLO gives the limit as SIZE, in bytes. Encoding makes an attachment about a third larger.',
        'Gmail documents 552 5.2.2 for a mailbox that is full and unused.',
      ],
      developer: [
        'If the mailbox is full, do not retry immediately. Suppress the address after several failures over a few weeks. If the message is too large, never retry it unchanged.',
        'If the text says “too many recipients”, send to the rest later (RFC 5321, 4.5.3.1.10).',
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
        how: '452 means that storage is temporarily insufficient. It is also the right code for too many recipients.',
      },
      { code: '523', how: 'Online lists give 523 for “too large”, but no RFC says so.' },
      { code: '554', how: '554 may also mean that a size limit was exceeded.' },
    ],
    notes: [
      {
        text: 'Using 552 for “too many recipients” is an old mistake. A client should treat it as temporary.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
      {
        text: '552 can also mean that the message is larger than the SIZE limit.',
        source: { kind: 'rfc', rfc: 1870, section: '6.1' },
      },
      {
        text: 'RFC 3463 says that a full mailbox should be a temporary failure, but the registry pairs X.2.2 with 552.',
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
      'The server does not accept this form of the address, or does not allow you to send from that address.',
    next: 'The sending server stops trying. What the text names has to be fixed first: usually the address.',
    who: 'you',
    act: 'fix what the text names',
    advice: {
      person: [
        'Check the email address against one that you know is correct. Type it again instead of choosing it from the address book.',
        'If your own address was rejected, log in with the account that it belongs to.',
      ],
      administrator: [
        'About a sender address, the code can mean that it does not belong to the login, or that its domain does not exist.',
        'About a recipient, it can mean that the address is malformed, or that the server refuses to relay (qmail, Zoho). Yahoo used it for blocklists, so read the text.',
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
        how: '550 means that the mailbox is unavailable to you. 553 means that the mailbox name itself is not allowed.',
      },
      { code: '501', how: '501 means that the command has a syntax error.' },
      { code: '551', how: '551 means that the mailbox is on a different server.' },
    ],
    notes: [
      {
        text: 'Yahoo has used this code for blocklists. qmail and Zoho use it when they refuse to relay. The text tells you which applies.',
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
      'The server rejected the message. The code itself does not say why: read the text after it.',
    next: 'The sending server stops trying and returns the message. If the code is the greeting, Postfix keeps the message and retries.',
    who: 'your-provider',
    act: 'read the text and check the server’s setup',
    advice: {
      person: [
        'Read the text after the code: “spam”, “blocked” or “relay” tells you what the problem is.',
        'Forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'In the greeting, 554 means that the server offers you no mail service. Check blocklists for your IP address.',
        'After the message, a spam filter is often the reason. After RCPT, it can be refused relaying or a blocklist.',
        'Check your own setup first: reverse DNS, SPF, DKIM, DMARC and blocklists.',
      ],
      developer: ['Do not retry unchanged, and do not suppress the address on 554 alone.'],
    },
    answers: [
      { command: 'connect', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'data', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'message', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'message',
        kind: 'error',
        when: 'with SMTPUTF8, a recipient does not accept such headers',
        source: { kind: 'rfc', rfc: 6531, section: '3.5' },
      },
      {
        command: 'any',
        kind: 'error',
        when: 'rejected because of weak TLS, except QUIT',
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
        how: '550 is about the mailbox or a policy.',
      },
      { code: '421', how: '421 in the greeting is temporary. 554 in the greeting is permanent.' },
      { code: '451', how: '451 is a temporary failure.' },
      {
        code: '5.5.4',
        how: '5.5.4 is not a different way to write 554. It is an enhanced code for invalid arguments.',
      },
    ],
    notes: [
      {
        text: 'In the greeting, 554 means “no SMTP service here”.',
        source: { kind: 'rfc', rfc: 5321, section: '3.1' },
      },
      {
        text: 'Postfix sends 554 for a blocklist, and for refused relaying if it is set to reject it. By default, it defers relaying with 454.',
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
      { kind: 'rfc', rfc: 6531, section: '3.5' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '555',
    name: 'MAIL or RCPT parameters not recognised',
    standing: 'current',
    titles: [
      {
        text: 'MAIL FROM/RCPT TO parameters not recognized or not implemented',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'Your mail server asked for an option that the other server does not recognise. Your email did not get through.',
    next: 'The sending server stops trying and returns the message. For a new attempt, it has to leave out options that the other server does not offer.',
    who: 'your-provider',
    act: 'send without the parameter',
    advice: {
      person: ['Forward the whole bounce message to your email provider or IT support.'],
      administrator: [
        'Compare the parameters of MAIL and RCPT in the log with the reply to EHLO.',
        'Google sends 555 5.5.2 for syntax errors in these two commands, such as an address without brackets.',
      ],
      developer: [
        'Send only parameters that the server listed in its reply to EHLO. Put addresses in angle brackets.',
      ],
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
      {
        code: '455',
        how: '455 means that the parameter is recognised but cannot be supported at the moment.',
      },
      { code: '501', how: '501 means that there is a syntax error.' },
      { code: '504', how: 'In RFC 5321, 504 is for unimplemented parameters of other commands.' },
    ],
    notes: [
      {
        text: 'RFC 1425 introduced this code in 1993. It is missing from the lists in RFC 2821, and RFC 5321 brought it back in 2008.',
        source: { kind: 'rfc', rfc: 1425, section: '6.1' },
      },
    ],
    otherUses: [
      {
        claim: 'helohost error',
        sentBy: 'Sina Mail and TurboMail, for a HELO name that they do not accept.',
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
    words: [
      'parameters not recognized',
      'syntax error',
      'unsupported option',
      'parameter not known',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 1869, section: '6.1' },
      { kind: 'rfc', rfc: 1425, section: '6.1' },
      { kind: 'rfc', rfc: 2852, section: '4' },
    ],
  },
  {
    code: '556',
    name: 'Domain does not accept mail',
    standing: 'current',
    titles: [
      { text: 'Domain does not accept mail', source: { kind: 'rfc', rfc: 7504, section: '5.1' } },
    ],
    plain: 'The part of the email address after the @ does not accept mail at all.',
    next: 'The sending server stops without trying. Sending again does not help, unless the text is not about the domain: then a later attempt may work.',
    who: 'you',
    act: 'correct the part after the @',
    advice: {
      person: [
        'Look at the part after the @. Is there a letter too many or too few, or .com instead of .org?',
        'Ask the person for the correct email address.',
        'If the text says “Address unavailable” or is about RCPTs or the IP address, the domain is not the problem: send later, or to fewer people at a time.',
      ],
      administrator: [
        'The domain says so itself, for example with a null MX: `dig +short MX example.org` shows `0 .`',
        'If it is your domain and it should accept mail, correct its MX record.',
      ],
      developer: [
        'Do not retry. Suppress the address and check the domain for typos, unless the text gives a different reason: “Address unavailable” (Courier), the number of RCPTs (Alibaba) or the IP address (Sina).',
      ],
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
        how: '521 comes from a host that does not accept mail. 556 comes from a relay that knows this about the domain.',
      },
      { code: '550', how: '550 says that one mailbox does not exist.' },
      {
        code: '5.1.10',
        how: '5.1.10 is the enhanced code paired with it. Microsoft uses 5.1.10 for an unknown user instead.',
      },
    ],
    notes: [
      {
        text: 'With a null MX, this code is paired with the enhanced code 5.1.10.',
        source: { kind: 'rfc', rfc: 7505, section: '4.1' },
      },
    ],
    otherUses: [
      {
        claim: 'Address unavailable',
        sentBy:
          'Courier, for an address to which delivery failed a short time ago, so that it does not have to send a bounce message.',
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
        claim: 'remote ip check error; The number of RCPTs is over size',
        sentBy:
          'Sina Mail and TurboMail, for an IP address that failed a check; Alibaba Cloud DirectMail, for too many recipients.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
            seen: '2026-11-23',
          },
          {
            kind: 'provider',
            url: 'https://www.alibabacloud.com/help/zh/directmail/latest/summary-of-common-email-return-codes-and-solutions',
            seen: '2026-11-30',
          },
          {
            kind: 'observed',
            url: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['domain does not accept mail', 'null mx', 'no mail domain', 'takes no mail'],
    sources: [
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'rfc', rfc: 7504, section: '5.1' },
      { kind: 'rfc', rfc: 7505, section: '4.1' },
    ],
  },
] satisfies readonly BasicCode[];
