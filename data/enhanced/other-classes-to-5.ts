import type { OtherClass } from '../types';

/** Registered details of subjects 0 to 5 in the class that their entry has no text for. */
export const otherClassesTo5: readonly OtherClass[] = [
  {
    code: 'X.1.3',
    digit: '4',
    kind: 'same',
    plain:
      'The server says that the recipient’s address is badly written, and calls that temporary. Your mail server tries again, but the address stays as it is.',
  },
  {
    code: 'X.1.4',
    digit: '4',
    kind: 'waits',
    plain:
      'The server found more than one mailbox for this address and could not choose. It calls that temporary, so your mail server tries again.',
  },
  {
    code: 'X.1.5',
    digit: '4',
    kind: 'contradiction',
    name: 'Delayed, although the code says “valid”',
    plain:
      'The code contradicts itself: it says that the address is good, yet the message is delayed. Your mail server tries again.',
  },
  {
    code: 'X.1.6',
    digit: '4',
    kind: 'same',
    plain:
      'The server says that the mailbox has gone and that it knows no new address, yet calls that temporary. Your mail server tries again.',
  },
  {
    code: 'X.1.9',
    digit: '4',
    kind: 'contradiction',
    name: 'Delayed with a code for relayed mail',
    plain:
      'The code was made for a message that was passed on. Here the message is delayed, and the code does not say why. Your mail server tries again.',
  },
  {
    code: 'X.1.9',
    digit: '5',
    kind: 'contradiction',
    name: 'Refused with a code for relayed mail',
    plain:
      'The code was made for a message that was passed on. Here the message was refused, and the code does not say why.',
  },
  {
    code: 'X.2.3',
    digit: '4',
    kind: 'same',
    plain:
      'The message is larger than this mailbox may receive, and the server calls that temporary. Your mail server tries again, but the message stays as large.',
  },
  {
    code: 'X.3.1',
    digit: '5',
    kind: 'passes',
    plain:
      'The other mail server has run out of disk space or memory, and calls that permanent. That is not the recipient’s own mailbox. It may work later.',
  },
  {
    code: 'X.3.3',
    digit: '4',
    kind: 'same',
    plain:
      'The other system says that it cannot do something that the message asks for, and calls that temporary. Your mail server tries again.',
  },
  {
    code: 'X.3.4',
    digit: '4',
    kind: 'same',
    plain:
      'The message is larger than the other server takes, and the server calls that temporary. Your mail server tries again, but the message stays as large.',
  },
  {
    code: 'X.3.6',
    digit: '4',
    kind: 'contradiction',
    name: 'Called accepted, yet delayed',
    plain:
      'The code was made for a message that was accepted with another priority. Here it is delayed, and the code does not say why. It is tried again.',
  },
  {
    code: 'X.3.6',
    digit: '5',
    kind: 'contradiction',
    name: 'Called accepted, yet refused',
    plain:
      'The code was made for a message that was accepted with another priority. Here it was refused, and the code does not say why.',
  },
  {
    code: 'X.4.2',
    digit: '5',
    kind: 'passes',
    plain:
      'The connection between the two servers broke or fell silent, and the report calls that permanent. It says nothing about the address. It may work later.',
  },
  {
    code: 'X.5.2',
    digit: '4',
    kind: 'same',
    plain:
      'The other server could not read a command of your mail server, and calls that temporary. Your mail server tries again.',
  },
  {
    code: 'X.5.5',
    digit: '4',
    kind: 'same',
    plain:
      'The two servers speak versions of a mail protocol that do not fit together. The server calls that temporary, so your mail server tries again.',
  },
  {
    code: 'X.5.6',
    digit: '4',
    kind: 'login',
    plain:
      'Your mail program sent a login answer that is longer than the server can hold at the moment. The message has not left.',
  },
];
