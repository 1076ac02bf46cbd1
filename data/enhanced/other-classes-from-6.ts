import type { OtherClass } from '../types';

/** Registered details of subjects 6 and 7 in the class that their entry has no text for. */
export const otherClassesFrom6: readonly OtherClass[] = [
  {
    code: 'X.6.0',
    digit: '4',
    kind: 'waits',
    plain:
      'Something in the content or format of the message is holding it up, and the code does not say what. From Postfix, it is about the aliases. Your mail server retries automatically.',
    who: 'your-provider',
    act: 'read the text: the aliases, or the message?',
  },
  {
    code: 'X.6.1',
    digit: '4',
    kind: 'same',
    plain:
      'The message contains a type of content that cannot be delivered to this recipient. The server calls the failure temporary, so your mail server retries automatically.',
  },
  {
    code: 'X.6.2',
    digit: '4',
    kind: 'same',
    plain:
      'To be delivered, the message would have to be converted, and that is forbidden. The server calls the failure temporary, so your mail server retries automatically.',
  },
  {
    code: 'X.6.3',
    digit: '4',
    kind: 'same',
    plain:
      'The message would have to be converted for the next server, and this server cannot do that for now. Your mail server retries automatically.',
  },
  {
    code: 'X.6.4',
    digit: '4',
    kind: 'same',
    name: 'Cannot be delivered without loss',
    plain:
      'The message could only be delivered by removing part of it, and the server calls the failure temporary. Your mail server retries automatically.',
  },
  {
    code: 'X.6.5',
    digit: '4',
    kind: 'waits',
    plain:
      'A server on the way tried to convert the message into another format, and that failed temporarily. Your mail server retries automatically.',
  },
  {
    code: 'X.6.6',
    digit: '4',
    kind: 'fetch',
    plain:
      'Your email program asked the server to get the text from a different server, and that failed temporarily. The message was not sent.',
  },
  {
    code: 'X.6.7',
    digit: '4',
    kind: 'same',
    plain:
      'An email address has non-ASCII characters, such as ü or é, and this server does not accept it for now. Your mail server retries automatically.',
  },
  {
    code: 'X.6.8',
    digit: '4',
    kind: 'same',
    plain:
      'To reply, the server would have to write a mailbox name with non-ASCII characters (such as ü). Your mail server does not allow that. It retries automatically.',
  },
  {
    code: 'X.6.9',
    digit: '4',
    kind: 'same',
    plain:
      'The message has non-ASCII characters (such as ü) in its headers. A recipient’s server does not accept that for now. Your mail server retries automatically.',
  },
  {
    code: 'X.6.10',
    digit: '4',
    kind: 'same',
    plain:
      'This code has been withdrawn. It meant that the reply would need non-ASCII characters, which your mail server has not allowed. Your server retries automatically.',
  },
  {
    code: 'X.7.2',
    digit: '4',
    kind: 'same',
    plain:
      'The address is a mailing list, and you are not allowed to write to it. The server calls the failure temporary, so your mail server retries automatically.',
  },
  {
    code: 'X.7.6',
    digit: '4',
    kind: 'same',
    plain:
      'By its definition, a server does not know the method used to encrypt or sign the message. We have seen it only where the next server offered no TLS. Your mail server retries automatically.',
  },
  {
    code: 'X.7.7',
    digit: '4',
    kind: 'waits',
    plain:
      'By its definition, a check found that the message was changed on the way. We have seen it only for a rate limit. Your mail server retries automatically.',
  },
  {
    code: 'X.7.8',
    digit: '4',
    kind: 'login',
    plain:
      'Your email program could not log in: the server does not accept the username or password, and calls the failure temporary. The message was not sent.',
  },
  {
    code: 'X.7.9',
    digit: '4',
    kind: 'login',
    plain:
      'The way your email program logs in is not secure enough for the server, which calls the failure temporary. The message was not sent.',
  },
  {
    code: 'X.7.11',
    digit: '4',
    kind: 'login',
    plain:
      'The server allows this login method only over an encrypted connection, and calls the failure temporary. The message was not sent.',
  },
  {
    code: 'X.7.13',
    digit: '4',
    kind: 'login',
    plain:
      'The login was correct, but the account is disabled, and the server calls the failure temporary. The message was not sent.',
  },
  {
    code: 'X.7.14',
    digit: '4',
    kind: 'fetch',
    plain:
      'The server was asked to get the text from a different server, but has no trust arrangement with it for now. The message was not sent.',
  },
  {
    code: 'X.7.17',
    digit: '4',
    kind: 'same',
    plain:
      'The mailbox may now belong to someone else, so your message was not delivered to it. The server calls the failure temporary, so your mail server retries.',
  },
  {
    code: 'X.7.18',
    digit: '4',
    kind: 'same',
    plain:
      'The domain (the part after the @) may now belong to someone else. The server calls the failure temporary, so your mail server retries automatically.',
  },
  {
    code: 'X.7.19',
    digit: '4',
    kind: 'same',
    plain:
      'The message was to be delivered only if the owner had not changed, and the server cannot check that for now. Your mail server retries automatically.',
  },
  {
    code: 'X.7.20',
    digit: '4',
    kind: 'same',
    plain:
      'The server found no valid DKIM signature in the message, and calls the failure temporary. Your mail server retries automatically.',
  },
  {
    code: 'X.7.21',
    digit: '4',
    kind: 'same',
    plain:
      'The message has a valid DKIM signature, but not one that this server accepts. It calls the failure temporary, so your mail server retries automatically.',
  },
  {
    code: 'X.7.22',
    digit: '4',
    kind: 'same',
    plain:
      'No valid DKIM signature is from the domain of your email address. The server calls the failure temporary, so your mail server retries automatically.',
  },
];
