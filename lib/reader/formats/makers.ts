/**
 * The phrases by which the makers of bounces are known, in lower case with white space folded. One
 * of them is enough. Whoever writes most like others stands last: 'this message was created
 * automatically by mail delivery software' is Exim's, and that of many who copied it.
 */
export const MAKERS: readonly (readonly [string, readonly string[]])[] = [
  [
    'exchange',
    [
      'diagnostic information for administrators',
      'generating server:',
      'the following recipient(s) could not be reached',
      'the following recipient(s) cannot be reached',
      'delivery has failed to these recipients or groups',
      'office 365',
      "your message couldn't be delivered",
      'resolver.adr.',
    ],
  ],
  [
    'gmail',
    [
      'technical details of permanent failure',
      'technical details of temporary failure',
      'the response from the remote server was',
      '** address not found **',
      '** message not delivered **',
      '** delivery incomplete **',
      '** message blocked **',
      'the response was:',
      'google tried to deliver',
      'google groups',
      'groups.google.com',
    ],
  ],
  [
    'sendmail',
    [
      'transcript of session follows',
      'the following addresses had permanent',
      'the following addresses had transient',
      'the following addresses had delivery problems',
      'session transcript',
      'unsent message follows',
    ],
  ],
  [
    'qmail',
    [
      'qmail-send program',
      "i'm afraid i wasn't able to deliver your message",
      'haraka mailer program',
      'giving up on',
      'sorry_it_didn',
      'does not like recipient',
      'undeliverable mail: sorry',
    ],
  ],
  [
    'postfix',
    [
      'this is the mail system at host',
      "i'm sorry to have to inform you",
      'this is the postfix program',
      'the mail system',
      '(in reply to',
    ],
  ],
  ['opensmtpd', ['this is the mailer-daemon, please do not reply']],
  ['dragonfly', ['dragonfly mail agent']],
  [
    'courier',
    ['this is a delivery status notification from', 'courier mail server', 'user courier'],
  ],
  ['domino', ['was not delivered to:', 'lotus notes', 'ibm domino', 'lotus domino']],
  [
    'messaging-server',
    [
      'this report relates to a message you sent with the following header fields',
      'recipient address:',
    ],
  ],
  [
    'ses',
    [
      'an error occurred while trying to deliver the mail to the following recipients',
      'amazonses.com',
      'technical report:',
    ],
  ],
  ['mimecast', ['an email that you attempted to send to the following address']],
  ['symantec', ['mail delivery agent at symantec', 'messagelabs']],
  ['trend-micro', ['interscan']],
  ['barracuda', ['spam & virus firewall', 'barracuda']],
  ['zoho', ['error_code :', 'zoho mail']],
  ['yahoo', ['sorry, we were unable to deliver your message to the following address']],
  ['mail-ru', ['mail.ru, отвечать']],
  [
    'exim',
    [
      'created automatically by mail delivery software',
      'a message that you sent',
      'smtp error from remote',
      'could not be delivered to one or more of its recipients',
    ],
  ],
  ['iis', ['this is an automatically generated delivery status notification']],
];
