import type { EnhancedCode } from '../types';
import {
  dovecot2,
  exchangeServer,
  fieldManual,
  gmail,
  microsoft,
  postfix,
  postfix3,
  qmail,
  sendmail,
  sendmail8,
  titan,
} from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.5' } as const;
const appendix = { kind: 'rfc', rfc: 3463, section: 'Appendix A' } as const;
const mailEnabled = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-microsoft.go',
  seen: '2026-11-29',
} as const;
const symantec = {
  kind: 'provider',
  url: 'https://knowledge.broadcom.com/external/article/152083/smtp-code-554-547-internal-exceeded-max.html',
  seen: '2026-11-29',
} as const;
const expired = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online',
  seen: '2026-11-29',
} as const;
const exchangeSession = {
  kind: 'observed',
  url: 'https://www.servolutions.com/thenews/exchangeconnectiontimeout.htm',
  seen: '2026-11-30',
} as const;
const rackspace = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
} as const;

/** Subject 4: the way between the servers. */
export const enhanced4 = [
  {
    code: 'X.4.0',
    name: 'Network or routing problem, unspecified',
    registered: true,
    classes: {
      4: {
        plain:
          'Something on the route between the mail servers is not working at the moment. From Outlook.com, this code means a fault of its own. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Check in the log how far the message got: DNS lookup, connection, or later. Test each step by hand: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
            'If mail to many domains is stuck, check your own connection, firewall and resolver first.',
            '“No healthy secondary server available” means that the fault is inside Microsoft: let the queue keep trying.',
          ],
          developer: [
            'Retry with exponential backoff. Keep the address: the code says nothing about it.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'Something went wrong on the route between the mail servers, and your message was sent back. From Postfix, this code means that the message is in a mail loop.',
        who: 'your-provider',
        act: 'read the text, then trace the route in the log',
        advice: {
          person: [
            'Check the part after the @ for typos.',
            'If the address is correct, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            '“Too many hops” from Postfix means a mail loop: read the Received lines from the bottom up and see which servers alternate.',
            'If the text is about your server or your domain, the other server rejects them: ask its postmaster.',
            'Otherwise, compare the route with the DNS: `dig +short MX example.org`, and on Postfix `postconf transport_maps relayhost`.',
          ],
          developer: ['Do not retry until someone has checked the route. Keep the address.'],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.4.6',
        how: '5.4.6 names the loop. Postfix reports too many hops as 5.4.0, and its other loops as 5.4.6.',
      },
      { code: '4.4.1', how: '4.4.1 says more: the host did not respond.' },
      {
        code: '4.3.0',
        how: '4.3.0 is about a mail system itself: the one at the end of the route, or your own.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Postfix',
        means: '554 5.4.0 “too many hops”: the message is in a mail loop.',
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
        means: '421 4.4.0: the service that sends for you could not execute a command.',
        source: {
          kind: 'provider',
          url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
          seen: '2026-11-23',
        },
      },
      {
        only: '4',
        by: 'Sendmail',
        means:
          '450 4.4.0: the MX records of the recipient’s domain, or the name of your server’s IP address, could not be looked up.',
        source: sendmail8,
      },
      {
        only: '4',
        by: 'Dovecot',
        means: '451 4.4.0 “Proxy failed”: the server that has the mailbox could not be reached.',
        source: dovecot2,
      },
    ],
    notes: [
      {
        text: 'The code is for network problems that are unclear, or that no other code of this subject describes.',
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
          'The other mail server does not respond. It may be down or busy. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'get the server running again',
        advice: {
          person: [
            'Wait: your mail server keeps trying.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Find the servers: `dig +short MX example.org`. Then try to connect: `nc -vz mx.example.org 25`.',
            '“Refused” means that nothing listens there, or that a firewall rejects you; silence means a firewall or a dead host.',
            'If no server at all responds on port 25, your own network probably blocks it: contact your hosting company, or send through a relay.',
          ],
          developer: [
            'Retry with exponential backoff, and try the other MX hosts too. Never suppress the address on 4.4.1.',
          ],
        },
      },
      5: {
        name: 'No answer, or address not found (Microsoft)',
        plain:
          'In the registry, this code means that no server responded. From Microsoft, it means that the email address or its domain was not found there.',
        who: 'you',
        act: 'check the email address',
        advice: {
          person: [
            'Check the address letter by letter against one that the person gave you.',
            'If it is correct, ask the person to tell their IT support. “Access denied” does not mean that you are blocked.',
          ],
          administrator: [
            '“Recipient address rejected: Access denied” from Microsoft means that the recipient is not in that organisation’s directory, so Microsoft’s edge servers reject the message.',
            'If the organisation is yours, check that the mailbox exists in Microsoft 365 or is synchronised, and that the domain is an accepted domain.',
            '“Relay Access Denied” means that the server does not handle the domain. Check where its MX points: `dig +short MX example.org`.',
          ],
          developer: [
            'Treat Microsoft’s “Recipient address rejected” like 5.1.1: do not retry, and suppress the address.',
            'If another provider sent it, keep the address: no server responded, or the receiving domain rejected the message (Zoho).',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 says explicitly what Microsoft means by 5.4.1: the mailbox does not exist.',
      },
      {
        only: '4',
        code: '4.4.2',
        how: '4.4.2 means that there was a connection, but it dropped. 4.4.1 usually means that there was none.',
      },
      {
        only: '5',
        code: '541',
        how: '541 is not a standard code; it looks like 5.4.1 without its dots, and Zoho sends both together.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '550 5.4.1 “Recipient address rejected: Access denied”: no such recipient in the directory, or not yet synchronised. “Relay Access Denied”: the server does not handle the domain.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Zoho',
        means: '541 5.4.1 “Mail rejected by destination domain”: the receiving domain rejected it.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Postfix',
        means: '4.4.1, written by the sending server: the connection was refused or timed out.',
        source: postfix,
      },
      {
        only: '4',
        by: 'Exchange Server',
        means: '4.4.1, written by the sending server: the connection timed out.',
        source: exchangeServer,
      },
      {
        only: '4',
        by: 'Exchange Server',
        means: '421 4.4.1, from the recipient’s server: the session took longer than it allows.',
        source: exchangeSession,
      },
      {
        only: '4',
        by: 'Sendmail',
        means:
          '4.4.1, in its own warnings: no connection could be made, or it broke. 421 4.4.1 “Lost input channel”, sent to you: your connection broke.',
        source: sendmail8,
      },
    ],
    notes: [
      {
        text: 'Microsoft nevertheless sends 5.4.1, with a meaning of its own.',
        source: microsoft,
      },
      {
        only: '5',
        text: 'At Microsoft, “Recipient address rejected” with 5.4.1 means the same as 5.1.1 and 5.1.10: there is no such mailbox.',
        source: microsoft,
      },
      {
        only: '4',
        text: 'Usually the sending server writes 4.4.1 itself.',
        source: postfix,
      },
      {
        only: '4',
        text: 'A gateway can also send it in a reply, if the recipient’s own server does not respond to it.',
        source: rackspace,
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
    name: 'Connection dropped',
    registered: true,
    classes: {
      4: {
        plain:
          'The two servers were connected, but the connection dropped or went silent before the delivery was complete. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If delivery fails for days with a large attachment, send a smaller message or a link.',
          ],
          administrator: [
            'Check at which step the connection drops. If it is always after DATA with large messages, suspect a wrong MTU or a firewall that inspects the traffic.',
            'If the connection drops right after the greeting, perhaps the other server does not accept your IP address. Check blocklists and the number of your connections.',
            'If the other server said “timeout exceeded”, yours was too slow, for example because of a slow disk, a slow milter or slow DNS lookups.',
          ],
          developer: [
            'Retry. If the connection dropped after the final full stop, the message may have arrived: keep the same Message-ID, so that duplicates can be detected.',
            'Wait for each reply for as long as RFC 5321, section 4.5.3.2, says.',
          ],
        },
      },
    },
    confused: [
      { code: '4.4.1', how: '4.4.1 means that no connection was made at all.' },
      { code: '421', how: 'With 421, the server closes the connection and says so.' },
      { code: '4.4.7', how: '4.4.7 means that your mail server has been trying for too long.' },
    ],
    practice: [
      {
        by: 'Gmail',
        means: '451 4.4.2 “Timeout - closing connection”: your server was silent for too long.',
        source: gmail,
      },
      {
        by: 'Postfix',
        means:
          '421 4.4.2 “timeout exceeded”, sent to you: your server was too slow. In its own bounces: the connection was lost or timed out.',
        source: postfix,
      },
      {
        by: 'qmail',
        means:
          '451 4.4.2, sent to you: your server was too slow. In its own bounces: the connection broke.',
        source: qmail,
      },
      {
        by: 'Exchange Server',
        means:
          '4.4.2 “Connection dropped”, written by the sending server: the cause is the network, a filter, or a limit on size or rate.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'The standard says, step by step, how long each side should wait for the other.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.2' },
      },
      {
        text: 'The registry pairs X.4.2 with 421.',
        source: { kind: 'registry', entry: 'X.4.2' },
      },
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
    name: 'DNS or directory lookup failed',
    registered: true,
    classes: {
      4: {
        plain:
          'A directory that the mail system needs, often the one for domain names (DNS), did not respond. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: ['Wait: your mail server retries automatically.'],
          administrator: [
            'Query it yourself: `dig MX example.org`. SERVFAIL or no answer points to this fault; NXDOMAIN means that the domain does not exist.',
            'If lookups of many domains fail, your own resolver may be down. Test it with `dig @127.0.0.1 example.org`, and check `/etc/resolv.conf`.',
            'If the other server sent this, perhaps its lookup of your SPF record or in its own directory failed. Check that your name servers respond from outside.',
          ],
          developer: ['Retry. Never suppress an address because the DNS did not respond.'],
        },
      },
      5: {
        again: 'later',
        plain:
          'A lookup in a directory that the mail system needs failed, or one of the sender’s domain. Your message was sent back instead of being retried.',
        who: 'your-provider',
        act: 'read the text, check the DNS, then send it again',
        advice: {
          person: [
            'Check the part after the @ for typos.',
            'If it is correct, send the message again in a few hours.',
          ],
          administrator: [
            'Follow the lookup from the root: `dig +trace MX example.org` shows which name server does not respond.',
            'If it is your own directory (LDAP, Active Directory), check that the mail server can reach it, then send the message again.',
          ],
          developer: [
            'Send once more after a few hours, even though the code begins with 5: the fault may have passed. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.4',
        how: '4.4.4 means that the directory responded, but its answer gives no route.',
      },
      { code: '5.1.2', how: '5.1.2 means that the DNS answered that the domain does not exist.' },
      {
        code: '4.3.0',
        how: 'At Postfix, 4.3.0 can mean that a lookup inside the mail server failed.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means: '4.4.3, written by the sending server: the DNS did not respond.',
        source: postfix,
      },
      {
        only: '4',
        by: 'Barracuda',
        means:
          '451 4.4.3 “cuda_nsu … Temporary server error”: a lookup failed, probably on the mail server behind the filter.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Cisco Secure Email',
        means: '451 #4.4.3: the lookup for the sender check (SPF) failed temporarily.',
        source: {
          kind: 'provider',
          url: 'https://manualsbrain.com/it/manuals/1649627/?page=293',
          seen: '2026-11-23',
          content: 'about AsyncOS 7.1',
        },
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '5.4.3, written by the sending server: the DNS server refused the lookup, or its answer was faulty.',
        source: postfix3,
      },
    ],
    notes: [
      {
        text: 'RFC 3463 gives a DNS server that cannot be reached as an example.',
        source: rfc3463,
      },
      { text: 'The appendix of the same RFC calls it “Routing server failure”.', source: appendix },
      {
        text: 'The registry pairs X.4.3 with 451 and 550.',
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
    name: 'Unable to route: no mail server found',
    registered: true,
    classes: {
      4: {
        plain:
          'No server that accepts mail for this domain was found. From Microsoft, read the text: its server has a fault, or the organisation has no plan with mail. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'read the text, and check the route',
        advice: {
          person: [
            'Check the part after the @ for typos.',
            'If it is correct, wait. If the message comes back, tell the person another way, for example by phone.',
          ],
          administrator: [
            'See what the DNS says: `dig MX example.org`, `dig A example.org` and `dig AAAA example.org`. If none of the three shows a record of its kind, there is no route.',
            'From Microsoft, “no mail-enabled subscriptions” means that the recipient’s organisation needs a plan with mailboxes, or an MX record that points elsewhere. With “Temporary server error”, wait, and check that you deliver to the domain’s own MX.',
            'From KumoMTA, “MTA-STS enforce policy” means that the policy of the recipient’s domain allows none of its mail servers: its owner has to correct the policy.',
            'If mail should take a fixed route, check your own routes: on Postfix, `postmap -q example.org hash:/etc/postfix/transport`.',
          ],
          developer: ['Retry, and look up the domain again each time. Keep the address.'],
        },
      },
      5: {
        again: 'mended',
        plain:
          'No server was found that accepts mail for this domain. Perhaps the part after the @ is wrong, or the domain has lost its mail (MX) record.',
        who: 'you',
        act: 'check the part after the @',
        advice: {
          person: [
            'Look at the part after the @. Is there a letter too many or too few, or .con instead of .com?',
            'If it is correct, tell the person another way, for example by phone, that their domain cannot receive mail at the moment.',
          ],
          administrator: [
            'See what the DNS says: `dig +short MX example.org`, `dig +short A example.org` and `dig +short AAAA example.org`. If all are empty, there is no route.',
            'On Exchange, check which DNS servers the transport service uses: a wrong internal server hides outside domains.',
            'If the domain is yours, check that each MX name has an address. An MX must not point to an IP address or to an alias.',
          ],
          developer: [
            'Do not retry until the DNS has changed. Suppress the address if the domain has no MX and no address record for a few days.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.2',
        how: '5.1.2 says the same about the address; 5.4.4 says it from the point of view of the server that looks for a route.',
      },
      {
        only: '4',
        code: '4.4.3',
        how: '4.4.3 means that the DNS did not respond. With 4.4.4, it usually did.',
      },
      {
        code: '5.1.10',
        how: '5.1.10 means that the domain deliberately says that it does not accept mail.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '“no mail-enabled subscriptions”: the recipient’s organisation at Microsoft 365 has no plan that includes mail.',
        source: mailEnabled,
      },
      {
        only: '4',
        by: 'Microsoft',
        means:
          '“Temporary server error. Please try again later”: a fault on its server, or trouble with the IP addresses that you send from.',
        source: {
          kind: 'observed',
          url: 'https://www.suped.com/knowledge/email-deliverability/troubleshooting/why-am-i-seeing-temporary-server-errors-on-0365-for-specific-subnets',
          seen: '2026-11-30',
          content: 'of August 2025',
        },
      },
      {
        only: '5',
        by: 'Postfix',
        means: '5.4.4, written by the sending server: the domain has no MX and no address record.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          'NonExistentDomain: the domain was not found, or the server’s own DNS settings are wrong.',
        source: exchangeServer,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '4.4.4: the MX records lead to no address, or only to servers that may not be used; or a name could not be looked up for now. A receiving server writes it as well.',
        source: postfix3,
      },
    ],
    notes: [
      {
        text: 'The failure can be temporary or permanent. The RFC’s example is a DNS answer that contains only an SOA record.',
        source: rfc3463,
      },
      {
        text: 'Without an MX record, mail goes to the domain’s address record. If the domain has neither, there is no route.',
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
      'no way to the domain',
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
          'The other mail system is too busy at the moment, or is getting too much mail from your provider. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: ['Wait: your mail server retries automatically.'],
          administrator: [
            'Open fewer connections to this destination: on Postfix, see `postconf default_destination_concurrency_limit`.',
            'Check what you send there: on Postfix, `qshape deferred`. A compromised account or a newsletter may cause the load.',
            'If your own Sendmail says “Insufficient disk space”, check the queue’s disk with `df -h`.',
          ],
          developer: [
            'Retry with exponential backoff and a lower rate for the whole destination. Suppress nothing.',
          ],
        },
      },
      5: {
        again: 'later',
        name: 'Too busy, or daily limit exceeded (Gmail)',
        plain:
          'The mail system was too busy and did not accept the message. From Gmail, this code means that you have reached your own sending limit for the day.',
        who: 'you',
        act: 'wait a day, then send less',
        advice: {
          person: [
            'If you use Gmail, wait up to a day. Then send to fewer people at a time.',
            'If you did not send that much, change your password now: someone else may be using your account.',
          ],
          administrator: [
            'In Google Workspace, check what the user and the SMTP relay sent. Then spread the load over more users, or upgrade the plan.',
            'For newsletters, use a service made for them.',
            'If the code comes from a different system, write to its postmaster: a busy system should reply with 4.4.5.',
          ],
          developer: [
            'Stop sending from this account until the day has passed, then send the rest more slowly. Never suppress the address.',
          ],
        },
      },
    },
    confused: [
      { only: '5', code: '5.2.2', how: 'Microsoft also uses 5.2.2 for the sender’s own limit.' },
      {
        code: '4.3.2',
        how: '4.3.2 means that the system accepts nothing, for example during maintenance or shutdown.',
      },
      {
        only: '4',
        code: '4.3.1',
        how: '4.3.1 means that the server lacks disk space or memory. Sendmail also uses 4.4.5 for a full disk.',
      },
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
          '452 4.4.5 “Insufficient disk space”: the disk of the receiving server is nearly full. In its own warnings also: it has too many connections to the other server.',
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
        means: '452 4.4.5: you send more messages per second than this service allows.',
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
        text: 'The registry pairs X.4.5 with 451.',
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
    name: 'Mail loop detected',
    registered: true,
    classes: {
      4: {
        plain:
          'Mail servers passed the message to each other in a loop, until one of them temporarily rejected it. Your mail server retries, in case someone breaks the loop.',
        who: 'their-provider',
        act: 'break the loop',
        advice: {
          person: [
            'If you forward mail from this address, or to it, turn the forwarding off.',
            'Otherwise, tell the person about the loop another way, for example by phone, and wait.',
          ],
          administrator: [
            'Read the Received lines from the bottom up: the names that repeat form the loop.',
            'If your server is one of them, put the message on hold while you look (`postsuper -h QUEUEID` on Postfix).',
          ],
          developer: [
            'Retry as the queue does, but not faster: each attempt makes the message loop again. Keep the address.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'Mail servers kept passing the message to each other in a loop, until one of them stopped it. At Titan Mail, the code means that a limit has been reached.',
        who: 'their-provider',
        act: 'break the loop',
        advice: {
          person: [
            'If you forward this address somewhere yourself, turn the forwarding off.',
            'Tell the person another way, for example by phone: perhaps no one can reach this mailbox at the moment.',
          ],
          administrator: [
            'Read the Received lines of the returned message from the bottom up and see which servers alternate.',
            'Common reasons are two mailboxes that forward to each other, or an MX that points to a server that does not recognise the domain.',
            'If your own Postfix says “loops back to myself”, add the domain to `mydestination` or `virtual_mailbox_domains`, give it a next hop in `transport_maps`, or correct its MX.',
          ],
          developer: [
            'Do not retry until the loop is broken. Keep the address: it may be correct. Never reply automatically to such a bounce.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.3.5',
        how: 'Exchange and Sendmail use 5.3.5 for a loop back to the same server.',
      },
      { code: '5.4.0', how: 'Postfix uses 5.4.0 for “too many hops”.' },
      {
        code: '5.4.4',
        how: '5.4.4 means that no route was found at all, not even one that leads into a loop.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Postfix',
        means:
          '“Loops back to myself”: the MX points to this server, which does not recognise the domain. “Mail forwarding loop” or “alias database loop”: forwarding or aliases lead back to the same address. Postfix uses 5.4.0 for too many hops.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means: '“Hop count exceeded”. Exchange Online uses 5.4.14 for the same thing.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Gmail',
        means: '554 5.4.6: more than 50 hops, probably a mail loop.',
        source: gmail,
      },
      {
        only: '5',
        by: 'qmail',
        means:
          'Too many hops, or the message has been at this address before (Delivered-To line). “It isn’t in my control/locals file”: the MX points to this server, which does not recognise the domain.',
        source: qmail,
      },
      {
        only: '5',
        by: 'Titan Mail',
        means:
          '550 5.4.6 “Quota Exceeded”: the recipient or their domain has reached the hourly or daily limit for incoming mail. There is no loop; try again later.',
        source: titan,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          '554 5.4.6 “Too many hops”. In its own bounces also: aliases or forward files lead back to where they began.',
        source: sendmail8,
      },
      {
        only: '5',
        by: 'Dovecot',
        means: '554 5.4.6 “Proxying loops to itself”: its LMTP proxy passes the message to itself.',
        source: dovecot2,
      },
    ],
    notes: [
      {
        text: 'In nearly all replies listed on this site, the code is permanent (5.4.6).',
        source: { kind: 'catalogue' },
      },
      {
        text: 'Servers can detect loops by counting the Received lines of a message.',
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
      'mail goes in circles',
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
        name: 'Delivery delayed or expired',
        plain:
          'The problem was temporary, but has lasted a long time. If the text says “delayed”, your mail server is still trying; if “expired”, it has stopped.',
        who: 'you',
        act: 'send it again if the text says “expired”',
        advice: {
          person: [
            'Look for “delayed” or “expired” in the text. If it says “delayed”, there is nothing to do.',
            'If the text says “expired”, contact the person another way, for example by phone, then send the message again.',
          ],
          administrator: [
            'Find the last temporary reply in the log: that is the reason. On Postfix: `grep QUEUEID /var/log/mail.log`.',
            'If there was never a reply, test the route: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
            'If messages to many destinations expire, the fault is on your side. Check the connection, firewall, resolver and send connector.',
          ],
          developer: [
            'Read the `Action:` field of the report: “delayed” means that the queue keeps trying, “failed” that it has stopped.',
            'Do not suppress the address because of this code: the reason is the last 4xx before it.',
          ],
        },
      },
      5: {
        again: 'later',
        plain:
          'Your mail server tried for hours or days, could not deliver the message, and has stopped trying. At Titan Mail, the domain has reached a limit.',
        who: 'you',
        act: 'send it again, or contact the person another way',
        advice: {
          person: [
            'Contact the person another way, for example by phone, if it is urgent.',
            'Send the message again. If it comes back once more, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'The last temporary reply in the log usually shows the real reason, such as a silent server, greylisting that was never passed, or a full mailbox.',
            'Check how long your queue keeps mail: `postconf maximal_queue_lifetime`. RFC 5321 recommends at least four to five days.',
            'If messages to many destinations expire, check your own setup first.',
          ],
          developer: [
            'Send again if the message still matters. If you set a limit yourself (a time to live), raise it.',
            'Suppress the address only if messages to it expire again and again over a few weeks.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '4.4.1',
        how: '4.4.1 gives the reason: no answer. 4.4.7 says only that it took too long.',
      },
      {
        only: '4',
        code: '4.4.2',
        how: '4.4.2 means that one connection timed out. 4.4.7 means that the total time allowed for delivery has run out.',
      },
      {
        code: '4.2.0',
        how: '4.2.0 is often greylisting: the other server only checks whether yours tries again.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '4.4.7 “Message expired”: Microsoft 365 tried for 24 hours, got only temporary errors, and gave up.',
        source: expired,
      },
      {
        only: '4',
        by: 'Exchange Server',
        means:
          '4.4.7: the message was in the queue too long, or, with “Message delayed”, the server is still trying.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Symantec',
        means:
          '554 5.4.7 “exceeded max time without delivery”: its gateway tried for the configured time, by default up to five days.',
        source: symantec,
      },
      {
        only: '5',
        by: 'Titan Mail',
        means:
          '550 5.4.7: rejected immediately, because the recipient’s domain has reached its hourly or daily limit. Nothing has expired; try again later.',
        source: titan,
      },
      {
        only: '4',
        by: 'Sendmail',
        means: '4.4.7 in its bounce, although it has stopped trying.',
        source: sendmail8,
      },
    ],
    notes: [
      {
        text: 'If the real problem is known, its code should be given instead of this one.',
        source: rfc3463,
      },
      {
        text: 'RFC 1893 allowed this code for temporary failures only; RFC 3463 no longer says so.',
        source: { kind: 'rfc', rfc: 3463, section: 'Appendix B' },
      },
      {
        text: 'A sending server should keep trying for at least four to five days.',
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
