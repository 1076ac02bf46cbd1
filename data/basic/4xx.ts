import type { BasicCode } from '../types';

/** Replies that say: not now. Defined by RFCs or named in the registry. */
export const basic4 = [
  {
    code: '421',
    name: 'Service not available, try again later',
    standing: 'current',
    titles: [
      {
        text: '<domain> Service not available, closing transmission channel',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: '(This may be a reply to any command if the service knows it must shut down)',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server is closing the connection for now: it is busy, restarting, or limiting mail from your provider. Your mail server retries automatically.',
    next: 'The other server closes the connection. The sending server keeps the message, tries other servers of the domain, and retries later.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If you get a bounce message after that, or if it is urgent, contact the person another way, for example by phone.',
      ],
      administrator: [
        'Read the text after the code: rate limits, reputation and maintenance all use 421.',
        'Check your own setup first: how many connections and messages you send to this server, and whether your IP address is on a blocklist.',
        'Send more slowly to this destination and let the queue retry. Do not flush it again and again.',
      ],
      developer: [
        'Retry with exponential backoff, starting at 30 minutes. Open fewer connections to this destination.',
        'Never suppress an address because of a 421.',
      ],
    },
    answers: [
      { command: 'any', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'connect', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
    ],
    associated: ['X.3.0', 'X.4.2'],
    twins: ['4.7.0', '4.3.2', '4.4.2'],
    wire: ['S: 421 4.3.2 mx.example.org Service not available, try again later'],
    confused: [
      {
        code: '221',
        how: '221 is the normal end after QUIT. With 421, the server closes the connection on its own.',
      },
      { code: '450', how: '450 is about one mailbox. 421 ends the whole connection.' },
      { code: '554', how: '554 in the greeting is permanent. 421 is temporary.' },
    ],
    notes: [
      {
        text: 'This code may be the reply to any command, not only to the connection. The server then closes the connection.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Greylisting has no code of its own. RFC 6647 calls only 421 and 450 reasonable for it.',
        source: { kind: 'rfc', rfc: 6647, section: '5' },
      },
    ],
    otherUses: [],
    words: [
      'service not available',
      'try again later',
      'temporarily deferred',
      'rate limit',
      'too many connections',
      'busy',
      'closing channel',
      'unavailable',
      'throttled',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '3.8' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '422',
    name: 'Password transition needed (registry only)',
    standing: 'registry',
    titles: [],
    plain:
      'The registry lists this code for a login method that the account cannot use yet. Some servers send it for a full mailbox, or for an address that does not exist.',
    next: 'The sending server treats it like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'Read the text after the code. It tells you more than the code does.',
        'Wait: your mail server tries again. If the text says that the mailbox is full, tell the person another way. If it says that the name is invalid, check the address.',
      ],
      administrator: [
        'Do not rely on the code: no RFC defines a text for it. Go by the text and the enhanced code after it.',
      ],
      developer: ['Retry as for any 4xx. Take the reason from the enhanced code.'],
    },
    answers: [],
    associated: ['X.7.12'],
    twins: ['4.2.2'],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 422 4.2.2 Quota limit exceeded'],
    confused: [
      { code: '432', how: '432 is the code that RFC 4954 defines for a password transition.' },
      { code: '4.2.2', how: '4.2.2 means a full mailbox. 422 looks like 4.2.2 without its dots.' },
      { code: '452', how: '452 is the standard code for insufficient storage.' },
    ],
    notes: [
      {
        text: 'The registry pairs this code with X.7.12, “A password transition is needed”. No RFC defines a text for it.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: "The recipient's mailbox has exceeded its storage limit",
        sentBy:
          'Bytecamp, with the enhanced code 4.2.2. A Barracuda reply reads “422 License Expired”, and a server that we do not know sent “422 invalid user name!”.',
        origin: 'Probably 4.2.2 without its dots. This is our inference.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'provider',
            url: 'https://www.bytecamp.net/de/faq/email/zustellen.html',
            seen: '2026-11-23',
          },
          {
            kind: 'observed',
            url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/422.json',
            seen: '2026-11-23',
          },
          {
            kind: 'list',
            url: 'https://kapeli.com/cheat_sheets/SMTP_Status_Codes.docset/Contents/Resources/Documents/index',
          },
          {
            kind: 'list',
            url: 'https://git.trinitor.de/trinitor/DetectionLab/raw/branch/master/Vagrant/resources/malcolm/logstash/maps/smtp_result_codes.yaml',
          },
        ],
      },
    ],
    words: ['mailbox full', 'over quota', 'password transition'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '430',
    name: 'In the registry, but not defined',
    standing: 'registry',
    titles: [],
    plain:
      'The registry pairs this code with “Invalid command”, but no standard says what it means. The failure is temporary.',
    next: 'The sending server treats it like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [],
      administrator: [
        'We know it from qmail with the chkuser add-on, from Courier and from DBMail, for a temporary fault of the server.',
      ],
      developer: [],
    },
    answers: [],
    associated: ['X.5.1'],
    twins: [],
    wire: [],
    confused: [
      { code: '500', how: '500 is the usual reply to a command that a server does not recognise.' },
    ],
    notes: [
      {
        text: 'The registry pairs this code with X.5.1, “Invalid command”. No RFC defines a text for it.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: 'system temporary unavailable, try again later (#4.3.0 - chkuser)',
        sentBy: 'Servers with qmail and an older version of the chkuser add-on.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/denislemire/netqmail/blob/07f62a892f1d1a918bcb6927999c9690ba9eda46/chkuser_settings.h',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Out of memory',
        sentBy: 'Courier, when it has no memory left to read the parts of a message.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Message not received; Temporary failure in recipient lookup',
        sentBy: 'DBMail’s LMTP server, when it cannot look up a recipient or store the message.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/dbmail/dbmail/blob/main/src/lmtp.c',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['invalid command', 'courier', 'out of memory', 'dbmail'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '432',
    name: 'Password transition needed',
    standing: 'current',
    titles: [
      { text: 'A password transition is needed', source: { kind: 'rfc', rfc: 4954, section: '6' } },
    ],
    plain:
      'You need to log in once with your normal password before the server can use this login method. From Microsoft, the code means that a mailbox is busy, or that the sender has too many connections.',
    next: 'At login, an email program reports the error: log in once with the plain password over an encrypted connection. In all other cases, the sending server keeps the message and retries later.',
    who: 'you',
    act: 'enter your password again, or wait',
    advice: {
      person: [
        'If the code appears at login, enter your password again in the email program. If that does not help, contact your provider.',
        'If the text says “STOREDRV”, “limit exceeded” or “temporarily unavailable”, wait: your mail server retries.',
      ],
      administrator: [
        'The account has no stored secret yet for the chosen authentication mechanism. Ask the user to log in once with PLAIN over TLS.',
        '“Mail filters temporarily unavailable” comes from Courier: start its filters again (`courierfilter start`).',
      ],
      developer: [
        'Offer the user a login with PLAIN over TLS, then retry with the preferred mechanism.',
      ],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } }],
    associated: ['X.7.12'],
    twins: ['4.7.12', '4.3.2'],
    wire: ['C: AUTH CRAM-MD5', 'S: 432 4.7.12 A password transition is needed'],
    confused: [
      {
        code: '535',
        how: '535 says that the login failed. 432 says that the password has to be sent once by a different login method.',
      },
      {
        code: '534',
        how: '534 says that the mechanism is too weak, and trying again does not change that.',
      },
      {
        code: '451',
        how: 'Exchange and Microsoft 365 send 432 with an unrelated meaning: the mailbox or its server is busy or offline, or gets too much mail. Other servers use 450 or 451 for that.',
      },
    ],
    notes: [
      {
        text: 'This code is paired with the enhanced code 4.7.12.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    otherUses: [
      {
        claim: 'Service temporarily unavailable; Mail filters temporarily unavailable',
        sentBy:
          'Courier, when it cannot start its own program that accepts mail, or when a mail filter does not answer.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/courieresmtpd.C',
            seen: '2026-11-30',
          },
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/cdfilters.C',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: "Recipient's incoming mail queue has been stopped",
        sentBy:
          'Lists repeat it; we found no server that sends this text. Exchange and Microsoft 365 send 432 4.3.2 when a mailbox or its server is busy or offline, when one recipient is getting too much mail, or when one sender has too many connections open.',
        origin:
          'Probably Exchange’s 4.3.2 without its dots. This is our inference from matching texts.',
        evidence: 'list',
        notes: [],
        sources: [
          {
            kind: 'list',
            url: 'https://kapeli.com/cheat_sheets/SMTP_Status_Codes.docset/Contents/Resources/Documents/index',
          },
          {
            kind: 'list',
            url: 'https://git.trinitor.de/trinitor/DetectionLab/raw/branch/master/Vagrant/resources/malcolm/logstash/maps/smtp_result_codes.yaml',
          },
        ],
      },
    ],
    words: ['password transition', 'storedrv', 'recipient thread limit', 'courier'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '6' },
    ],
  },
  {
    code: '450',
    name: 'Mailbox temporarily unavailable',
    standing: 'current',
    titles: [
      {
        text: 'Requested mail action not taken: mailbox unavailable',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Requested mail action not taken: mailbox unavailable (e.g., mailbox busy or temporarily blocked for policy reasons)',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      { text: 'ATRN request refused', source: { kind: 'rfc', rfc: 2645, section: '7' } },
    ],
    plain:
      'The server cannot accept email for this person at the moment. The mailbox may be busy, or the server wants yours to try again later.',
    next: 'The sending server keeps the message for this recipient and retries later.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If you get a bounce message, check the email address against one that you know is correct.',
      ],
      administrator: [
        'Read the text: greylisting, a locked mailbox and a failed lookup of the sender’s domain can all get 450.',
        'Check your own setup first. Postfix sends `450 4.1.8` when it cannot find the sender’s domain, and `450 4.1.1` when it could not verify the address with another server.',
      ],
      developer: [
        'Retry after 30 minutes, then with exponential backoff. Do not suppress the address.',
      ],
    },
    answers: [
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'message',
        kind: 'error',
        when: 'a policy of the receiving server',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      { command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with MT-PRIORITY',
        source: { kind: 'rfc', rfc: 6710, section: '4.1' },
      },
    ],
    associated: ['X.2.4', 'X.7.0', 'X.7.15'],
    twins: ['4.2.0', '4.2.1', '4.7.1'],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted',
    ],
    confused: [
      { code: '550', how: '550 is the permanent version: there is no automatic retry.' },
      { code: '451', how: '451 is usually a server error. 450 is usually about the mailbox.' },
      { code: '421', how: '421 ends the whole connection. After 450, the session goes on.' },
    ],
    notes: [
      {
        text: 'By default, Postfix sends 450 4.1.8 for an unknown sender domain, and 450 4.1.1 if another server did not confirm the address (`reject_unverified_recipient`). Permanent problems can therefore look temporary for days. By default, an unknown local user gets 550 5.1.1.',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: 'Debian source package postfix 3.7.11',
        },
      },
      {
        text: 'A client should wait at least 30 minutes between attempts, and give up after four to five days at the earliest.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.4.1' },
      },
    ],
    otherUses: [],
    words: [
      'mailbox busy',
      'mailbox unavailable',
      'greylisted',
      'greylisting',
      'try again later',
      'locked',
      'unavailable',
      'mailbox not available',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 2645, section: '7' },
      { kind: 'rfc', rfc: 6710, section: '4.1' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '451',
    name: 'Temporary server error',
    standing: 'current',
    titles: [
      {
        text: 'Requested action aborted: local error in processing',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Requested action aborted: error in processing',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.2' },
      },
      {
        text: 'Unable to process ATRN request now',
        source: { kind: 'rfc', rfc: 2645, section: '7' },
      },
    ],
    plain:
      'Something went wrong on the other server, or that server wants yours to try again later. Your mail server retries automatically.',
    next: 'The sending server keeps the message and retries later.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If the delay lasts longer than a day, forward the whole message to your email provider or IT support.',
      ],
      administrator: [
        'Read the text: servers also use 451 for greylisting, temporary blocks and failed DNS lookups.',
        'Check your own setup first: reverse DNS, SPF and whether your name servers respond.',
        'If the delay lasts for hours, contact the postmaster of the recipient’s mail server.',
      ],
      developer: ['Retry with exponential backoff. Do not suppress the address.'],
    },
    answers: [
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'message', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'data', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } },
      { command: 'burl', kind: 'error', source: { kind: 'rfc', rfc: 4468, section: '6' } },
    ],
    associated: [
      'X.1.1',
      'X.1.8',
      'X.3.0',
      'X.4.1',
      'X.4.3',
      'X.4.5',
      'X.5.0',
      'X.5.3',
      'X.5.4',
      'X.7.1',
      'X.7.24',
    ],
    twins: ['4.7.1', '4.3.0', '4.7.500'],
    wire: [
      'C: DATA',
      'S: 354 Go ahead',
      'C: .',
      'S: 451 4.3.0 Error while writing the message, try again later',
    ],
    confused: [
      {
        code: '4.5.1',
        how: '4.5.1 is not a different way to write 451. It is an enhanced code that means “invalid command”.',
      },
      { code: '450', how: '450 is usually about the mailbox. 451 is usually a server error.' },
      { code: '554', how: '554 is a permanent failure, and the code itself gives no reason.' },
    ],
    notes: [
      {
        text: 'The standard prints two titles: “error in processing” in one list, and “local error in processing” in the other.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.2' },
      },
      {
        text: 'The registry also pairs 451 with X.7.1, as in “451 4.7.1 Greylisted”.',
        source: { kind: 'registry', entry: 'X.7.1' },
      },
    ],
    otherUses: [],
    words: [
      'local error',
      'error in processing',
      'aborted',
      'greylisting',
      'greylisted',
      'temporary failure',
      '4.5.1',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 2645, section: '7' },
      { kind: 'rfc', rfc: 7372, section: '3.2' },
      { kind: 'rfc', rfc: 7208, section: '8.6' },
      { kind: 'rfc', rfc: 6376, section: '6.3' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '452',
    name: 'Insufficient storage or too many recipients',
    standing: 'current',
    titles: [
      {
        text: 'Requested action not taken: insufficient system storage',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server has no space for the message at the moment, or got too many recipients. Your mail server retries automatically.',
    next: 'The sending server keeps the message and retries. With too many recipients, it sends to the accepted ones now and to the rest in a new transaction.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If the text says that the mailbox is full, tell the person another way, for example by phone.',
      ],
      administrator: [
        'Read the text: 4.2.2 means a full mailbox, 4.5.3 too many recipients, 4.3.1 a full disk.',
        'On your own server, check whether the disk of the mail queue is full: `df -h` and `df -i`.',
      ],
      developer: [
        'Retry later. For “too many recipients”, split the list: a server must accept at least 100 recipients in one transaction (RFC 5321, 4.5.3.1.8).',
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
    ],
    associated: ['X.2.4', 'X.3.1', 'X.5.0'],
    twins: ['4.2.2', '4.5.3', '4.3.1'],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 452 4.2.2 The mailbox is full, try again later'],
    confused: [
      {
        code: '552',
        how: '552 is the permanent version of insufficient storage, or means a message over the size limit.',
      },
      { code: '451', how: '451 is for a different server error, or for “try again later”.' },
    ],
    notes: [
      {
        text: '“Too many recipients” is 452. RFC 821 used 552 by mistake, and RFC 5321 corrects it.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
      {
        text: 'The enhanced code for too many recipients is X.5.3. The registry pairs X.5.3 with 451, not with 452.',
        source: { kind: 'registry', entry: 'X.5.3' },
      },
    ],
    otherUses: [],
    words: [
      'storage',
      'disk full',
      'mailbox full',
      'over quota',
      'too many recipients',
      'insufficient system storage',
      'out of space',
      'no room',
      'not enough room',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 1870, section: '6.1' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '453',
    name: 'No mail is waiting',
    standing: 'current',
    titles: [{ text: 'You have no mail', source: { kind: 'rfc', rfc: 2645, section: '7' } }],
    plain: 'The server has no mail waiting for your site. Nothing is wrong.',
    next: 'The program stops and asks again later.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: ['There is nothing to do. This code is for servers that collect waiting mail.'],
      administrator: [
        'The standard defines this reply for ATRN. If it comes when your server delivers mail, the delivery is delayed (“Remote side deferred recipient”). The registry also pairs 453 with X.3.2, in a different sense. Online lists say “too many messages”, a meaning that no RFC defines.',
      ],
      developer: ['After ATRN, treat it as an empty queue. At any other command, retry later.'],
    },
    answers: [{ command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } }],
    associated: ['X.3.2'],
    twins: [],
    wire: ['C: ATRN example.org', 'S: 453 You have no mail'],
    confused: [
      {
        code: '450',
        how: '450 rejects ATRN itself, for example because this client is not allowed to collect mail for the domain.',
      },
    ],
    notes: [
      {
        text: 'The registry pairs this code with X.3.2, “System not accepting network messages”, which is a different meaning.',
        source: { kind: 'registry', entry: 'X.3.2' },
      },
    ],
    otherUses: [],
    words: ['no mail', 'atrn'],
    sources: [
      { kind: 'rfc', rfc: 2645, section: '5.2.1' },
      { kind: 'rfc', rfc: 2645, section: '7' },
    ],
  },
  {
    code: '454',
    name: 'TLS or login temporarily unavailable',
    standing: 'current',
    titles: [
      {
        text: 'TLS not available due to temporary reason',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'Temporary authentication failure',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'At the moment, the server cannot encrypt the connection or check your login. From Postfix, 454 4.7.1 means that it does not relay.',
    next: 'A mail server retries automatically. An email program usually does not: send the message again later. The password may be correct.',
    who: 'you',
    act: 'read the text, send again later',
    advice: {
      person: [
        'Wait a few minutes and send again. Do not change your password because of this code.',
        'If the text says “quota exceeded”, wait until you may send again, up to a day.',
        'If the text says “Relay access denied”, turn on login for the outgoing server in your email program, and check the part after the @.',
      ],
      administrator: [
        'After STARTTLS or AUTH, the command tells you which of the two meanings applies. After RCPT TO, Postfix’s 454 4.7.1 means that it does not relay: look at its `smtpd_relay_restrictions`.',
        'On your own server, check whether the certificate is readable and the password store is running.',
      ],
      developer: [
        'Retry later. Where encryption is required, do not fall back to an unencrypted connection.',
        'Amazon SES uses 454 for throttling: send more slowly.',
      ],
    },
    answers: [
      { command: 'starttls', kind: 'error', source: { kind: 'rfc', rfc: 3207, section: '4' } },
      { command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } },
    ],
    associated: ['X.5.0', 'X.7.0', 'X.7.1'],
    twins: ['4.7.0', '4.7.1'],
    wire: ['C: STARTTLS', 'S: 454 4.7.0 TLS not available due to temporary reason'],
    confused: [
      {
        code: '535',
        how: '535 says that the login failed. 454 says that it could not be checked.',
      },
      {
        code: '530',
        how: '530 asks for encryption or a login. 454 cannot offer it at the moment.',
      },
      { code: '435', how: 'Exim replies with 435 where RFC 4954 defines 454.' },
    ],
    notes: [
      {
        text: 'One code has two definitions: TLS is not available, or the login cannot be checked. The command that got the reply tells you which applies.',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'The second definition is in the standard for SMTP login.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    otherUses: [
      {
        claim: 'Relay access denied',
        sentBy:
          'Postfix, with the enhanced code 4.7.1, in reply to RCPT TO. It is the default for mail that Postfix does not relay (`defer_unauth_destination`).',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/vdukhovni/postfix',
            seen: 'Debian source package postfix 3.7.11',
          },
        ],
      },
    ],
    words: [
      'tls not available',
      'starttls failed',
      'temporary authentication failure',
      'throttling',
    ],
    sources: [
      { kind: 'rfc', rfc: 3207, section: '4' },
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2487, section: '5' },
      { kind: 'rfc', rfc: 2554, section: '6' },
    ],
  },
  {
    code: '455',
    name: 'Parameters temporarily not supported',
    standing: 'current',
    titles: [
      {
        text: 'Server unable to accommodate parameters',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'Your mail server asked for a special delivery option that this server cannot provide at the moment.',
    next: 'The sending server keeps the message and retries later.',
    who: 'your-provider',
    act: 'send without the parameter, or send later',
    advice: {
      person: [
        'Wait: your mail server tries again. If you get a bounce message, forward it to your email provider or IT support.',
      ],
      administrator: [
        'Look in the log at the parameters of MAIL and RCPT: the server cannot support one of them at the moment. Retry without it.',
      ],
      developer: ['Retry later, or drop the parameter if it is optional.'],
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
    associated: [],
    twins: ['4.5.4'],
    wire: [
      'C: MAIL FROM:<ada@example.com> BY=120;R',
      'S: 455 4.5.4 Unable to accommodate the parameter now',
    ],
    confused: [
      { code: '555', how: '555 is the permanent version: the parameter is not recognised.' },
      { code: '501', how: '501 says that a parameter has a syntax error.' },
    ],
    notes: [
      {
        text: 'RFC 1425 introduced this code in 1993. It is missing from the lists in RFC 2821, and RFC 5321 brought it back in 2008.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.2' },
      },
    ],
    otherUses: [
      {
        claim: 'Maximum messages sent per minute reached',
        sentBy: 'Oracle Cloud Infrastructure Email Delivery: send more slowly.',
        evidence: 'provider',
        notes: [],
        sources: [
          {
            kind: 'provider',
            url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['parameters', 'unable to accommodate'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 1869, section: '6.1' },
      { kind: 'rfc', rfc: 1425, section: '6.1' },
      { kind: 'rfc', rfc: 2852, section: '4' },
    ],
  },
  {
    code: '458',
    name: 'Queue cannot be started',
    standing: 'current',
    titles: [
      {
        text: 'Unable to queue messages for node <x>',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain: 'The server could not start sending the mail that is waiting for your site.',
    next: 'The program asks again later.',
    who: 'nobody',
    act: 'the program asks again later',
    advice: {
      person: [
        'You do not need to do anything. This code is for servers that collect waiting mail.',
      ],
      administrator: [
        'Repeat ETRN later. If the problem persists, contact the administrators of the server that holds your mail.',
      ],
      developer: ['Repeat ETRN later.'],
    },
    answers: [
      { command: 'etrn', kind: 'error', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
    ],
    associated: ['X.5.0'],
    twins: [],
    wire: ['C: ETRN example.org', 'S: 458 Unable to queue messages for node example.org'],
    confused: [
      {
        code: '459',
        how: '459 says that you are not allowed to ask for this node. 458 says that it does not work at the moment.',
      },
      { code: '253', how: '253 means success: the queue was started.' },
    ],
    notes: [],
    otherUses: [],
    words: ['etrn', 'unable to queue messages'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
  {
    code: '459',
    name: 'Node not allowed (ETRN)',
    standing: 'current',
    titles: [
      {
        text: 'Node <x> not allowed: <reason>',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain: 'The server will not send you the waiting mail for that node.',
    next: 'The program stops asking for this node until permission has been sorted out.',
    who: 'your-provider',
    act: 'check the node name and the permission',
    advice: {
      person: [
        'You do not need to do anything. This code is for servers that collect waiting mail.',
      ],
      administrator: [
        'Check the spelling of the node in ETRN, and whether the other server allows yours to ask for it.',
      ],
      developer: [
        'Do not repeat the command, although the code begins with 4: the reason is usually permanent.',
      ],
    },
    answers: [
      { command: 'etrn', kind: 'error', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
    ],
    associated: ['X.5.0'],
    twins: [],
    wire: ['C: ETRN example.org', 'S: 459 Node example.org not allowed: unknown client'],
    confused: [{ code: '458', how: '458 is a temporary problem. 459 is about permission.' }],
    notes: [
      {
        text: 'In the standard, the reason follows the code as text.',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    otherUses: [],
    words: ['etrn', 'node not allowed', 'name not allowed'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
] satisfies readonly BasicCode[];
