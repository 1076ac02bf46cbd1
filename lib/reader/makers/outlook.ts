import type { Maker } from './types';

/**
 * Outlook, Outlook Express and Windows Mail. Their numbers:
 * https://learn.microsoft.com/en-us/troubleshoot/outlook/user-interface/pop3-and-smtp-errors; the
 * sentences beside them are translated, the numbers are not. Fetching mail shows some of the same.
 */
export const outlook = {
  name: 'outlook',
  dialogs: [
    '0x80042109',
    '0x800ccc6',
    '0x800ccc7',
    'protocol: smtp',
    "sending' reported error",
    'from the sending (smtp',
    'rejected e-mail address was',
    "rejected the sender's e-mail address",
    'permission to send the message on behalf of the specified',
    'error is [0x8',
    'could not send this message. error code: 0x8',
  ],
  signs: ["送信中' はエラー"],
  fetching: ["receiving' reported error", "受信中' はエラー", 'protocol: pop3', 'protocol: imap'],
  events: {
    'name-not-found': ['0x800ccc0d'],
    'certificate-not-trusted': ['0x800ccc01', '0x800ccc02'],
    'starttls-not-offered': ['0x800ccc7d'],
    'tls-failed': ['0x800ccc1a', '0x800ccc7f'],
    'login-refused': ['0x800ccc18'],
    'connection-refused': ['0x800ccc0e', '0x80042109', '0x800ccc15'],
    'connection-timed-out': ['0x800ccc19', '0x8004210b'],
    'connection-closed': ['0x800ccc0f', '0x800ccc67'],
    'recipient-unknown': ['0x800ccc69'],
    'recipient-full': ['0x800ccc6b'],
    'sender-not-allowed': ['0x800ccc78', 'on behalf of the specified user', '[0x80070005'],
  },
  frames: [
    'verify the e-mail address in your account properties. the server responded: ',
    'cannot send the message. ',
  ],
} satisfies Maker;
