/**
 * Sentences of the answer to a paste that are about the page, not about the mail; words in braces
 * are filled in.
 */
export const answerSentences = {
  'headline.failed.many': 'Your message to {count} addresses was not delivered: {because}.',
  'headline.delayed.many':
    'Your message to {count} addresses is delayed: {because}. Your mail server is still trying.',
  'headline.failed.mails': '{count} deliveries in {mails} emails failed: {because}.',
  'headline.delayed.mails':
    '{count} deliveries in {mails} emails are delayed: {because}. They are being retried.',
  'headline.tried.mails':
    '{count} deliveries in {mails} emails were not accepted this time: {because}.',
  'headline.delivered.mails':
    '{count} deliveries in {mails} emails arrived. These are receipts, not failures.',
  'headline.delivered.many':
    'Your message to {count} addresses arrived. This is a receipt, not a failure.',
  'headline.accepted.many':
    'The next mail server accepted your message to {count} addresses. This is not a failure.',
  'headline.passed-on': '{original}, forwarded to {address},',
  'headline.passed-on-unnamed': '{original}, forwarded to another address,',
  'headline.tried': 'Your message was not accepted this time: {because}.',
  'headline.tried.to': 'Your message to {address} was not accepted this time: {because}.',
  'headline.tried.many': 'Your message to {count} addresses was not accepted this time: {because}.',
  'headline.refused': 'Your server rejected a message on arrival: {because}.',
  'headline.refused.to': 'Your server rejected a message to {address} on arrival: {because}.',
  'headline.refused.many':
    'Your server rejected a message to {count} addresses on arrival: {because}.',
  'headline.turned-away': 'Your server did not accept a message this time: {because}.',
  'headline.turned-away.to':
    'Your server did not accept a message to {address} this time: {because}.',
  'headline.turned-away.many': 'Your server deferred a message to {count} addresses: {because}.',
  'headline.discarded': 'Your server accepted a message and threw it away: {because}.',
  'headline.discarded.to':
    'Your server accepted a message to {address} and threw it away: {because}.',
  'headline.discarded.many':
    'Your server accepted a message to {count} addresses and threw it away: {because}.',
  'headline.login-refused': 'Your server did not accept a login: {because}.',
  'headline.session': 'A connection to your server failed: {because}.',
  'headline.held':
    'Your message is being held until you confirm it or are approved. It has not failed.',
  'headline.moderated': 'Your message is waiting for a moderator. It has not failed.',
  'headline.own-quota': 'This is a notice about your own mailbox. No message has failed.',
  'headline.auth-report':
    'This reports that a message with your domain failed SPF, DKIM or DMARC. It is not a bounce.',
  'headline.to-you': 'A service could not deliver a message to you: {because}.',
  'headline.to-you.to': 'A service could not deliver a message to you ({address}): {because}.',
  'headline.to-you-yet': 'A message to you could not be delivered so far: {because}.',
  'headline.to-you-yet.to':
    'A message to you ({address}) could not be delivered so far: {because}.',
  'headline.listed': 'A mailing list could not deliver a message to you: {because}.',
  'headline.listed.to': 'A mailing list could not deliver a message to {address}: {because}.',
  'headline.unconfirmed': 'We cannot tell whether your message arrived: {because}.',
  'headline.unconfirmed.to': 'We cannot tell whether your message to {address} arrived: {because}.',
  'headline.unconfirmed.many':
    'We cannot tell whether your message to {count} addresses arrived: {because}.',
  'headline.test': 'The test failed: {because}.',
  'headline.login': 'The login failed: {because}.',
  'headline.connection': 'The connection failed: {because}.',
  'headline.bare': 'The code {code} means: {name}. The reason is in the text after the code.',
  'first.bare': 'Paste the text after the code, or the whole message.',
  'headline.waiting': 'Mail is waiting on your server: {because}. Your server is still trying.',
  'headline.waiting.to':
    'Mail to {address} is waiting on your server: {because}. Your server is still trying.',
  'first.tried': 'Wait. Your mail server retries automatically.',
  'first.given-up':
    'Send it again. If it comes back again, contact your email provider or IT support.',
  'first.later': 'Send it again later.',
  'first.unknown': 'Wait a few hours. If it has not arrived by then, send it again.',
  'first.unknown.wait': 'Wait at least {wait}. If it has not arrived by then, send it again.',
  'first.again.wait': 'Wait at least {wait}, then send it again.',
  'finality.temporary':
    'Temporary: a mail server retries automatically. If your own program sent it, that program has to retry.',
  'finality.retry':
    'The message is not retried automatically. If you send it again later, it may get through.',
  'finality.stopped': 'The failure was temporary, but your mail server has stopped trying.',
  'finality.own-side': 'The message was not sent: your own email provider did not accept it.',
  'finality.unconnected':
    'The message was not sent: the connection to the outgoing mail server failed.',
  'step.tried': 'While your mail server is still trying, ',
  'step.given-up': 'If the message has come back, ',
  'step.bounce': 'If this is a bounce message, ',
  /** Before words in quotes that a text may say, with ' or ' between them and a comma behind them. */
  'step.says': 'If the text says ',
  'step.lists': 'If the text names the list, ',
  'step.ipv6':
    'The servers talked over IPv6: the IPv6 address of your server needs a PTR record, and its name an AAAA record. `dig +short AAAA mail.example.com` must show that address.',
  'step.certificate.own':
    'The certificate is for {names}. If that is your provider, connect to a name it covers. If it is your web host, outgoing mail is redirected: ask it to allow the connection.',
  'step.certificate.theirs':
    'The certificate of that server is for {names}. Check that DNS leads to the right server, then tell its operator.',
  'act.again': 'send it again later',
  'act.you': 'fix the problem named in the reply',
  'act.your-provider': 'fix the problem named in the reply, on the sending side',
  'act.their-provider': 'fix the problem named in the reply, on the receiving side',
  'act.recipient': 'check what blocks the message: the mailbox or its filters',
  'act.reply': 'do what this reply asks for',
  'first.reply.your-provider':
    'Forward the whole bounce message to your email provider or IT support.',
  'first.reply.their-provider':
    'Send this text to the recipient another way. Only their email provider can fix this.',
  'first.reply.recipient':
    'Contact the recipient another way, for example by phone. Only they can fix this.',
  'first.arrival': 'Show this text to whoever runs the server that wrote it.',
  'first.own-quota':
    'Delete large messages and empty the bin. Do not use links in the notice: it may be forged.',
  'first.auth-report':
    'If you sent the message, correct SPF and DKIM. If not, someone used your domain.',
  'first.held':
    'Do what the notice asks. Use its link only if you know that you wrote to this person.',
  'first.moderated': 'Wait for the decision, and do not send the message again.',
  'first.part': 'Paste the whole bounce message: the reason is usually further down.',
  'first.complaint': 'Remove the address from your list and do not email it again.',
  'first.backscatter':
    'If you did not send the message, you do not need to do anything. If you did, read on.',
  'told.who': 'Who needs to act',
  'told.who.you': 'you',
  'told.who.your-provider': 'your email provider or IT support',
  /** The same, to whoever runs that server. */
  'told.who.own-server': 'you, on the sending server',
  'told.who.program': 'you, in the program or its account',
  'told.who.their-provider': 'the recipient’s email provider',
  'told.who.recipient': 'the recipient',
  'told.who.nobody': 'no one for now',
  'told.who.arrival.you': 'the sender, or you if you want the mail',
  'told.who.arrival.user': 'the user who logs in, if it is one of yours',
  'told.who.arrival.your-provider': 'the sender’s email provider, or you if you want the mail',
  'told.who.arrival.their-provider': 'you, on this server',
  'told.who.arrival.recipient': 'the recipient',
  'told.who.arrival.nobody': 'no one for now',
  'told.who.to-you.you': 'the sender',
  'told.who.to-you.your-provider': 'the service that wrote this text',
  'told.who.to-you.their-provider': 'your email provider',
  'told.who.to-you.recipient': 'you',
  'told.who.to-you.nobody': 'no one for now',
  'told.again.to-you.wait': 'yes, automatically',
  'told.again.to-you.change': 'yes, but it will fail until the problem is fixed',
  'told.again.to-you.stop': 'no',
  'told.again.arrival': 'Will it be sent again?',
  'told.again.arrival.retry': 'yes, if a mail server sent it',
  'told.again.arrival.again': 'perhaps',
  'told.again.arrival.wait': 'yes, automatically',
  'told.again.arrival.stop': 'no, the sender was told',
  'told.again.arrival.none': 'no, and no one was told',
  'told.again.arrival.change': 'yes, but it will fail until the problem is fixed',
  'told.again': 'Send again?',
  'told.again.retry': 'yes, if it does not arrive within a few hours',
  'told.again.again': 'yes, later: it is not retried automatically',
  'told.again.wait': 'no, it is retried automatically',
  'told.again.stop': 'not until the problem is fixed',
  'told.again.change': 'no, it is retried, but will fail until the problem is fixed',
  'told.stop': 'Stopped at',
  'told.stop.own': 'your server',
  'told.stop.program': 'your program',
  'told.stop.nobody': 'before any mail server',
  'told.stop.before': 'before {server}',
  'place.server': 'Server',
  'place.reporter': 'Reported by',
  'place.time': 'Time',
  'place.queueId': 'Queue ID',
  'told.source': 'From',
  'told.source.more': '{names} and {count} more',
  'told.sure': 'Sure?',
  'told.sure.known': 'yes, this reply is known',
  'told.sure.clear': 'yes',
  'told.sure.likely': 'probably',
  'told.sure.code': 'as far as the code alone tells',
  'told.sure.open': 'no, we recognise no reason in the text',
  'told.sure.vague': 'no, the text gives no reason',
  'told.sure.words': 'no, we do not know what “{words}” means',
  /** Of several messages, the one that was tried for the longest time. */
  'tried.most': 'up to {value}',
  'told.retry': 'Retry',
  'retry.again':
    'Yes, later: after 30 minutes or more, then with exponential backoff, for 4 to 5 days (RFC 5321, 4.5.4.1).',
  'retry.again.your-provider':
    'Yes, a few times with exponential backoff. If it keeps failing, check the settings.',
  'retry.again.final': 'Yes, but only once: after a few hours or more. If it fails again, stop.',
  'retry.wait':
    'Wait. A mail server retries automatically. Your own program should retry after 30 minutes or more (RFC 5321, 4.5.4.1).',
  'retry.never': 'Never, unless the problem is fixed.',
  'told.suppress': 'Suppress the address',
  'suppress.stop': 'Yes, after one such reply. {why}',
  'suppress.keep': 'No. {why}',
  'suppress.again': 'Not yet: only after two such replies.',
  'own.todo': '{who}: {todo}',
  'code.here': 'Here: {because}.',
  'code.here.unknown': 'Here it does not say why.',
  'code.here.provider': 'At {provider}: {because}.',
  'code.success': 'This step worked.',
  'code.aside': 'The answer does not rest on this code.',
  'code.named': '{text}.',
  'code.elsewhere': 'On its own: {text}.',
  'code.general': 'In general: {text}',
  'stops.here': 'It stopped here',
  'stops.stage': 'It stopped here, {stage}',
  backscatter:
    'Did you send this message? If not, someone may have used your address as the sender. Then nothing is broken. Delete it and do not reply.',
  'warning.binary': 'This does not look like a text file. We read what we could.',
  unread: 'This is {what}, so it was not read.',
  'unread.named': '“{name}” is {what}, so it was not read.',
  'unread.some': 'We found no failed delivery in the part that was read. The rest was not read.',
  'unread.all': 'None of this was read.',
  'part.bytes':
    'This is too long to read at once: only lines {firstLine} to {lastLine} were read, bytes {from} to {to} of {of}.',
  'part.bytes.named':
    '“{name}” is too long to read at once: only lines {firstLine} to {lastLine} were read, bytes {from} to {to} of {of}.',
  'part.characters':
    'This is too long to read at once: only lines {firstLine} to {lastLine} were read, characters {from} to {to} of {of}.',
  'part.characters.named':
    '“{name}” is too long to read at once: only lines {firstLine} to {lastLine} were read, characters {from} to {to} of {of}.',
  'source.mail': 'email {number}',
  'source.file': '{file}, email {number}',
  'warning.charset': 'Some characters in this text could not be decoded. They are shown unchanged.',
  'warning.broken-mime': 'The message is damaged or cut off, so it was read as plain text.',
  'warning.password':
    'This text contains a password or a login. It is hidden below. Change the password if you have shown this text to anyone.',
} as const;

/**
 * Words in the reasons of causes (`because`), and what is said instead of several recipients, or of
 * recipients at several domains. Longer ones stand first.
 */
export const reasonPlurals = {
  recipients: [
    ['this email address does not', 'these email addresses do not'],
    ['this address only accepts', 'these addresses only accept'],
    ['for this address', 'for these addresses'],
    ['with this address', 'with these addresses'],
    ['the address is not', 'the addresses are not'],
    ['has the address on', 'has the addresses on'],
    ['has no mailbox with', 'has no mailboxes with'],
    ['the mailbox is', 'the mailboxes are'],
    ['the recipient’s account is', 'the recipients’ accounts are'],
    [
      'the recipient’s address is not a valid email address',
      'the recipients’ addresses are not valid email addresses',
    ],
    [
      'the recipient now has a different email address',
      'the recipients now have different email addresses',
    ],
    ['the person has a different email address', 'the recipients have different email addresses'],
    ['this recipient', 'these recipients'],
    ['the recipient’s', 'the recipients’'],
  ],
  domains: [
    ['the domain (the part after the @) does', 'the domains (the part after the @) do'],
    ['the domain does', 'the domains do'],
    ['the domain was', 'the domains were'],
    ['the domain is not one of yours', 'the domains are not yours'],
  ],
} as const;

/**
 * Whether to send again, next to what `retries` says: where no one tries any more, and where trying
 * again does not help.
 */
export const answerRetries = {
  again: {
    title: 'Send it again later yourself',
    text: 'It is not retried automatically. The same message may get through later.',
  },
  none: { title: '', text: '' },
  change: {
    title: 'It is retried, but the problem must be fixed',
    text: 'Your mail server retries automatically. It will fail again until the problem named below is fixed.',
  },
} as const;

/** The same for whoever runs the server that refused. */
export const arrivalRetries = {
  retry: {
    title: 'It may be sent again',
    text: 'A mail server retries automatically. An email program or a website usually does not.',
  },
  again: {
    title: 'It may be sent again',
    text: 'The sender was told that the message failed, and can send it again.',
  },
  wait: {
    title: 'It is sent again automatically',
    text: 'The sender’s mail server keeps the message and retries. The same message may get through later.',
  },
  stop: {
    title: 'It is not sent again',
    text: 'The sender was told that the message failed, and can send it again when the problem is fixed.',
  },
  change: {
    title: 'It is sent again, but the problem must be fixed',
    text: 'The sender’s mail server retries automatically. It will fail again until the problem is fixed.',
  },
  none: { title: '', text: '' },
} as const;

/** The same for whom the message was for, where a service tells them that it failed. */
export const toYouRetries = {
  retry: {
    title: 'It may be sent again',
    text: 'The service may try again. The text does not say.',
  },
  again: {
    title: 'It may be sent again',
    text: 'The service may try again. The text does not say.',
  },
  wait: {
    title: 'It is sent again automatically',
    text: 'You do not need to do anything for that.',
  },
  stop: {
    title: 'It is not sent again',
    text: 'Later messages arrive when the problem is fixed. Some services stop sending after several failures.',
  },
  change: {
    title: 'It is sent again, but the problem must be fixed',
    text: 'The service tries again. It will fail again until the problem is fixed.',
  },
  none: { title: '', text: '' },
} as const;

/** Where in the SMTP session it stopped, as the picture of the way says it. */
export const stages = {
  connect: 'while connecting',
  greeting: 'at the greeting',
  login: 'at the login',
  sender: 'at the sender address',
  recipient: 'at the recipient address',
  content: 'after the message was sent',
} as const;

/** An answer as the command line prints it, a line each; a line without its fact is left out. */
export const printedLines = {
  retry: '{title}. {text}',
  codes: 'Code: {codes}',
  sources: 'From: {sources}',
  cause: 'Cause: {cause}',
  particular: '{title}: {value}',
  code: '{code}  {name}. In general: {plain}',
  codeWithoutText: '{code}  {name}',
  nothing: 'We found no failed delivery in this text.',
} as const;

/** What the reader looks for, said when it found nothing. */
export const nothingFound = {
  title: 'We found no failed delivery in this text.',
  looked: [
    'a code such as 550 or 5.1.1 in a mail server’s reply',
    'words such as “mailbox full” or “user unknown” in a message about a failed delivery',
    'a delivery report, a log line, or an SMTP session',
  ],
};
