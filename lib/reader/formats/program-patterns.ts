/** Names of libraries by which programs send mail, and of what they are written with. */
export const LIBRARY =
  /\b(?:node|php|swift|action|symfony|django|laravel)[ _-]?mail(?:er)?\b|\b(?:java|jakarta) ?mail\b|\bmail ?kit\b|\bsmtplib\b|\bnet::smtp\b/i;

/** What a webmail says when its own server refuses, in any language: 'SMTP Fehler (451):'. */
export const WEBMAIL_ERROR = /\bsmtp[ -]\p{L}{3,12} ?:? ?[[(][45]\d\d[\])]/iu;

/** The same in another order of the words: 'Erreur SMTP : [451]', '[451] SMTP error:'. */
export const WEBMAIL_TURNED =
  /\p{L}{4}(?<!from) smtp ?:? ?[[(][45]\d\d[\])]|[[(][45]\d\d[\])] smtp \p{L}{3,12}:/iu;

/** Where a program was when it failed: Java, .NET, JavaScript, Python, PHP, Ruby. */
export const STACK_TRACE =
  /^[ \t]{0,8}at [\w.$<>]{3,200} ?\(|Traceback \(most recent|^[ \t]{0,8}File "[^"\n]{1,200}", line \d|\.(?:php|rb|py|go)[:(]\d/m;

/**
 * The calls in which programs wait for what a server says, in a stack trace or as Go names them: .NET
 * and MailKit (MailKit/Net/NetworkStream.cs), Java (SocketInputStream), Python (smtplib.py, socket.py),
 * Nodemailer (lib/smtp-connection/index.js), net of Go (OpError).
 */
export const READS_ANSWER =
  /\.(?:NetworkStream|SslStream|SmtpStream)\.(?:Read|EnsureFullTlsFrame)|\bthe read operation failed\b|\.socketRead\d?\(|\bin (?:getreply|readline|recv_into|readinto)\b|\._onTimeout \(|\bread tcp[46]? [\w.:[\]]{1,60}->[\w.:[\]]{1,60}: i\/o timeout/i;

/** Names that programs give to the exceptions of sending mail. */
export const EXCEPTION_NAME =
  /\b(?:smtplib\.|SMTP(?:RecipientsRefused|SenderRefused|SenderRejected|DataError|ResponseException|AuthenticationError|ServerDisconnected|ConnectError|HeloError|NotSupportedError|AddressFailedException|SendFailedException|Exception|Error)|SmtpException|SmtpCommandException|SmtpFailedRecipients?Exception|javax\.mail|jakarta\.mail|MessagingException|SendFailedException|Swift_TransportException|TransportException|PHPMailer|Net::SMTP|nodemailer|responseCode|MailException|ServiceNotAuthenticated)/;

/**
 * The name of an exception that a mail library throws whatever a server has said: Ruby's SMTPServerBusy
 * stands for every code of 4xx, Python's SMTPDataError for every one after DATA. What a login was told keeps its name.
 * https://github.com/ruby/net-smtp/blob/v0.5.0/lib/net/smtp.rb, https://github.com/python/cpython/blob/v3.12.0/Lib/smtplib.py
 */
export const CLASS_NAME =
  /\b(?:Net::|smtplib\.)?S(?:MTP|mtp)(?!Auth)(?:[A-Z][a-z]{2,9}){1,2}(?:Busy|Refused|Error|Exception)\b/g;

/** The number of an error of the system. */
export const SYSTEM_NUMBER = /\berr(?:or|no)(?: code)?[ :=#]{1,3}(1\d\d|1[01]0\d\d)\b/i;

/** The call that a library was in, which a trace names: of Ruby, JavaMail, Nodemailer, .NET and MailKit. */
export const TRACED_COMMAND =
  /(?:in [`'](?:Net::SMTP#)?|SMTPTransport\.|_action|Net\.Mail\.|SmtpClient\.)(rcpt(?:to)?|recipient|mail(?:from)?)(?:command|async)?\b/i;

/** Ports of servers that let mail be read, as code and settings name them: 'Connect("mail.example.org", 110, '. */
export const READING_PORT =
  /(?:["'\w] ?, ?|\bport["'\])]{0,2} ?[:=>]{0,2} ?["']?)(?:110|143|993|995)["']?[,);\s]/i;

/** Ports of servers that take mail. */
export const SENDING_PORT = /\b(?:25|465|587|2525)\b/;

/** How a value of JSON begins that holds what Nodemailer says before a reply. */
export const MESSAGE_FAILED = /["'`] ?message failed: [45]\d\d\b/i;

/** An error that a program logs in fields, with the words it was told (logfmt): 'lvl=eror msg="…" error="400 …"'. */
export const LOGGED_ERROR =
  /\b(?:level|lvl)=(?:error|eror|err|fatal|crit)\b[^\n]{0,300} \berr(?:or)?(?:="|: )/i;

/** A call by which a program sends: 'server.sendmail("ada@example.com", ["maria@example.org"], text)'. */
export const SENDING_CALL = /(?:send|mail)\w{0,24}\(/i;

/** How a program marks in its log that a line tells an error, or names its exception before it. */
export const PROGRAM_ERROR =
  /\b(?:level|lvl|severity)["']?[=:] ?["']?(?:err|eror|fatal|crit)|\[(?:E|err|error|fatal)\]|\berr(?:or)?["']?[=:] ?["'{]|\b[A-Z]\w{1,60}(?:Error|Exception)\b ?[:(]|\bsmtp (?:server )?error: /i;

/** The label of PHPMailer for an error, whatever program shows it, and how others name the kind of theirs. */
export const ERROR_LABEL = /\bsmtp (?:(?:server|protocol|client|connection|transport) )?error: /i;

/**
 * A program calls a reply refused or unexpected, and quotes one that says yes: it took an earlier line for
 * the answer (RFC 5321, 4.2.1).
 */
export const POSITIVE_QUOTED = /\b(?:response|reply|answer|got|received|said):? ?["'(]?2\d\d[ -]/i;
export const CALLED_WRONG = /\b(?:rejected|refused|unexpected|invalid|wrong)\b/i;

/** A status of the web for whom it does not know or does not let in, as a number or by its name. */
export const WEB_DENIED =
  /\b40[13]\b|un ?(?:authori[sz]ed|authenticated)|\bforbidden\b|invalidclienttokenid|unrecognizedclientexception|signaturedoesnotmatch|security token included in the request/;

/**
 * The one of them for whom a service does not know (RFC 9110, 15.5.2), and names that Amazon gives that:
 * https://docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html
 */
export const KEY_UNKNOWN =
  /\b401\b|["':] ?unauthori[sz]ed|unauthori[sz]edexception|invalidclienttokenid|unrecognizedclientexception|signaturedoesnotmatch|security token included in the request/;

/** A server says itself whom it refuses, and no system that nothing listens: 'Connection refused. 192.0.2.1 is listed on …'. */
export const REFUSED_FOR =
  /\bconnection (?:refused|rejected|denied|closed|dropped)[.:;,]? (?:[-–] )?(?:(?:your |the )?(?:ip|client|host)(?: address)? )?\S{0,45} (?:is |was |has been )(?:currently )?(?:listed|blocked|block-?listed|black-?listed)\b/i;

/** A word in lower case: '_' parts two as a space does. */
export const TOLD_WORD = /[a-z'’-]+/g;

/** Services that send mail and are asked over the web, their call for sending, and programs that send. */
export const MAIL_SERVICE =
  /\bses\b|sendemail|validation_error|mailjet|mailgun|sendgrid|brevo|sendinblue|sib_api|postmark|sparkpost|mandrill|mailersend|mailtrap|zeptomail|smtp|\bresend\.com|\bgmail\.googleapis|\/sendmail\b|mailer\b/;

/** How a program in Perl or C++ names its parts, and nobody a file. */
export const PROGRAM_PART = /\b[A-Z]\w{1,20}::[A-Z]\w{1,20}::\w/;

/** Parts of a program in Perl, C++ or PHP: what their names say is said of no mail ('Kernel::System::Email'). */
export const MODULE_NAMES = /\b(?:[A-Z]\w{1,20}(?:::|\\)){2}[\w:\\]{1,60}/g;
