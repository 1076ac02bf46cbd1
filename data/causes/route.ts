import type { Cause } from '../types';

/** What goes wrong on the way to the other system, and in it. */
export const routeCauses = [
  {
    id: 'domain-not-found',
    name: 'Domain not found',
    because: 'the domain (the part after the @) does not exist',
    first: 'Look for a typo after the @.',
    plain:
      'The part of the email address after the @ was not found. Usually it contains a typo; sometimes the domain has expired.',
    who: 'you',
    act: 'check the part after the @',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: true,
      why: 'Nothing can be delivered to a domain that does not exist. Look for typos first.',
    },
    advice: {
      person: [
        'Look at the part after the @. Is there an extra or a missing letter, or .con instead of .com?',
        'Ask the person for the right address.',
      ],
      administrator: [
        'Look up the domain yourself: `dig +short MX example.org`, then `dig +short A example.org` and `dig +short AAAA example.org`.',
        'Check your own setup first: does your resolver work (`dig @192.0.2.53 example.org`)? If it is broken, no domain can be found.',
        'NXDOMAIN is permanent. SERVFAIL is temporary: mail is retried, and the problem often clears up on its own.',
      ],
      developer: ['NXDOMAIN: suppress the address. SERVFAIL or no answer: keep it.'],
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
    name: 'Domain does not accept email',
    because: 'the domain (the part after the @) does not accept email',
    first: 'Look for a typo after the @.',
    plain: 'The domain exists but says that it never accepts email.',
    who: 'you',
    act: 'correct the part after the @',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: true, why: 'The domain itself says that it does not accept mail.' },
    advice: {
      person: [
        'Look at the part after the @. Should it end in .org instead of .com, for example?',
        'Ask the person for the right address.',
      ],
      administrator: [
        '`dig +short MX example.org` shows `0 .` (null MX) if the domain says that it does not accept mail.',
        'If your own sender domain was rejected, give it a real MX. Many servers reject senders whose domain does not accept mail.',
      ],
      developer: ['Do not retry. Suppress the address.'],
    },
    related: ['domain-not-found', 'user-unknown'],
    words: ['domain takes no mail', 'null mx', 'does not accept mail', 'nomail'],
    sources: [
      { kind: 'rfc', rfc: 7505, section: '3' },
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'registry', entry: 'X.1.10' },
    ],
  },
  {
    id: 'host-unreachable',
    name: 'Cannot connect to the mail server',
    because: 'your provider could not connect to the recipient’s mail server',
    first: 'Wait a day. If it is urgent, contact the person another way, for example by phone.',
    atOwn: { because: 'your email program could not connect to your own mail server' },
    plain:
      'Your email provider could not connect to the recipient’s mail server, or got no usable answer from the DNS. This is often a temporary problem.',
    who: 'their-provider',
    act: 'get the server running again',
    retry: 'wait',
    firstAsks: ['wait'],
    suppress: { yes: false, why: 'The server may be back tomorrow.' },
    advice: {
      person: [
        'While your mail server is still trying, wait: this can go on for days.',
        'If the message has come back, send it again. If it is urgent, contact the person another way, for example by phone.',
      ],
      administrator: [
        'Look up the servers: `dig +short MX example.org`. Try to connect: `nc -vz mx.example.org 25`.',
        'Check your own setup first: can you reach other servers on port 25? Many networks block it.',
        '“Refused” usually means that no server is listening; “no route” means that there is no network path, or that a firewall rejects you.',
      ],
      developer: ['Keep trying every MX host (RFC 5321, 5.1).'],
    },
    related: ['connection-timeout', 'domain-not-found', 'queue-expired'],
    words: [
      'server cannot be reached',
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
    name: 'Connection timed out',
    because: 'the recipient’s mail server did not respond in time',
    first: 'Wait a day. If it is urgent, contact the person another way, for example by phone.',
    atOwn: { because: 'the connection to your own mail server timed out' },
    plain:
      'The recipient’s mail server did not respond in time, or the connection dropped. This is often a temporary problem.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    retry: 'wait',
    firstAsks: ['wait'],
    suppress: { yes: false, why: 'A timeout says nothing about the address.' },
    advice: {
      person: [
        'While your mail server is still trying, wait: this can go on for days.',
        'If the message has come back, send it again. If it is urgent, contact the person another way, for example by phone.',
      ],
      administrator: [
        'Connect by hand and watch where it stops: `nc -v mx.example.org 25`, or `swaks --to maria@example.org --server mx.example.org --quit-after RCPT`.',
        'If the session stops only after DATA with large messages, suspect a firewall or a wrong MTU.',
        'Check your own setup first: can you reach other servers on port 25? Many networks block it.',
      ],
      developer: ['Wait for each reply for as long as RFC 5321, 4.5.3.2, says.'],
    },
    related: ['host-unreachable', 'queue-expired', 'rate-limited'],
    words: [
      'no answer in time',
      'timed out',
      'timeout',
      'no response',
      'connection lost',
      'connection dropped',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.5' },
      { kind: 'rfc', rfc: 5321, section: '4.5.3.2' },
      { kind: 'registry', entry: 'X.4.2' },
    ],
  },
  {
    id: 'queue-expired',
    name: 'Message expired after repeated attempts',
    because: 'your mail server kept trying and has now given up',
    first: 'Contact the person another way, for example by phone, then send the message again.',
    plain:
      'Your mail server tried for hours or days to deliver the message, and has stopped trying. The last reply it received gives the reason, if the bounce message quotes one.',
    who: 'you',
    act: 'send it again, or contact them another way',
    retry: 'retry',
    firstAsks: ['resend'],
    suppress: { yes: false, why: 'The address may be correct. The message waited too long.' },
    advice: {
      person: [
        'If it is urgent, contact the person another way, for example by phone.',
        'While your mail server is still trying, do not send the message again: it may arrive twice.',
        'If the message has come back, send it again. If it comes back once more, contact your email provider or IT support.',
      ],
      administrator: [
        'Find the last temporary reply in the log: it gives the reason. Postfix: `grep QUEUEID /var/log/mail.log` (or `maillog`). Exim: `exigrep MESSAGEID` with its main log.',
        'Check your own setup first: if messages to many destinations expire, the problem is on your side.',
      ],
      developer: [
        'While your mail server is still trying, let the queue retry. The last 4xx gives the reason.',
        'If the message has come back, the queue has given up: send it again if it still matters. The last 4xx gives the reason.',
      ],
    },
    related: ['connection-timeout', 'host-unreachable', 'greylisted'],
    words: [
      'given up after trying',
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
    name: 'Mail loop (too many hops)',
    because: 'the message was stuck in a mail loop',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    plain:
      'The message came back to the same mail server again and again, until one server stopped it. The usual reason is a forwarding rule or a wrong setting.',
    who: 'their-provider',
    act: 'break the loop',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address may be correct; the route to it is broken.' },
    advice: {
      person: [
        'If you forward this address yourself, turn the forwarding off.',
        'Forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Read the Received lines from the bottom up and see which servers repeat.',
        'Common reasons: an MX record that points to a server that does not know the domain, or two mailboxes that forward to each other.',
        'On your own server, check whether the domain is listed as local: `postconf mydestination virtual_mailbox_domains`.',
      ],
      developer: ['Do not retry until the loop is fixed.'],
    },
    related: ['host-unreachable', 'server-error'],
    words: [
      'mail goes in circles',
      'loop',
      'too many hops',
      'mail loop',
      'hop count exceeded',
      'loops back to myself',
    ],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '6.3' },
      { kind: 'rfc', rfc: 3463, section: '3.5' },
      { kind: 'registry', entry: 'X.4.6' },
    ],
  },
  {
    id: 'server-error',
    name: 'Mail server error',
    because: 'the recipient’s mail server had an error',
    first: 'Wait and send it again later.',
    atOwn: {
      name: 'Error at your own provider',
      because: 'your own email provider’s mail server had an error',
      advice: {
        administrator: [
          'If the outgoing mail server is yours, read its log at that time: it gives the reason, often a DNS lookup, a database or a disk.',
          'If it is your provider’s, send them the reply, the time and both addresses. The recipient’s server was not involved.',
        ],
        developer: [
          '4xx: retry later with exponential backoff, and keep the address.',
          '5xx: ask your email provider. Do not suppress the address.',
        ],
      },
    },
    plain:
      'The recipient’s mail server had an internal error. Your email address is not the reason, and your message probably is not either.',
    who: 'their-provider',
    act: 'fix the error',
    retry: 'retry',
    firstAsks: ['wait', 'resend'],
    suppress: { yes: false, why: 'The problem is in the mail server, not in the address.' },
    advice: {
      person: [
        'While your mail server is still trying, wait.',
        'If the message has come back, send it again after a few hours.',
        'If the problem lasts longer than a day, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Check which server reported the error: your own or the recipient’s. If it was your own, check its setup first.',
        'If it is the recipient’s server, email its postmaster with the time and queue ID.',
      ],
      developer: [
        '4xx: keep the address and retry.',
        '5xx: if it fails again, ask the postmaster of the server.',
      ],
    },
    related: ['server-storage', 'protocol-error', 'connection-timeout'],
    words: [
      'fault in the other system',
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
    name: 'Mail server out of disk space',
    because: 'the recipient’s mail server is out of disk space',
    first: 'Wait and send it again later.',
    atOwn: {
      because: 'your own email provider’s mail server is out of disk space',
      advice: {
        administrator: [
          'If the outgoing mail server is yours, check the partition of its queue with `df -h` and `df -i`. Exchange stops accepting mail when free space is low.',
          'If it is your provider’s, send them the reply and the time.',
        ],
      },
    },
    plain:
      'The disk of the recipient’s mail server is full, or nearly full. The recipient’s own mailbox is not the problem.',
    who: 'their-provider',
    act: 'free up disk space on the server',
    retry: 'retry',
    firstAsks: ['wait', 'resend'],
    suppress: { yes: false, why: 'The server is full, not the mailbox.' },
    advice: {
      person: [
        'While your mail server is still trying, wait.',
        'If the message has come back, send it again after a few hours.',
      ],
      administrator: [
        'On your own server, check the partition of the mail queue with `df -h` and `df -i`. Exchange stops accepting mail when free space is low.',
        'If it is the recipient’s server, email its postmaster.',
      ],
      developer: ['Do not suppress the address.'],
    },
    related: ['mailbox-full', 'server-error'],
    words: [
      'server out of room',
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
    name: 'SMTP protocol error',
    because: 'the two mail servers could not complete the SMTP conversation',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    atOwn: {
      because: 'your program and the mail server could not complete the SMTP conversation',
      first: 'Update or fix the program that sends the mail.',
    },
    plain:
      'One mail server sent something that the other did not understand or allow. It is a technical problem that you probably did not cause, unless the text is about an address.',
    who: 'your-provider',
    act: 'look at the SMTP session in the log',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: false,
      why: 'Usually the SMTP session is the problem. If the text is about how the address is written, correct the address.',
    },
    advice: {
      person: [
        'If the text is about an address, check how it is written: one @, a full domain, no unusual characters.',
        'Otherwise, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Look at the session in the log. Did a server reject a command, or did yours not understand a reply?',
        'Repeat the session by hand: `swaks --to maria@example.org --server mx.example.org --quit-after RCPT`.',
        'A firewall with “SMTP inspection” between the servers is a common reason; turn that feature off.',
      ],
      developer: [
        'Fix the client. Do not retry the same command.',
        'A positive reply at the wrong step (`250` where `354` was expected) means that client and server are out of step. Use a new connection for each message.',
      ],
    },
    related: ['server-error', 'malformed-message', 'tls'],
    words: [
      'servers misunderstood each other',
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
