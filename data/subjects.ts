import type { DigitGroup, Source } from './types';

const rfc = (section: string): Source => ({ kind: 'rfc', rfc: 3463, section });

/** The classes of an enhanced status code: its first number. */
export const classes: readonly DigitGroup[] = [
  {
    digit: '2',
    name: 'Success',
    plain: 'It worked. The message, or this step of it, was accepted.',
    source: rfc('2'),
  },
  {
    digit: '4',
    name: 'Temporary trouble',
    plain:
      'Something stopped or delayed the message for now. The sending server keeps it and tries again by itself.',
    source: rfc('2'),
  },
  {
    digit: '5',
    name: 'Final refusal',
    plain:
      'The message will not get through as it is. Something has to change before it is sent again.',
    source: rfc('2'),
  },
];

/** The subjects of an enhanced status code: its second number. */
export const subjects: readonly DigitGroup[] = [
  {
    digit: '0',
    name: 'No subject named',
    plain: 'The server could say nothing more exact than whether it worked.',
    source: rfc('3.1'),
  },
  {
    digit: '1',
    name: 'The address',
    plain:
      'It is about an address, the recipient’s or the sender’s. Whoever wrote the message can often correct it.',
    source: rfc('2'),
  },
  {
    digit: '2',
    name: 'The mailbox',
    plain:
      'It is about the recipient’s mailbox. The recipient, or whoever looks after the mailbox, can mend it.',
    source: rfc('2'),
  },
  {
    digit: '3',
    name: 'The mail system',
    plain: 'It is about the receiving system as a whole. Its administrator can mend it.',
    source: rfc('2'),
  },
  {
    digit: '4',
    name: 'Network and routing',
    plain: 'It is about finding or reaching the other server. It often passes by itself.',
    source: rfc('3.5'),
  },
  {
    digit: '5',
    name: 'The dialogue',
    plain: 'The two servers did not understand each other. It is a matter for administrators.',
    source: rfc('3.6'),
  },
  {
    digit: '6',
    name: 'The content',
    plain: 'It is about the form of the message: characters, attachments, conversion.',
    source: rfc('3.7'),
  },
  {
    digit: '7',
    name: 'Security and policy',
    plain: 'It is about permission: spam rules, proof of origin, encryption, login, block lists.',
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
  { digit: '0', caption: 'no subject' },
  { digit: '1', caption: 'the address' },
  { digit: '2', caption: 'the mailbox' },
  { digit: '3', caption: 'the system' },
  { digit: '4', caption: 'the network' },
  { digit: '5', caption: 'the dialogue' },
  { digit: '6', caption: 'the content' },
  { digit: '7', caption: 'security' },
];
