import type { Seen } from './particulars.test-helper';
import type { ParticularKind } from './types';

/** Names in certificates, greetings and links, and codes of letters; where no page is named, ours. */
const told: Readonly<Partial<Record<ParticularKind, readonly (readonly [string, string])[]>>> = {
  certName: [
    // https://github.com/towfiqi/serpbear/issues/245
    [
      'jupiter.example.com',
      "Hostname/IP does not match certificate's altnames: Host: mail.example.com. is not in the cert's altnames: DNS:jupiter.example.com",
    ],
    [
      '*.example.net, example.net',
      'x509: certificate is valid for *.example.net, example.net, not smtp.example.com',
    ],
    // https://github.com/PHPMailer/PHPMailer/issues/1458
    [
      'web7.example.net',
      "stream_socket_client(): Peer certificate CN=`web7.example.net' did not match expected CN=`mail.example.com'",
    ],
    [
      '*.example.net',
      'SSL verify error: certificate name mismatch: DN="/CN=*.example.net" H="mx.example.org"',
    ],
    [
      'a.example.net, b.example.net, c.example.net …',
      'x509: certificate is valid for a.example.net, b.example.net, c.example.net, d.example.net, not smtp.example.com',
    ],
  ],
  connectedTo: [
    ['localhost', 'x509: certificate is valid for vps1.example.net, not localhost'],
    [
      'mail.example.com',
      'CertificateException: No subject alternative DNS name matching mail.example.com found.',
    ],
    [
      'smtp.example.com',
      "SSL: certificate subject name 'web7.example.net' does not match target host name 'smtp.example.com'",
    ],
  ],
  ip: [
    // https://github.com/chatmail/provider-db/issues/280
    ['192.0.2.144', '554 IP=http://192.0.2.144/ - Dialup/transient IP not allowed.'],
    // https://github.com/BigAndini/ers/issues/10
    [
      '2001:db8:849:9800::aa:ef7d',
      '550-inconsistent or no DNS PTR record for 2001:db8:849:9800::aa:ef7d (see RFC\n550 1912 2.1)',
    ],
    ['192.0.2.1', '550 unauthorized interface for <192.0.2.1>'],
    [
      '192.0.2.1',
      '550 5.7.0 client mail.example.net [192.0.2.1] sender must be sent from example.org',
    ],
    [
      '192.0.2.250',
      '550 5.7.23 SPF failed {"src_ip":"192.0.2.250:38220","msg_id":"ba875450","sender":"ada@example.org"}',
    ],
  ],
  page: [['http://192.0.2.144/', '550 5.7.1 Refused, see http://192.0.2.144/']],
  helo: [
    // https://github.com/anonaddy/docker/issues/225
    ['[127.0.0.1]', '550 Helo name contains a ip address (HELO was [127.0.0.1]) and not is valid'],
    ['mail.local', '550 Helo name is wrong (HELO was mail.local)'],
    ['mx.example.com', '550 5.7.0 client.example.net [192.0.2.1] claims to be us "mx.example.com"'],
    ['localhost', '550 Invalid HELO string (localhost)'],
  ],
  code: [
    // https://github.com/halo-dev/halo/issues/568
    [
      'DT:SPM',
      '554 DT:SPM 163 smtp14,EsCowACHjnqhUEZeJ5ApVA--.37179S2 1581666465,please see http://mail.163.com/help/help_spam_16.htm',
    ],
    ['ab123', '554 5.2.0 ab123: IP reputation ratelimit in effect'],
    ['DIAL', '554 Transient IP not allowed. Write to ada@example.com if obsolete. (DIAL)'],
    ['E502', '550 SL E502 Email not exist'],
    ['UNS', '550 5.7.1 [UNS] Recipient has unsubscribed from your list.'],
    ['702', '550-5.7.1 sender via mx.example.com 192.0.2.1 SPF result Fail; #702'],
  ],
  spf: [
    // https://support.plesk.com/hc/en-us/articles/12377061932567
    ['fail', 'dmarc[5485]: align_spf=fail spfres=fail dkimres=pass: REJECT message'],
    ['temperror', '451 4.4.3 temporary error when checking the SPF policy'],
  ],
  dkim: [['pass', 'dmarc[5485]: align_spf=fail spfres=fail dkimres=pass: REJECT message']],
  dmarc: [
    // https://help.ishosting.com/en/dmarc-check
    [
      'fail',
      '550 5.7.1\nThis message was not accepted due to domain (\nowner DMARC policy (RFC 7489)',
    ],
  ],
  list: [
    [
      'cbl.example.org',
      "553 your mailserver's ip is listed in blacklist. See http://cbl.example.org/lookup",
    ],
  ],
  rate: [
    ['200 per hour', '421 4.7.0 Too many errors, at most 200mails/h'],
    ['20 per second', '421 4.7.0 Only 20 messages/s are accepted'],
    ['30 per minute', '421 4.7.0 30 recipients/min are accepted'],
    ['1 per 5 minutes', '450 4.7.1 please do not try more than once per 5 minutes'],
    ['30 per 60 seconds', '451 4.7.1 Throttled: 30 messages within 60 seconds allowed'],
    ['100 per 10 minutes', '421 4.7.28 rate 120/100 per 10 minutes'],
    ['50 per hour', '550 5.7.1 You may send at most 50 mails an hour'],
  ],
  sent: [['512 per day', '421 You have reached your limit of 500 messages per day, sent 512']],
  recipients: [['100', '452 4.5.3 Too many recipients: 120, at most 100 per message']],
  sizeLimit: [
    ['15 MB', '550 5.7.1 Sorry, messages with attachments over 15 MB are not accepted'],
    ['20 MB', '552 5.2.3 Your message is 31 MB and the largest we take is 20 MB'],
    ['35 MB', '523 Your message of 45 MB is larger than the 35 MB this server allows'],
  ],
  used: [['2.1 GB', '452 4.2.2 The mailbox holds 2.1 GB, its quota is 2 GB']],
  quota: [['1000000 KB', '552 quota exceeded: used 1048576 KB, max 1000000 KB']],
  ticket: [
    [
      '149169::17-C97F9/10',
      '550-5.7.0 SPAM, with reference ID 149169::17-C97F9/10 to resolve this',
    ],
  ],
  wait: [
    ['3.50 days', '550 Bad karma, you can try again in 3.50 more days.'],
    ['5 minutes', '451 Please try again later(5min)'],
  ],
};

export const seenNames: readonly Seen[] = Object.entries(told).flatMap(([kind, all]) =>
  all.map(([value, reply]) => ({ kind: kind as ParticularKind, value, reply })),
);
