import type { EnhancedCode } from '../types';
import { opensmtpd6, postfix3, sendmail } from './sources';

const exim4 = {
  kind: 'source code',
  url: 'https://github.com/Exim/exim/blob/master/src/src/deliver.c',
  seen: 'exim4 4.96',
} as const;
const bridge = {
  kind: 'observed',
  url: 'https://github.com/shenxn/protonmail-bridge-docker/issues/28',
  seen: '2026-11-24',
} as const;

/** Subject 0: the server names nothing but the class. */
export const enhanced0 = [
  {
    code: 'X.0.0',
    name: 'No detail given',
    registered: true,
    classes: {
      2: {
        name: 'Success, no details given',
        plain:
          'It worked. The server accepted the message, or this step of it, and has nothing to add.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If the person cannot find your message, ask them to look in their spam folder.',
          ],
          administrator: [
            'After the message, 250 with 2.0.0 means that the next server has taken responsibility for it.',
            'Keep the queue ID after the code: with it, the other server’s postmaster can find the message in their log.',
          ],
          developer: [
            'Count the message as handed over, not as delivered or read. A bounce may still follow.',
          ],
        },
        // RFC 2034, 6.
        wire: ['C: QUIT', 'S: 221 2.0.0 …'],
      },
      4: {
        plain:
          'The message is delayed, and the code does not say why. Your mail server keeps it and retries automatically. From your own email program, the message was not sent.',
        who: 'you',
        act: 'read the text while your mail server retries',
        advice: {
          person: [
            'Read the text next to the code. If it names your own address, as Proton Mail Bridge does, correct the sender in your email program and send again.',
            'Otherwise, wait a day or two.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Find the full reply in your own log: `grep QUEUEID /var/log/mail.log`. The bounce message may have left out part of it.',
            'Often, your own server wrote 4.0.0 because the reply had no enhanced code. In that case, go by the reply code and the text.',
            'From Postfix, “user lookup error” means that it could not look up a local user: check that service on the server that wrote it.',
          ],
          developer: [
            'Retry with exponential backoff. Take the reason from the text and the reply code, and keep the address.',
          ],
        },
      },
      5: {
        plain:
          'The message was rejected permanently in its present form, and the code does not say why. The text next to it may give the reason.',
        who: 'your-provider',
        act: 'read the text next to the code, and the log',
        advice: {
          person: [
            'Check the email address again.',
            'Read the text next to the code: “unknown user”, “spam” or “too large” tells you what to do.',
            'If the text does not help, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Find the real reply: in the bounce it comes after `Diagnostic-Code:`, in your log after `said:` or `response:`.',
            'A 503 with 5.0.0 often follows an earlier rejection: the real reason is in the reply before it.',
          ],
          developer: [
            'Do not retry unchanged, and do not suppress the address on 5.0.0 alone.',
            'Sort such bounces by their text first, then by the reply code.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.3.0',
        how: '5.3.0 at least says that the receiving system is the reason. 5.0.0 gives no reason at all.',
      },
      {
        only: '45',
        code: '5.5.0',
        how: '5.5.0 says that the SMTP session between the servers went wrong.',
      },
      {
        only: '5',
        code: '554',
        how: '554 is a reply code that is just as vague. The two often come together.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Sendmail',
        means:
          '503 means that EHLO, MAIL or RCPT is missing, often because it was rejected earlier. 554 “Service unavailable” in a bounce means that the other server, or a program on your own, rejected the message: read the text above it.',
        source: sendmail,
      },
      {
        only: '45',
        by: 'Postfix',
        means:
          'In its own bounces and warnings: the reply of the other server, or a rule of its own (error and retry transports), had no enhanced code, so Postfix wrote 5.0.0 or 4.0.0 itself.',
        source: postfix3,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '4.0.0 “user lookup error”: the server that should deliver to a local user could not look the user up.',
        source: postfix3,
      },
      {
        only: '4',
        by: 'Proton Mail',
        means:
          'Proton Mail Bridge, 451 4.0.0 “invalid return path”: the sender’s address does not belong to the account.',
        source: bridge,
      },
      {
        only: '45',
        by: 'Exim',
        means:
          '“Status: 5.0.0” for every failed recipient in its bounces, and “Status: 4.0.0” in its delay warnings, whatever the reason.',
        source: exim4,
      },
      {
        only: '5',
        by: 'OpenSMTPD',
        means: '500 5.0.0: a line of the session is too long.',
        source: opensmtpd6,
      },
    ],
    notes: [
      {
        only: '45',
        text: 'A delivery report has to contain a status code. If the reply had none, the system that writes the report has to choose one, and X.0.0 gives only the class.',
        source: { kind: 'rfc', rfc: 3464, section: '2.3.4' },
      },
      {
        text: 'The code is meant for cases where only the class is known.',
        source: { kind: 'rfc', rfc: 3463, section: '3.1' },
      },
      {
        text: 'The registry allows this code with any reply code.',
        source: { kind: 'registry', entry: 'X.0.0' },
      },
      {
        only: '2',
        text: '2.0.0 after the message means that the server has taken responsibility for it, not yet that it is in the mailbox.',
        source: { kind: 'rfc', rfc: 5321, section: '6.1' },
      },
    ],
    words: [
      'undefined status',
      'other undefined status',
      'unknown error',
      'no reason given',
      'unspecified',
      'generic error',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.1' },
      { kind: 'registry', entry: 'X.0.0' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
