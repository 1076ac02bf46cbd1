import type { BasicCode } from '../types';

/** Replies that say: done. Defined by RFCs. */
export const basic2 = [
  {
    code: '211',
    name: 'Status or help',
    standing: 'current',
    titles: [
      {
        text: 'System status, or system help reply',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain: 'The server answered a question about itself. This is information, not an error.',
    next: 'The email program shows the text to the person who asked. Nothing changes for any message.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do. If your email came back, look in the bounce message for a code that begins with 4 or 5.',
      ],
      administrator: [
        'Read the text after the code: it describes the server.',
        'If HELP reveals a software version that you want to hide, look for a setting that disables the command.',
      ],
      developer: ['Treat it as success and carry on. There is nothing to parse.'],
    },
    answers: [
      { command: 'help', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
    ],
    associated: [],
    twins: [],
    wire: ['C: HELP', 'S: 211 mail.example.org is running; see https://mail.example.org/help'],
    confused: [
      {
        code: '214',
        how: '214 is help for a person. 211 may also report the state of the server.',
      },
      {
        code: '200',
        how: 'A 1983 survey (RFC 876) found servers that sent 200. No RFC defines it for SMTP, and online lists give it the text of 211.',
      },
    ],
    notes: [
      {
        text: 'The replies to HELP are 211 and 214. A server may also answer that it does not support the command.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
    ],
    otherUses: [],
    words: ['status', 'help', 'system status', 'system help'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '214',
    name: 'Help text',
    standing: 'current',
    titles: [
      { text: 'Help message', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
      {
        text: 'Help message (Information on how to use the receiver or the meaning of a particular non-standard command; this reply is useful only to the human user)',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain: 'The server explained how to use it. This is information, not an error.',
    next: 'The email program shows the text to a person. The text contains nothing for software to read.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do. If your email came back, look in the bounce message for a code that begins with 4 or 5.',
      ],
      administrator: [
        'Use it when you test by hand: `HELP` lists the commands that the server chooses to show.',
        'Do not rely on this list. The reply to `EHLO` is the one that counts.',
      ],
      developer: ['Ignore the text. The reply to EHLO lists the extensions of the server.'],
    },
    answers: [
      { command: 'help', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
    ],
    associated: [],
    twins: ['2.0.0'],
    wire: ['C: HELP', 'S: 214-Commands: HELO EHLO MAIL RCPT DATA', 'S: 214 RSET NOOP QUIT VRFY'],
    confused: [
      {
        code: '211',
        how: '211 may report the state of the server; 214 only explains how to use it.',
      },
      {
        code: '502',
        how: 'A server that does not support HELP may reply with 502 or 500 instead.',
      },
    ],
    notes: [
      {
        text: 'The standard itself says that this reply is useful only to a person.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    otherUses: [],
    words: ['help', 'help message'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '220',
    name: 'Service ready',
    standing: 'current',
    titles: [
      { text: '<domain> Service ready', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
      { text: 'Ready to start TLS', source: { kind: 'rfc', rfc: 3207, section: '4' } },
      { text: '<host> Service ready', source: { kind: 'rfc', rfc: 788, section: '4.2.2' } },
    ],
    plain: 'The server is running and ready for your mail. Nothing is wrong so far.',
    next: 'The sending program introduces itself with EHLO. After STARTTLS, it starts encryption instead.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do. If your email came back, a different code in the bounce message gives the reason.',
      ],
      administrator: [
        'When you test by hand, connect to port 25 and wait for this line before you type.',
        'A greeting that arrives only after many seconds can mean a slow DNS lookup, a busy server, or a deliberate delay against spam.',
        'The name in the greeting should be the server’s own full host name.',
      ],
      developer: [
        'Wait at least five minutes for the greeting (RFC 5321, 4.5.3.2.1). Read all its lines, then send EHLO.',
      ],
    },
    answers: [
      { command: 'connect', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'starttls', kind: 'success', source: { kind: 'rfc', rfc: 3207, section: '4' } },
    ],
    associated: ['X.5.0', 'X.7.0'],
    twins: [],
    wire: [
      'S: 220 mx.example.org ESMTP ready',
      'C: EHLO mail.example.com',
      'S: 250 mx.example.org',
    ],
    confused: [
      { code: '250', how: '250 answers a command. 220 opens the session or starts encryption.' },
      { code: '421', how: '421 in the greeting means “not now, try again later”.' },
      {
        code: '554',
        how: '554 in the greeting means that this server does not offer you mail service.',
      },
    ],
    notes: [
      {
        text: 'The standard names five codes whose text programs may have to read: 220, 221, 251, 421 and 551. In the greeting, the text after 220 begins with the server’s name.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2' },
      },
      {
        text: 'A 220 greeting needs no enhanced code, even on servers that send them in other replies. A server that refuses at once may add one.',
        source: { kind: 'rfc', rfc: 2034, section: '4' },
      },
    ],
    otherUses: [],
    words: ['ready', 'service ready', 'greeting', 'banner', 'start tls', 'hello'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 3207, section: '4' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '221',
    name: 'Goodbye',
    standing: 'current',
    titles: [
      {
        text: '<domain> Service closing transmission channel',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain: 'The server ended the session. After QUIT, this is the normal end.',
    next: 'The sending program closes the connection. Messages that were already accepted stay accepted.',
    who: 'nobody',
    act: 'usually not an error',
    advice: {
      person: [
        'There is nothing to do. If your email came back, the reason is in an earlier line.',
      ],
      administrator: [
        'After QUIT, this is the normal end of a session. Without QUIT, the server closed the session on its own: read the text, and the line before it.',
      ],
      developer: [
        'Close the connection. Do not treat 221 as proof of delivery: the 250 after the message is what counts.',
      ],
    },
    answers: [
      { command: 'quit', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
    ],
    associated: ['X.3.0'],
    twins: ['2.0.0'],
    wire: ['C: QUIT', 'S: 221 2.0.0 mx.example.org closing connection'],
    confused: [
      {
        code: '421',
        how: '221 is the reply to QUIT. 421 says that the server is not available; it closes the connection on its own.',
      },
      {
        code: '250',
        how: '250 after the message means that it was accepted; 221 says nothing about the message.',
      },
    ],
    notes: [
      {
        text: 'Programs may read the server’s name from the text.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2' },
      },
      {
        text: 'Some servers end a session with 221 without QUIT: Postfix, for example, if the client sends something that is not SMTP, such as an HTTP request (“I can break rules, too”).',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: 'postfix 3.7.11',
        },
      },
    ],
    otherUses: [],
    words: ['bye', 'quit', 'closing', 'goodbye', 'end'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '235',
    name: 'Login accepted',
    standing: 'current',
    titles: [
      { text: 'Authentication Succeeded', source: { kind: 'rfc', rfc: 4954, section: '6' } },
    ],
    plain: 'The server accepted the login. Sending can continue.',
    next: 'The email program continues with the message.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: ['There is nothing to do: your email program is logged in.'],
      administrator: [
        'If mail still fails after this line, the login is not the cause. Read the next 4xx or 5xx line.',
      ],
      developer: ['Continue with MAIL FROM. A second AUTH in the same session gets a 503.'],
    },
    answers: [
      { command: 'auth', kind: 'success', source: { kind: 'rfc', rfc: 4954, section: '4' } },
    ],
    associated: ['X.7.0'],
    twins: ['2.7.0'],
    wire: ['C: AUTH PLAIN AGFkYQBzZWNyZXQ=', 'S: 235 2.7.0 Authentication successful'],
    confused: [
      { code: '334', how: '334 is one step of the login. 235 is the end of a login that worked.' },
      { code: '535', how: '535 is the opposite: the login was not accepted.' },
    ],
    notes: [
      {
        text: 'This code is paired with the enhanced code 2.7.0.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'In FTP, the second digit 3 is for logins. SMTP’s own rules leave it unspecified.',
        source: { kind: 'rfc', rfc: 959, section: '4.2' },
      },
    ],
    otherUses: [],
    words: ['login ok', 'authenticated', 'authentication successful', 'auth succeeded'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '4' },
    ],
  },
  {
    code: '250',
    name: 'OK, completed',
    standing: 'current',
    titles: [
      {
        text: 'Requested mail action okay, completed',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'OK, queuing for node <x> started',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain:
      'The server did what it was asked to do. After the message itself, 250 means that the server has accepted the email.',
    next: 'The sending server continues. After the message, it may delete the message from its queue: the other server is now responsible.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'The next mail server accepted your email. If it does not arrive, ask the recipient to look in the spam folder.',
        'If the text says “discarded” or “dropped”, a filter threw the email away: it will not arrive.',
      ],
      administrator: [
        'Keep the text of the 250 after the message: it often contains the queue ID. The recipient’s administrator can find the message with it.',
        'A bounce may still follow: filters, quotas and forwarding come after this line.',
      ],
      developer: [
        'Count it as accepted, not as delivered. Keep the queue ID from the text in case there are questions later.',
      ],
    },
    answers: [
      { command: 'ehlo', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'mail-from',
        kind: 'success',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      { command: 'rcpt-to', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'message', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rset', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'vrfy', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'expn', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'noop', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'turn', kind: 'success', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'etrn', kind: 'success', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
      { command: 'atrn', kind: 'success', source: { kind: 'rfc', rfc: 2645, section: '7' } },
      { command: 'bdat', kind: 'success', source: { kind: 'rfc', rfc: 3030, section: '2' } },
      { command: 'burl', kind: 'success', source: { kind: 'rfc', rfc: 4468, section: '6' } },
    ],
    associated: ['X.1.5', 'X.3.0', 'X.3.6', 'X.5.0', 'X.6.4'],
    twins: ['2.0.0', '2.1.0', '2.1.5'],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 250 2.1.5 Recipient ok',
      'C: DATA',
      'S: 354 Go ahead',
      'C: .',
      'S: 250 2.0.0 Ok: queued as 4A1B2C',
    ],
    confused: [
      {
        code: '251',
        how: '251 is a success too, but the mailbox has moved and the server forwards the mail.',
      },
      {
        code: '252',
        how: '252 after VRFY only says that the server would try to deliver, not that the mailbox exists.',
      },
      {
        code: '354',
        how: '354 asks for the message. The 250 after it says that the message was accepted.',
      },
      {
        code: '200',
        how: 'No RFC defines 200 for SMTP. The standard code for success is 250.',
      },
    ],
    notes: [
      {
        text: 'After the message, 250 means that the server took responsibility, not that the mail is in the mailbox. A bounce may still follow.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.5' },
      },
      {
        text: '2.1.0 (sender accepted), 2.1.5 (recipient accepted) and 2.0.0 are enhanced codes for success. Enhanced codes are not only for failures.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
    ],
    otherUses: [],
    words: ['ok', 'okay', 'success', 'accepted', 'completed', 'queued', 'delivered', 'done'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 1985, section: '5.1' },
      { kind: 'rfc', rfc: 2645, section: '7' },
      { kind: 'rfc', rfc: 3030, section: '2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '251',
    name: 'User not local, will forward',
    standing: 'current',
    titles: [
      {
        text: 'User not local; will forward to <forward-path>',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'OK, no messages waiting for node <x>',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain:
      'The mailbox has moved, and this server forwards the email automatically. Nothing is wrong.',
    next: 'The sending server treats it as success. It may note the new address.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do: your email is being forwarded. If the text gives a new address, use it next time.',
      ],
      administrator: [
        'Few servers send it today, because it tells strangers where a user has gone.',
        'If your server does, consider forwarding without announcing the new address.',
      ],
      developer: ['Treat it as success. Do not change stored addresses without asking a person.'],
    },
    answers: [
      { command: 'rcpt-to', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'vrfy', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'etrn',
        kind: 'success',
        when: 'no mail is waiting',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    associated: ['X.3.6', 'X.5.0'],
    twins: ['2.1.5'],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 251 User not local; will forward to <maria@example.net>',
    ],
    confused: [
      {
        code: '551',
        how: '551 also says that the mailbox is elsewhere, but this server will not forward the mail.',
      },
      { code: '250', how: '250 says nothing about forwarding.' },
    ],
    notes: [
      {
        text: 'Announcing a new address tells strangers where someone has gone. Servers rarely do this now.',
        source: { kind: 'rfc', rfc: 5321, section: '3.4' },
      },
      {
        text: 'Without SMTPUTF8, the reply must not contain an address with non-ASCII characters. If the address has such characters, the server replies with 250.',
        source: { kind: 'rfc', rfc: 6531, section: '3.7.4.1' },
      },
    ],
    otherUses: [],
    words: ['forward', 'user not local', 'will forward', 'moved', 'mailbox elsewhere'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '3.4' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 1985, section: '5.1' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '252',
    name: 'Cannot verify user, will try to deliver',
    standing: 'current',
    titles: [
      {
        text: 'Cannot VRFY user, but will accept message and attempt delivery',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'OK, pending messages for node <x> started',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain:
      'The server does not say whether the mailbox exists, but it would accept mail for it. Nothing is wrong.',
    next: 'The sending program continues. It should not treat this as proof that the address exists.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do. To find out whether an email address exists, ask the person.',
      ],
      administrator: [
        'This is the reply to VRFY that RFC 5321 (7.3) requires of a site that does not want to confirm addresses. It keeps the list of users secret.',
        'To test an address, send a message. RCPT TO tells you more than VRFY.',
      ],
      developer: ['Do not use VRFY to check addresses: 252 proves nothing.'],
    },
    answers: [
      { command: 'vrfy', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'expn', kind: 'success', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      {
        command: 'etrn',
        kind: 'success',
        when: 'the waiting mail is being sent',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    associated: ['X.5.0', 'X.6.8'],
    twins: ['2.0.0'],
    wire: ['C: VRFY maria', 'S: 252 2.0.0 Cannot check the user, but will take the message'],
    confused: [
      { code: '250', how: '250 after VRFY confirms the mailbox; 252 does not.' },
      { code: '550', how: '550 after VRFY says that the mailbox does not exist.' },
      { code: '502', how: '502 means that the server does not support VRFY at all.' },
    ],
    notes: [
      {
        text: 'RFC 821 does not contain 252. RFC 1123 added it in 1989.',
        source: { kind: 'rfc', rfc: 1123, section: '5.2.3' },
      },
      {
        text: 'This code proves nothing about the address: the server declines to say, but would try to deliver.',
        source: { kind: 'rfc', rfc: 5321, section: '3.5.3' },
      },
    ],
    otherUses: [],
    words: ['vrfy', 'verify', 'cannot verify', 'cannot vrfy user'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '3.5.3' },
      { kind: 'rfc', rfc: 2821, section: '4.2.3' },
      { kind: 'rfc', rfc: 1123, section: '5.2.3' },
      { kind: 'rfc', rfc: 1985, section: '5.1' },
    ],
  },
  {
    code: '253',
    name: 'Delivery of queued mail started (ETRN)',
    standing: 'current',
    titles: [
      {
        text: 'OK, <n> pending messages for node <x> started',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain:
      'The server has started to deliver mail that was waiting for your site. Nothing is wrong.',
    next: 'The program waits for the mail to arrive.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: ['There is nothing to do. This code is for servers that collect waiting mail.'],
      administrator: [
        'The number in the text is how many messages are waiting for the node.',
        'The standard defines this reply for ETRN.',
      ],
      developer: ['Treat it as success. The mail arrives over a separate connection.'],
    },
    answers: [
      {
        command: 'etrn',
        kind: 'success',
        when: 'the stated number of messages is being sent',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    associated: ['X.5.0'],
    twins: [],
    wire: ['C: ETRN example.org', 'S: 253 OK, 3 pending messages for node example.org started'],
    confused: [
      {
        code: '250',
        how: 'ETRN may also get a plain 250: the queue was started, and no number is given.',
      },
      { code: '458', how: '458 means failure: the queue could not be started.' },
    ],
    notes: [
      {
        text: 'The standard defines this reply for ETRN, which asks a server to send waiting mail.',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    otherUses: [],
    words: ['etrn', 'pending messages', 'queue started'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
] satisfies readonly BasicCode[];
