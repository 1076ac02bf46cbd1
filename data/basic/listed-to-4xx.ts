import type { BasicCode } from '../types';

/** Numbers up to 499 that no RFC defines for SMTP, but that lists or single systems use. */
export const listedTo4 = [
  {
    code: '101',
    name: 'Could not connect (no SMTP reply)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'No mail server said this. A program could not reach a server, and a list calls that 101.',
    next: 'A program that really got such a number treats it as a fatal error and ends the conversation (RFC 5321, 4.2).',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '421', how: '421 is what a server says when it hangs up; with 101 no server spoke.' },
      { code: '111', how: '111 is an error number of the operating system.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The server is unable to connect',
        sentBy: 'Nobody that we know of: only lists name it.',
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
    words: ['unable to connect', 'cannot connect'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
  },
  {
    code: '111',
    name: 'Connection refused (no SMTP reply)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'No mail server said this. The computer at the other end refused the connection before a word was spoken.',
    next: 'A program that really got such a number treats it as a fatal error and ends the conversation (RFC 5321, 4.2).',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '421', how: '421 comes from a mail server; 111 comes from the operating system.' },
      { code: '441', how: '441 on lists also speaks of a server that does not answer.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Connection refused or inability to open an SMTP stream',
        sentBy:
          'Linux shows it as an error number to the program that connects; qmail programs end with it for a temporary failure. Neither is a reply.',
        origin: 'The error number ECONNREFUSED of Linux, or qmail’s exit code.',
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
    words: ['connection refused', 'econnrefused'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
  },
  {
    code: '200',
    name: 'Fine (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The server says that everything is fine. Nothing is wrong, though no standard defines this number for mail.',
    next: 'A program treats it by its first digit: success.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '250', how: '250 is the standard way to say that something worked.' },
      { code: '211', how: 'Lists give 200 the text of 211, “system status or help”.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'nonstandard success response',
        sentBy: 'Some old servers, as an old and widely copied list says. We have not seen one.',
        evidence: 'list',
        notes: [],
        sources: [
          {
            kind: 'list',
            url: 'https://www.chiark.greenend.org.uk/greenend.org.uk/rjk/tech/smtpreplies.html',
          },
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
    words: ['ok', 'fine', 'success'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '254',
    name: 'Accepted, but will not be delivered',
    standing: 'nonstandard',
    badge: { text: 'Accepted, but not delivered', tone: '5' },
    titles: [],
    plain:
      'The service took the message but will not deliver it: it keeps a list of addresses that it no longer writes to.',
    next: 'The program takes it as success, because the first digit is 2. Nothing tells it that the mail goes nowhere.',
    who: 'your-provider',
    act: 'take the address off the suppression list',
    advice: {
      person: [
        'Tell whoever runs the mailing that your address, or your correspondent’s, is on a suppression list.',
      ],
      administrator: [
        'Look at the suppression list in the console of Oracle Cloud Email Delivery, find out why the address is on it, and remove it if that is right.',
      ],
      developer: ['Treat 254 from this service as suppressed: do not count it as delivered.'],
    },
    answers: [],
    associated: [],
    twins: ['4.7.1'],
    wire: ['S: 254 4.7.1 Suppression for user'],
    confused: [
      { code: '250', how: '250 is real acceptance; 254 means taken and dropped.' },
      {
        code: '4.7.1',
        how: 'The enhanced code behind it begins with 4. RFC 2034 forbids the two to disagree; the three-digit code is the one to act on.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Suppression for user',
        sentBy: 'Oracle Cloud Infrastructure Email Delivery.',
        evidence: 'provider',
        notes: [],
        sources: [
          {
            kind: 'provider',
            url: 'https://docs.oracle.com/pt-br/iaas/Content/Email/Concepts/troubleshooting.htm',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['suppression', 'suppressed'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '345',
    name: 'A misprint of 354',
    standing: 'nonstandard',
    titles: [],
    plain: 'This number is a misprint in an old manual. The right one is 354, and it is no error.',
    next: 'No server sends it. A program that reads the manual should expect 354.',
    who: 'nobody',
    act: 'there is nothing to do',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '354', how: '354 is the code that the manual means: send the message now.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Start mail input',
        sentBy: 'Nobody: it stands only in Oracle’s old manual of UTL_SMTP.',
        origin: 'A misprint of 354.',
        evidence: 'misprint',
        notes: [],
        sources: [
          {
            kind: 'provider',
            url: 'https://docs.oracle.com/cd/A83908_02/NT816EE/DOC/server.816/a76936/utl_smt5.htm',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['start mail input'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
  },
  {
    code: '400',
    name: 'Could not store the message',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The server could not store the message for the moment. No standard defines this number for mail.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    advice: {
      person: ['Wait. Your mail server tries again by itself.'],
      administrator: [
        'If it is your Dovecot, look at its log: the disk may be full or not writable (`df -h`).',
        '“STARTTLS is required first” comes from Courier: have the sending program use TLS.',
      ],
      developer: ['Retry like any 4xx.'],
    },
    answers: [],
    associated: [],
    twins: ['4.0.0'],
    wire: ['S: 400 4.0.0 Failed to add data'],
    confused: [
      { code: '451', how: '451 is the standard code for a fault in the server.' },
      { code: '452', how: '452 is the standard code for a lack of room.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Service temporarily unavailable; STARTTLS is required first',
        sentBy: 'Courier: the second text where it accepts mail over TLS only.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
            seen: '2026-11-29',
          },
          {
            kind: 'source code',
            url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/courieresmtpd.C',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim: 'Failed to add data',
        sentBy: 'Dovecot’s submission and LMTP servers, when they cannot store the message.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-cmd-data.c',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['failed to add data'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '403',
    name: 'Sender not allowed (no SMTP reply)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '5', outside: true },
    titles: [],
    plain:
      'A sending service refused your sender address. The number is the web’s “forbidden”, not one of mail.',
    next: 'Nothing is tried again by itself. The program that called the service has to correct the request.',
    who: 'you',
    act: 'use a sender address that the service knows',
    advice: {
      person: [
        'Tell whoever runs the mailing: the sender address has to be confirmed with the sending service.',
      ],
      administrator: ['Verify the sender or its domain with the service, then send again.'],
      developer: [
        'It is probably an answer of the service’s web interface. Do not retry before the sender is verified.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [{ code: '553', how: '553 is the mail server’s way to refuse a sender address.' }],
    notes: [],
    otherUses: [
      {
        claim: 'You are not authorized to send from that email address',
        sentBy: 'SendGrid, whose page lists it among the answers to SMTP calls.',
        origin: 'Probably HTTP 403, “forbidden”. That is our inference.',
        evidence: 'provider',
        notes: [],
        sources: [
          {
            kind: 'provider',
            url: 'https://github.com/sendgrid/docs/blob/develop/content/docs/for-developers/sending-email/smtp-errors-and-troubleshooting.md',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['forbidden', 'not authorized'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '420',
    name: 'Connection failed or content suspect',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The message was held back for now: a connection broke off, or a filter found the content suspect. It is tried again.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait, it is tried again by itself',
    advice: {
      person: [
        'Wait. Your mail server tries again by itself.',
        'If it lasts, send the message to whoever looks after your mail.',
      ],
      administrator: [
        'If your own GroupWise wrote it, no server said it: the connection failed. Check route and firewall.',
        'If it came from a Barracuda gateway, its filter deferred the content.',
      ],
      developer: ['Retry like any 4xx.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 420 … deferred due to suspect content …'],
    confused: [
      { code: '421', how: '421 is what a server says when it hangs up.' },
      { code: '451', how: '451 is the standard code for a fault in processing.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'TCP read error, TCP write error; deferred for suspect content',
        sentBy:
          'GroupWise writes it into its own log and bounces when a connection fails; Barracuda’s gateway sends it for suspect content.',
        origin: 'The log of Novell GroupWise.',
        evidence: 'provider',
        notes: [],
        sources: [
          {
            kind: 'provider',
            url: 'http://support.novell.com/docs/Tids/Solutions/10060050.html',
            seen: '2026-11-23',
          },
          {
            kind: 'provider',
            url: 'http://support.novell.com/docs/Tids/Solutions/10080200.html',
            seen: '2026-11-23',
          },
          {
            kind: 'provider',
            url: 'https://campus.barracuda.com/doc/39815000',
            seen: '2026-11-23',
          },
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
    words: ['tcp read error', 'tcp write error', 'timeout', 'connection problem'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '423',
    name: 'Domain not resolved (one service’s event)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain:
      'The sending service could not find the other side’s address for the moment. No mail server said it.',
    next: 'It is a note of the service about its own attempt, so no program answers it. Whether the service tries again, its report has to say.',
    who: 'nobody',
    act: 'see in the service’s report whether it tries again',
    advice: {
      person: ['Compare the part after the @ with one that you know to be right.'],
      administrator: [
        'It is an event of Alibaba Cloud DirectMail for a failed DNS lookup: check the recipient’s domain.',
      ],
      developer: ['Treat it as a temporary DNS failure.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '4.4.3', how: '4.4.3 is the enhanced code for trouble with the directory or DNS.' },
      { code: '512', how: '512 on lists also speaks of a domain that is not found.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Dns resolve error',
        sentBy: 'Alibaba Cloud DirectMail, as an event of its own.',
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
    words: ['dns resolve error'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '424',
    name: 'A list or alias cannot be looked up now',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The recipient’s mail server could not find out at the moment where this address or mailing list leads. This is temporary.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait, your server retries automatically',
    advice: {
      person: [
        'Wait: your mail server retries automatically.',
        'If it lasts longer than a day, contact the recipient another way.',
      ],
      administrator: [
        'On your own OpenSMTPD: does the table of aliases answer, and can the `.forward` file be read? `smtpctl trace expand` logs each step.',
        'On someone else’s server: let the queue go on.',
      ],
      developer: ['Retry like any 4xx. Keep the address.'],
    },
    answers: [],
    associated: [],
    twins: ['4.2.4'],
    wire: ['C: RCPT TO:<list@example.org>', 'S: 424 4.2.4 Mailing list expansion problem'],
    confused: [
      { code: '524', how: '524 is the same with OpenSMTPD, but permanent.' },
      { code: '451', how: '451 is the standard code for a fault in the server.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Mailing list expansion problem',
        sentBy: 'OpenSMTPD, with the enhanced code 4.2.4: the look-up of an alias failed.',
        origin: 'Probably 4.2.4 with its dots removed. That is our inference.',
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
    ],
    words: ['mailing list expansion problem'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '427',
    name: 'Host not reachable (one service’s event)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain: 'The sending service could not reach the other side’s server. No mail server said it.',
    next: 'It is a note of the service about its own attempt, so no program answers it. Whether the service tries again, its report has to say.',
    who: 'nobody',
    act: 'see in the service’s report whether it tries again',
    advice: {
      person: ['Wait. If it lasts, reach the person another way.'],
      administrator: [
        'It is an event of Alibaba Cloud DirectMail: the host could not be reached. Test it yourself with `nc -vz mx.example.org 25`.',
      ],
      developer: [
        'Count it as a failure to connect. Retry only if the service says that it has given up, and keep the address.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '4.4.1', how: '4.4.1 is the enhanced code for no answer from the host.' },
      { code: '423', how: '423 of the same service is a failed DNS lookup.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Socks Connect to UNREACHABLE host',
        sentBy: 'Alibaba Cloud DirectMail, as an event of its own.',
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
    words: ['unreachable host'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '431',
    name: 'Mail system full (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier says with this number that it has run out of disk space, or that the message has too many recipients. No standard defines the number.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'their-provider',
    act: 'free disk space on the receiving server',
    advice: {
      person: ['Wait. If the text names the recipients, send the message to fewer people.'],
      administrator: [
        '“Mail system full”: nothing on your side changes that. If the Courier server is yours, free disk space (`df -h`, `df -i`).',
        '“Too many recipients”: send fewer recipients in one transaction.',
      ],
      developer: ['Retry with exponential backoff. Do not suppress the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 431 Mail system full.'],
    confused: [
      {
        code: '4.3.1',
        how: '4.3.1 is an enhanced code. 431 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '452', how: '452 is the standard code for a lack of room.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Mail system full; Too many recipients',
        sentBy: 'Courier, in answer to RCPT TO.',
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
        claim: 'Not enough disk space',
        sentBy: 'Lists repeat it; we found no server that sends this text.',
        origin:
          'Probably Exchange’s 4.3.1 with its dots removed. That is our inference from texts that match.',
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
            kind: 'provider',
            url: 'https://support.microsoft.com/en-us/help/284204/delivery-status-notifications-in-exchange-server-and-in-small-business',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['courier', 'mail system full', 'not enough disk space', 'disk full'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '435',
    name: 'Login cannot be checked now',
    standing: 'nonstandard',
    titles: [],
    plain: 'The server could not check your login for the moment. Your password is not the reason.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait, and try again later',
    advice: {
      person: [
        'Wait some minutes and send again. Do not change your password because of this code.',
      ],
      administrator: [
        'It is Exim’s number where RFC 4954 has 454: its password store or script gave no answer. Look in Exim’s main log.',
      ],
      developer: ['Retry later; do not ask for a new password.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: AUTH PLAIN …', 'S: 435 Unable to authenticate at present'],
    confused: [
      { code: '454', how: '454 is the standard code for a login that cannot be checked now.' },
      { code: '535', how: '535 says that the login is wrong.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Unable to authenticate at present',
        sentBy: 'Exim, when AUTH fails for a temporary reason.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['unable to authenticate at present'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '440',
    name: 'Sender does not fit the login',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The sender address does not belong to the account that logged in. No standard defines this number.',
    next: 'The 4 would mean: try again later. But as long as sender and login do not fit, each try ends the same way.',
    who: 'you',
    act: 'send from the address of your account',
    advice: {
      person: ['Send from the address that belongs to the account you log in with.'],
      administrator: [
        'Set the sender of your program or device to the mailbox whose login it uses.',
      ],
      developer: ['Make MAIL FROM fit the login, then retry.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [
      'C: MAIL FROM:<ada@example.com>',
      "S: 440 mail from account doesn't conform with authentication …",
    ],
    confused: [
      { code: '553', how: '553 is the usual code for a sender address that you may not use.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'TLS not available, but it’s required for this connection',
        sentBy: 'Courier, instead of a greeting, when it demands TLS and has no certificate.',
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
        claim: "mail from account doesn't conform with authentication",
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
    ],
    words: ['mail from account', 'authentication'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '441',
    name: 'No answer from the server (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Lists say that the other server does not answer. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.1',
        how: '4.4.1 is an enhanced code. 441 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '421', how: '421 is what a server says when it cannot serve now.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: '441 4.4.1 No answer from host',
        sentBy:
          'Help pages of Korean mail services quote it. The sending system writes it into the message that came back; no server answered.',
        evidence: 'list',
        notes: [],
        sources: [{ kind: 'list', url: 'http://blog.jinbo.net/007/archive/20051107' }],
      },
      {
        claim: "The recipient's server is not responding",
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.1 with its dots removed. That is our inference from texts that match.',
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
    words: ['not responding', 'server not responding'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '442',
    name: 'Connection dropped (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Lists say that the connection broke off. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.2',
        how: '4.4.2 is an enhanced code. 442 looks like it with its dots removed, but the two are different systems.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The connection was dropped during the transmission',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.2 with its dots removed. That is our inference from texts that match.',
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
    words: ['connection dropped', 'dropped during transmission'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '446',
    name: 'Too many hops (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Lists say that the message went in circles. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.6',
        how: '4.4.6 is an enhanced code. 446 looks like it with its dots removed, but the two are different systems.',
      },
      { code: '5.4.6', how: '5.4.6 is the registered code for a loop.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The maximum hop count was exceeded for the message',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.6 with its dots removed. That is our inference from texts that match.',
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
    words: ['hop count', 'loop', 'too many hops'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '447',
    name: 'Given up after waiting (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Lists say that the message waited too long. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.7',
        how: '4.4.7 is an enhanced code. 447 looks like it with its dots removed, but the two are different systems.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Message timed out because of issues on the incoming server',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.7 with its dots removed. That is our inference from texts that match.',
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
    words: ['timed out', 'expired'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '449',
    name: 'Routing error (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Lists speak of a fault in the routing. No standard defines this number; read the words behind it.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.4',
        how: '4.4.4 is a registered enhanced code: the other server could not be found. 449 is in no standard.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Routing error',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.9 with its dots removed. That is our inference from texts that match.',
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
    words: ['routing error'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '470',
    name: 'Too many messages',
    standing: 'nonstandard',
    titles: [],
    plain: 'A server says that you sent too many messages. No standard defines this number.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait, and send more slowly',
    advice: {
      person: ['Wait some hours before you send more.'],
      administrator: [
        'Slow down to this destination. The server is not named in the rule that we know it from.',
      ],
      developer: ['Retry with growing pauses, fewer at once.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '421', how: '421 is the usual number for a rate limit.' },
      { code: '450', how: '450 is used for rate limits on one mailbox.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'You sent too many e-mails',
        sentBy: 'A provider that a rule of SparkPost recognises without naming it.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['too many emails', 'rate limit'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '471',
    name: 'No meaning known',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Lists speak of a fault or a spam filter on your own side. We found no server, RFC or manual that says so.',
    next: 'The program treats it by its first digit, like any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the number',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.7.1',
        how: '471 looks like 4.7.1 with its dots removed; we could not show that it comes from there.',
      },
      { code: '451', how: '451 is the standard code for a local error.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'An error of your mail server, often a local anti-spam filter',
        sentBy: 'We found nobody who sends it.',
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
    words: ['local anti-spam filter'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '498',
    name: 'No mail server for the domain (no SMTP reply)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain: 'A sending platform found no mail server for the domain. No mail server said it.',
    next: 'It is a note of the service about its own attempt, so no program answers it. Whether the service tries again, its report has to say.',
    who: 'you',
    act: 'check the part after the @',
    advice: {
      person: ['Compare the part after the @ with one that you know to be right.'],
      administrator: [
        'Look the domain up: `dig +short MX example.org`. The number is a platform’s own for its failed lookup.',
      ],
      developer: [
        'Treat it as a DNS failure. Suppress the address if the domain stays without a mail server.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '5.1.2', how: '5.1.2 is the enhanced code for a domain that does not exist.' },
      { code: '556', how: '556 says that a domain takes no mail.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'No MX for <domain>',
        sentBy: 'A sending platform, as a rule of KumoMTA’s community recognises it.',
        origin: 'Probably a platform’s own number for a failed DNS lookup; that is our inference.',
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
    words: ['no mx'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '499',
    name: 'No connection to mail servers (no SMTP reply)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain:
      'By a list, a sending platform could not reach the recipient’s mail servers. No mail server said it.',
    next: 'It is a note of the service about its own attempt, so no program answers it. Whether the service tries again, its report has to say.',
    who: 'nobody',
    act: 'see in the service’s report whether it tries again',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '4.4.1', how: '4.4.1 is the enhanced code for no answer from the host.' },
      { code: '421', how: '421 is normally said by a server that was reached.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Unable to connect to MX servers',
        sentBy:
          'A list gives it as an entry in the reports of sending platforms; we found no platform that writes it.',
        evidence: 'list',
        notes: [],
        sources: [{ kind: 'list', url: 'https://www.albaselweb.ae/email-bounce-codes/' }],
      },
    ],
    words: ['unable to connect to mx servers'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
] satisfies readonly BasicCode[];
