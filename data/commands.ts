import type { Command } from './types';

/**
 * The steps of an SMTP session in their order, then the rarer commands. What a server may answer
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
        text: 'Mail servers use port 25 to talk to each other.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.4.2' },
      },
      {
        text: 'An email program uses port 587 or 465 with a login.',
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
    what: 'The client says who it is. The server replies to EHLO with a list of its extensions. The older HELO gets no list.',
    session: [
      'C: EHLO mail.example.com',
      'S: 250-mx.example.org',
      'S: 250-SIZE 26214400',
      'S: 250-STARTTLS',
      'S: 250 ENHANCEDSTATUSCODES',
    ],
    notes: [
      {
        text: 'Do not use an extension that is not on the list.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.3' },
      },
      {
        text: 'ENHANCEDSTATUSCODES in the list means that replies contain enhanced codes. The client does not need to ask for them.',
        source: { kind: 'rfc', rfc: 2034, section: '5' },
      },
      {
        text: 'The name should be the client’s own host name. A server may compare it with the IP address, but must not reject mail for that reason alone.',
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
    what: 'The client asks to encrypt the rest of the session.',
    session: ['C: STARTTLS', 'S: 220 2.0.0 Ready to start TLS'],
    notes: [
      {
        text: 'You cannot continue typing by hand after this. Connect with openssl s_client -quiet -crlf -starttls smtp -connect mx.example.org:25 instead.',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'After encryption has started, the client sends EHLO again.',
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
    what: 'The email program logs in. The data that follows is encoded in base64, not encrypted.',
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
        text: 'Only log in over TLS: base64 hides nothing.',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
      {
        text: 'The username and password are sent in base64. Encode them by hand with: printf %s ada | base64',
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
    what: 'The client gives the sender address, to which any bounce is sent. This starts a new message.',
    session: ['C: MAIL FROM:<ada@example.com>', 'S: 250 2.1.0 Ok'],
    notes: [
      {
        text: 'A bounce itself is sent with an empty sender, <>, so that a bounce never causes another bounce.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.5' },
      },
      {
        text: 'There must be no space after the colon.',
        source: { kind: 'rfc', rfc: 5321, section: '3.3' },
      },
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
    what: 'The client gives the recipients, one at a time.',
    session: [
      'C: RCPT TO:<maria@example.org>',
      'S: 250 2.1.5 Recipient ok',
      'C: RCPT TO:<nobody@example.org>',
      'S: 550 5.1.1 <nobody@example.org>: User unknown',
    ],
    notes: [
      {
        text: 'Each recipient gets its own reply. A rejected recipient does not stop the others.',
        source: { kind: 'rfc', rfc: 5321, section: '3.3' },
      },
      {
        text: 'A server must accept at least 100 recipients. The code for too many is 452, not 552.',
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
        text: 'A server may reply with 503 or 554 if every recipient was rejected: look at the replies to RCPT TO.',
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
    what: 'A full stop alone on a line ends the message. The reply to it is the one that counts: 250 means that the server has accepted the message.',
    session: [
      'C: Subject: Test',
      'C:',
      'C: Hello Maria.',
      'C: .',
      'S: 250 2.0.0 Ok: queued as 4A1B2C',
    ],
    notes: [
      {
        text: 'A rejection by policy can come here as well, for example from a spam filter that has now seen the message.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
      {
        text: 'A client should wait at least ten minutes for this reply. If it gives up earlier, messages may arrive twice.',
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
    what: 'Instead of using DATA, the client sends the message in pieces of a stated size.',
    session: ['C: BDAT 25 LAST', 'C: Subject: Test', 'C:', 'C: Hello.', 'S: 250 2.0.0 Ok'],
    notes: [
      {
        text: 'Only available where EHLO lists CHUNKING.',
        source: { kind: 'rfc', rfc: 3030, section: '2' },
      },
      {
        text: 'The size counts every octet, including the two at the end of each line. The three lines here have 15, 2 and 8.',
        source: { kind: 'rfc', rfc: 3030, section: '2' },
      },
      {
        text: 'Any code that begins with 4 or 5 can reject a piece. The message has then failed: send RSET before you continue.',
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
        text: 'Only available where EHLO lists BURL.',
        source: { kind: 'rfc', rfc: 4468, section: '3.1' },
      },
      {
        text: 'The codes are examples: RFC 4468 says that its list is not complete and that any valid reply code may be sent.',
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
    what: 'The client discards the message that it had started, and starts again.',
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
    what: 'The client asks whether a mailbox exists. A server does not have to say.',
    session: ['C: VRFY maria', 'S: 252 2.0.0 Cannot check the user, but will take the message'],
    notes: [
      {
        text: '252 does not prove that the address exists.',
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
    what: 'The client asks who is on a mailing list. A server does not have to support it.',
    session: ['C: EXPN staff', 'S: 502 5.5.1 Command not implemented'],
    notes: [
      {
        text: 'Sites may turn this command off for security reasons: it reveals addresses.',
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
    what: 'The client asks the server for help text.',
    session: ['C: HELP', 'S: 214 See https://mail.example.org/help'],
    notes: [
      {
        text: 'The text is for people only. A program reads the reply to EHLO instead.',
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
    what: 'The server does nothing except reply. NOOP is useful for checking whether the server is still there.',
    session: ['C: NOOP', 'S: 250 2.0.0 Ok'],
    notes: [
      {
        text: 'NOOP does not affect a message that has been started.',
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
    what: 'The client ends the session.',
    session: ['C: QUIT', 'S: 221 2.0.0 mx.example.org closing connection'],
    notes: [
      {
        text: 'Messages accepted before this remain accepted.',
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
    what: 'A server asks another server to send the mail that is waiting for it.',
    session: ['C: ETRN example.org', 'S: 253 OK, 3 pending messages for node example.org started'],
    notes: [
      {
        text: 'The mail arrives over a new connection.',
        source: { kind: 'rfc', rfc: 1985, section: '5.1' },
      },
    ],
    words: ['etrn', 'queue'],
    sources: [{ kind: 'rfc', rfc: 1985, section: '5.1' }],
  },
  {
    id: 'atrn',
    name: 'ATRN',
    syntax: 'ATRN [domains, with commas between them]',
    what: 'A server fetches its waiting mail over the same connection, with the roles reversed.',
    session: ['C: ATRN example.org', 'S: 250 OK now reversing the connection'],
    notes: [
      {
        text: 'Only available after a login.',
        source: { kind: 'rfc', rfc: 2645, section: '5.2.1' },
      },
    ],
    words: ['atrn', 'odmr'],
    sources: [{ kind: 'rfc', rfc: 2645, section: '7' }],
  },
  {
    id: 'turn',
    name: 'TURN',
    syntax: 'TURN',
    what: 'An old way to swap the roles of client and server. It is no longer used.',
    session: ['C: TURN', 'S: 502 Command not implemented'],
    notes: [
      {
        text: 'RFC 5321 advises against TURN, because it can be used to fetch someone else’s mail.',
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
    what: 'Replies that are possible at most steps, not only after one command. The page of each code names the exceptions.',
    session: [],
    notes: [
      {
        text: 'If a client does not know a code, it follows the first digit.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
    ],
    words: ['any command', 'always'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
];
