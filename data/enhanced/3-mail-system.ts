import type { EnhancedCode } from '../types';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.4' } as const;
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

/** Subject 3: the receiving system as a whole. */
export const enhanced3 = [
  {
    code: 'X.3.0',
    name: 'Something about the mail system',
    registered: true,
    classes: {
      2: {
        name: 'The mail system did what it was asked',
        plain:
          'The mail system did what it was asked, or ended the conversation in the normal way. Nothing is wrong.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If your message came back, the reason is another code.',
          ],
          administrator: [
            'It mostly stands beside 250 or 221 and tells nothing more than they do.',
          ],
          developer: ['Go by the three-digit code. What was accepted before stays accepted.'],
        },
      },
      4: {
        plain:
          'The other mail system has a fault for now. It is not about your address or your message. It is tried again by itself.',
        who: 'their-provider',
        act: 'look for the fault in its system',
        advice: {
          person: [
            'Wait: your mail server tries again, and such faults are mostly short.',
            'If it lasts longer than a day, reach the person another way.',
          ],
          administrator: [
            'Make sure whose fault it is: the bounce and the log name the host that said it. It may be your own.',
            'On your own Postfix, “queue file write error” or “temporary lookup error” means: check disk (`df -h`), content filter and lookup tables.',
            'At Google with “Multiple destination domains per transaction”: send one transaction for each recipient domain.',
          ],
          developer: [
            'Retry with growing pauses. Put recipients of different domains into different transactions, and keep the address.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'The other mail system refused the message, and the code does not say why. The text after it does. The address may well be right.',
        who: 'your-provider',
        act: 'read the text after the code',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only the text tells the reason.',
            'Where the text tells of a fault in the other system, send it again after some hours.',
          ],
          administrator: [
            'Read the words: AT&T sends 553 5.3.0 for its block list, qmail 554 5.3.0 when a filter refuses the message.',
            'Check your own side first: block lists for your IP address, then the form of the message.',
            'On your own Exchange Server look into the poison queue: `Get-Message -Queue Poison`.',
          ],
          developer: [
            'Do not retry unchanged, unless the text tells of a fault in the other system. Never suppress the address on 5.3.0.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '4.4.0',
        how: '4.4.0 is about the way between the servers, 4.3.0 about the system at its end.',
      },
      { only: '45', code: '5.0.0', how: '5.0.0 does not even say that it is the mail system.' },
      { only: '45', code: '4.3.5', how: '4.3.5 says more: the settings of the system are wrong.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Gmail',
        means:
          '421 4.3.0: a fault at Google. 451 4.3.0: the message is held back for now, or recipients of several domains were named in one transaction.',
        source: gmail,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '451 4.3.0: the queue could not be written, a filter (proxy or milter) failed, or a table did not answer.',
        source: postfix,
      },
      {
        only: '45',
        by: 'qmail',
        means:
          '4.3.0: out of memory, settings that cannot be read, or the queue program failed. 554 5.3.0: the queue program, mostly a filter, refused for good.',
        source: qmail,
      },
      {
        only: '5',
        by: 'AT&T',
        means:
          '553 5.3.0 with DNSBL:RBL 521 or DNSBL:ATTRBL: your IP address is on AT&T’s block list. The system has no fault.',
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
          '5.3.0 “Too many related errors”: the message is badly formed and was put into the poison queue.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Yandex',
        means: '551 5.3.0 “Unknown error”: refused without a reason.',
        source: fieldManual,
      },
    ],
    notes: [
      {
        text: 'As registered, the system exists and normally takes mail, but something about it is the reason.',
        source: rfc3463,
      },
      {
        text: 'The registry puts it beside 221, 250, 421, 451, 550 and 554.',
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
          'The other mail server has run out of disk space or memory. That is not the recipient’s own mailbox. It is tried again by itself.',
        who: 'their-provider',
        act: 'make room on the server',
        advice: {
          person: [
            'Wait: your mail server tries again when there is room. The recipient cannot do anything about it.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'If it is your own server: `df -h` and `df -i` for the partition of the queue. On Postfix compare with `postconf queue_minfree`.',
            'Exchange stops taking mail by itself before the disk is full (back pressure): free disk space, then look at memory.',
            'If it is the other side, tell its postmaster, since new mail of everybody is stuck there.',
          ],
          developer: [
            'Retry with growing pauses. All addresses at that server are hit, so pause the whole destination and suppress none.',
          ],
        },
      },
    },
    confused: [
      { code: '4.2.2', how: '4.2.2: one mailbox is full, and its owner can make room.' },
      {
        code: '452',
        how: '452 is the three-digit code for it; it also limits the number of recipients.',
      },
      { code: '4.4.5', how: '4.4.5: too busy. Sendmail sends it for a full disk as well.' },
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
        means: '452 4.3.1: less free disk space than it wants to keep, as registered.',
        source: postfix,
      },
      {
        by: 'Zoho',
        means: '452 4.3.1 “Temporary System Error”: any passing fault at Zoho.',
        source: fieldManual,
      },
    ],
    notes: [
      {
        text: 'It differs from a full mailbox in that the recipient cannot make room.',
        source: rfc3463,
      },
      { text: 'The registry puts it beside 452.', source: { kind: 'registry', entry: 'X.3.1' } },
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
    name: 'System takes no mail',
    registered: true,
    classes: {
      4: {
        name: 'System takes no mail for now',
        plain:
          'The other mail server takes no mail for the moment: it is busy, being worked on, or wants yours to come back later. It is tried again.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: your mail server tries again, mostly with success within some hours.',
            'If it lasts longer than two days, reach the person another way.',
          ],
          administrator: [
            'Read the words: “rate” and “connections” mean that you open too many. Fewer at once: on Postfix `postconf default_destination_concurrency_limit`.',
            '“Service currently unavailable” from Postfix is its test of new clients. The next try from the same IP address gets through.',
            'If it is your own Exchange Server: `Get-ServerComponentState -Identity $env:COMPUTERNAME` shows which component is inactive.',
          ],
          developer: [
            'Retry from the same IP address after some minutes, then with growing pauses. Open fewer connections; suppress nothing.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'This server takes no mail at all, and will not do so later. It may be a host that was never meant for mail.',
        who: 'their-provider',
        act: 'name a server that takes mail',
        advice: {
          person: [
            'Look at the part after the @: mail for a web address such as www.example.org goes to the wrong place.',
            'Ask the person for the right address.',
          ],
          administrator: [
            'Which host answered, and does the domain name it? `dig +short MX example.org`. Without an MX, mail goes to the address record of the domain.',
            'If it is your domain: set an MX that points to your mail server, or a null MX if it takes no mail.',
            'On Exchange Server look at the address book policies between sender and recipient.',
          ],
          developer: [
            'Do not retry this host; try the other MX hosts if there are any. If all say so, suppress the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.10',
        how: '5.1.10: the domain says that it takes no mail; 5.3.2 is said by a host.',
      },
      {
        only: '4',
        code: '4.4.5',
        how: '4.4.5 is plain overload; 4.3.2 covers maintenance and shutdown too.',
      },
      {
        only: '4',
        code: '4.7.1',
        how: '4.7.1 with “greylisted” asks your server to come back, as some 4.3.2 do.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '432 4.3.2 “recipient thread limit exceeded”: too many messages at once for one mailbox. It is meant to be so.',
        source: microsoft,
      },
      {
        only: '4',
        by: 'Microsoft',
        means: '421 4.3.2: too many connections at once to the servers of this customer.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '421 4.3.2: all its ports are busy. 450 4.3.2 “Service currently unavailable”: a new client has to come back after a test (postscreen).',
        source: postfix,
      },
      {
        only: '4',
        by: 'Sendmail',
        means: '421 4.3.2: too many connections from you, at once or in a time.',
        source: sendmail,
      },
      { only: '4', by: 'Yahoo', means: '451 4.3.2: a fault inside Yahoo.', source: fieldManual },
      {
        by: 'Exchange Server',
        means:
          '4.3.2: a component is inactive, or a connector or agent is wrong. 5.3.2: address book policies keep sender and recipient apart.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'RFC 3463 names a coming shutdown, too much load and maintenance as reasons.',
        source: rfc3463,
      },
      {
        only: '5',
        text: 'With 521 it is a host that never takes mail from anybody.',
        source: { kind: 'rfc', rfc: 7504, section: '3' },
      },
      {
        only: '4',
        text: 'The registry also puts it beside 453, which means something quite different: there is no mail to be fetched.',
        source: { kind: 'rfc', rfc: 2645, section: '5.2.1' },
      },
      {
        only: '4',
        text: 'Postfix’s postscreen asks unknown clients to come back with it, like greylisting, which has no code of its own.',
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
    ],
    sources: [
      rfc3463,
      { kind: 'rfc', rfc: 7504, section: '6' },
      { kind: 'registry', entry: 'X.3.2' },
    ],
  },
  {
    code: 'X.3.3',
    name: 'System cannot do what was asked',
    registered: true,
    classes: {
      5: {
        again: 'mended',
        plain:
          'The other system cannot do something that the message asks for, such as a special way of sending. It did not take the message.',
        who: 'your-provider',
        act: 'send it without the special feature',
        advice: {
          person: [
            'Send a plain message: no receipt, no priority, no special format.',
            'If that comes back too, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Compare what your server asked for (BODY, SMTPUTF8, NOTIFY) with the answer to EHLO: `swaks --server mx.example.org --quit-after EHLO`.',
            'At Exchange Server it means a command that was not recognised. A firewall with “SMTP inspection” on the way is a usual reason: switch that off.',
            'Between your own Exchange servers: allow Exchange authentication on the receive connector.',
          ],
          developer: [
            'Use only extensions that EHLO offered, and send again without them. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.5.1',
        how: '5.5.1: a command is not known or came at the wrong time. Exchange’s 5.3.3 says about the same.',
      },
      { code: '5.6.1', how: '5.6.1: the kind of content is not supported.' },
      { code: '555', how: '555: a parameter of an address line is not known.' },
    ],
    practice: [
      {
        by: 'Exchange Server',
        means:
          '“Unrecognized command”: Exchange authentication is missing on an internal connector, or something on the way changes the commands.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'It was made for gateways between two worlds of mail, where one has no match for a feature of the other.',
        source: rfc3463,
      },
    ],
    words: [
      'feature not supported',
      'unrecognized command',
      'not capable of selected features',
      'unsupported feature',
      'smtp inspection',
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
          'The message is larger than the other server takes. Attachments grow by about a third on the way.',
        who: 'you',
        act: 'send a smaller message or a link',
        advice: {
          person: [
            'Put the file on a storage service and send a link.',
            'Or make pictures smaller, and send several messages with fewer attachments.',
            'If your message was small, shorten the subject, and write a new message instead of a reply in a long thread.',
          ],
          administrator: [
            'The limit stands as SIZE, in bytes, in the answer to EHLO: `swaks --server mx.example.org --quit-after EHLO`.',
            'If your own server said it: `postconf message_size_limit`, or `control/databytes` on qmail.',
            'At Gmail read on: it also limits the headers and the number of attachments. A program that adds headers is then the cause.',
          ],
          developer: [
            'Never retry unchanged. Compare the finished size (after Base64) with SIZE before you send.',
            'Keep the address. Look at the length of the headers too.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.3',
        how: '5.2.3: the limit of this mailbox only. Sendmail uses it for the whole server too.',
      },
      { code: '5.2.2', how: '5.2.2: the mailbox is full; a smaller message does not help.' },
      { code: '552', how: '552 is its three-digit code, and also that of a full mailbox.' },
    ],
    practice: [
      {
        by: 'Gmail',
        means:
          'The message, its headers together, one header, the name of a header, the subject or the number of attachments is over a limit. The words say which.',
        source: gmail,
      },
      {
        by: 'Postfix',
        means: '552 5.3.4: larger than message_size_limit, as registered.',
        source: postfix,
      },
      {
        by: 'qmail',
        means: '552 5.3.4: larger than its databytes limit, as registered.',
        source: qmail,
      },
    ],
    notes: [
      {
        text: 'The limit may be a technical one or the administrator’s choice.',
        source: rfc3463,
      },
      {
        text: 'A server tells its limit before the message is sent, with the extension SIZE.',
        source: { kind: 'rfc', rfc: 1870, section: '4' },
      },
      {
        text: 'Sendmail says 5.2.3 for its own general limit (`MaxMessageSize`).',
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
    ],
  },
  {
    code: 'X.3.5',
    name: 'Server wrongly set up',
    registered: true,
    classes: {
      4: {
        name: 'Server wrongly set up, for now',
        plain:
          'The other mail server has a mistake in its settings and takes nothing for now. Your mail server tries again by itself.',
        who: 'their-provider',
        act: 'correct the settings of the server',
        advice: {
          person: [
            'Wait: your mail server tries again. Your message is not at fault.',
            'If it lasts longer than a day, reach the person another way and tell them.',
          ],
          administrator: [
            'If it is your own Postfix: the log has the reason as a warning or fatal error (`grep -E "warning|fatal" /var/log/mail.log`). Then `postfix check`.',
            'If it is the other side, write to its postmaster from another address; they may not know.',
          ],
          developer: [
            'Retry with growing pauses. Every address at that server is hit, so suppress none.',
          ],
        },
      },
      5: {
        again: 'later',
        plain:
          'The other mail server is wrongly set up and sent the message back. Mostly it does not know that the domain is its own.',
        who: 'their-provider',
        act: 'correct the settings of the server',
        advice: {
          person: [
            'Tell the person, by another way, that their mail system has a fault.',
            'Send it again in a day or two.',
          ],
          administrator: [
            'The usual reason is a short loop: the MX points to a server that does not know the domain. Compare `dig +short MX example.org` with its list of domains.',
            'On Sendmail add the domain to `/etc/mail/local-host-names`.',
            'On Exchange correct the name (FQDN) of the connector: two servers with the same name take each other for themselves.',
          ],
          developer: ['Send once more after a day, then stop. Keep the address: it may be right.'],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.4.6',
        how: '5.4.6 names the loop; Exchange and Sendmail say 5.3.5 for a loop back to the same server.',
      },
      { code: '4.3.0', how: '4.3.0: a fault whose nature is not told.' },
      { code: '5.4.4', how: '5.4.4: the sending server found no way to the domain.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Exchange Server',
        means: '5.3.5: the message went round and came back to the same server.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          '553 5.3.5 “mail loops back to me”: the MX points to this server, which does not know the domain.',
        source: sendmail,
      },
      {
        only: '4',
        by: 'Postfix',
        means: '451 4.3.5: a mistake in the settings of the receiving server. Its log says which.',
        source: postfix,
      },
    ],
    notes: [
      {
        text: 'As registered, the settings of the system do not let it take this message.',
        source: rfc3463,
      },
      {
        only: '4',
        text: 'Postfix says it as a temporary fault, so that nothing is lost while the mistake is mended.',
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
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.3.5' }],
  },
  {
    code: 'X.3.6',
    name: 'Accepted with another priority',
    registered: true,
    classes: {
      2: {
        plain:
          'The message was accepted, but with another priority than the sender asked for. It may be delivered sooner or later than wished.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do: the message was accepted. If it is urgent, tell the person by another way too.',
          ],
          administrator: [
            'It needs the extension MT-PRIORITY. The text behind the code begins with the priority that the server has set.',
          ],
          developer: [
            'Count the message as accepted. Read the new priority at the beginning of the text if your program cares.',
          ],
        },
      },
    },
    confused: [
      { code: '2.1.5', how: '2.1.5 accepts the recipient and changes nothing.' },
      { code: '250', how: '250 is the three-digit code beside it and says no more than “done”.' },
    ],
    practice: [],
    notes: [
      {
        text: 'Very rare. It exists only where both servers use the extension for transfer priorities.',
        source: { kind: 'rfc', rfc: 6710, section: '4.1' },
      },
      {
        text: 'The registry puts it beside 250 and 251.',
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
