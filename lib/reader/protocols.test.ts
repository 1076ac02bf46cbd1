import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { answerOf } from './answer/answer';
import { asText } from './answer/print';
import { answerTexts } from './answer/texts';
import type { Protocol } from './find/types';
import { read } from './reading.test-helper';

const texts: Readonly<Record<Protocol, readonly string[]>> = {
  http: [
    'HTTP/1.1 421 Misdirected Request\nServer: nginx\nContent-Type: text/html',
    'AxiosError: Request failed with status code 450 at settle (axios/lib/core/settle.js:19:12)',
    'Readiness probe failed: HTTP probe failed with statuscode: 503',
    '2026/11/20 09:12:13 [error] 550#550: *421 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.9, server: mail.example.com, request: "GET /webmail/ HTTP/1.1"',
    '192.0.2.7 - - [20/Nov/2026:10:01:02 +0000] "POST /api/mail/send HTTP/1.1" 500 552 "-" "curl/8.5.0"',
    '{"timestamp":"2026-11-20T10:00:00Z","status":500,"error":"Internal Server Error","path":"/api/mail/send"}',
    'requests.exceptions.HTTPError: 451 Client Error: Unavailable For Legal Reasons for url: https://mail.example.com/inbox',
    'curl: (22) The requested URL returned error: 554',
    'GET https://mail.example.com/api/user 403 (Forbidden)',
    'Mail service: the webhook https://app.example.com/events timed out and will be retried.',
    'Failed to deliver to webhook https://app.example.com/events: connection refused',
    'Error 521: web server is down. Ray ID: 8a1b2c3d4e5f6071',
  ],
  ftp: [
    'Status: Connecting to 192.0.2.4:21...\nResponse: 220 Welcome\nCommand: USER mail\nResponse: 530 Login incorrect.\nError: Critical error: Could not connect to server',
    'Response: 421 Too many connections (8) from this IP\nError: Could not connect to server',
    'ftp> put mail.zip\n550 Permission denied.\nftp> bye',
    'Connected to ftp.example.com.\n220 (vsFTPd 3.0.5)\nName (ftp.example.com:mail): \n530 Please login with USER and PASS.',
    '227 Entering Passive Mode (192,0,2,4,195,80).\n550 mailbox.tar: No such file or directory.',
    'ftplib.error_perm: 550 Failed to open file.',
    'curl: (9) Server denied you to change to the given directory ftp://mail.example.com/in/',
    'FTPError: 550 Access is denied.\n    at Client.handle (/srv/app/client.js:12:9)',
    'STOR report.csv\n452 Insufficient storage space\nQUIT\n221 Goodbye.',
  ],
  nntp: [
    '430 No such article found',
    '411 No such newsgroup: alt.mail.test',
    'nntplib.NNTPTemporaryError: 441 Posting failed',
    'GROUP comp.mail.misc\n211 1234 3000234 3002322 comp.mail.misc\nARTICLE 55\n423 No article with that number',
    '200 news.example.com InterNetNews NNRP server INN 2.7 ready (posting ok)\n480 Authentication required for command',
  ],
  sip: [
    'SIP/2.0 480 Temporarily Unavailable\nVia: SIP/2.0/UDP 192.0.2.5:5060\nTo: <sip:bob@example.com>;tag=1',
    'SIP/2.0 554 Message refused by bob@example.com',
    '[Nov 20 10:00:00] NOTICE[551]: chan_sip.c:1234 handle_response: Got SIP response 421 "Extension Required" back from 192.0.2.5:5060',
    'INVITE sip:tom@example.org SIP/2.0\nSIP/2.0 404 User unknown',
    'chan_pjsip: Endpoint sip:550@example.com: 503 Service unavailable',
  ],
  rtsp: [
    'RTSP/1.0 454 Session Not Found\nCSeq: 4',
    '[rtsp @ 0x55d] method DESCRIBE failed: 404 Stream Not Found rtsp://mail.example.com/cam1',
  ],
  imap: [
    'A001 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)',
    '* OK [CAPABILITY IMAP4rev1 IDLE] mail.example.com ready\na1 LOGIN tom secret\na1 NO [AUTHENTICATIONFAILED] Authentication failed.',
    '* BAD Error in IMAP command received by server.',
    'A004 NO [OVERQUOTA] Mailbox is full',
    'ImapException: 550 Mailbox unavailable',
    'imaplib.error: SELECT failed: NO mailbox does not exist',
    'IMAP: The current command did not succeed. The mail server imap.example.com responded: Mailbox does not exist.',
    'Dovecot imap-login: Disconnected (auth failed, 3 attempts): user=<tom@example.com>, method=PLAIN, rip=192.0.2.4',
  ],
  pop3: [
    '-ERR [AUTH] Username and password not accepted.',
    '+OK POP3 server ready\nUSER tom\n+OK\nPASS wrong\n-ERR [IN-USE] mailbox is locked by another session',
    "poplib.error_proto: b'-ERR Authentication failed for user tom@example.com'",
    'Sending of password for user tom did not succeed. Mail server pop.example.com responded: -ERR Logon failure: unknown user name or bad password.',
  ],
  ssh: [
    'tom@mail.example.com: Permission denied (publickey,password).',
    'sshd[550]: Failed password for invalid user mail from 192.0.2.9 port 55421 ssh2',
    'pam_unix(sshd:auth): check pass; user unknown',
    'kex_exchange_identification: read: Connection reset by peer, mail.example.com port 22',
    'scp: /var/mail/report: Permission denied, host mail.example.com port 22',
    'ssh: Could not resolve hostname mail.example.com: Name or service not known',
  ],
  sql: [
    "ERROR 1045 (28000): Access denied for user 'mail'@'localhost' (using password: YES)",
    'SQLSTATE[42S02]: Base table or view not found: 1146 Table "mail.recipients" does not exist',
    'ERROR: relation "mailbox" does not exist at character 15',
    'ORA-01017: invalid username/password; logon denied for mail@example',
    'Msg 547, Level 16, State 0: The DELETE statement conflicted with the REFERENCE constraint on table "recipients"',
    'psql: error: connection to server at "mail.example.com" (192.0.2.3), port 5432 failed: FATAL: no such user',
  ],
  ldap: [
    'ldap_bind: Invalid credentials (49)\nadditional info: 80090308: LdapErr: DSID-0C090439, comment: AcceptSecurityContext error, data 52e, v4563',
    "ldap_sasl_bind(SIMPLE): Can't contact LDAP server (-1)",
    'LDAP: error code 32 - No Such Object; matched DN: ou=mail,dc=example,dc=com',
    'ldap_search: No such object (32): recipient base dc=example,dc=org not found',
  ],
  amqp: [
    '10:02:03,004 ERROR [stderr] (task-1) Caused by: com.rabbitmq.client.ShutdownSignalException: connection error; protocol method: #method<connection.close>(reply-code=530, reply-text=NOT_ALLOWED - vhost orders not found, class-id=10, method-id=40)\n10:02:03,004 ERROR [stderr] (task-1) \tat org.example.core@2.1.7.Final//org.example.ServerService.run(ServerService.java:41)',
    'pika.exceptions.ConnectionClosedByBroker: (403) "ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile."',
    'Exception (504) Reason: "CHANNEL_ERROR - expected \'channel.open\'" while publishing to the mail queue',
    "RabbitMQ.Client.Exceptions.OperationInterruptedException: The AMQP operation was interrupted: AMQP close-reason, initiated by Peer, code=530, text='NOT_ALLOWED - access to vhost refused for user mail', classId=10",
    'Celery cannot reach the amqp broker: connection refused',
  ],
  xmpp: [
    "<message from='bob@example.com' type='error'><error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>",
    '<stream:error><host-unknown/></stream:error>',
    "<presence type='error' from='room@conference.example.com'><error code='403' type='auth'><forbidden/></error></presence>",
  ],
};

describe('a text of another protocol', () => {
  it.each(
    Object.entries(texts).flatMap(([protocol, all]) =>
      all.map((text) => [protocol, text] as const),
    ),
  )('%s: %s', async (protocol, text) => {
    const { outcome, marks, results, protocol: told } = await read(text);
    expect({ outcome, results, told }).toEqual({ outcome: 'none', results: [], told: protocol });
    expect(marks.filter(({ kind }) => kind !== 'secret')).toEqual([]);
  });
});

/** Another protocol is named in them, and a message has not arrived all the same. */
const mails: readonly string[] = [
  'HTTP 400 from the mail gateway: {"error":"550 5.1.1 <bob@example.org>: user unknown"}',
  '<bob@example.org>: host mx.example.org[192.0.2.3] said: 550 5.7.1 blocked, see http://www.example.org/why?status=403',
  'smtplib.SMTPAuthenticationError: (535, b"5.7.8 Username and Password not accepted. https://support.example.com/ftp/")',
  'Our webhook https://app.example.com/events shows {"email":"bob@example.org","event":"dropped","reason":"Bounced Address"}: the mail failed and could not be sent.',
  'HTTP/1.1 502 Bad Gateway\n\n{"message":"SMTP server answered: 554 Message refused"}',
  'postfix/smtp[550]: connect to mx.example.org[192.0.2.3]:25: Connection refused',
  'Your message to bob@example.org could not be delivered: 550 No such user. Read more at https://example.org/imap-and-pop3',
  'SQL mailer job: The mail could not be sent to the recipients because of the mail server failure. (Sending Mail using Account 1. Exception Message: Cannot send mails to mail server. (Mailbox unavailable. The server response was: 550 5.7.1 Unable to relay).)',
  'dovecot: lda(bob@example.org): msgid=<1@example.com>: save failed to INBOX: 552 5.2.2 Quota exceeded (mailbox for user is full)',
  'LDAP lookup failed: status=deferred (451 4.3.0 <bob@example.org>: Temporary lookup failure), to=<bob@example.org>',
  'The Outlook account works by IMAP, but sending fails: 530 5.7.0 Authentication required',
];

describe('the answer to a text of another protocol', () => {
  it.each([
    ['HTTP/1.1 421 Misdirected Request', 'This is about HTTP'],
    ['SIP/2.0 480 Temporarily Unavailable', 'This is about SIP'],
    ['-ERR [AUTH] Username and password not accepted.', 'This is about POP3'],
    ['ftp> put mail.zip\n550 Permission denied.', 'This is about FTP'],
  ])('%s: what it is, and nothing else', async (text, start) => {
    const answer = answerOf(await read(text), answerTexts(catalogue));
    expect(answer).toMatchObject({ groups: [], codes: [], remarks: [] });
    expect(answer.instead.join('|')).toMatch(new RegExp(`^${start}\\. It is not [^.]+\\.$`));
    expect(asText(answer, catalogue.printedLines)).toBe(answer.instead[0]);
  });

  it('is not given where mail is told of, nor where nothing is known', async () => {
    for (const text of ['550 5.1.1 User unknown', 'Hello Tom, see you on Monday'])
      expect(answerOf(await read(text), answerTexts(catalogue)).instead).toEqual([]);
  });
});

describe('a text about mail that names another protocol', () => {
  it.each(mails)('%s', async (text) => {
    const { outcome, protocol } = await read(text);
    expect(outcome === 'none' ? 'none' : 'told', protocol).toBe('told');
    expect(protocol).toBeUndefined();
  });
});
