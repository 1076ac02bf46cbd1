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
    next: 'The program shows the text to whoever asked. Nothing about a message changes.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: [
        'There is nothing to do. A message that came back names another code: look for one that begins with 4 or 5.',
      ],
      administrator: [
        'Read the text that follows the number: it describes the server.',
        'If HELP gives away a version that you do not want to show, most servers let you turn the command off.',
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
        how: '214 is meant for a person who asked for help; 211 may also report the state of the server.',
      },
      {
        code: '200',
        how: 'Some servers send 200 for “everything is fine”. No RFC defines it, and lists give it the text of 211.',
      },
    ],
    notes: [
      {
        text: 'Rare on the public internet: most servers answer HELP with 214 or refuse it.',
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
    plain: 'The server explained how it is used. This is information, not an error.',
    next: 'The program shows the text to a person. Software has nothing to read in it.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: [
        'There is nothing to do. A message that came back names another code: look for one that begins with 4 or 5.',
      ],
      administrator: [
        'Use it while testing by hand: `HELP` lists the commands that the server wants to talk about.',
        'Do not rely on the list; the answer to `EHLO` is the one that counts.',
      ],
      developer: ['Ignore the text. The abilities of a server stand in its answer to EHLO.'],
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
      { code: '502', how: 'A server that does not offer HELP answers 502 instead.' },
    ],
    notes: [
      {
        text: 'The standard itself says that this reply is of use to a person only.',
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
    name: 'Ready',
    standing: 'current',
    titles: [
      { text: '<domain> Service ready', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
      { text: 'Ready to start TLS', source: { kind: 'rfc', rfc: 3207, section: '4' } },
      { text: '<host> Service ready', source: { kind: 'rfc', rfc: 788, section: '4.2.2' } },
    ],
    plain: 'The server is there and ready to talk. Nothing is wrong so far.',
    next: 'The program says who it is with EHLO. After STARTTLS it starts the encryption instead.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: ['There is nothing to do. If your message came back, the reason is another code.'],
      administrator: [
        'Testing by hand: connect to port 25 and wait for this line before you type.',
        'A greeting that comes after many seconds points to a slow DNS lookup or a deliberate delay against spam.',
        'The name in the greeting should be the server’s own name; other servers compare it.',
      ],
      developer: [
        'Read the greeting to its end (it may have several lines), then send EHLO. Wait at least five minutes for it (RFC 5321, 4.5.3.2.1).',
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
      { code: '250', how: '250 answers a command; 220 opens the conversation or the encryption.' },
      { code: '421', how: '421 in the greeting means: not now, come back later.' },
      { code: '554', how: '554 in the greeting means: no mail service for you here.' },
    ],
    notes: [
      {
        text: 'Programs must read the text of five codes only: 220, 221, 251, 421 and 551. Here the server’s name follows the number.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2' },
      },
      {
        text: 'A greeting never carries an enhanced code, even on servers that send them otherwise.',
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
    plain: 'The server ended the conversation in the normal way. Nothing is wrong.',
    next: 'The program closes the connection. What was accepted before stays accepted.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: [
        'There is nothing to do. If your message came back, the reason stands in an earlier line.',
      ],
      administrator: [
        'In a log this is the regular end of a session. If it comes right after a refusal, read the line before it.',
      ],
      developer: [
        'Close the connection. Do not count a delivery by 221: the 250 after the message is the one that counts.',
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
        how: '221 is a polite end after QUIT; 421 is the server hanging up on its own.',
      },
      {
        code: '250',
        how: '250 after the message means that it was accepted; 221 says nothing about it.',
      },
    ],
    notes: [
      {
        text: 'Programs may read the server’s name from the text.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2' },
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
    plain: 'The server accepted the user name and the password. Sending can go on.',
    next: 'The program goes on with the message.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: ['There is nothing to do: your mail program is logged in.'],
      administrator: [
        'If mail still fails after this line, the login is not the reason: read the next 4xx or 5xx line.',
      ],
      developer: ['Go on with MAIL FROM. A second AUTH in the same session gets a 503.'],
    },
    answers: [
      { command: 'auth', kind: 'success', source: { kind: 'rfc', rfc: 4954, section: '4' } },
    ],
    associated: ['X.7.0'],
    twins: ['2.7.0'],
    wire: ['C: AUTH PLAIN AGFkYQBzZWNyZXQ=', 'S: 235 2.7.0 Authentication successful'],
    confused: [
      { code: '334', how: '334 is a step on the way; 235 is the end of a login that worked.' },
      { code: '535', how: '535 is the opposite: the user name or the password was not accepted.' },
    ],
    notes: [
      { text: 'It goes with 2.7.0.', source: { kind: 'rfc', rfc: 4954, section: '6' } },
      {
        text: 'The 3 in the middle follows FTP, where x3z stands for login. SMTP’s own rules leave x3z undefined.',
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
    name: 'Done',
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
      'The server did what it was asked. After the message itself it means: the server has taken the mail.',
    next: 'The program goes on. After the message it may take it out of its queue: the other server is responsible now.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: [
        'Your mail was accepted by the next server. If it does not arrive, ask the recipient to look in the spam folder.',
      ],
      administrator: [
        'Keep the text after 250 of the final reply: it often holds the queue id by which the other side can find the message.',
        'A bounce may still follow: filters, quotas and forwarding come after this line.',
      ],
      developer: [
        'Count it as accepted, not as delivered. Keep the queue id from the text for later questions.',
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
        how: '251 is success as well, but the mailbox has moved and the server passes the mail on.',
      },
      {
        code: '252',
        how: '252 after VRFY says only that the server would try, not that the mailbox exists.',
      },
      {
        code: '354',
        how: '354 asks for the message; the 250 after it says that the message was taken.',
      },
      {
        code: '200',
        how: '200 is not in any RFC for SMTP; a server that means success sends 250.',
      },
    ],
    notes: [
      {
        text: 'It means that the server took responsibility, not that the mail is in the mailbox: a bounce may still follow.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.5' },
      },
      {
        text: '2.1.0 (sender fine), 2.1.5 (recipient fine) and 2.0.0 are enhanced codes of success: they are not only for failures.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
    ],
    otherUses: [],
    words: ['ok', 'okay', 'success', 'accepted', 'completed', 'queued', 'delivered'],
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
    name: 'Mailbox elsewhere, will be forwarded',
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
    plain: 'The mailbox has moved, and this server passes the mail on by itself. Nothing is wrong.',
    next: 'The program treats it as success. It may note the new address.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: [
        'There is nothing to do: the mail is passed on. If the text names a new address, use that one next time.',
      ],
      administrator: [
        'Few servers send it today, because it tells strangers where a user has gone.',
        'If yours does, consider forwarding without saying so.',
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
        how: '551 also says that the mailbox is elsewhere, but this server will not pass the mail on.',
      },
      { code: '250', how: '250 says nothing about forwarding.' },
    ],
    notes: [
      {
        text: 'Announcing a new address tells strangers where somebody has gone; servers seldom do it now.',
        source: { kind: 'rfc', rfc: 5321, section: '3.4' },
      },
      {
        text: 'Without SMTPUTF8 it must not carry an address with characters outside ASCII; a server then says 250.',
        source: { kind: 'rfc', rfc: 6531, section: '3.7.4.1' },
      },
    ],
    otherUses: [],
    words: ['forward', 'user not local', 'will forward', 'moved'],
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
    name: 'Cannot check, will try',
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
      'The server does not say whether the mailbox exists, but it would take mail for it. Nothing is wrong.',
    next: 'The program goes on. It must not take this as proof that the address exists.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: ['There is nothing to do. To find out whether an address exists, ask the person.'],
      administrator: [
        'This is the usual and sensible answer to VRFY: it keeps the list of users secret.',
        'To test an address, send a message; RCPT TO tells more than VRFY.',
      ],
      developer: ['Do not use VRFY to check addresses. 252 is no proof of anything.'],
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
      { code: '550', how: '550 after VRFY says that there is no such mailbox.' },
      { code: '502', how: '502 means that the server does not offer VRFY at all.' },
    ],
    notes: [
      {
        text: 'RFC 821 has no 252. It came with RFC 1123 in 1989.',
        source: { kind: 'rfc', rfc: 1123, section: '5.2.3' },
      },
      {
        text: 'It proves nothing about the address: the server declines to say and would try.',
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
    name: 'Queue started',
    standing: 'current',
    titles: [
      {
        text: 'OK, <n> pending messages for node <x> started',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    plain: 'The server began to deliver mail that was waiting for your site. Nothing is wrong.',
    next: 'The program waits for the deliveries to come in.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: {
      person: ['There is nothing to do. This code belongs to servers that fetch waiting mail.'],
      administrator: [
        'The number in the text tells how many messages wait for the node.',
        'Only ETRN gets this reply.',
      ],
      developer: ['Treat it as success. Mail arrives over a connection of its own.'],
    },
    answers: [
      {
        command: 'etrn',
        kind: 'success',
        when: 'so many messages are being sent',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    associated: ['X.5.0'],
    twins: [],
    wire: ['C: ETRN example.org', 'S: 253 OK, 3 pending messages for node example.org started'],
    confused: [
      {
        code: '250',
        how: 'ETRN may also get a plain 250: the queue was started, without a count.',
      },
      { code: '458', how: '458 is the failure: the queue could not be started.' },
    ],
    notes: [
      {
        text: 'Only ETRN gets it, the command that asks a server to send waiting mail.',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    otherUses: [],
    words: ['etrn', 'pending messages', 'queue started'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
] satisfies readonly BasicCode[];
