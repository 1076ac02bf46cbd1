import type { Cause } from '../types';

/** What goes wrong on the way to the other system, and in it. */
export const routeCauses = [
  {
    id: 'domain-not-found',
    name: 'Domain does not exist',
    because: 'the part of the address after the @ does not exist',
    first: 'Look for a typing mistake after the @.',
    plain:
      'Nobody answers for the part after the @. Mostly it is a typing mistake; sometimes a domain has expired.',
    who: 'you',
    act: 'check the part after the @',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: true,
      why: 'Nothing can be delivered to a domain that does not exist. Look for typing mistakes first.',
    },
    advice: {
      person: [
        'Look at the part after the @: a letter too many or too few, .con instead of .com?',
        'Ask the person for the right address.',
      ],
      administrator: [
        'Ask the DNS yourself: `dig +short MX example.org` and `dig +short A example.org`.',
        'Check your own side first: does your resolver work (`dig @192.0.2.53 example.org`)? A broken resolver makes every domain disappear.',
        'NXDOMAIN is final; SERVFAIL is temporary and is retried.',
      ],
      developer: ['NXDOMAIN: suppress the address. SERVFAIL or no answer: retry.'],
    },
    related: ['domain-accepts-no-mail', 'host-unreachable', 'user-unknown'],
    words: [
      'domain not found',
      'host not found',
      'unknown host',
      'no such domain',
      'nxdomain',
      'dns error',
      'name not resolved',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.2' },
      { kind: 'rfc', rfc: 5321, section: '5.1' },
      { kind: 'registry', entry: 'X.1.2' },
    ],
  },
  {
    id: 'domain-accepts-no-mail',
    name: 'Domain takes no mail',
    because: 'the part of the address after the @ takes no mail',
    first: 'Look for a typing mistake after the @.',
    plain: 'The domain exists but says that it takes no mail at all. No mailbox exists there.',
    who: 'you',
    act: 'correct the part after the @',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: true, why: 'The domain itself says that it takes no mail.' },
    advice: {
      person: [
        'Look at the part after the @: people often swap .com and .org.',
        'Ask the person for the right address.',
      ],
      administrator: [
        '`dig +short MX example.org` shows `0 .` where a domain says so (null MX).',
        'If it is your own sender domain that was refused: give it a real MX, since many servers refuse senders whose domain takes no mail.',
      ],
      developer: ['Do not retry. Suppress the address.'],
    },
    related: ['domain-not-found', 'user-unknown'],
    words: ['null mx', 'does not accept mail', 'nomail'],
    sources: [
      { kind: 'rfc', rfc: 7505, section: '3' },
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'registry', entry: 'X.1.10' },
    ],
  },
  {
    id: 'host-unreachable',
    name: 'Server cannot be reached',
    because: 'the other mail server could not be reached',
    first: 'Wait a day. If it is urgent, reach the person another way.',
    atOwn: { because: 'your own mail server could not be reached' },
    plain:
      'Your mail provider found out where the mail should go, but could not connect, or got no usable answer from the DNS. It is often a passing fault.',
    who: 'their-provider',
    act: 'get the server running again',
    retry: 'wait',
    firstAsks: ['wait'],
    suppress: { yes: false, why: 'The server may be back tomorrow.' },
    advice: {
      person: [
        'While it is still being tried, wait: that can go on for days.',
        'If the message has come back, send it again. If it is urgent, reach the person another way.',
      ],
      administrator: [
        'Find the servers: `dig +short MX example.org`. Connect yourself: `nc -vz mx.example.org 25`.',
        'Check your own side first: can you reach other servers on port 25? Many networks block it.',
        'Refused means that nothing listens; no route means that the network is broken.',
      ],
      developer: [
        'Retry with growing pauses, at every MX host, for at least four to five days (RFC 5321, 4.5.4.1).',
      ],
    },
    related: ['connection-timeout', 'domain-not-found', 'queue-expired'],
    words: [
      'unreachable',
      'connection refused',
      'no route to host',
      'could not connect',
      'cannot reach server',
      'server down',
      'dns failure',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.5' },
      { kind: 'rfc', rfc: 5321, section: '5.1' },
      { kind: 'registry', entry: 'X.4.1' },
    ],
  },
  {
    id: 'connection-timeout',
    name: 'No answer in time',
    because: 'the other mail server did not answer in time',
    first: 'Wait a day. If it is urgent, reach the person another way.',
    atOwn: { because: 'your own mail server did not answer in time' },
    plain:
      'The connection was opened or tried, but no answer came in time, or it broke off. It is often a passing fault.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    retry: 'wait',
    firstAsks: ['wait'],
    suppress: { yes: false, why: 'A time-out says nothing about the address.' },
    advice: {
      person: [
        'While it is still being tried, wait: that can go on for days.',
        'If the message has come back, send it again. If it is urgent, reach the person another way.',
      ],
      administrator: [
        'Connect yourself and watch where it stops: `nc -v mx.example.org 25`, or `swaks --to maria@example.org --server mx.example.org --quit-after RCPT`.',
        'If it stops only after DATA with large messages, suspect a firewall or a wrong MTU.',
        'Check your own side first: other destinations, your firewall, your own DNS.',
      ],
      developer: [
        'Retry with growing pauses. Wait for each reply as long as RFC 5321, 4.5.3.2 says.',
      ],
    },
    related: ['host-unreachable', 'queue-expired', 'rate-limited'],
    words: ['timed out', 'timeout', 'no response', 'connection lost', 'connection dropped'],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.5' },
      { kind: 'rfc', rfc: 5321, section: '4.5.3.2' },
      { kind: 'registry', entry: 'X.4.2' },
    ],
  },
  {
    id: 'queue-expired',
    name: 'Given up after trying',
    because: 'your mail server tried for days and has given up',
    first: 'Reach the person another way, then send it again.',
    plain:
      'Your mail server could not deliver the message for hours or days, and has stopped trying. The reason is the last answer it got, if the text names one.',
    who: 'nobody',
    act: 'send it again, or reach them another way',
    retry: 'retry',
    firstAsks: ['resend'],
    suppress: { yes: false, why: 'The message is too old, not the address wrong.' },
    advice: {
      person: [
        'Reach the person another way if it is urgent.',
        'Send the message again. If it comes back once more, ask your email provider or IT support.',
      ],
      administrator: [
        'Find the last temporary answer in the log: that is the reason. On Postfix: `grep QUEUEID /var/log/mail.log`.',
        'Check your own side first: if many destinations expire, the fault is here.',
      ],
      developer: [
        'The queue has given up; send anew if the message still matters. Read the last 4xx for the reason.',
      ],
    },
    related: ['connection-timeout', 'host-unreachable', 'greylisted'],
    words: [
      'expired',
      'too old',
      'delivery time expired',
      'could not be delivered for',
      'gave up',
      'retry timeout exceeded',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.5.4.1' },
      { kind: 'rfc', rfc: 3463, section: '3.5' },
      { kind: 'registry', entry: 'X.4.7' },
    ],
  },
  {
    id: 'routing-loop',
    name: 'Mail goes in circles',
    because: 'the message went in circles between servers',
    first: 'Send the whole bounce to your email provider or IT support.',
    plain:
      'Two or more servers hand the message to each other, until one of them stops it. A forwarding rule or a wrong setting is the reason.',
    who: 'their-provider',
    act: 'cut the loop',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address may be right; the way to it is broken.' },
    advice: {
      person: [
        'If you forward this address somewhere yourself, switch the forwarding off.',
        'Send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Read the Received lines from below and see which servers take turns.',
        'Usual reasons: an MX that points to a server which does not know the domain, or two mailboxes that forward to each other.',
        'On your own server: is the domain listed as local (`postconf mydestination virtual_mailbox_domains`)?',
      ],
      developer: ['Do not retry before the loop is cut.'],
    },
    related: ['host-unreachable', 'server-error'],
    words: ['loop', 'too many hops', 'mail loop', 'hop count exceeded', 'loops back to myself'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '6.3' },
      { kind: 'rfc', rfc: 3463, section: '3.5' },
      { kind: 'registry', entry: 'X.4.6' },
    ],
  },
  {
    id: 'server-error',
    name: 'Fault in the other system',
    because: 'the other mail system had a fault',
    first: 'Wait and send it again later.',
    atOwn: {
      name: 'Fault in your provider’s system',
      because: 'the mail system of your own email provider had a fault',
    },
    plain:
      'Something broke inside the receiving system. It is not about your address or your message.',
    who: 'their-provider',
    act: 'mend the fault',
    retry: 'retry',
    firstAsks: ['wait', 'resend'],
    suppress: { yes: false, why: 'The fault is in the system, not in the address.' },
    advice: {
      person: [
        'While it is still being tried, wait. If the message has come back, send it again after some hours.',
        'If it lasts longer than a day, send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Check your own side first: was the fault written by your own server or by the other one? The bounce names both.',
        'If it is the other side, write to its postmaster with time and queue id.',
      ],
      developer: ['4xx: retry. 5xx: send again once after some hours, then stop.'],
    },
    related: ['server-storage', 'protocol-error', 'connection-timeout'],
    words: [
      'local error',
      'internal error',
      'system error',
      'configuration error',
      'temporary failure',
      'server fault',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.4' },
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'registry', entry: 'X.3.0' },
    ],
  },
  {
    id: 'server-storage',
    name: 'Server out of room',
    because: 'the other mail system has run out of room',
    first: 'Wait and send it again later.',
    atOwn: { because: 'the mail system of your own email provider has run out of room' },
    plain: 'The disk of the receiving system is full. That is not the recipient’s own mailbox.',
    who: 'their-provider',
    act: 'make room on the server',
    retry: 'retry',
    firstAsks: ['wait', 'resend'],
    suppress: { yes: false, why: 'It is the system that is full, not the mailbox.' },
    advice: {
      person: [
        'While it is still being tried, wait. If the message has come back, send it again after some hours.',
      ],
      administrator: [
        'On your own server: `df -h` and `df -i` for the partition of the mail queue; Exchange stops at a low limit of free space by itself.',
        'On the other side: write to its postmaster.',
      ],
      developer: ['Retry with growing pauses.'],
    },
    related: ['mailbox-full', 'server-error'],
    words: [
      'disk full',
      'insufficient storage',
      'no space left on device',
      'insufficient system resources',
      'system storage',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'rfc', rfc: 3463, section: '3.4' },
      { kind: 'registry', entry: 'X.3.1' },
    ],
  },
  {
    id: 'protocol-error',
    name: 'Servers misunderstood each other',
    because: 'the two mail servers did not understand each other',
    first: 'Send the whole bounce to your email provider or IT support.',
    atOwn: {
      because: 'your program and the mail server did not understand each other',
      first: 'Update or correct the program that sends the mail.',
    },
    plain:
      'One of the servers said something that the other did not understand or allow. It is a technical fault, not about you.',
    who: 'your-provider',
    act: 'look at the dialogue in the log',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The fault is in the dialogue, not in the address.' },
    advice: {
      person: ['Send the whole message that came back to whoever looks after your mail.'],
      administrator: [
        'Look at the line before the refusal: which command was not understood?',
        'Play the dialogue by hand: `swaks --to maria@example.org --server mx.example.org --quit-after RCPT`.',
        'A firewall with “SMTP inspection” between the servers is a common reason; switch that feature off.',
      ],
      developer: [
        'Correct the client. Do not retry the same line.',
        'A success at the wrong step (`250` where `354` was due) means that client and server are out of step: use a new connection for each message.',
      ],
    },
    related: ['server-error', 'malformed-message', 'tls'],
    words: [
      'syntax error',
      'bad sequence',
      'command not recognized',
      'protocol error',
      'helo',
      'pipelining',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      {
        kind: 'observed',
        url: 'https://github.com/symfony/symfony/issues/54169',
        seen: '2026-11-29',
      },
      { kind: 'rfc', rfc: 3463, section: '3.6' },
      { kind: 'registry', entry: 'X.5.0' },
    ],
  },
] satisfies readonly Cause[];
