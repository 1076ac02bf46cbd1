import type { BasicCode } from '../types';

/** Numbers up to 499 that no RFC defines for SMTP, but that lists or single systems use. */
export const listedTo4 = [
  {
    code: '101',
    name: 'Could not connect (not an SMTP reply)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'No mail server sent this code. A program could not connect to a server, and an online list calls that 101.',
    next: 'RFC 5321 (4.2) tells a program that receives such a code to treat it as a fatal error and to end the mail transaction.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '421',
        how: '421 is what a server sends when it closes the connection. With 101, no server replied.',
      },
      {
        code: '111',
        how: '111 is the error number for a connection that the other computer refused.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The server is unable to connect',
        sentBy:
          'No server that we know of. Linux gives this error number (ENETUNREACH) to the program that connects: the network cannot be reached.',
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
            kind: 'source code',
            url: 'https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/errno.h',
            seen: '2026-11-30',
          },
          {
            kind: 'source code',
            url: 'https://github.com/notqmail/notqmail',
            seen: '2026-11-30',
          },
        ],
      },
    ],
    words: ['unable to connect', 'cannot connect'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2' }],
  },
  {
    code: '111',
    name: 'Connection refused (not an SMTP reply)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'No mail server sent this code. The other computer refused the connection before the mail servers could communicate.',
    next: 'RFC 5321 (4.2) tells a program that receives such a code to treat it as a fatal error and to end the mail transaction.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '421', how: '421 comes from a mail server; 111 comes from the operating system.' },
      { code: '441', how: 'Online lists give 441 for a server that does not respond.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Connection refused or inability to open an SMTP stream',
        sentBy:
          'Linux gives this error number to the program that connects. qmail programs exit with it after a temporary failure. Neither is an SMTP reply.',
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
    name: 'OK (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The server says that everything is fine. Nothing is wrong, though no standard defines this code for SMTP.',
    next: 'The sending server follows the first digit: success.',
    who: 'nobody',
    act: 'this is not an error',
    advice: {
      person: ['There is nothing to do: this step worked.'],
      administrator: ['If your own Sendmail sends it, it was built for debugging.'],
      developer: ['Treat it as success, as the first digit says. Do not send it: the code is 250.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['S: 200 2.0.0 Debug set'],
    confused: [
      { code: '250', how: '250 is the standard way to say that something worked.' },
      { code: '211', how: 'Online lists give 200 the text of 211, “system status or help”.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'nonstandard success response',
        sentBy:
          'Sendmail, if it is built for debugging, in reply to a command that sets debug flags: “200 2.0.0 Debug set”. In 1983, RFC 876 found servers that sent 200 instead of 250.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://ftp.sendmail.org/ (sendmail/srvrsmtp.c, 8.17.1)',
            seen: '2026-11-30',
          },
          { kind: 'rfc', rfc: 876 },
          {
            kind: 'list',
            url: 'https://www.chiark.greenend.org.uk/greenend.org.uk/rjk/tech/smtpreplies.html',
          },
          {
            kind: 'list',
            url: 'https://kapeli.com/cheat_sheets/SMTP_Status_Codes.docset/Contents/Resources/Documents/index',
          },
        ],
      },
      {
        claim: 'System status message or help reply',
        sentBy: 'No server that we know of: online lists give 200 the text of 211.',
        evidence: 'list',
        notes: [],
        sources: [
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
    name: 'Accepted but not delivered (suppressed)',
    standing: 'nonstandard',
    badge: { text: 'Accepted, but not delivered', tone: '5' },
    titles: [],
    plain:
      'The service accepted the email but will not deliver it, because the address is on its suppression list.',
    next: 'Most programs treat it as success, because the first digit is 2. JavaMail stops sending with an exception instead, also for the other recipients.',
    who: 'your-provider',
    act: 'remove the address from the suppression list',
    advice: {
      person: [
        'Tell the people who run the mailing that your address, or the recipient’s, is on a suppression list.',
      ],
      administrator: [
        'Look at the suppression list in the console of Oracle Cloud Email Delivery. Find out why the address is listed, and remove it if it should not be there.',
      ],
      developer: [
        'Treat 254 from this service as suppressed. Do not count it as delivered.',
        'With JavaMail, catch `SMTPAddressFailedException`, take its address off the recipients, and send again. Angus Mail 1.0.0 no longer needs this.',
      ],
    },
    answers: [],
    associated: [],
    twins: ['4.7.1'],
    wire: ['S: 254 4.7.1 Suppression for user'],
    confused: [
      {
        code: '250',
        how: '250 means that the message was actually accepted. 254 means that it was accepted and dropped.',
      },
      {
        code: '4.7.1',
        how: 'The enhanced code after 254 begins with 4, although RFC 2034 requires the same first digit in both. Go by the reply code.',
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
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.3.2' },
      {
        kind: 'provider',
        url: 'https://docs.cloud.oracle.com/iaas/Content/Email/Reference/known_issue.htm',
        seen: '2026-11-29',
      },
    ],
  },
  {
    code: '345',
    name: 'A misprint of 354',
    standing: 'nonstandard',
    titles: [],
    plain:
      'This code is a misprint in an old manual. The correct code is 354, which is not an error.',
    next: 'No server is known to send it. A program based on that manual should expect 354.',
    who: 'nobody',
    act: 'this is not an error',
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
        sentBy: 'No server that we know of: it appears in Oracle’s old UTL_SMTP manual.',
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
    name: 'Failed for now',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The message is delayed, or not accepted for now; from Courier, not without TLS. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If the text mentions STARTTLS, waiting does not help: forward the message to your email provider or IT support.',
      ],
      administrator: [
        'From Exchange or KumoMTA, read the rest of the text: it says why the message waits.',
        'If it is your own Dovecot server, look at its log. The disk may be full or not writable (`df -h`).',
        '“STARTTLS is required first” comes from Courier: have the sending program use TLS.',
      ],
      developer: ['Retry as for any 4xx.'],
    },
    answers: [],
    associated: [],
    twins: ['4.0.0', '4.4.7'],
    wire: ['S: 400 4.0.0 Failed to add data'],
    confused: [
      { code: '451', how: '451 is the standard code for a temporary server error.' },
      { code: '452', how: '452 is the standard code for insufficient storage.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Message delayed',
        sentBy: 'Exchange Server, with the enhanced code 4.4.7, in its notice of a delay.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://learn.microsoft.com/en-us/answers/questions/112624',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: 'KumoMTA internal: failed to connect to any candidate hosts',
        sentBy: 'KumoMTA, in its own log, when it could not connect or encrypt.',
        evidence: 'source code',
        notes: [],
        sources: [
          {
            kind: 'source code',
            url: 'https://github.com/KumoCorp/kumomta/blob/HEAD/crates/integration-tests/src/test/dane.rs',
            seen: '2026-11-27',
          },
        ],
      },
      {
        claim: 'Service temporarily unavailable; STARTTLS is required first',
        sentBy: 'Courier sends the second text where it accepts mail only over TLS.',
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
    words: ['failed to add data', 'message delayed'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '403',
    name: 'TLS failed, or sender not allowed',
    standing: 'nonstandard',
    titles: [],
    plain:
      'From Sendmail: encryption (TLS) failed. From SendGrid: your sender address is not allowed. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'If the text mentions TLS, forward the message to your email provider or IT support.',
        'If it says that you are not authorized to send, tell the people who run the mailing: the sending service has to verify the sender address.',
      ],
      administrator: [
        'Test encryption with the other server: `openssl s_client -starttls smtp -connect mx.example.org:25`. Check your own certificate too.',
        'With SendGrid, verify the sender or its domain, then send again.',
      ],
      developer: [
        'Retry a TLS failure as for any 4xx. With SendGrid, do not retry until the sender is verified.',
      ],
    },
    answers: [],
    associated: [],
    twins: ['4.7.0'],
    wire: ['S: 403 4.7.0 TLS handshake failed.'],
    confused: [{ code: '553', how: '553 is a mail server’s way of rejecting a sender address.' }],
    notes: [],
    otherUses: [
      {
        claim: 'TLS handshake failed',
        sentBy:
          'Older Sendmail versions, with the enhanced code 4.7.0: the sending server writes it about its own connection. Newer ones use 403 if a TLS rule asks for a temporary failure.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://bobcares.com/blog/how-to-fix-error-403-4-7-0-tls-handshake-failed/',
            seen: '2026-11-30',
          },
          {
            kind: 'source code',
            url: 'https://ftp.sendmail.org/',
            seen: 'sendmail 8.17.1.9',
          },
        ],
      },
      {
        claim: 'You are not authorized to send from that email address',
        sentBy: 'SendGrid, which lists it among the replies to SMTP calls.',
        origin: 'Probably HTTP 403, “forbidden”. This is our inference.',
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
    words: ['tls handshake failed', 'forbidden', 'not authorized'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '412',
    name: 'Recipient has to wait its turn (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier cannot accept this recipient together with the others. The sending server delivers to it with the next attempt. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait: your mail server retries',
    advice: {
      person: ['Wait. Your mail server retries automatically, for the recipients that are left.'],
      administrator: [
        'The recipients of one message have different filters on the Courier server. It accepts those of one kind first, and the rest in a second transaction.',
      ],
      developer: ['Retry for this recipient alone. Do not suppress the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [
      'C: RCPT TO:<maria@example.org>',
      'S: 412 You are not whitelisted by this recipient, please try again later.',
    ],
    confused: [
      { code: '452', how: '452 is the standard code for too many recipients at a time.' },
      { code: '451', how: '451 is what servers usually send when they ask you to try again.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'You are whitelisted by this recipient; You are not whitelisted by this recipient',
        sentBy: 'Courier, in reply to RCPT TO, from the second recipient of a message on.',
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
    words: ['courier', 'not whitelisted', 'please try again later'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '417',
    name: 'Sender cannot be checked now (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier could not check the sender’s domain or server name at the moment, or a check did not pass. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'your-provider',
    act: 'check SPF and the DNS of the sender’s domain',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If the message comes back, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        '“DNS lookup failure” and “DNS lookup on HELO … failed”: check that the name servers of your domain answer.',
        '“SPF” with a result such as “softfail”: correct the SPF record of the domain in the text, or send from a server that it lists.',
      ],
      developer: ['Retry with exponential backoff. Do not suppress the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [
      'C: MAIL FROM:<ada@example.com>',
      'S: 417 DNS lookup failure: example.com.  Try again later.',
    ],
    confused: [
      { code: '517', how: 'Courier sends 517 when the check has failed permanently.' },
      { code: '4.4.3', how: '4.4.3 is the enhanced code for a DNS lookup that fails.' },
      { code: '451', how: '451 is the standard code for a temporary error.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The maximum number of delivery attempts has been reached',
        sentBy: 'A Korean blog quotes it from a bounce message, without naming the server.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://puffinknight.tistory.com/102',
            seen: '2026-11-27',
          },
        ],
      },
      {
        claim: 'DNS lookup failure; DNS lookup on HELO failed; SPF <result>',
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
    words: ['courier', 'dns lookup failure', 'spf', 'helo'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '420',
    name: 'Connection failed or suspicious content',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Your email is delayed: a connection dropped, a filter found the content suspicious, or the server had no resources left. Your mail server retries automatically.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If the delay continues, forward the message to your email provider or IT support.',
      ],
      administrator: [
        'If your own GroupWise server reported it, no other server sent it: the connection failed. Check the route and the firewall.',
        'If your own Barracuda gateway shows it, the message was deferred because of its content.',
      ],
      developer: ['Retry as for any 4xx.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '421', how: '421 is what a server sends when it closes the connection.' },
      { code: '451', how: '451 is the standard code for an error in processing.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'TCP read error, TCP write error; deferred for suspect content',
        sentBy:
          'GroupWise writes 420 in its own log and in bounce messages when a connection fails. Barracuda’s manual lists it among replies to outgoing mail (deferred for suspicious content) and does not say who sends it.',
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
        ],
      },
      {
        claim: 'Timeout connection problem',
        sentBy: 'No server that we know of: the text appears only in online lists.',
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
    words: ['tcp read error', 'tcp write error', 'timeout', 'connection problem'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '423',
    name: 'Domain not resolved (DirectMail)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain:
      'The sending service cannot find the address of the recipient’s mail server at the moment. No mail server sent this code.',
    next: 'This is a service’s own note about its attempt, so mail servers do not react to it. The service’s report shows whether the service tries again.',
    who: 'you',
    act: 'check in the service’s report whether it retries',
    advice: {
      person: [
        'Check the part of the email address after the @ against one that you know is correct.',
      ],
      administrator: [
        'The code is an event in Alibaba Cloud DirectMail for a failed DNS lookup. Check the recipient’s domain.',
      ],
      developer: ['Treat it as a temporary DNS failure.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '4.4.3', how: '4.4.3 is the enhanced code for a failed directory or DNS lookup.' },
      { code: '512', how: 'Online lists give 512 for a domain that is not found.' },
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
    name: 'Alias or list lookup failed temporarily',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The recipient’s mail server could not find out where this email address or mailing list leads. This is temporary.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait: your mail server retries automatically.',
        'If the delay lasts longer than a day, contact the recipient another way, for example by phone.',
      ],
      administrator: [
        'On your own OpenSMTPD server, check whether the alias table and the `.forward` file can be read. `smtpctl trace expand` logs each step.',
        'On someone else’s server, let the queue keep retrying.',
      ],
      developer: ['Retry as for any 4xx. Keep the address.'],
    },
    answers: [],
    associated: [],
    twins: ['4.2.4'],
    wire: ['C: RCPT TO:<list@example.org>', 'S: 424 4.2.4 Mailing list expansion problem'],
    confused: [
      { code: '524', how: '524 is the permanent version in OpenSMTPD.' },
      { code: '451', how: '451 is the standard code for a temporary server error.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Mailing list expansion problem',
        sentBy: 'OpenSMTPD, with the enhanced code 4.2.4, when the lookup of an alias failed.',
        origin: 'Probably 4.2.4 without its dots. This is our inference.',
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
    name: 'Host unreachable (DirectMail)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain:
      'The sending service could not connect to the recipient’s mail server. No mail server sent this code.',
    next: 'This is a service’s own note about its attempt, so mail servers do not react to it. The service’s report shows whether the service tries again.',
    who: 'you',
    act: 'check in the service’s report whether it retries',
    advice: {
      person: ['Wait. If the delay continues, contact the person another way.'],
      administrator: [
        'The code is an event in Alibaba Cloud DirectMail: the host could not be reached. Test it yourself with `nc -vz mx.example.org 25`.',
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
      { code: '4.4.1', how: '4.4.1 is the enhanced code for a host that does not respond.' },
      { code: '423', how: '423 from the same service means a failed DNS lookup.' },
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
    words: ['unreachable host', 'host not reachable'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '431',
    name: 'Mail system full (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'The mail server Courier uses this code when it has run out of disk space or the message has too many recipients. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: ['Wait. If the text says “Too many recipients”, send the message to fewer people.'],
      administrator: [
        'If the text says “Mail system full” and the Courier server is yours, free up disk space (`df -h`, `df -i`). If it is not yours, let the queue keep trying.',
        'If the text says “Too many recipients”, send to fewer recipients in one transaction.',
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
        how: '4.3.1 is an enhanced code. 431 looks like 4.3.1 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '452', how: '452 is the standard code for insufficient storage.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Mail system full; Too many recipients',
        sentBy: 'Courier, in reply to RCPT TO.',
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
        claim: 'Not enough space on the disk',
        sentBy: 'Lists repeat it; we found no server that sends this text.',
        origin:
          'Probably Exchange’s 4.3.1 without its dots. This is our inference from matching texts.',
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
    plain:
      'The server cannot check your login at the moment. The code says nothing about your password.',
    next: 'A mail server retries automatically. An email program usually does not: send the message again later.',
    who: 'you',
    act: 'send it again after a few minutes',
    advice: {
      person: [
        'Wait a few minutes and send your email again. Do not change your password because of this code.',
      ],
      administrator: [
        'Exim uses it where RFC 4954 defines 454: its password store or script did not respond. Look in Exim’s main log.',
      ],
      developer: ['Retry later. Do not ask for a new password.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: AUTH PLAIN …', 'S: 435 Unable to authenticate at present'],
    confused: [
      {
        code: '454',
        how: '454 is the standard code for a login that cannot be checked at the moment.',
      },
      { code: '535', how: '535 says that the login failed.' },
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
    name: 'Sender does not match the login',
    standing: 'nonstandard',
    titles: [],
    plain:
      'At Alibaba Mail, the sender address does not belong to the account that logged in. No standard defines this code.',
    next: 'The 4 means “try again later”. But as long as the sender does not match the login, the next attempt will fail in the same way.',
    who: 'you',
    act: 'send from the address of your account',
    advice: {
      person: ['Send from the email address that belongs to the account you log in with.'],
      administrator: [
        'Set the sender address of your program or device to the mailbox that it logs in with. Courier greets with 440 when it demands TLS and has no certificate.',
      ],
      developer: ['Use a MAIL FROM address that belongs to the login, then retry.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [
      'C: MAIL FROM:<ada@example.com>',
      "S: 440 mail from account doesn't conform with authentication …",
    ],
    confused: [
      {
        code: '553',
        how: '553 is the usual code for a sender address that you are not allowed to use.',
      },
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
      'From Exchange: no connection to the other server. No standard defines this code, so read the text after it.',
    next: 'The message that you got says what comes next: a bounce means that your mail server has stopped trying, a notice of a delay that it still tries.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'If your mail server still tries, wait. If the message came back, send it again later or contact the person another way.',
      ],
      administrator: [
        'Test the connection to the address in the text: `nc -vz mx.example.org 25`. A firewall on either side can block it.',
      ],
      developer: ['Retry as for any 4xx. Keep the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.1',
        how: '4.4.1 is an enhanced code. 441 looks like 4.4.1 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '421', how: '421 is what a server sends when it is temporarily unavailable.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: '441 4.4.1 Error encountered while communicating with primary target IP address',
        sentBy:
          'Exchange Server 2013, in its own notices: it could not connect to the other server.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/bbottema/outlook-message-parser/blob/master/src/test/java/org/simplejavamail/outlookmessageparser/HighoverEmailsTest.java',
            seen: '2026-11-30',
          },
        ],
      },
      {
        claim: '441 4.4.1 No answer from host',
        sentBy:
          'Help pages of Korean mail services quote it. The sending system writes it into the bounce message; no server sent it.',
        evidence: 'list',
        notes: [],
        sources: [{ kind: 'list', url: 'http://blog.jinbo.net/007/archive/20051107' }],
      },
      {
        claim: "The recipient's server is not responding",
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.1 without its dots. This is our inference from matching texts.',
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
      'Online lists say that the connection dropped. No standard defines this code, so read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.2',
        how: '4.4.2 is an enhanced code. 442 looks like 4.4.2 without its dots, but reply codes and enhanced codes are separate systems.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The connection was dropped during the transmission',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.2 without its dots. This is our inference from matching texts.',
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
      'Online lists say that the message was stuck in a loop. No standard defines this code, so read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.6',
        how: '4.4.6 is an enhanced code. 446 looks like 4.4.6 without its dots, but reply codes and enhanced codes are separate systems.',
      },
      { code: '5.4.6', how: 'Sendmail sends 5.4.6 for a message with too many hops.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The maximum hop count was exceeded for the message',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.6 without its dots. This is our inference from matching texts.',
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
    name: 'Message expired (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Online lists say that the message waited too long. No standard defines this code, so read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.7',
        how: '4.4.7 is an enhanced code. 447 looks like 4.4.7 without its dots, but reply codes and enhanced codes are separate systems.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Message timed out because of issues concerning the incoming server',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.7 without its dots. This is our inference from matching texts.',
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
    words: ['timed out', 'expired', 'given up after waiting'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '449',
    name: 'Routing error (not a standard code)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Online lists say that there is a routing error. No standard defines this code, so read the text after it.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: { person: [], administrator: [], developer: [] },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      {
        code: '4.4.4',
        how: '4.4.4 is the registered enhanced code for a message that cannot be routed. 449 is in no standard.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Routing error',
        sentBy: 'We found no server that sends it as a reply; lists repeat it.',
        origin:
          'Probably Exchange’s 4.4.9 without its dots. This is our inference from matching texts.',
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
    code: '456',
    name: 'Address temporarily unavailable (Courier)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'Mail to this address could not be delivered a short time ago, so the mail server Courier does not accept more for it yet. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'nobody',
    act: 'wait: your mail server retries',
    advice: {
      person: [
        'Wait. Your mail server retries automatically.',
        'If the message comes back, contact the person another way, for example by phone.',
      ],
      administrator: [
        'On Courier, look in the log for why delivery to the address was deferred in the last two hours. `opt BOFHSUPPRESSBACKSCATTER=none` turns this check off.',
      ],
      developer: ['Retry with exponential backoff. Do not suppress the address.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: ['C: RCPT TO:<maria@example.org>', 'S: 456 Address temporarily unavailable.'],
    confused: [
      {
        code: '556',
        how: 'Courier sends 556 if delivery to the address has failed permanently; by the standard, 556 is about a domain without mail.',
      },
      {
        code: '450',
        how: '450 is the standard code for a mailbox that is not available at the moment.',
      },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Address temporarily unavailable',
        sentBy: 'Courier, for an address to which delivery was deferred a short time ago.',
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
    words: ['courier', 'address temporarily unavailable'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '470',
    name: 'Too many messages',
    standing: 'nonstandard',
    titles: [],
    plain: 'WP.PL says that you sent too many emails. No standard defines this code.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'send fewer messages at a time',
    advice: {
      person: ['Send fewer messages at a time, and wait before you send more.'],
      administrator: [
        'Send fewer messages per connection to WP.PL: a rule of SparkPost does that. We have seen the code only there.',
      ],
      developer: ['Retry with exponential backoff, and send fewer messages at the same time.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '421', how: '421 is often used for a rate limit.' },
      { code: '450', how: '450 is used for rate limits on one mailbox.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'You sent too many e-mails',
        sentBy: 'WP.PL (Wirtualna Polska), by a rule of SparkPost.',
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
    name: 'Account limit reached (seen once)',
    standing: 'nonstandard',
    titles: [],
    plain:
      'We have seen this code once, for an account that had reached its limit. Online lists say something else, and no standard defines it.',
    next: 'The sending server follows the first digit, as with any code that begins with 4: it keeps the message and tries again.',
    who: 'you',
    act: 'read the text after the code',
    advice: {
      person: [
        'If the text says that your account has reached a limit, wait a few hours before you send more.',
        'If it says something else, forward the message to your email provider or IT support.',
      ],
      administrator: ['Check how much the account sent, and the limit of its plan.'],
      developer: ['Retry later, and send less. Go by the text, not by the number.'],
    },
    answers: [],
    associated: [],
    twins: ['4.7.1'],
    wire: ['S: 471 4.7.1 The limits for your account are exceeded. Please try again later.'],
    confused: [
      {
        code: '4.7.1',
        how: '471 looks like 4.7.1 without its dots. The server that we have seen sends both together.',
      },
      { code: '451', how: '451 is the standard code for a local error.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'The limits for your account are exceeded. Please try again later.',
        sentBy: 'An unnamed server, with the enhanced code 4.7.1, to a program that sends mail.',
        origin: 'Probably 4.7.1 without its dots. This is our inference.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/eclipse-ee4j/angus-mail/issues/160',
            seen: '2026-11-29',
          },
        ],
      },
      {
        claim: 'An error of your mail server, often due to an issue of the local anti-spam filter',
        sentBy: 'Lists repeat it; we found no server that sends this text.',
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
    words: ['local anti-spam filter', 'limits for your account are exceeded'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '498',
    name: 'No MX for the domain (not an SMTP reply)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain:
      'The sending service Mailgun found no mail server for the recipient’s domain. No mail server sent this code.',
    next: 'This is a service’s own note about its attempt, so mail servers do not react to it. The service’s report shows whether the service tries again.',
    who: 'you',
    act: 'check the part after the @',
    advice: {
      person: [
        'Check the part of the email address after the @ against one that you know is correct.',
      ],
      administrator: [
        'Look up the domain: `dig +short MX example.org`. The number is Mailgun’s own code for a failed lookup.',
      ],
      developer: [
        'Treat it as a DNS failure. Suppress the address if the domain still has no mail server.',
      ],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '5.1.2', how: '5.1.2 is the enhanced code for a domain that does not exist.' },
      { code: '556', how: '556 says that a domain does not accept mail.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'No MX for <domain>',
        sentBy:
          'Mailgun, as an event of its own. A community rule for KumoMTA recognises the same text.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/anymail/django-anymail/blob/main/tests/test_mailgun_webhooks.py',
            seen: '2026-11-30',
          },
          {
            kind: 'observed',
            url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
            seen: '2026-11-23',
          },
        ],
      },
    ],
    words: ['no mx', 'no mail server for the domain', 'mailgun'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    code: '499',
    name: 'No connection to MX hosts (not an SMTP reply)',
    standing: 'nonstandard',
    badge: { text: 'Not an SMTP reply', tone: '4', outside: true },
    titles: [],
    plain:
      'The sending service Mailgun could not connect to the recipient’s mail servers. No mail server sent this code.',
    next: 'This is a service’s own note about its attempt, so mail servers do not react to it. The service’s report shows whether the service tries again.',
    who: 'you',
    act: 'check in the service’s report whether it retries',
    advice: {
      person: [
        'Check the part of the email address after the @. If it is correct, contact the person another way, for example by phone.',
      ],
      administrator: [
        'Test the connection: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
      ],
      developer: ['Keep the address, and see in Mailgun’s events whether it still retries.'],
    },
    answers: [],
    associated: [],
    twins: [],
    wire: [],
    confused: [
      { code: '4.4.1', how: '4.4.1 is the enhanced code for a host that does not respond.' },
      { code: '421', how: '421 usually comes from a server that was reached.' },
    ],
    notes: [],
    otherUses: [
      {
        claim: 'Unable to connect to MX servers',
        sentBy: 'Mailgun, as an event of its own.',
        evidence: 'observed',
        notes: [],
        sources: [
          {
            kind: 'observed',
            url: 'https://github.com/anymail/django-anymail/blob/main/tests/test_mailgun_webhooks.py',
            seen: '2026-11-30',
          },
          { kind: 'list', url: 'https://www.albaselweb.ae/email-bounce-codes/' },
        ],
      },
    ],
    words: ['unable to connect to mx servers', 'mailgun'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
] satisfies readonly BasicCode[];
