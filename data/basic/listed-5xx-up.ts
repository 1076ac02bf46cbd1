import type { BasicCode } from '../types';

/** Numbers from 500 that no RFC defines for SMTP, but that lists or single systems use. */
export const listed5Up = [
  {
    code: '505',
    name: 'Too many recipients, or account suspended',
    standing: 'nonstandard',
    titles: [],
    plain:
      'A provider’s limit was reached, or the account was suspended. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'send to fewer people, or ask your provider',
    advice: {
      person: [
        'Send to fewer people at once, and wait before you send more.',
        'If the words speak of a suspended account, ask your provider.',
      ],
      administrator: [
        'The copies of Alibaba’s list differ: number of recipients, or sending rate. Read the words.',
      ],
      developer: ['Do not retry unchanged. Split the list and slow down.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 505 … total of RCPTs … threshold …'],
    confused: [
      { code: '452', how: '452 is the standard code for too many recipients.' },
      { code: '550', how: '550 is the usual code for a suspended account.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Too many recipients; this account is suspended',
        sentBy: 'Alibaba Mail; another provider that a KumoMTA rule recognises without naming it.',
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
      'Lists say that the address is wrong. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: ['Compare the address with one that you know to be right.'],
      administrator: [
        'Read the words. Sendmail’s source has 510 for its SHOWQ command, and Alibaba Mail for attachments that are too large.',
      ],
      developer: ['Do not retry unchanged. Take the reason from the words.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 510 … length of DATA content …'],
    confused: [
      {
        code: '5.1.0',
        how: '5.1.0 is an enhanced code. 510 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '550', how: '550 is the standard code for a mailbox that does not exist.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Bad email address; you are not permitted to see the queue',
        sentBy:
          'Sendmail’s source has it for a debugging command, Alibaba Mail for messages that are too large; lists hand down the rest.',
        origin:
          'Probably Exchange’s 5.1.0 with its dots removed. That is our inference from texts that match.',
        evidence: 'source code',
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
          {
            kind: 'source code',
            url: 'https://ftp.sendmail.org/ (sendmail/srvrsmtp.c, 8.17.1)',
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
      'The address does not exist at this server. No standard defines the number 511, but the words behind it are clear.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: [
        'Compare the address with one that you know to be right.',
        'Ask the person, by another way, for their address.',
      ],
      administrator: [
        'Two kinds of server send it: qmail with the chkuser add-on, and Courier. The text says what is wrong.',
      ],
      developer: [
        'Do not retry. Suppress the address if the words say that there is no such mailbox.',
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
        how: '5.1.1 is an enhanced code. 511 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '550', how: '550 is the standard code for a mailbox that does not exist.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Unknown user; Undeliverable address',
        sentBy: 'Courier, for an address that it has nowhere to deliver to.',
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
        claim: 'Bad email address; sorry, no mailbox here by that name',
        sentBy: 'Servers with qmail and the chkuser add-on; otherwise lists hand it down.',
        origin:
          'Probably Exchange’s 5.1.1 with its dots removed. That is our inference from texts that match.',
        evidence: 'observed',
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
            url: 'https://github.com/crisp-oss/email-bounce-parser',
            seen: '2026-11-23',
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
      'Lists say that the part after the @ cannot be found. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '5.1.2',
        how: '5.1.2 is an enhanced code. 512 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '556', how: '556 says that a domain takes no mail.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: "The host server for the recipient's domain name cannot be found in DNS",
        sentBy: 'Lists repeat it; we found no server that sends it.',
        origin:
          'Probably Exchange’s 5.1.2 with its dots removed. That is our inference from texts that match.',
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
      'The mail server Courier rejects the recipient’s address with this number. It does not accept mail for that domain, or the address is malformed. No standard defines the number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'check the address, and log in before sending',
    advice: {
      person: [
        'Check the address, above all the part after the @.',
        'If all your mail is refused like this, switch on the login for the outgoing server in your email program.',
      ],
      administrator: [
        '“Relaying denied”: on the Courier server, add the domain to `esmtpacceptmailfor` and run `makeacceptmailfor`, or have the sender log in.',
        '“Syntax error”: the part after the @ is not a complete domain name.',
      ],
      developer: ['Do not retry. The text tells the two senses apart.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 513 Relaying denied.'],
    confused: [
      {
        code: '5.1.3',
        how: '5.1.3 is an enhanced code. 513 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '550', how: '550 5.7.1 is what most servers send when they refuse to relay.' },
      { code: '501', how: '501 is the standard code for a command written wrongly.' },
      { code: '553', how: '553 is the standard code for an address that is not allowed.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Relaying denied; Syntax error',
        sentBy: 'Courier, in answer to RCPT TO.',
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
          'Probably Exchange’s 5.1.3 with its dots removed. That is our inference from texts that match.',
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
    code: '522',
    name: 'Over quota (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mailbox is full. No standard defines the number 522, but servers send it with clear words.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'recipient',
    act: 'free some room in the mailbox',
    advice: {
      person: [
        'Tell the person another way that their mailbox is full, and send again when there is room.',
      ],
      administrator: [
        'Read the enhanced code: it is 5.2.0 or 5.7.1 in the samples that we know, not 5.2.2.',
      ],
      developer: ['Do not retry at once. Suppress after several over some weeks.'],
    },
    answers: [],
    associated: [],
    twins: ['5.2.0', '5.7.1'],
    wire: ['S: 522 5.2.0 Delivery failed: Over quota'],
    confused: [
      { code: '552', how: '552 is the standard code for a full mailbox.' },
      {
        code: '5.2.2',
        how: '5.2.2 is the enhanced code for a full mailbox; 522 looks like it with its dots removed.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Delivery failed: Over quota; exceeded storage allocation',
        sentBy:
          'Servers in bounce samples that do not name themselves; a hosting company’s help page.',
        origin: 'Probably 5.2.2 with its dots removed. That is our inference.',
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
    words: ['over quota', 'mailbox full', 'exceeded storage allocation'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '526',
    name: 'Login failed, or domain not resolved',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Two services of one company use this number for different things: a failed login, and a failed lookup.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'your-provider',
    act: 'read the words behind the number',
    advice: {
      person: [
        'If it appears when you send: check user name and password.',
        'Otherwise compare the part after the @ with one that you know to be right.',
      ],
      administrator: [
        'Alibaba Mail means a failed login, Alibaba Cloud DirectMail a lookup that brought no data.',
      ],
      developer: ['Take the reason from the words, not from the number.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 526 Authentication failure …'],
    confused: [
      { code: '535', how: '535 is the standard code for a failed login.' },
      { code: '512', how: '512 on lists also speaks of a domain that is not found.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Authentication failure; no data by dns resolve',
        sentBy: 'Alibaba Mail and Alibaba Cloud DirectMail, each with a meaning of its own.',
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
    code: '540',
    name: 'Address inactive or blocked',
    standing: 'nonstandard',
    titles: [],
    plain: 'The mailbox is inactive or blocked at this provider. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'recipient',
    act: 'reopen the mailbox, or give another address',
    advice: {
      person: ['Reach the person another way and ask for an address that works.'],
      administrator: [
        'Rambler sends it for inactive and blocked mailboxes; nothing on your side changes that.',
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
        sentBy: 'Courier, in answer to STARTTLS when it does not offer it.',
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
        sentBy: 'Rambler.',
        evidence: 'observed',
        notes: [],
        sources: [
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
    plain: 'The other side refused the message, mostly as spam. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'your-provider',
    act: 'read the words, check your own side',
    advice: {
      person: ['Send the whole message that came back to whoever looks after your mail.'],
      administrator: [
        'Zoho sends 541 5.4.1 for a refusal by the destination; Alibaba Mail for an account that may not send.',
        'Check your own side first: block lists, SPF and DKIM.',
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
        how: '5.4.1 is an enhanced code. 541 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '550', how: '550 is the standard code for a refusal by policy.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The recipient address rejected your message (anti-spam)',
        sentBy:
          'Zoho, with the words “Mail rejected by destination domain”; Alibaba Mail for an account that may not send.',
        origin:
          'Probably Exchange’s 5.4.1 with its dots removed. That is our inference from texts that match.',
        evidence: 'observed',
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
          { kind: 'observed', url: 'https://github.com/sisimai/set-of-emails', seen: '2026-11-23' },
          {
            kind: 'observed',
            url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/451.json',
            seen: '2026-11-23',
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
    plain: 'The other side’s filter service refused this address. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: [
        'Compare the address with one that you know to be right, or ask the person for theirs.',
      ],
      administrator: [
        'MessageLabs (Symantec) sends it for addresses that the customer has not listed. Alibaba Mail means an account that may not receive.',
      ],
      developer: ['Do not retry. Suppress the address after a second refusal.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 542 <maria@example.org> Rejected'],
    confused: [
      { code: '550', how: '550 is the standard code for a refused address.' },
      { code: '541', how: '541 is used by others for a refusal of the message.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Rejected',
        sentBy: 'MessageLabs (Symantec Email Security.cloud); Alibaba Mail.',
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
            url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-messagelabs.go',
            seen: '2026-11-23',
          },
          { kind: 'observed', url: 'https://github.com/sisimai/set-of-emails', seen: '2026-11-23' },
        ],
      },
    ],
    words: ['rejected'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '557',
    name: 'Message too large (one service)',
    standing: 'nonstandard',
    titles: [],
    plain: 'The message is too large for this service. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'send a smaller message or a link',
    advice: {
      person: ['Send a smaller message, or a link to the file.'],
      administrator: ['Alibaba Cloud DirectMail uses it; the standard code is 552.'],
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
    name: 'No meaning known',
    standing: 'nonstandard',
    titles: [],
    plain:
      'We found nobody who sends this number, and no text that explains it. The first digit says that it is final.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '550', how: '550 is the standard code for a refusal.' },
      {
        code: '554',
        how: '554 is the standard code for a failure without a reason in the number.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'No text is known',
        sentBy: 'We found nobody who sends it.',
        evidence: 'none',
        notes: [],
        sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
      },
    ],
    words: [],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '559',
    name: 'Recipient not valid (one service)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The sending service does not accept the address of the recipient. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: ['Compare the address with one that you know to be right.'],
      administrator: ['Alibaba Cloud DirectMail uses it for an address that it cannot accept.'],
      developer: ['Do not retry unchanged. Validate addresses before you send.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 559 Invalid rcptto …'],
    confused: [
      { code: '550', how: '550 is the standard code for a mailbox that does not exist.' },
      { code: '501', how: '501 is the standard code for an address written wrongly.' },
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
    words: ['invalid rcptto'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '571',
    name: 'Refused by policy (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The other side’s rules refused the message, often as spam or because its origin was not proven.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'your-provider',
    act: 'check SPF, DKIM, DMARC and block lists',
    advice: {
      person: ['Send the whole message that came back to whoever looks after your mail.'],
      administrator: [
        'Read the words: Laposte.net names DMARC, Bytecamp spam.',
        'Check your own side first: SPF, DKIM, DMARC, block lists. In most cases it is fine, but then nothing was overlooked.',
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
        how: '5.7.1 is the enhanced code “not authorised”; 571 looks like it with its dots removed, but the two are different systems.',
      },
      {
        code: '550',
        how: '550 is the standard code for a refusal by policy. By the grammar of RFC 5321 the second digit cannot be 7.',
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
        claim: 'Message refused by policy or as spam',
        sentBy: 'Laposte.net and Bytecamp; Verizon Online in former times.',
        origin: 'Probably 5.7.1 with its dots removed. That is our inference.',
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
    words: ['delivery not authorized', 'message refused', 'dmarc', 'spam', 'blocked'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '585',
    name: 'No such user (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain: 'The address does not exist at this server. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'you',
    act: 'check the address',
    advice: {
      person: ['Compare the address with one that you know to be right.'],
      administrator: [
        'The server is not named in the rule that we know it from. By the grammar of RFC 5321 the second digit cannot be 8.',
      ],
      developer: [
        'Do not retry. Suppress the address if the words say that there is no such user.',
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
        sentBy: 'A server that a KumoMTA rule recognises without naming it.',
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
    name: 'Blocked by a list (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The server that sent your mail stands on a block list. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 5: it gives up and sends the message back.',
    who: 'your-provider',
    act: 'find the block list and ask for removal',
    advice: {
      person: [
        'Send the whole message that came back to whoever looks after your mail: your provider has to act.',
      ],
      administrator: [
        'The words name the list. Look your IP address up there, mend the reason, then ask for removal.',
        'By the grammar of RFC 5321 the second digit cannot be 9.',
      ],
      developer: ['Do not retry unchanged, and keep the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 591 … your host is blacklisted by …'],
    confused: [
      { code: '554', how: '554 is the usual standard code for a block list.' },
      { code: '550', how: '550 with 5.7.1 is used for block lists as well.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'your host is blacklisted by <dnsbl>',
        sentBy: 'A server that a rule of ZoneMTA quotes without naming it.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['blacklisted', 'block list', 'dnsbl'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '605',
    name: 'Address bounced before (no SMTP reply)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'A sending service no longer writes to this address, because earlier mail came back. No mail server said it.',
    next: 'A program that really got such a number treats it as a fatal error and ends the conversation (RFC 5321, 4.2).',
    who: 'your-provider',
    act: 'take the address off the suppression list',
    advice: {
      person: ['Tell whoever runs the mailing that the address works again.'],
      administrator: [
        'Look at the list of bounced addresses at Mailgun and remove the address, if it really works again.',
      ],
      developer: ['It is an event of the service, not a reply. Treat the address as suppressed.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '550', how: '550 is what the mail server probably said the first time.' },
      { code: '254', how: '254 is how Oracle’s service says a similar thing in a reply.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Not delivering to previously bounced address',
        sentBy: 'Mailgun writes it into its event log; it is never sent over SMTP.',
        origin: 'A platform’s own number. Class 6 does not exist in SMTP.',
        evidence: 'observed',
        notes: [],
        sources: [{ kind: 'observed', url: 'https://pastebin.com/PBCjgYGX', seen: '2026-11-23' }],
      },
    ],
    words: ['previously bounced', 'suppressed', 'bounced address'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
  },
] satisfies readonly BasicCode[];
