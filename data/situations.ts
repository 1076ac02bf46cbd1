import type { Advice, Situation, SituationId } from './types';

/** How a program finds the server that it hands its mail to. */
const UNREACHED: Advice = {
  person: [
    'Compare the server, port and encryption in your email program with those that your email provider lists.',
    'Try a different network: some block the ports used for email.',
  ],
  administrator: [
    'Test from the same machine: `nc -vz smtp.example.com 587`.',
    'If the connection is refused, no program listens on that port, or a firewall rejects it. If it times out, usually a firewall drops the packets. Many cloud providers block port 25.',
    'Port 587 starts unencrypted and then uses STARTTLS; port 465 is encrypted from the start. With the wrong one, the connection hangs or fails.',
  ],
  developer: [
    'Check the host and port in the settings of the program. In a container, `localhost` is the container itself.',
    'Test from where the program runs: `nc -vz smtp.example.com 587`. If port 25 is blocked, use 587 or 465 with a login.',
    'PHP: on Windows, `mail()` without `sendmail_path` cannot encrypt or log in. Use a library such as PHPMailer or Symfony Mailer.',
  ],
};

/** How a connection lasts that was there. */
const BROKEN_OFF: Advice = {
  person: [
    'Send it again. If it breaks off each time, try without attachments, and pause the virus scanner’s check of outgoing mail.',
    'Compare port and encryption with those that your email provider lists. If they are the same, ask your email provider.',
  ],
  administrator: [
    'If the text says “run connect() first”, find the error before it in the program’s log: this one only says that there was no connection left.',
    ...UNREACHED.administrator,
  ],
  developer: [
    'If the text says “run connect() first”, find the error before it in the log: this one only says that there was no connection left.',
    'If it worked before and fails after a pause, the server has closed an idle connection. Connect again before sending.',
    // https://symfony.com/doc/current/mailer.html (other options)
    'Symfony: add `ping_threshold` to the DSN: it then tests an idle connection before sending.',
    ...UNREACHED.developer,
  ],
};

/** How it finds encryption there. */
const UNENCRYPTED: Advice = {
  person: [
    'Port 465 goes with SSL/TLS, port 587 with STARTTLS. Use exactly the host name that your provider lists.',
    'Check the date of your computer, and whether a virus scanner reads the connection.',
  ],
  administrator: [
    'See what the server offers: `openssl s_client -starttls smtp -connect smtp.example.com:587 -servername smtp.example.com`. For port 465, leave out `-starttls smtp`.',
    'The certificate must be valid, sent with its chain, and issued for the host name in the settings. No public authority issues one for `localhost`.',
  ],
  developer: [
    '“Wrong version”, “first record”, “not a TLS record” or “plain text” usually means that port and encryption do not match: use STARTTLS on 587, TLS on 465.',
    'If the issuer is unknown (Java: “trustAnchors”), install the root certificates (`ca-certificates`) where the program runs, also in a container. Do not turn the check off.',
  ],
};

/** Why nobody could pass mail on, said to whom it was for. */
const TO_READER: Situation['because'] = {
  'mailbox-full': 'your mailbox is full',
  'mailbox-disabled': 'your mailbox is turned off',
  'user-unknown': 'your email provider does not know this address',
  'recipient-filtered': 'a filter of your mailbox rejected it',
  'spam-content': 'your email provider’s spam filter rejected it',
  'ip-blocked': 'your email provider blocks the server that sent it',
  'rate-limited': 'too many messages were sent in a short time',
  'sender-authentication': 'your email provider could not verify the sender',
  policy: 'a policy of your email provider rejected it',
  'server-error': 'your email provider’s mail server had an error',
  'connection-timeout': 'your email provider’s mail server did not respond in time',
  'host-unreachable': 'your email provider’s mail server could not be reached',
};

/**
 * Ports: RFC 6409, 3.1, and RFC 8314, 3.3. Clouds that block port 25:
 * https://developer.nylas.com/docs/cookbook/email/smtp-ports-blocked/ (seen 2026-11-29). Whose
 * address passes mail on: RFC 5321, 3.9. How a sender is checked: RFC 5321, 4.5.5, and
 * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html (44,
 * sender address verification; src/acl.c has the words). DANE: RFC 7672, 2.2; MTA-STS: RFC 8461, 5.
 * What a certificate has to name: RFC 7817, 3. Who asks for a login, and where one is offered:
 * RFC 4954, 4 and 6; RFC 6409, 4.3.
 */
export const situations: Readonly<Record<SituationId, Situation>> = {
  /** A program could not reach the server that it hands its mail to. */
  unreached: {
    name: 'Cannot connect to the outgoing mail server',
    because: {
      'host-unreachable': 'your program could not connect to the mail server',
      'connection-timeout': 'the mail server did not respond to your program in time',
      'domain-not-found': 'your program could not find the host name of the mail server',
    },
    act: 'check the host name, port and firewall of the outgoing server',
    first: 'Check the host name and port of the outgoing mail server (SMTP) in the settings.',
    why: 'The failure says nothing about the address.',
    advice: UNREACHED,
  },
  /** The server that it has reached is one for reading mail: RFC 3501, 7.1.1; RFC 1939, 4. */
  'reading-server': {
    name: 'Connected to a server for reading mail',
    because: {
      'protocol-error':
        'your program connected to a server for reading mail (IMAP, POP3), not to SMTP',
    },
    act: 'set the host name and port of the outgoing server (SMTP)',
    first: 'Check the host name and port of the outgoing mail server (SMTP) in the settings.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Set the port to 587 (with STARTTLS) or 465 (with SSL/TLS). Ports 143 and 993 are for IMAP, 110 and 995 for POP3.',
        'Many providers have a separate host name for sending: look it up there.',
      ],
      administrator: [
        'See which program greets at that port: `nc -v smtp.example.com 587`. SMTP greets with 220, IMAP with “* OK”, POP3 with “+OK”.',
      ],
      developer: [
        'Check host and port in the settings of the program: the connection works, but the server does not speak SMTP.',
        'Use port 587 with STARTTLS or 465 with TLS. Do not retry unchanged.',
      ],
    },
  },
  /** What has answered gives no codes, so it is no SMTP: RFC 5321, 4.2. */
  'no-smtp': {
    name: 'The answer was no SMTP reply',
    because: { 'protocol-error': 'your program got an answer that is no SMTP reply' },
    act: 'check host name, port and encryption of the outgoing server',
    first:
      'Check the host name, port and encryption of the outgoing mail server (SMTP) in the settings.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: UNREACHED.person,
      administrator: [
        'See what answers at that port, from the same machine: `nc -v smtp.example.com 587`. An SMTP server greets with 220.',
        'Port 587 starts unencrypted and then uses STARTTLS; port 465 is encrypted from the start. With the wrong one, the program cannot read the answer.',
        'A proxy, a firewall or a virus scanner on the way may answer in place of the server.',
      ],
      developer: [
        'Log the whole session: every reply of an SMTP server begins with three digits. “HTTP/1.1” means that host or port is that of a web server.',
        'Do not retry unchanged.',
      ],
    },
  },
  /** It got no answer from DNS, and so connected to nobody: RFC 3463, 3.5 (X.4.3). */
  'own-lookup': {
    name: 'DNS lookup of the outgoing server failed',
    because: {
      'host-unreachable': 'your program could not look up the host name of the mail server',
    },
    act: 'check the DNS resolver where the program runs',
    first: 'Check the internet connection and DNS where the program runs, then the host name.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Check whether other pages and programs reach the internet, then try again.',
        'Compare the server in your email program with the one that your email provider lists.',
      ],
      administrator: [
        'Look the name up on the same machine: `getent hosts smtp.example.com`. If others fail too, fix the resolver: `/etc/resolv.conf`.',
        'In a container, run it inside: its network or its DNS setting is often the reason.',
      ],
      developer: [
        'Run `getent hosts smtp.example.com` where the program runs, also in the container.',
        'Nothing was sent. Retry with backoff. Keep the address.',
      ],
    },
  },
  /** The same, of the machine that the program runs on. */
  'own-machine': {
    name: 'No mail server on this machine',
    because: {
      'host-unreachable': 'no mail server answered on the machine of your program',
      'connection-timeout': 'the local sendmail of your program did not answer',
    },
    act: 'set the outgoing server, or start a mail server on that machine',
    first: 'Set the outgoing server (SMTP) of your email provider instead of your own machine.',
    why: 'The failure says nothing about the address.',
    advice: UNREACHED,
  },
  /**
   * A program connects to the server of the recipient's domain itself, at the port of servers: those
   * who host it usually block that one.
   */
  exchanger: {
    name: 'No connection to port 25',
    because: {
      'host-unreachable': 'your program could not connect to the recipient’s mail server',
      'connection-timeout': 'the recipient’s mail server did not respond to your program in time',
    },
    act: 'send through an outgoing server with a login, or have port 25 opened',
    first:
      'Set the outgoing server (SMTP) of your email provider, with a login: many networks block port 25.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'A program needs the outgoing server of your email provider, with port 587 or 465, your username and password.',
        'Home and office networks usually block port 25, which mail servers use among themselves.',
      ],
      administrator: [
        'Test from the same machine: `nc -vz gmail-smtp-in.l.google.com 25`. If that times out too, port 25 is blocked.',
        'Ask the hosting provider to open outgoing port 25, or send through a server that accepts mail on port 587 with a login.',
      ],
      developer: [
        'Do not connect to the server of the recipient’s domain (MX): use your provider’s outgoing server, port 587 or 465, with a login.',
        'Gmail and Google Workspace: smtp.gmail.com, or smtp-relay.gmail.com for the addresses of your organisation.',
        'Nothing was sent. Retry after the settings are right. Keep the address.',
      ],
    },
  },
  /** The connection to that server was there, and broke off without an answer. */
  'broken-off': {
    name: 'The connection to the outgoing mail server broke off',
    because: { 'connection-timeout': 'the connection to the outgoing mail server broke off' },
    act: 'send it again, then check the port and the encryption of the outgoing server',
    first: 'Send it again. If it fails again, check the port and the encryption in the settings.',
    why: 'The failure says nothing about the address.',
    advice: BROKEN_OFF,
  },
  /** It was there, and no answer came in time. */
  unanswered: {
    name: 'No answer from the outgoing mail server',
    because: {
      'connection-timeout':
        'your program connected to the mail server, but the server did not answer in time',
    },
    act: 'check the port and the encryption of the outgoing server',
    first: 'Check the port and the encryption of the outgoing mail server (SMTP) in the settings.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Port 465 goes with SSL/TLS, port 587 with STARTTLS. With the wrong one, program and server wait for each other.',
        'If the settings are correct, try again later: the server may be overloaded.',
      ],
      administrator: [
        'A connection was made, so the port is open. How long does the greeting take? `time nc -v smtp.example.com 587`; for port 465, `openssl s_client -connect smtp.example.com:465`.',
        'A server that waits for a DNS lookup of the client, or for a blocklist, greets late. A firewall, a proxy or a virus scanner may have accepted the connection instead of the server.',
      ],
      developer: [
        'Use TLS from the start only on port 465, STARTTLS on 587.',
        'Allow more time: RFC 5321 asks clients to wait 5 minutes for the greeting and for most answers.',
        'If it timed out after the message was sent, the server may have accepted it: check before you send it again.',
      ],
    },
  },
  /** The connection to the server of the other side broke off. */
  closed: {
    name: 'Connection broke off',
    because: { 'connection-timeout': 'the connection to the recipient’s mail server broke off' },
    act: 'your mail server retries automatically',
    first: 'Wait a day. If it is urgent, contact the person another way, for example by phone.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'While your mail server is still trying, wait: this can go on for days.',
        'If the message has come back, send it again.',
      ],
      administrator: [
        'Connect by hand from the server that sends: `nc -v mx.example.org 25`. What the other server says before it closes is often the reason.',
        'Servers also close without a word on a sending server that they block: check its reverse DNS and the blocklists.',
        '“message may be sent more than once” means that it broke off after the whole message was sent, without a reply. The recipient may get it twice.',
      ],
      developer: ['Retry later. Keep the address.'],
    },
  },
  /** It reached that server, which then ended the connection without an answer. */
  dropped: {
    name: 'The outgoing mail server ended the connection',
    because: { 'connection-timeout': 'the mail server ended the connection without an answer' },
    act: 'read the log of the outgoing server at that time',
    first: 'Read the log of the outgoing mail server (SMTP) at that time: it had answered before.',
    why: 'Host and port are right: the server had greeted the program.',
    advice: {
      person: ['Tell your IT support or email provider when it happened.'],
      administrator: [
        'Look for the same time in the log of the server: a limit, a filter or a crash ends connections like this.',
        'If the program starts a local `sendmail`, run it by hand: `sendmail -bs`, then type EHLO and MAIL FROM.',
      ],
      developer: [
        'A connection that stays open between messages is closed after a while: open a new one and send again.',
        'Log the whole session, to see which command got no answer.',
      ],
    },
  },
  /** A program and the server that it hands its mail to found no encryption. */
  unencrypted: {
    because: { tls: 'your program and the mail server could not set up an encrypted connection' },
    act: 'check encryption, port and host name of the outgoing server',
    first:
      'Check the encryption, port and host name of the outgoing server (SMTP) in the settings.',
    advice: UNENCRYPTED,
  },
  /** The same, as the program does not trust the certificate. */
  untrusted: {
    because: { tls: 'your program does not trust the certificate of the mail server' },
    act: 'check host name and certificate of the outgoing server',
    first:
      'Check the certificate of the outgoing server (SMTP), and its host name in the settings.',
    advice: UNENCRYPTED,
  },
  /**
   * The same, as the server takes none of the program’s versions of TLS (RFC 8446, 6.2), or the program
   * has turned off all that it was set to: https://www.java.com/en/configure_crypto.html (TLS 1.0 and
   * 1.1, 2021); `mail.smtp.ssl.protocols`:
   * https://javaee.github.io/javamail/docs/api/com/sun/mail/smtp/package-summary.html.
   */
  'old-client': {
    because: { tls: 'your program and the mail server have no TLS version in common' },
    act: 'turn on TLS 1.2 and 1.3 in the program',
    first: 'Update the program and its runtime, and let it use TLS 1.2 and 1.3.',
    why: 'Usually the program’s versions are too old. Password and address are not the reason.',
    advice: {
      person: ['Update your email program and the system that it runs on.'],
      administrator: [
        'See what the server offers: `openssl s_client -starttls smtp -connect smtp.example.com:587 -tls1_2`. For port 465, leave out `-starttls smtp`.',
      ],
      developer: [
        'Set no old version in the code. Java: `mail.smtp.ssl.protocols=TLSv1.2`, or leave it out. Node.js: no `secureProtocol`, no `minVersion` or `maxVersion` below 1.2. .NET: 4.7 or later.',
        'Do not retry unchanged. Keep the address.',
      ],
    },
  },
  /**
   * The same, as the server offers only versions of TLS that the program no longer takes (RFC 8996,
   * 2). `--tls-min-v1.0`: https://nodejs.org/api/cli.html#--tls-min-v10 (seen 2026-11-30).
   */
  'old-tls': {
    name: 'TLS version too old',
    because: {
      tls: 'the mail server offers only an old TLS version that your program does not accept',
    },
    act: 'have TLS 1.2 turned on at the mail server, or use another one',
    first: 'Ask whoever runs the outgoing mail server to turn on TLS 1.2, or use another server.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: ['Port and password are not the reason.'],
      administrator: [
        'See which versions the server has: `openssl s_client -starttls smtp -connect smtp.example.com:587 -tls1_2`. For port 465, leave out `-starttls smtp`.',
        'If the server is yours, update it and turn on TLS 1.2 and 1.3 (Postfix: `smtpd_tls_protocols = >=TLSv1.2`).',
      ],
      developer: [
        'The port is not the reason: see which versions the server offers with `openssl s_client -starttls smtp -connect smtp.example.com:587 -tls1_2`.',
        'Only for as long as the server cannot be updated, allow the old version in the program (Node.js: `tls: { minVersion: "TLSv1" }`). It is not secure.',
      ],
    },
  },
  /**
   * A server wants encryption first, and a program has not begun it: RFC 3207, 4. JavaMail:
   * https://javaee.github.io/javamail/docs/api/com/sun/mail/smtp/package-summary.html; `starttls`:
   * https://docs.python.org/3/library/smtplib.html; `requireTLS`: https://nodemailer.com/smtp/.
   */
  'not-encrypted': {
    name: 'Encryption (STARTTLS) not turned on',
    because: {
      tls: 'the mail server wants encryption (STARTTLS), and your program did not use it',
    },
    act: 'turn on encryption for the outgoing server',
    first: 'Turn on STARTTLS for the outgoing server (SMTP) in the settings, with port 587.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: ['If your provider lists port 465, choose SSL/TLS with it instead.'],
      administrator: [
        'A device or program that cannot encrypt needs a relay in your network that does.',
      ],
      developer: [
        'JavaMail: `mail.smtp.starttls.enable=true`. Python: `starttls()` before `login()`. Nodemailer: `requireTLS: true` with `secure: false`. Use port 587.',
        'Do not retry unchanged: the server accepts neither a login nor mail without encryption.',
      ],
    },
  },
  /**
   * A server wants encryption before anything else, and who tries by hand has not begun it: RFC
   * 3207, 4; `--tls`: https://github.com/jetmore/swaks/blob/release-20240103.0/swaks.
   */
  'test-unencrypted': {
    because: { tls: 'the mail server wants encryption (STARTTLS) first, and the test had none' },
    act: 'repeat the test with TLS',
    first: 'Repeat the test with TLS: `swaks --tls`, or `openssl s_client -starttls smtp`.',
    why: 'The test says nothing about the login or the address.',
    advice: {
      person: [],
      administrator: [
        'Without swaks: `openssl s_client -quiet -crlf -starttls smtp -connect smtp.example.com:587`. Then type EHLO again.',
      ],
      developer: [
        'Turn STARTTLS on in the program: the server accepts neither a login nor mail without it.',
      ],
    },
  },
  /**
   * Who tries by hand and a server set up no encryption: RFC 8446, 6.2 (alerts).
   * https://www.postfix.org/postconf.5.html#smtpd_tls_chain_files.
   */
  'test-handshake': {
    because: { tls: 'the test and the mail server could not set up an encrypted connection' },
    act: 'check the certificate and key of the server',
    first:
      'If the server is yours, see in its log why, and whether it has its certificate and key.',
    why: 'The test says nothing about the login or the address.',
    advice: {
      person: [],
      administrator: [
        'Postfix: `postconf smtpd_tls_chain_files smtpd_tls_cert_file smtpd_tls_key_file`. “No peer certificate” in the test means that the server showed none.',
        'Port 465 begins with TLS: leave out `-starttls smtp` there.',
      ],
      developer: [],
    },
  },
  /** What is typed by hand is refused for its form: RFC 5321, 4.1.1.1 to 4.1.1.3 and 4.1.2. */
  'test-form': {
    because: { 'protocol-error': 'the mail server did not understand a command of the test' },
    act: 'correct the command, and repeat the test',
    first:
      'Type the command again: EHLO with a full host name, then `MAIL FROM:<ann@example.com>` and `RCPT TO:<maria@example.org>`.',
    why: 'The test says nothing about the address or the mailbox.',
    advice: {
      person: [],
      administrator: [
        'No space behind the colon, angle brackets around each address, and a name before the dot of its domain.',
        'After a refused command the next ones fail as well: begin again with RSET or a new connection.',
      ],
      developer: [],
    },
  },
  /**
   * Whoever tries by hand was offered no encryption: RFC 3207, 2.
   * https://www.postfix.org/TLS_README.html#server_enable,
   * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html.
   */
  'no-starttls': {
    name: 'Server does not offer STARTTLS',
    because: { tls: 'the mail server did not offer encryption (STARTTLS)' },
    act: 'turn on TLS at that server',
    first: 'If it is your server, turn on TLS there: it needs a certificate and its key.',
    why: 'The test says nothing about an address.',
    advice: {
      person: [],
      administrator: [
        'Postfix: `smtpd_tls_chain_files` and `smtpd_tls_security_level = may`. Exim: `tls_certificate`, `tls_privatekey` and `tls_advertise_hosts`. Look for errors about the certificate in its log.',
        'Does EHLO list STARTTLS when you connect on the server itself? Then a firewall on the way removes it.',
        'Port 465 is encrypted from the start: test it without STARTTLS.',
      ],
      developer: [
        'Use a port where the server offers STARTTLS (587), or TLS from the start (465).',
      ],
    },
  },
  /**
   * The tool has read a line of SMTP as a command of its own: R, Q and `-quiet`,
   * https://docs.openssl.org/3.0/man1/openssl-s_client/#connected-commands.
   */
  renegotiated: {
    name: 'The test tool took a line as its own command',
    because: {
      tls: 'openssl s_client took a line that begins with R as its own command (renegotiate TLS)',
    },
    act: 'repeat the test with -quiet',
    first: 'Repeat the test with `openssl s_client -quiet`, or type `rcpt to:` in lower case.',
    why: 'The encryption worked before, and the mail server has refused nothing.',
    advice: {
      person: [],
      administrator: ['A line that begins with Q ends the session. `-quiet` turns both off.'],
      developer: [
        'A program that sends is not affected: only this test tool reads lines like that.',
      ],
    },
  },
  /** A service that programs call over the web has refused the key: RFC 9110, 15.5.2; RFC 6750, 3.1. */
  'api-key': {
    name: 'API key or token not accepted',
    because: { 'login-failed': 'the service did not accept the API key or token of your program' },
    act: 'correct the API key or token in the program',
    first: 'Correct the API key or token in the settings of the program.',
    why: 'It was the service’s API that refused. An SMTP username and password have nothing to do with it.',
    advice: {
      person: ['Show this text to whoever runs the program.'],
      administrator: [
        'Create a new key at the service, with the right to send, and copy the whole of it.',
        'An API key and an SMTP password are different things at many services. So are the keys of two accounts or regions.',
      ],
      developer: [
        'Check that the key reaches the request: the right header, no spaces or quotes, and the variable set where the program runs.',
        'If it is an access token, get a new one, with the right to send mail. Do not retry unchanged. Keep the address.',
      ],
    },
  },
  /** A server asks a program for a login that has not tried one. */
  'login-missing': {
    because: {
      'login-failed': 'the mail server asks for a login, and your program did not log in',
    },
    act: 'turn on the login for the outgoing server',
    first: 'Turn on the login (authentication) for the outgoing server (SMTP) in the settings.',
    advice: {
      person: [
        'Turn on “requires authentication” there, usually with the same username and password as for incoming mail.',
      ],
      administrator: [
        'Try it by hand: `swaks --to maria@example.org --server smtp.example.com:587 --tls --auth PLAIN --auth-user ada@example.com`.',
        'Compare the authentication mechanisms in the reply to EHLO with those that the program uses: some servers offer a login only after STARTTLS.',
      ],
      developer: [
        'Set username and password in the settings of the program, with TLS: it sent mail without a login.',
        'If they are set, check that the program reads them: it may use another file, or cached settings (Laravel: `php artisan config:clear`).',
        'Do not retry unchanged. Keep the address.',
      ],
    },
  },
  /** A program was to log in where there is no login, or none that both know. */
  'login-not-offered': {
    because: {
      'login-failed': 'the mail server does not offer a login that your program can use',
    },
    act: 'check port, encryption and login method of the outgoing server',
    first: 'Check login method, port and encryption of the outgoing server, or turn the login off.',
  },
  /**
   * A library has kept the password back, as it would have gone to another server than it was set
   * for, or could be read on the way: https://pkg.go.dev/net/smtp#PlainAuth.
   */
  /** RFC 6409, 3.3: "prior POP authentication". */
  'fetch-first': {
    name: 'Fetch mail first',
    because: {
      'login-failed': 'the outgoing mail server wants you to fetch your mail first',
      'relay-denied': 'the outgoing mail server wants you to fetch your mail first',
      'sender-rejected': 'the outgoing mail server wants you to fetch your mail first',
    },
    act: 'fetch your mail, then send again',
    first: 'Fetch your mail (“Send/Receive”), then send the message again immediately.',
    why: 'The message has not been sent, and the address is not the reason.',
    advice: {
      person: [
        'To send without that, turn on “requires authentication” for the outgoing server (SMTP) in the settings, with the username and password for incoming mail.',
      ],
      administrator: [
        'Offer a login with SMTP AUTH on port 587: POP before SMTP goes by the IP address alone.',
      ],
      developer: [
        'Log in with SMTP AUTH. If the server has none, log in with POP3 or IMAP first, from the same IP address.',
      ],
    },
  },
  'web-first': {
    name: 'Log in on the web first',
    because: {
      'login-failed': 'your email provider wants you to log in on the web first',
      'relay-denied': 'your email provider wants you to log in on the web first',
      'sender-rejected': 'your email provider wants you to log in on the web first',
    },
    act: 'log in on the web, then send again',
    first: 'Log in to your email in a browser, do what your provider asks there, then send again.',
    why: 'The message has not been sent, and the address is not the reason.',
    advice: {
      person: [
        'Type the address of your provider yourself: do not follow a link in the message.',
        'If it still fails, set up the account in your email program again.',
      ],
      administrator: ['Check whether the account is locked, or may only use the web.'],
      developer: ['Do not retry unchanged. The owner of the account has to log in first.'],
    },
  },
  'login-withheld': {
    name: 'The program did not send the password',
    because: {
      'login-failed':
        'your program did not send the password, as host name or encryption do not match',
    },
    act: 'correct the host name or the encryption in the program',
    first:
      'Check the host name, port and encryption of the outgoing server (SMTP) in the settings.',
    why: 'No mail server has refused the password: the program did not send it.',
    advice: {
      person: ['Show this text to whoever runs the program.'],
      administrator: [
        '“wrong host name”: set the same name for the server and for the login. It must be the name in the certificate.',
        '“unencrypted connection”: turn on STARTTLS with port 587, or TLS with port 465.',
      ],
      developer: [
        'Go: `smtp.PlainAuth` takes the host name without the port, and the same as the connection. It sends the password only with TLS, or to `localhost`.',
        'Password and address are not the reason. Do not retry unchanged.',
      ],
    },
  },
  /** A program was to log in, and has nothing to do it with. */
  'no-password': {
    name: 'No password set in the program',
    because: {
      'login-failed': 'your program has no username or no password for the mail server',
    },
    act: 'set the username and the password in the program',
    first: 'Set the username and the password of the outgoing server (SMTP) in the program.',
    why: 'No mail server has refused a password: the program did not send one.',
    advice: {
      person: ['Look in the settings of the outgoing server: a field for the login is empty.'],
      administrator: [
        'Is the setting empty, or does it come from a file or a variable that the program does not get?',
        'If the server needs no login from this machine, turn the login off in the program.',
      ],
      developer: [
        'Log whether username and password are set when the program starts. An environment variable is often missing.',
        'Alertmanager: `smtp_auth_username` with `smtp_auth_password`. Nodemailer: `auth.user` and `auth.pass`.',
      ],
    },
  },
  /**
   * The server that sends has a program of its own for logins (SASL), which gave up: Postfix,
   * src/smtp/smtp_sasl_glue.c; https://www.postfix.org/SASL_README.html#client_sasl. “no mechanism
   * available” is SASL_NOMECH of Cyrus SASL (lib/common.c, sasl_errstring). With XOAUTH2,
   * that program breaks off as well when it gets no token, or the server rejects it.
   */
  'login-client': {
    name: 'The sending server could not carry out its login',
    because: {
      'login-failed': 'your mail server could not carry out its login to the next mail server',
    },
    act: 'fix the login (SASL) in the settings of the sending server',
    first: 'Forward the whole text to your email provider or IT support: waiting does not help.',
    why: 'The sending server’s own login program (SASL) gave up. The address may be correct.',
    advice: {
      person: ['Nothing is wrong with your message. Your own password is not the reason.'],
      administrator: [
        'If the text says “no mechanism available”, no plugin here matches what that server offers: install them (in Debian `libsasl2-modules`), then check `smtp_sasl_mechanism_filter` and `smtp_sasl_security_options`.',
        'Does the next server need a login? If it accepts your IP address, set `smtp_sasl_auth_enable = no`.',
        'If it does, is there an entry for exactly this host and port? `postmap -q "[smtp.example.com]:587" hash:/etc/postfix/sasl_passwd`.',
        'With OAuth (XOAUTH2), read the log of that plugin: it gives up if it gets no token or the server rejects it.',
        'Afterwards, deliver what is waiting: `postqueue -f`.',
      ],
      developer: ['Keep the address.'],
    },
  },
  /** The server could not look at a login (RFC 4954, 4.7.1 and 6). */
  'login-unchecked': {
    name: 'The login could not be checked',
    because: { 'login-failed': 'your own email provider could not check your login for now' },
    act: 'send it again after a few minutes',
    first: 'Try again later. Your password may well be correct.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'If it still fails after an hour, tell your email provider or IT support. Do not change your password for it.',
      ],
      administrator: [
        'Read the log of the server at that time: it names the password file, database or socket that it could not read.',
        'Check that the login service is running and that the mail server may read its files.',
      ],
      developer: ['Retry later with the same login.'],
    },
  },
  /** The same, in the log of that server. */
  'own-login': {
    name: 'The login could not be checked',
    because: { 'login-failed': 'it could not check a login for now' },
    act: 'fix the login service of this server',
    first: 'Check the login service of this server: it could not look at the password.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: ['Tell your IT support. The password may well be correct.'],
      administrator: [
        'The line, or one above it, names the password file, database or socket that the server could not read.',
        'If the text says “Permission denied”, let the user of the mail server read that file. `namei -l` with the path shows where it stops.',
        'If a socket refuses or is missing: is the login service, such as Dovecot or saslauthd, running?',
      ],
      developer: ['Nothing is wrong with the login of the client.'],
    },
  },
  /** Nobody is named as who wrote the message: RFC 5322, 3.6 and 3.6.2. */
  'no-from': {
    name: 'No valid From header',
    because: { 'malformed-message': 'the message has no valid From header' },
    act: 'set the sender address (From) in the program',
    first: 'Set the sender address (From) in the program that sends, or in its settings.',
    advice: {
      person: ['Check your own address and name in the settings of your email program.'],
      administrator: [
        'Check the setting for the sender address (From) of the program or device: one full address.',
        'A filter or a script on the way may have removed the header, or put an empty line before it.',
      ],
      developer: [
        'Set one From header with a full address on every message. The address of `MAIL FROM` does not replace it.',
        'Log the message as it is sent: an empty line before the From header ends the headers. If the program sets it, update the library.',
        'Do not retry unchanged.',
      ],
    },
  },
  /** A program went on although the server had taken none of its recipients. */
  'none-accepted': {
    because: { 'protocol-error': 'the mail server had accepted none of the recipients' },
    act: 'find the reply that rejected the recipients',
    first: 'Look for the reply before this one: it says why the recipient was rejected.',
  },
  /** A program gives itself a name in the greeting that is none. */
  'own-name': {
    because: {
      'protocol-error': 'the mail server did not accept the host name that your program gave',
      'reverse-dns': 'the mail server did not accept the host name that your program gave',
    },
    act: 'set a full host name for EHLO in the program',
    first: 'Set a full host name for the program (EHLO), without spaces.',
  },
  /** A server is not believed the name that it gives itself in the greeting: RFC 5321, 4.1.1.1 and 4.1.4. */
  'helo-name': {
    name: 'Server name (HELO) not accepted',
    because: {
      'protocol-error':
        'the recipient’s mail server did not accept the host name (HELO) of the sending server',
    },
    act: 'correct the server’s host name (HELO)',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    advice: {
      person: ['They need to correct the name that their server gives itself (HELO).'],
      administrator: [
        'If the text says “HELO” or “EHLO”, correct the name in the greeting first: a full host name with a domain, on Postfix `smtp_helo_name`.',
        'Look up the IP address of the name: `dig +short A mail.example.com` must show the same address. For IPv6, check AAAA as well.',
        'Look up the name of the IP address: `dig +short -x 192.0.2.10` must show a name.',
      ],
      developer: ['Do not retry until the name is set. Do not suppress the address.'],
    },
  },
  /** A program has greeted the server and left: the answers are not shown (RFC 5321, 3.2 and 4.1.1.1). */
  'left-at-greeting': {
    name: 'The session stopped at the greeting (EHLO)',
    because: {
      'protocol-error':
        'the session of your program with the outgoing mail server stopped at the greeting (EHLO)',
    },
    act: 'find the answer of the outgoing server to EHLO',
    first: 'Look for the server’s answer to EHLO in the log of the program: it says why.',
    why: 'The text shows only what the program said. The failure says nothing about the address.',
    advice: {
      person: ['Show this text to whoever runs the program that sends.'],
      administrator: [
        'Say the same by hand, from the same machine: `nc -v smtp.example.com 587`, then `EHLO mail.example.com`.',
        'If the answer is an error, it is often about the name after EHLO: set a full host name in the program.',
        'If no answer comes, check port and encryption: port 465 needs TLS from the start.',
      ],
      developer: [
        'Read the exception below this one (“Caused by”), and turn on the debug output of the library: it shows the answers.',
      ],
    },
  },
  /** A program names the sender in a way that is none: RFC 5321, 4.1.1.2 and 4.1.1.11. */
  'sender-form': {
    name: 'Sender address not understood',
    because: {
      'protocol-error': 'the mail server did not understand the sender address of your program',
    },
    act: 'correct the sender address in the program',
    first: 'Correct the sender address in the program: only one address, without a name.',
    advice: {
      person: ['Show this text to whoever runs or writes the program.'],
      administrator: [
        'Check the setting for the sender address (From): one address, nothing else.',
      ],
      developer: [
        'Log the `MAIL FROM` command. It has to be `MAIL FROM:<ann@example.com>`: one address in angle brackets. The name belongs in the From field.',
        'If your program writes it correctly, update the library. Do not retry before.',
        'A 503 after it only follows from it: the server has no sender yet.',
      ],
    },
  },
  /**
   * A server does not understand the options with which delivery receipts are asked for: NOTIFY, RET,
   * ENVID, ORCPT (RFC 3461, 4). https://www.postfix.org/postconf.5.html#smtp_discard_ehlo_keywords.
   */
  'no-receipt': {
    name: 'Request for a delivery receipt not accepted',
    because: {
      'protocol-error': 'the mail server did not accept the request for a delivery receipt',
    },
    act: 'send it without the request for a delivery receipt',
    first: 'Send it again without asking for a delivery receipt.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Turn off the delivery receipt (delivery status notification) in the options of the message or of your email program.',
        'If you did not ask for one, forward the bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Only a server that lists DSN in its answer to EHLO gets `NOTIFY`, `RET`, `ENVID` and `ORCPT` (RFC 3461). If it lists DSN and rejects them, leave them out: in Postfix, `smtp_discard_ehlo_keywords = dsn`.',
      ],
      developer: [
        'Send `NOTIFY=NEVER`, or a list of `SUCCESS`, `FAILURE` and `DELAY` separated by commas, and only if the server lists DSN.',
      ],
    },
  },
  /** The program that sends misses a file of its own. */
  'own-file': {
    name: 'The program could not open a file',
    because: { 'server-error': 'the program that sends could not open one of its files' },
    act: 'fix the path or the permissions of that file',
    first: 'Fix the path or the permissions of the file that the program could not open.',
    why: 'No mail server was asked. The failure says nothing about the address.',
    advice: {
      person: [
        'If you attached a file, check that it still exists, and attach it again.',
        'Otherwise show this text to whoever runs the program.',
      ],
      administrator: [
        'Check that the file exists and that the user of the program may read it: `ls -l`.',
        'If the text names no path, a setting of the program is empty, for example that of a certificate.',
      ],
      developer: [
        'Log the path before you open the file. In a container, the file must be in the image or in a volume.',
      ],
    },
  },
  /** The own mailbox of an account is full, and keeps it from sending. */
  'own-mailbox-full': {
    name: 'Your own mailbox is full',
    because: { 'mailbox-full': 'your own mailbox is full' },
    act: 'delete messages from the mailbox that sends',
    first: 'Delete messages from your own mailbox, and empty its bin. Then send it again.',
    advice: {
      person: ['The copies of what you send take up space in your mailbox too.'],
      administrator: ['Raise the quota of the mailbox.'],
      developer: ['Tell the owner of the account.'],
    },
  },
  /**
   * Google says in one sentence that a group does not exist or is closed to the sender:
   * who may post, also from outside: https://support.google.com/a/answer/167097 (seen 2026-11-30).
   */
  'group-closed': {
    name: 'Group does not exist or is closed to you',
    because: {
      'restricted-recipient': 'the group does not exist, or you are not allowed to post to it',
    },
    act: 'check the name of the group, then ask its owner',
    first: 'Check the name of the group. If it is correct, ask its owner to let you post.',
    advice: {
      person: [
        'Some groups only accept posts from members: join first, with the address you send from.',
        'Others take posts only on their web page.',
      ],
      administrator: [
        'Check in the settings of the group who can post, and in the Admin console whether groups may receive mail from outside the organisation.',
      ],
      developer: ['Do not retry. Keep the address until its owner has answered.'],
    },
  },
  /**
   * The account that a program sends with is there, and may not send yet, or no longer. Brevo:
   * https://github.com/WPManageNinja/fluent-smtp/issues/157; Postmark: https://postmarkapp.com/developer/api/overview#error-codes
   * (412); Amazon SES: https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html;
   * Mailgun, SendGrid: their files in `lib/reader/makers/`.
   */
  'account-inactive': {
    name: 'Account at the email service not active',
    because: {
      policy: 'your account at the email service is not allowed to send (yet, or at the moment)',
    },
    act: 'get the account at the email service activated',
    first:
      'Log in to your email service and finish the activation, or ask its support to activate the account.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Look for an email from the service: it says what it still needs from you.',
        'Login and address are right: a different password does not help.',
      ],
      administrator: [
        'Check in the account: is it verified, is the plan paid, is there a warning about bounces or complaints?',
        'Amazon SES: ask for production access in the region that you use. Until then it only sends to verified addresses.',
        'Postmark: until the account is approved, it only sends to your own domain.',
      ],
      developer: [
        'Do not retry until the service has activated the account. Keep the message and the address.',
      ],
    },
  },
  /**
   * A server is set up to deliver to its own mailboxes, and to nobody else’s. Debian’s Exim:
   * https://sources.debian.org/src/exim4/4.96-15+deb12u10/debian/debconf/conf.d/router/200_exim4-config_primary/;
   * Postfix: https://wiki.archlinux.org/title/Postfix (Local mail).
   */
  'local-only': {
    name: 'Server set up for local mail only',
    because: { 'server-error': 'the server that it was sent from only delivers local mail' },
    act: 'set up the mail server of that machine for sending',
    first:
      'Set up the mail server of that machine for sending, or send through your email provider.',
    why: 'The message never left the machine. The failure says nothing about the address.',
    advice: {
      person: [
        'Tell whoever runs the machine or the website that sent the message: its mail server only delivers local mail.',
      ],
      administrator: [
        'Debian and Ubuntu: `dpkg-reconfigure exim4-config`, then choose “internet site”, or “mail sent by smarthost” with the server of your provider.',
        'Postfix: remove `default_transport = error: …` from `main.cf`, or set `relayhost`.',
        'Most networks block mail from home and from new servers: a smarthost with a login usually works better.',
      ],
      developer: ['Send through an SMTP server with a login instead of the local `sendmail`.'],
    },
  },
  /**
   * A server keeps mail by its own settings, and has asked nobody: https://www.postfix.org/postconf.5.html
   * (defer_transports), https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html
   * (queue_domains, queue_only, queue_smtp_domains).
   */
  'held-back': {
    name: 'Delayed by a setting',
    because: {
      'server-error': 'a setting keeps it there until the queue is run',
    },
    act: 'run the queue of the sending server, or change its setting',
    first: 'Run the queue: `postqueue -f` in Postfix, `exim -qff` in Exim.',
    why: 'Nothing failed: no other server was asked.',
    advice: {
      person: ['Nothing is wrong with your message or the address.'],
      administrator: [
        'Run the queue: `postqueue -f` in Postfix, `exim -qff` in Exim.',
        'To send without delay, remove the setting: `defer_transports` in Postfix; `queue_domains`, `queue_smtp_domains`, `queue_only` or `-odq` in Exim.',
      ],
      developer: ['Keep the address. The message is in the queue of that server.'],
    },
  },
  /**
   * Exim's log of a try that was none, as the last real one failed: src/deliver.c;
   * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-exim_utilities.html (exigrep, exinext).
   */
  'not-due': {
    name: 'Next attempt not due yet',
    because: {
      'host-unreachable': 'the last attempt failed, and the next one is not due yet',
    },
    act: 'find the last real attempt in the log',
    first: 'Wait. Whoever runs the server can find the error of the last attempt in its log.',
    advice: {
      person: [],
      administrator: [
        '`exigrep` with the message ID shows what became of the last attempt. `exinext example.org` shows the last error of the domain, and when the next attempt is due. `exim -M` with the message ID tries at once.',
      ],
      developer: ['Keep the address. The message is in the queue of that server.'],
    },
  },
  /**
   * A service that sends knows neither the sender nor, as long as an account is new, the recipient:
   * https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html.
   */
  'not-verified': {
    name: 'Address not verified at the sending service',
    because: {
      'sender-rejected':
        'your sending service has not verified an address (the sender’s or, in its sandbox, the recipient’s)',
    },
    act: 'verify the address at the sending service, or leave its sandbox',
    first: 'Verify the address that the text names at your sending service.',
    why: 'The failure does not say whether the address exists.',
    advice: {
      person: ['Forward the text to whoever runs the program that sends.'],
      administrator: [
        'Is the address that the text names the sender’s? Verify it or its whole domain, in the region that the text names: in Amazon SES, each region has its own list.',
        'Is it a recipient’s? Then the account is still in the sandbox and may write only to verified addresses. Ask the service for production access.',
      ],
      developer: [
        'Check the region and the account that the program uses. Spelling counts: in Amazon SES, the part before the @ is case-sensitive.',
        'Do not retry unchanged. Keep the address.',
      ],
    },
  },
  /**
   * The sender’s domain was looked up in the DNS, and is not there: RFC 3463, 3.2 (X.1.8).
   * https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain; Sendmail: cf/README (accept_unresolvable_domains).
   */
  'sender-domain': {
    name: 'Domain of the sender address not found',
    because: {
      'sender-rejected': 'the domain of your sender address was not found in the DNS',
    },
    act: 'use a sender address whose domain exists',
    first: 'Check your sender address: the domain (part after the @) was not found in the DNS.',
    why: 'The recipient’s address has nothing to do with it.',
    advice: {
      person: [
        'Look for a typo in your own address, in the settings of your email program.',
        'If your address is correct, tell your email provider or IT support: the domain may have expired.',
      ],
      administrator: [
        'Look the domain up: `dig +short MX example.com` and `dig +short A example.com`. One of the two must give an answer.',
        'Names such as `localhost` or `server.local` exist only inside. Set a real domain: `myorigin` in Postfix, `/etc/mailname` on Debian.',
      ],
      developer: [
        'Set a sender address (From and envelope) whose domain has an MX or A record. Do not retry before.',
      ],
    },
  },
  /**
   * The answer to the whole message did not come: RFC 1047 (why it may have arrived, and comes twice) and RFC
   * 5321, 4.5.3.2.6 (ten minutes to wait).
   */
  'after-data': {
    name: 'No answer after the whole message was sent',
    because: {
      'connection-timeout': 'the server did not confirm the message after all of it was sent',
    },
    act: 'check whether the message arrived before you send it again',
    first:
      'Check first whether it arrived: the server may have accepted it. A second try may arrive twice.',
    why: 'The server had accepted the address.',
    advice: {
      person: ['Ask the person whether the message arrived before you send it again.'],
      administrator: [
        'Read the log of the receiving server at that time: a filter that takes too long, or a program that never answers, looks like this.',
        'Raise the time that the sender waits after the final dot to ten minutes (RFC 5321, 4.5.3.2.6).',
        'If large messages fail and small ones do not, check the packet size (MTU) and the firewall.',
      ],
      developer: [
        'Look in the log or the queue of the server before you send it again: it may have accepted the message.',
        'Wait ten minutes for this answer. Keep the Message-ID when you retry, so that duplicates can be recognised.',
        'If you wrote the server: answer 250 or an error after the final dot. In smtp-server for Node.js, call the `callback` of `onData`.',
      ],
    },
  },
  /** A program hands a message over that is for nobody. */
  'no-recipients': {
    name: 'No recipients',
    because: { 'malformed-message': 'the sending program named no recipient' },
    act: 'check the recipients in the program',
    first: 'Add at least one recipient in the program.',
    why: 'No address was used.',
    advice: {
      person: [],
      administrator: ['Check whether the setting that names the recipients is empty.'],
      developer: ['The list of recipients was empty. Log it before sending.'],
    },
  },
  /** A program was given an address that is none: in its settings, or by who calls it. */
  'no-address': {
    name: 'Not an email address',
    because: {
      'malformed-message': 'the sending program was given an email address that it cannot use',
    },
    act: 'check the addresses in the program',
    first: 'Check the sender and recipient addresses in the program and its settings.',
    advice: {
      person: ['Look for spaces, missing parts and a missing “@” in each address.'],
      administrator: [
        'Check whether the setting for the sender address (From) is empty or holds only a name.',
      ],
      developer: ['Log the addresses before sending: one is empty or not an address.'],
    },
  },
  /** A program has put nothing between the brackets of a command: RFC 5321, 4.1.1.2 and 4.1.1.3. */
  'empty-address': {
    name: 'Empty email address',
    because: {
      'malformed-message': 'your program gave an empty email address',
      'sender-rejected': 'your program gave an empty email address',
      'protocol-error': 'your program gave an empty email address',
      'user-unknown': 'your program gave an empty email address',
    },
    act: 'set the missing address in the program',
    first: 'Set the address that is empty (<>) in the program: sender or recipient.',
    advice: {
      person: [],
      administrator: ['Check whether a setting or a form field that holds an address is empty.'],
      developer: ['Log both addresses before sending. Do not retry unchanged.'],
    },
  },
  /**
   * The service that sends keeps the address on its own list, and has not tried this time.
   * https://postmarkapp.com/developer/api/suppressions-api
   * https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html
   */
  suppressed: {
    name: 'On your suppression list',
    because: { policy: 'your sending service has the address on its suppression list' },
    act: 'check the address, then remove it from the suppression list',
    first: 'Find out why the address is on the suppression list of your sending service.',
    why: 'The service put it there, usually after a bounce or a spam complaint.',
    advice: {
      person: [
        'Check the address letter by letter, and ask the person whether it still works.',
        'If it works, ask your email provider or IT support to remove it from the list.',
      ],
      administrator: [
        'Look the address up in the suppression list of your sending service: it usually shows reason and date.',
        'Remove the entry only when the address works again and the person wants your mail.',
      ],
      developer: [
        'Do not retry: the service rejects each message to this address until the entry is removed.',
        'Suppress the address in your own list too. Reactivate it only after you checked the reason.',
      ],
    },
  },
  /**
   * The server that takes the mail of the recipient’s domain does not know that it does: RFC 5321,
   * 5.1 (to which server a domain’s mail goes) and 3.6.2 (who relays for whom).
   */
  'not-its-domain': {
    name: 'Domain not set up on its mail server',
    because: {
      'relay-denied': 'the recipient’s mail server does not accept mail for their domain',
    },
    act: 'set up the domain on the mail server, or fix the MX records',
    first: 'Contact the recipient another way: their email provider needs to fix the mail server.',
    why: 'Your login and your settings have nothing to do with it.',
    advice: {
      person: ['Check the part of the address after the @ for a typo.'],
      administrator: [
        'Is this server in the MX records of the domain? `dig +short MX example.org`. If not, check your own routes: a relay of yours asks for a login.',
        'If the reply names an address in another domain, yours is an alias (CNAME) or forwards mail. Check the MX records of that domain.',
        'If it is, email the postmaster of that server: it does not list the domain as its own.',
        'If the server is yours, add the domain (`relay_domains`, `virtual_mailbox_domains`, `mydestination`).',
      ],
      developer: ['Do not retry until it is fixed. Keep the address.'],
    },
  },
  /**
   * A server could not reach the service that puts mail into its own mailboxes.
   * https://doc.dovecot.org/latest/core/config/delivery/lmtp.html, `protocols` and the socket:
   * https://docs.redhat.com/fr/documentation/red_hat_enterprise_linux/9/html/deploying_mail_servers/
   * (1.6, LMTP; seen 2026-11-29). `postqueue -f`: https://www.postfix.org/postqueue.1.html.
   */
  'own-mailboxes': {
    name: 'Cannot connect to the mailbox service',
    because: {
      'host-unreachable': 'it could not connect to its own mailbox service (LMTP)',
      'connection-timeout': 'its own mailbox service (LMTP) did not respond in time',
      'domain-not-found': 'the host name of its own mailbox service (LMTP) was not found',
    },
    act: 'start the mailbox service of the server, such as Dovecot',
    first: 'Check that the mailbox service (LMTP, often Dovecot) of this server is running.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Tell your IT support: the mail server cannot store mail. The address is not the reason.',
      ],
      administrator: [
        'Port 7025 is that of Zimbra: `zmcontrol status` shows whether its mailbox service is running.',
        'Is LMTP turned on? `doveconf protocols` must list `lmtp`. Its package may be missing.',
        'The mail server and Dovecot must use the same socket or port: compare the name in the log with the listeners of `service lmtp` in Dovecot.',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix.',
      ],
      developer: ['Keep the address. The message is in the queue of that server.'],
    },
  },
  /**
   * That service has answered that it failed. `doveadm log find`:
   * https://manpages.debian.org/unstable/dovecot-core/doveadm-log.1.en.html.
   */
  'mailbox-fault': {
    name: 'Fault in the mailbox service',
    because: { 'server-error': 'its own mailbox service (LMTP) could not store the message' },
    act: 'fix what the log of the mailbox service names',
    first: 'Read the log of this server’s mailbox service (often Dovecot): it has the reason.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Tell your IT support: the mail server cannot store mail. The address is not the reason.',
      ],
      administrator: [
        'Look for the same minute in the log of the mailbox service. `doveadm log find` shows where Dovecot writes it.',
        'Often it is the owner or the permissions of the mail folder, a full disk, or a Sieve script.',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix.',
      ],
      developer: ['Keep the address. The message reached that server, but no mailbox.'],
    },
  },
  /**
   * A server has failed at a part of its own: a transport, a filter, a file, a setting.
   * XCLIENT: https://www.postfix.org/XCLIENT_README.html; `postconf -M`: https://www.postfix.org/postconf.1.html; `exim -qff`:
   * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_exim_command_line.html.
   */
  'own-server': {
    name: 'Fault on this server',
    because: {
      'server-error': 'a part of this server failed or is missing',
      'host-unreachable': 'this server could not connect to a service in its own network',
      'connection-timeout': 'a service in this server’s own network did not respond',
    },
    act: 'fix the part of the server that the log names',
    first: 'Fix this server: the log names the part that failed.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: ['Tell your IT support: the mail server itself has a fault.'],
      administrator: [
        'Read the warnings and errors above the line: they name the file, socket, table or program.',
        'If the text says “Name service error”, this server’s DNS resolver does not answer properly. Compare `dig MX example.org` here and on another machine.',
        'If the text says “Malformed value” or “failed to expand”, a setting is wrong, or an entry that it reads: the text quotes it. Correct it; waiting does not help.',
        'If the text says “No such file” or “status 127”, check three things: is the transport in `master.cf` (`postconf -M` lists them), is the service running, has `postmap` built the table?',
        'If the text says “Permission denied”, run `namei -l` with the path: it shows which folder the program is not allowed to enter.',
        'If the text says “[10.” or “[172.” or “[192.168.”, check the host: if it is someone else’s, your DNS or hosts file gives a wrong address.',
        'If the text says “XCLIENT” or “insufficient authorization”, Postfix does not trust the proxy: add its address to `smtpd_authorized_xclient_hosts`.',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix, `exim -qff` in Exim.',
      ],
      developer: ['Keep the address. The message is in the queue of that server.'],
    },
  },
  /**
   * A server does not reach the server of its own domain, for whose users it has completed the
   * address: `myorigin`, `mydestination`, https://www.postfix.org/postconf.5.html; `/etc/aliases`:
   * https://www.postfix.org/aliases.5.html.
   */
  'own-domain': {
    name: 'Own domain not reachable from this server',
    because: {
      'connection-timeout': 'the mail server of the sending server’s own domain did not respond',
      'host-unreachable': 'the sending server could not connect to the server of its own domain',
      'domain-not-found': 'the sending server could not find the host name of its own domain',
    },
    act: 'deliver the domain here, or fix the way to its server',
    first: 'Check whether this server should deliver mail for its own domain itself.',
    why: 'The address is one of the server’s own.',
    advice: {
      person: ['Tell your IT support: the mail server does not reach its own domain.'],
      administrator: [
        'If this server has the mailboxes, add the domain to `mydestination` (or the virtual domains): `postconf myhostname myorigin mydestination`.',
        'If a different server has them: `dig +short MX example.org`, then `nc -v mx.example.org 25` here. Routers often do not pass a connection to their own public address back inside.',
        'Mail to a local user such as root needs an address that is read: set an alias in `/etc/aliases`, then run `newaliases`.',
        'Afterwards, deliver what is waiting: `postqueue -f`.',
      ],
      developer: [
        'The message went to a local user of the server. Set a recipient with a full address in the program or its cron job.',
      ],
    },
  },
  /**
   * Servers that have nothing in common did not answer a server. Clouds that block port 25: above.
   * `relayhost`: https://www.postfix.org/postconf.5.html#relayhost.
   */
  'port-blocked': {
    name: 'Outgoing port 25 blocked',
    because: {
      'connection-timeout': 'something blocks the connections of this server to port 25',
      'host-unreachable': 'something blocks the connections of this server to port 25',
    },
    act: 'have outgoing port 25 opened, or send through a relay',
    first:
      'Ask the hosting provider whether outgoing port 25 is blocked: several servers did not answer.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: ['Tell your IT support: the mail server reaches no other one. The address is right.'],
      administrator: [
        'Test from this machine: `nc -vz gmail-smtp-in.l.google.com 25`. A timeout there too means that port 25 is blocked.',
        'Many cloud providers block port 25 until you ask them. Check your own firewall as well.',
        'Or send through a relay on port 587 with a login (`relayhost` in Postfix).',
        'Waiting does not help: after a few days the messages come back.',
      ],
      developer: ['Keep the address. The message is in the queue of that server.'],
    },
  },
  /**
   * The server that refused has an access rule that says so:
   * https://www.postfix.org/SMTPD_ACCESS_README.html, https://www.postfix.org/access.5.html,
   * https://www.postfix.org/error.8.html (the next hop is the reason).
   */
  'own-rule': {
    because: {
      'ip-blocked': 'one of its access rules rejects the sending server',
      'restricted-recipient': 'one of its access rules rejects this recipient',
      policy: 'one of its access rules rejects the message',
      'protocol-error': 'one of its access rules rejects the name that the client greets with',
    },
    act: 'change the access rule, if the mail is wanted',
    first: 'Find the access rule on your server. No blocklist is involved.',
    advice: {
      person: [],
      administrator: [
        'Find the restriction that says so, and the tables it names: `postconf -n | grep restrictions`. `postmap -q 192.0.2.10 cidr:/etc/postfix/client_access` shows what a table answers.',
        'If the reason is the name of a host, it comes from an `error:` entry or a table of your own: search `transport_maps` and the access tables for it.',
        'Sendmail says “tcpwrappers”: the rule is in `/etc/hosts.allow` or `/etc/hosts.deny`.',
        'If mail from everyone is rejected, a plain `reject` is in a list that all clients pass. It belongs on the port for your own users.',
        'If the rule is meant to reject this client, do nothing.',
      ],
      developer: [],
    },
  },
  /**
   * The server that refused has asked a blocklist: https://www.spamhaus.org/faqs/dnsbl-usage/
   * (127.255.255.x), RFC 5782, 5 (127.0.0.1 is never listed), and for the filter
   * https://www.postfix.org/postconf.5.html#reject_rbl_client.
   */
  'own-list': {
    because: {
      'ip-blocked': 'a blocklist that it asks seems to list the sending server',
      'server-error': 'it asked a blocklist and took the error for a listing',
    },
    act: 'check how the server asks the blocklist',
    first:
      'Check whether your server rejects mail from everyone: then the fault is in how it asks the list.',
    advice: {
      person: [],
      administrator: [
        'Ask the list from this server about an address that is never listed: `dig +short 1.0.0.127.zen.spamhaus.org`. An answer such as 127.255.255.254 is an error: no client needs to be removed from the list.',
        'Give the server a DNS resolver of its own, and accept listings only (Postfix: `zen.spamhaus.org=127.0.0.[2..11]`).',
        'If only this client is rejected, look it up at the list. If you want the mail, make an exception: only the owner can get the address removed.',
      ],
      developer: [],
    },
  },
  /**
   * Whom the server refused came from its own network (RFC 1918, RFC 4193), as all do behind a proxy.
   * `smtpd_upstream_proxy_protocol`:
   * https://www.postfix.org/postconf.5.html#smtpd_upstream_proxy_protocol; `mynetworks`: same page.
   */
  'own-client': {
    name: 'Check of an address of the own network',
    because: {
      'sender-authentication': 'it checked an IP address of its own network',
      'ip-blocked': 'it checked an IP address of its own network',
      'reverse-dns': 'it checked an IP address of its own network',
    },
    act: 'find out who connects with the private IP address',
    first:
      'Find out who has this private IP address: a program of your own, or all mail from outside.',
    advice: {
      person: [],
      administrator: [
        'Search the log for the private IP address. Look at `helo=` and `from=`: is it always your own program or container, or mail from everywhere?',
        'If it is your own program, let it log in on port 587, or add its IP address to `mynetworks` if nothing else uses it.',
        'If mail from outside has it too, a proxy, NAT or the Docker network hides the sender’s IP address: SPF, blocklists and reverse DNS then fail for everyone.',
        'Docker: use the host network for the mail server, or publish its ports so that clients keep their address.',
        'Proxy: pass the address on with the PROXY protocol, and turn it on in the mail server (Postfix: `smtpd_upstream_proxy_protocol`).',
        'Make no exception for an IP address that mail from outside has: it would let everyone in.',
      ],
      developer: [],
    },
  },
  /**
   * Who sends is told that it was delivered: https://www.postfix.org/access.5.html (DISCARD, HOLD);
   * Sendmail: libmilter (SMFIS_DISCARD).
   */
  discarded: {
    name: 'Accepted and thrown away',
    because: {
      policy: 'one of its own rules or filters says so',
      unknown: 'one of its own rules or filters says so',
    },
    act: 'change the rule or the filter, if the mail was wanted',
    first: 'Find the rule or the filter that throws such mail away: no one is told of it.',
    advice: {
      person: [],
      administrator: [
        'Find the rule or the filter that throws such mail away: an access table, `header_checks`, or a program behind `smtpd_milters`. Exchange: `Get-TransportAgent` lists the agents.',
        'If wanted mail may be among it, let the rule reject or hold it instead (Postfix: `REJECT` or `HOLD`): then someone learns of it.',
        'This message is gone. The sender was told that it was accepted: ask them to send it again.',
      ],
      developer: [
        'The server answered 250, and the message is gone. Ask whoever runs it to change the rule.',
      ],
    },
  },
  /** The server that refused has not found the sender’s domain: see sender-domain. */
  'no-sender-domain': {
    name: 'Domain of the sender address not found',
    because: {
      'sender-rejected': 'the domain of the sender’s address was not found in the DNS',
    },
    act: 'use a sender address whose domain exists',
    first: 'Do nothing, unless the mail is wanted: most of it is spam.',
    advice: {
      person: [],
      administrator: [
        'Do nothing, unless the mail is wanted: most of it is spam.',
        'If it is wanted, look the domain up: `dig +short MX example.com`, then `dig +short A example.com`. Without an answer, only its owner can fix that.',
        'If the domain is there, or many known senders are rejected, test the DNS resolver that this server uses.',
      ],
      developer: [],
    },
  },
  /**
   * The server that refused knows which addresses a login may send from:
   * https://www.postfix.org/postconf.5.html#smtpd_sender_login_maps.
   */
  'other-address': {
    because: {
      'sender-rejected': 'the user who logged in is not allowed to send from this address',
    },
    act: 'send from the address that belongs to the login',
    first: 'Correct the sender address in the program that logs in.',
    advice: {
      person: [],
      administrator: [
        'The line names the address and the user. The program of this user has to send from an address of theirs.',
        'If the user may send from it, add it to the list of the server (Postfix: `smtpd_sender_login_maps`).',
        'If the program keeps a queue and tries again, delete the message there.',
      ],
      developer: [],
    },
  },
  /**
   * What was given as the recipient is the name of a user: RFC 5321, 2.3.11.
   * `aliases`: https://marlam.de/msmtp/msmtp.html; `/etc/aliases`:
   * https://www.postfix.org/aliases.5.html.
   */
  'no-domain': {
    name: 'Address without a domain',
    because: {
      'user-unknown': 'the address is not complete: the part after the @ is missing',
    },
    act: 'complete the address',
    first: 'Complete the address: it is only a username, without @ and a domain.',
    why: 'The address is not complete. No mailbox was looked up.',
    advice: {
      person: ['If a program sent the message, find the setting that names the recipient.'],
      administrator: [
        'Scripts and cron jobs send to the name of a local user. Give that user an address: in `/etc/aliases`, or in the `aliases` file of msmtp.',
        'Search the programs on this machine for the name: a setting such as `MAILTO` or a recipient list has it.',
      ],
      developer: [
        'Check the setting that holds the recipient. Reject a value without @ before you send.',
      ],
    },
  },
  /** What was given as the recipient is no address: RFC 3463, 3.2 (X.1.3); RFC 5321, 4.1.2. */
  'recipient-form': {
    name: 'Not a valid email address',
    because: {
      'user-unknown': 'the recipient’s address is not a valid email address',
      'protocol-error': 'the mail server did not understand the recipient’s address',
    },
    act: 'correct the address',
    first: 'Correct the address: look for spaces, a missing part, or a domain that cannot exist.',
    why: 'The address is not valid, so it cannot receive mail. No mailbox was looked up.',
    advice: {
      person: ['If the address is in your contacts, correct it there too.'],
      administrator: [
        'Find where the address comes from: a list, an alias or a setting. Correct it there.',
      ],
      developer: [
        'Check addresses when people sign up: one @, and a domain that has an MX or A record.',
        'Catch this error, and remove this address. Do not retry.',
      ],
    },
  },
  /**
   * Mail of a list came back from its subscriber, who is told so. DMARC and lists: RFC 7960, 3.2.3.
   */
  'list-mail': {
    because: TO_READER,
    act: 'fix the problem named in the reply, as the administrator of the list',
    first: 'You do not need to resend anything: the message came from the mailing list.',
    why: 'The address belongs to a subscriber. The message came from the list.',
    advice: {
      person: [
        'If it was only a few messages, do nothing. The archive of the list may have them.',
        'If it continues, send this text to the administrator of the list: you may be unsubscribed.',
      ],
      administrator: [
        'For the list: if the reply names a domain policy or DMARC, have the list replace the author’s address in From.',
        'For the subscriber’s server: check why it rejects mail from the server of the list.',
      ],
      developer: ['Keep the address. It only fails for mail from the list.'],
    },
  },
  /**
   * A service could not pass a message on, and says so to whoever it was for. Firefox Relay does:
   * https://github.com/mozilla/fx-private-relay/issues/1116 (seen 2026-11-30).
   */
  'to-you': {
    because: { ...TO_READER, unknown: 'your email provider did not accept it' },
    act: 'check your mailbox, or ask your email provider',
    first: 'Check that your mailbox has space and that other mail arrives.',
    why: 'The address is that of the person who received this text.',
    advice: {
      person: [
        'Send yourself a message from a different account. If it arrives, only mail from this service is rejected.',
        'If the problem continues, show this text to your email provider: its server rejected the message.',
        'Some services stop sending after several failures. Look in your account there whether you have to turn it on again.',
      ],
      administrator: [
        'If the mailbox is on your server, find the service in its log at that time: the line gives the reason.',
      ],
      developer: ['Keep the address. It belongs to the person who received this text.'],
    },
  },
  /** The address that failed is not the one that the message was for, but one behind it. */
  'passed-on': {
    because: {
      'ip-blocked': 'the recipient’s mail server blocks the server that forwarded it',
      'reverse-dns': 'the host name and IP address of the server that forwarded it do not match',
      'sender-authentication':
        'the recipient’s mail server could not verify the message that was forwarded',
    },
    act: 'change where that address forwards mail to',
    first: 'Tell the person you wrote to: their address forwards mail, and forwarding fails.',
    why: 'The address you wrote to works. Mail to the address it forwards to failed.',
    advice: {
      person: [
        'Contact them another way and name the address that failed. Only they can fix this.',
        'You cannot fix this yourself. Other recipients may have received the message.',
      ],
      administrator: [
        'Find the server that forwards the mail: it wrote this bounce message, or its reply names its own IP address.',
        'If the address is on your server, correct its alias, forwarding or mailing list.',
      ],
      developer: ['Keep the address you wrote to. The address that failed is not on your list.'],
    },
  },
  /**
   * Who asks knows that mail to this address has arrived: the server says no more than that it does
   * not know it now (RFC 5321, 4.2.3: 550 also stands for no access and for policy).
   */
  'worked-before': {
    name: 'Email address not known to the mail server',
    because: { 'user-unknown': 'the mail server says that this address does not exist' },
    act: 'ask the email provider why the server does not know the address',
    first: 'Ask the person another way, for example by phone, whether the address still works.',
    why: 'Mail to this address arrived before. The mailbox may be gone, moved or not yet set up.',
    advice: {
      person: [
        'Send the person the whole bounce message. Their email provider can tell why its server does not know the address.',
        'If their email just moved to a different provider, wait a day and try again.',
      ],
      administrator: [
        'Look up the MX records of the domain: after a move, mail may still go to a server without the mailbox.',
        'If the mailbox is on your server, check that it exists, also as an alias, in the list of recipients that the server checks.',
      ],
      developer: ['Stop sending to the address until the person confirms it. Do not delete it.'],
    },
  },
  /**
   * The name that was not found is not that of the recipient’s domain. Next hops of Postfix:
   * https://www.postfix.org/transport.5.html; which name is looked up: RFC 5321, 5.1.
   */
  'other-name': {
    name: 'Host name of a mail server not found',
    because: {
      'domain-not-found': 'the host name of a mail server was not found',
      'domain-accepts-no-mail': 'the host name of a mail server has no address in the DNS',
      'host-unreachable': 'the DNS lookup of a mail server’s host name failed',
    },
    act: 'find out where that host name comes from, and why it was not found',
    first: 'Forward the whole text to your email provider or IT support: a server was not found.',
    why: 'The name that was looked up is that of a server. The address may be correct.',
    advice: {
      person: ['You cannot fix this yourself. The address is probably correct.'],
      administrator: [
        'Look the name up here and on another machine: `dig +short mx1.example.org`. If only this server does not find it, fix its DNS resolver: `/etc/resolv.conf`.',
        'If no machine finds it, search your own settings for it: `relayhost` and `transport_maps` in Postfix, the smarthost in Exim, Sendmail or dma, a send connector in Exchange.',
        'Compare the MX records of the recipient’s domain: `dig +short MX example.org`. If they list the name, their administrator needs to fix them.',
      ],
      developer: ['Keep the address. Retry when the name has been corrected.'],
    },
  },
  /** The domain is there, but not the server that its MX record names: RFC 5321, 5.1. */
  'mx-gone': {
    name: 'Host name of a mail server not found',
    because: {
      'domain-not-found': 'the domain exists, but its mail server’s host name was not found',
    },
    act: 'correct the MX record of the domain',
    first:
      'Contact the recipient another way, for example by phone. Only their email provider can fix this.',
    why: 'The name that was looked up is that of a server. The address may be correct.',
    advice: {
      person: ['Tell the recipient that the MX record of their domain names a missing server.'],
      administrator: [
        'Compare `dig +short MX example.org` with the name in the text, then tell their administrator.',
      ],
      developer: ['Keep the address. Retry when the name has been corrected.'],
    },
  },
  /**
   * A server got no answer from DNS, and has connected to nobody: RFC 5321, 5.1; RFC 3463, 3.5
   * (X.4.3). The copy in a chroot: https://www.postfix.org/BASIC_CONFIGURATION_README.html.
   */
  'no-lookup': {
    name: 'DNS lookup failed',
    because: {
      'host-unreachable':
        'your mail server got no answer from DNS when it looked up where to send it',
    },
    act: 'find out whether the resolver of the sending server or the domain’s name server fails',
    first: 'Send it again later. If it fails again, ask your email provider or IT support.',
    why: 'Your mail server did not connect to any other server.',
    advice: {
      person: ['The address is probably correct: the lookup often works again later.'],
      administrator: [
        'Compare `dig MX example.org` on the sending server and on another machine. If it fails only there, fix its resolver: `/etc/resolv.conf`, or the DNS setting of its container.',
        'If Postfix runs in a chroot, compare `/var/spool/postfix/etc/resolv.conf` with `/etc/resolv.conf`.',
        'If it fails everywhere, the name servers of the domain do not answer. Contact its administrator.',
      ],
      developer: ['Retry later. Keep the address.'],
    },
  },
  /** The server that wrote a bounce message or a warning has failed at a part of its own. */
  'reporter-fault': {
    name: 'Fault on the server that wrote the report',
    because: {
      'server-error': 'a part of the mail server that wrote this report failed or is missing',
      'host-unreachable':
        'the mail server that wrote this report could not connect to one of its own services',
      'connection-timeout': 'a service of the mail server that wrote this report did not respond',
    },
    act: 'fix the part of that server that its log names',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    why: 'The failure says nothing about the address. The message has not left that server.',
    advice: {
      person: ['Nothing is wrong with your message or the address.'],
      administrator: [
        'The server that wrote the report has the fault. Read its log at that time: the warnings above name the file, socket, table or program.',
        'If the text says “No such file”, check three things: is the transport in `master.cf` (`postconf -M` lists them), is the service running, has `postmap` or `newaliases` built the table?',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix, `exim -qff` in Exim.',
      ],
      developer: ['Keep the address.'],
    },
  },
  /** The other side has asked the sender's own mail server about the sender. */
  'sender-check': {
    name: 'Sender check failed',
    because: {
      'sender-rejected':
        'the recipient’s mail server checked your sender address, and the check failed',
    },
    act: 'make the sender’s mail server confirm the address',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    advice: {
      person: ['Check that you send from your real address, without a typo.'],
      administrator: [
        'Test the mail server of the sender’s domain from outside: it must accept mail for the sender.',
        'The server must accept an empty sender (`MAIL FROM:<>`): bounce messages have one.',
        'The domain must be found in DNS: `dig +short MX example.com`.',
      ],
      developer: [
        'Send from an address that exists and accepts bounce messages. Do not retry unchanged.',
      ],
    },
  },
  /**
   * Some servers ask more of a server that comes over IPv6, and name all of it in one reply:
   * https://support.google.com/a/answer/81126 (IPv6: PTR record, SPF or DKIM).
   */
  'ipv6-rules': {
    name: 'Rules for mail over IPv6 not met',
    because: {
      'sender-authentication':
        'the sending server does not meet the rules for mail over IPv6 (reverse DNS, and SPF or DKIM)',
      'reverse-dns':
        'the sending server does not meet the rules for mail over IPv6 (reverse DNS, and SPF or DKIM)',
    },
    act: 'set up reverse DNS, SPF and DKIM for IPv6, or send over IPv4',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    why: 'The address is not the problem. The text does not say which of the rules was not met.',
    advice: {
      person: ['You cannot fix this yourself: the server that sends your mail needs to be set up.'],
      administrator: [
        'Has the server’s IPv6 address a PTR record? `dig +short -x 2001:db8::25` has to give a name, and `dig +short AAAA mail.example.com` for that name the same address.',
        'Does the SPF record of the sender’s domain contain the IPv6 address (`ip6:2001:db8::25`), or is the message signed with DKIM?',
        'If you cannot set a PTR record, send over IPv4: `smtp_address_preference = ipv4` or `inet_protocols = ipv4` in Postfix, `disable_ipv6 = true` in Exim.',
      ],
      developer: ['Send through a server that meets the rules. Keep the address.'],
    },
  },
  /** A relay asks for a record of its own kind: 'x-transip-mail-auth', and its reply names the page. */
  'named-record': {
    name: 'DNS record of the sender’s domain missing',
    because: {
      'sender-authentication': 'a DNS record that the mail server requires is missing or wrong',
    },
    act: 'add the DNS record that the text names to the sender’s domain',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    why: 'The address is not the problem.',
    advice: {
      person: ['Nothing is wrong with your message or the address.'],
      administrator: [
        'Add the DNS record that the text names to the sender’s domain.',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix, `exim -qff` in Exim.',
      ],
      developer: ['Keep the address.'],
    },
  },
  /** The sending server has checked the other one, by DANE, MTA-STS or its certificate. */
  'security-check': {
    name: 'Encryption check failed',
    because: { tls: 'the recipient’s mail server failed an encryption check' },
    act: 'fix the certificate, or the DANE or MTA-STS records',
    first:
      'Contact the recipient another way, for example by phone. Only their email provider can fix this.',
    why: 'The address is correct. The recipient’s mail server needs fixing.',
    advice: {
      person: ['Nothing is wrong with your message. Send it again in a few days.'],
      administrator: [
        'DANE: does the record match the certificate? `dig +short TLSA _25._tcp.mx.example.org`.',
        'MTA-STS: does the policy list the MX hosts? `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
        'Email the postmaster of the domain. If your own server enforces the check, you can relax it there.',
      ],
      developer: [
        'Retry when the domain’s owner has fixed the problem. Do not send without encryption instead.',
      ],
    },
  },
  /** The same, where the issuer is one that every list has: https://www.postfix.org/TLS_README.html (smtp_tls_CAfile). */
  'own-roots': {
    name: 'Well-known issuer of a certificate not trusted',
    because: {
      tls: 'your mail server does not know the issuer of the other server’s certificate, although it is well known',
    },
    act: 'install the root certificates on the sending server',
    first: 'Forward the whole text to your email provider or IT support: waiting does not help.',
    why: 'The address is correct. The sending server lacks a root certificate.',
    advice: {
      person: ['Nothing is wrong with your message or the address.'],
      administrator: [
        'Install `ca-certificates`, also in a container. Postfix: `smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt`.',
        'Afterwards, deliver what is waiting: `postqueue -f`.',
      ],
      developer: ['Keep the address.'],
    },
  },
  /** A service that sends lets nobody send before it has looked at them. */
  'check-pending': {
    name: 'Check of the sender still pending',
    because: { policy: 'the email service has not finished checking your domain or account' },
    act: 'finish the check of the sender’s domain or account',
    first: 'Wait until your email service has finished its check.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Log in to the service: it shows the state of the check, and whether it needs anything from you.',
        'When the check is finished, send the message again.',
      ],
      administrator: [
        'Complete the domain’s DNS records and the details of the company that the service asks for.',
        'If nothing changes, ask the support of the service how long the check takes.',
      ],
      developer: ['Keep the message and the address. Send again when the check is finished.'],
    },
  },
  /** A server, often one of a mailing list, takes plain text alone. */
  'plain-text-only': {
    name: 'HTML not accepted',
    because: {
      policy: 'the recipient’s mail server does not accept HTML, only plain text',
      'spam-content': 'the recipient’s mail server does not accept HTML, only plain text',
    },
    act: 'send the message as plain text',
    first: 'Send the message as plain text, without HTML (no fonts, colours or pictures).',
    why: 'The address is correct: only the format of the message was rejected.',
    advice: {
      person: [
        'Look for “Plain text” in the window where you write the message, usually in its menu under Format or Options.',
        'Some apps for phones only send HTML. Use the website or a computer then.',
      ],
      administrator: [
        'If your server adds a signature or a notice in HTML, turn it off for this recipient.',
      ],
      developer: [
        'Send one part of type `text/plain`. A message with both parts (`multipart/alternative`) is rejected as well.',
      ],
    },
  },
  /** A server limits how many connections a client has open at once (RFC 4468, 4.6: 4.3.2). */
  'many-connections': {
    name: 'Too many connections at once',
    because: {
      'rate-limited': 'your side has too many connections to the mail server open',
      'sending-quota': 'your account has too many connections to the mail server open',
    },
    act: 'close connections, or open fewer at once',
    first: 'Wait a few minutes, then send it again. Send fewer messages at the same time.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Close email programs on other devices that send through the same account at the same time.',
      ],
      administrator: [
        'Lower how many connections your server opens to one host: in Postfix `default_destination_concurrency_limit`, in Exim `serialize_hosts` or `queue_run_max`.',
      ],
      developer: [
        'Do not open a connection for each message. Open one connection, send several messages through it, and close it with QUIT.',
        'Limit the pool of your library, and how many workers send at once.',
      ],
    },
  },
  /** A program on the sender’s side has asked somebody, who said no or did not answer. */
  cancelled: {
    name: 'Sending was cancelled',
    because: { policy: 'the sending was cancelled on your side before the message left' },
    act: 'send the message again, and confirm it',
    first: 'Send it again. If a program asks whether it may send, answer it.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Some programs between an email program and the provider ask before they send a message without encryption. Look for a window of theirs.',
      ],
      administrator: ['On a server without a screen, turn the question off in the settings.'],
      developer: ['Do not retry automatically: the same question comes again.'],
    },
  },
  /** The recipient has an entry in the directory of a server that cannot be used. */
  'directory-fault': {
    name: 'Wrong entry in the mail server’s directory',
    because: {
      'server-error': 'the entry of this recipient in the directory of the mail server is wrong',
    },
    act: 'correct the recipient’s entry in the directory of the mail server',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    why: 'The failure says nothing about the address. Sending it again does not help until the entry is corrected.',
    advice: {
      person: [
        'Your email address book is not the reason: the entry is on the mail server of your organisation, or of the recipient’s.',
        'Meanwhile, contact the person another way, for example by phone.',
      ],
      administrator: [
        'The server that wrote the report (“Generating server”) has the entry. In Exchange: `Get-Recipient -Filter "EmailAddresses -eq \'smtp:ada@example.org\'" | Format-List`.',
        'Missing or invalid primary address: give the mailbox, contact or group a valid one. Ambiguous: remove the address from all entries but one.',
        'Forwarding address: correct or clear `ForwardingAddress` of the mailbox.',
      ],
      developer: ['Keep the address. Retry when the entry has been corrected.'],
    },
  },
  /**
   * The sending server demands what the domain does not have: RFC 7672, 2.1 and 2.2.
   * https://www.postfix.org/TLS_README.html#client_tls_dane.
   */
  'own-tls-rule': {
    name: 'Own rule for encryption not met',
    because: {
      tls: 'your mail server’s own rule demands an encryption check (DANE) that the domain does not offer',
    },
    act: 'relax the rule of the sending server for this domain',
    first: 'Forward the whole text to your email provider or IT support: waiting does not help.',
    why: 'The address is correct. A rule of the sending server stops the message.',
    advice: {
      person: ['Nothing is wrong with your message or the address.'],
      administrator: [
        'Which rule applies? In Postfix, look at `smtp_tls_policy_maps` and `smtp_tls_security_level`: `dane-only` sends nothing without DANE, `dane` uses it where it exists.',
        'Does the domain have records that your resolver validates? `dig +dnssec +short TLSA _25._tcp.mx.example.org`. The resolver has to check DNSSEC.',
        'Afterwards, deliver what is waiting: `postqueue -f`.',
      ],
      developer: ['Keep the address.'],
    },
  },
  /**
   * A server is to hand a message on to itself: by DNS, by a route of its own settings, or because the
   * next server has the same name (Postfix, smtp/smtp_addr.c, smtp_proto.c). The option `self`: https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html;
   * https://www.postfix.org/postconf.5.html#mydestination.
   */
  'not-local': {
    name: 'The sending server leads back to itself',
    because: {
      'routing-loop':
        'the next mail server for the domain seems to be the sending server itself, which does not deliver its mail',
    },
    act: 'find out why the sending server leads to itself',
    first: 'Forward the whole text to your email provider or IT support: waiting does not help.',
    why: 'The address may be correct. The message has not left the sending server.',
    advice: {
      person: [
        'Nothing is wrong with your message. Only those who run the sending server can fix the setting.',
      ],
      administrator: [
        'If this server has the mailboxes, add the domain to its local domains: `dc_other_hostnames` in Debian’s Exim, `mydestination` or the virtual domains in Postfix. In Haraka, use a queue plugin with `get_mx`, or `local_mx_ok = true` in `outbound.ini`.',
        'If a different server has them, does DNS lead here? `dig +short MX example.org` must not list this server.',
        'Does a setting lead here? Look at `relayhost` and `transport_maps` in Postfix, at a smarthost in Exim. Each server needs a name of its own (`myhostname`).',
        'If this server only relays for the domain, tell it to which server: `transport_maps` in Postfix, a `manualroute` router in Exim.',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix, `exim -qff` in Exim. `exim -Mt` thaws a frozen message.',
      ],
      developer: ['Keep the address.'],
    },
  },
  /**
   * A server has handed a message to itself and has nobody of that name: it takes the domain for one
   * of its own. https://www.postfix.org/postconf.5.html#mydestination; `local-host-names` and
   * `SMART_HOST`: cf/README of Sendmail.
   */
  'own-users': {
    name: 'Not a user of the sending server',
    because: {
      'user-unknown': 'the sending server found no such address among its own users',
    },
    act: 'check which domains the sending server takes for its own',
    first:
      'Check the address. If it is correct, show this text to whoever runs the sending server.',
    why: 'No other server was asked.',
    advice: {
      person: [
        'The sending server takes the domain for its own. Its administrator can change that.',
      ],
      administrator: [
        'If a different server has the mailboxes, remove the domain from the local domains: `mydestination` in Postfix, `/etc/mail/local-host-names` in Sendmail.',
        'Then the MX record decides, or a smarthost: `relayhost` in Postfix, `SMART_HOST` in Sendmail.',
      ],
      developer: ['Keep the address.'],
    },
  },
};
