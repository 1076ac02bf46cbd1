import type { Seen } from './particulars.test-helper';

const rspamd =
  '554 5.7.1 Spam message rejected\n\n#15(rspamd_proxy) <e8>; milter; rspamd_milter_send_action: add header command - "Authentication-Results"="mx.example.net;\n\tdmarc=fail reason="SPF not aligned (relaxed), No valid DKIM" header.from=example.com (policy=reject);\n\tspf=pass (mx.example.net: domain of ada@example.org designates 192.0.2.7 as permitted sender)"\n#15(rspamd_proxy) <e8>; milter; rspamd_milter_send_action: add header command - "X-Spamd-Result"="default: True [17.50 / 15.00];"';

const unconfirmed =
  'warning: hostname mail.example.com does not resolve to address 192.0.2.21: No address associated with hostname\nNOQUEUE: reject: RCPT from unknown[192.0.2.21]: 450 4.7.1 <mail.example.com>: Helo command rejected: Host not found';

/** What stands around a reply: settings, certificates, the log of a filter. */
export const seenParts: readonly Seen[] = [
  // https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html
  {
    kind: 'size',
    value: '12078147 bytes',
    reply: "Message length is more than 10485760 bytes long: '12078147'.",
  },
  {
    kind: 'sizeLimit',
    value: '1048576 bytes',
    reply:
      '552 Maximum message size exceeded\n\nS: 250-PIPELINING\nS: 250-SIZE 1048576\nS: 250 HELP',
  },
  {
    kind: 'sizeLimit',
    value: '20971520 bytes',
    reply:
      '552 5.3.4 Message size exceeds fixed limit\n\nThe limit there seems to be:\nmessage_size_limit = 20971520',
  },
  {
    kind: 'sizeLimit',
    value: '25 MB',
    reply: '552 Message too large\n\nThe limit on our server is max-message-size 25M',
  },
  { kind: 'used', value: '90%', reply: 'Your mailbox ada@example.org is over 90% full.' },
  { kind: 'used', value: '95%', reply: 'Ihr Postfach ist zu 95 % belegt.' },
  { kind: 'used', value: '95%', reply: 'Su buzón ha sobrepasado el 95% de capacidad' },
  {
    kind: 'over',
    value: '11453 KB',
    reply:
      'Your mailbox size limit is 92460 Kbytes\nYou are currently exceeding this limit by 11453 Kbytes',
  },
  {
    kind: 'quota',
    value: '92460 KB',
    reply:
      'Your mailbox size limit is 92460 Kbytes\nYou are currently exceeding this limit by 11453 Kbytes',
  },
  // https://docs.aws.amazon.com/ses/latest/dg/quotas.html
  { kind: 'recipients', value: '50', reply: '554 Transaction failed: Recipient count exceeds 50' },
  {
    kind: 'recipients',
    value: '100',
    reply: '452 4.5.3 Number of recipients is more than 100, split it',
  },
  ...[
    'Das Limit von 30 Mails pro Stunde wird überschritten. Sie können noch 2 Mails verschicken.',
    '451 limit of 30 messages per hour exceeded, you can send 2 more messages',
    '451 limit of 30 messages per hour exceeded. 2 messages left',
  ].map((reply) => ({ kind: 'left' as const, value: '2', reply })),
  {
    kind: 'code',
    value: 'UNL',
    reply: '550 Mail from refused. UNL. Please go to http://example.com for an explanation.',
  },
  // src/tls/tls_verify.c of Postfix
  {
    kind: 'issuer',
    value: 'Example Root CA',
    reply:
      'certificate verification failed for mx.example.com[192.0.2.1]:25: untrusted issuer /C=DE/O=Example/CN=Example Root CA/emailAddress=ca@example.com',
  },
  {
    kind: 'connectedTo',
    value: 'mx.example.com',
    reply:
      'certificate verification failed for mx.example.com[192.0.2.1]:25: num=62:hostname mismatch',
  },
  {
    kind: 'certName',
    value: '*.example.org',
    reply:
      'certificate verification failed for mx.example.com[192.0.2.1]:25: num=62:hostname mismatch\n\nsubject=/CN=*.example.org',
  },
  // src/crypto/x509/verify.go of Go
  {
    kind: 'certUntil',
    value: '2021-03-08T21:19:04Z',
    reply:
      'x509: certificate has expired or is not yet valid: current time 2021-03-14T19:05:07+01:00 is after 2021-03-08T21:19:04Z',
  },
  {
    kind: 'certUntil',
    value: 'Sep  9 13:20:24 2024 GMT',
    reply: 'certificate has expired\nnotAfter=Sep  9 13:20:24 2024 GMT',
  },
  {
    kind: 'certUntil',
    value: '2024-09-09',
    reply: 'TLS failed: the certificate expired on 2024-09-09',
  },
  { kind: 'ptr', value: 'mail.example.com', reply: unconfirmed },
  { kind: 'dmarc', value: 'fail', reply: rspamd },
  { kind: 'spf', value: 'pass', reply: rspamd },
  { kind: 'policy', value: 'reject', reply: rspamd },
  { kind: 'domain', value: 'example.com', reply: rspamd },
  { kind: 'score', value: '17.5', reply: rspamd },
  { kind: 'threshold', value: '15', reply: rspamd },
  { kind: 'policy', value: 'quarantine', reply: '550 5.7.26 dmarc=fail (p=QUARANTINE dis=NONE)' },
];
