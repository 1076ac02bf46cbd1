import type { BasicCode } from '../types';

/** Refusals about commands, the host and the login. Defined by RFCs or named in the registry. */
export const basic50To53 = [
  {
    code: '500',
    name: 'Command not understood',
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
      'The two servers did not understand each other. You did nothing wrong, but the message did not get through.',
    next: 'The program must not repeat the same line. It gives up, or says the thing in another way.',
    who: 'your-provider',
    act: 'look at what was sent',
    advice: {
      person: [
        'Send the whole message that came back to whoever looks after your mail.',
        'If you set the server name or the port in your mail program, compare them with your provider’s help page.',
      ],
      administrator: [
        'Look at the line before it in the log: a misspelt command, a line that is too long, or a device between the servers that changes commands.',
        'A firewall with “SMTP inspection” turns EHLO into XXXX; switch that feature off.',
        'Encrypted bytes sent to an unencrypted port give a 500 as well: check port and mode.',
      ],
      developer: [
        'A bug in the client or a wrong port. Do not retry before it is mended.',
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
      { code: '502', how: '500: the command is not known. 502: it is known but not offered.' },
      { code: '501', how: '501: the command is known, what follows it is wrong.' },
      {
        code: '5.0.0',
        how: '5.0.0 is not another way to write 500: it is an enhanced code and says no more than “failed”.',
      },
    ],
    notes: [
      {
        text: '500: the verb is not known. 502: it is known but not offered.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.4' },
      },
    ],
    otherUses: [],
    words: ['syntax error', 'command unrecognized', 'unknown command', 'line too long'],
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
    name: 'Command written wrongly',
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
      'Something in what your mail server said was written wrongly, often an address or a name.',
    next: 'The program must correct the address or the parameter before it tries again.',
    who: 'you',
    act: 'check how the address is written',
    advice: {
      person: [
        'Look at the address letter by letter: no space, no comma, one @, no full stop at the end.',
        'Write the address anew instead of picking it from the address book.',
        'If it is right, send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Look at the log: which argument was refused? Often it is a HELO name without a domain, an address without brackets, or a parameter that the server does not know.',
        'Check your own side first: what does your server send as its own name (`postconf myhostname`)?',
      ],
      developer: ['Validate addresses before you send. Do not retry the same line.'],
    },
    answers: [
      { command: 'any', kind: 'error', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
      { command: 'starttls', kind: 'error', source: { kind: 'rfc', rfc: 3207, section: '4' } },
      { command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '4' } },
      { command: 'etrn', kind: 'error', source: { kind: 'rfc', rfc: 1985, section: '5.1' } },
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
      { code: '500', how: '500: the command itself is not known.' },
      { code: '553', how: '553: the address is written so that this server does not allow it.' },
      { code: '555', how: '555: a parameter of MAIL or RCPT is not known.' },
    ],
    notes: [
      { text: 'It may answer any command.', source: { kind: 'rfc', rfc: 5321, section: '4.3.2' } },
    ],
    otherUses: [],
    words: [
      'syntax error',
      'parameters',
      'arguments',
      'bad address',
      'invalid address',
      'malformed',
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
    name: 'Command not offered',
    standing: 'current',
    titles: [
      { text: 'Command not implemented', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
    ],
    plain:
      'The server knows the request but does not offer it. A message that came back with it points to a fault in a mail program.',
    next: 'The program does without the command.',
    who: 'your-provider',
    act: 'do without the command',
    advice: {
      person: ['Send the whole message that came back to whoever looks after your mail.'],
      administrator: [
        'The answer to EHLO lists what the server offers; use nothing else.',
        'VRFY and EXPN are often switched off on purpose; that is no fault.',
      ],
      developer: ['Read the answer to EHLO and use only what stands in it.'],
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
      { code: '500', how: '500: the command is not known at all.' },
      { code: '504', how: '504: the command is offered, this parameter of it is not.' },
      { code: '252', how: '252 is the polite way not to answer VRFY.' },
    ],
    notes: [
      {
        text: 'A server must not list in its answer to EHLO what it would answer with 500 or 502.',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.4' },
      },
    ],
    otherUses: [],
    words: ['not implemented', 'command not implemented', 'vrfy disabled', 'not supported'],
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
    name: 'Commands in the wrong order',
    standing: 'current',
    titles: [
      { text: 'Bad sequence of commands', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } },
    ],
    plain:
      'The steps of the conversation came in the wrong order. Usually an earlier step was refused, and that one holds the reason.',
    next: 'The program must keep the order. Often the real cause is the refused command before.',
    who: 'your-provider',
    act: 'read the line before this one',
    advice: {
      person: [
        'If a mail program shows this, check that “my outgoing server requires authentication” is switched on.',
        'Otherwise send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Look one reply earlier: a 503 at DATA is mostly the echo of recipients that were all refused.',
        'A second AUTH, or MAIL before EHLO, gets it too. Mimecast even prints “503 User unknown”.',
      ],
      developer: [
        'Stop after a refused MAIL or RCPT instead of going on. Report the first refusal, not the 503.',
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
        how: '500: the command is not known. 503: it is known but comes at the wrong moment.',
      },
      { code: '530', how: '530 says plainly that a login or encryption has to come first.' },
      { code: '554', how: '554 to DATA also means that no recipient was accepted.' },
    ],
    notes: [
      {
        text: 'In a log, a 503 at DATA is mostly the echo of recipients that were refused: the reason is one reply earlier.',
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
    name: 'Parameter not offered',
    standing: 'current',
    titles: [
      {
        text: 'Command parameter not implemented',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain:
      'The server knows the request, but not in this form. A mail program and a server do not fit together.',
    next: 'The program leaves the parameter out, or chooses another way to log in.',
    who: 'your-provider',
    act: 'change the parameter',
    advice: {
      person: [
        'If this appears when you log in, choose another authentication method in the mail program, usually “normal password” over TLS.',
      ],
      administrator: [
        'After AUTH: the mechanism is not offered; look at the AUTH line in the answer to EHLO.',
        'Postfix answers 504 5.5.2 when the name in HELO is no full host name: set `myhostname` to one.',
      ],
      developer: ['Choose a mechanism from the answer to EHLO. Send a full host name in EHLO.'],
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
      { code: '502', how: '502: the whole command is not offered.' },
      { code: '555', how: '555: a parameter of MAIL or RCPT is not known.' },
      { code: '501', how: '501: the parameter is written wrongly.' },
    ],
    notes: [
      {
        text: 'After AUTH it means that the login mechanism is not known.',
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
    name: 'This host takes no mail',
    standing: 'current',
    titles: [
      { text: 'Host does not accept mail', source: { kind: 'rfc', rfc: 7504, section: '5.1' } },
      { text: 'Server does not accept mail', source: { kind: 'rfc', rfc: 7504, section: '3' } },
    ],
    plain:
      'The server says that it never takes mail. Some servers also send this number to senders they have blocked.',
    next: 'The program must not try this host again. It may try the other servers of the domain.',
    who: 'your-provider',
    act: 'look whether your server is blocked',
    advice: {
      person: [
        'Compare the part of the address after the @ with one that you know to be right.',
        'If it is right, send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Read the words: by the standard it means no mail from anybody; Postfix’s postscreen, Trend Micro and Laposte.net use it for blocked clients.',
        'Check your own side first: is your IP address on a block list? Does the domain’s MX point to the right host (`dig +short MX example.org`)?',
      ],
      developer: [
        'Do not retry this host. Suppress the domain only if no words about blocking follow.',
      ],
    },
    answers: [
      { command: 'connect', kind: 'error', source: { kind: 'rfc', rfc: 7504, section: '3' } },
      {
        command: 'any',
        kind: 'error',
        when: 'after a 521 greeting',
        source: { kind: 'rfc', rfc: 7504, section: '3' },
      },
    ],
    associated: ['X.3.2'],
    twins: ['5.3.2', '5.7.1'],
    wire: ['S: 521 mx.example.org does not accept mail'],
    confused: [
      {
        code: '556',
        how: '521 is said by the host itself; 556 is said by a relay that knows that the domain takes no mail.',
      },
      { code: '554', how: '554 as a greeting means: no service for you. 521 means: for nobody.' },
      {
        code: '5.2.1',
        how: '5.2.1 is not another way to write 521: it is an enhanced code and means a disabled mailbox.',
      },
    ],
    notes: [
      {
        text: 'It began as an experiment in 1995 and became a standard in 2015.',
        source: { kind: 'rfc', rfc: 7504, section: '1' },
      },
      {
        text: 'The standard says that it is not for refusing single clients. Postscreen in Postfix does that all the same: “521 5.7.1 Service unavailable; client [..] blocked using ..”.',
        source: { kind: 'rfc', rfc: 7504, section: '3' },
      },
    ],
    otherUses: [],
    words: ['does not accept mail', 'host does not accept mail', 'blocked'],
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
      'The registry names this number for a login that needs encryption. Lists claim “too large”, which no standard says. Read the words behind it.',
    next: 'The program treats it like any code that begins with 5: it does not repeat the message unchanged.',
    who: 'your-provider',
    act: 'read the words, then turn on encryption',
    advice: {
      person: [
        'Read the words behind the number. If they speak of size, send a smaller message or a link.',
        'Otherwise switch on TLS for the outgoing server in your mail program.',
      ],
      administrator: [
        'Take the reason from the words and the enhanced code: 5.7.10 asks for TLS, 5.2.3 is a size limit.',
        'Google documents 523 5.7.10 for commands that were sent too early after STARTTLS.',
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
        how: '5.2.3 is “message too large for this mailbox”; 523 looks like it with its dots removed.',
      },
      { code: '530', how: '530 is the standard answer where encryption has to come first.' },
      { code: '552', how: '552 is the standard code for a message that is too large.' },
    ],
    notes: [
      {
        text: 'The registry names it beside X.7.10, “Encryption Needed”.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: 'The total size of your mailing exceeds the recipient server’s limits',
        sentBy:
          'Nobody that we know of in this sense. Alibaba Mail sends it for login data that is not valid.',
        origin:
          'Probably Exchange’s 5.2.3 with its dots removed. That is our inference from texts that match.',
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
          {
            kind: 'observed',
            url: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['encryption needed', 'message too large', 'too big'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '524',
    name: 'Encryption needed for this login (registry only)',
    standing: 'registry',
    titles: [],
    plain:
      'The registry names this number for a login that needs encryption. OpenSMTPD sends it when an address or list leads to no mailbox.',
    next: 'The program treats it like any code that begins with 5: it does not repeat the login unchanged.',
    who: 'you',
    act: 'read the text: your login, or the address',
    advice: {
      person: [
        'If it appears at the login, switch on TLS for the outgoing server in your mail program and try again.',
        'If the text says “Mailing list expansion problem”, check the address. If it is right, only their administrator can fix it.',
      ],
      administrator: [
        'Offer AUTH only after STARTTLS, so that no client runs into it. Alibaba’s systems use 524 for an empty login and for a failed DNS lookup.',
      ],
      developer: ['Start TLS before AUTH. Do not retry unchanged.'],
    },
    answers: [],
    associated: ['X.7.11'],
    twins: ['5.7.11', '5.2.4'],
    wire: ['S: 524 username or passwd is NULL …'],
    confused: [
      { code: '538', how: '538 is the code that RFC 4954 keeps for this, for history only.' },
      { code: '530', how: '530 asks for encryption before anything else.' },
    ],
    notes: [
      {
        text: 'The registry names it, with 538, beside X.7.11.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    otherUses: [
      {
        claim: 'Mailing list expansion problem',
        sentBy: 'OpenSMTPD, with the enhanced code 5.2.4: a list or alias leads to no mailbox.',
        origin: 'Probably 5.2.4 with its dots removed. That is our inference.',
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
        claim: 'User name or password empty; host not found',
        sentBy:
          'Alibaba Mail for an empty login, Alibaba Cloud DirectMail for a failed DNS lookup.',
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
      'The registry names this number for an account that has been switched off. No standard gives it a text.',
    next: 'The program treats it like any code that begins with 5: it does not repeat the message.',
    who: 'your-provider',
    act: 'find out why the account is disabled',
    advice: {
      person: [
        'If it is your own account, ask your provider why it was switched off.',
        'If it is the recipient’s, reach the person another way.',
      ],
      administrator: [
        'At login: the account is locked; look for the reason on your side. In a bounce: the recipient’s mailbox was closed.',
      ],
      developer: ['Do not retry. In a bounce with “disabled recipient”, suppress the address.'],
    },
    answers: [],
    associated: ['X.7.13'],
    twins: ['5.7.13'],
    wire: ['S: 525 5.7.13 Disabled recipient address'],
    confused: [
      { code: '535', how: '535: the login is wrong. 525: the account itself is switched off.' },
      { code: '5.2.1', how: '5.2.1 is the usual code for a disabled mailbox.' },
    ],
    notes: [
      {
        text: 'The registry names it beside X.7.13, “User Account Disabled”, in the sense of a login.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
      {
        text: 'In real bounces it was seen for a closed mailbox: “525 5.7.13 Disabled recipient address”.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/set-of-emails',
          seen: '2026-11-23',
        },
      },
    ],
    otherUses: [],
    words: ['user account disabled', 'account disabled', 'disabled recipient'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '530',
    name: 'Log in or encrypt first',
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
      'The server wants a login, or an encrypted connection, before it takes mail. Your mail program has not done that.',
    next: 'The program logs in, or starts the encryption, and repeats the command.',
    who: 'you',
    act: 'switch on login and encryption in your mail program',
    advice: {
      person: [
        'In the settings of the outgoing server, switch on “requires authentication” and TLS, with the same user name as for incoming mail.',
        'If it worked until yesterday, ask your provider what has changed.',
        'If it is in a bounce message, your email program is not the cause: forward the whole message to your email provider or IT support.',
      ],
      administrator: [
        'The words tell which: “STARTTLS first” (RFC 3207) or “authentication required” (RFC 4954).',
        'Programs and devices should use port 587 or 465, with a login.',
        'Between mail servers, “STARTTLS first” means that the recipient’s server accepts mail over TLS only: switch TLS on for sending, in Postfix `smtp_tls_security_level = may`.',
        'If other mail servers get it from you, they use your submission port, or your port 25 demands a login or TLS from everyone.',
      ],
      developer: [
        'Send STARTTLS if EHLO offers it, then EHLO again, AUTH, MAIL. Do not retry without.',
      ],
    },
    answers: [
      {
        command: 'any',
        kind: 'error',
        when: 'but AUTH, EHLO, HELO, NOOP, RSET, QUIT',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        command: 'any',
        kind: 'error',
        when: 'but NOOP, EHLO, STARTTLS, QUIT',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      { command: 'atrn', kind: 'error', source: { kind: 'rfc', rfc: 2645, section: '7' } },
    ],
    associated: ['X.5.1', 'X.7.0'],
    twins: ['5.7.0', '5.7.57'],
    wire: ['C: MAIL FROM:<ada@example.com>', 'S: 530 5.7.0 Authentication required'],
    confused: [
      { code: '535', how: '530: no login was tried. 535: one was tried and failed.' },
      { code: '538', how: '538: the kind of login needs encryption first.' },
      { code: '550', how: '550 5.7.1 may mean the same at servers that do not use 530.' },
    ],
    notes: [
      {
        text: 'Two senses from two standards: start TLS first (RFC 3207), or log in first (RFC 4954).',
        source: { kind: 'rfc', rfc: 3207, section: '4' },
      },
      {
        text: 'For the login it goes with 5.7.0.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      {
        text: 'A mail server that an MX record names must not demand TLS before it accepts mail for its own domains. Some do.',
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
    name: 'In the registry without a meaning',
    standing: 'registry',
    titles: [],
    plain:
      'The registry names this number beside “delivery not authorised”, but no standard says what it means. It is final.',
    next: 'The program treats it like any code that begins with 5: it does not repeat the message unchanged.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: ['X.7.1'],
    twins: ['5.7.1'],
    wire: [],
    confused: [
      { code: '550', how: '550 is the usual number for “not authorised”.' },
      { code: '530', how: '530 asks for a login.' },
    ],
    notes: [
      {
        text: '533 has a meaning in FTP (RFC 4217), not in SMTP.',
        source: { kind: 'rfc', rfc: 4217, section: '5' },
      },
    ],
    otherUses: [],
    words: ['delivery not authorized'],
    sources: [{ kind: 'rfc', rfc: 5248, section: '2.4' }],
  },
  {
    code: '534',
    name: 'This kind of login is too weak',
    standing: 'current',
    titles: [
      {
        text: 'Authentication mechanism is too weak',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'The server knows you, but does not accept this way of logging in. A stronger one, or a special password, is needed.',
    next: 'The program offers a stronger kind of login. It does not repeat the same one.',
    who: 'you',
    act: 'use an app password or a newer login',
    advice: {
      person: [
        'At Gmail and others with two-step login: make an app password and use it in the mail program.',
        'Update the mail program, or choose “OAuth2” as the authentication method.',
      ],
      administrator: [
        'Look which mechanisms the server offers in the answer to EHLO and which your program uses.',
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
        how: '535: the password is wrong. 534: the way of logging in is not accepted.',
      },
      { code: '432', how: '432: a password step has to be made once.' },
      { code: '538', how: '538: the mechanism needs encryption.' },
    ],
    notes: [
      { text: 'It goes with 5.7.9.', source: { kind: 'rfc', rfc: 4954, section: '6' } },
      {
        text: 'Google sends 534 5.7.9 where an app password is needed.',
        source: {
          kind: 'provider',
          url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
          seen: '2026-02-15',
        },
      },
    ],
    otherUses: [
      {
        claim: 'SIZE=Message too big; Message header size exceeds policy limit',
        sentBy:
          'Courier, in answer to MAIL FROM and after the message. It has nothing to do with a login.',
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
    name: 'User name or password wrong',
    standing: 'current',
    titles: [
      {
        text: 'Authentication credentials invalid',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    plain:
      'The server did not accept the user name and password of your mail program. Your message has not left yet.',
    next: 'The program asks for the password again. It must not go on trying the same one.',
    who: 'you',
    act: 'correct user name and password',
    advice: {
      person: [
        'Type the password anew in the settings of the outgoing server. The user name is often the whole mail address.',
        'If you use two-step login, make an app password for the mail program.',
        'If it worked until yesterday, log in on the provider’s web page: the account may be locked.',
      ],
      administrator: [
        'Is SMTP login switched on for the account? Microsoft 365 and others switch it off by default.',
        'Look in your own log for the mechanism and the reason; count failures to spot guessing.',
      ],
      developer: [
        'Do not repeat: many servers lock the account after some tries. Ask for new credentials, or renew the OAuth token.',
      ],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '4' } }],
    associated: ['X.7.0', 'X.7.8', 'X.7.14'],
    twins: ['5.7.8', '5.7.3', '5.7.139'],
    wire: ['C: AUTH PLAIN AGFkYQBndWVzcw==', 'S: 535 5.7.8 Authentication credentials invalid'],
    confused: [
      { code: '530', how: '530: no login was tried. 535: one was tried and failed.' },
      { code: '534', how: '534: the way of logging in is too weak.' },
      { code: '454', how: '454: the login could not be checked; the password may be right.' },
    ],
    notes: [
      { text: 'It goes with 5.7.8.', source: { kind: 'rfc', rfc: 4954, section: '6' } },
      {
        text: 'Any failed login without a better code gets 535.',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
      {
        text: 'Microsoft sends it with 5.7.3.',
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
      'This kind of login works only over an encrypted connection. Nothing is wrong with the password.',
    next: 'The program starts the encryption and logs in again.',
    who: 'you',
    act: 'switch on encryption in the mail program',
    advice: {
      person: [
        'Switch on TLS (or SSL) for the outgoing server in your mail program and try again.',
      ],
      administrator: [
        'Kept for history: a server should not offer a mechanism that it would refuse in this way. Offer AUTH only after STARTTLS.',
      ],
      developer: ['Send STARTTLS, or use port 465, then AUTH.'],
    },
    answers: [{ command: 'auth', kind: 'error', source: { kind: 'rfc', rfc: 4954, section: '6' } }],
    associated: ['X.7.11'],
    twins: ['5.7.11'],
    wire: [
      'C: AUTH PLAIN',
      'S: 538 5.7.11 Encryption required for requested authentication mechanism',
    ],
    confused: [
      { code: '530', how: '530 is what servers send today when encryption has to come first.' },
      { code: '534', how: '534: the mechanism is too weak even with encryption.' },
    ],
    notes: [
      {
        text: 'Kept for history only: a server should not offer a mechanism that it would refuse in this way.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
      { text: 'It goes with 5.7.11.', source: { kind: 'rfc', rfc: 4954, section: '6' } },
    ],
    otherUses: [],
    words: ['encryption required', 'login needs tls'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'rfc', rfc: 2554, section: '6' },
    ],
  },
] satisfies readonly BasicCode[];
