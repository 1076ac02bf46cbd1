import type { EnhancedCode } from '../types';
import {
  dovecot2,
  exchangeOnline,
  exchangeServer,
  fieldManual,
  google,
  hornetsecurity,
  opensmtpd6,
  postfix,
  postfix3,
  sendmail8,
} from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.6' } as const;
const amavis = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/amavisd-new/1:2.13.0-3+deb12u1/lib/Amavis.pm/',
  seen: '2026-11-30',
} as const;
const ftgate = {
  kind: 'provider',
  url: 'http://docs.ftgate.com/ftgate-documentation/error-messages/service-error-messages/',
  seen: '2026-11-30',
} as const;

/** Subject 5: the dialogue between the two servers. */
export const enhanced5 = [
  {
    code: 'X.5.0',
    name: 'SMTP protocol error, unspecified',
    registered: true,
    classes: {
      '2': {
        name: 'Command completed',
        plain:
          'Nothing is wrong: this step of the conversation between the two mail servers worked. There is nothing to do.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'This is a success, not a failure. If your message came back anyway, a different line of the bounce message says why.',
          ],
          administrator: [
            '2.5.0 comes with a positive reply such as 250. Look further down in the log for the line that failed.',
          ],
          developer: [
            'Continue the session. After BDAT or BURL, 2.5.0 can mean that the server is waiting for the next part.',
          ],
        },
      },
      '4': {
        plain:
          'The other server or its filter had a fault, or something went wrong in the conversation between the servers: read the text. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'read the text, to see which side has the fault',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If a permanent rejection follows, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'If the text has “id=” and a number, it comes from the filter amavis: whoever runs the filter has to fix it. If that is you, look for the id in its log.',
            'Google’s 451 4.5.0 means that your server broke the SMTP rules, for example with wrong line endings or by sending commands too early.',
            'Otherwise, look for a firewall or proxy between the two servers that changes or delays lines.',
            'Compare with other destinations: if only one of them sends this code, write to its postmaster.',
          ],
          developer: [
            'Retry. If the text says that your client broke a rule, correct it: it will break the rule again.',
            'The code says nothing about the address. Do not suppress the address.',
          ],
        },
      },
      '5': {
        plain:
          'The conversation between the two mail servers failed permanently, and the code does not say where. The text after the code may say more.',
        who: 'your-provider',
        act: 'read the text, and the SMTP session in the log',
        advice: {
          person: [
            'Check the email address first: Microsoft’s outlook.com and hotmail.com use 5.5.0 if a mailbox does not exist.',
            'If the address is correct, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Take the reason from the text, not from the code. Providers use 5.5.0 for a wrong address, for SPF and for an IP address on a blocklist.',
            'From Postfix, 503 5.5.0 means that the client did not wait for a reply where it has to.',
            'Replay the session by hand: `swaks --to maria@example.org --server mx.example.org --quit-after RCPT`.',
          ],
          developer: [
            'Do not retry unchanged. Suppress the address only if the text says that it does not exist.',
          ],
        },
      },
    },
    confused: [
      {
        only: '45',
        code: '5.5.1',
        how: '5.5.1 names the fault: a command that is out of order or not supported.',
      },
      {
        only: '45',
        code: '5.0.0',
        how: '5.0.0 does not even say that the SMTP session is the problem.',
      },
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 is the registered code for a mailbox that does not exist. Microsoft’s 550 5.5.0 means the same.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means: '550 5.5.0: there is no such outlook.com or hotmail.com mailbox.',
        source: exchangeOnline,
      },
      {
        only: '4',
        by: 'Google',
        means: '451 4.5.0: the client broke the SMTP rules.',
        source: google,
      },
      {
        only: '4',
        by: 'amavis',
        means:
          '451 4.5.0 with “id=…”: the filter has a fault of its own, for example when it scans a message, stores it or hands it on.',
        source: amavis,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '503 or 554 5.5.0: the client did not wait for a reply where it has to, for example after DATA. In its own bounces: the other server sent something that is no SMTP reply.',
        source: postfix,
      },
      {
        only: '5',
        by: 'La Poste',
        means:
          '550 5.5.0 with a code of its own (LPN…): poor reputation of the IP address, SPF, or a mailbox that is archived or blocked.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
          seen: '2025-02-23',
        },
      },
      {
        only: '5',
        by: 'La Poste',
        means: '550 5.5.0 LPN007_416: no such recipient.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/set-of-emails',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          '503 5.5.0: a command at the wrong time, such as AUTH or STARTTLS in the middle of a message.',
        source: sendmail8,
      },
      {
        only: '5',
        by: 'Dovecot',
        means: '503 5.5.0: a command at the wrong time, such as RCPT before MAIL.',
        source: dovecot2,
      },
    ],
    notes: [
      {
        text: 'The registry pairs X.5.0 with 14 reply codes, from 220 to 554, positive and negative ones alike.',
        source: { kind: 'registry', entry: 'X.5.0' },
      },
      {
        only: '25',
        text: 'RFC 4468 uses 250 2.5.0 as the reply while more parts of a message are expected, and 554 5.5.0 if no recipient was given.',
        source: { kind: 'rfc', rfc: 4468, section: '6' },
      },
    ],
    words: [
      'protocol error',
      'protocol violation',
      'smtp protocol',
      'improper pipelining',
      'mailbox unavailable',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.0' }],
  },
  {
    code: 'X.5.1',
    name: 'Invalid command',
    registered: true,
    classes: {
      '4': {
        name: 'Command temporarily not accepted',
        plain:
          'The other server did not accept a command at this point, limits your server, or has another reason: read the text. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'read the text: it gives the reason',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If the delay lasts longer than a day, tell your email provider or IT support.',
          ],
          administrator: [
            'If the text is about sessions, connections or a rate, use fewer connections to this server, and let the queue retry later.',
            'If the text is about a command or its order, look one line back: a rejected MAIL or RCPT before it is often the real reason.',
            'Check that the log says 4.5.1 and not 451 alone: 451 is a reply code with many reasons.',
          ],
          developer: [
            'If the text is about sessions or a rate, retry later with fewer connections. If it is about a command, correct their order: the same order gets the same reply.',
            'Keep the address.',
          ],
        },
      },
      '5': {
        plain:
          'Your mail server sent a command that was out of order or is not supported. The real reason may be one line earlier in the log.',
        who: 'your-provider',
        act: 'check the SMTP session in the log',
        advice: {
          person: [
            'Check whether the text names an email address that was rejected earlier. If so, check that address.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'After “no valid recipients” or “RCPT first”, read the reply to RCPT before it: that is the reason.',
            'If this is the reply to AUTH, login is probably not offered there. `swaks --server smtp.example.com:587 --tls --quit-after EHLO` shows what is offered.',
            'From postscreen (Postfix), 550 5.5.1 means that your server broke a rule: often, it spoke before the greeting.',
          ],
          developer: [
            'Wait for the greeting, then send EHLO, MAIL and RCPT. Send DATA only after an accepted RCPT. Never mix DATA with BDAT.',
            'Do not retry the same order. Suppress only an address whose own RCPT got 5.1.1.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '451',
        how: '4.5.1 is not a different way to write 451. 451 is a reply code with many reasons, often a fault at the other server.',
      },
      {
        code: '5.5.2',
        how: '5.5.2 means a syntax error: the server could not make sense of the command.',
      },
      {
        only: '5',
        code: '503',
        how: '503 is the reply code for a wrong order, and often comes with 5.5.1.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'FTGate',
        means: '451 4.5.1 “Max concurrent sessions”: too many connections at the same time.',
        source: ftgate,
      },
      {
        only: '5',
        by: 'Google',
        means:
          '502 5.5.1: command unknown or not supported. 503 5.5.1: wrong order, EHLO missing, or no accepted recipient before DATA.',
        source: google,
      },
      {
        only: '5',
        by: 'Postfix',
        means: '554 5.5.1 at DATA: no recipient had been accepted.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '503 5.5.1 “authentication not enabled”: login is not offered on this port, or only after TLS.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '550 5.5.1 “Protocol error” from postscreen: the client spoke before its turn, or broke another rule.',
        source: postfix,
      },
      {
        only: '5',
        by: 'OpenSMTPD',
        means: '530 5.5.1: the connection must be encrypted, or the client must log in, first.',
        source: opensmtpd6,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'The registry pairs 430 with X.5.1, but no RFC defines a text for 430.',
        source: { kind: 'registry', entry: 'X.5.1' },
      },
    ],
    words: [
      'invalid command',
      'bad sequence of commands',
      'unrecognized command',
      'command not implemented',
      'no valid recipients',
      'rcpt first',
      'ehlo first',
      'out of sequence',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.1' }],
  },
  {
    code: 'X.5.2',
    name: 'Syntax error',
    registered: true,
    classes: {
      '5': {
        plain:
          'The other server could not read a command from your mail server: it is not written correctly, or the server does not know it.',
        who: 'your-provider',
        act: 'correct the syntax of the command',
        advice: {
          person: [
            'Look at the email addresses, including yours: each needs a part before and after the @, without spaces.',
            'If they are correct, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Google uses 555 5.5.2 for a syntax error in MAIL or RCPT, for example missing angle brackets.',
            'Postfix uses 504 5.5.2 for a HELO name that is not a full host name: `postconf myhostname` shows yours.',
            'If the text says “bare LF”, find the program that ends lines without CR.',
          ],
          developer: [
            'Put addresses in angle brackets, end every line with CRLF, and encode replies to AUTH in base64.',
            'Do not retry the same line. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.5.4',
        how: '5.5.4 means that the server could read the command, but one of its arguments is wrong.',
      },
      {
        code: '5.5.1',
        how: '5.5.1 means that the server does not know the command or does not allow it here.',
      },
      {
        code: '5.7.24',
        how: '5.7.24 has replaced 5.5.2 for an SPF record that cannot be read.',
      },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '501 5.5.2: the base64 reply of a login could not be read. 555 5.5.2: MAIL or RCPT has a syntax error.',
        source: google,
      },
      {
        by: 'Postfix',
        means:
          '501 or 504 5.5.2: the name in HELO, or an address, is not written correctly or has no full domain.',
        source: postfix,
      },
      {
        by: 'Postfix',
        means:
          '550 5.5.2: lines end with LF alone. Rejecting them protects against SMTP smuggling.',
        source: postfix,
      },
      {
        by: 'Microsoft',
        means: 'Exchange Server: “Send hello first”, which means that a command came before EHLO.',
        source: exchangeServer,
      },
      {
        by: 'Proofpoint',
        means: '550 5.5.2: the sender address has no full domain.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Sendmail',
        means: '4.5.2, in its own warnings: the list of local users could not be read.',
        source: sendmail8,
      },
    ],
    notes: [
      {
        text: 'RFC 7208 used 5.5.2 for an invalid SPF record; RFC 7372 replaced it with X.7.24.',
        source: { kind: 'rfc', rfc: 7372, section: '3.2' },
      },
    ],
    words: [
      'syntax error',
      'command unrecognized',
      'need fully-qualified address',
      'send hello first',
      'bare lf',
      'cannot decode response',
      'invalid helo name',
      'command cannot be read',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.2' }],
  },
  {
    code: 'X.5.3',
    name: 'Too many recipients at the same time',
    registered: true,
    classes: {
      '4': {
        plain:
          'The message has more recipients than the other server accepts in one message. From Rambler, OpenSMTPD and Emailit, this code can mean too many messages. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'read the text, then send to fewer at a time',
        advice: {
          person: [
            'Wait: your mail server delivers to the other recipients in further attempts.',
            'For a newsletter, use a mailing list or a service made for it.',
          ],
          administrator: [
            'Use fewer recipients in one transaction (Postfix: `default_destination_recipient_limit`). A server must accept at least 100.',
            'Read the text: one of Google’s two replies asks for a separate transaction for one recipient. At Rambler and Emailit, the code means a rate limit; at OpenSMTPD, it can mean too many messages in one session.',
          ],
          developer: [
            'Send to the accepted recipients now, and to the rest in a new transaction. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The message has more recipients than one message is allowed to have, so it was rejected. Send it to fewer people at a time.',
        who: 'you',
        act: 'send it to fewer people at a time',
        advice: {
          person: [
            'Send the message several times, each time to fewer people.',
            'For a group that you often write to, use a mailing list.',
          ],
          administrator: [
            'Find out whose limit it is: the account’s, your own server’s (`postconf smtpd_recipient_limit`) or the receiving server’s.',
            'Postfix uses 550 5.5.3 “Multi-recipient bounce” when a message with an empty sender has several recipients: send such notices one by one.',
          ],
          developer: [
            'Split the list and send again: smaller transactions can succeed immediately.',
            'The problem is the number of addresses. Keep all of them.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '452',
        how: '452 is the reply code that usually comes before it. 452 can also mean that there is no space at the moment.',
      },
      {
        only: '5',
        code: '552',
        how: 'By mistake, RFC 821 listed 552 for too many recipients. 552 means too large or no space.',
      },
      {
        code: '4.7.28',
        how: '4.7.28 is about too many messages, not about too many recipients in one message.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '452 4.5.3: too many recipients, or one whose domain’s policies are so large that it needs a separate transaction.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means: '550 5.5.3: this sender is not allowed to send to so many people in one message.',
        source: google,
      },
      {
        only: '4',
        by: 'Microsoft',
        means: 'Exchange Online, 4.5.3: more than 200 recipients of one domain in a message.',
        source: exchangeOnline,
      },
      {
        by: 'Microsoft',
        means: 'Exchange Server uses 5.5.3, although RFC 5321’s 452 would go with 4.5.3.',
        source: exchangeServer,
      },
      {
        by: 'Postfix',
        means:
          '452 4.5.3: over the limit for one message. 550 5.5.3: a bounce with several recipients.',
        source: postfix,
      },
      {
        only: '4',
        by: 'OpenSMTPD',
        means:
          '451 4.5.3: too many recipients in one message. 452 4.5.3: too many messages in one session.',
        source: {
          kind: 'source code',
          url: 'https://github.com/OpenSMTPD/OpenSMTPD',
          seen: 'opensmtpd 6.8.0p2',
        },
      },
      {
        only: '4',
        by: 'Rambler',
        means: '452 4.5.3: too much mail in a short time.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Emailit',
        means: '452 4.5.3: the sending limit for the day has been reached.',
        source: {
          kind: 'provider',
          url: 'https://emailit.com/docs/smtp/troubleshooting/',
          seen: '2026-10-01',
        },
      },
    ],
    notes: [
      {
        text: 'The registry pairs X.5.3 with 451, and OpenSMTPD sends 451. RFC 5321 says that 452 is correct.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
      {
        text: 'RFC 3463 expects the sender to split the message, and reserves the code for cases where that is not possible.',
        source: rfc3463,
      },
    ],
    words: [
      'too many recipients',
      'recipient limit',
      'maximum number of recipients',
      'toomanyrecipientserror',
      'multi-recipient bounce',
      'split the list',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.3' }],
  },
  {
    code: 'X.5.4',
    name: 'Invalid command arguments',
    registered: true,
    classes: {
      '4': {
        name: 'Command arguments temporarily not accepted',
        plain:
          'Your mail server added something to a command that the other server cannot use at the moment. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically. If your own email program shows the code at login, send again later.',
            'If the delay lasts longer than a day, tell your email provider or IT support.',
          ],
          administrator: [
            'Compare the parameters of MAIL and RCPT with what is offered: `swaks --server mx.example.org --quit-after EHLO`.',
            'If the other server never accepts the parameter, remove it from your settings.',
          ],
          developer: [
            'Retry later, or immediately without the parameter if the message allows it.',
            'Keep the address.',
          ],
        },
      },
      '5': {
        plain:
          'Your mail server added something to a command that the other server does not accept, such as an invalid name for itself.',
        who: 'your-provider',
        act: 'correct its name in HELO, or the parameter',
        advice: {
          person: [
            'Look at your own address in the email program: it needs a full domain after the @.',
            'If the address is correct, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Use a full host name in EHLO: `postconf smtp_helo_name myhostname`. Google rejects an empty or invalid name with 501 5.5.4.',
            'Compare the parameters of MAIL and RCPT with what is offered: `swaks --server mx.example.org --quit-after EHLO`.',
            '“ETP208” (FireEye) means that your IP address is on Invaluement’s blocklist: ask Invaluement to remove it.',
          ],
          developer: [
            'Send only parameters that the EHLO reply offered, and never an empty name in EHLO.',
            'Do not retry unchanged. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '554',
        how: '5.5.4 is not a different way to write 554, the reply code for a failed transaction.',
      },
      { code: '5.5.2', how: '5.5.2 means that the command itself could not be read.' },
      {
        only: '5',
        code: '501',
        how: '501 is the reply code that Google and others send with it; 501 also comes with 5.5.2.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means: '501 5.5.4: the name in HELO or EHLO is empty or not acceptable.',
        source: google,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '553 5.5.4: the sender address has no real domain.',
        source: { kind: 'source code', url: 'https://ftp.sendmail.org/', seen: '2026-11-23' },
      },
      {
        only: '4',
        by: 'Sendmail',
        means: '454 4.5.4: a fault in the server’s own login (AUTH). No argument is wrong.',
        source: {
          kind: 'source code',
          url: 'https://ftp.sendmail.org/',
          seen: 'sendmail 8.17.1.9',
        },
      },
      {
        only: '5',
        by: 'qmail',
        means:
          '555 5.5.4 “syntax error”: the address is longer than qmail accepts (900 characters).',
        source: {
          kind: 'source code',
          url: 'https://github.com/notqmail/notqmail',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'FireEye',
        means: '550 5.5.4 ETP208: the IP address is on the Invaluement blocklist.',
        source: {
          kind: 'observed',
          url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
          seen: '2026-07-20',
        },
      },
      {
        only: '5',
        by: 'Postfix',
        means: '504 5.5.4 “Encryption required”: this login method needs TLS first.',
        source: postfix3,
      },
    ],
    notes: [
      {
        text: 'The code is meant for arguments out of range and for unknown features.',
        source: rfc3463,
      },
      {
        text: 'The registry pairs X.5.4 with seven reply codes, including 451.',
        source: { kind: 'registry', entry: 'X.5.4' },
      },
    ],
    words: [
      'invalid command arguments',
      'unsupported option',
      'helo argument invalid',
      'empty helo',
      'domain name required',
      'parameter not implemented',
      'command with wrong details',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.4' }],
  },
  {
    code: 'X.5.5',
    name: 'Incompatible protocol versions',
    registered: true,
    classes: {
      '5': {
        plain:
          'The two servers use incompatible versions of a mail protocol, so the message was not delivered.',
        who: 'your-provider',
        act: 'find the two systems that do not match',
        advice: {
          person: [
            'Nothing is wrong with your message. Forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Find out which system wrote the code. It may be a gateway to a different kind of mail system.',
            'Test the greeting by hand: `nc -v mx.example.org 25`, then send EHLO and, if that is rejected, HELO.',
          ],
          developer: [
            'Do not retry over the same path. Fall back from EHLO to HELO if a server does not know EHLO.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '500',
        how: 'A server that does not know EHLO replies with 500 or 502, not with 5.5.5.',
      },
      {
        code: '5.3.3',
        how: '5.3.3 means that the receiving system lacks one feature that the message needs.',
      },
      { code: '5.5.1', how: '5.5.1 means that only a single command was not accepted.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Hornetsecurity',
        means: '450 4.5.5 “Header Checks Defer”: a check of the message’s header defers it.',
        source: hornetsecurity,
      },
    ],
    notes: [
      {
        text: 'The registry pairs no reply code with X.5.5.',
        source: { kind: 'registry', entry: 'X.5.5' },
      },
      {
        text: 'SMTP has no version number: servers list their features in the reply to EHLO.',
        source: { kind: 'rfc', rfc: 5321, section: '2.2' },
      },
    ],
    words: ['wrong protocol version', 'version mismatch', 'protocol version'],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.5' }],
  },
  {
    code: 'X.5.6',
    name: 'Login response too long',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Your email program sent a login response that is too long for the server. The login was rejected, and the message was not sent.',
        who: 'you',
        act: 'read the text, then choose a different login method',
        advice: {
          person: [
            'In the settings of the outgoing server, choose a different login method, such as “normal password” with TLS.',
            'Or remove the account from the email program and add it again.',
            'If the text says “Loop”, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Which mechanism was it? Kerberos tickets and OAuth tokens can become long.',
            'Check which mechanisms you offer, and remove those that are not suitable: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
          ],
          developer: [
            'Do not send the same token again. Request a shorter one, or use a different mechanism from the AUTH line.',
            'The code says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.8',
        how: '5.7.8 means that the server could read the login response, but it is wrong.',
      },
      { code: '5.5.2', how: 'Google uses 5.5.2 if the login response is not valid base64.' },
      {
        code: '500',
        how: '500 is the reply code that comes with it; alone it says only that the server could not read something.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Postfix',
        means:
          '500 5.5.6 “SASL response limit exceeded”: the login response is longer than Postfix accepts.',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: 'postfix 3.7.11',
        },
      },
    ],
    notes: [
      {
        text: 'The code comes with 500.',
        source: { kind: 'rfc', rfc: 4954, section: '6' },
      },
    ],
    words: [
      'authentication exchange line is too long',
      'auth line too long',
      'token too long',
      'login line too long',
    ],
    sources: [
      { kind: 'rfc', rfc: 4954, section: '6' },
      { kind: 'registry', entry: 'X.5.6' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
