import type { EnhancedCode } from '../types';
import {
  exchangeServer,
  fieldManual,
  gmail,
  microsoft,
  postfix,
  postfix3,
  qmail,
  sendmail,
  sendmail8,
} from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.4' } as const;

/** Subject 3: the receiving system as a whole. */
export const enhanced3 = [
  {
    code: 'X.3.0',
    name: 'Mail system problem, unspecified',
    registered: true,
    classes: {
      2: {
        name: 'Mail system completed the request',
        plain:
          'The mail system did what it was asked to do, or ended the conversation in the normal way. Nothing is wrong.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If your email came back, a different code in the bounce message gives the reason.',
          ],
          administrator: [
            'The registry pairs 2.3.0 with 250 and 221. It tells you nothing more than they do.',
          ],
          developer: ['Go by the reply code. What was accepted before stays accepted.'],
        },
      },
      4: {
        plain:
          'A mail system has a problem at the moment: the recipient’s, or one on the way. Your email address and your message are probably not the reason. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'find the fault, if the system is theirs',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If the problem lasts longer than a day, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Check whose fault it is: the bounce and the log name the host that sent this reply. That host may be your own.',
            'On your own Postfix, after “queue file write error” or “temporary lookup error”, check the disk (`df -h`), content filter and lookup tables.',
            'If Google says “Multiple destination domains per transaction”, use one transaction for each recipient domain.',
          ],
          developer: [
            'Retry with exponential backoff. Put recipients of different domains into different transactions, and keep the address.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'A mail system rejected the message, often the recipient’s. The code does not say why, but the text after it may. The email address may well be correct.',
        who: 'your-provider',
        act: 'read the text and check the server’s setup',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support: its text may give the reason.',
            'If the text says that the other system has a fault, send the message again after a few hours.',
          ],
          administrator: [
            'Read the text: AT&T once sent 553 5.3.0 for its blocklist, qmail sends 554 5.3.0 when its queue program, often a filter, rejects the message.',
            'Check your own setup first: blocklists for your IP address, then the format of the message.',
            'On your own Exchange Server, check the poison queue: `Get-Message -Queue Poison`.',
          ],
          developer: [
            'Do not retry unchanged, unless the text says that the other system has a fault. Do not suppress the address on 5.3.0 alone.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '4.4.0',
        how: '4.4.0 is about the route between the servers, 4.3.0 about a system itself: the one at the end, or one before it.',
      },
      {
        only: '45',
        code: '5.0.0',
        how: '5.0.0 does not even say that the mail system is the reason.',
      },
      { only: '45', code: '4.3.5', how: '4.3.5 says more: the settings of the system are wrong.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Gmail',
        means:
          '421 4.3.0: a fault at Google. 451 4.3.0: the message is delayed, or one transaction had recipients in several domains.',
        source: gmail,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '451 4.3.0: the queue could not be written, a filter (proxy) failed, or a table did not respond. In its own warnings also: a program that should deliver the message failed.',
        source: postfix,
      },
      {
        only: '45',
        by: 'qmail',
        means:
          '4.3.0: memory, a file or another resource of the server was not available, or the queue program failed. 554 5.3.0: the queue program, often a filter, rejected the message permanently.',
        source: qmail,
      },
      {
        only: '5',
        by: 'AT&T',
        means:
          '553 5.3.0 with DNSBL:RBL 521 or DNSBL:ATTRBL: the IP address was on AT&T’s blocklist. Yahoo’s servers reply for AT&T now.',
        source: {
          kind: 'observed',
          url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
          seen: '2026-07-20',
        },
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          '5.3.0 “Too many related errors”: the message went into the poison queue, because it is malformed or a filter on the server fails.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Yandex',
        means: '551 5.3.0 “Unknown error”: rejected without a reason.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '5.3.0, in its own bounces: for example, a program that should deliver the message failed.',
        source: postfix3,
      },
    ],
    notes: [
      {
        text: 'By definition, the system exists and normally accepts mail, but something about it caused the report.',
        source: rfc3463,
      },
      {
        text: 'The registry pairs X.3.0 with 221, 250, 421, 451, 550 and 554.',
        source: { kind: 'registry', entry: 'X.3.0' },
      },
    ],
    words: [
      'system problem',
      'temporary system problem',
      'queue file write error',
      'temporary lookup error',
      'other mail system status',
      'mail system failure',
      'qq trouble',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.3.0' }],
  },
  {
    code: 'X.3.1',
    name: 'Mail system full',
    registered: true,
    classes: {
      4: {
        plain:
          'The other mail server has run out of disk space or memory. This is not the recipient’s own mailbox. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'free up space on the server',
        advice: {
          person: [
            'Wait: your mail server retries automatically until there is space. The recipient probably cannot do anything about it.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'If the server is yours, check the queue’s partition with `df -h` and `df -i`. On Postfix, compare the free space with `postconf queue_minfree`, and with 1.5 times `message_size_limit`.',
            'Exchange automatically stops accepting mail before the disk is full (back pressure): free up disk space, then check memory.',
            'If it is the recipient’s server, tell its postmaster: new mail from everyone may be stuck.',
          ],
          developer: [
            'Retry with exponential backoff. All addresses at that server may be affected, so pause the whole destination and suppress none.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.2.2',
        how: '4.2.2 means that one mailbox is full, and its owner can free up space.',
      },
      {
        code: '452',
        how: '452 is the reply code that usually comes with it, and also the one for too many recipients.',
      },
      {
        code: '4.4.5',
        how: '4.4.5 means that the server is too busy. Sendmail uses it for a full disk as well.',
      },
    ],
    practice: [
      {
        by: 'Exchange Server',
        means: '“Insufficient system resources”: back pressure, too little disk space or memory.',
        source: exchangeServer,
      },
      {
        by: 'Outlook.com',
        means: '452 4.3.1 (TSTE): the server is short of resources of any kind.',
        source: fieldManual,
      },
      {
        by: 'Postfix',
        means:
          '452 4.3.1: the server has less free disk space than it needs to keep (the registered meaning).',
        source: postfix,
      },
      {
        by: 'Zoho',
        means: '452 4.3.1 “Temporary System Error”: any temporary fault at Zoho.',
        source: fieldManual,
      },
    ],
    notes: [
      {
        text: 'Unlike with a full mailbox, the recipient is perhaps unable to free up space.',
        source: rfc3463,
      },
      {
        text: 'The registry pairs X.3.1 with 452.',
        source: { kind: 'registry', entry: 'X.3.1' },
      },
    ],
    words: [
      'insufficient system storage',
      'insufficient system resources',
      'disk full',
      'out of storage',
      'back pressure',
      'no space left',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.3.1' }],
  },
  {
    code: 'X.3.2',
    name: 'Mail server does not accept mail',
    registered: true,
    classes: {
      4: {
        name: 'Mail server temporarily not accepting mail',
        plain:
          'The other mail server is not accepting mail at the moment. It may be busy or under maintenance, or want yours to try again. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If the problem lasts longer than two days, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Read the text: “rate” or “connections” means that you open too many connections. Open fewer: on Postfix, see `postconf default_destination_concurrency_limit`.',
            '“Service currently unavailable” from Postfix often follows a test of a new client. A later attempt from the same IP address usually gets through.',
            'On your own Exchange Server, `Get-ServerComponentState -Identity $env:COMPUTERNAME` shows which component is inactive.',
          ],
          developer: [
            'Retry from the same IP address after a few minutes, then with exponential backoff. Open fewer connections; suppress nothing.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'This server says that it does not accept mail, or not from yours. From Exchange Server, this code means that the recipient is missing from an address list there.',
        who: 'their-provider',
        act: 'point the domain to a server that accepts mail',
        advice: {
          person: [
            'Look at the part after the @: mail to a web address such as www.example.org goes to the wrong place.',
            'Ask the person for the correct address.',
          ],
          administrator: [
            'Check which host replied, and whether it is an MX of the domain: `dig +short MX example.org`. Without an MX, mail goes to the address record of the domain.',
            'If the domain is yours, set an MX that points to your mail server, or a null MX if it should not accept mail.',
            'On Exchange Server, the recipient must be in the global address list of their own address book policy: see `Get-AddressBookPolicy`.',
          ],
          developer: [
            'Do not retry this host; try the other MX hosts if there are any. If all of them say that they accept no mail, suppress the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.10',
        how: 'With 5.1.10, the domain says that it does not accept mail. With 5.3.2, a single host says so.',
      },
      {
        only: '4',
        code: '4.4.5',
        how: '4.4.5 means overload. 4.3.2 covers maintenance and shutdown too.',
      },
      {
        only: '4',
        code: '4.7.1',
        how: '4.7.1 with “greylisted” asks your server to try again, as some 4.3.2 replies do.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '432 4.3.2 “recipient thread limit exceeded”: too many messages at the same time for one mailbox. The limit is intended.',
        source: microsoft,
      },
      {
        only: '4',
        by: 'Microsoft',
        means:
          '421 4.3.2: too many connections at the same time to a part of Microsoft 365 (a resource forest).',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '421 4.3.2: all its ports are busy. 450 4.3.2 “Service currently unavailable”: a new client has to try again after a test (postscreen).',
        source: postfix,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '521 or 550 5.3.2 “Service currently unavailable”: the administrator has blocked your server’s IP address (postscreen).',
        source: postfix,
      },
      {
        only: '4',
        by: 'Sendmail',
        means:
          '421 or 452 4.3.2: too many connections from you, at the same time or in a given period. 451 4.3.2: a filter (milter) asks your server to try again.',
        source: sendmail,
      },
      { only: '4', by: 'Yahoo', means: '451 4.3.2: a fault inside Yahoo.', source: fieldManual },
      {
        by: 'Exchange Server',
        means:
          '4.3.2: a component is inactive, or a connector or agent is misconfigured. 5.3.2: the recipient is missing from the global address list of their own address book policy.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'RFC 3463 names a coming shutdown, high load and maintenance as reasons.',
        source: rfc3463,
      },
      {
        only: '5',
        text: 'By the standard, 521 with it means a host that never accepts mail from anyone.',
        source: { kind: 'rfc', rfc: 7504, section: '3' },
      },
      {
        only: '4',
        text: 'The registry also pairs this code with 453, which means something quite different: there is no mail to fetch.',
        source: { kind: 'rfc', rfc: 2645, section: '5.2.1' },
      },
      {
        only: '4',
        text: 'Postfix’s postscreen uses it to ask unknown clients to try again, like greylisting, which has no code of its own.',
        source: postfix,
      },
    ],
    words: [
      'not accepting network messages',
      'service unavailable',
      'too many connections',
      'recipient thread limit',
      'maintenance',
      'shutdown',
      'all ports are busy',
      'postscreen',
      'system takes no mail',
    ],
    sources: [
      rfc3463,
      { kind: 'rfc', rfc: 7504, section: '6' },
      { kind: 'registry', entry: 'X.3.2' },
    ],
  },
  {
    code: 'X.3.3',
    name: 'Requested feature not supported',
    registered: true,
    classes: {
      5: {
        again: 'mended',
        plain:
          'The other system does not support something that the message needs, such as a special delivery option. From Exchange Server, this code means an unknown command.',
        who: 'your-provider',
        act: 'send it without the special feature',
        advice: {
          person: [
            'Send a plain message: no receipt, no priority, no special format.',
            'If that comes back too, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Compare what your server asked for (BODY, SMTPUTF8, NOTIFY) with the reply to EHLO: `swaks --server mx.example.org --quit-after EHLO`.',
            'On Exchange Server, the code means that a command was not recognised. A firewall with “SMTP inspection” on the route can be the reason: turn that feature off.',
            'Between your own Exchange servers, allow Exchange authentication on the receive connector.',
          ],
          developer: [
            'Use only extensions that the EHLO reply offered, and send again without the others. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.5.1',
        how: '5.5.1 means that a command is unknown or came at the wrong time. Exchange’s 5.3.3 says much the same.',
      },
      { code: '5.6.1', how: '5.6.1 means that the content type is not supported.' },
      { code: '555', how: '555 means that a parameter of an address line is not recognised.' },
    ],
    practice: [
      {
        by: 'Exchange Server',
        means:
          '“Unrecognized command”: Exchange authentication is missing on an internal connector, or something on the route changes the commands.',
        source: exchangeServer,
      },
      {
        only: '4',
        by: 'Sendmail',
        means: '454 4.3.3: encryption (TLS) does not work on that server at the moment.',
        source: sendmail,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '503 or 504 5.3.3: the server offers no login, or not with this login method.',
        source: sendmail8,
      },
    ],
    notes: [
      {
        text: 'RFC 3463 names gateways between two kinds of mail system: one may have no equivalent for a feature of the other.',
        source: rfc3463,
      },
    ],
    words: [
      'feature not supported',
      'unrecognized command',
      'not capable of selected features',
      'unsupported feature',
      'smtp inspection',
      'system cannot do what was asked',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.3.3' }],
  },
  {
    code: 'X.3.4',
    name: 'Message too large for the server',
    registered: true,
    classes: {
      5: {
        plain:
          'The message is larger than the other server accepts. Attachments grow by about a third when they are sent.',
        who: 'you',
        act: 'send a smaller message or a link',
        advice: {
          person: [
            'Upload the file to a storage service and send a link.',
            'Or make the pictures smaller, or send several messages with fewer attachments.',
            'If your message was small, shorten the subject, and write a new message instead of a reply in a long thread.',
          ],
          administrator: [
            'Look for SIZE, the limit in bytes, in the reply to EHLO: `swaks --server mx.example.org --quit-after EHLO`.',
            'If your own server sent this, check `postconf message_size_limit`, or `control/databytes` on qmail.',
            'If Gmail sent it, read the text: Gmail also limits the headers and the number of attachments. For headers, look for a program that adds them.',
          ],
          developer: [
            'Never retry unchanged. Compare the finished size (after Base64) with SIZE before you send.',
            'Keep the address. Check the length of the headers too.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.3',
        how: '5.2.3 should mean the limit of one mailbox. Sendmail and older replies of Gmail use it for the whole server.',
      },
      {
        code: '5.2.2',
        how: '5.2.2 means that the mailbox is full; a smaller message does not help.',
      },
      {
        code: '552',
        how: '552 is the reply code that usually comes with it, and also the one for a full mailbox.',
      },
    ],
    practice: [
      {
        by: 'Gmail',
        means:
          'The message, its headers together, one header, the name of a header, the subject or the number of attachments is over a limit. The text says which.',
        source: gmail,
      },
      {
        by: 'Postfix',
        means:
          '552 5.3.4: the message is larger than message_size_limit (the registered meaning). In its own bounces: it is larger than the next server accepts.',
        source: postfix,
      },
      {
        by: 'qmail',
        means:
          '552 5.3.4: the message is larger than its databytes limit (the registered meaning).',
        source: qmail,
      },
    ],
    notes: [
      {
        text: 'The limit may be a technical one or the administrator’s choice.',
        source: rfc3463,
      },
      {
        text: 'A server can announce its limit before the message is sent, with the SIZE extension.',
        source: { kind: 'rfc', rfc: 1870, section: '4' },
      },
      {
        text: 'Sendmail uses 5.2.3 for its own general limit (`MaxMessageSize`).',
        source: sendmail,
      },
    ],
    words: [
      'message too big',
      'message too large',
      'message size exceeds',
      'size limit',
      'attachment too large',
      'message file too big',
      'databytes limit',
      'header size',
    ],
    sources: [
      rfc3463,
      { kind: 'rfc', rfc: 1870, section: '6.1' },
      { kind: 'registry', entry: 'X.3.4' },
      { kind: 'rfc', rfc: 2045, section: '6.8' },
    ],
  },
  {
    code: 'X.3.5',
    name: 'Mail server misconfigured',
    registered: true,
    classes: {
      4: {
        name: 'Mail server misconfigured, will retry',
        plain:
          'The other mail server has a mistake in its settings and does not accept the message for now. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'correct the settings of the server',
        advice: {
          person: [
            'Wait: your mail server retries automatically. Your message is not at fault.',
            'If the problem lasts longer than a day, contact the person another way, for example by phone, and tell them.',
          ],
          administrator: [
            'If it is your own Postfix, the log gives the reason as a warning or fatal error (`grep -E "warning|fatal" /var/log/mail.log`). Then run `postfix check`.',
            'If it is the recipient’s server, write to its postmaster from a different address; perhaps they do not know.',
          ],
          developer: [
            'Retry with exponential backoff. Every address at that server may be affected, so suppress none.',
          ],
        },
      },
      5: {
        again: 'later',
        plain:
          'The mail system is misconfigured, so the message was sent back. Often a server does not recognise the domain as its own.',
        who: 'their-provider',
        act: 'correct the settings of the server',
        advice: {
          person: [
            'Tell the person another way, for example by phone, that their mail system has a fault.',
            'Send it again in a day or two.',
          ],
          administrator: [
            'A common reason is a short loop: the MX points to a server that does not recognise the domain. Compare `dig +short MX example.org` with its list of domains.',
            'On Sendmail, add the domain to `/etc/mail/local-host-names`.',
            'On Exchange, correct the name (FQDN) of the connector: two servers with the same name each mistake the other for themselves.',
          ],
          developer: [
            'Send once more after a day, then stop. Keep the address: it may be correct.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.4.6',
        how: '5.4.6 names the loop; Exchange and Sendmail use 5.3.5 for a loop back to the same server.',
      },
      { code: '4.3.0', how: '4.3.0 means an unspecified fault.' },
      { code: '5.4.4', how: '5.4.4 means that the sending server found no route to the domain.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Exchange Server',
        means: '5.3.5: a mail loop, for example because two servers have the same name (FQDN).',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          '553 5.3.5 “mail loops back to me”: the MX points to this server, which does not recognise the domain. 554 5.3.5: its own settings have a fault.',
        source: sendmail,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '451 4.3.5: a mistake in the settings of the receiving server, whose log says what is wrong.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '5.3.5, in its own bounces: aliases, a forward file, a mailbox, or a program that should deliver the message, are not set up correctly.',
        source: postfix3,
      },
    ],
    notes: [
      {
        text: 'By definition, the system’s settings prevent it from accepting this message.',
        source: rfc3463,
      },
      {
        only: '4',
        text: 'Postfix sends this code as a temporary fault, so that nothing is lost until the mistake is fixed.',
        source: postfix,
      },
    ],
    words: [
      'server configuration error',
      'configuration problem',
      'system incorrectly configured',
      'mail loops back to me',
      'mx problem',
      'local configuration error',
      'server wrongly set up',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.3.5' }],
  },
  {
    code: 'X.3.6',
    name: 'Priority changed',
    registered: true,
    classes: {
      2: {
        plain:
          'The message gets a different priority from the one requested. It may be delivered sooner or later than the sender wanted.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do: this is no error. If it is urgent, tell the person another way too, for example by phone.',
          ],
          administrator: [
            'The code needs the MT-PRIORITY extension. The text after the code begins with the priority that the server has set.',
          ],
          developer: [
            'In reply to the message itself, count it as accepted. In reply to MAIL FROM, go on: only the priority is settled. The text begins with the new priority.',
          ],
        },
      },
    },
    confused: [
      { code: '2.1.5', how: '2.1.5 accepts the recipient and changes nothing.' },
      {
        code: '250',
        how: '250 is the reply code that usually comes with it, and says no more than “done”.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'A server that uses the extension for transfer priorities sends it when it changes the priority of a message: in reply to MAIL FROM, or after the message.',
        source: { kind: 'rfc', rfc: 6710, section: '4.1' },
      },
      {
        text: 'The registry pairs X.3.6 with 250 and 251.',
        source: { kind: 'registry', entry: 'X.3.6' },
      },
    ],
    words: [
      'priority changed',
      'mt-priority',
      'requested priority was changed',
      'message priority',
    ],
    sources: [
      { kind: 'rfc', rfc: 6710, section: '4.1' },
      { kind: 'registry', entry: 'X.3.6' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
