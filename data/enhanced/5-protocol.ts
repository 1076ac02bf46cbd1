import type { EnhancedCode } from '../types';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.6' } as const;
const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
const exchangeOnline = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
const exchangeServer = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2021-07-14',
} as const;
const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: '2026-11-23',
} as const;
const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
} as const;

/** Subject 5: the dialogue between the two servers. */
export const enhanced5 = [
  {
    code: 'X.5.0',
    name: 'Dialogue fault without a name',
    registered: true,
    classes: {
      '2': {
        name: 'Step of the dialogue done',
        plain:
          'All is well: this step of the conversation between the two servers worked. There is nothing to do.',
        who: 'nobody',
        act: 'nothing to do',
        advice: {
          person: [
            'This is a success, not a failure. If your message came back all the same, another line in it says why.',
          ],
          administrator: [
            '2.5.0 goes with a positive answer such as 250. Look further down in the log for the line that failed.',
          ],
          developer: [
            'Go on with the dialogue. After BDAT or BURL it can mean that the server waits for the next part.',
          ],
        },
      },
      '4': {
        plain:
          'Something went wrong in the conversation of the two servers, and the code does not say what. It is temporary: your mail server tries again.',
        who: 'your-provider',
        act: 'find what disturbs the dialogue',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If a final refusal follows, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Read the words: Google’s 451 4.5.0 means that your server broke the SMTP rules, for example with wrong line ends or by talking too early.',
            'Look for a firewall or proxy between the two servers that changes or delays lines.',
            'Compare with other destinations: if only one of them says it, write to its postmaster.',
          ],
          developer: [
            'Retry, but read the dialogue: a client that breaks the rules breaks them at every try.',
            'It says nothing about the address. Do not suppress it.',
          ],
        },
      },
      '5': {
        plain:
          'The conversation of the two servers failed, and the code does not say where. It is final as sent. The words behind it mostly tell more.',
        who: 'your-provider',
        act: 'read the words and the dialogue in the log',
        advice: {
          person: [
            'Check the address first: Microsoft’s outlook.com and hotmail.com say 5.5.0 where a mailbox does not exist.',
            'If the address is right, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Take the reason from the text, not from the code: providers use 5.5.0 for a wrong address, for SPF and for a listed IP address.',
            'From Postfix, 503 5.5.0 means that the client talked ahead although PIPELINING was not offered.',
            'Play the dialogue by hand: `swaks --to maria@example.org --server mx.example.org --quit-after RCPT`.',
          ],
          developer: [
            'Do not retry unchanged. Suppress the address only where the words say that it does not exist.',
          ],
        },
      },
    },
    confused: [
      {
        only: '45',
        code: '5.5.1',
        how: '5.5.1 names the fault: a command out of order, or one that is not offered.',
      },
      { only: '45', code: '5.0.0', how: '5.0.0 does not even say that the dialogue is meant.' },
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 is the registered code for no such mailbox, which Microsoft’s 550 5.5.0 means too.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means: '550 5.5.0: there is no such outlook.com, hotmail.com, live.com or msn.com mailbox.',
        source: exchangeOnline,
      },
      {
        only: '4',
        by: 'Google',
        means: '451 4.5.0: the client broke the SMTP rules.',
        source: google,
      },
      {
        only: '5',
        by: 'Postfix',
        means: '503 5.5.0: the client talks ahead without PIPELINING.',
        source: postfix,
      },
      {
        only: '5',
        by: 'La Poste',
        means:
          '550 5.5.0 with a number of its own (LPN…): poor reputation of the IP address, SPF, or a mailbox that is archived or blocked.',
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
    ],
    notes: [
      {
        text: 'The registry ties it to 14 three-digit codes, from 220 to 554, good and bad ones alike.',
        source: { kind: 'registry', entry: 'X.5.0' },
      },
      {
        only: '25',
        text: 'RFC 4468 answers with 250 2.5.0 while further parts of a message are awaited, and with 554 5.5.0 where no recipient was named.',
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
    name: 'Command not possible here',
    registered: true,
    classes: {
      '4': {
        name: 'Command not possible for now',
        plain:
          'The other server did not take a command at this point of the conversation. It is temporary: your mail server tries again.',
        who: 'your-provider',
        act: 'look at the order of the commands in the log',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it lasts longer than a day, tell whoever looks after your mail.',
          ],
          administrator: [
            'Look one line back: a refused MAIL or RCPT before it is mostly the real reason.',
            'Make sure that the log says 4.5.1 and not 451, which is a fault at the other server.',
          ],
          developer: [
            'Retry once, then correct the order of your commands: the same order gets the same answer.',
            'Keep the address.',
          ],
        },
      },
      '5': {
        plain:
          'A command of your mail server came out of order, or is not offered there. It is final as sent. The real reason may stand one line earlier.',
        who: 'your-provider',
        act: 'look at the dialogue in the log',
        advice: {
          person: [
            'Look whether the text names an address that was refused before. Check that address.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'After “no valid recipients” or “RCPT first”, read the answer to RCPT before it: that is the reason.',
            'If it answers AUTH, login is not offered there. See what is: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
            'From postscreen (Postfix), 550 5.5.1 means that your server spoke before the greeting.',
          ],
          developer: [
            'Wait for the greeting, then EHLO, MAIL, RCPT; send DATA only after an accepted RCPT. Never mix DATA with BDAT.',
            'Do not retry the same order. Suppress only an address whose own RCPT said 5.1.1.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '451',
        how: '4.5.1 is not another way to write 451. 451 is a three-digit code for a fault at the other server.',
      },
      { code: '5.5.2', how: '5.5.2: the command could not be read at all.' },
      {
        only: '5',
        code: '503',
        how: '503 is the three-digit code for a wrong order, and mostly carries 5.5.1.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means:
          '502 5.5.1: command unknown or not offered. 503 5.5.1: wrong order, EHLO missing, or no accepted recipient before DATA.',
        source: google,
      },
      {
        only: '5',
        by: 'Postfix',
        means: '554 5.5.1 at DATA: all recipients were refused before.',
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
        means: '550 5.5.1 “Protocol error” from postscreen: the client spoke before its turn.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'No RFC gives the three-digit code 430 a text; it only stands beside this entry.',
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
    name: 'Command cannot be read',
    registered: true,
    classes: {
      '5': {
        plain:
          'The other server could not read a command of your mail server: something in it is written wrongly. It is final as sent.',
        who: 'your-provider',
        act: 'correct how the command is written',
        advice: {
          person: [
            'Look at the addresses, yours included: each needs a part before and after the @, without spaces.',
            'If they are right, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Google says 555 5.5.2 where MAIL or RCPT has no angle brackets round the address.',
            'Postfix says 504 5.5.2 for a HELO name that is no full host name: `postconf myhostname` shows yours.',
            'With “bare LF”, find the program that ends lines without CR.',
          ],
          developer: [
            'Put addresses in angle brackets, end every line with CRLF, and encode answers to AUTH in base64.',
            'Do not retry the same line. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.5.4',
        how: '5.5.4: the command was read, but something that belongs to it is wrong.',
      },
      { code: '5.5.1', how: '5.5.1: the command was read, but it is not possible here.' },
      {
        code: '5.7.24',
        how: '5.7.24 has taken over from 5.5.2 for an SPF record that cannot be read.',
      },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '501 5.5.2: the base64 answer of a login could not be read. 555 5.5.2: MAIL or RCPT is written wrongly.',
        source: google,
      },
      {
        by: 'Postfix',
        means:
          '501 or 504 5.5.2: the name in HELO, or an address, is badly written or has no full domain.',
        source: postfix,
      },
      {
        by: 'Postfix',
        means: '550 5.5.2: lines end with LF alone. It is a protection against SMTP smuggling.',
        source: postfix,
      },
      {
        by: 'Microsoft',
        means: 'Exchange Server: “Send hello first”, so a command came before EHLO.',
        source: exchangeServer,
      },
      {
        by: 'Proofpoint',
        means: '550 5.5.2: the sender address has no full domain.',
        source: fieldManual,
      },
    ],
    notes: [
      {
        text: 'RFC 7208 used 5.5.2 for an SPF record in error; RFC 7372 put X.7.24 in its place.',
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
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.2' }],
  },
  {
    code: 'X.5.3',
    name: 'Too many recipients at once',
    registered: true,
    classes: {
      '4': {
        plain:
          'The message has more recipients than the other server takes in one go. It is temporary: your mail server tries again with the rest.',
        who: 'nobody',
        act: 'wait, the rest goes in a further turn',
        advice: {
          person: [
            'Wait: your mail server delivers to the others in further turns.',
            'For a newsletter use a mailing list or a service made for it.',
          ],
          administrator: [
            'Hand over fewer recipients in one turn (Postfix: `default_destination_recipient_limit`). A server must take at least 100.',
            'Read the words: one of Google’s two replies asks for a turn of its own for one recipient. At Rambler and Emailit it is a sending limit.',
          ],
          developer: [
            'Send to the accepted recipients now, and to the rest in a new transaction. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The message has more recipients than you may write to at once. It is final as sent: send it to fewer people at a time.',
        who: 'you',
        act: 'send it to fewer people at once',
        advice: {
          person: [
            'Send the message in several parts, each to fewer people.',
            'For a group that you often write to, use a mailing list.',
          ],
          administrator: [
            'Find out whose limit it is: the account’s, your own server’s (`postconf smtpd_recipient_limit`) or the receiving server’s.',
            'Postfix says 550 5.5.3 “Multi-recipient bounce” when a message with an empty sender has several recipients: send such notices one by one.',
          ],
          developer: [
            'Split the list and send again: smaller turns can succeed at once.',
            'It is about their number. Keep all the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '452',
        how: '452 is the three-digit code that mostly stands before it. 452 can also mean no room for now.',
      },
      {
        only: '5',
        code: '552',
        how: 'RFC 821 gave 552 for too many recipients by mistake. 552 means too large or no room.',
      },
      {
        code: '4.7.28',
        how: '4.7.28 is about too many messages, not about too many recipients of one.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '452 4.5.3: too many recipients, or one whose domain’s rules are so large that it needs a turn of its own.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means: '550 5.5.3: this sender may not write to so many people at once.',
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
        means: 'Exchange Server prints 5.5.3 where RFC 5321’s 452 would go with 4.5.3.',
        source: exchangeServer,
      },
      {
        by: 'Postfix',
        means:
          '452 4.5.3 over the limit of one message; 550 5.5.3 for a bounce with several recipients.',
        source: postfix,
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
        means: '452 4.5.3: the day’s sending limit is used up.',
        source: {
          kind: 'provider',
          url: 'https://emailit.com/docs/smtp/troubleshooting/',
          seen: '2026-10-01',
        },
      },
    ],
    notes: [
      {
        text: 'The registry pairs it with 451, yet servers send it with 452 or 550, and RFC 5321 asks for 452.',
        source: { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      },
      {
        text: 'RFC 3463 expects the sender to split the message, and keeps the code for cases where that cannot be done.',
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
    name: 'Command with wrong details',
    registered: true,
    classes: {
      '4': {
        name: 'Details of a command not usable for now',
        plain:
          'Your mail server added something to a command that the other server cannot use just now. Your mail server tries again by itself.',
        who: 'nobody',
        act: 'wait',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it lasts longer than a day, tell whoever looks after your mail.',
          ],
          administrator: [
            'Compare the parameters of MAIL and RCPT with what is offered: `swaks --server mx.example.org --quit-after EHLO`.',
            'If the other server never takes the parameter, leave it away in your settings.',
          ],
          developer: [
            'Retry later, or at once without the parameter where the message allows it.',
            'Keep the address.',
          ],
        },
      },
      '5': {
        plain:
          'Your mail server added something to a command that the other server cannot use, such as an odd name of its own. It is final as sent.',
        who: 'your-provider',
        act: 'correct its name in HELO, or the parameter',
        advice: {
          person: [
            'Look at your own address in the mail program: it needs a full domain after the @.',
            'If it is right, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Give a full host name in EHLO: `postconf smtp_helo_name myhostname`. Google refuses an empty or odd one with 501 5.5.4.',
            'Compare the parameters of MAIL and RCPT with what is offered: `swaks --server mx.example.org --quit-after EHLO`.',
            'With “ETP208” (FireEye) your IP address is listed at Invaluement: ask for removal there.',
          ],
          developer: [
            'Send only parameters that EHLO offered, and never an empty name in EHLO.',
            'Do not retry unchanged. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '554',
        how: '5.5.4 is not another way to write 554, the three-digit code for a failed transaction.',
      },
      { code: '5.5.2', how: '5.5.2: the command itself could not be read.' },
      {
        only: '5',
        code: '501',
        how: '501 is the three-digit code that Google sends with it; 501 stands with 5.5.2 as well.',
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
        only: '5',
        by: 'qmail',
        means: '555 5.5.4: an address or command is badly written.',
        source: {
          kind: 'source code',
          url: 'https://github.com/notqmail/notqmail',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'FireEye',
        means: '550 5.5.4 ETP208: the IP address is on the Invaluement block list.',
        source: {
          kind: 'observed',
          url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
          seen: '2026-07-20',
        },
      },
    ],
    notes: [
      {
        text: 'It is meant for arguments out of range and for features that are not known.',
        source: rfc3463,
      },
      {
        text: 'The registry pairs it with seven three-digit codes, 451 among them.',
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
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.4' }],
  },
  {
    code: 'X.5.5',
    name: 'Versions that do not fit together',
    registered: true,
    classes: {
      '5': {
        plain:
          'The two servers speak versions of a mail protocol that do not fit together. It is final as sent. The code is very rare.',
        who: 'your-provider',
        act: 'find the two systems that do not fit',
        advice: {
          person: [
            'Nothing is wrong with your message. Send the whole of what came back to whoever looks after your mail.',
          ],
          administrator: [
            'Find out who wrote it. A gateway to another kind of mail system is the likeliest place.',
            'Try the greeting by hand: `nc -v mx.example.org 25`, then EHLO and, if that is refused, HELO.',
          ],
          developer: [
            'Do not retry over the same path. Fall back from EHLO to HELO where a server does not know EHLO.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '500',
        how: 'A server that does not know EHLO answers with 500 or 502, not with 5.5.5.',
      },
      {
        code: '5.3.3',
        how: '5.3.3: the receiving system lacks one feature that the message needs.',
      },
      { code: '5.5.1', how: '5.5.1: a single command is not possible.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry names no three-digit code for it.',
        source: { kind: 'registry', entry: 'X.5.5' },
      },
      {
        text: 'SMTP has no version number: servers list in the answer to EHLO what they can do.',
        source: { kind: 'rfc', rfc: 5321, section: '2.2' },
      },
    ],
    words: ['wrong protocol version', 'version mismatch', 'protocol version'],
    sources: [rfc3463, { kind: 'registry', entry: 'X.5.5' }],
  },
  {
    code: 'X.5.6',
    name: 'Login answer too long',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Your mail program sent a login answer that is longer than the server can hold. The message has not left. It is final as sent.',
        who: 'you',
        act: 'choose another way of logging in',
        advice: {
          person: [
            'In the settings of the outgoing server choose another kind of login, such as “normal password” with TLS.',
            'Or remove the account from the mail program and add it anew.',
          ],
          administrator: [
            'Which mechanism was it? Tickets of Kerberos and tokens of OAuth can grow long.',
            'See which mechanisms you offer, and leave out those that do not fit: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
          ],
          developer: [
            'Do not send the same token again. Ask for a shorter one, or use another mechanism from the AUTH line.',
            'It says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.8', how: '5.7.8: the login answer could be read, but it is wrong.' },
      { code: '5.5.2', how: '5.5.2: Google says it where the login answer is no valid base64.' },
      {
        code: '500',
        how: '500 is the three-digit code that goes with it; alone it says only that something could not be read.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'It goes with 500.',
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
