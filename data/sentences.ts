/** Sentences of the answer to a paste; words in braces are filled in by `lib/reader/answer`. */
export const sentences = {
  'headline.failed.to': 'Your message to {address} was not delivered: {because}.',
  'headline.failed': 'Your message was not delivered: {because}.',
  'headline.delayed.to':
    'Your message to {address} is delayed: {because}. Your mail server is still trying.',
  'headline.delayed': 'Your message is delayed: {because}. Your mail server is still trying.',
  'headline.delivered.to': 'Your message to {address} arrived. This is a receipt, not a failure.',
  'headline.delivered': 'Your message arrived. This is a receipt, not a failure.',
  'headline.accepted': 'The next mail server accepted your message. This is not a failure.',
  'headline.accepted.to':
    'The next mail server accepted your message to {address}. This is not a failure.',
  'headline.relayed':
    'Your message was passed to a mail server that does not send receipts. This is not a failure.',
  'headline.expanded':
    'Your message was passed to a mailing list. This is a receipt, not a failure.',
  'headline.inside':
    'Your server passed the message to a program or server of its own. The text does not show whether it arrived.',
  'headline.inside.to':
    'Your server passed the message to {address} to a program or server of its own. The text does not show whether it arrived.',
  'reason.delayed': 'it could not be delivered yet',
  'headline.complaint':
    'Someone reported a message as spam or abuse. This is a complaint report, not a failure.',
  'headline.auto-reply':
    'This is an automatic reply, not a failure. Read it to see whether you need to do anything.',
  'headline.none': 'We found no sign of a failed delivery in this text.',
  error: 'This text tells of an error, but we do not know which.',
  'error.why':
    'We found no reply of a mail server in it. Paste more of it if you can: the reply with its code, or the lines around it in the log.',
  fake: 'This is probably not a real bounce message: do not click any links.',
  'fake.why':
    'It names no mail server, no reply and no other recipient, and it asks you to log in. Delete it. If in doubt, open your email the way you always do.',
  protocol: 'This is about {protocol}. It is not a mail server’s reply to a message.',
  'finality.permanent': 'Permanent failure: sending the same message again will not help.',
  'finality.given-up':
    'The problem was temporary, but your mail server has stopped trying. You can send it again.',
  'finality.delayed': 'Temporary: nothing is lost, and you do not need to send it again.',
  'finality.unknown': 'It is not clear whether the failure is permanent.',
  'finality.none': '',
  'reason.open': 'we cannot tell why',
  'reason.open.vague': 'the text gives no reason',
  'reason.probably': 'probably {because}',
  'reason.code': 'the code {code} means “{name}”',
  'cause.probably': '{name} (probably)',
  'cause.open': 'Reason not known to us',
  'cause.delayed': 'Delayed, and no reason given yet',
  'because.provider reply': '“{quote}” is a known reply of {provider}. It means that {because}.',
  'because.provider reply.unquoted': '{provider} says this when {because}.',
  'because.wording': 'The text says “{quote}”.',
  'because.wording.unquoted': 'We can tell from the text.',
  'because.enhanced code': 'The code {code} means: {name}.',
  'because.enhanced code.unnamed': 'We can tell from the code {code}.',
  'because.basic code': 'The code {code} is the only clue.',
  'because.nothing': 'The text contains no code and no reason that we know.',
  'because.nothing.codes': 'The text contains no reason that we know.',
  'because.nothing.stated': 'No single word or code gives the reason, but together they do.',
  second: 'It may also be that {because}.',
  last: 'The last error: {because}.',
  'open.reply.true': 'All we know for certain: {server} rejected it permanently{stage}.',
  'open.reply.false': 'All we know for certain: {server} rejected it temporarily{stage}.',
  'open.reply.null': 'All we know for certain: {server} rejected it{stage}.',
  'open.named': 'The code {code} is the only clue: {name}.',
  'open.code.true': 'The code {code} only says that the failure is permanent.',
  'open.code.false': 'The code {code} only says that the failure is temporary.',
  'open.code.null': '',
  'open.server': 'a mail server',
  'open.own-provider': 'your own email provider',
  'chosen.only': '',
  'chosen.remote':
    'The text contains several codes. {code} comes from the mail server that replied. The others only summarise its reply.',
  'chosen.over':
    'The reply {code} is temporary, but the report says that your mail server has stopped trying.',
  'chosen.final':
    'The text contains several codes. {code} is the permanent failure. The others were temporary, or replies to earlier steps.',
  'chosen.first':
    'The text contains several codes. {code} is the first that reports a failure, and the answer goes by it.',
  'chosen.status': 'The text has no reply code, only the enhanced code {code}.',
  'contradiction.words':
    'On its own, the code {enhanced} would mean “{name}”, but the text is more specific.',
  'contradiction.words.unnamed':
    'On its own, the code {enhanced} would mean that {alone}, but the text is more specific.',
  'contradiction.classes':
    'The codes contradict each other: {basic} and {enhanced} begin with different digits. Go by the mail server’s reply.',
  'first.delayed': 'Wait: nothing is lost.',
  'first.delayed-long':
    'Do not wait any longer: contact the recipient another way, and tell the administrator of the mail server that still tries.',
} as const;
