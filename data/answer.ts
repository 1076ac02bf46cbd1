/**
 * Sentences of the answer to a paste that are about the page, not about the mail; words in braces
 * are filled in.
 */
export const answerSentences = {
  'headline.failed.many': 'Your message to {count} addresses was not delivered: {because}.',
  'headline.delayed.many':
    'Your message to {count} addresses is delayed: {because}. It is retried.',
  'headline.failed.mails': '{count} deliveries in {mails} mails failed: {because}.',
  'headline.delayed.mails':
    '{count} deliveries in {mails} mails are delayed: {because}. They are retried.',
  'headline.tried.mails':
    '{count} deliveries in {mails} mails were not taken this time: {because}.',
  'headline.delivered.mails':
    '{count} deliveries in {mails} mails arrived. These are receipts, not failures.',
  'headline.delivered.many':
    'Your message to {count} addresses arrived. This is a receipt, not a failure.',
  'headline.passed-on': '{original}, passed on to {address},',
  'headline.tried': 'Your message was not taken this time: {because}.',
  'headline.tried.to': 'Your message to {address} was not taken this time: {because}.',
  'headline.tried.many': 'Your message to {count} addresses was not taken this time: {because}.',
  'headline.refused': 'Your server refused a message on arrival: {because}.',
  'headline.refused.to': 'Your server refused a message to {address} on arrival: {because}.',
  'headline.refused.many':
    'Your server refused a message to {count} addresses on arrival: {because}.',
  'headline.turned-away': 'Your server did not take a message this time: {because}.',
  'headline.turned-away.to':
    'Your server did not take a message to {address} this time: {because}.',
  'headline.turned-away.many': 'Your server put off a message to {count} addresses: {because}.',
  'first.tried': 'Wait: it is tried again by itself.',
  'first.given-up': 'Send it again. If it comes back once more, ask whoever looks after your mail.',
  'first.later': 'Send it again later.',
  'first.unknown': 'Wait some hours. If it has not arrived by then, send it again.',
  'finality.temporary':
    'Temporary: a mail server tries again by itself; a program of your own has to do so itself.',
  'finality.retry': 'Nobody tries it again by itself. A later try of your own may still work.',
  'finality.stopped': 'The answer was a temporary one, but nobody goes on trying.',
  'finality.own-side': 'It has not been sent: your own mail provider did not take it.',
  'act.again': 'send it again later',
  'act.you': 'change what the reply names',
  'act.your-provider': 'fix what the reply names on the sending side',
  'act.their-provider': 'fix what the reply names on the receiving side',
  'act.recipient': 'see what in the mailbox or its filters refuses the message',
  'act.reply': 'do what this reply asks for',
  'first.reply.your-provider': 'Send the whole bounce to your email provider or IT support.',
  'first.reply.their-provider':
    'Tell the recipient another way, with this text: only their email provider can change it.',
  'first.reply.recipient': 'Reach the recipient another way: only they can change it.',
  'first.arrival': 'Show this text to whoever runs the server that wrote it.',
  'first.complaint': 'Take the address off your list, and write to it no more.',
  'first.backscatter': 'If you did not send it, there is nothing to do. If you did, read on.',
  'told.who': 'Who acts',
  'told.who.you': 'you',
  'told.who.your-provider': 'your email provider or IT support',
  'told.who.their-provider': 'the other email provider',
  'told.who.recipient': 'the recipient',
  'told.who.nobody': 'nobody',
  'told.who.arrival.you': 'the sender',
  'told.who.arrival.your-provider': 'the sender’s side, or you if the mail is wanted',
  'told.who.arrival.their-provider': 'you, on this server',
  'told.who.arrival.recipient': 'the recipient',
  'told.who.arrival.nobody': 'nobody',
  'told.again.arrival': 'Comes again?',
  'told.again.arrival.retry': 'yes, if a mail server sent it',
  'told.again.arrival.again': 'perhaps',
  'told.again.arrival.wait': 'yes, by itself',
  'told.again.arrival.stop': 'no, the sender was told',
  'told.again.arrival.change': 'yes, but it fails until something changes',
  'told.again': 'Send again?',
  'told.again.retry': 'later, unless it is retried automatically',
  'told.again.again': 'yes, later: nobody retries it',
  'told.again.wait': 'no, it is retried automatically',
  'told.again.stop': 'not before something changes',
  'told.again.change': 'no, it is retried, but something has to change',
  'told.stop': 'Stopped at',
  'told.source': 'From',
  'told.source.more': '{names} and {count} more',
  'told.sure': 'Sure?',
  'told.sure.known': 'yes, this reply is known',
  'told.sure.clear': 'yes',
  'told.sure.likely': 'probably',
  'told.sure.open': 'no, the reason is not told',
  'told.retry': 'Retry',
  'retry.again':
    'Yes, later: after 30 minutes or more, then after longer and longer breaks, for 4 to 5 days (RFC 5321, 4.5.4.1).',
  'retry.again.your-provider':
    'Yes, a few times with longer and longer breaks. If it goes on, it lies in the settings.',
  'retry.wait':
    'Wait. A mail server retries by itself. A program of your own does it after 30 minutes or more (RFC 5321, 4.5.4.1).',
  'retry.never': 'Never, unless something changes.',
  'told.suppress': 'Suppress the address',
  'suppress.stop': 'Yes, after one such answer. {why}',
  'suppress.keep': 'No. {why}',
  'suppress.again': 'Not yet: only after two such answers.',
  'own.todo': '{who}: {todo}',
  'code.here': 'Here: {because}.',
  'code.here.provider': 'At {provider}: {because}.',
  'code.success': 'This step worked.',
  'code.aside': 'It does not decide here.',
  'code.elsewhere': 'Elsewhere: {text}.',
  'code.general': 'In general: {text}',
  'stops.here': 'It stopped here',
  'stops.stage': 'It stopped here, {stage}',
  backscatter:
    'Perhaps you never sent this message: somebody may have used your address as the sender. If so, nothing is broken: do not answer, and delete it.',
  'warning.binary': 'This looks like a file that is no text. What could be read as text was read.',
  unread: 'This is {what}, and it was not read.',
  'unread.named': '“{name}” is {what}, and it was not read.',
  'unread.some': 'We found no failed delivery in what was read, and not all was.',
  'unread.all': 'Nothing of this was read.',
  'part.bytes':
    'This is too long to be read at once: only lines {firstLine} to {lastLine} were read, bytes {from} to {to} of {of}.',
  'part.bytes.named':
    '“{name}” is too long to be read at once: only lines {firstLine} to {lastLine} were read, bytes {from} to {to} of {of}.',
  'part.characters':
    'This is too long to be read at once: only lines {firstLine} to {lastLine} were read, characters {from} to {to} of {of}.',
  'part.characters.named':
    '“{name}” is too long to be read at once: only lines {firstLine} to {lastLine} were read, characters {from} to {to} of {of}.',
  'source.mail': 'mail {number}',
  'source.file': '{file}, mail {number}',
  'warning.charset': 'Some letters of this text could not be decoded. They are shown as they are.',
  'warning.broken-mime': 'The message is damaged or cut, so it was read as plain text.',
  'warning.password':
    'There is a password or a login in this text. It is covered below. Change it if you have shown this text to anybody.',
} as const;

/**
 * Whether to send again, beside what `retries` says: where nobody tries any more, and where trying
 * again does not help.
 */
export const answerRetries = {
  again: {
    title: 'Send it again later, yourself',
    text: 'No mail server repeats it. The same message may get through later.',
  },
  none: { title: '', text: '' },
  change: {
    title: 'It is tried again, but something has to change',
    text: 'The sending server repeats it by itself. The answer will be the same until what is named below has changed.',
  },
} as const;

/** Where in the dialogue it stopped, as the picture of the way says it. */
export const stages = {
  connect: 'while connecting',
  greeting: 'at the greeting',
  sender: 'when the sender was named',
  recipient: 'when the recipient was named',
  content: 'after the message was sent',
} as const;

/** An answer as the command line prints it, a line each; a line without its fact is left out. */
export const printedLines = {
  retry: '{title}: {text}',
  codes: 'Code: {codes}',
  server: 'Server: {server}',
  sources: 'From: {sources}',
  cause: 'Cause: {cause}',
  code: '{code}  {name}. In general: {plain}',
  codeWithoutText: '{code}  {name}',
  nothing: 'We found no failed delivery in this text.',
} as const;

/**
 * Texts to copy. Lines of facts that were not found are left out; with an address the sentence that
 * ends in `.to` takes the place of the one without.
 */
export const copyTexts = {
  administrator: {
    start: 'A message was not delivered.',
    'start.to': 'A message to {addresses} was not delivered.',
    tried: 'A message has not been delivered yet.',
    'tried.to': 'A message to {addresses} has not been delivered yet.',
    fact: '{title}: {value}',
    facts: [
      ['provider', 'Provider'],
      ['codes', 'Codes'],
      ['server', 'Other server'],
      ['reporter', 'Reported by'],
      ['stage', 'It stopped'],
      ['time', 'Time'],
      ['queueId', 'Queue id'],
    ],
    line: 'The line that decided:',
    think: 'Cause: {cause}. {basis}',
    more: 'More about it: {address}',
  },
  /**
   * For the person who was written to, as the one who wrote would say it: what happened, and what
   * they can do.
   */
  recipient: {
    start: 'I wrote to you, but my message came back: {because}.',
    'start.to': 'I wrote to you at {addresses}, but my message came back: {because}.',
    tried: 'I wrote to you, but my message has not arrived yet: {because}.',
    'tried.to': 'I wrote to you at {addresses}, but my message has not arrived yet: {because}.',
    probably: 'probably {because}',
    byOwn: 'my own email provider did not take it',
    /** By cause, where the sentence of the cause speaks to the one who wrote. */
    because: {
      'mailbox-full': 'your mailbox is full',
      moved: 'it says that you have another address now',
      'recipient-filtered': 'your side refused it and did not say why',
      'restricted-recipient': 'your address takes mail only from certain senders',
      'host-unreachable': 'your mail server could not be reached',
      'connection-timeout': 'your mail server did not answer in time',
      'queue-expired': 'my mail server tried for days and could not deliver it',
      'server-error': 'your mail system had a fault',
      'server-storage': 'your mail system has run out of room',
      'sender-rejected': 'your side does not accept my address',
      'sender-authentication': 'your side could not make sure that it really came from me',
      'reverse-dns': 'the name and the address of my provider’s mail server do not fit together',
      'ip-blocked': 'your side blocks the server that sent my mail',
      'relay-denied': 'the server that I used does not pass my mail on',
      'login-failed': 'my mail server did not accept my login',
      'sending-quota': 'I have reached the sending limit of my own mail provider',
      greylisted: 'your side asked my mail server to come back in some minutes',
      'spam-content': 'your side took the message for spam',
      'message-too-large': 'the message is too large for your side',
      policy: 'a rule of your side refused it',
      unknown: 'no clear reason was given',
    },
    /** By cause, where what the party has to do would not be asked in its own words. */
    asks: {
      moved: 'Which address should I use?',
      'mailbox-full': 'Could you please make some room? Then I can send it again.',
      'recipient-filtered':
        'Could you please look whether a filter of yours blocks me, and allow my address?',
      'restricted-recipient':
        'Could you please see to it that I may write to this address, or give me another one?',
      'spam-content': 'Could you please allow my address? I will send it again in another form.',
      'message-too-large': 'I will send it in a smaller form, or as a link.',
      unknown: 'I do not know yet what went wrong.',
    },
    you: 'The fault lies on my side: I will mend it and write again.',
    'your-provider': 'The fault lies on my side: I will have it mended and write again.',
    'their-provider': 'Only your mail provider can mend this: please show them this message.',
    'their-provider.codes':
      'Only your mail provider can mend this: please show them this message. ({codes})',
    recipient: 'Could you please look into it? Then I can send it again.',
    nobody: 'It is still being tried, so it may yet arrive.',
    again: 'I will send it again.',
  },
  sample: {
    start: 'Read wrongly. What was expected: (please write it here)',
    found: 'What the reader found:',
    verdict: '- {outcome}, {codes}, {cause}, {recipients}',
    noCode: 'no code',
    recipients: { one: '{count} recipient', other: '{count} recipients' },
    nothing: '- nothing',
    format: '- format: {format}',
    leftOut: '[lines of the returned message left out: {count}]',
    text: 'The text, with addresses, names and numbers covered:',
  },
} as const;

/** What the reader looks for, said when it found nothing. */
export const nothingFound = {
  title: 'We found no failed delivery in this text.',
  looked: [
    'a number such as 550 or 5.1.1 where a mail server’s reply stands',
    'words such as “mailbox full” or “user unknown” in a message about a failed delivery',
    'a delivery report, a log line, or the dialogue with a mail server',
  ],
};
