/** What programs write before an address that sent rather than was to receive. */
export const SENDER_LEADS: readonly string[] = [
  'from=',
  'from=<',
  'mail from:',
  'mail from: ',
  'mail from:<',
  'ctladdr=',
  'user=',
  'user = ',
  'sendmail("',
  "sendmail('",
  'setfrom("',
  "setfrom('",
  'from_email="',
  "from_email='",
  'username=',
  'username: ',
  'username = ',
  'login=',
  'login: ',
  'login ',
  'id=',
  "id: '<",
  'set_id=',
  'auth_id=',
  'sasl_username=',
  'sasl_sender=',
  'sender=',
  'return_path="<',
  'from = ',
  'from:',
  // For help with a refusal, which is no other program's doing (AT&T).
  'forward this error to ',
  'forward this message to ',
  // Who asks back whether an address exists asks for the sender's (Exim: src/smtp_in.c).
  'unsupported option: ',
  // Who gets what bounces (fetchmail: sink.c, 'mail from … bounced to …').
  'bounced to ',
  // msmtp names the account of its settings, which many people call by their address (src/msmtp.c; po).
  '(account ',
  '(konto ',
  '(compte ',
  '(cuenta ',
  'verifying ',
  'verify fail for ',
  'verify defer for ',
  'verification failed while checking ',
  'username "',
  "username '",
  "login('",
  'login("',
  'try <',
  "task '",
  "aufgabe '",
  'aufgabe "',
  "sender's e-mail address was '",
  "sender's e-mail address was ",
  "tâche '",
  "tarea '",
  "attività '",
];

/**
 * Behind the account by which Outlook names the task of sending, and behind what a server said to
 * the sender's address: there Thunderbird asks to check one's own. Sendmail asks only of a sender
 * that its domain be there.
 */
export const SENDER_TAILS: readonly string[] = [
  'domain name required',
  'sending)',
  "sending'",
  "senden'",
  'please verify that your email address',
  'bitte überprüfen sie, ob ihre e-mail-adresse',
  'veuillez vérifier que votre adresse',
];

/** How a request to write to somebody begins. */
export const REQUEST = 'please ';

/** Who asks for a mail in these words names no recipient behind them. */
export const ASKS_TO_WRITE: readonly string[] = [
  'contact',
  'email',
  'e-mail',
  'mail',
  'write',
  'notify',
  'report',
  'forward',
  'ask',
  'reply',
].map((verb) => `${REQUEST}${verb} `);
