import type { ClientSample } from './types';

/**
 * Errors of our own as programs that hand mail over write them, and dialogs of those in which mail
 * is read: the judge learns from them, and tests read them. Sources of the wordings are in
 * `lib/reader/makers/`.
 */
export const clientErrors: readonly ClientSample[] = [
  {
    program: 'swaks',
    told: 'domain-not-found',
    text: "=== Trying mx.example.org:25...\n*** Error connecting to mx.example.org:25:\n*** \tIO::Socket::INET: Bad hostname 'mx.example.org'",
  },
  {
    program: 'swaks',
    told: 'host-unreachable',
    text: '=== Trying mx.example.org:25...\n*** Error connecting to mx.example.org:25:\n*** \tIO::Socket::INET6: connect: Connection refused',
  },
  {
    program: 'swaks',
    told: 'tls',
    text: '=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO mail.example.com\n<-  250-mx.example.org\n<-  250 SIZE 1000\n*** Host did not advertise STARTTLS\n -> QUIT\n<-  221 Bye\n=== Connection closed with remote host.',
  },
  {
    program: 'swaks',
    told: 'connection-timeout',
    text: '=== Connected to mx.example.org.\n<** Timeout (30 secs) waiting for server response\n -> QUIT',
  },
  {
    program: 'swaks',
    told: '550 5.1.1',
    text: '=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO mail.example.com\n<-  250 mx.example.org\n -> MAIL FROM:<ada@example.com>\n<-  250 2.1.0 Ok\n -> RCPT TO:<maria@example.org>\n<** 550 5.1.1 <maria@example.org>: User unknown\n -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.',
    to: ['maria@example.org'],
  },
  {
    program: 'curl',
    told: 'domain-not-found',
    text: 'curl: (6) Could not resolve host: mx.example.org',
  },
  {
    program: 'curl',
    told: 'host-unreachable',
    text: "curl: (7) Failed to connect to mx.example.org port 587 after 21 ms: Couldn't connect to server",
  },
  {
    program: 'curl',
    told: '421 ',
    text: 'curl: (8) Got unexpected smtp-server response: 421',
  },
  {
    program: 'curl',
    told: 'connection-timeout',
    text: 'curl: (28) SSL connection timeout',
  },
  {
    program: 'curl',
    told: 'connection-timeout',
    text: 'curl: (56) response reading failed (errno: 11)',
  },
  {
    program: 'curl',
    told: 'tls',
    text: 'curl: (60) SSL certificate problem: certificate has expired\nMore details here: https://curl.se/docs/sslcerts.html',
  },
  {
    program: 'curl',
    told: 'tls',
    text: 'curl: (64) STARTTLS not supported.',
  },
  {
    program: 'curl',
    told: 'login-failed',
    text: 'curl: (67) Login denied',
  },
  {
    program: 'curl',
    told: '550 ',
    text: 'curl: (55) RCPT failed: 550',
  },
  {
    program: 'telnet',
    told: 'host-unreachable',
    text: 'Trying 192.0.2.7...\ntelnet: Unable to connect to remote host: Connection refused',
  },
  {
    program: 'telnet',
    told: 'connection-timeout',
    text: "Trying 192.0.2.7...\nConnected to mx.example.org.\nEscape character is '^]'.\nConnection closed by foreign host.",
  },
  {
    program: 'openssl',
    told: 'host-unreachable',
    text: '$ openssl s_client -connect smtp.example.org:465\nconnect:errno=111',
  },
  {
    program: 'openssl',
    told: 'tls',
    text: "$ openssl s_client -starttls smtp -connect mx.example.org:25\nCONNECTED(00000003)\nDidn't find STARTTLS in server response, trying anyway...\nno peer certificate available",
  },
  {
    program: 'mutt',
    told: 'connection-timeout',
    text: 'SMTP session failed: read error',
  },
  {
    program: 'mutt',
    told: '550 5.1.1',
    text: 'SMTP session failed: 550 5.1.1 User unknown',
  },
  {
    program: 'mutt',
    told: 'login-failed',
    text: 'SASL authentication failed.\nCould not send the message. smtp',
  },
  {
    program: 'git-send-email',
    told: 'tls',
    text: 'Server does not support STARTTLS! Command not implemented at /usr/lib/git-core/git-send-email line 1570.',
  },
  {
    program: 'git-send-email',
    told: 'host-unreachable',
    text: 'Unable to initialize SMTP properly. Check config and use --smtp-debug. VALUES: server=smtp.example.com encryption=tls hello=laptop port=587 at /usr/lib/git-core/git-send-email line 1551.',
  },
  {
    program: 'msmtp',
    told: '550 5.1.1',
    text: 'msmtp: recipient address maria@example.org not accepted by the server\nmsmtp: server message: 550 5.1.1 <maria@example.org>: User unknown\nmsmtp: could not send mail (account default from /home/ada/.msmtprc)',
    to: ['maria@example.org'],
  },
  {
    program: 'msmtp',
    told: 'tls',
    text: 'msmtp: TLS certificate verification failed: the certificate hasn’t got a known issuer\nmsmtp: could not send mail (account work from /home/ada/.msmtprc)',
  },
  {
    program: 'msmtp',
    told: 'login-failed',
    text: 'msmtp: the server does not support authentication\nmsmtp: could not send mail',
  },
  {
    program: 'nodemailer',
    told: 'host-unreachable',
    text: "Error: connect ECONNREFUSED 192.0.2.7:587\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {\n  errno: -111,\n  code: 'ESOCKET',\n  syscall: 'connect',\n  address: '192.0.2.7',\n  port: 587,\n  command: 'CONN'\n}",
  },
  {
    program: 'nodemailer',
    told: 'tls',
    text: "Error: self-signed certificate in certificate chain\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1659:34) {\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
  },
  {
    program: 'nodemailer',
    told: 'connection-timeout',
    text: "Error: Greeting never received\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'ETIMEDOUT',\n  command: 'CONN'\n}",
  },
  {
    program: 'nodemailer',
    told: 'login-failed',
    text: "Error: Missing credentials for \"PLAIN\"\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'EAUTH',\n  command: 'API'\n}",
  },
  {
    program: 'nodemailer',
    told: '550 5.1.1',
    text: "Error: Can't send mail - all recipients were rejected: 550 5.1.1 User unknown\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'EENVELOPE',\n  response: '550 5.1.1 User unknown',\n  responseCode: 550,\n  command: 'RCPT TO',\n  rejected: [ 'maria@example.org' ]\n}",
    to: ['maria@example.org'],
  },
  {
    program: 'php',
    told: 'host-unreachable',
    text: 'Warning: mail(): Failed to connect to mailserver at "localhost" port 25, verify your "SMTP" and "smtp_port" setting in php.ini',
  },
  {
    program: 'nodemailer',
    told: 'host-unreachable',
    text: "Error: connect ECONNREFUSED 127.0.0.1:80\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
  },
  {
    program: 'gomail',
    told: 'domain-not-found',
    text: 'level=error err="dial tcp: lookup smtp.example.org on 127.0.0.11:53: no such host"',
  },
  {
    program: 'php-mailer',
    told: 'policy',
    text: 'PHP Fatal error: Uncaught Exception: Error: RCPT TO not accepted from server! in /srv/mail/smtp.php:214',
  },
  {
    program: 'php-mailer',
    told: '554 5.7.1',
    text: 'Mailer Error: SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Spam message rejected\n SMTP code: 554 Additional SMTP info: 5.7.1',
  },
  {
    program: 'php-mailer',
    told: 'login-failed',
    text: 'SMTP Error: Could not authenticate. Message could not be sent.',
  },
  {
    program: 'php-mailer',
    told: 'host-unreachable',
    text: 'SMTP ERROR: Failed to connect to server: Connection refused (111)\nSMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
  },
  {
    program: 'symfony',
    told: '550 5.1.1',
    text: 'Symfony\\Component\\Mailer\\Exception\\UnexpectedResponseException: Expected response code "250/251/252" but got code "550", with message "550 5.1.1 User unknown".',
  },
  {
    program: 'symfony',
    told: 'host-unreachable',
    text: 'Symfony\\Component\\Mailer\\Exception\\TransportException: Connection could not be established with host "smtp.example.com:587": stream_socket_client(): Unable to connect to smtp.example.com:587 (Connection refused)',
  },
  {
    program: 'symfony',
    told: 'login-failed',
    text: 'Failed to find an authenticator supported by the SMTP server, which currently supports: "xoauth2".',
  },
  {
    program: 'laravel',
    told: 'connection-timeout',
    text: 'local.ERROR: Expected response code "250" but got empty code. {"exception":"[object] (Symfony\\\\Component\\\\Mailer\\\\Exception\\\\TransportException(code: 0): Expected response code \\"250\\" but got empty code."}',
  },
  {
    program: 'swiftmailer',
    told: 'malformed-message',
    text: 'Swift_RfcComplianceException: Address in mailbox given [maria.example.org] does not comply with RFC 2822, 3.6.2.',
  },
  {
    program: 'wordpress',
    told: 'login-failed',
    text: 'There was a problem while sending the test email.\nMailer: Other SMTP\nError: SMTP Error: Could not authenticate.',
  },
  {
    program: 'smtplib',
    told: 'connection-timeout',
    text: 'Traceback (most recent call last):\n  File "/srv/send.py", line 4, in <module>\n    s = smtplib.SMTP("mx.example.org", 25, timeout=5)\n  File "/usr/lib/python3.11/socket.py", line 706, in readinto\n    return self._sock.recv_into(b)\nTimeoutError: timed out',
  },
  {
    program: 'smtplib',
    told: 'tls',
    text: 'smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.',
  },
  {
    program: 'smtplib',
    told: 'tls',
    text: '    self.sock = context.wrap_socket(self.sock)\nssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1007)\nmail not sent',
  },
  {
    program: 'aiosmtplib',
    told: 'connection-timeout',
    text: 'aiosmtplib.errors.SMTPConnectTimeoutError: Timed out connecting to smtp.example.com on port 587',
  },
  {
    program: 'django',
    told: 'login-failed',
    text: 'File "/srv/django/core/mail/backends/smtp.py", line 102, in open\nsmtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
  },
  {
    program: 'java-mail',
    told: 'domain-not-found',
    text: 'javax.mail.MessagingException: Unknown SMTP host: smtp.example.org;\n  nested exception is:\n\tjava.net.UnknownHostException: smtp.example.org',
  },
  {
    program: 'java-mail',
    told: 'tls',
    text: 'jakarta.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
  },
  {
    program: 'spring',
    told: 'host-unreachable',
    text: "org.springframework.mail.MailSendException: Mail server connection failed; nested exception is com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.com, 587; timeout -1",
  },
  {
    program: 'dot-net',
    told: '550 5.7.1',
    text: 'System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 550 5.7.1 Unable to relay',
  },
  {
    program: 'dot-net',
    told: 'connection-timeout',
    text: 'System.Net.Mail.SmtpException: The operation has timed out.\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)',
  },
  {
    program: 'dot-net',
    told: 'malformed-message',
    text: 'System.FormatException: The specified string is not in the form required for an e-mail address.',
  },
  {
    program: 'mail-kit',
    told: 'tls',
    text: 'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.',
  },
  {
    program: 'mail-kit',
    told: 'connection-timeout',
    text: 'MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected.',
  },
  {
    program: 'gomail',
    told: '554 ',
    text: 't=2026-11-24T10:00:00Z level=error msg="Failed to send email" error="gomail: could not send email 1: 554 Transaction failed: address is suppressed"\nlevel=info msg="Request Completed" status=500 path=/api/alerts/test',
  },
  {
    program: 'gomail',
    told: 'connection-timeout',
    text: 'gomail: could not send email 1: dial tcp 192.0.2.7:587: i/o timeout',
  },
  {
    program: 'alertmanager',
    told: 'tls',
    text: 'level=error component=dispatcher msg="Notify for alerts failed" err="ops/email[0]: notify retry canceled: \'require_tls\' is true (default) but \\"smtp.example.com:25\\" does not advertise the STARTTLS extension"',
  },
  {
    program: 'gitea',
    told: 'login-failed',
    text: '[E] Failed to send emails [maria@example.org]: failed to authenticate SMTP: unencrypted connection',
    to: ['maria@example.org'],
  },
  {
    program: 'ruby',
    told: '535 5.7.8',
    text: 'Net::SMTPAuthenticationError: 535 5.7.8 Authentication failed',
  },
  {
    program: 'ruby',
    told: 'connection-timeout',
    text: 'Net::OpenTimeout (execution expired):\napp/mailers/welcome_mailer.rb:12',
  },
  {
    program: 'ruby',
    told: 'tls',
    text: 'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: certificate verify failed (self signed certificate)\n  from net/smtp.rb:600',
  },
  {
    program: 'perl',
    told: 'host-unreachable',
    text: 'unable to establish SMTP connection to smtp.example.com port 587\nTrace begun at /usr/share/perl5/Email/Sender/Transport/SMTP.pm line 180',
  },
  {
    program: 'perl',
    told: 'connection-timeout',
    text: 'Net::SMTP: [Net::Cmd] Timeout at send.pl line 20.',
  },
  {
    program: 'lettre',
    told: '550 5.1.1',
    text: 'mail failed with permanent error (550): 5.1.1 no such user',
  },
  {
    program: 'lettre',
    told: '554 ',
    text: 'SMTP 5xx error: permanent error (554): Transaction failed',
  },
  {
    program: 'vaultwarden',
    told: '454 4.7.0',
    text: 'Nov 24 10:00:00 vault1 vaultwarden[811]: [2026-11-24 10:00:00.251][vaultwarden::mail][ERROR] SMTP 4xx error: transient error (454): 4.7.0 Temporary authentication failure',
  },
  {
    program: 'vaultwarden',
    told: 'host-unreachable',
    text: '[2026-11-24 10:00:00.251][vaultwarden::mail][ERROR] SMTP error: Connection error: Connection refused (os error 111)',
  },
];

export const dialogs: readonly ClientSample[] = [
  {
    program: 'Outlook',
    told: 'host-unreachable',
    text: "Task 'ada@example.com - Sending' reported error (0x80042109): 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).'",
  },
  {
    program: 'Outlook',
    told: 'host-unreachable',
    text: 'Aufgabe "ada@example.com - Nachrichten werden gesendet" hat einen Fehler verursacht (0x80042109): "Outlook konnte keine Verbindung mit dem Postausgangsserver (SMTP) herstellen."',
  },
  {
    program: 'Outlook',
    told: 'host-unreachable',
    text: 'La tâche « ada@example.com - Envoi » a signalé une erreur (0x80042109) : « Outlook ne peut pas se connecter au serveur de messagerie sortant (SMTP). »',
  },
  {
    program: 'Outlook',
    told: 'host-unreachable',
    text: "La tarea 'ada@example.com - Enviando' informó de un error (0x80042109): 'Outlook no puede conectarse al servidor de correo saliente (SMTP).'",
  },
  {
    program: 'Outlook',
    told: 'connection-timeout',
    text: "Task 'ada@example.com - Sending' reported error (0x8004210B): 'The operation timed out waiting for a response from the sending (SMTP) server.'",
  },
  {
    program: 'Outlook',
    told: 'connection-timeout',
    text: "Sending of my mail stops with: reported error (0x800CCC0F): 'The connection to the server was interrupted. If this problem continues, contact your server administrator.' Outgoing server smtp.example.com",
  },
  {
    program: 'Outlook',
    told: 'connection-timeout',
    text: 'Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity. Account: ada, Server: smtp.example.com, Protocol: SMTP, Port: 25, Secure (SSL): No, Error Number: 0x800CCC0F',
  },
  {
    program: 'Outlook Express',
    told: 'domain-not-found',
    text: "The host 'smtp.example.com' could not be found. Please verify that you have entered the server name correctly. Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure (SSL): No, Socket Error: 11004, Error Number: 0x800CCC0D",
  },
  {
    program: 'Outlook Express',
    told: 'host-unreachable',
    text: "The connection to the server has failed. Subject 'Minutes', Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure (SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E",
  },
  {
    program: 'Outlook Express',
    told: 'connection-timeout',
    text: "A time-out occurred while communicating with the server. Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Error Number: 0x800CCC19",
  },
  {
    program: 'Outlook',
    told: 'tls',
    text: "Task 'ada@example.com - Sending' reported error (0x800CCC1A): 'Your server does not support the connection encryption type you have specified.'",
  },
  {
    program: 'Outlook',
    told: '550 5.7.1',
    text: "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'maria@example.org'. Subject 'Minutes', Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 5.7.1 Unable to relay', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79",
    to: ['maria@example.org'],
  },
  {
    program: 'Outlook',
    told: '553 ',
    text: "The message could not be sent because the server rejected the sender's e-mail address. The sender's e-mail address was 'ada@example.com'. Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '553 sorry, that domain isn't in my list of allowed senders', Port: 25, Server Error: 553, Error Number: 0x800CCC78",
  },
  {
    program: 'Outlook',
    told: '530 ',
    text: "Sending reported error (0x800CCC78): 'Cannot send the message. Verify the e-mail address in your account properties. The server responded: 530 SMTP authentication is required.'",
  },
  {
    program: 'Outlook',
    told: 'sender-rejected',
    text: "Task 'Microsoft Exchange' reported error (0x80070005): 'You do not have the permission to send the message on behalf of the specified user.'",
  },
  {
    program: 'Outlook',
    told: 'sender-rejected',
    text: 'Your message did not reach some or all of the intended recipients.\n\nSubject: Minutes\nSent: 3/4/2026 9:12 AM\n\nThe following recipient(s) cannot be reached:\n\nmaria@example.org on 3/4/2026 9:12 AM\nYou do not have permission to send to this recipient. Error is [0x80070005-00000000-00000000].',
    to: ['maria@example.org'],
  },
  {
    program: 'Apple Mail',
    told: 'host-unreachable',
    text: 'Cannot send message using the server smtp.example.com\nThe connection to the server “smtp.example.com” on port 587 timed out or was refused.',
  },
  {
    program: 'Apple Mail',
    told: 'sender-rejected',
    text: 'Cannot send message using the server smtp.example.com\n\nThe sender address ada@example.com was rejected by the server.\n\nSelect a different outgoing mail server from the list below or click Try Later to leave the message in your Outbox until it can be sent.',
  },
  {
    program: 'Apple Mail',
    told: 'policy',
    text: 'Cannot send message using the server smtp.example.com\n\nOne of the recipients “maria@example.org” was rejected by the server.',
    to: ['maria@example.org'],
  },
  {
    program: 'Apple Mail',
    told: 'login-failed',
    text: 'Cannot send message using the server smtp.example.com. The server “smtp.example.com” cannot be contacted: the user name or password is incorrect for account ada.',
  },
  {
    program: 'iPhone',
    told: 'relay-denied',
    text: 'Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “maria@example.org” was rejected by the server because it does not allow relaying.',
    to: ['maria@example.org'],
  },
  {
    program: 'iPhone',
    told: 'policy',
    text: 'Cannot Send Mail. A copy has been placed in your Outbox. The recipient “maria@example.org” was rejected by the server.',
    to: ['maria@example.org'],
  },
  {
    program: 'iPhone',
    told: 'sender-rejected',
    text: 'Cannot Send Mail\nThe sender address was rejected by the server.',
  },
  {
    program: 'iPhone',
    told: 'host-unreachable',
    text: 'Cannot Send Mail. The connection to the outgoing server “smtp.example.com” failed. Additional Outgoing Mail Servers can be configured in Settings.',
  },
  {
    program: 'Thunderbird',
    told: 'host-unreachable',
    text: 'Sending of the message failed.\nThe message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed. The server may be unavailable or is refusing SMTP connections.',
  },
  {
    program: 'Thunderbird',
    told: 'connection-timeout',
    text: 'Sending of the message failed.\nThe message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.',
  },
  {
    program: 'Thunderbird',
    told: 'connection-timeout',
    text: 'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com was lost in the middle of the transaction. Try again.',
  },
  {
    program: 'Thunderbird',
    told: '550 5.1.1',
    text: 'An error occurred while sending mail. The mail server responded:  550 5.1.1 <maria@example.org>: User unknown.\n Please check the message recipient "maria@example.org" and try again.',
    to: ['maria@example.org'],
  },
  {
    program: 'Thunderbird',
    told: 'login-failed',
    text: "Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method' in Account Settings.",
  },
  {
    program: 'Thunderbird',
    told: 'tls',
    text: "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) smtp.example.com using STARTTLS since it doesn't advertise that feature.",
  },
  {
    program: 'Thunderbird',
    told: 'message-too-large',
    text: 'The size of the message you are trying to send exceeds the global size limit (10485760 bytes) of the server. The message was not sent; reduce the message size and try again.',
  },
  {
    program: 'Thunderbird',
    told: 'domain-not-found',
    text: 'An error occurred while sending mail: Outgoing server (SMTP) smtp.example.com is unknown. The server may be incorrectly configured.',
  },
  {
    program: 'Thunderbird',
    told: 'tls',
    text: 'Sending of the message failed.\nThe certificate is not trusted because it is self-signed.\nThe configuration related to smtp.example.com must be corrected.',
  },
  {
    program: 'Windows Mail',
    told: 'connection-timeout',
    text: 'We could not send this message. Error code: 0x800CCC19',
  },
  {
    program: 'Windows Live Mail',
    told: '554 ',
    text: "The message could not be sent. Subject 'Minutes' Server Error: 554 Server Response: 554 Transaction failed: message rejected Server: 'smtp.example.com' Windows Live Mail Error ID: 0x800CCC6F Protocol: SMTP Port: 465 Secure(SSL): Yes",
  },
  {
    program: 'Thunderbird',
    told: 'unknown',
    text: 'Le serveur sortant (SMTP) smtp.example.com ne semble pas gérer les mots de passe chiffrés.',
  },
  {
    program: 'Thunderbird',
    told: 'connection-timeout',
    text: 'El mensaje no pudo ser enviado porque el tiempo de conexión con el servidor de salida (SMTP) smtp.example.com se ha agotado.',
  },
  {
    program: 'Thunderbird',
    told: 'unknown',
    text: 'Non è stato possibile inviare il messaggio perché la connessione al server in uscita (SMTP) smtp.example.com non è riuscita.',
  },
  {
    program: 'Thunderbird',
    told: '552 5.3.4',
    text: 'An error occurred while sending mail. The mail server responded: 552 5.3.4 Message size exceeds fixed limit. Please check the message and try again.',
  },
  {
    program: 'Thunderbird for Android',
    told: 'login-failed',
    text: 'Failed to send some messages\nSMTP authentication failed',
  },
];
