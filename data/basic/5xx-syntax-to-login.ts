import type { BasicCode } from '../types';

/** Refusals about commands, the host and the login. Defined by RFCs or named in the registry. */
export const basic50To53 = [
  {
    code: '500',
    name: 'Syntax error, command not recognised',
    standing: 'current',
    titles: [
      {
        text: 'Syntax error, command unrecognized',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Syntax error, command unrecognized (This may include errors such as command line too long)',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Authentication Exchange line is too long',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'The other server did not understand a command from the sending one. Your email did not get through.',
    next: 'A server that rejects EHLO usually gets HELO instead. After any other command, the sending server stops and returns the message.',
    who: 'your-provider',
    act: 'look at what was sent',
    advice: {
      person: [
        'Forward the whole bounce message to your email provider or IT support.',
        'If you set the server name or the port in your email program, compare them with your provider’s help page.',
      ],
      administrator: [
        'Look at the previous line in the log. The command may be misspelt, the line may be too long, or a device between the servers may be changing commands.',
        'A firewall with “SMTP inspection” can turn EHLO into XXXX. Disable that feature.',
        'Encrypted bytes sent to an unencrypted port can also get a 500. Check the port and the encryption setting.',
      ],
      developer: [
        'The client probably has a bug or uses the wrong port. Do not retry until this is fixed.',
        'After a 500 to EHLO, fall back to HELO.',
      ],
    },
    answers: [
      { command: 'any', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'expn', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } },
      { command: 'etrn', kind: 'error', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
      { command: 'ehlo', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'data', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'rset', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'help', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'noop', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'quit', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'turn', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
    ],
    associated: ['X.5.1', 'X.5.2', 'X.5.6', 'X.7.0'],
    twins: ['5.5.1', '5.5.2'],
    wire: ['C: HLEO mail.example.com', 'S: 500 5.5.2 Command not recognised'],
    confused: [
      {
        code: '502',
        how: '500 means that the command is not recognised. 502 is for one that is recognised but not implemented; some servers, such as Gmail’s, use it for both.',
      },
      {
        code: '501',
        how: '501 means that the command is recognised, but what follows it is wrong.',
      },
      {
        code: '5.0.0',
        how: '5.0.0 is not a different way to write 500. It is an enhanced code that says only that something failed.',
      },
    ],
    notes: [
      {
        text: '500 means that the command is not recognised. 502 means that it is recognised but not implemented.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.4' },
      },
    ],
    otherUses: [],
    words: [
      'syntax error',
      'command unrecognized',
      'unknown command',
      'line too long',
      'command not understood',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 1985, section: '5.1' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '501',
    name: 'Syntax error in parameters or arguments',
    standing: 'current',
    titles: [
      {
        text: 'Syntax error in parameters or arguments',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
      {
        text: 'Syntax error (no parameters allowed)',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      { text: 'Syntax Error in Parameters', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
    ],
    plain:
      'Your mail server sent a command with a mistake in it, often in an address or a host name.',
    next: 'The sending server stops trying and returns the message. First, the address or the parameter has to be corrected.',
    who: 'you',
    act: 'check the address for mistakes',
    advice: {
      person: [
        'Check the email address letter by letter: no space, no comma, one @, and no full stop at the end.',
        'Type the address again instead of choosing it from the address book.',
        'If the address is correct, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Check in the log which argument was rejected. Often it is a HELO name without a domain, an address without brackets, or an unsupported parameter.',
        'Check your own setup first: which host name does your server send (`postconf myhostname`)?',
      ],
      developer: ['Validate addresses before you send. Do not retry the same line.'],
    },
    answers: [
      { command: 'any', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'starttls', kind: 'error', source: { kind: 'rfc', rfc: 3207, section: '4' } },
      { command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '4' } },
      { command: 'etrn', kind: 'error', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
      { command: 'ehlo', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'data', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'rset', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'expn', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'help', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with DSN',
        source: { kind: 'rfc', rfc: 3461, section: '5.1' },
      },
      {
        command: 'rcpt-to',
        kind: 'error',
        when: 'with DSN',
        source: { kind: 'rfc', rfc: 3461, section: '5.1' },
      },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with BY',
        source: { kind: 'rfc', rfc: 2852, section: '4' },
      },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with HOLDFOR/HOLDUNTIL',
        source: { kind: 'rfc', rfc: 4865, section: '4.2' },
      },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with MT-PRIORITY',
        source: { kind: 'rfc', rfc: 6710, section: '4.1' },
      },
    ],
    associated: ['X.1.3', 'X.1.8', 'X.5.0', 'X.5.1', 'X.5.2', 'X.5.4', 'X.7.0'],
    twins: ['5.5.4', '5.1.3', '5.1.7'],
    wire: ['C: MAIL FROM:<ada ada@example.com>', 'S: 501 Bad sender address syntax'],
    confused: [
      { code: '500', how: '500 means that the command itself is not recognised.' },
      { code: '553', how: '553 means that this server does not allow this form of the address.' },
      { code: '555', how: '555 means that a parameter of MAIL or RCPT is not recognised.' },
    ],
    notes: [
      {
        text: 'This code may be the reply to any command.',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
    ],
    otherUses: [],
    words: [
      'syntax error',
      'parameters',
      'arguments',
      'bad address',
      'invalid address',
      'malformed',
      'command written wrongly',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 3207, section: '4' },
      { kind: 'rfc', rfc: 4954, section: '4' },
      { kind: 'rfc', rfc: 3461, section: '5.1' },
      { kind: 'rfc', rfc: 2852, section: '4' },
      { kind: 'rfc', rfc: 4865, section: '4.2' },
      { kind: 'rfc', rfc: 4865, section: '5.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '502',
    name: 'Command not implemented',
    standing: 'current',
    titles: [
      { text: 'Command not implemented', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
    ],
    plain:
      'The server does not support a command that it was sent. An email that came back with this code points to a fault in a sending program.',
    next: 'The sending program continues without the command. If it cannot, the sending server returns the message.',
    who: 'your-provider',
    act: 'continue without the command',
    advice: {
      person: ['Forward the whole bounce message to your email provider or IT support.'],
      administrator: [
        'The reply to EHLO lists the extensions of the server. Use no others.',
        'VRFY and EXPN are often disabled on purpose. That is not an error.',
      ],
      developer: ['Use only the extensions that the reply to EHLO lists.'],
    },
    answers: [
      { command: 'ehlo', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'expn', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'help', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } },
      { command: 'turn', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
    ],
    associated: ['X.5.0', 'X.5.2', 'X.5.4', 'X.7.1'],
    twins: ['5.5.1'],
    wire: ['C: VRFY maria', 'S: 502 5.5.1 VRFY command is disabled'],
    confused: [
      { code: '500', how: '500 means that the command is not recognised at all.' },
      {
        code: '504',
        how: '504 means that the command is implemented, but this parameter of it is not.',
      },
      { code: '252', how: '252 is the polite way to decline VRFY.' },
    ],
    notes: [
      {
        text: 'In its reply to EHLO, a server must not list anything that it would then reject with 500 or 502.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.4' },
      },
    ],
    otherUses: [],
    words: [
      'not implemented',
      'command not implemented',
      'vrfy disabled',
      'not supported',
      'command not offered',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 5321, section: '4.2.4' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 2645, section: '7' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '503',
    name: 'Bad sequence of commands',
    standing: 'current',
    titles: [
      { text: 'Bad sequence of commands', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
    ],
    plain:
      'The steps of the SMTP session came in the wrong order. Often an earlier step was rejected, and that reply gives the reason.',
    next: 'The sending server stops trying and returns the message. Often, the real cause is an earlier command that was rejected.',
    who: 'your-provider',
    act: 'read the line before this one',
    advice: {
      person: [
        'If an email program shows this, check that “my outgoing server requires authentication” is turned on.',
        'Otherwise, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Look one reply earlier: a 503 after DATA often means that every recipient was rejected.',
        'A second AUTH, or MAIL before EHLO, can also get this reply. Mimecast even sends “503 User unknown”.',
      ],
      developer: [
        'Stop after a rejected MAIL or RCPT instead of continuing. Report the first rejection, not the 503.',
      ],
    },
    answers: [
      { command: 'mail-from', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rcpt-to', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'data', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'turn', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      { command: 'bdat', kind: 'error', source: { kind: 'rfc', rfc: 3030, section: '2' } },
      { command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '4' } },
      { command: 'burl', kind: 'error', source: { kind: 'rfc', rfc: 4468, section: '6' } },
      {
        command: 'data',
        kind: 'error',
        when: 'LMTP',
        source: { kind: 'rfc', rfc: 2033, section: '4.2' },
      },
    ],
    associated: ['X.5.0', 'X.5.1', 'X.5.4', 'X.7.0', 'X.7.1'],
    twins: ['5.5.1'],
    wire: [
      'C: RCPT TO:<nobody@example.org>',
      'S: 550 5.1.1 No such user',
      'C: DATA',
      'S: 503 5.5.1 No valid recipients',
    ],
    confused: [
      {
        code: '500',
        how: '500 means that the command is not recognised. 503 means that it is recognised but came at the wrong moment.',
      },
      { code: '530', how: '530 says plainly that a login or encryption has to come first.' },
      { code: '554', how: '554 in reply to DATA can also mean that no recipient was accepted.' },
    ],
    notes: [
      {
        text: 'A server may reply to DATA with 503 if it rejected every recipient. The reason is then in the replies to RCPT TO.',
        source: { kind: 'rfc', rfc: 5321, section: '3.3' },
      },
    ],
    otherUses: [],
    words: [
      'bad sequence',
      'bad sequence of commands',
      'wrong order',
      'no valid recipients',
      'need rcpt',
      'need mail',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 3030, section: '2' },
      { kind: 'rfc', rfc: 3030, section: '3' },
      { kind: 'rfc', rfc: 4954, section: '4' },
      { kind: 'rfc', rfc: 2033, section: '4.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '504',
    name: 'Command parameter not implemented',
    standing: 'current',
    titles: [
      {
        text: 'Command parameter not implemented',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server does not support an option that your email program or mail server asked for.',
    next: 'At login, an email program reports the error, and Postfix retries. Otherwise, a mail server returns the message. Leave the option out or choose a different login method, then send again.',
    who: 'your-provider',
    act: 'change the parameter',
    advice: {
      person: [
        'If this appears when you log in, choose a different authentication method in the email program, usually “normal password” over TLS.',
      ],
      administrator: [
        'After AUTH, the code means that the server cannot use the mechanism. Look at the AUTH line in the reply to EHLO.',
        'Postfix can reply with 504 5.5.2 when the name in HELO is not a full host name (set `myhostname`), or when an address has no full domain.',
      ],
      developer: ['Choose a mechanism from the reply to EHLO. Send a full host name in EHLO.'],
    },
    answers: [
      { command: 'ehlo', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'vrfy', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'expn', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'help', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'rset', kind: 'error', source: { kind: 'rfc', rfc: 821, section: '4.3' } },
      {
        command: 'auth',
        kind: 'error',
        when: 'unknown mechanism',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
      {
        command: 'mail-from',
        kind: 'error',
        when: 'with CONPERM',
        source: { kind: 'rfc', rfc: 4141, section: '4.2' },
      },
      {
        command: 'rcpt-to',
        kind: 'error',
        when: 'with CONNEG',
        source: { kind: 'rfc', rfc: 4141, section: '5.2' },
      },
    ],
    associated: ['X.5.4', 'X.7.0', 'X.7.4'],
    twins: ['5.5.4', '5.5.2'],
    wire: ['C: AUTH CRAM-MD5', 'S: 504 5.5.4 Unrecognized authentication type'],
    confused: [
      { code: '502', how: '502 means that the whole command is not implemented.' },
      { code: '555', how: '555 means that a parameter of MAIL or RCPT is not recognised.' },
      { code: '501', how: '501 means that the parameter has a syntax error.' },
    ],
    notes: [
      {
        text: 'After AUTH, this code means that the server cannot use the requested mechanism: for example, it does not support it.',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
    ],
    otherUses: [],
    words: [
      'parameter not implemented',
      'unrecognized authentication type',
      'need fully-qualified hostname',
      'not supported',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 4954, section: '4' },
      { kind: 'rfc', rfc: 4141, section: '4.2' },
      { kind: 'rfc', rfc: 4141, section: '5.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '521',
    name: 'Server does not accept mail',
    standing: 'current',
    titles: [
      { text: 'Host does not accept mail', source: { kind: 'rfc', rfc: 7504, section: '5.1' } },
      { text: 'Server does not accept mail', source: { kind: 'rfc', rfc: 7504, section: '3' } },
    ],
    plain:
      'The server says that it never accepts mail. Some servers also send this code to senders they have blocked.',
    next: 'The sending server tries the other servers of the domain, or returns the message. If the code is the greeting, Postfix keeps the message and retries.',
    who: 'your-provider',
    act: 'check whether your server is blocked',
    advice: {
      person: [
        'Check the part of the email address after the @ against one that you know is correct.',
        'If the address is correct, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Read the text. In the standard, 521 means that the host accepts mail from no one. Postfix’s postscreen, Trend Micro and Laposte.net use it for blocked clients.',
        'Check your own setup first: is your IP address on a blocklist? Does the domain’s MX point to the right host (`dig +short MX example.org`)?',
      ],
      developer: [
        'Do not retry this host. Suppress the domain only if the text does not mention blocking.',
      ],
    },
    answers: [
      { command: 'connect', kind: 'error', source: { kind: 'rfc', rfc: 7504, section: '3' } },
      {
        command: 'any',
        kind: 'error',
        when: 'after a 521 greeting, except QUIT',
        source: { kind: 'rfc', rfc: 7504, section: '3' },
      },
    ],
    associated: ['X.3.2'],
    twins: ['5.3.2', '5.7.1'],
    wire: ['S: 521 mx.example.org does not accept mail'],
    confused: [
      {
        code: '556',
        how: '521 comes from the host itself. 556 comes from a relay that knows that the domain does not accept mail.',
      },
      {
        code: '554',
        how: '554 in the greeting means no service for you. 521 means no service for anyone.',
      },
      {
        code: '5.2.1',
        how: '5.2.1 is not a different way to write 521. It is an enhanced code that means a disabled mailbox.',
      },
    ],
    notes: [
      {
        text: '521 began as an experiment in 1995 and became a standard in 2015.',
        source: { kind: 'rfc', rfc: 7504, section: '1' },
      },
      {
        text: 'The standard says that this code is not for rejecting individual clients. Postscreen in Postfix uses it for that anyway: “521 5.7.1 Service unavailable; client [..] blocked using ..”.',
        source: { kind: 'rfc', rfc: 7504, section: '3' },
      },
    ],
    otherUses: [],
    words: ['does not accept mail', 'host does not accept mail', 'blocked', 'takes no mail'],
    sources: [
      { kind: 'rfc', rfc: 7504, section: '3' },
      { kind: 'rfc', rfc: 7504, section: '5.1' },
      { kind: 'rfc', rfc: 1846, section: '4.1' },
    ],
  },
  {
    code: '523',
    name: 'Encryption needed (registry only)',
    standing: 'registry',
    titles: [],
    plain:
      'The registry lists this code for a login that needs encryption. The mail server Courier uses it for a message that is too large. Read the text after the code.',
    next: 'At login, an email program does not retry, but Postfix does. At any other command, the sending server returns the message.',
    who: 'your-provider',
    act: 'read the text: it gives the reason',
    advice: {
      person: [
        'Read the text after the code. If it mentions size, send a smaller message or a link.',
        'Otherwise, turn on TLS for the outgoing server in your email program.',
      ],
      administrator: [
        'Take the reason from the text and the enhanced code: 5.7.10 asks for TLS. “Message length exceeds administrative limit” is Courier’s size limit (`sizelimit`).',
        'Google documents 523 5.7.10 for commands that were sent too early after STARTTLS.',
        '“Invalid Unencrypted Mail” comes from a chatmail relay: it accepts only mail that is encrypted end to end (OpenPGP). TLS does not help.',
      ],
      developer: ['Do not retry unchanged. Take the reason from the enhanced code.'],
    },
    answers: [],
    associated: ['X.7.10'],
    twins: ['5.7.10'],
    wire: [
      'C: STARTTLS',
      'C: EHLO mail.example.com',
      'S: 523 5.7.10 … no commands allowed to pipeline after STARTTLS …',
    ],
    confused: [
      {
        code: '5.2.3',
        how: '5.2.3 is “message too large for this mailbox”. 523 looks like 5.2.3 without its dots.',
      },
      { code: '530', how: '530 is the standard reply when encryption has to come first.' },
      { code: '552', how: '552 is the standard code for a message that is too large.' },
    ],
    notes: [
      {
        text: 'The registry pairs this code with X.7.10, “Encryption Needed”.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: 'Encryption Needed: Invalid Unencrypted Mail',
        sentBy: 'Chatmail relays, for mail that is not encrypted with OpenPGP.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/chatmail/relay/blob/main/chatmaild/src/chatmaild/filtermail.py',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
        sentBy: 'Dovecot’s submission server, with 5.7.10, for a login without encryption.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/dovecot/core/blob/2.3.19.1/src/submission-login/client-authenticate.c',
            seen: 'dovecot 2.3.19.1',
          },
        ],
      },
      {
        claim: 'Message length (… bytes) exceeds administrative limit(…)',
        sentBy: 'Courier, after the message.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit2.C',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Invalid login data',
        sentBy: 'Alibaba Mail.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
            seen: '2026-11-23',
          },
        ],
      },
      {
        claim: 'The total size of your mailing exceeds the recipient server’s limits',
        sentBy: 'Lists repeat it; we found no server that sends this text.',
        origin:
          'Probably Exchange’s 5.2.3 without its dots. This is our inference from matching texts. Courier’s 523 is a size limit too, in words of its own.',
        evidence: 'list',
        notes: [],
        sources: [
          {
            kind: 'list',
            url: 'https://kapeli.com/cheat_sheets/SMTP_Status_Codes.docset/Contents/Resources/Documents/index',
          },
          {
            kind: 'list',
            url: 'https://github.com/cosullivan/SmtpServer/blob/master/Src/SmtpServer/Protocol/SmtpReplyCode.cs',
          },
        ],
      },
    ],
    words: ['encryption needed', 'message too large', 'too big', 'courier'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '524',
    name: 'Encryption needed for this login (registry only)',
    standing: 'registry',
    titles: [],
    plain:
      'The registry lists this code for a login that needs encryption. OpenSMTPD sends it when an address or list leads to no mailbox, and Alibaba’s systems for an empty login or a failed lookup.',
    next: 'At login, an email program does not retry, but Postfix does. At any other command, the sending server returns the message.',
    who: 'you',
    act: 'check whether the login or the address is wrong',
    advice: {
      person: [
        'If the code appears when you log in, turn on TLS for the outgoing server in your email program and try again.',
        'If the text says “Mailing list expansion problem” or “Host not found”, check the address. If it is correct, the administrator of the recipient’s mail server has to fix the problem.',
      ],
      administrator: [
        'Offer AUTH only after STARTTLS, so that no client gets this reply. Alibaba’s systems use 524 for an empty login and for a failed DNS lookup.',
      ],
      developer: ['Start TLS before AUTH. Do not retry unchanged.'],
    },
    answers: [],
    associated: ['X.7.11'],
    twins: ['5.2.4'],
    wire: ['S: 524 username or passwd is NULL …'],
    confused: [
      {
        code: '538',
        how: '538 is the code that RFC 4954 keeps for this, for historical reasons only.',
      },
      { code: '530', how: '530 asks for encryption or a login before anything else.' },
    ],
    notes: [
      {
        text: 'The registry pairs this code and 538 with X.7.11.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: 'Mailing list expansion problem',
        sentBy:
          'OpenSMTPD, with the enhanced code 5.2.4, when a list or alias leads to no mailbox.',
        origin: 'Probably 5.2.4 without its dots. This is our inference.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/OpenSMTPD/OpenSMTPD',
            seen: 'opensmtpd 6.8.0p2',
          },
        ],
      },
      {
        claim: 'Username or password empty; host not found',
        sentBy:
          'Alibaba Mail, for an empty login; Alibaba Cloud DirectMail, for a failed DNS lookup.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
            seen: '2026-11-23',
          },
          {
            kind: 'observed',
            url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['encryption required', 'starttls first'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '525',
    name: 'Account disabled (registry only)',
    standing: 'registry',
    titles: [],
    plain:
      'The registry lists this code for an account that has been disabled: the one that logs in, or the recipient’s in a bounce. No standard defines a text for it.',
    next: 'At login, an email program does not retry, but Postfix does. After the login, a sending server treats the code like any that begins with 5: it returns the message.',
    who: 'you',
    act: 'find out why the account is disabled',
    advice: {
      person: [
        'If it is your own account, ask your provider why it was disabled.',
        'If it is the recipient’s account, contact the person another way.',
      ],
      administrator: [
        'At login, it means that the account is locked: look for the reason on your own server. In a bounce message, it means that the recipient’s mailbox was closed.',
      ],
      developer: ['Do not retry. In a bounce with “disabled recipient”, suppress the address.'],
    },
    answers: [],
    associated: ['X.7.13'],
    twins: ['5.7.13'],
    wire: ['S: 525 5.7.13 Disabled recipient address'],
    confused: [
      {
        code: '535',
        how: '535 means that the login failed. 525 means that the account itself is disabled.',
      },
      { code: '5.2.1', how: '5.2.1 is the usual code for a disabled mailbox.' },
    ],
    notes: [
      {
        text: 'The registry pairs this code with X.7.13, “User Account Disabled”, which is about a login.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
      {
        text: 'This code was seen in real bounces for a closed mailbox: “525 5.7.13 Disabled recipient address”.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/set-of-emails',
          seen: '2026-11-23',
        },
      },
    ],
    otherUses: [
      {
        claim: 'Login disabled for this user',
        sentBy: 'Dovecot’s submission server, with 5.7.13, for a user who may not log in.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/dovecot/core/blob/2.3.19.1/src/submission-login/client-authenticate.c',
            seen: 'dovecot 2.3.19.1',
          },
        ],
      },
    ],
    words: ['user account disabled', 'account disabled', 'disabled recipient'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '530',
    name: 'Authentication or TLS required',
    standing: 'current',
    titles: [
      { text: 'Authentication required', source: { kind: 'rfc', rfc: 4954, section: '6' } },
      {
        text: 'Must issue a STARTTLS command first',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      { text: 'Authentication required [AUTH]', source: { kind: 'rfc', rfc: 2645, section: '7' } },
    ],
    plain:
      'The server requires a login or an encrypted connection before it accepts email. Whatever connected did not do that.',
    next: 'An email program does not retry: turn on login and encryption there, then send again. A mail server that gets this code returns the message.',
    who: 'you',
    act: 'turn on login and encryption in your email program',
    advice: {
      person: [
        'In the settings of the outgoing server, turn on “requires authentication” and TLS. Use the same username as for incoming mail.',
        'If sending worked until yesterday, ask your provider what has changed.',
        'If the code is in a bounce message, your email program is not the cause. Forward the whole message to your email provider or IT support.',
      ],
      administrator: [
        'The text tells you which one is missing: “STARTTLS first” (RFC 3207) or “authentication required” (RFC 4954).',
        'Programs and devices should use port 587 or 465, with a login.',
        'Between mail servers, “STARTTLS first” means that the recipient’s server accepts mail only over TLS. Turn on TLS for sending. In Postfix, set `smtp_tls_security_level = may`.',
        'Do other mail servers get this reply from you? Either they use your submission port, or your port 25 demands a login or TLS from everyone.',
      ],
      developer: [
        'Send STARTTLS if EHLO offers it, then send EHLO again, AUTH and MAIL. Do not retry without these steps.',
      ],
    },
    answers: [
      {
        command: 'any',
        kind: 'error',
        when: 'except AUTH, EHLO, HELO, NOOP, RSET, QUIT',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        command: 'any',
        kind: 'error',
        when: 'except NOOP, EHLO, STARTTLS, QUIT',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      { command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } },
    ],
    associated: ['X.5.1', 'X.7.0'],
    twins: ['5.7.0', '5.7.57'],
    wire: ['C: MAIL FROM:<ada@example.com>', 'S: 530 5.7.0 Authentication required'],
    confused: [
      {
        code: '535',
        how: '530 means that a login or encryption (TLS) has to come first. 535 means that the login failed.',
      },
      { code: '538', how: '538 means that the login method needs encryption first.' },
      { code: '550', how: '550 5.7.1 may mean the same on servers that do not use 530.' },
    ],
    notes: [
      {
        text: '530 has two meanings from two standards: start TLS first (RFC 3207), or log in first (RFC 4954).',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'When a login is required, this code is paired with the enhanced code 5.7.0.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'A mail server that an MX record names must not demand TLS before it accepts mail for its own domains.',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
    ],
    otherUses: [],
    words: [
      'authentication required',
      'must issue starttls',
      'login required',
      'starttls first',
      'not authenticated',
      'smtp auth',
      'log in or encrypt first',
    ],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 3207, section: '4' },
      { kind: 'rfc', rfc: 2645, section: '7' },
      { kind: 'rfc', rfc: 2487, section: '5' },
      { kind: 'rfc', rfc: 2554, section: '6' },
      { kind: 'rfc', rfc: 6409, section: '4.3' },
    ],
  },
  {
    code: '533',
    name: 'In the registry, but not defined',
    standing: 'registry',
    titles: [],
    plain:
      'The registry pairs this code with “delivery not authorised”, but no standard defines it. Exim sends it for addresses with letters such as ü.',
    next: 'The sending server treats it like any code that begins with 5: it does not send the message again unchanged.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'If the text mentions an “internationalised mailbox name”, ask the person for an address with plain letters (a to z).',
        'If it says something else, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'On Exim, the server that is asked about the address (with `verify = recipient/callout`, for example) does not offer SMTPUTF8. Turn it on there, or leave out the callout.',
      ],
      developer: ['Do not retry unchanged. Take the reason from the text.'],
    },
    answers: [],
    associated: ['X.7.1'],
    twins: [],
    wire: [
      'C: RCPT TO:<märia@example.org>',
      'S: 533 no support for internationalised mailbox name',
    ],
    confused: [
      { code: '550', how: '550 is the usual code for “not authorised”.' },
      { code: '530', how: '530 asks for a login, or for encryption (TLS).' },
      { code: '553', how: '553 is the standard code for such an address in RCPT TO.' },
    ],
    notes: [
      {
        text: '533 has a meaning in FTP (RFC 2228), but not in SMTP.',
        source: { kind: 'rfc', rfc: 2228, section: '5.1' },
      },
    ],
    otherUses: [
      {
        claim: 'no support for internationalised mailbox name',
        sentBy:
          'Exim, in reply to RCPT TO, when it asks another server about an address (a callout) and that server does not offer SMTPUTF8.',
        origin:
          'Probably a misprint of 553, which RFC 6531 (3.5) has for this. This is our inference.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/Exim/exim/blob/exim-4.96/src/src/verify.c',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['delivery not authorized'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '534',
    name: 'Authentication method too weak',
    standing: 'current',
    titles: [
      {
        text: 'Authentication mechanism is too weak',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'The server knows your account, but does not accept this login method. You need a stronger method or a special password.',
    next: 'An email program reports the error: choose a different login method in its settings, then send again. Postfix, when it logs in to another server, keeps the message and retries.',
    who: 'you',
    act: 'use an app password or a newer login method',
    advice: {
      person: [
        'At Gmail and other providers with two-step verification, create an app password and use it in the email program.',
        'Update the email program, or choose “OAuth2” as the authentication method.',
      ],
      administrator: [
        'Check which mechanisms the server offers in its reply to EHLO, and which one your program uses.',
        'For devices without OAuth, use an app password or a relay.',
      ],
      developer: ['Use OAuth or an app password. Do not retry with the same mechanism.'],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } }],
    associated: ['X.7.9'],
    twins: ['5.7.9', '5.7.14'],
    wire: ['C: AUTH PLAIN AGFkYQBzZWNyZXQ=', 'S: 534 5.7.9 Application-specific password required'],
    confused: [
      {
        code: '535',
        how: '535 means that the login failed, usually because of the username or password. 534 means that the login method is not accepted.',
      },
      { code: '432', how: '432 means that you need to log in once with your password.' },
      { code: '538', how: '538 means that the mechanism needs encryption.' },
    ],
    notes: [
      {
        text: 'This code is paired with the enhanced code 5.7.9.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'Google sends 534 5.7.9 if you need an app password.',
        source: {
          kind: 'observed',
          url: 'https://github.com/Der-Henning/tgtg/issues/517',
          seen: '2024-07-13',
        },
      },
    ],
    otherUses: [
      {
        claim: 'SIZE=Message too big; Message header size exceeds policy limit',
        sentBy:
          'Courier, in reply to MAIL FROM and after the message. This use has nothing to do with a login.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/courieresmtpd.C',
            seen: '2026-11-29',
          },
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-29',
          },
        ],
      },
    ],
    words: ['app password', 'application-specific password', 'too weak', 'oauth', 'two-step'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '6' },
    ],
  },
  {
    code: '535',
    name: 'Username or password not accepted',
    standing: 'current',
    titles: [
      {
        text: 'Authentication credentials invalid',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'The server did not accept the username and password from your email program. Your email has not been sent yet.',
    next: 'An email program asks for the password again, or reports the error. Postfix, when it logs in to another server, keeps the message and retries with the same password.',
    who: 'you',
    act: 'correct the username and password',
    advice: {
      person: [
        'Enter the password again in the settings of the outgoing server. The username is often the whole email address.',
        'If you use two-step verification, create an app password for the email program.',
        'If the login worked until yesterday, log in on your provider’s website: the account may be locked.',
      ],
      administrator: [
        'Check whether SMTP login is turned on for the account. Microsoft 365 and others turn it off by default.',
        'Look in your own log for the mechanism and the reason. Count failures to spot password guessing.',
      ],
      developer: [
        'Do not repeat the login: some servers lock the account after a few attempts. Ask for new credentials, or renew the OAuth token.',
      ],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '4' } }],
    associated: ['X.7.0', 'X.7.8', 'X.7.14'],
    twins: ['5.7.8', '5.7.3', '5.7.139'],
    wire: ['C: AUTH PLAIN AGFkYQBndWVzcw==', 'S: 535 5.7.8 Authentication credentials invalid'],
    confused: [
      {
        code: '530',
        how: '530 means that a login or encryption (TLS) has to come first. 535 means that the login failed.',
      },
      { code: '534', how: '534 means that the login method is too weak.' },
      {
        code: '454',
        how: '454 means that the login could not be checked, and the password may be correct.',
      },
    ],
    notes: [
      {
        text: 'This code is paired with the enhanced code 5.7.8.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'A failed login without a more specific code should get 535.',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
      {
        text: 'Microsoft sends this code with 5.7.3.',
        source: {
          kind: 'provider',
          url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-smtpntlm/62888982-a911-40fa-b587-50b5c69f7334',
          seen: '2026-11-23',
        },
      },
    ],
    otherUses: [],
    words: [
      'password wrong',
      'wrong password',
      'bad password',
      'authentication failed',
      'login failed',
      'invalid credentials',
      'username and password not accepted',
      'incorrect authentication data',
    ],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '4' },
      { kind: 'rfc', rfc: 7628, section: '4.4' },
    ],
  },
  {
    code: '538',
    name: 'Encryption needed for this login',
    standing: 'historic',
    titles: [
      {
        text: 'Encryption required for requested authentication mechanism',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'This login method works only over an encrypted connection. Your password is not the problem.',
    next: 'An email program does not retry: turn on encryption there, then send again. Postfix, when it logs in to another server, keeps the message and retries.',
    who: 'you',
    act: 'turn on encryption in the email program',
    advice: {
      person: ['Turn on TLS (or SSL) for the outgoing server in your email program and try again.'],
      administrator: [
        'The code is kept for historical reasons: a server should not offer a mechanism that it would reject in this way. Offer AUTH only after STARTTLS.',
      ],
      developer: ['Send STARTTLS or use port 465, and send AUTH only after that.'],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } }],
    associated: ['X.7.11'],
    twins: ['5.7.11'],
    wire: [
      'C: AUTH PLAIN',
      'S: 538 5.7.11 Encryption required for requested authentication mechanism',
    ],
    confused: [
      { code: '530', how: '530 is the standard reply when encryption has to come first.' },
      { code: '534', how: '534 means that this login method is weaker than the server allows.' },
    ],
    notes: [
      {
        text: '538 is kept for historical reasons only: a server should not offer a mechanism that it would reject in this way.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'This code is paired with the enhanced code 5.7.11.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'Some servers still send it: aiosmtpd, a mail server for Python, answers AUTH in this way while encryption is off.',
        source: {
          kind: 'source code',
          url: 'https://github.com/aio-libs/aiosmtpd',
          seen: 'aiosmtpd 1.4.3',
        },
      },
    ],
    otherUses: [],
    words: ['encryption required', 'login needs tls'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '6' },
    ],
  },
] satisfies readonly BasicCode[];
