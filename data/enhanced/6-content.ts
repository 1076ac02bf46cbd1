import type { EnhancedCode } from '../types';
import { google, hornetsecurity, postfix3, sendmail8 } from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.7' } as const;
const rfc6531 = { kind: 'rfc', rfc: 6531, section: '3.5' } as const;

const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: 'postfix 3.7.11',
} as const;
const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: 'sendmail 8.17.1.9',
} as const;
const qmail = {
  kind: 'source code',
  url: 'https://github.com/notqmail/notqmail/blob/main/qmail-remote.c',
  seen: '2026-11-29',
} as const;
const dovecot = {
  kind: 'source code',
  url: 'https://github.com/dovecot/core',
  seen: 'dovecot 2.3.19.1',
} as const;

/** Subject 6: the content of the message and its form. */
export const enhanced6 = [
  {
    code: 'X.6.0',
    name: 'Message content problem, unspecified',
    registered: true,
    classes: {
      '2': {
        name: 'Message accepted',
        plain:
          'Nothing is wrong: the other server has accepted the message. There is nothing to do.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: ['Nothing failed here. If a bounce message comes later, read that message.'],
          administrator: [
            '2.6.0 usually comes in the reply to the whole message. Keep the ID after it: with it, the other server’s postmaster can find the message.',
          ],
          developer: [
            'Count it as accepted. The server has taken responsibility, but a bounce may still follow.',
          ],
        },
        // RFC 2034, 6.
        wire: ['C: .', 'S: 250 2.6.0 …'],
      },
      '5': {
        plain:
          'The message could not be delivered because of its content or format, and the code does not say what is wrong.',
        who: 'you',
        act: 'send it again from a different program',
        advice: {
          person: [
            'Write the message again on your provider’s website, first without attachments.',
            'If that comes back too, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Check that there is exactly one From, one Date and one Message-ID header. Google uses 554 5.6.0 for a message that breaks RFC 5322.',
            'Does one of your own scanners or footers change the message? Compare the message before and after that step.',
          ],
          developer: [
            'Build messages with a library that follows RFC 5322. At SparkPost, check the JSON in the X-MSYS-API header.',
            'Do not retry unchanged. The address is not the reason: keep it.',
          ],
        },
      },
    },
    confused: [
      { only: '5', code: '5.6.1', how: '5.6.1 says that one content type is not supported.' },
      {
        only: '5',
        code: '5.7.1',
        how: '5.7.1 means a rejection by policy, including spam filtering. 5.6.0 is about its format. Google uses 5.7.1 for many faulty headers.',
      },
      {
        only: '2',
        code: '2.1.5',
        how: '2.1.5 says that the recipient’s address is valid; 2.6.0 is usually about the whole message.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Postfix',
        means:
          '4.6.0 “Alias expansion error”: the aliases lead to too many addresses, or to each other.',
        source: postfix,
      },
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
      {
        only: '5',
        by: 'Postfix',
        means:
          '5.6.0: the message breaks a rule that the administrator enforces, for example with 8-bit characters in a header.',
        source: postfix3,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '552 5.6.0 “Headers too large”: the header is longer than the server accepts.',
        source: sendmail8,
      },
    ],
    notes: [
      {
        only: '2',
        text: 'The definition is about content that could not be delivered. RFC 2034 shows “250 2.6.0 Message accepted” for a message without a problem.',
        source: { kind: 'rfc', rfc: 2034, section: '6' },
      },
      {
        text: 'The registry pairs no reply code with X.6.0.',
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
    name: 'Content type not supported',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message contains a type of content that cannot be delivered to this recipient, so it was sent back.',
        who: 'you',
        act: 'send it as plain text, with the file as a link',
        advice: {
          person: [
            'Send only the text, without attachments.',
            'Upload the file to a storage service and send a link.',
          ],
          administrator: [
            'Look at the Content-Type lines of the parts: which one is unusual?',
            'The limit may be in a system after the mail server, such as a gateway to fax, voice or text messages. The postmaster of that system knows the limit.',
          ],
          developer: [
            'Give every message a text/plain part. Do not retry unchanged.',
            'The address is not the reason: keep it.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.1',
        how: '5.7.1 means that the content could be delivered, but a policy forbids it.',
      },
      {
        code: '5.6.3',
        how: '5.6.3 means that the content would have to be converted, and that is not possible.',
      },
      { code: '5.3.4', how: '5.3.4 means that the content is just too large.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Sendmail',
        means:
          '554 5.6.1 “Eight bit data not allowed”: the text has characters such as ü without declaring them (MIME).',
        source: sendmail,
      },
    ],
    notes: [
      {
        text: 'Perhaps the next server, or the protocol itself, does not support the content.',
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
          'To be delivered, the message would have to be converted into another format, and that is forbidden. From qmail, this code means that the last line has no line ending.',
        who: 'your-provider',
        act: 'read the text: is it about the last line, or the format?',
        advice: {
          person: [
            'Send it again as plain text, without special characters and attachments.',
            'If you signed the message, send it unsigned where that is allowed.',
          ],
          administrator: [
            'Does something in the message forbid the conversion, or does your own server? In Postfix, check `postconf disable_mime_output_conversion`.',
            'From qmail, have the sending program end the last line of the message with CRLF.',
            'A typical case is 8-bit text to a server without 8BITMIME: `swaks --server mx.example.org --quit-after EHLO`.',
          ],
          developer: [
            'Encode text as quoted-printable or base64 yourself, so that no server has to convert it.',
            'Do not retry unchanged. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.6.3',
        how: '5.6.3 means that nothing forbids the conversion, but this server cannot do it.',
      },
      {
        code: '5.6.4',
        how: '5.6.4 means that only a conversion that loses something is forbidden.',
      },
      { code: '5.6.5', how: '5.6.5 means that the conversion was tried and failed.' },
    ],
    practice: [
      {
        by: 'qmail',
        means:
          '“SMTP cannot transfer messages with partial final lines”: the last line of the message has no line ending.',
        source: qmail,
      },
    ],
    notes: [
      {
        text: 'The prohibition can come from the sender, in the message itself, or from a policy of the sending host.',
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
          'The message would have to be converted for the next server, and this server cannot do that. The message was not delivered.',
        who: 'your-provider',
        act: 'convert the message before passing it on',
        advice: {
          person: [
            'If the message is short, send it again as plain text, without characters such as ü or é.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Does the next server offer 8BITMIME? `swaks --server mx.example.org --quit-after EHLO`.',
            'Let your own server convert to 7 bit: in Postfix with `disable_mime_output_conversion = no`, the default.',
          ],
          developer: [
            'Send 8-bit text only if EHLO offers 8BITMIME; otherwise encode it as quoted-printable or base64.',
            'Do not retry unchanged, and do not suppress.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.6.2',
        how: '5.6.2 means that the conversion would be possible, but it is forbidden.',
      },
      { code: '5.6.5', how: '5.6.5 means that the conversion was tried and failed.' },
      { code: '5.6.7', how: '5.6.7 is about non-ASCII characters in an address, not in the text.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Sendmail',
        means:
          '5.6.3 “does not support 8BITMIME”: the next server does not accept 8-bit text, and Sendmail is not allowed to convert it.',
        source: sendmail,
      },
    ],
    notes: [
      {
        text: 'RFC 3463 gives this example: a gateway accepts 8-bit text but cannot convert it to 7 bit for the next server.',
        source: rfc3463,
      },
      {
        text: 'RFC 4468 lists this code with 554 among the replies to BURL.',
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
    name: 'Converted with some loss',
    registered: true,
    classes: {
      '2': {
        name: 'Delivered, but some content was lost',
        plain:
          'The message was accepted, but it was converted and may have lost something. You do not need to do anything unless the lost part matters.',
        who: 'nobody',
        act: 'nothing to do, unless the lost part matters',
        advice: {
          person: [
            'If the message contained something special, ask the recipient whether they can read all of it.',
          ],
          administrator: [
            'Check which server converted it: the report or the log names it. RFC 4468 gives MIME headers as an example of what can be lost.',
          ],
          developer: ['Count it as a success, and do not send it again.'],
        },
      },
      '5': {
        name: 'Conversion would lose content',
        plain:
          'The message could only be delivered by removing part of it, and that was not allowed.',
        who: 'you',
        act: 'read the text, then send it in a simpler format',
        advice: {
          person: [
            'Send it again as plain text. If the text names a virus, check your computer first, and leave out the attachment.',
            'If the layout matters, send it in a common file format, such as PDF.',
          ],
          administrator: [
            'Does the sender’s program forbid the loss, or does one of your gateways? Allow the loss, or keep the prohibition and tell the sender.',
            'Send through a server that does not need to convert at all.',
          ],
          developer: [
            'Do not retry unchanged. Include a plain-text version as well as the formatted one.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.6.2',
        how: '5.6.2 means that the conversion is forbidden, whether or not it loses something.',
      },
      { only: '5', code: '5.6.5', how: '5.6.5 means that the conversion itself failed.' },
      {
        only: '2',
        code: '2.6.0',
        how: '2.6.0 means that the message was accepted, with no mention of a loss.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Hornetsecurity',
        means: '554 5.6.4 “Virus E-Mail Blocked”: the filter found a virus.',
        source: hornetsecurity,
      },
    ],
    notes: [
      {
        text: '2.6.4 is a warning after a delivery. 5.6.4 is a failure, because the sender forbade the loss.',
        source: rfc3463,
      },
      {
        only: '2',
        text: 'RFC 4468 lists 250 2.6.4 for MIME headers that were converted with some loss.',
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
          'A server on the way tried to convert the message into another format and failed. The message was not delivered.',
        who: 'you',
        act: 'write it again, as plain text',
        advice: {
          person: [
            'Write the message again instead of forwarding or copying it: the fault may be in its format.',
            'On the first attempt, leave out attachments.',
          ],
          administrator: [
            'Check the MIME structure: a missing boundary, a wrong Content-Transfer-Encoding or an unknown charset stops converters.',
            'Send the same message to another destination, to see whether the message or the converter is at fault.',
          ],
          developer: [
            'Check the boundary, charset and encoding of each part before you send. The same copy will fail again.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.3', how: '5.6.3 means that the server cannot convert at all, and did not try.' },
      { code: '5.6.4', how: '5.6.4 means that the conversion works, but loses something.' },
      { code: '5.6.0', how: '5.6.0 does not say that a conversion was the problem.' },
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
          'Your email program asked the server to get the text from a different server, and that failed. The message was not sent.',
        who: 'you',
        act: 'send it again the usual way',
        advice: {
          person: [
            'If you forwarded a message without opening it, open it first and then forward it.',
            'Or write the message again, with the attachment from your own computer.',
          ],
          administrator: [
            'This is about BURL: the submission server fetches the text from an IMAP server. Can it reach the IMAP server? `openssl s_client -connect imap.example.com:993`.',
            'Has the URL expired, or was the message deleted in the meantime?',
          ],
          developer: [
            'Get a new URL from the IMAP server and try once more, or send the text with DATA.',
            'The code says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.14',
        how: '5.7.14 means that the server is not allowed to fetch the text, since it has no trust arrangement with the other server.',
      },
      {
        code: '4.4.1',
        how: '4.4.1 means that the other server did not respond; your mail server retries automatically.',
      },
      {
        code: '554',
        how: '554 is the reply code that comes with it, and is used for many other failures too.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Dovecot',
        means:
          '554 5.6.6 “URLAUTH resolution failed”: it could not fetch the text from the IMAP server.',
        source: dovecot,
      },
    ],
    notes: [
      {
        text: 'The code was made for BURL, with which an email program refers to the text by an IMAP URL.',
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
    name: 'Address with non-ASCII characters not accepted',
    registered: true,
    classes: {
      '5': {
        plain:
          'An email address has non-ASCII characters, such as ü or é, and this server does not accept it.',
        who: 'you',
        act: 'use an address with plain letters (a to z)',
        advice: {
          person: [
            'Ask the person for an address with plain letters only. Many people have a second one.',
            'If your own address has such characters, send from an address without them.',
          ],
          administrator: [
            'Does the next server offer SMTPUTF8? `swaks --server mx.example.org --quit-after EHLO`.',
            'With `strict_smtputf8 = yes`, Postfix replies with 553 5.6.7 to a client that did not ask for SMTPUTF8.',
          ],
          developer: [
            'Request SMTPUTF8 with MAIL if EHLO offers it. Write the domain in its ASCII form (xn--…); the part before the @ has no such form.',
            'Do not retry over the same path. The address may be correct: keep it.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.9', how: '5.6.9 comes after the whole message; 5.6.7 comes at MAIL or RCPT.' },
      { code: '5.1.3', how: '5.1.3 means that the address is invalid, whatever its characters.' },
      {
        code: '5.6.8',
        how: '5.6.8 means that the reply, not the message, would need non-ASCII characters.',
      },
    ],
    practice: [
      {
        by: 'Postfix',
        means:
          '553 5.6.7: such an address came from a client that did not ask for SMTPUTF8. In its own bounces, 5.6.7: the next server does not offer SMTPUTF8.',
        source: {
          kind: 'source code',
          url: 'https://github.com/vdukhovni/postfix',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        text: 'RFC 5336, an experimental RFC from 2008, gave the code a different meaning: a second, plain address was missing. RFC 6531 replaced it.',
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
    name: 'Reply would need UTF-8 (SMTPUTF8)',
    registered: true,
    classes: {
      '5': {
        plain:
          'To reply, the server would have to write a mailbox name with non-ASCII characters (such as ü). Your mail server does not allow that.',
        who: 'your-provider',
        act: 'allow non-ASCII characters in replies (SMTPUTF8)',
        advice: {
          person: [
            'Your text is not the reason. Forward the whole bounce message to your email provider or IT support.',
            'Ask whether the person has an email address with plain letters.',
          ],
          administrator: [
            'With VRFY or EXPN, add the parameter SMTPUTF8, if EHLO offers it.',
            'For delivery, send through a server that supports SMTPUTF8: `postconf smtputf8_enable`.',
          ],
          developer: [
            'Add SMTPUTF8 to the command, or do without VRFY and EXPN.',
            'The code does not mean that the mailbox does not exist. Do not suppress.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.6.10',
        how: '5.6.10 was a second code for the same thing and has been withdrawn.',
      },
      {
        code: '5.6.7',
        how: '5.6.7 means that the address in the command has non-ASCII characters that are not accepted.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry pairs X.6.8 with 252 as well, so it can also be a success, in class 2.',
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
    name: 'UTF-8 headers cannot be passed on',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message has non-ASCII characters (such as ü) in its headers, and a recipient’s mail server does not support that. The message was not delivered.',
        who: 'you',
        act: 'use plain addresses, and write to each separately',
        advice: {
          person: [
            'Send it from an address with plain letters (a to z) to addresses with plain letters.',
            'If there are several recipients, write to each separately: one recipient is enough to stop the message.',
          ],
          administrator: [
            'Find the recipient whose server lacks SMTPUTF8: `swaks --server mx.example.org --quit-after EHLO` for each domain.',
            'If the server is yours, turn on SMTPUTF8 along the whole route, including filters and gateways.',
          ],
          developer: [
            'Encode names and subject as encoded words, so that only addresses with non-ASCII characters need SMTPUTF8.',
            'Send one copy per recipient. Do not retry this message, and do not suppress.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.7', how: '5.6.7 rejects an address at MAIL or RCPT, before the message.' },
      { code: '5.6.3', how: '5.6.3 is about 8-bit text; 5.6.9 is about headers in UTF-8.' },
      {
        code: '550',
        how: '550 is the reply code that the registry pairs with it (RFC 6531 also names 554); it usually means something else.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The code comes after the whole message, in reply to the final full stop.',
        source: rfc6531,
      },
      {
        text: 'RFC 5336 used the code for a failed “downgrade”, a conversion that the later standard no longer contains.',
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
          'This code has been withdrawn. It meant that the reply would need non-ASCII characters, which your mail server has not allowed. The failure is permanent.',
        who: 'your-provider',
        act: 'allow non-ASCII characters in replies (SMTPUTF8)',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. Servers should no longer use this code.',
          ],
          administrator: [
            'Treat it as 5.6.8, and go by the text after it.',
            'If your own software sends it, replace it with 5.6.8.',
          ],
          developer: [
            'Never send it. If you receive it, treat it as 5.6.8: no retry, no suppression.',
          ],
        },
      },
    },
    confused: [
      { code: '5.6.8', how: '5.6.8 means the same and is valid.' },
      {
        code: '5.6.1',
        how: '5.6.10 is not 5.6.1: the last number is ten. 5.6.1 is about the content type.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry calls the code deprecated and a duplicate of X.6.8. Title, reply code and submitter are empty there.',
        source: { kind: 'registry', entry: 'X.6.10' },
      },
      {
        text: 'RFC 5336 registered the code with 252.',
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
