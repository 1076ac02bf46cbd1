import type { OtherClass } from '../types';

/** Registered details of subjects 6 and 7 in the class that their entry has no text for. */
export const otherClassesFrom6: readonly OtherClass[] = [
  {
    code: 'X.6.0',
    digit: '4',
    kind: 'waits',
    plain:
      'Something in the content or the build of the message stopped it for now, and the code does not say what. Your mail server tries again.',
  },
  {
    code: 'X.6.1',
    digit: '4',
    kind: 'same',
    plain:
      'The message holds a kind of content that cannot be carried to this recipient, and the server calls that temporary. Your mail server tries again.',
  },
  {
    code: 'X.6.2',
    digit: '4',
    kind: 'same',
    plain:
      'On its way the message would have to be rewritten into another form, and that is forbidden. The server calls that temporary, so it is tried again.',
  },
  {
    code: 'X.6.3',
    digit: '4',
    kind: 'same',
    plain:
      'The message would have to be rewritten for the next server, and this one cannot do it for now. Your mail server tries again.',
  },
  {
    code: 'X.6.4',
    digit: '4',
    kind: 'same',
    name: 'Cannot be delivered without a loss',
    plain:
      'The message could be delivered only with a part of it lost, and the server calls that temporary. Your mail server tries again.',
  },
  {
    code: 'X.6.5',
    digit: '4',
    kind: 'waits',
    plain:
      'A server on the way tried to rewrite the message into another form, and it went wrong for now. Your mail server tries again.',
  },
  {
    code: 'X.6.6',
    digit: '4',
    kind: 'fetch',
    plain:
      'Your mail program asked the server to fetch the text from another server, and that failed for now. The message has not left.',
  },
  {
    code: 'X.6.7',
    digit: '4',
    kind: 'same',
    plain:
      'An address has letters beyond the plain a to z, such as ü or é, and this server does not take it for now. Your mail server tries again.',
  },
  {
    code: 'X.6.8',
    digit: '4',
    kind: 'same',
    plain:
      'To answer, the server would have to write a mailbox name with special letters, and your mail server has not allowed that. It is tried again.',
  },
  {
    code: 'X.6.9',
    digit: '4',
    kind: 'same',
    plain:
      'The message has special letters in its headers, and the server of a recipient cannot take that for now. Your mail server tries again.',
  },
  {
    code: 'X.6.10',
    digit: '4',
    kind: 'same',
    plain:
      'This number is withdrawn. It meant: the reply would need special letters that your mail server has not allowed. It is tried again.',
  },
  {
    code: 'X.7.2',
    digit: '4',
    kind: 'same',
    plain:
      'The address is a mailing list, and you may not write to it. The server calls that temporary, so your mail server tries again.',
  },
  {
    code: 'X.7.6',
    digit: '4',
    kind: 'same',
    plain:
      'The message is encrypted or signed by a method that a server on the way does not know, which it calls temporary. Your mail server tries again.',
  },
  {
    code: 'X.7.7',
    digit: '4',
    kind: 'waits',
    plain:
      'A check found that the message was damaged or changed on its way. The server calls that temporary, so your mail server tries again.',
  },
  {
    code: 'X.7.8',
    digit: '4',
    kind: 'login',
    plain:
      'Your mail program could not log in: the server does not take user name or password, and calls that temporary. The message has not left.',
  },
  {
    code: 'X.7.9',
    digit: '4',
    kind: 'login',
    plain:
      'The way your mail program logs in is not safe enough for the server, which calls that temporary. The message has not left.',
  },
  {
    code: 'X.7.11',
    digit: '4',
    kind: 'login',
    plain:
      'The server allows this way of logging in only over an encrypted connection, and calls that temporary. The message has not left.',
  },
  {
    code: 'X.7.13',
    digit: '4',
    kind: 'login',
    plain:
      'The login was right, but the account is switched off, and the server calls that temporary. The message has not left.',
  },
  {
    code: 'X.7.14',
    digit: '4',
    kind: 'fetch',
    plain:
      'The server should fetch the text from another server, but has no trust in it for now. The message has not left.',
  },
  {
    code: 'X.7.17',
    digit: '4',
    kind: 'same',
    plain:
      'The mailbox may now belong to somebody else, so your message was not put into it. The server calls that temporary, so it is tried again.',
  },
  {
    code: 'X.7.18',
    digit: '4',
    kind: 'same',
    plain:
      'The domain, the part after the @, may now belong to somebody else. The server calls that temporary, so your mail server tries again.',
  },
  {
    code: 'X.7.19',
    digit: '4',
    kind: 'same',
    plain:
      'The message was to be delivered only to the same owner as before, and the server cannot check that for now. It is tried again.',
  },
  {
    code: 'X.7.20',
    digit: '4',
    kind: 'same',
    plain:
      'The server found no valid signature of the sending domain (DKIM), and calls that temporary. Your mail server tries again.',
  },
  {
    code: 'X.7.21',
    digit: '4',
    kind: 'same',
    plain:
      'The message has a valid signature (DKIM), but not one that this server accepts. It calls that temporary, so your mail server tries again.',
  },
  {
    code: 'X.7.22',
    digit: '4',
    kind: 'same',
    plain:
      'The message is signed (DKIM), but by another domain than the one in your address. The server calls that temporary, so it is tried again.',
  },
];
