/**
 * How the line begins below which each maker shows the message that came back, in lower case. Apart
 * from the other words of the makers: what covers a text needs nothing else of them.
 */
export const RETURNED_LINES = {
  exchange: ['original message headers:'],
  exim: [
    '------ this is a copy of the message',
    '------ this is a copy of your message',
    '------ this is a copy of the headers',
  ],
  gmail: ['----- original message -----'],
  postfix: ['--- undelivered message follows ---'],
  qmail: ['--- below this line is a copy of the message'],
  sendmail: [
    '----- original message follows -----',
    '----- message header follows -----',
    '----- unsent message follows -----',
  ],
  yahoo: ['--- original message follows'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
