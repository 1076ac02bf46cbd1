import type { EnhancedCode } from '../types';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.7' } as const;
const rfc6531 = { kind: 'rfc', rfc: 6531, section: '3.5' } as const;
const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;

/** Subject 6: the content of the message and its form. */
export const enhanced6 = [
  {
    code: 'X.6.0',
    name: 'Something in the message itself',
    registered: true,
    classes: {
      '2': {
        name: 'Message taken',
        plain: 'All is well: the other server has taken the message. There is nothing to do.',
        who: 'nobody',
        act: 'nothing to do',
        advice: {
          person: ['Nothing failed here. If another message comes back later, read that one.'],
          administrator: [
            '2.6.0 mostly stands in the answer to the whole message. Keep the id behind it: the other side finds the message by it.',
          ],
          developer: [
            'Count it as accepted. The server has taken responsibility, but a bounce may still follow.',
          ],
        },
      },
      '5': {
        plain:
          'Something in the content or the build of the message made it undeliverable, and the code does not say what. It is final as sent.',
        who: 'you',
        act: 'send it anew from another program',
        advice: {
          person: [
            'Write the message anew on the web page of your provider, first without attachments.',
            'If that comes back too, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Look at the headers: exactly one From, Date and Message-ID. Google says 554 5.6.0 for a message that breaks RFC 5322.',
            'Does a scanner or a footer of your own change the message? Compare it before and after.',
          ],
          developer: [
            'Build messages with a library that follows RFC 5322. At SparkPost check the JSON in the X-MSYS-API header.',
            'Do not retry unchanged. The address is not the reason: keep it.',
          ],
        },
      },
    },
    confused: [
      { only: '5', code: '5.6.1', how: '5.6.1 says that one kind of content is not supported.' },
      {
        only: '5',
        code: '5.7.1',
        how: '5.7.1 is a rule against the message, spam included. 5.6.0 is about its form. Google uses 5.7.1 for many faulty headers.',
      },
      {
        only: '2',
        code: '2.1.5',
        how: '2.1.5 says that the recipient’s address is good; 2.6.0 mostly answers the whole message.',
      },
    ],
    practice: [
      { only: '5', by: 'Google', means: '554 5.6.0: the message breaks RFC 5322.', source: google },
      {
        only: '5',
        by: 'SparkPost',
        means: '550 5.6.0: the JSON in the control header X-MSYS-API cannot be read.',
        source: {
          kind: 'provider',
          url: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
          seen: '2026-08-06',
        },
      },
    ],
    notes: [
      {
        text: 'The registry names no three-digit code for it.',
        source: { kind: 'registry', entry: 'X.6.0' },
      },
    ],
    words: [
      'message is malformed',
      'media error',
      'content error',
      'queued mail for delivery',
      'rfc 5322',
      'bad message',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.6.0' }],
  },
  {
    code: 'X.6.1',
    name: 'Kind of content not supported',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message holds a kind of content that cannot be carried to this recipient. It is final as sent.',
        who: 'you',
        act: 'send it as plain text, the file as a link',
        advice: {
          person: [
            'Send the text alone, without attachments.',
            'Put the file on a storage service and send a link.',
          ],
          administrator: [
            'Look at the Content-Type lines of the parts: which one is unusual?',
            'The limit may lie behind the mail server, at a gateway to fax, voice or text messages. Its postmaster knows.',
          ],
          developer: [
            'Give every message a text/plain part. Do not retry unchanged.',
            'The recipient exists: keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1: the content could be carried, but a rule forbids it.' },
      {
        code: '5.6.3',
        how: '5.6.3: the content would have to be converted, and nobody can do it.',
      },
      { code: '5.3.4', how: '5.3.4: the content is only too large.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The next server or the protocol itself may be what lacks the support.',
        source: rfc3463,
      },
    ],
    words: [
      'media not supported',
      'unsupported content',
      'unsupported attachment',
      'content type not supported',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.6.1' }],
  },
  {
    code: 'X.6.2',
    name: 'Conversion needed but forbidden',
    registered: true,
    classes: {
      '5': {
        plain:
          'On its way the message would have to be rewritten into another form, and that is forbidden. It is final as sent.',
        who: 'you',
        act: 'send it in a plainer form',
        advice: {
          person: [
            'Send it again as plain text, without special characters and attachments.',
            'If you signed the message, try it without the signature, if you may.',
          ],
          administrator: [
            'Who forbids it: something in the message, or your own server? In Postfix look at `postconf disable_mime_output_conversion`.',
            'A typical case is 8-bit text before a server without 8BITMIME: `swaks --server mx.example.org --quit-after EHLO`.',
          ],
          developer: [
            'Encode text as quoted-printable or base64 yourself, so that nobody has to convert it.',
            'Do not retry unchanged. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.3', how: '5.6.3: nobody forbids the conversion, but this server cannot do it.' },
      { code: '5.6.4', how: '5.6.4: only a conversion that loses something is forbidden.' },
      { code: '5.6.5', how: '5.6.5: the conversion was tried and went wrong.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The ban can come from the sender, in the message itself, or from a rule of the sending host.',
        source: rfc3463,
      },
    ],
    words: [
      'conversion required and prohibited',
      'conversion prohibited',
      'conversion not allowed',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.6.2' }],
  },
  {
    code: 'X.6.3',
    name: 'Conversion needed but not possible',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message would have to be rewritten for the next server, and this one cannot do it. It is final as sent.',
        who: 'your-provider',
        act: 'convert the message before handing it over',
        advice: {
          person: [
            'If it is short, send it again as plain text, without letters such as ü or é.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Does the next server offer 8BITMIME? `swaks --server mx.example.org --quit-after EHLO`.',
            'Let your own server convert to 7 bit: in Postfix with `disable_mime_output_conversion = no`, the default.',
          ],
          developer: [
            'Send 8-bit text only where EHLO offers 8BITMIME; else encode it as quoted-printable or base64.',
            'Do not retry unchanged, and do not suppress.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.2', how: '5.6.2: the conversion would be possible, but it is forbidden.' },
      { code: '5.6.5', how: '5.6.5: the conversion was tried and went wrong.' },
      { code: '5.6.7', how: '5.6.7 is about special letters in an address, not in the text.' },
    ],
    practice: [],
    notes: [
      {
        text: 'RFC 3463 has this example: a gateway takes 8-bit text but cannot turn it into 7 bit for the next server.',
        source: rfc3463,
      },
      {
        text: 'RFC 4468 lists it with 554 among the answers to BURL.',
        source: { kind: 'rfc', rfc: 4468, section: '6' },
      },
    ],
    words: [
      'conversion required but not supported',
      '8bitmime',
      '8-bit',
      '8bit not supported',
      'cannot convert',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.6.3' }],
  },
  {
    code: 'X.6.4',
    name: 'Converted, with something lost',
    registered: true,
    classes: {
      '2': {
        name: 'Delivered, with something lost',
        plain:
          'The message arrived, but it was rewritten on the way and lost something. You need do nothing unless the lost part matters.',
        who: 'nobody',
        act: 'nothing to do, unless the lost part matters',
        advice: {
          person: [
            'The message arrived. If it held something special, ask the recipient whether they can read all of it.',
          ],
          administrator: [
            'See which server converted it: the report names it. RFC 4468 has MIME headers as an example of what can be lost.',
          ],
          developer: ['Count it as delivered, and do not send it again.'],
        },
      },
      '5': {
        name: 'Could be delivered only with a loss',
        plain:
          'The message could have been delivered only with a part of it lost, and that was not allowed. It is final as sent.',
        who: 'you',
        act: 'send it in a plainer form',
        advice: {
          person: [
            'Send it again as plain text.',
            'If the look matters, send it as a common kind of file, such as a PDF.',
          ],
          administrator: [
            'Who forbids the loss: the sender’s program, or a gateway of yours? Allow it, or keep the ban and tell the sender.',
            'Send through a server that need not convert at all.',
          ],
          developer: [
            'Do not retry unchanged. Offer a plain version beside the rich one.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.6.2',
        how: '5.6.2: every conversion is forbidden, not only one that loses something.',
      },
      { only: '5', code: '5.6.5', how: '5.6.5: the conversion itself went wrong.' },
      { only: '2', code: '2.6.0', how: '2.6.0: taken, and nothing is said of a loss.' },
    ],
    practice: [],
    notes: [
      {
        text: 'As 2.6.4 it is a warning after a delivery; as 5.6.4 it is a failure where the sender forbade the loss.',
        source: rfc3463,
      },
      {
        only: '2',
        text: 'RFC 4468 lists 250 2.6.4 for MIME headers that were converted with a loss.',
        source: { kind: 'rfc', rfc: 4468, section: '6' },
      },
    ],
    words: ['conversion with loss performed', 'conversion with loss', 'lost in conversion'],
    sources: [rfc3463, { kind: 'registry', entry: 'X.6.4' }],
  },
  {
    code: 'X.6.5',
    name: 'Conversion failed',
    registered: true,
    classes: {
      '5': {
        plain:
          'A server on the way tried to rewrite the message into another form, and it went wrong. It is final as sent.',
        who: 'you',
        act: 'write it anew, as plain text',
        advice: {
          person: [
            'Write the message anew instead of forwarding or copying it: the fault may sit in its build.',
            'Leave out attachments at the first try.',
          ],
          administrator: [
            'Look at the MIME build: a missing boundary, a wrong Content-Transfer-Encoding or an unknown charset stops converters.',
            'Try the same message towards another destination, to see whether the message or the converter is at fault.',
          ],
          developer: [
            'Check boundary, charset and encoding of each part before you send. The same copy fails again.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.3', how: '5.6.3: the server cannot convert at all, and did not try.' },
      { code: '5.6.4', how: '5.6.4: the conversion works, but loses something.' },
      { code: '5.6.0', how: '5.6.0 does not say that a conversion was the trouble.' },
    ],
    practice: [],
    notes: [],
    words: ['conversion failed', 'content conversion', 'mime conversion', 'conversion error'],
    sources: [rfc3463, { kind: 'registry', entry: 'X.6.5' }],
  },
  {
    code: 'X.6.6',
    name: 'Message text could not be fetched',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Your mail program asked the server to fetch the text from another server, and that failed. The message has not left. It is final as sent.',
        who: 'you',
        act: 'send it again the usual way',
        advice: {
          person: [
            'If you forwarded a message without opening it, open it first and forward it then.',
            'Or write the message anew, with the attachment from your own computer.',
          ],
          administrator: [
            'This belongs to BURL: the submission server fetches the text from an IMAP server. Does it reach that one? `openssl s_client -connect imap.example.com:993`.',
            'Has the URL run out, or was the message deleted in the meantime?',
          ],
          developer: [
            'Get a new URL from the IMAP server and try once more, or send the text with DATA.',
            'It says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.14',
        how: '5.7.14: the server may not fetch the text, since it has no trust arrangement with the other one.',
      },
      { code: '4.4.1', how: '4.4.1: the other server did not answer; it is tried again.' },
      {
        code: '554',
        how: '554 is the three-digit code that goes with it, and is used for much else.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'It was made for BURL, where a mail program names the text by an IMAP URL.',
        source: { kind: 'rfc', rfc: 4468, section: '5' },
      },
    ],
    words: [
      'message content not available',
      'burl',
      'imap url resolution failed',
      'url resolution',
    ],
    sources: [
      { kind: 'rfc', rfc: 4468, section: '5' },
      { kind: 'registry', entry: 'X.6.6' },
    ],
  },
  {
    code: 'X.6.7',
    name: 'Address with special letters not taken',
    registered: true,
    classes: {
      '5': {
        plain:
          'An address has letters beyond the plain a to z, such as ü or é, and this server does not take it. It is final as sent.',
        who: 'you',
        act: 'use an address with plain letters',
        advice: {
          person: [
            'Ask the person for an address with plain letters only. Many have a second one.',
            'If it is your own address that has them, send from a plain one.',
          ],
          administrator: [
            'Does the next server offer SMTPUTF8? `swaks --server mx.example.org --quit-after EHLO`.',
            'Postfix says 553 5.6.7 to a client that did not ask for SMTPUTF8. `postconf smtputf8_enable` shows your own side.',
          ],
          developer: [
            'Ask for SMTPUTF8 with MAIL where EHLO offers it. Write the domain in its ASCII form (xn--…); the part before the @ has none.',
            'Do not retry over the same path. The address may be right: keep it.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.9', how: '5.6.9 comes after the whole message; 5.6.7 comes at MAIL or RCPT.' },
      { code: '5.1.3', how: '5.1.3: the address is written wrongly, whatever its letters.' },
      { code: '5.6.8', how: '5.6.8: it is the reply that would need special letters.' },
    ],
    practice: [
      {
        by: 'Postfix',
        means: '553 5.6.7: such an address came from a client that did not ask for SMTPUTF8.',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        text: 'RFC 5336, an experiment of 2008, had registered the number with another sense: a second, plain address was missing. RFC 6531 replaced it.',
        source: { kind: 'rfc', rfc: 5336, section: '4' },
      },
    ],
    words: [
      'non-ascii address',
      'smtputf8',
      'must declare smtputf8',
      'umlaut',
      'internationalised address',
      'utf-8 address',
      'eai',
    ],
    sources: [rfc6531, { kind: 'registry', entry: 'X.6.7' }],
  },
  {
    code: 'X.6.8',
    name: 'Reply would need special letters',
    registered: true,
    classes: {
      '5': {
        plain:
          'To answer, the server would have to write a mailbox name with special letters, and your mail server has not allowed that. It is final as sent.',
        who: 'your-provider',
        act: 'allow special letters in replies (SMTPUTF8)',
        advice: {
          person: [
            'Your text is not the reason. Send the whole message that came back to whoever looks after your mail.',
            'Ask whether the person has an address with plain letters.',
          ],
          administrator: [
            'With VRFY or EXPN add the parameter SMTPUTF8, if EHLO offers it.',
            'For delivery send through a server that supports SMTPUTF8: `postconf smtputf8_enable`.',
          ],
          developer: [
            'Add SMTPUTF8 to the command, or do without VRFY and EXPN.',
            'It does not mean that the mailbox is missing. Do not suppress.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.10', how: '5.6.10 was a second number for the same thing and is withdrawn.' },
      {
        code: '5.6.7',
        how: '5.6.7: the address in the command has special letters that are not taken.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry pairs it with 252 as well, so it can come as a success in class 2.',
        source: { kind: 'registry', entry: 'X.6.8' },
      },
    ],
    words: ['utf-8 string reply is required', 'utf-8 reply', 'smtputf8 reply', 'vrfy smtputf8'],
    sources: [
      { kind: 'rfc', rfc: 6531, section: '3.7.4.2' },
      { kind: 'registry', entry: 'X.6.8' },
    ],
  },
  {
    code: 'X.6.9',
    name: 'Special letters cannot be passed on',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message has special letters in its headers, and the server of a recipient cannot take that. It is final as sent.',
        who: 'you',
        act: 'use plain addresses, write to each alone',
        advice: {
          person: [
            'Send it from an address with plain letters to plain addresses.',
            'With several recipients, write to each alone: one of them is enough to stop it.',
          ],
          administrator: [
            'Find the recipient whose server lacks SMTPUTF8: `swaks --server mx.example.org --quit-after EHLO` for each domain.',
            'If the server is yours, switch SMTPUTF8 on along the whole way, filters and gateways included.',
          ],
          developer: [
            'Encode names and subject as encoded words, so that only addresses with special letters need SMTPUTF8.',
            'Send one copy a recipient. Do not retry this one, and do not suppress.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.7', how: '5.6.7 refuses an address at MAIL or RCPT, before the message.' },
      { code: '5.6.3', how: '5.6.3 is about 8-bit text; 5.6.9 is about headers in UTF-8.' },
      {
        code: '550',
        how: '550 is the three-digit code that goes with it, and mostly means something else.',
      },
    ],
    practice: [],
    notes: [
      { text: 'It comes after the whole message, at the final dot.', source: rfc6531 },
      {
        text: 'RFC 5336 had given the number to a failed “downgrade”, a rewriting that the later standard no longer has.',
        source: { kind: 'rfc', rfc: 5336, section: '4' },
      },
    ],
    words: [
      'utf-8 header',
      'utf8smtp downgrade failed',
      'smtputf8 not supported',
      'internationalised message',
      'non-ascii header',
    ],
    sources: [rfc6531, { kind: 'registry', entry: 'X.6.9' }],
  },
  {
    code: 'X.6.10',
    name: 'Withdrawn: the same as X.6.8',
    registered: true,
    classes: {
      '5': {
        plain:
          'This number is withdrawn. It meant: the reply would need special letters that your mail server has not allowed. It is final as sent.',
        who: 'your-provider',
        act: 'allow special letters in replies (SMTPUTF8)',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail. Servers should no longer use this code.',
          ],
          administrator: [
            'Treat it as 5.6.8, and let the words behind it decide.',
            'If your own software sends it, put 5.6.8 in its place.',
          ],
          developer: [
            'Never send it. When you read it, treat it as 5.6.8: no retry, no suppression.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.8', how: '5.6.8 means the same and is in force.' },
      {
        code: '5.6.1',
        how: '5.6.10 is not 5.6.1: the last number is ten. 5.6.1 is about the kind of content.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry calls it a double of X.6.8 and deprecated. It leaves title, three-digit code and submitter empty.',
        source: { kind: 'registry', entry: 'X.6.10' },
      },
      {
        text: 'RFC 5336 had registered it, with 252.',
        source: { kind: 'rfc', rfc: 5336, section: '4' },
      },
    ],
    words: ['deprecated', 'withdrawn code', 'duplicate of 5.6.8', 'utf-8 reply'],
    sources: [
      { kind: 'rfc', rfc: 6531, section: '4.2' },
      { kind: 'registry', entry: 'X.6.10' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
