import type { EnhancedCode } from '../types';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.5' } as const;
const appendix = { kind: 'rfc', rfc: 3463, section: 'Appendix A' } as const;
const microsoft = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
const exchangeServer = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2021-07-14',
} as const;
const gmail = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
} as const;
const smtpCodes = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
} as const;
const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: '2026-11-23',
} as const;
const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: '2026-11-23',
} as const;
const qmail = {
  kind: 'source code',
  url: 'https://github.com/notqmail/notqmail',
  seen: '2026-11-23',
} as const;

/** Subject 4: the way between the servers. */
export const enhanced4 = [
  {
    code: 'X.4.0',
    name: 'Something about the network or the route',
    registered: true,
    classes: {
      4: {
        plain:
          'Something on the way between the mail servers does not work just now. Your mail server tries again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: your mail server tries again.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'See in the log how far it came: name lookup, connection, or later. Test each by hand: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
            'If mail to many domains is stuck, look at your own line, firewall and resolver first.',
            'With “No healthy secondary server available” the fault is inside Microsoft: let the queue go on.',
          ],
          developer: ['Retry with growing pauses. Keep the address: nothing was said about it.'],
        },
      },
      5: {
        again: 'mended',
        plain:
          'No way to the other mail server was found, and your message was sent back. The code does not say what was wrong.',
        who: 'your-provider',
        act: 'follow the way of the message in the log',
        advice: {
          person: [
            'Look at the part after the @ for a typing mistake.',
            'If it is right, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'With “too many hops” from Postfix it is a loop: read the Received lines from below and see which servers take turns.',
            'Otherwise compare the route with the DNS: `dig +short MX example.org`, and on Postfix `postconf transport_maps relayhost`.',
          ],
          developer: ['Do not retry before the route has been looked at. Keep the address.'],
        },
      },
    },
    confused: [
      { only: '5', code: '5.4.6', how: '5.4.6 names the loop that Postfix reports as 5.4.0.' },
      { code: '4.4.1', how: '4.4.1 says more: the host did not answer.' },
      { code: '4.3.0', how: '4.3.0 is about the system at the end of the way.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Postfix',
        means: '554 5.4.0 “too many hops”: the message goes in circles.',
        source: postfix,
      },
      {
        only: '4',
        by: 'Outlook.com',
        means: '451 4.4.0: a fault inside Microsoft’s service.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Oracle Cloud',
        means: '421 4.4.0: a fault of the service that sends for you, not of the network.',
        source: {
          kind: 'provider',
          url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        text: 'It is for trouble on the network that is not clear, or that no other code of this subject describes.',
        source: rfc3463,
      },
    ],
    words: [
      'network error',
      'routing error',
      'too many hops',
      'no healthy secondary server',
      'undefined network status',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.0' }],
  },
  {
    code: 'X.4.1',
    name: 'No answer from the server',
    registered: true,
    classes: {
      4: {
        plain:
          'The other mail server does not answer. It may be down or busy. Your mail server tries again by itself.',
        who: 'their-provider',
        act: 'get the server running again',
        advice: {
          person: [
            'Wait: your mail server goes on trying.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'Find the servers: `dig +short MX example.org`. Then connect yourself: `nc -vz mx.example.org 25`.',
            '“Refused” means that nothing listens there; silence means a firewall, a dead host or no route.',
            'If no server at all answers on port 25, your own network blocks it: ask your hosting company, or send through a relay.',
          ],
          developer: [
            'Retry with growing pauses, at the other MX hosts too. Never suppress the address on 4.4.1.',
          ],
        },
      },
      5: {
        name: 'No answer, or (Microsoft) address unknown',
        plain:
          'By the registry no server answered. At Microsoft it means something else: the address or its domain is not known there.',
        who: 'you',
        act: 'check the address',
        advice: {
          person: [
            'Compare the address, letter by letter, with one that you have from the person themselves.',
            'If it is right, ask the person to tell their administrator. “Access denied” does not mean that you are blocked.',
          ],
          administrator: [
            '“Recipient address rejected: Access denied” from Microsoft: the recipient is not in the directory of that organisation, so its edge refuses.',
            'If it is your organisation: does the mailbox exist in Microsoft 365 or is it synchronised, and is the domain an accepted domain?',
            '“Relay Access Denied”: the MX points to a server that does not serve the domain. Compare `dig +short MX example.org`.',
          ],
          developer: [
            'With Microsoft’s “Recipient address rejected” treat it like 5.1.1: do not retry, suppress the address.',
            'From others keep the address: no server answered, or a filter refused (Zoho).',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 says openly what Microsoft means by 5.4.1: no such mailbox.',
      },
      {
        only: '4',
        code: '4.4.2',
        how: '4.4.2: there was a connection, but it broke. With 4.4.1 there was none.',
      },
      {
        only: '5',
        code: '541',
        how: '541 is no standard code; it looks like 5.4.1 without its dots, and Zoho sends both together.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '550 5.4.1 “Recipient address rejected: Access denied”: no such recipient in the directory, or it has not been synchronised. “Relay Access Denied”: the domain is not served there.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Zoho',
        means:
          '541 5.4.1 “Mail rejected by destination domain”: the filter of the receiving domain refused it.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Postfix',
        means: '4.4.1, written by the sending side: the connection was refused or timed out.',
        source: postfix,
      },
      {
        only: '4',
        by: 'Exchange Server',
        means:
          '4.4.1, written by the sending side: the connection timed out; a firewall or the network is in the way.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'Microsoft sends 5.4.1 all the same, in its own sense.',
        source: microsoft,
      },
      {
        only: '5',
        text: 'At Microsoft 5.4.1, 5.1.1 and 5.1.10 all say that there is no such mailbox.',
        source: microsoft,
      },
      {
        only: '4',
        text: 'The sending side writes 4.4.1 itself; the other server has said nothing.',
        source: postfix,
      },
    ],
    words: [
      'no answer from host',
      'connection refused',
      'connection timed out',
      'recipient address rejected access denied',
      'all recipient addresses rejected',
      'relay access denied',
      'host down',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.1' }],
  },
  {
    code: 'X.4.2',
    name: 'Connection broke off',
    registered: true,
    classes: {
      4: {
        plain:
          'The two servers were connected, but the connection broke or fell silent before the message was through. It is tried again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: your mail server tries again.',
            'If it fails for days with a large attachment, send a smaller message or a link.',
          ],
          administrator: [
            'Look at which step it breaks. Always after DATA with large messages: suspect a wrong MTU or a firewall that reads along.',
            'Right after the greeting: the other side may be dropping your IP address. Look at block lists and at the number of your connections.',
            'If the other server said “timeout exceeded”, your side was too slow: slow disk, slow milter or slow DNS lookups.',
          ],
          developer: [
            'Retry. If the break came after the last dot, the message may have arrived: keep the same Message-ID, so that doubles can be told.',
            'Wait for each reply as long as RFC 5321, 4.5.3.2 says.',
          ],
        },
      },
    },
    confused: [
      { code: '4.4.1', how: '4.4.1: no connection came about at all.' },
      { code: '421', how: '421: the server hangs up and says so.' },
      { code: '4.4.7', how: '4.4.7: it has been tried for too long.' },
    ],
    practice: [
      {
        by: 'Gmail',
        means: '451 4.4.2 “Timeout - closing connection”: your server was silent too long.',
        source: gmail,
      },
      {
        by: 'Postfix',
        means:
          '421 4.4.2 “timeout exceeded”, said to you: your server was too slow. In its own bounces: the connection was lost or timed out.',
        source: postfix,
      },
      { by: 'qmail', means: '451 4.4.2: your server was too slow.', source: qmail },
      {
        by: 'Exchange Server',
        means:
          '4.4.2 “Connection dropped”, written by the sending side: network, filter, size or rate limit.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'How long each side should wait for the other is written in the standard, step by step.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.2' },
      },
      { text: 'The registry puts it beside 421.', source: { kind: 'registry', entry: 'X.4.2' } },
    ],
    words: [
      'bad connection',
      'timeout exceeded',
      'lost connection',
      'connection dropped',
      'timed out',
      'conversation timed out',
      'connection reset',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.2' }],
  },
  {
    code: 'X.4.3',
    name: 'Directory or DNS did not answer',
    registered: true,
    classes: {
      4: {
        plain:
          'A directory that the mail system has to ask, often the one for domain names (DNS), gave no answer. It is tried again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: ['Wait: your mail server tries again, and such faults mostly pass within hours.'],
          administrator: [
            'Ask yourself: `dig MX example.org`. SERVFAIL or silence is this fault; with NXDOMAIN the domain does not exist.',
            'If many domains fail, your own resolver is down: `dig @127.0.0.1 example.org`, and look at `/etc/resolv.conf`.',
            'If the other side said it, its lookup of your SPF record or of its own directory failed: see that your name servers answer from outside.',
          ],
          developer: ['Retry. Never suppress an address because the DNS did not answer.'],
        },
      },
      5: {
        again: 'later',
        plain:
          'A directory that the mail system has to ask gave no answer, and your message was sent back instead of being tried again.',
        who: 'your-provider',
        act: 'check the DNS, then send it again',
        advice: {
          person: [
            'Look at the part after the @ for a typing mistake.',
            'If it is right, send the message again in some hours.',
          ],
          administrator: [
            'Follow the lookup from the root: `dig +trace MX example.org` shows which name server is silent.',
            'If it is your own directory (LDAP, Active Directory), check that the mail server reaches it, then send the message again.',
          ],
          developer: [
            'Send once more after some hours, in spite of the 5: the fault mostly passes. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '4.4.4', how: '4.4.4: the directory answered, but its answer names no way to go.' },
      { code: '5.1.2', how: '5.1.2: the DNS answered that the domain does not exist.' },
      { code: '4.3.0', how: '4.3.0: a lookup inside the mail server failed (Postfix).' },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means: '4.4.3, written by the sending side: the DNS did not answer.',
        source: postfix,
      },
      {
        only: '4',
        by: 'Barracuda',
        means: '451 4.4.3 “cuda_nsu … Temporary server error”: a lookup on the gateway failed.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Cisco Secure Email',
        means: '451 #4.4.3: the lookup for the check of who sent it (SPF) failed for now.',
        source: {
          kind: 'provider',
          url: 'https://manualsbrain.com/it/manuals/1649627/?page=293',
          seen: '2026-11-23',
          content: 'about AsyncOS 7.1',
        },
      },
    ],
    notes: [
      {
        text: 'RFC 3463 names a DNS server that cannot be reached as an example.',
        source: rfc3463,
      },
      { text: 'The appendix of the same RFC calls it “Routing server failure”.', source: appendix },
      {
        text: 'The registry puts it beside 451 and 550.',
        source: { kind: 'registry', entry: 'X.4.3' },
      },
    ],
    words: [
      'dns error',
      'dns failure',
      'name service error',
      'servfail',
      'directory server failure',
      'lookup failed',
      'temporary server error',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.3' }],
  },
  {
    code: 'X.4.4',
    name: 'No way to the domain found',
    registered: true,
    classes: {
      4: {
        plain:
          'Your mail server cannot find out for now which server takes mail for this domain. It tries again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Look at the part after the @ for a typing mistake.',
            'If it is right, wait: it is tried again.',
          ],
          administrator: [
            'See what the DNS says: `dig MX example.org` and `dig A example.org`. An answer that holds only an SOA record names no way.',
            'If mail should take a fixed way, look at your own routes: on Postfix `postmap -q example.org hash:/etc/postfix/transport`.',
          ],
          developer: ['Retry, and look the domain up anew each time. Keep the address.'],
        },
      },
      5: {
        again: 'mended',
        plain:
          'No server could be found that takes mail for this domain. Mostly the part after the @ is wrong, or the domain has lost its mail entry.',
        who: 'you',
        act: 'check the part after the @',
        advice: {
          person: [
            'Look at the part after the @: a letter too many or too few, .con instead of .com?',
            'If it is right, tell the person by another way that their domain takes no mail just now.',
          ],
          administrator: [
            'See what the DNS says: `dig +short MX example.org` and `dig +short A example.org`. Both empty means that there is no way.',
            'On Exchange check which DNS servers the transport uses: a wrong internal one hides outside domains.',
            'If it is your domain: does each MX name have an address? An MX must not point to an IP address or to an alias.',
          ],
          developer: [
            'Do not retry before the DNS has changed. Suppress the address if the domain has no MX and no address record for some days.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.2',
        how: '5.1.2 says the same of the address; 5.4.4 says it from the view of the server that looks for a way.',
      },
      { only: '4', code: '4.4.3', how: '4.4.3: the DNS gave no answer. With 4.4.4 it did.' },
      { code: '5.1.10', how: '5.1.10: the domain says on purpose that it takes no mail.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Postfix',
        means: '5.4.4, written by the sending side: the domain has no MX and no address record.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          'NonExistentDomain: the domain was not found, or the server’s own DNS settings are wrong.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'Both classes are meant. An answer of the DNS with nothing but an SOA record is the example of the RFC.',
        source: rfc3463,
      },
      {
        text: 'A domain without MX record is reached at its address record; only without both is there no way.',
        source: { kind: 'rfc', rfc: 5321, section: '5.1' },
      },
    ],
    words: [
      'unable to route',
      'host not found',
      'nonexistentdomain',
      'no mx record',
      'no route',
      'name service error host not found',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.4' }],
  },
  {
    code: 'X.4.5',
    name: 'Mail system too busy',
    registered: true,
    classes: {
      4: {
        plain:
          'The other mail system has too much to do just now, or gets too much from your provider at once. It is tried again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: ['Wait: your mail server tries again, mostly with success within hours.'],
          administrator: [
            'Open fewer connections to this destination: on Postfix `postconf default_destination_concurrency_limit`.',
            'Look at what you send there: `qshape deferred`. A hacked account or a newsletter may be the load.',
            'If your own Sendmail says “Insufficient disk space”: `df -h` for the queue.',
          ],
          developer: [
            'Retry with growing pauses and a lower rate for the whole destination. Suppress nothing.',
          ],
        },
      },
      5: {
        again: 'later',
        name: 'System too busy, or (Gmail) your daily limit',
        plain:
          'The mail system was too busy and gave up. At Gmail it means something else: you have reached your own sending limit for the day.',
        who: 'you',
        act: 'wait a day, then send less',
        advice: {
          person: [
            'If you use Gmail, wait up to a day. Then send to fewer people at once.',
            'If you did not send that much, change your password now: somebody else may be using your account.',
          ],
          administrator: [
            'Google Workspace: look at what the user and the SMTP relay sent, and spread the load over users or raise the plan.',
            'For newsletters use a service made for them.',
            'If it comes from another system, write to its postmaster: a busy system should say 4.4.5.',
          ],
          developer: [
            'Stop sending for this account until the day has passed, then send the rest more slowly. Never suppress the address.',
          ],
        },
      },
    },
    confused: [
      { only: '5', code: '5.2.2', how: '5.2.2 is what Microsoft says for the sender’s own limit.' },
      { code: '4.3.2', how: '4.3.2: the system takes nothing, for maintenance or shutdown too.' },
      { only: '4', code: '4.3.1', how: '4.3.1: the disk is full. Sendmail says 4.4.5 for that.' },
    ],
    practice: [
      {
        by: 'Gmail',
        means:
          '550 5.4.5: the user, or the Workspace relay for that user, is over the daily sending limit. 421 4.4.5 is the registered meaning: Google is busy.',
        source: gmail,
      },
      {
        only: '4',
        by: 'Sendmail',
        means:
          '452 4.4.5 “Insufficient disk space”: the disk of the receiving server is nearly full.',
        source: sendmail,
      },
      {
        only: '4',
        by: 'Cisco Secure Email',
        means: '421 4.4.5: too many connections from your server.',
        source: {
          kind: 'observed',
          url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
          seen: '2026-11-23',
        },
      },
      {
        only: '4',
        by: 'Emailit',
        means: '452 4.4.5: you send more messages a second than this service allows.',
        source: {
          kind: 'provider',
          url: 'https://emailit.com/docs/smtp/troubleshooting/',
          seen: '2026-10-01',
        },
      },
    ],
    notes: [
      { text: 'The appendix of the same RFC calls it “Network congestion”.', source: appendix },
      {
        only: '4',
        text: 'The registry puts it beside 451.',
        source: { kind: 'registry', entry: 'X.4.5' },
      },
    ],
    words: [
      'server busy',
      'congestion',
      'daily sending limit',
      'daily user sending limit exceeded',
      'too many connections',
      'overloaded',
      'sending quota',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.5' }],
  },
  {
    code: 'X.4.6',
    name: 'Mail goes in circles',
    registered: true,
    classes: {
      4: {
        plain:
          'Servers hand the message to each other in circles. It was stopped for now and is tried again, in case somebody cuts the loop.',
        who: 'their-provider',
        act: 'cut the loop',
        advice: {
          person: [
            'If you forward mail from this address, or to it, switch the forwarding off.',
            'Otherwise tell the person by another way, and wait.',
          ],
          administrator: [
            'Read the Received lines from below: the names that come again and again are the loop.',
            'If your server is one of them, hold the message while you look (`postsuper -h QUEUEID` on Postfix).',
          ],
          developer: [
            'Retry as the queue does, but not faster: each try makes more rounds. Keep the address.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'Servers handed the message to each other in circles, until one of them stopped it. A forwarding rule or a wrong setting is the reason.',
        who: 'their-provider',
        act: 'cut the loop',
        advice: {
          person: [
            'If you forward this address somewhere yourself, switch the forwarding off.',
            'Tell the person by another way: nobody can reach this mailbox at present.',
          ],
          administrator: [
            'Read the Received lines of the bounce from below and see which servers take turns.',
            'Usual reasons: two mailboxes that forward to each other, or an MX that points to a server which does not know the domain.',
            '“Loops back to myself” on your own Postfix: put the domain into `mydestination`, `virtual_mailbox_domains` or `relay_domains`, or correct its MX.',
          ],
          developer: [
            'Do not retry before the loop is cut. Keep the address: it may be right. Never answer such a bounce by program.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.3.5',
        how: '5.3.5: Exchange and Sendmail say it for a loop back to the same server.',
      },
      { code: '5.4.0', how: '5.4.0 is what Postfix says for “too many hops”.' },
      { code: '5.4.4', how: '5.4.4: there is no way at all, not one in circles.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Postfix',
        means:
          '“Loops back to myself”: the MX points at this server, which does not know the domain. Too many hops are 5.4.0 there.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means: '“Hop count exceeded”. Exchange Online says 5.4.14 for the same.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Gmail',
        means: '554 5.4.6: more than 50 hops. The forwarding of the receiving side is in a loop.',
        source: gmail,
      },
      {
        only: '5',
        by: 'qmail',
        means: 'Too many hops, or the message has been at this address before (Delivered-To line).',
        source: qmail,
      },
      {
        only: '5',
        by: 'Titan Mail',
        means:
          '550 5.4.6 “Recipient Quota Exceeded”: the recipient has got as much mail as one hour or day allows. There is no loop; try later.',
        source: smtpCodes,
      },
    ],
    notes: [
      { text: 'Nearly all replies here have it as 5.4.6.', source: { kind: 'catalogue' } },
      {
        text: 'Servers find loops by counting the Received lines of a message.',
        source: { kind: 'rfc', rfc: 5321, section: '6.3' },
      },
    ],
    words: [
      'routing loop',
      'mail loop',
      'too many hops',
      'hop count exceeded',
      'loops back to myself',
      'forwarding loop',
      'delivered-to',
    ],
    sources: [
      rfc3463,
      { kind: 'rfc', rfc: 5321, section: '6.3' },
      { kind: 'registry', entry: 'X.4.6' },
    ],
  },
  {
    code: 'X.4.7',
    name: 'Delivery time expired',
    registered: true,
    classes: {
      4: {
        again: 'either',
        name: 'Delayed for long, or given up',
        plain:
          'The trouble was temporary, but has lasted long. If the text says “delayed”, it is still being tried; if “expired”, it was given up.',
        who: 'nobody',
        act: 'wait if it says delayed, else send it again',
        advice: {
          person: [
            'Look for “delayed” or “expired” in the text. With “delayed” there is nothing to do.',
            'With “expired”, reach the person another way, then send it again.',
          ],
          administrator: [
            'Find the last temporary answer in the log: that is the reason. On Postfix: `grep QUEUEID /var/log/mail.log`.',
            'If nothing was ever answered, test the way: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
            'If many destinations expire, the fault is here: line, firewall, resolver, send connector.',
          ],
          developer: [
            'Read the field `Action:` of the report: “delayed” means that the queue goes on, “failed” that it has ended.',
            'Do not suppress on it; the reason is the last 4xx before it.',
          ],
        },
      },
      5: {
        again: 'later',
        plain:
          'Your mail server tried for hours or days, could not deliver, and has given up. The message was not refused; it grew too old.',
        who: 'you',
        act: 'send it again, or reach them another way',
        advice: {
          person: [
            'Reach the person another way if it is urgent.',
            'Send the message again. If it comes back once more, send the whole bounce to whoever looks after your mail.',
          ],
          administrator: [
            'The last temporary answer in the log is the real reason: a silent server, greylisting that was never passed, a full mailbox.',
            'Check how long your queue keeps mail: `postconf maximal_queue_lifetime`. RFC 5321 asks for four to five days.',
            'If many destinations expire, look at your own side first.',
          ],
          developer: [
            'Send anew if the message still matters. If you set a limit yourself (a time to live), raise it.',
            'Suppress the address only when it expires again and again over some weeks.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '4.4.1',
        how: '4.4.1 tells the reason: no answer. 4.4.7 tells only that it took too long.',
      },
      {
        only: '4',
        code: '4.4.2',
        how: '4.4.2: one connection timed out. 4.4.7: the whole time for delivery is over.',
      },
      { code: '4.2.0', how: '4.2.0 is often greylisting, which lasts minutes.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '4.4.7 “Message expired”: it lay in the queue too long. In spite of the 4 it is mostly final.',
        source: microsoft,
      },
      {
        only: '4',
        by: 'Exchange Server',
        means:
          '4.4.7: the message got too old in the queue, or, with “Message delayed”, is still being tried.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'Where the real trouble is known, its code should be given instead of this one.',
        source: rfc3463,
      },
      {
        text: 'RFC 1893 allowed it for temporary failures only; RFC 3463 no longer says so. Bounces of both kinds exist.',
        source: { kind: 'rfc', rfc: 3463, section: 'Appendix B' },
      },
      {
        text: 'A sending server should go on trying for at least four to five days.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.4.1' },
      },
      { text: 'Microsoft 365 also writes 5.4.300 when a message has expired.', source: microsoft },
    ],
    words: [
      'message expired',
      'queue expired',
      'delivery time expired',
      'message delayed',
      'too old',
      'could not be delivered for',
      'time-to-live',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.4.7' }],
  },
] as const satisfies readonly EnhancedCode[];
