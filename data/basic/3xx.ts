import type { BasicCode } from '../types';

/** Replies that say: go on. Defined by RFCs. */
export const basic3 = [
  {
    code: '334',
    name: 'Login: next step',
    standing: 'current',
    titles: [],
    plain:
      'The server is waiting for the next part of the login. This is a normal step, not an error.',
    next: 'The email program sends the next part, encoded in base64. A single * cancels the login.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do. If your email program stops here, the login was interrupted: try again.',
      ],
      administrator: [
        'When you test by hand, decode the text with `echo VXNlcm5hbWU6 | base64 -d`. This example asks for the username.',
        'Never publish a session with 334 lines: your replies to them can reveal the password.',
      ],
      developer: [
        'Reply in base64. An empty reply is an empty line. Keep these lines out of your logs.',
      ],
    },
    answers: [
      { command: 'auth', kind: 'intermediate', source: { kind: 'rfc', rfc: 4954, section: '4' } },
    ],
    associated: [],
    twins: [],
    wire: [
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: YWRh',
      'S: 334 UGFzc3dvcmQ6',
      'C: c2VjcmV0',
      'S: 235 2.7.0 Authentication successful',
    ],
    confused: [
      { code: '235', how: '235 ends a login that worked. 334 asks for more.' },
      { code: '354', how: '354 asks for the message. 334 asks for the next part of a login.' },
    ],
    notes: [
      {
        text: 'This reply never contains an enhanced code: replies that begin with 3 have none.',
        source: { kind: 'rfc', rfc: 2034, section: '4' },
      },
      {
        text: 'An empty challenge is sent as “334 ”, with the space.',
        source: { kind: 'rfc', rfc: 4954, section: '4' },
      },
    ],
    otherUses: [],
    words: ['auth challenge', 'login step', 'VXNlcm5hbWU6', 'UGFzc3dvcmQ6', 'base64'],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '4' },
      { kind: 'rfc', rfc: 4954, section: '8' },
      { kind: 'rfc', rfc: 2554, section: '4' },
    ],
  },
  {
    code: '354',
    name: 'Go ahead, send the message',
    standing: 'current',
    titles: [
      {
        text: 'Start mail input; end with <CRLF>.<CRLF>',
        source: { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      },
    ],
    plain: 'The server is ready for the text of the message. This is a normal step, not an error.',
    next: 'The sending program sends the message and ends it with a line that contains only a full stop.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: [
        'There is nothing to do. If your email came back, the reason is in the line after this one.',
      ],
      administrator: [
        'When you test by hand, type the headers, an empty line and the text. Then press Enter, full stop, Enter.',
        'If the connection hangs after this line, look for a firewall or a wrong packet size (MTU) between the servers.',
      ],
      developer: [
        'Send the message, double each full stop at the start of a line, and end with CRLF . CRLF. Then wait at least ten minutes for the reply before you give up.',
      ],
    },
    answers: [
      {
        command: 'data',
        kind: 'intermediate',
        source: { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      },
    ],
    associated: [],
    twins: [],
    wire: [
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: Subject: Test',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 250 2.0.0 Ok: queued as 4A1B2C',
    ],
    confused: [
      {
        code: '250',
        how: '354 asks for the message. The 250 after the final full stop says that it was accepted.',
      },
      { code: '345', how: '345 is a misprint of 354 in an old manual.' },
      { code: '334', how: '334 belongs to the login. 354 belongs to the message.' },
    ],
    notes: [
      {
        text: 'This reply never contains an enhanced code: replies that begin with 3 have none.',
        source: { kind: 'rfc', rfc: 2034, section: '4' },
      },
      {
        text: 'The message ends with Enter, full stop, Enter. If a line begins with a full stop, a second one is added for transport.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.2' },
      },
    ],
    otherUses: [],
    words: ['start mail input', 'data', 'go ahead', 'end data with', 'send the message'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'rfc', rfc: 788, section: '4.2.2' },
    ],
  },
  {
    code: '355',
    name: 'Resume from this point',
    standing: 'experimental',
    titles: [
      {
        text: 'octet-offset is the transaction offset',
        source: { kind: 'rfc', rfc: 1845, section: '3' },
      },
    ],
    plain: 'The server already has part of the message and wants the rest. Nothing is wrong.',
    next: 'The sending program continues from the point that the server names.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: ['There is nothing to do.'],
      administrator: [
        'The code belongs to an experimental extension from 1995 for resuming large messages. Postfix, Sendmail, Exim and OpenSMTPD do not support it.',
      ],
      developer: ['You do not need to support it: we found no server that has the extension.'],
    },
    answers: [
      {
        command: 'mail-from',
        kind: 'intermediate',
        when: 'with TRANSID',
        source: { kind: 'rfc', rfc: 1845, section: '3' },
      },
    ],
    associated: [],
    twins: [],
    wire: [
      'C: MAIL FROM:<ada@example.com> TRANSID=<4711@example.com>',
      'S: 355 6135 is the transaction offset',
    ],
    confused: [
      { code: '354', how: '354 asks for the whole message. 355 asks for the rest of one.' },
    ],
    notes: [
      {
        text: 'An experimental RFC from 1995 defines this code.',
        source: { kind: 'rfc', rfc: 1845 },
      },
    ],
    otherUses: [],
    words: ['checkpoint', 'restart', 'resume', 'transid'],
    sources: [{ kind: 'rfc', rfc: 1845, section: '3' }],
  },
] satisfies readonly BasicCode[];
