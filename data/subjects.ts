import type { DigitGroup, Source } from './types';

const rfc = (section: string): Source => ({ kind: 'rfc', rfc: 3463, section });

/** The classes of an enhanced status code: its first number. */
export const classes: readonly DigitGroup[] = [
  {
    digit: '2',
    name: 'Success',
    plain: 'It worked. The message, or this step of sending it, was accepted.',
    source: rfc('2'),
  },
  {
    digit: '4',
    name: 'Temporary failure',
    plain:
      'Something temporarily stopped or delayed the message. A mail server normally keeps it and retries automatically.',
    source: rfc('2'),
  },
  {
    digit: '5',
    name: 'Permanent failure',
    plain:
      'The same message is not likely to get through if it is sent again. Something has to change first.',
    source: rfc('2'),
  },
];

/** The subjects of an enhanced status code: its second number. */
export const subjects: readonly DigitGroup[] = [
  {
    digit: '0',
    name: 'Unspecified',
    plain: 'The server could only say whether something worked, and nothing more specific.',
    source: rfc('3.1'),
  },
  {
    digit: '1',
    name: 'The address',
    plain:
      'About an address, the recipient’s or the sender’s. If it is wrong, the person who sent the message can often correct it.',
    source: rfc('2'),
  },
  {
    digit: '2',
    name: 'The mailbox',
    plain:
      'About the recipient’s mailbox. Usually it is up to the recipient, or to their email provider or IT support.',
    source: rfc('2'),
  },
  {
    digit: '3',
    name: 'The mail system',
    plain: 'About the receiving system as a whole. Usually it is up to its administrator.',
    source: rfc('2'),
  },
  {
    digit: '4',
    name: 'Network and routing',
    plain:
      'About the way to the recipient’s mail server: the DNS, the network or the routing. Usually it is up to the administrators there or on the way.',
    source: rfc('2'),
  },
  {
    digit: '5',
    name: 'SMTP protocol',
    plain:
      'About the SMTP session: for example, whether a command was accepted or rejected. The logs of the two servers tell more.',
    source: rfc('3.6'),
  },
  {
    digit: '6',
    name: 'The content',
    plain: 'About the format of the message: characters, attachments or conversion.',
    source: rfc('3.7'),
  },
  {
    digit: '7',
    name: 'Security and policy',
    plain:
      'About permission: spam policies, email authentication, encryption, login or blocklists.',
    source: rfc('3.8'),
  },
];

/** What each number of an enhanced status code is called, under the number. */
export const classCaptions = [
  { digit: '2', caption: 'it worked' },
  { digit: '4', caption: 'temporary' },
  { digit: '5', caption: 'permanent' },
];

export const subjectCaptions = [
  { digit: '0', caption: 'unspecified' },
  { digit: '1', caption: 'the address' },
  { digit: '2', caption: 'the mailbox' },
  { digit: '3', caption: 'the system' },
  { digit: '4', caption: 'the network' },
  { digit: '5', caption: 'SMTP protocol' },
  { digit: '6', caption: 'the content' },
  { digit: '7', caption: 'security' },
];
