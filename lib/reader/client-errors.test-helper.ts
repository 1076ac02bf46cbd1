/**
 * Errors as programs that hand mail over write them: the program, its text, what it tells, and the
 * addresses of those whom it failed for. Sources of the wordings stand in `makers/`.
 */
export interface ClientError {
  readonly program: string;
  readonly text: string;
  /** The reply, as 'basic enhanced', or the cause of what the program tells of itself. */
  readonly told: string;
  readonly to?: readonly string[];
}

const sample = (
  program: string,
  told: string,
  text: string,
  to: readonly string[] = [],
): ClientError => ({ program, told, text, to });

export const clientErrors: readonly ClientError[] = [
  sample(
    'swaks',
    'domain-not-found',
    "=== Trying mx.example.org:25...\n*** Error connecting to mx.example.org:25:\n*** \tIO::Socket::INET: Bad hostname 'mx.example.org'",
  ),
  sample(
    'swaks',
    'host-unreachable',
    '=== Trying mx.example.org:25...\n*** Error connecting to mx.example.org:25:\n*** \tIO::Socket::INET6: connect: Connection refused',
  ),
  sample(
    'swaks',
    'tls',
    '=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO mail.example.com\n<-  250-mx.example.org\n<-  250 SIZE 1000\n*** Host did not advertise STARTTLS\n -> QUIT\n<-  221 Bye\n=== Connection closed with remote host.',
  ),
  sample(
    'swaks',
    'connection-timeout',
    '=== Connected to mx.example.org.\n<** Timeout (30 secs) waiting for server response\n -> QUIT',
  ),
  sample(
    'swaks',
    '550 5.1.1',
    '=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO mail.example.com\n<-  250 mx.example.org\n -> MAIL FROM:<ada@example.com>\n<-  250 2.1.0 Ok\n -> RCPT TO:<maria@example.org>\n<** 550 5.1.1 <maria@example.org>: User unknown\n -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.',
    ['maria@example.org'],
  ),
  sample('curl', 'domain-not-found', 'curl: (6) Could not resolve host: mx.example.org'),
  sample(
    'curl',
    'host-unreachable',
    "curl: (7) Failed to connect to mx.example.org port 587 after 21 ms: Couldn't connect to server",
  ),
  sample('curl', '421 ', 'curl: (8) Got unexpected smtp-server response: 421'),
  sample('curl', 'connection-timeout', 'curl: (28) SSL connection timeout'),
  sample('curl', 'connection-timeout', 'curl: (56) response reading failed (errno: 11)'),
  sample(
    'curl',
    'tls',
    'curl: (60) SSL certificate problem: certificate has expired\nMore details here: https://curl.se/docs/sslcerts.html',
  ),
  sample('curl', 'tls', 'curl: (64) STARTTLS not supported.'),
  sample('curl', 'login-failed', 'curl: (67) Login denied'),
  sample('curl', '550 ', 'curl: (55) RCPT failed: 550'),
  sample(
    'telnet',
    'host-unreachable',
    'Trying 192.0.2.7...\ntelnet: Unable to connect to remote host: Connection refused',
  ),
  sample(
    'telnet',
    'connection-timeout',
    "Trying 192.0.2.7...\nConnected to mx.example.org.\nEscape character is '^]'.\nConnection closed by foreign host.",
  ),
  sample(
    'openssl',
    'host-unreachable',
    '$ openssl s_client -connect smtp.example.org:465\nconnect:errno=111',
  ),
  sample(
    'openssl',
    'tls',
    "$ openssl s_client -starttls smtp -connect mx.example.org:25\nCONNECTED(00000003)\nDidn't find STARTTLS in server response, trying anyway...\nno peer certificate available",
  ),
  sample('mutt', 'connection-timeout', 'SMTP session failed: read error'),
  sample('mutt', '550 5.1.1', 'SMTP session failed: 550 5.1.1 User unknown'),
  sample('mutt', 'login-failed', 'SASL authentication failed.\nCould not send the message. smtp'),
  sample(
    'git-send-email',
    'tls',
    'Server does not support STARTTLS! Command not implemented at /usr/lib/git-core/git-send-email line 1570.',
  ),
  sample(
    'git-send-email',
    'host-unreachable',
    'Unable to initialize SMTP properly. Check config and use --smtp-debug. VALUES: server=smtp.example.com encryption=tls hello=laptop port=587 at /usr/lib/git-core/git-send-email line 1551.',
  ),
  sample(
    'msmtp',
    '550 5.1.1',
    'msmtp: recipient address maria@example.org not accepted by the server\nmsmtp: server message: 550 5.1.1 <maria@example.org>: User unknown\nmsmtp: could not send mail (account default from /home/ada/.msmtprc)',
    ['maria@example.org'],
  ),
  sample(
    'msmtp',
    'tls',
    'msmtp: TLS certificate verification failed: the certificate hasn’t got a known issuer\nmsmtp: could not send mail (account work from /home/ada/.msmtprc)',
  ),
  sample(
    'msmtp',
    'login-failed',
    'msmtp: the server does not support authentication\nmsmtp: could not send mail',
  ),
  sample(
    'nodemailer',
    'host-unreachable',
    "Error: connect ECONNREFUSED 192.0.2.7:587\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {\n  errno: -111,\n  code: 'ESOCKET',\n  syscall: 'connect',\n  address: '192.0.2.7',\n  port: 587,\n  command: 'CONN'\n}",
  ),
  sample(
    'nodemailer',
    'tls',
    "Error: self-signed certificate in certificate chain\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1659:34) {\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
  ),
  sample(
    'nodemailer',
    'connection-timeout',
    "Error: Greeting never received\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'ETIMEDOUT',\n  command: 'CONN'\n}",
  ),
  sample(
    'nodemailer',
    'login-failed',
    "Error: Missing credentials for \"PLAIN\"\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'EAUTH',\n  command: 'API'\n}",
  ),
  sample(
    'nodemailer',
    '550 5.1.1',
    "Error: Can't send mail - all recipients were rejected: 550 5.1.1 User unknown\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {\n  code: 'EENVELOPE',\n  response: '550 5.1.1 User unknown',\n  responseCode: 550,\n  command: 'RCPT TO',\n  rejected: [ 'maria@example.org' ]\n}",
    ['maria@example.org'],
  ),
  sample(
    'php',
    'host-unreachable',
    'Warning: mail(): Failed to connect to mailserver at "localhost" port 25, verify your "SMTP" and "smtp_port" setting in php.ini',
  ),
  sample(
    'nodemailer',
    'host-unreachable',
    "Error: connect ECONNREFUSED 127.0.0.1:80\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
  ),
  sample(
    'gomail',
    'domain-not-found',
    'level=error err="dial tcp: lookup smtp.example.org on 127.0.0.11:53: no such host"',
  ),
  sample(
    'php-mailer',
    'policy',
    'PHP Fatal error: Uncaught Exception: Error: RCPT TO not accepted from server! in /srv/mail/smtp.php:214',
  ),
  sample(
    'php-mailer',
    '554 5.7.1',
    'Mailer Error: SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Spam message rejected\n SMTP code: 554 Additional SMTP info: 5.7.1',
  ),
  sample(
    'php-mailer',
    'login-failed',
    'SMTP Error: Could not authenticate. Message could not be sent.',
  ),
  sample(
    'php-mailer',
    'host-unreachable',
    'SMTP ERROR: Failed to connect to server: Connection refused (111)\nSMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
  ),
  sample(
    'symfony',
    '550 5.1.1',
    'Symfony\\Component\\Mailer\\Exception\\UnexpectedResponseException: Expected response code "250/251/252" but got code "550", with message "550 5.1.1 User unknown".',
  ),
  sample(
    'symfony',
    'host-unreachable',
    'Symfony\\Component\\Mailer\\Exception\\TransportException: Connection could not be established with host "smtp.example.com:587": stream_socket_client(): Unable to connect to smtp.example.com:587 (Connection refused)',
  ),
  sample(
    'symfony',
    'login-failed',
    'Failed to find an authenticator supported by the SMTP server, which currently supports: "xoauth2".',
  ),
  sample(
    'laravel',
    'connection-timeout',
    'local.ERROR: Expected response code "250" but got empty code. {"exception":"[object] (Symfony\\\\Component\\\\Mailer\\\\Exception\\\\TransportException(code: 0): Expected response code \\"250\\" but got empty code."}',
  ),
  sample(
    'swiftmailer',
    'malformed-message',
    'Swift_RfcComplianceException: Address in mailbox given [maria.example.org] does not comply with RFC 2822, 3.6.2.',
  ),
  sample(
    'wordpress',
    'login-failed',
    'There was a problem while sending the test email.\nMailer: Other SMTP\nError: SMTP Error: Could not authenticate.',
  ),
  sample(
    'smtplib',
    'connection-timeout',
    'Traceback (most recent call last):\n  File "/srv/send.py", line 4, in <module>\n    s = smtplib.SMTP("mx.example.org", 25, timeout=5)\n  File "/usr/lib/python3.11/socket.py", line 706, in readinto\n    return self._sock.recv_into(b)\nTimeoutError: timed out',
  ),
  sample(
    'smtplib',
    'tls',
    'smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.',
  ),
  sample(
    'smtplib',
    'tls',
    '    self.sock = context.wrap_socket(self.sock)\nssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1007)\nmail not sent',
  ),
  sample(
    'aiosmtplib',
    'connection-timeout',
    'aiosmtplib.errors.SMTPConnectTimeoutError: Timed out connecting to smtp.example.com on port 587',
  ),
  sample(
    'django',
    'login-failed',
    'File "/srv/django/core/mail/backends/smtp.py", line 102, in open\nsmtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
  ),
  sample(
    'java-mail',
    'domain-not-found',
    'javax.mail.MessagingException: Unknown SMTP host: smtp.example.org;\n  nested exception is:\n\tjava.net.UnknownHostException: smtp.example.org',
  ),
  sample(
    'java-mail',
    'tls',
    'jakarta.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
  ),
  sample(
    'spring',
    'host-unreachable',
    "org.springframework.mail.MailSendException: Mail server connection failed; nested exception is com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.com, 587; timeout -1",
  ),
  sample(
    'dot-net',
    '550 5.7.1',
    'System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 550 5.7.1 Unable to relay',
  ),
  sample(
    'dot-net',
    'connection-timeout',
    'System.Net.Mail.SmtpException: The operation has timed out.\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)',
  ),
  sample(
    'dot-net',
    'malformed-message',
    'System.FormatException: The specified string is not in the form required for an e-mail address.',
  ),
  sample(
    'mail-kit',
    'tls',
    'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.',
  ),
  sample(
    'mail-kit',
    'connection-timeout',
    'MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected.',
  ),
  sample(
    'gomail',
    '554 ',
    't=2026-11-24T10:00:00Z level=error msg="Failed to send email" error="gomail: could not send email 1: 554 Transaction failed: address is suppressed"\nlevel=info msg="Request Completed" status=500 path=/api/alerts/test',
  ),
  sample(
    'gomail',
    'connection-timeout',
    'gomail: could not send email 1: dial tcp 192.0.2.7:587: i/o timeout',
  ),
  sample(
    'alertmanager',
    'tls',
    'level=error component=dispatcher msg="Notify for alerts failed" err="ops/email[0]: notify retry canceled: \'require_tls\' is true (default) but \\"smtp.example.com:25\\" does not advertise the STARTTLS extension"',
  ),
  sample(
    'gitea',
    'login-failed',
    '[E] Failed to send emails [maria@example.org]: failed to authenticate SMTP: unencrypted connection',
    ['maria@example.org'],
  ),
  sample('ruby', '535 5.7.8', 'Net::SMTPAuthenticationError: 535 5.7.8 Authentication failed'),
  sample(
    'ruby',
    'connection-timeout',
    'Net::OpenTimeout (execution expired):\napp/mailers/welcome_mailer.rb:12',
  ),
  sample(
    'ruby',
    'tls',
    'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: certificate verify failed (self signed certificate)\n  from net/smtp.rb:600',
  ),
  sample(
    'perl',
    'host-unreachable',
    'unable to establish SMTP connection to smtp.example.com port 587\nTrace begun at /usr/share/perl5/Email/Sender/Transport/SMTP.pm line 180',
  ),
  sample('perl', 'connection-timeout', 'Net::SMTP: [Net::Cmd] Timeout at send.pl line 20.'),
  sample('lettre', '550 5.1.1', 'mail failed with permanent error (550): 5.1.1 no such user'),
  sample('lettre', '554 ', 'SMTP 5xx error: permanent error (554): Transaction failed'),
  sample(
    'vaultwarden',
    '454 4.7.0',
    'Nov 24 10:00:00 vault1 vaultwarden[811]: [2026-11-24 10:00:00.251][vaultwarden::mail][ERROR] SMTP 4xx error: transient error (454): 4.7.0 Temporary authentication failure',
  ),
  sample(
    'vaultwarden',
    'host-unreachable',
    '[2026-11-24 10:00:00.251][vaultwarden::mail][ERROR] SMTP error: Connection error: Connection refused (os error 111)',
  ),
];

/** Errors of other protocols in the same words: no mail has failed. */
export const otherErrors: Readonly<Record<string, string>> = {
  postgres:
    'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)',
  redis: '[ioredis] Unhandled error event: Error: connect ECONNREFUSED 127.0.0.1:6379',
  docker:
    'Error response from daemon: Get "https://registry.example.com/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  curlOfWeb: 'curl: (7) Failed to connect to www.example.com port 443: Connection refused',
  curlOfWebAddress:
    '$ curl https://api.example.com/v1\ncurl: (60) SSL certificate problem: unable to get local issuer certificate\nMore details here: https://curl.se/docs/sslcerts.html',
  telnetToRedis:
    '$ telnet cache.example.com 6379\nTrying 192.0.2.7...\ntelnet: Unable to connect to remote host: Connection refused',
  opensslOfWeb: '$ openssl s_client -connect www.example.com:443\nconnect:errno=111',
  axios: 'AxiosError: Request failed with status code 421',
  probe: 'Readiness probe failed: HTTP probe failed with statuscode: 503',
  nginx:
    '2026/11/24 10:00:00 [error] 550#550: *421 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.9, server: example.com, upstream: "http://127.0.0.1:8080/"',
  news: '430 No such article',
  files:
    'Status:\tConnecting to 192.0.2.7:21...\nResponse:\t421 Too many connections (8) from this IP\nError:\tCould not connect to server',
  login: 'sshd[811]: pam_unix(sshd:auth): check pass; user unknown',
  python:
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded (Caused by NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused)",
  resolver: 'Get "http://example.com": dial tcp: lookup example.com on 127.0.0.11:53: no such host',
  shell: 'ssh: connect to host example.com port 22: Connection refused',
  web: '{"status":500,"error":"Internal Server Error","path":"/api/mail/send"}',
};
