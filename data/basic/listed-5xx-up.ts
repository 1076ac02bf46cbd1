import type { BasicCode } from '../types';

/** Numbers from 500 that no RFC defines for SMTP, but that lists or single systems use. */
export const listed5Up = [
  {
    code: '505',
    name: 'Too many recipients, or account suspended',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Too many recipients or messages, a suspended account, the sender’s domain or a missing login: read the text. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'Send to fewer people at the same time, and wait before you send more.',
        'If the text says that the account is suspended, it is probably the recipient’s: contact the person another way.',
      ],
      administrator: [
        'Copies of Alibaba’s list differ: some name the number of recipients, others the sending rate. Read the text.',
      ],
      developer: ['Do not retry unchanged. Split the list and slow down.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 505 … total of RCPTs … threshold …'],
    confused: [
      { code: '452', how: '452 is the standard code for too many recipients.' },
      { code: '550', how: '550 is often used for a suspended account.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Too many recipients; this account is suspended',
        sentBy:
          'Alibaba Mail, and another provider that a KumoMTA rule recognises but does not name.',
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
            url: 'http://bestwisewords.com/document_detail/36612.html',
            seen: '2026-11-23',
          },
          {
            kind: 'observed',
            url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
            seen: '2026-11-23',
          },
        ],
      },
      {
        claim: 'The sender’s domain has no DNS or MX entries',
        sentBy: 'eYou, a mail server of Chinese companies.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://www.eyousoft.net/eyoumailserver/knowledge006.htm',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Log in before you send: “send AUTH command first”',
        sentBy: 'Yandex Mail, with 5.5.4, to a program that did not log in.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/gophish/gophish/issues/2159',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['too many recipients', 'account suspended'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '510',
    name: 'Bad address (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Groups.io sends it to people who have not joined a group, Alibaba Mail for text or attachments that are too large. Online lists say “bad address”. No standard defines it: read the text.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'If the text says that you are not subscribed, join the group first, with the address that you send from.',
        'If it says that a limit was reached, shorten the text, or send fewer or smaller files.',
        'If it says that the address is wrong, check it against one that you know is correct.',
      ],
      administrator: [
        'Read the text. Sendmail prints 510 if a user is not allowed to see its queue, and Alibaba Mail sends it for text that is too long, and for attachments that are too large or too many.',
      ],
      developer: ['Do not retry unchanged. Take the reason from the text.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 510 … length of DATA content …'],
    confused: [
      {
        code: '5.1.0',
        how: '5.1.0 is an enhanced code. 510 looks like 5.1.0 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '550', how: '550 is the standard code for a mailbox that does not exist.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Bad email address',
        sentBy: 'No server that we know of: the text appears only in online lists.',
        origin:
          'Probably Exchange’s 5.1.0 without its dots. This is our inference from matching texts.',
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
        ],
      },
      {
        claim: 'You are not permitted to see the queue',
        sentBy:
          'Sendmail, which prints it for a user who asks for the queue without permission. It is not an SMTP reply.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://ftp.sendmail.org/ (sendmail/queue.c, 8.17.1)',
            seen: '2026-11-23',
          },
        ],
      },
      {
        claim: 'length of DATA content',
        sentBy: 'Alibaba Mail, for messages that are too large.',
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
    ],
    words: ['bad email address'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '511',
    name: 'No such mailbox (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Most often, the email address does not exist on this server. Some servers reject the sender or the message with it. No standard defines the code 511: read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'read the text, and check the address',
    advice: {
      person: [
        'If the text names a mailbox or user, check the email address against one that you know is correct.',
        'If the text is about the sender’s domain, the headers or a virus, the address is not the problem: forward the bounce to your email provider or IT support.',
      ],
      administrator: [
        'We know it from qmail with the chkuser add-on and from Courier. chkuser also sends it for a sender’s domain without an MX record, Courier for headers that name no recipients.',
      ],
      developer: [
        'Do not retry. Suppress the address if the text says that the mailbox does not exist.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
    ],
    confused: [
      {
        code: '5.1.1',
        how: '5.1.1 is an enhanced code. 511 looks like 5.1.1 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '550', how: '550 is the standard code for a mailbox that does not exist.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Unknown user; Undeliverable address',
        sentBy: 'Courier, when it has nowhere to deliver mail for the address.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim: 'Headers specify no receipients',
        sentBy: 'Courier, after the message, spelled like this.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: "sorry, can't find a valid MX for sender domain",
        sentBy: 'Servers with qmail and the chkuser add-on. It is about the sender.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat',
            seen: '2026-11-27',
          },
        ],
      },
      {
        claim: 'sorry, no mailbox here by that name',
        sentBy: 'Servers with qmail and the chkuser add-on.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/crisp-oss/email-bounce-parser',
            seen: '2026-11-23',
          },
        ],
      },
      {
        claim: 'Bad email address',
        sentBy: 'No server that we know of: the text appears only in online lists.',
        origin:
          'Probably Exchange’s 5.1.1 without its dots. This is our inference from matching texts.',
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
        ],
      },
    ],
    words: ['bad email address', 'no mailbox here by that name', 'chkuser'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '512',
    name: 'Domain not found (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Online lists say that the domain (the part after the @) cannot be found. No standard defines this code, so read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '5.1.2',
        how: '5.1.2 is an enhanced code. 512 looks like 5.1.2 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '556', how: '556 says that a domain does not accept mail.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: "The host server for the recipient's domain name cannot be found in DNS",
        sentBy: 'Lists repeat it; we found no server that sends it.',
        origin:
          'Probably Exchange’s 5.1.2 without its dots. This is our inference from matching texts.',
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
        ],
      },
    ],
    words: ['host server cannot be found', 'dns', 'domain not found'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '513',
    name: 'Relaying denied (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier uses this code when it does not accept mail for the recipient’s domain, or the address is malformed. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'check the address, and log in before sending',
    advice: {
      person: [
        'Check the address, especially the part after the @.',
        'If all your mail is rejected like this, turn on login for the outgoing server in your email program.',
      ],
      administrator: [
        'If the text says “Relaying denied”, add the domain to a file in `esmtpacceptmailfor.dir` on the Courier server and run `makeacceptmailfor`, or have the sender log in.',
        'If the text says “Syntax error”, the part after the @ is not a complete domain name.',
      ],
      developer: ['Do not retry. The text tells you which of the two meanings applies.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 513 Relaying denied.'],
    confused: [
      {
        code: '5.1.3',
        how: '5.1.3 is an enhanced code. 513 looks like 5.1.3 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      {
        code: '550',
        how: '550 5.7.1 (Sendmail) and 554 5.7.1 (Postfix) are common when a server refuses to relay.',
      },
      { code: '501', how: '501 is the standard code for a syntax error in a command.' },
      { code: '553', how: '553 is the standard code for an address that is not allowed.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Relaying denied; Syntax error',
        sentBy: 'Courier, in reply to RCPT TO.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/esmtp.c',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim: 'Address type is incorrect',
        sentBy: 'Lists repeat it; we found no server that sends it in this sense.',
        origin:
          'Probably Exchange’s 5.1.3 without its dots. This is our inference from matching texts.',
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
        ],
      },
    ],
    words: ['relaying denied', 'courier', 'address type is incorrect'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '517',
    name: 'Sender rejected (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier does not accept the sender’s address, domain or server name. The text says which. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'your-provider',
    act: 'read the text, then correct the sender or its DNS',
    advice: {
      person: [
        'Check the sender address that your email program uses. If it is correct, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        '“SPF”: correct the SPF record of the domain in the text, or send from a server that it lists.',
        '“HELO … does not match” or “does not exist”: give the server a name that leads to its own IP address.',
        '“Domain does not exist”, “MX records … violate” or “recursive CNAME”: correct the DNS of the sender’s domain.',
        '“Sender rejected” or “Mail server at … is blocked”: the Courier server has a list of its own. Ask its postmaster.',
      ],
      developer: ['Do not retry unchanged. The recipient’s address is not the problem: keep it.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: MAIL FROM:<ada@example.com>', 'S: 517 Sender rejected: ada@example.com'],
    confused: [
      {
        code: '417',
        how: 'Courier sends 417 when it cannot check the sender at the moment.',
      },
      {
        code: '5.1.8',
        how: '5.1.8 is the enhanced code for a sender’s domain that does not exist.',
      },
      { code: '550', how: '550 5.7.23 is what the standard has for SPF that did not pass.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Sender rejected; Domain does not exist; SPF <result>; HELO … does not match',
        sentBy:
          'Courier, in reply to MAIL FROM; after the message, if it checks SPF for the From line.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['courier', 'sender rejected', 'spf', 'helo', 'domain does not exist'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '522',
    name: 'Over quota (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mailbox is full. No standard defines the code 522, but servers send it with a clear text.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'recipient',
    act: 'free up space in the mailbox',
    advice: {
      person: [
        'Tell the person another way, for example by phone, that their mailbox is full. Send your email again when there is space.',
      ],
      administrator: [
        'Do not rely on the enhanced code: in the samples that we know, it is 5.2.0 or 5.7.1. Only chkuser, an add-on for qmail, has 5.2.2 in its text.',
      ],
      developer: [
        'Do not retry immediately. Suppress the address after several failures over a few weeks.',
      ],
    },
    answers: [],
    associated: [],
    twins: ['5.2.0', '5.7.1'],
    wire: ['S: 522 5.2.0 Delivery failed: Over quota'],
    confused: [
      { code: '552', how: '552 is the standard code for a full mailbox.' },
      {
        code: '5.2.2',
        how: '5.2.2 is the enhanced code for a full mailbox. 522 looks like 5.2.2 without its dots.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'sorry, recipient mailbox is full (#5.2.2 - chkuser)',
        sentBy: 'Servers with qmail and an older version of the chkuser add-on.',
        origin: 'Probably 5.2.2 without its dots. This is our inference.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/denislemire/netqmail/blob/07f62a892f1d1a918bcb6927999c9690ba9eda46/chkuser_settings.h',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Disk quota has been exceeded',
        sentBy: 'MailEnable.',
        evidence: 'observed',
        notes: [],
        sources: [{ kind: 'observed', url: 'https://pastebin.com/a3CnB5k5', seen: '2026-11-29' }],
      },
      {
        claim: 'Delivery failed: Over quota; exceeded storage allocation',
        sentBy: 'Unnamed servers in bounce samples. A hosting company’s help page also lists it.',
        origin: 'Probably 5.2.2 without its dots. This is our inference.',
        evidence: 'observed',
        notes: [],
        sources: [
          { kind: 'observed', url: 'https://github.com/sisimai/set-of-emails', seen: '2026-11-23' },
          {
            kind: 'provider',
            url: 'https://support.nimbushosting.co.uk/docs/email-smtp-error-codesbounce-backs',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['over quota', 'mailbox full', 'exceeded storage allocation', 'chkuser', 'mailenable'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '526',
    name: 'Login failed, or domain not resolved',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Two services of the same company use this code for different things: a failed login and a failed lookup.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'If this code appears when you send, check your username and password.',
        'Otherwise, check the part of the email address after the @ against one that you know is correct.',
      ],
      administrator: [
        'In Alibaba Mail, the code means a failed login. In Alibaba Cloud DirectMail, it means a lookup that returned no data.',
      ],
      developer: ['Take the reason from the text, not from the code.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 526 Authentication failure …'],
    confused: [
      { code: '535', how: '535 is the standard code for a failed login.' },
      { code: '512', how: 'Online lists give 512 for a domain that is not found.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Authentication failure; no data by dns resolve',
        sentBy: 'Alibaba Mail and Alibaba Cloud DirectMail, each with its own meaning.',
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
          { kind: 'observed', url: 'https://aliyunyh.com/447363.html', seen: '2026-11-23' },
        ],
      },
    ],
    words: ['authentication failure', 'no data by dns resolve'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '531',
    name: 'Too many recipients (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The message has more recipients than the mail server Courier accepts. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'send the message to fewer people at a time',
    advice: {
      person: [
        'Send the message again to the people who are named in the bounce message, in smaller groups.',
      ],
      administrator: [
        'Lower the number of recipients per transaction for this server. On Courier, the limit is `maxrcpts` in the file `bofh` (100 by default); with `hard`, it sends 531, otherwise 431.',
      ],
      developer: [
        'Send to the remaining recipients in a new transaction. Do not suppress the addresses.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 531 Too many recipients.'],
    confused: [
      { code: '452', how: '452 is the standard code for too many recipients.' },
      { code: '431', how: 'Courier sends 431 if the limit is not set as a hard one.' },
      { code: '5.5.3', how: '5.5.3 is the enhanced code for too many recipients.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Too many recipients',
        sentBy: 'Courier, in reply to RCPT TO, if its limit is set as a hard one.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['courier', 'too many recipients'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '540',
    name: 'Address inactive or blocked',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The recipient’s mailbox is inactive or blocked. Rambler and others use this code; no standard defines it.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'recipient',
    act: 'reopen the mailbox, or give a different address',
    advice: {
      person: ['Contact the person another way and ask for an email address that works.'],
      administrator: [
        'Rambler sends it for inactive and blocked mailboxes. Courier sends 540 in answer to STARTTLS when it does not offer TLS.',
      ],
      developer: ['Do not retry. Suppress the address.'],
    },
    answers: [],
    associated: [],
    twins: ['5.7.1'],
    wire: ['S: 540 5.7.1 <maria@example.org>: recipient address rejected: Inactive'],
    confused: [
      { code: '550', how: '550 is the standard code for a mailbox that is not available.' },
      { code: '5.2.1', how: '5.2.1 is the enhanced code for a disabled mailbox.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'TLS not available',
        sentBy: 'Courier, in reply to STARTTLS when it does not offer TLS.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/courieresmtpd.C',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim: 'Recipient address rejected: Inactive / Blocked',
        sentBy: 'Rambler. Other servers send similar texts, for example for a suspended account.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat',
            seen: '2026-11-27',
          },
          {
            kind: 'observed',
            url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/540.json',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['inactive', 'blocked', 'recipient address rejected'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '541',
    name: 'Rejected (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'A mail server rejected the message. Usually a spam filter or a rule of the recipient’s domain did it; at Alibaba Mail, the account may not send. No standard defines this code: read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'your-provider',
    act: 'read the text and check the server’s setup',
    advice: {
      person: ['Forward the whole bounce message to your email provider or IT support.'],
      administrator: [
        'Zoho sends 541 5.4.1 for a rejection by the destination. Alibaba Mail sends it for an account that is not allowed to send.',
        'Check your own setup first: blocklists, SPF and DKIM.',
      ],
      developer: ['Do not retry unchanged.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 541 5.4.1 Mail rejected by destination domain'],
    confused: [
      {
        code: '5.4.1',
        how: '5.4.1 is an enhanced code. 541 looks like 5.4.1 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '550', how: '550 is the standard code for a rejection by policy.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Mail rejected by destination domain',
        sentBy:
          'Zoho. Alibaba Mail sends 541 with a different text, for an account that is not allowed to send.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
            seen: '2026-11-23',
          },
          { kind: 'observed', url: 'https://github.com/sisimai/set-of-emails', seen: '2026-11-23' },
          {
            kind: 'observed',
            url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/451.json',
            seen: '2026-11-23',
          },
        ],
      },
      {
        claim:
          'The recipient address rejected your message: normally, it’s an error caused by an anti-spam filter',
        sentBy: 'No server that we know of: the text appears only in online lists.',
        origin:
          'Probably Exchange’s 5.4.1 without its dots. This is our inference from matching texts.',
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
    words: ['anti-spam', 'rejected by destination domain', 'spam'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '542',
    name: 'Address rejected',
    standing: 'nonstandard',
    titles: [],
    plain:
      'A mail server rejected this email address. In Alibaba Mail, the account is not allowed to receive mail. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: [
        'Check the email address against one that you know is correct, or ask the person for theirs.',
      ],
      administrator: [
        'In Alibaba Mail, it means that the account is not allowed to receive mail: its administrator can allow it. Elsewhere, the text after the code is all that is known.',
      ],
      developer: ['Do not retry. Suppress the address after a second rejection.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ["S: 542 This account isn't allowed to receive email"],
    confused: [
      { code: '550', how: '550 is the standard code for a rejected address.' },
      { code: '541', how: 'Other servers use 541 when they reject the message.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: "This account isn't allowed to receive email",
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
        claim: 'Rejected',
        sentBy:
          'A server that we do not know. MessageLabs (Symantec) quotes it in a bounce of mail that it sent on.',
        evidence: 'observed',
        notes: [],
        sources: [
          { kind: 'observed', url: 'https://github.com/sisimai/set-of-emails', seen: '2026-11-30' },
        ],
      },
    ],
    words: ['rejected'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '546',
    name: 'Mail loop (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The message has passed through so many servers that the mail server Courier takes it for one that goes round in a loop. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'their-provider',
    act: 'find the forwarding that loops',
    advice: {
      person: [
        'If you forward mail from one address to another, check that the second one does not forward it back.',
        'Otherwise, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Courier sends it for more than 100 `Received` lines. Read these lines in the bounce from the bottom up: the servers that repeat are the loop.',
      ],
      developer: ['Do not retry until the loop is broken. Keep the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 546 Routing loop detected -- too many Received: headers.'],
    confused: [
      { code: '554', how: '554 5.4.6 is what other servers send for a mail loop.' },
      { code: '5.4.6', how: '5.4.6 is the enhanced code for a mail loop.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Routing loop detected -- too many Received: headers',
        sentBy: 'Courier, after the message.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['courier', 'routing loop', 'mail loop', 'too many received headers'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '557',
    name: 'Message too large (DirectMail)',
    standing: 'nonstandard',
    titles: [],
    plain: 'The message is too large for this service. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'send a smaller message or a link',
    advice: {
      person: ['Send a smaller message, or a link to the file.'],
      administrator: [
        'Alibaba Cloud DirectMail uses it. The standard code is 552.',
        'If the text says that an address is not available, the server does not know the recipient.',
        'If the text says “Access denied”, a mailing list of XMail does not accept mail from this sender.',
      ],
      developer: ['Never retry unchanged. Check the size before you send.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 557 DATA length over threshold …'],
    confused: [{ code: '552', how: '552 is the standard code for a message that is too large.' }],
    notes: [],
    otherUses: [
      {
        claim: 'Access denied <…> for user <…>',
        sentBy: 'XMail, for a mailing list that the sender may not write to.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/davidel/xmail/blob/master/SMTPSvr.cpp',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Email address - … - is not available here',
        sentBy: 'An unnamed server, in a bounce message of qmail, for an unknown recipient.',
        evidence: 'observed',
        notes: [],
        sources: [{ kind: 'observed', url: 'https://pastebin.com/5RThtzeu', seen: '2026-11-29' }],
      },
      {
        claim: 'Message too large',
        sentBy: 'Alibaba Cloud DirectMail.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['too large', 'too big'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '558',
    name: 'One reply for each recipient (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier lists after it what happened to each recipient. The code that counts is the second one in the line. An unknown server uses 558 when it does not relay. No standard defines it.',
    next: 'A server that does not know the extension EXDATA follows the first digit: it stops trying and returns the message, although some recipients may have got it.',
    who: 'you',
    act: 'read the code after 558',
    advice: {
      person: [
        'Find the recipient’s address in the text. Look up the code that follows 558 in its lines: in “558 550 …”, it is 550.',
        'Recipients who are not named there got the message. Do not send it to them again.',
      ],
      administrator: [
        'On Courier, a filter of one recipient rejected the message, and others may have accepted it. The text after the second code is what the filter said.',
      ],
      developer: [
        'Do not suppress by 558. The blocks of lines are in the order of the recipients. `558-550-address:` begins a rejected one; `558-250` is an accepted one, without its address.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 558-550-maria@example.org:', 'S: 558 550 Access denied.'],
    confused: [
      { code: '550', how: '550 is the standard code for a rejection.' },
      {
        code: '554',
        how: '554 is the standard code for a failure with no specific reason.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: '558-550-<address>: … 558 550 …',
        sentBy: 'Courier, after the message, when a filter of one recipient rejects it.',
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
    ],
    words: ['courier', 'exdata', 'filter of a recipient'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '559',
    name: 'Invalid recipient (DirectMail)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The sending service does not accept the recipient’s email address. A server that we do not know uses it for a mailbox that has expired. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: ['Check the email address against one that you know is correct.'],
      administrator: ['Alibaba Cloud DirectMail uses it for an address that it cannot accept.'],
      developer: ['Do not retry unchanged. Validate addresses before you send.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 559 Invalid rcptto …'],
    confused: [
      { code: '550', how: '550 is the standard code for a mailbox that does not exist.' },
      { code: '501', how: '501 is the standard code for a syntax error in an address.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Invalid rcptto',
        sentBy: 'Alibaba Cloud DirectMail.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['invalid rcptto', 'recipient not valid'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '571',
    name: 'Rejected by policy (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'A rule of the mail server rejected the message: as spam, because of the sender or its IP address, or because it does not relay. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'your-provider',
    act: 'check SPF, DKIM, DMARC and blocklists',
    advice: {
      person: ['Forward the whole bounce message to your email provider or IT support.'],
      administrator: [
        'Read the text: Laposte.net mentions DMARC; Bytecamp mentions spam. Others name a missing PTR record, a blocked IP address, too many recipients or relaying.',
        'Check your own setup first: SPF, DKIM, DMARC and blocklists.',
      ],
      developer: ['Do not retry unchanged, and keep the address.'],
    },
    answers: [],
    associated: [],
    twins: ['5.7.1'],
    wire: ['S: 571 5.7.1 Message refused, DMARC verification Failed'],
    confused: [
      {
        code: '5.7.1',
        how: '5.7.1 is the enhanced code “not authorised”. 571 looks like 5.7.1 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      {
        code: '550',
        how: '550 is the standard code for a rejection by policy. RFC 5321 does not allow 7 as the second digit.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Delivery not authorized, message refused',
        sentBy: 'Courier, when a recipient’s filter rejects the message without a text of its own.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim:
          'reached maximum number of recipients for one session; you are violating our security policies',
        sentBy: 'Servers with qmail and an older version of the chkuser add-on.',
        origin: 'Probably 5.7.1 without its dots. This is our inference.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/denislemire/netqmail/blob/07f62a892f1d1a918bcb6927999c9690ba9eda46/chkuser_settings.h',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'Message refused by policy or as spam',
        sentBy:
          'Laposte.net and Bytecamp. Verizon Online used to send 571 for an IP address that it blocked.',
        origin: 'Probably 5.7.1 without its dots. This is our inference.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
            seen: '2026-11-23',
          },
          {
            kind: 'observed',
            url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
            seen: '2026-11-23',
          },
          {
            kind: 'provider',
            url: 'https://www.bytecamp.net/de/faq/email/zustellen.html',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['delivery not authorized', 'message refused', 'dmarc', 'spam', 'blocked', 'chkuser'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '585',
    name: 'No such user (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain: 'The email address does not exist on this server. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: ['Check the email address against one that you know is correct.'],
      administrator: [
        'We know this code only from a KumoMTA rule that does not name the server. RFC 5321 does not allow 8 as the second digit.',
      ],
      developer: [
        'Do not retry. Suppress the address if the text says that the user does not exist.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 585 … Recipient address rejected: undeliverable address: No such user here …'],
    confused: [{ code: '550', how: '550 is the standard code for a mailbox that does not exist.' }],
    notes: [],
    otherUses: [
      {
        claim: 'Recipient address rejected: undeliverable address: No such user here',
        sentBy: 'A server that a KumoMTA rule recognises but does not name.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['no such user here', 'undeliverable address'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '591',
    name: 'On a blocklist (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain: 'The server that sent your email is on a blocklist. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 5: it stops trying and returns the message.',
    who: 'your-provider',
    act: 'find the blocklist and ask for removal',
    advice: {
      person: [
        'Forward the whole bounce message to your email provider or IT support. Your provider needs to fix this.',
      ],
      administrator: [
        'The text names the list. Look up your IP address there, fix the cause, then ask for removal.',
        'RFC 5321 does not allow 9 as the second digit.',
      ],
      developer: ['Do not retry unchanged, and keep the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 591 … your host is blacklisted by …'],
    confused: [
      { code: '554', how: '554 is the standard code that Postfix sends for a blocklist.' },
      { code: '550', how: '550 with 5.7.1 is used for blocklists too.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'your host is blacklisted by <dnsbl>',
        sentBy:
          'A mail server at Rutgers University in 2002. ZoneMTA has a rule for the same text, with an example that names a mailbox at cmailpro.net.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://www.cs.rutgers.edu/~watrous/email-blacklist.html',
            seen: '2026-11-29',
            content: 'of 2002',
          },
          {
            kind: 'observed',
            url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['blacklisted', 'block list', 'dnsbl', 'blocked by a list'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '605',
    name: 'Previously bounced address (not an SMTP reply)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'A sending service no longer sends email to this address, because an earlier message came back. No mail server sent this code.',
    next: 'RFC 5321 (4.2) tells a program that receives such a code to treat it as a fatal error and to end the mail transaction.',
    who: 'you',
    act: 'check the address, then the suppression list',
    advice: {
      person: ['Tell the people who run the mailing that the address works again.'],
      administrator: [
        'Check the list of bounced addresses at Mailgun and remove the address if it really works again.',
      ],
      developer: [
        'The code is an event in the service’s log, not a reply. Treat the address as suppressed.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '550', how: '550 is what the mail server probably sent the first time.' },
      { code: '254', how: '254 is how Oracle’s service says something similar in a reply.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Not delivering to previously bounced address',
        sentBy: 'Mailgun, in its event log.',
        origin: 'A platform’s own number. There is no class 6 in SMTP.',
        evidence: 'observed',
        notes: [],
        sources: [{ kind: 'observed', url: 'https://pastebin.com/PBCjgYGX', seen: '2026-11-23' }],
      },
    ],
    words: ['previously bounced', 'suppressed', 'bounced address'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
  },
] satisfies readonly BasicCode[];
