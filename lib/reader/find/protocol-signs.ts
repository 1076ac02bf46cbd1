import {
  AMQP_ERROR,
  AMQP_NAMED,
  FTP_COMMAND,
  FTP_NAMED,
  FTP_REFUSAL,
  FTP_RESPONSE,
  FTP_SESSION,
  HTTP_CLIENT,
  HTTP_CODE,
  HTTP_JSON,
  HTTP_NAMED,
  HTTP_STATUS_LINE,
  IMAP_NAMED,
  IMAP_SESSION,
  LDAP_NAMED,
  NGINX_LOG,
  NNTP_NAMED,
  NNTP_SESSION,
  POP3_NAMED,
  POP3_SESSION,
  REFUSAL_550,
  SIP_NAMED,
  SIP_SESSION,
  SQL_NAMED,
  SQL_RELATION,
  SQL_SESSION,
  SSH_NAMED,
  SSH_SESSION,
  WEBHOOK,
  XMPP_NAMED,
} from './protocol-patterns';
import type { Protocol } from './types';

/** By what a session, a log or an error of a protocol is told. */
interface Signs {
  readonly id: Protocol;
  /** In lower case. */
  readonly words: readonly string[];
  readonly shapes?: readonly RegExp[];
  /** Shapes that others have as well: each with a word, in lower case, that stands beside it. */
  readonly pairs?: readonly (readonly [RegExp, string])[];
  /** Its name, which tells it where something went wrong and nothing tells of mail. */
  readonly name?: RegExp;
}

/** Words of mail, in lower case: whatever else a text names, it is about mail. */
export const MAIL_SIGNS: readonly string[] = [
  'smtp',
  'lmtp',
  'rcpt to',
  'mail from:',
  'mailer-daemon',
  'postfix',
  'sendmail',
  'exim',
  'qmail',
  'sendrawemail',
  '//ses.amazonaws.com/doc',
  'undeliver',
  'not delivered',
  'not be delivered',
];

/** The web goes last: links and gateways stand in the texts of all others. */
export const PROTOCOLS: readonly Signs[] = [
  {
    id: 'imap',
    words: ['imaplib', 'imap-login:', 'imap command', 'imap://', 'imaps://'],
    shapes: [IMAP_SESSION],
    name: IMAP_NAMED,
  },
  {
    id: 'pop3',
    words: ['poplib', 'pop3://', 'pop3s://'],
    shapes: [POP3_SESSION],
    name: POP3_NAMED,
  },
  {
    id: 'nntp',
    words: ['nntplib', 'nntp error', 'nnrp', 'internetnews'],
    shapes: [NNTP_SESSION],
    name: NNTP_NAMED,
  },
  {
    id: 'sip',
    words: ['sip/2.0', 'chan_sip', 'chan_pjsip'],
    shapes: [SIP_SESSION],
    name: SIP_NAMED,
  },
  { id: 'rtsp', words: ['rtsp/1.0', 'rtsp/2.0', 'rtsp://'] },
  {
    id: 'xmpp',
    words: ['urn:ietf:params:xml:ns:xmpp', '<stream:error', '<presence', 'jabber:client'],
    name: XMPP_NAMED,
  },
  { id: 'amqp', words: [', reply-text='], shapes: [AMQP_ERROR], name: AMQP_NAMED },
  {
    id: 'ldap',
    words: ['ldaperr: ', 'ldap_', 'ldap: error', "can't contact ldap", 'ldap://', 'ldaps://'],
    name: LDAP_NAMED,
  },
  {
    id: 'sql',
    words: [
      'sqlstate',
      'pg::',
      'your sql syntax',
      'syntax error at or near',
      "unknown column '",
      "duplicate entry '",
      'duplicate key value',
      'violates unique constraint',
      'violates foreign key constraint',
      'violates not-null constraint',
    ],
    shapes: [SQL_SESSION],
    pairs: [[SQL_RELATION, '" does not exist']],
    name: SQL_NAMED,
  },
  {
    id: 'ssh',
    words: [
      'sshd:',
      'sshd[',
      'permission denied (publickey',
      'permission denied (password',
      'permission denied (keyboard',
      'kex_exchange_identification',
      'host key verification failed',
      'ssh://',
    ],
    shapes: [SSH_SESSION],
    name: SSH_NAMED,
  },
  {
    id: 'ftp',
    words: [
      'ftp> ',
      'vsftpd',
      'proftpd',
      'pure-ftpd',
      'filezilla',
      'ftplib',
      'ftp://',
      'ftps://',
      'ftp error',
      'ftp session',
      'ftp server',
      'entering passive mode',
      'extended passive mode',
      'data connection',
      'failed to open file',
      'failed to change directory',
      'could not get file size',
      'not a plain file',
      'not a regular file',
    ],
    shapes: [FTP_SESSION, FTP_COMMAND, FTP_REFUSAL],
    pairs: [
      [FTP_RESPONSE, '\nerror:'],
      [FTP_RESPONSE, '\ncommand:'],
      [REFUSAL_550, 'no such file'],
    ],
    name: FTP_NAMED,
  },
  {
    id: 'http',
    words: ['net::err_', 'ray id', 'nginx/', 'apache/2', 'url returned error: '],
    shapes: [HTTP_STATUS_LINE, HTTP_CODE, NGINX_LOG, HTTP_CLIENT],
    pairs: [
      [HTTP_JSON, '"path"'],
      [WEBHOOK, '://'],
    ],
    name: HTTP_NAMED,
  },
];
