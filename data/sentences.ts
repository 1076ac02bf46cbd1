/** Sentences of the answer to a paste; words in braces are filled in by `lib/reader/answer`. */
export const sentences = {
  'headline.failed.to': 'Your message to {address} was not delivered: {because}.',
  'headline.failed': 'Your message was not delivered: {because}.',
  'headline.delayed.to':
    'Your message to {address} is delayed: {because}. It is still being tried.',
  'headline.delayed': 'Your message is delayed: {because}. It is still being tried.',
  'headline.delivered.to': 'Your message to {address} arrived. This is a receipt, not a failure.',
  'headline.delivered': 'Your message arrived. This is a receipt, not a failure.',
  'headline.relayed':
    'Your message was handed on to a server that sends no receipts. This is not a failure.',
  'headline.expanded': 'Your message was handed on to a list. This is a receipt, not a failure.',
  'reason.delayed': 'it could not be delivered so far',
  'headline.complaint':
    'Somebody marked a message as spam. This is a complaint report, not a failure.',
  'headline.auto-reply':
    'This is an automatic reply, not a failure. It says itself whether you have to do anything.',
  'headline.none': 'We found nothing in this text that says a message failed.',
  fake: 'This is probably not a real bounce: do not click.',
  'fake.why':
    'No mail server, no reply and no other recipient is named, and it wants you to log in. Delete it; if in doubt, open your mail the way you always do.',
  protocol: 'This is about {protocol}, not a mail server’s reply to a message.',
  'finality.permanent': 'Final: sending it again unchanged will not help.',
  'finality.given-up':
    'The trouble was temporary, but nobody goes on trying. You can send it again.',
  'finality.delayed': 'Not final: nothing is lost, and you need not send it again.',
  'finality.unknown': 'The text does not say whether it is final.',
  'finality.none': '',
  'reason.open': 'the text does not say clearly why',
  'reason.probably': 'probably {because}',
  'cause.probably': '{name} (probably)',
  'because.provider reply': '{provider} says “{quote}” when {because}.',
  'because.provider reply.unquoted': '{provider} says this when {because}.',
  'because.wording': 'The text says “{quote}”.',
  'because.wording.unquoted': 'The words of the text point to it.',
  'because.enhanced code': 'The code {code} means: {name}.',
  'because.enhanced code.unnamed': 'The code {code} points to it.',
  'because.basic code': 'Only the code {code} points to it.',
  'because.nothing': 'The text gives no code and no reason that we know.',
  'because.nothing.stated': 'No single word or code points to it, but together they do.',
  second: 'It may also be that {because}.',
  'open.reply.true': 'All that is certain: {server} refused it permanently{stage}.',
  'open.reply.false': 'All that is certain: {server} refused it for now{stage}.',
  'open.reply.null': 'All that is certain: {server} refused it{stage}.',
  'open.code.true': 'The code {code} says only that the failure is permanent.',
  'open.code.false': 'The code {code} says only that the failure is temporary.',
  'open.code.null': '',
  'open.server': 'a mail server',
  'open.own-provider': 'your own email provider',
  'chosen.only': '',
  'chosen.remote':
    'Of the codes in the text, {code} is the other server’s own; the others are the report’s summary of it.',
  'chosen.over':
    'The other server said {code}, which is temporary; the report says that your mail server has given up.',
  'chosen.final':
    'Of the codes in the text, {code} refuses permanently; the others were temporary, or answers on the way.',
  'chosen.first': 'Of the codes in the text, {code} came first; those after it follow from it.',
  'chosen.status': 'The text has no three-digit code, only the status code {code}.',
  'contradiction.words':
    'The code {enhanced} alone would mean that {alone}, but the words are more exact.',
  'contradiction.classes':
    'The codes contradict each other: {basic} and {enhanced} begin with different digits. The server’s reply counts.',
  'first.delayed': 'Wait: nothing is lost.',
} as const;
