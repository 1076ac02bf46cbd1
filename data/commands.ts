import type { Command } from './types';

/**
 * The steps of the SMTP dialogue in their order, then the rarer commands. What a server may answer
 * is computed from the codes.
 */
export const commands: readonly Command[] = [
  {
    id: 'connect',
    name: 'Connecting',
    syntax: '',
    what: 'The client opens a connection, usually to port 25, and waits. The server speaks first.',
    session: ['S: 220 mx.example.org ESMTP ready'],
    notes: [
      {
        text: 'Between servers it is port 25.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.4.2' },
      },
      {
        text: 'A mail program uses 587 or 465 with a login.',
        source: { kind: 'rfc', rfc: 8314, section: '3.3' },
      },
      {
        text: 'A client should wait at least five minutes for the greeting.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.2.1' },
      },
    ],
    words: ['greeting', 'banner', 'telnet', 'port 25', 'connection'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '3.1' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'ehlo',
    name: 'EHLO and HELO',
    syntax: 'EHLO <name of the client>',
    what: 'The client says who it is. With EHLO the server answers with the list of its extensions; HELO is the old form without a list.',
    session: [
      'C: EHLO mail.example.com',
      'S: 250-mx.example.org',
      'S: 250-SIZE 26214400',
      'S: 250-STARTTLS',
      'S: 250 ENHANCEDSTATUSCODES',
    ],
    notes: [
      {
        text: 'Use nothing that the list does not name.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.3' },
      },
      {
        text: 'ENHANCEDSTATUSCODES says that replies carry enhanced codes; the client need not ask for them.',
        source: { kind: 'rfc', rfc: 2034, section: '5' },
      },
      {
        text: 'The name should be the client’s own host name. A server may compare it with the IP address, but must not refuse mail for that alone.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.4' },
      },
    ],
    words: ['helo', 'hello', 'ehlo'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.1' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'starttls',
    name: 'STARTTLS',
    syntax: 'STARTTLS',
    what: 'The client asks to encrypt the rest of the conversation.',
    session: ['C: STARTTLS', 'S: 220 2.0.0 Ready to start TLS'],
    notes: [
      {
        text: 'You cannot type on by hand after this: use openssl s_client -starttls smtp -connect mx.example.org:25 and go on in there.',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'After the encryption has begun the client says EHLO again.',
        source: { kind: 'rfc', rfc: 3207, section: '4.2' },
      },
    ],
    words: ['tls', 'ssl', 'encryption'],
    sources: [{ kind: 'rfc', rfc: 3207, section: '4' }],
  },
  {
    id: 'auth',
    name: 'AUTH',
    syntax: 'AUTH <mechanism> [initial response]',
    what: 'The mail program logs in. The words that follow are encoded in base64, not encrypted.',
    session: [
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: YWRh',
      'S: 334 UGFzc3dvcmQ6',
      'C: c2VjcmV0',
      'S: 235 2.7.0 Authentication successful',
    ],
    notes: [
      {
        text: 'Log in over TLS only: base64 hides nothing.',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
      {
        text: 'Encode by hand with: printf %s ada | base64',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
    ],
    words: ['login', 'authentication', 'password', 'sasl'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '4' },
      { kind: 'rfc', rfc: 4954, section: '6' },
    ],
  },
  {
    id: 'mail-from',
    name: 'MAIL FROM',
    syntax: 'MAIL FROM:<reverse-path> [parameters]',
    what: 'The client names the sender to whom a bounce would go. Here a new message begins.',
    session: ['C: MAIL FROM:<ada@example.com>', 'S: 250 2.1.0 Ok'],
    notes: [
      {
        text: 'A bounce itself is sent with an empty sender, <>, so that no bounce of a bounce arises.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.5' },
      },
      { text: 'No space after the colon.', source: { kind: 'rfc', rfc: 5321, section: '3.3' } },
    ],
    words: ['mail from', 'sender', 'envelope from', 'return path'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.2' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'rcpt-to',
    name: 'RCPT TO',
    syntax: 'RCPT TO:<forward-path> [parameters]',
    what: 'The client names a recipient, one at a time. Most refusals come here.',
    session: [
      'C: RCPT TO:<maria@example.org>',
      'S: 250 2.1.5 Recipient ok',
      'C: RCPT TO:<nobody@example.org>',
      'S: 550 5.1.1 <nobody@example.org>: User unknown',
    ],
    notes: [
      {
        text: 'Each recipient has a reply of its own; one that is refused does not stop the others.',
        source: { kind: 'rfc', rfc: 5321, section: '3.3' },
      },
      {
        text: 'A server must take at least 100 recipients; what is too many is 452, not 552.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
    ],
    words: ['rcpt', 'recipient', 'rcpt to'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.3' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'data',
    name: 'DATA',
    syntax: 'DATA',
    what: 'The client says that the text of the message follows.',
    session: ['C: DATA', 'S: 354 End data with <CR><LF>.<CR><LF>'],
    notes: [
      {
        text: 'A 503 or 554 here mostly means that every recipient was refused: look at the replies to RCPT TO.',
        source: { kind: 'rfc', rfc: 5321, section: '3.3' },
      },
    ],
    words: ['data', 'start mail input'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.4' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'message',
    name: 'End of the message',
    syntax: '.',
    what: 'A full stop alone on a line ends the message. The reply is the one that counts: with 250 the server has taken it.',
    session: [
      'C: Subject: Test',
      'C:',
      'C: Hello Maria.',
      'C: .',
      'S: 250 2.0.0 Ok: queued as 4A1B2C',
    ],
    notes: [
      {
        text: 'Spam filters answer here, since only now have they seen the message.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      {
        text: 'A client should wait at least ten minutes for this reply; giving up earlier leads to messages that arrive twice.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.2.6' },
      },
    ],
    words: ['end of data', 'final dot', 'queued'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.4' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'bdat',
    name: 'BDAT',
    syntax: 'BDAT <size> [LAST]',
    what: 'A way to send the message in pieces of known size instead of DATA.',
    session: ['C: BDAT 25 LAST', 'C: Subject: Test', 'C:', 'C: Hello.', 'S: 250 2.0.0 Ok'],
    notes: [
      { text: 'Only where EHLO lists CHUNKING.', source: { kind: 'rfc', rfc: 3030, section: '2' } },
      {
        text: 'The size counts every octet, the two at the end of each line as well: 15, 2 and 8 here.',
        source: { kind: 'rfc', rfc: 3030, section: '2' },
      },
      {
        text: 'Any code that begins with 4 or 5 may refuse a piece. The message has then failed: say RSET before you go on.',
        source: { kind: 'rfc', rfc: 3030, section: '2' },
      },
    ],
    words: ['chunking', 'bdat'],
    sources: [{ kind: 'rfc', rfc: 3030, section: '2' }],
  },
  {
    id: 'burl',
    name: 'BURL',
    syntax: 'BURL <imap-url> [LAST]',
    what: 'The client asks the server to fetch the text of the message from an IMAP server.',
    session: [
      'C: BURL imap://ada@imap.example.com/Sent/;UID=20;URLAUTH=submit+ada:internal:91354a473744909de610943775f92038 LAST',
      'S: 250 2.5.0 Ok',
    ],
    notes: [
      {
        text: 'Only where EHLO lists BURL; few servers do.',
        source: { kind: 'rfc', rfc: 4468, section: '3.1' },
      },
      {
        text: 'The codes are examples: RFC 4468 says that its list is not complete and that any valid reply code may come.',
        source: { kind: 'rfc', rfc: 4468, section: '6' },
      },
    ],
    words: ['burl', 'imap'],
    sources: [{ kind: 'rfc', rfc: 4468, section: '6' }],
  },
  {
    id: 'rset',
    name: 'RSET',
    syntax: 'RSET',
    what: 'The client throws the message away that it had begun, and starts anew.',
    session: ['C: RSET', 'S: 250 2.0.0 Ok'],
    notes: [
      {
        text: 'The connection stays open.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.5' },
      },
    ],
    words: ['reset', 'rset'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.5' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'vrfy',
    name: 'VRFY',
    syntax: 'VRFY <user or address>',
    what: 'The client asks whether a mailbox exists. Most servers decline to say.',
    session: ['C: VRFY maria', 'S: 252 2.0.0 Cannot check the user, but will take the message'],
    notes: [
      {
        text: '252 is no proof that the address exists.',
        source: { kind: 'rfc', rfc: 5321, section: '3.5.3' },
      },
    ],
    words: ['verify', 'vrfy'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.6' },
      { kind: 'rfc', rfc: 5321, section: '3.5.3' },
    ],
  },
  {
    id: 'expn',
    name: 'EXPN',
    syntax: 'EXPN <list>',
    what: 'The client asks who is on a mailing list. Most servers do not offer it.',
    session: ['C: EXPN staff', 'S: 502 5.5.1 Command not implemented'],
    notes: [
      {
        text: 'Switched off nearly everywhere, since it gives addresses away.',
        source: { kind: 'rfc', rfc: 5321, section: '7.3' },
      },
    ],
    words: ['expand', 'expn', 'mailing list'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.7' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'help',
    name: 'HELP',
    syntax: 'HELP [command]',
    what: 'The client asks for a text that explains the server.',
    session: ['C: HELP', 'S: 214 See https://mail.example.org/help'],
    notes: [
      {
        text: 'For people only; a program reads EHLO instead.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    words: ['help'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.8' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'noop',
    name: 'NOOP',
    syntax: 'NOOP',
    what: 'Nothing is done; the server only answers. Useful to see whether it is still there.',
    session: ['C: NOOP', 'S: 250 2.0.0 Ok'],
    notes: [
      {
        text: 'It changes nothing about a message that was begun.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.9' },
      },
    ],
    words: ['noop', 'keep alive'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.9' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'quit',
    name: 'QUIT',
    syntax: 'QUIT',
    what: 'The client ends the conversation.',
    session: ['C: QUIT', 'S: 221 2.0.0 mx.example.org closing connection'],
    notes: [
      {
        text: 'What was accepted before stays accepted.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.10' },
      },
    ],
    words: ['quit', 'bye'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.1.1.10' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
    ],
  },
  {
    id: 'etrn',
    name: 'ETRN',
    syntax: 'ETRN <node>',
    what: 'A server asks another one to send the mail that waits for it.',
    session: ['C: ETRN example.org', 'S: 253 OK, 3 pending messages for node example.org started'],
    notes: [
      {
        text: 'The mail comes over a new connection.',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    words: ['etrn', 'queue'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
  {
    id: 'atrn',
    name: 'ATRN',
    syntax: 'ATRN <domain>',
    what: 'A server fetches its waiting mail over the same connection, with the roles exchanged.',
    session: ['C: ATRN example.org', 'S: 250 OK now reversing the connection'],
    notes: [{ text: 'Only after a login.', source: { kind: 'rfc', rfc: 2645, section: '5.2.1' } }],
    words: ['atrn', 'odmr'],
    sources: [{ kind: 'rfc', rfc: 2645, section: '7' }],
  },
  {
    id: 'turn',
    name: 'TURN',
    syntax: 'TURN',
    what: 'An old way to exchange the roles of client and server. It is not used any more.',
    session: ['C: TURN', 'S: 502 Command not implemented'],
    notes: [
      {
        text: 'Withdrawn because anybody could fetch somebody else’s mail with it.',
        source: { kind: 'rfc', rfc: 5321, section: 'F.1' },
      },
    ],
    words: ['turn'],
    sources: [
      { kind: 'rfc', rfc: 821, section: '4.3' },
      { kind: 'rfc', rfc: 5321, section: 'F.1' },
    ],
  },
  {
    id: 'any',
    name: 'Any command',
    syntax: '',
    what: 'Replies that may come at every step, whatever the command.',
    session: [],
    notes: [
      {
        text: 'A code that a client does not know is treated by its first digit.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
    ],
    words: ['any command', 'always'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
];
