/** A word as programs write it, in lower case; a step of a path ('/api/mail/send') is none. */
export const PLAIN_WORD = /(?<![/a-z'’-])[a-z][a-z'’-]*/g;

/** qmail's own line, whose beginning nobody copied. */
export const DELIVERY_FAILURE = /^delivery \d{1,12}: failure: /m;

/** A program names the command at which it failed, and not what it was answered. */
export const COMMAND_FAILED =
  /(?:errore?|erreur|fehler|fout|ошибка|错误|エラー)[ :]{1,3}(?:rcpt to|mail from)(?! ?:)/;

/** What else carries messages. */
export const OTHER_CARRIER =
  /\b(?:kafka|rabbit ?mq|amqp|mqtt|jms|sqs|nats|redis|slack|telegram|discord|whats ?app|sms|twilio|fcm|apns|firebase|websocket|web ?hooks?|payload|chat|bot|topic|broker|commit|voice ?mail)\b/;

/** Reading mail is another protocol than sending it, also in the name of a call: no message has failed. */
export const READS_MAIL =
  /imap|pop3|\bfetch(?:ing|ed)?\b[^.\n]{0,20}\b(?:e-?mails?|mails?|mailbox|messages?)\b|\bmail fetch\b|\bfetchmail\b/;

/** What the web carries: 'deliver this payload'. */
export const PAYLOAD =
  /\b(?:deliver|send)\w{0,3} (?:this |the |a )?(?:payload|web ?hook)|\b(?:payload|web ?hook) deliver/;

/** The last line of a trace: an exception that is thrown where a server has refused, with what it holds. */
export const RAISED =
  /^[ \t>`]{0,8}(?:\w{1,20}(?:\.|::)){0,4}SMTP(?:RecipientsRefused|SenderRefused|DataError|FatalError|ServerBusy|SendFailedException|AddressFailedException): ?\S/im;
