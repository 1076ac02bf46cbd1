import type { BasicCode } from '../types';

/** Replies that say: not now. Defined by RFCs or named in the registry. */
export const basic4 = [
  {
    code: '421',
    name: 'Not available now, try later',
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
      'The server is hanging up for the moment: it is busy, being restarted, or wants fewer messages from your provider. The mail is tried again.',
    next: 'The program closes the connection, keeps the message and tries again later, at other servers of the domain first.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    advice: {
      person: [
        'Wait. Your mail server tries again by itself.',
        'If you get a final message after that, or if it is urgent, reach the person another way.',
      ],
      administrator: [
        'Read the words after the number: rate limit, reputation and maintenance all use 421.',
        'Check your own side first: how many connections and messages you open to this server, and whether your IP address is on a block list.',
        'Slow down to this destination and let the queue retry; do not flush it again and again.',
      ],
      developer: [
        'Retry with growing pauses, beginning with 15 to 30 minutes. Open fewer connections to this destination.',
        'Never suppress an address on a 421.',
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
        how: '221 is the polite end after QUIT; with 421 the server hangs up on its own.',
      },
      { code: '450', how: '450 is about one mailbox; 421 ends the whole connection.' },
      { code: '554', how: '554 in the greeting is final; 421 is for now.' },
    ],
    notes: [
      {
        text: 'It may answer any command, not only the connection: the server must then close the channel.',
        source: { kind: 'rfc', rfc: 5321, section: '3.8' },
      },
      {
        text: 'Greylisting has no code of its own. RFC 6647 calls only 421 and 450 reasonable.',
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
    name: 'Password change needed (registry only)',
    standing: 'registry',
    titles: [],
    plain:
      'The code stands in the registry for a login that needs a password step. Some servers send it for a full mailbox. It is temporary.',
    next: 'The program treats it like any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait, and read the words behind the number',
    advice: {
      person: [
        'Read the words behind the number: they tell more than the number does.',
        'Wait: your mail server tries again. If the words say that the mailbox is full, tell the person another way.',
      ],
      administrator: [
        'Do not act on the number: no RFC gives it a text. Act on the words and on the enhanced code behind it.',
      ],
      developer: ['Retry like any 4xx. Take the reason from the enhanced code.'],
    },
    answers: [],
    associated: ['X.7.12'],
    twins: ['4.7.12', '4.2.2'],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 422 4.2.2 Quota limit exceeded'],
    confused: [
      { code: '432', how: '432 is the code that RFC 4954 defines for a password transition.' },
      { code: '4.2.2', how: '4.2.2 is a full mailbox; 422 looks like it with its dots removed.' },
      { code: '452', how: '452 is the standard code for a lack of room.' },
    ],
    notes: [
      {
        text: 'The registry names it beside X.7.12, “A password transition is needed”. No RFC gives the number a text.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: 'The recipient’s mailbox is over its storage limit',
        sentBy:
          'Bytecamp, with the enhanced code 4.2.2. A Barracuda reply reads “422 License Expired”.',
        origin: 'Probably 4.2.2 with its dots removed. That is our inference.',
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
    name: 'In the registry without a meaning',
    standing: 'registry',
    titles: [],
    plain:
      'The registry names this number beside “Invalid command”, but no standard says what it means. It is temporary.',
    next: 'The program treats it like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: ['X.5.1'],
    twins: ['4.5.1'],
    wire: [],
    confused: [
      { code: '500', how: '500 is the usual answer to a command that a server does not know.' },
    ],
    notes: [
      {
        text: 'The registry names it beside X.5.1, “Invalid command”. No RFC gives the number a text.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [],
    words: ['invalid command'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '432',
    name: 'A password step is needed',
    standing: 'current',
    titles: [
      { text: 'A password transition is needed', source: { kind: 'rfc', rfc: 4954, section: '6' } },
    ],
    plain:
      'The account has to log in once in another way before this kind of login works. The server says: not yet.',
    next: 'The mail program should log in once with the plain password over an encrypted connection, then as before.',
    who: 'you',
    act: 'log in once with your password again',
    advice: {
      person: [
        'Type your password anew in the mail program and try again.',
        'If that does not help, log in once on your provider’s web page, or ask your provider.',
      ],
      administrator: [
        'The account has no stored secret yet for the chosen mechanism. Let the user log in once with PLAIN over TLS.',
      ],
      developer: [
        'Offer the user a login with PLAIN over TLS, then retry with the wanted mechanism.',
      ],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } }],
    associated: ['X.7.12'],
    twins: ['4.7.12', '4.3.2'],
    wire: ['C: AUTH CRAM-MD5', 'S: 432 4.7.12 A password transition is needed'],
    confused: [
      {
        code: '535',
        how: '535 says that the password is wrong; 432 says that it has to be given once in another way.',
      },
      { code: '534', how: '534 says that the mechanism is too weak, and stays so.' },
      {
        code: '451',
        how: 'Exchange Online sends 432 in an unrelated sense, for a recipient who gets too much at once; elsewhere that is a 450 or 451.',
      },
    ],
    notes: [{ text: 'It goes with 4.7.12.', source: { kind: 'rfc', rfc: 4954, section: '6' } }],
    otherUses: [
      {
        claim: 'The recipient’s Exchange server incoming mail queue has been stopped',
        sentBy:
          'Nobody that we know of in this sense. Exchange Online sends 432 4.3.2 when one recipient gets too much at once.',
        origin:
          'Probably Exchange’s 4.3.2 with its dots removed. That is our inference from texts that match.',
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
    words: ['password transition', 'storedrv', 'recipient thread limit'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '6' },
    ],
  },
  {
    code: '450',
    name: 'Mailbox not available for now',
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
      'The server cannot take mail for this person at the moment. The mailbox may be busy, or the server wants you to come back.',
    next: 'The program keeps the message for this recipient and tries again later.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    advice: {
      person: [
        'Wait. Your mail server tries again by itself.',
        'If a final message comes, compare the address with one that you know to be right.',
      ],
      administrator: [
        'Read the words: greylisting, a locked mailbox and a failed lookup of the sender’s domain all use 450.',
        'Check your own side first: Postfix answers `450 4.1.8` when the sender’s domain cannot be found, and `450 4.1.1` when a check of the address with another server failed.',
      ],
      developer: ['Retry after 30 minutes, then with growing pauses. Do not suppress the address.'],
    },
    answers: [
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'message',
        kind: 'error',
        when: 'a rule of the receiving side',
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
      { code: '550', how: '550 is the same answer for good: it is not tried again.' },
      { code: '451', how: '451 is a fault in the server; 450 is about the mailbox.' },
      { code: '421', how: '421 ends the whole connection, 450 refuses one recipient.' },
    ],
    notes: [
      {
        text: 'Postfix answers 450 4.1.8, and 450 4.1.1 after a check of the address with another server (`reject_unverified_recipient`), so faults that last look temporary for days. An unknown local user gets 550 5.1.1.',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: 'Debian source package postfix 3.7.11',
        },
      },
      {
        text: 'A client should wait at least 30 minutes between tries, and give up after four to five days at the earliest.',
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
    name: 'Error in the server',
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
      'Something went wrong inside the other server, or it wants you to come back later. The mail is tried again.',
    next: 'The program keeps the message and tries again later.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    advice: {
      person: [
        'Wait. Your mail server tries again by itself.',
        'If it lasts longer than a day, send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Read the words: greylisting, temporary blocks and failed DNS lookups use 451 as often as real faults do.',
        'Check your own side first: reverse DNS, SPF and the answers of your name servers.',
        'If it lasts for hours, write to the postmaster of the other side.',
      ],
      developer: ['Retry with growing pauses. Do not suppress the address.'],
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
        how: '4.5.1 is not another way to write 451: it is an enhanced code and means “invalid command”.',
      },
      { code: '450', how: '450 is about the mailbox; 451 is a fault in the server.' },
      { code: '554', how: '554 is a failure for good, without a reason in the number.' },
    ],
    notes: [
      {
        text: 'The standard prints two titles: “error in processing” in one list, “local error in processing” in the other.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.2' },
      },
      {
        text: 'The registry names 451 beside X.7.1 as well; hence the common “451 4.7.1 Greylisted”.',
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
    name: 'Not enough room for now',
    standing: 'current',
    titles: [
      {
        text: 'Requested action not taken: insufficient system storage',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server has no room for the message at the moment, or got too many recipients at once. The mail is tried again.',
    next: 'The program keeps the message and tries again. With too many recipients it sends the accepted ones now and the rest in a new turn.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    advice: {
      person: [
        'Wait. Your mail server tries again by itself.',
        'If the words say that the mailbox is full, tell the person another way that there is no room.',
      ],
      administrator: [
        'Read the words: a full mailbox is 4.2.2, too many recipients is 4.5.3, a full disk is 4.3.1.',
        'On your own server: is the disk of the mail queue full? `df -h` and `df -i` tell.',
      ],
      developer: [
        'Retry later. For “too many recipients”, split: a server must take at least 100 recipients in one turn (RFC 5321, 4.5.3.1.8).',
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
        how: '552 is the same lack of room for good, or a message over the size limit.',
      },
      { code: '451', how: '451 is another fault in the server.' },
    ],
    notes: [
      {
        text: '“Too many recipients” is 452. RFC 821 said 552 by mistake; RFC 5321 corrects it.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
      {
        text: 'The enhanced code for it is X.5.3. The registry pairs X.5.3 with 451, not with 452.',
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
    next: 'The program ends and asks again later.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: ['There is nothing to do. This code belongs to servers that fetch waiting mail.'],
      administrator: [
        'Only the command ATRN gets it. The registry also names 453 beside X.3.2, in another sense; lists claim “too many messages”, which no RFC says.',
      ],
      developer: ['Treat it as an empty queue, not as a failure.'],
    },
    answers: [{ command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } }],
    associated: ['X.3.2'],
    twins: [],
    wire: ['C: ATRN example.org', 'S: 453 You have no mail'],
    confused: [
      {
        code: '450',
        how: '450 refuses ATRN itself: this client may not get the mail of the domain.',
      },
    ],
    notes: [
      {
        text: 'The registry names it beside X.3.2, “System not accepting network messages”: another sense than here.',
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
    name: 'TLS or login not available now',
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
      'The server cannot encrypt, or cannot check your login, at the moment. Your password is not the reason.',
    next: 'The program tries again later. It must not ask for a new password.',
    who: 'nobody',
    act: 'wait, and try again later',
    advice: {
      person: [
        'Wait some minutes and send again. Do not change your password because of this code.',
      ],
      administrator: [
        'It answers STARTTLS or AUTH; the command tells which of the two meanings applies.',
        'On your own server: is the certificate readable, is the password store running?',
      ],
      developer: [
        'Retry later. Do not fall back to an unencrypted connection where encryption is required.',
        'Amazon SES uses 454 for throttling: send more slowly.',
      ],
    },
    answers: [
      { command: 'starttls', kind: 'error', source: { kind: 'rfc', rfc: 3207, section: '4' } },
      { command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } },
    ],
    associated: ['X.5.0', 'X.7.0', 'X.7.1'],
    twins: ['4.7.0'],
    wire: ['C: STARTTLS', 'S: 454 4.7.0 TLS not available due to temporary reason'],
    confused: [
      {
        code: '535',
        how: '535 says that the login is wrong; 454 says that it could not be checked.',
      },
      { code: '530', how: '530 asks for encryption or a login; 454 cannot offer it now.' },
      { code: '435', how: 'Exim answers 435 where RFC 4954 has 454.' },
    ],
    notes: [
      {
        text: 'One number, two definitions: TLS not available, or a login that cannot be checked. The command it answers tells which.',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'The second definition stands in the standard for login.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    otherUses: [],
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
    name: 'Cannot do it this way now',
    standing: 'current',
    titles: [
      {
        text: 'Server unable to accommodate parameters',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server understood the wish that came with the address, but cannot fulfil it at the moment.',
    next: 'The program tries again later, or without the extra wish.',
    who: 'your-provider',
    act: 'send without the parameter, or later',
    advice: {
      person: [
        'Wait: your mail server tries again. If a final message comes, send it to whoever looks after your mail.',
      ],
      administrator: [
        'Look at the parameters of MAIL and RCPT in the log: one of them cannot be honoured now. Retry without it.',
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
      { code: '555', how: '555 is the same for good: the parameter is not known.' },
      { code: '501', how: '501 says that the parameter is written wrongly.' },
    ],
    notes: [
      {
        text: 'It is not new: it comes from RFC 1425 of 1993, is missing from the lists of RFC 2821 and came back in 2008.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.2' },
      },
    ],
    otherUses: [],
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
    plain: 'The server could not start sending the mail that waits for your site.',
    next: 'The program asks again later.',
    who: 'nobody',
    act: 'ask again later',
    advice: {
      person: [
        'There is nothing to do for you. This code belongs to servers that fetch waiting mail.',
      ],
      administrator: [
        'Repeat ETRN later. If it lasts, ask whoever runs the server that holds your mail.',
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
        how: '459 says that you may not ask for this name; 458 that it does not work now.',
      },
      { code: '253', how: '253 is the success: the queue was started.' },
    ],
    notes: [],
    otherUses: [],
    words: ['etrn', 'unable to queue messages'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
  {
    code: '459',
    name: 'Not allowed for this name',
    standing: 'current',
    titles: [
      {
        text: 'Node <x> not allowed: <reason>',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain: 'The server will not send the waiting mail for that name to you.',
    next: 'The program stops asking for this name until the permission is settled.',
    who: 'your-provider',
    act: 'check the name and the permission',
    advice: {
      person: [
        'There is nothing to do for you. This code belongs to servers that fetch waiting mail.',
      ],
      administrator: [
        'Check the spelling of the name in ETRN, and whether the other side allows your server to ask for it.',
      ],
      developer: [
        'Do not repeat it, although the code begins with 4: the reason is mostly a lasting one.',
      ],
    },
    answers: [
      { command: 'etrn', kind: 'error', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
    ],
    associated: ['X.5.0'],
    twins: [],
    wire: ['C: ETRN example.org', 'S: 459 Node example.org not allowed: unknown client'],
    confused: [{ code: '458', how: '458 is a passing trouble; 459 is a question of permission.' }],
    notes: [
      {
        text: 'The standard has a reason in words stand behind it.',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    otherUses: [],
    words: ['etrn', 'node not allowed'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
] satisfies readonly BasicCode[];
