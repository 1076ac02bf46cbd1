import type { EnhancedCode } from '../types';

const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: '2026-11-23',
} as const;

/** Subject 0: the server names nothing but the class. */
export const enhanced0 = [
  {
    code: 'X.0.0',
    name: 'No detail given',
    registered: true,
    classes: {
      2: {
        name: 'It worked, no detail given',
        plain:
          'It worked. The message, or this step of it, was accepted, and the server has nothing to add.',
        who: 'nobody',
        act: 'there is nothing to do',
        advice: {
          person: [
            'There is nothing to do. If the person does not find your message, ask them to look in the spam folder.',
          ],
          administrator: [
            'After the message, 250 with 2.0.0 means that the next server has taken charge of it.',
            'Keep the queue id that stands behind it: with that the other side can find the message in its own log.',
          ],
          developer: [
            'Count the message as handed over, not as delivered or read. A bounce may still follow.',
          ],
        },
      },
      4: {
        plain:
          'The message is held up for now, and the answer does not say why. Your mail server keeps it and tries again by itself.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait a day or two, and read the words beside the code: they may tell more than the code.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'Find the full reply in your own log: `grep QUEUEID /var/log/mail.log`. The bounce may have left words out.',
            'Often your own server wrote 4.0.0, because the reply had no enhanced code. Then go by the three-digit code and the words.',
          ],
          developer: [
            'Retry with growing pauses. Take the reason from the words and the three-digit code, and keep the address.',
          ],
        },
      },
      5: {
        plain:
          'The message was refused for good as it is, and the code does not say why. The words beside it may.',
        who: 'your-provider',
        act: 'read the words beside it, and the log',
        advice: {
          person: [
            'Check the address once more.',
            'Read the words beside the code: “unknown user”, “spam” or “too large” tell what to do.',
            'If they tell nothing, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Look for the real reply: in the bounce it stands behind `Diagnostic-Code:`, in your log behind `said:` or `response:`.',
            'A 503 with 5.0.0 is mostly an echo. The refusal that counts stands one reply earlier.',
          ],
          developer: [
            'Do not retry unchanged, and do not suppress the address on 5.0.0 alone.',
            'Sort such bounces by their words first, then by the three-digit code.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.3.0',
        how: '5.3.0 at least says that it is the receiving system; 5.0.0 names nothing.',
      },
      {
        only: '45',
        code: '5.5.0',
        how: '5.5.0 says that the dialogue between the servers went wrong.',
      },
      {
        only: '5',
        code: '554',
        how: '554 is a three-digit code that tells as little. The two often come together.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Sendmail',
        means:
          'With 503: EHLO, MAIL or RCPT is missing, mostly because it was refused before. With 554 in a bounce: the other server refused, and its own words stand above.',
        source: sendmail,
      },
    ],
    notes: [
      {
        only: '45',
        text: 'A delivery report has to carry a status code. Where the reply had none, the side that writes the report has to find one, and X.0.0 says only the class.',
        source: { kind: 'rfc', rfc: 3464, section: '2.3.4' },
      },
      {
        text: 'It is meant for cases where nothing but the class is known.',
        source: { kind: 'rfc', rfc: 3463, section: '3.1' },
      },
      {
        text: 'The registry lets it stand beside any three-digit code.',
        source: { kind: 'registry', entry: 'X.0.0' },
      },
      {
        only: '2',
        text: '2.0.0 after the message means that the server has taken responsibility for it, not that it lies in the mailbox.',
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
