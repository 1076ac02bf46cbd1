import { describe, expect, it } from 'vitest';
import { read } from './reading.test-helper';

/** Who is told to have failed, each with the codes of the own reply. */
async function failedIn(text: string): Promise<string[]> {
  const { results } = await read(text);
  return results.map(({ delivery: { recipient, basic, enhanced } }) =>
    [recipient?.value ?? 'nobody', basic?.value ?? '', enhanced?.value ?? ''].join(' ').trim(),
  );
}

describe('an error of a program that hands mail over names whom it failed for', () => {
  it.each([
    [
      'smtplib with a dictionary',
      "smtplib.SMTPRecipientsRefused: {'maria@example.org': (550, b'5.1.1 User unknown'), 'tom@example.net': (452, b'4.2.2 Mailbox full')}",
      ['maria@example.org 550 5.1.1', 'tom@example.net 452 4.2.2'],
    ],
    [
      'aiosmtplib with a list',
      "aiosmtplib.errors.SMTPRecipientsRefused: [SMTPRecipientRefused(550, '5.1.1 User unknown', 'maria@example.org'), SMTPRecipientRefused(452, '4.2.2 Mailbox full', 'tom@example.net')]",
      ['maria@example.org 550 5.1.1', 'tom@example.net 452 4.2.2'],
    ],
    [
      'JavaMail with nested causes',
      'javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <maria@example.org>: User unknown\n;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 452 4.2.2 <tom@example.net>: Mailbox full',
      ['maria@example.org 550 5.1.1', 'tom@example.net 452 4.2.2'],
    ],
    [
      'Nodemailer with an error for each',
      "Error: Can't send mail - all recipients were rejected: 550 5.1.1 <maria@example.org>: User unknown\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'EENVELOPE',\n  response: '550 5.1.1 <maria@example.org>: User unknown',\n  responseCode: 550,\n  command: 'RCPT TO',\n  rejected: [ 'maria@example.org', 'tom@example.net' ],\n  rejectedErrors: [\n    Error: Recipient command failed: 550 5.1.1 <maria@example.org>: User unknown\n        at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n      code: 'EENVELOPE',\n      response: '550 5.1.1 <maria@example.org>: User unknown',\n      responseCode: 550,\n      command: 'RCPT TO',\n      recipient: 'maria@example.org'\n    },\n    Error: Recipient command failed: 452 4.2.2 <tom@example.net>: Mailbox full\n        at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n      code: 'EENVELOPE',\n      response: '452 4.2.2 <tom@example.net>: Mailbox full',\n      responseCode: 452,\n      command: 'RCPT TO',\n      recipient: 'tom@example.net'\n    }\n  ]\n}",
      ['maria@example.org 550 5.1.1', 'tom@example.net 452 4.2.2'],
    ],
    [
      'PHPMailer with a list',
      'SMTP Error: The following recipients failed: maria@example.org: User unknown\r\n tom@example.net: Mailbox full',
      ['maria@example.org', 'tom@example.net'],
    ],
    [
      '.NET with several inner exceptions',
      'System.Net.Mail.SmtpFailedRecipientsException: Unable to send to all recipients.\n ---> System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 5.1.1 <maria@example.org>: User unknown\n   --- End of inner exception stack trace ---\n ---> System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 5.2.1 <tom@example.net>: Mailbox disabled',
      ['maria@example.org 5.1.1', 'tom@example.net 5.2.1'].map((row) => row.replace(' ', '  ')),
    ],
    [
      'a call in a traceback',
      'File "send.py", line 3, in <module>\n    server.sendmail("ada@example.com", ["maria@example.org"], text)\nsmtplib.SMTPDataError: (554, b\'5.7.1 Spam message rejected\')',
      ['maria@example.org 554 5.7.1'],
    ],
    [
      'mail() of PHP',
      'Warning: mail(): SMTP server response: 550 5.7.1 Unable to relay for maria@example.org in C:\\send.php on line 3',
      ['maria@example.org 550 5.7.1'],
    ],
    [
      'Net::SMTP of Ruby',
      'Net::SMTPFatalError (550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown):\napp/models/user.rb:12',
      ['maria@example.org 550 5.1.1'],
    ],
    [
      'an address without a top-level domain',
      'javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 504 5.5.2 <maria@mail>: Recipient address rejected: need fully-qualified address',
      ['maria@mail 504 5.5.2'],
    ],
    [
      'the same in a log',
      'Mar 23 18:03:33 app java[3176]: nested exception is:\nMar 23 18:03:33 app java[3176]: com.sun.mail.smtp.SMTPAddressFailedException: 504 5.5.2 <maria@mail>: Recipient address rejected: need fully-qualified address\nMar 23 18:03:33 app java[3176]: ; message exceptions (1) are:\nMar 23 18:03:33 app java[3176]: Failed message 1: javax.mail.SendFailedException: Invalid Addresses;',
      ['maria@mail 504 5.5.2'],
    ],
    [
      'a transcript whose commands went out together',
      '<-- 220 mx.example.org ESMTP\n--> EHLO mail.example.com\n<-- 250 PIPELINING\n--> MAIL FROM:<ada@example.com>\n--> RCPT TO:<good@example.org>\n--> RCPT TO:<maria@example.org>\n--> RCPT TO:<tom@example.org>\n--> DATA\n<-- 250 2.1.0 Ok\n<-- 250 2.1.5 Ok\n<-- 550 5.1.1 User unknown\n<-- 452 4.2.2 Mailbox full\n<-- 354 Go ahead\n--> .\n<-- 250 2.0.0 Ok',
      ['maria@example.org 550 5.1.1', 'tom@example.org 452 4.2.2'],
    ],
    [
      'a greeting that is refused at the recipient',
      'CLIENT -> SERVER: EHLO mail\nSERVER -> CLIENT: 250 mx.example.org\nCLIENT -> SERVER: MAIL FROM:<ada@example.com>\nSERVER -> CLIENT: 250 2.1.0 Ok\nCLIENT -> SERVER: RCPT TO:<maria@example.org>\nSERVER -> CLIENT: 504 5.5.2 <mail>: Helo command rejected: need fully-qualified hostname',
      ['maria@example.org 504 5.5.2'],
    ],
  ])('%s', async (_name, text, wanted) => {
    expect(await failedIn(text)).toEqual(wanted);
  });
});

describe('nobody is named where only somebody else stands in the text', () => {
  it.each([
    [
      'the sender of smtplib',
      "smtplib.SMTPSenderRefused: (530, b'5.7.0 Authentication required', 'ada@example.com')",
    ],
    [
      'the sender of Python 2, which marks its letters',
      "Exception Type: SMTPSenderRefused\nException Value: (501, 'Syntax error in arguments', u'webmaster@localhost')",
    ],
    [
      'the sender of a transcript of Laravel',
      'Expected response code "250" but got code "530", with message "530 5.7.1 Authentication required".\n#1 /srv/vendor/symfony/mailer/Transport/Smtp/SmtpTransport.php(254): Symfony\\Component\\Mailer\\Transport\\Smtp\\SmtpTransport->executeCommand(\'MAIL FROM:<ada@example.c...\', Array)',
    ],
    [
      'an argument that a trace has cut',
      'Expected response code 250 but got code "550", with message "550 5.7.1 Sender not allowed"\n#3 /srv/vendor/swiftmailer/lib/classes/Swift/Transport/AbstractSmtpTransport.php(342): Swift_Transport_AbstractSmtpTransport->_doMailFromCommand(\'ada@example.c...\')',
    ],
    [
      'the author of a patch',
      'OK. Log says:\nServer: smtp.example.com\nMAIL FROM:<ada@example.com>\nFrom: Ada <ada@example.com>\nSubject: [PATCH] mail: keep the order\nSigned-off-by: Ada <ada@example.com>\n\nFailed to send 0001-mail.patch\n5.7.1 Authentication required',
    ],
    [
      'a package',
      'Error: Invalid login: 535 5.7.8 Authentication failed\n    at file:///srv/node_modules/@scope/mailer/index.js:3\nhttps://dev@example.com/project',
    ],
    [
      'whom a log names beside a refused login',
      'production.ERROR: Expected response code "235" but got code "535", with message "535 5.7.8 Authentication failed". {"userId":5,"account":"maria@example.net"}',
    ],
    [
      'the login',
      '535 5.7.8 Authentication failed: authentication failure for user=ada@example.com',
    ],
    [
      'an address in a link',
      '550 5.7.26 Unauthenticated mail. See https://example.net/why?id=ada@example.com&ip=192.0.2.1',
    ],
    ['the advice of a reply', '551 5.1.6 User has moved; please try <maria@example.net>'],
    [
      'the account of a client',
      'msmtp: authentication failed (method PLAIN)\nmsmtp: server message: 535 5.7.8 Bad credentials\nhost = smtp.example.com\nuser = ada@example.com\nfrom = ada@example.com',
    ],
    [
      'whoever the login of Symfony is for',
      'Failed to authenticate on SMTP server with username "ada@example.com" using the following authenticators: "LOGIN", "PLAIN". Authenticator "LOGIN" returned "Expected response code "235" but got code "535", with message "535 5.7.8 Error: authentication failed".".',
    ],
    [
      'whoever msmtp sends as',
      'msmtp: envelope from address ada@example.com not accepted by the server\nmsmtp: server message: 553 Not the sender of this account',
    ],
    [
      'whoever a line of a program logs in',
      "    server.login('ada@example.com', password)\nsmtplib.SMTPAuthenticationError: (454, b'4.7.0 Directory not reachable')",
    ],
    [
      'the id of a message',
      "MailerException: Failed to send email [ID: '<x1@example.com>'], reason: Third party error\nCaused by: MailConnectException: Couldn't connect to host, port: mx.example.org, 25",
    ],
    [
      'whoever PHPMailer sends as',
      'The following From address failed: ada@example.com : MAIL FROM command failed,Sender rejected,550,5.1.8',
    ],
  ])('%s', async (_name, text) => {
    const { results } = await read(text);
    expect(results.length).toBe(1);
    expect(results[0]?.delivery.recipient).toBeUndefined();
  });
});
