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
  'headline.none': 'There is nothing in this text that says a message failed.',
  fake: 'This is probably not a real bounce: do not click.',
  'fake.why':
    'No mail server, no reply and no other recipient is named, and it wants you to log in. Delete it; if in doubt, open your mail the way you always do.',
  protocol: 'This is an {protocol} error, not a mail server’s reply to a message.',
  'protocol.sip': 'This is a SIP error, not a mail server’s reply to a message.',
  'protocol.pop3': 'This is a POP3 error, not a mail server’s reply to a message.',
  'finality.permanent': 'Final: sending it again unchanged will not help.',
  'finality.given-up':
    'Given up: the trouble was temporary, but your mail server has stopped trying. You can send it again.',
  'finality.delayed': 'Not final: nothing is lost, and you need not send it again.',
  'finality.unknown': 'The text does not say whether it is final.',
  'finality.none': '',
  'because.provider reply': 'This sentence is known from {provider}, for just that case.',
  'because.wording': 'The words “{fragment}” say so.',
  'because.wording.unquoted': 'The words of the message say so.',
  'because.enhanced code': 'The code {code} says so: {name}.',
  'because.enhanced code.unnamed':
    'The first digits of the code {code} say so; the code itself is not registered.',
  'because.basic code': 'Only the code {code} says so; the text gives no reason.',
  'because.nothing': 'The text gives no code and no reason that we know.',
  'chosen.only': '',
  'chosen.remote':
    'Several codes stand in the text. This one is the other server’s own; the others are the report’s summary of it.',
  'chosen.final':
    'Several codes stand in the text. This one refuses for good; the others were temporary, or answers on the way.',
  'chosen.first':
    'Several codes stand in the text. This one came first; those after it follow from it.',
  'chosen.status': 'The text has no three-digit code: the status code decides.',
  'contradiction.words':
    'The code {code} alone would mean that {alone}. The words beside it say that {because}: words are more exact.',
  'contradiction.classes':
    'The codes contradict each other: {basic} and {enhanced} begin with different digits. The reply of the server counts; the sending server may have put its own beside it.',
  'first.delayed': 'Wait: nothing is lost.',
} as const;
