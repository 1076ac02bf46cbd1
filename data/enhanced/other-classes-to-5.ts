import type { OtherClass } from '../types';

/** Registered details of subjects 0 to 5 in the class that their entry has no text for. */
export const otherClassesTo5: readonly OtherClass[] = [
  {
    code: 'X.1.3',
    digit: '4',
    kind: 'same',
    plain:
      'The server says that the recipient’s email address is invalid, and calls the failure temporary. Your mail server retries, but that does not correct the address.',
  },
  {
    code: 'X.1.4',
    digit: '4',
    kind: 'waits',
    plain:
      'The server found more than one mailbox for this email address and could not choose. It calls the failure temporary, so your mail server retries automatically.',
  },
  {
    code: 'X.1.5',
    digit: '4',
    kind: 'contradiction',
    name: 'Delayed, although the code says “valid”',
    plain:
      'The code contradicts itself: it says that the email address is valid, yet the message is delayed. Your mail server retries automatically.',
  },
  {
    code: 'X.1.6',
    digit: '4',
    kind: 'same',
    plain:
      'The server says that the mailbox has moved and that it knows no new address, yet calls the failure temporary. Your mail server retries automatically.',
  },
  {
    code: 'X.1.9',
    digit: '4',
    kind: 'contradiction',
    name: 'Delayed with a code for relayed mail',
    plain:
      'The code is meant for a message that was passed on. Here, the message is delayed, and the code does not say why. Your mail server retries automatically.',
  },
  {
    code: 'X.1.9',
    digit: '5',
    kind: 'contradiction',
    name: 'Rejected with a code for relayed mail',
    plain:
      'The code is meant for a message that was passed on. Here, the message was rejected, and the code does not say why.',
  },
  {
    code: 'X.2.3',
    digit: '4',
    kind: 'same',
    plain:
      'The message is larger than this mailbox is allowed to receive, and the server calls the failure temporary. Your mail server retries, but the message stays as large as it is.',
  },
  {
    code: 'X.3.1',
    digit: '5',
    kind: 'passes',
    plain:
      'The other mail server has run out of disk space or memory, and calls the failure permanent. This is not the recipient’s own mailbox. A later attempt may work.',
  },
  {
    code: 'X.3.3',
    digit: '4',
    kind: 'waits',
    plain:
      'The other server lacks something that the delivery needs, such as working encryption, and calls the failure temporary. Your mail server retries automatically.',
    who: 'their-provider',
    act: 'get the missing feature, often TLS, working again',
  },
  {
    code: 'X.3.4',
    digit: '4',
    kind: 'same',
    plain:
      'The message is larger than the other server accepts, and the server calls the failure temporary. Your mail server retries, but the message stays as large as it is.',
  },
  {
    code: 'X.3.6',
    digit: '4',
    kind: 'contradiction',
    name: 'Delayed, although the code says “accepted”',
    plain:
      'The code is meant for a message that was accepted with a different priority. Here, the message is delayed, and the code does not say why. Your mail server retries.',
  },
  {
    code: 'X.3.6',
    digit: '5',
    kind: 'contradiction',
    name: 'Rejected, although the code says “accepted”',
    plain:
      'The code is meant for a message that was accepted with a different priority. Here, the message was rejected, and the code does not say why.',
  },
  {
    code: 'X.4.2',
    digit: '5',
    kind: 'passes',
    plain:
      'The connection between the two servers dropped or went silent, and the report calls the failure permanent. The code says nothing about the address. A later attempt may work.',
  },
  {
    code: 'X.5.2',
    digit: '4',
    kind: 'same',
    plain:
      'The other server could not read a command, or could not look up the sender’s domain, and calls this temporary. Your mail server retries automatically.',
    act: 'read the text: a faulty command, or the sender’s domain?',
  },
  {
    code: 'X.5.5',
    digit: '4',
    kind: 'same',
    plain:
      'By its definition, the two servers use incompatible versions of a mail protocol. We have seen it only for the header of a message. Your mail server retries automatically.',
    act: 'read the text: is it about the message’s header?',
  },
  {
    code: 'X.5.6',
    digit: '4',
    kind: 'login',
    plain:
      'Your email program sent a login response that is too long for the server at the moment. The message was not sent.',
  },
];
