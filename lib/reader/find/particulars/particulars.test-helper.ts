import type { ParticularKind } from './types';

/** A wording seen in public, where it was seen, and what it tells of a kind. */
export interface Seen {
  readonly kind: ParticularKind;
  readonly value: string;
  readonly reply: string;
}

/**
 * Names and addresses of private hosts are replaced by reserved ones. Of the fields 'until' the reply
 * before them is ours.
 */
export const seen: readonly Seen[] = [
  // https://github.com/sendgrid/docs/issues/6275
  {
    kind: 'ip',
    value: '192.0.2.41',
    reply:
      '550 5.7.1 Mail from IP 192.0.2.41 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.41',
  },
  // https://github.com/sendgrid/docs/issues/6275
  {
    kind: 'ip',
    value: '198.51.100.138',
    reply:
      '451 4.7.650 The mail server [198.51.100.138] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)',
  },
  // https://github.com/roundcube/roundcubemail/issues/6858
  {
    kind: 'ip',
    value: '192.0.2.5',
    reply:
      "550 5.7.1 Unfortunately, messages from [192.0.2.5] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
  },
  // https://github.com/sendgrid/docs/issues/6275
  {
    kind: 'list',
    value: 'Spamhaus',
    reply:
      '550 5.7.1 Service unavailable, Client host [192.0.2.41] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.41 (AS3130).',
  },
  // https://github.com/sendgrid/docs/issues/6275
  {
    kind: 'list',
    value: 'Spamhaus SBL',
    reply: '550 5.7.1 Mail from IP 192.0.2.41 was rejected due to listing in Spamhaus SBL.',
  },
  // https://github.com/simple-login/app/issues/2675
  {
    kind: 'list',
    value: 'zen.spamhaus.org',
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.230/',
  },
  // https://github.com/PHPMailer/PHPMailer/issues/2843
  {
    kind: 'domain',
    value: 'fabrikam.example',
    reply:
      '550-5.7.26 This message does not pass authentication checks (SPF and DKIM both\n550-5.7.26 do not pass). SPF check for [fabrikam.example] does not pass with ip:\n550-5.7.26 [192.0.2.127].',
  },
  // https://github.com/fm/smtp-codes/blob/115b04b617b83fc700ee2c14b841353c60383616/data/codes/550.json
  {
    kind: 'domain',
    value: 'example.com',
    reply: '550 5.7.1 Email rejected per DMARC policy for example.com (G15)',
  },
  // https://docs.mxroute.com/docs/troubleshooting/550-5-7-515.html
  {
    kind: 'domain',
    value: 'example.com',
    reply:
      "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level. Spf=Pass, Dkim=Fail, DMARC=Pass",
  },
  // https://docs.mxroute.com/docs/troubleshooting/550-5-7-515.html
  {
    kind: 'spf',
    value: 'pass',
    reply:
      "550 5.7.515 Access denied, sending domain [example.com] doesn't meet the required authentication level. Spf=Pass, Dkim=Fail, DMARC=Pass",
  },
  // https://github.com/docusealco/docuseal/issues/524
  {
    kind: 'spf',
    value: 'fail',
    reply:
      '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = FAILURE - SPF example.com with ip 192.0.2.170 = FAILURE.',
  },
  // https://github.com/sisimai/go-sisimai/blob/02714b7712e97580097338c68384eea22c9f158f/rhost/for-apple.go
  {
    kind: 'spf',
    value: 'fail',
    reply:
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices',
  },
  // https://github.com/sisimai/go-sisimai/blob/0068fc805a409e5f3d2797f7a7f000387d473c33/rhost/for-google.go
  {
    kind: 'dkim',
    value: 'fail',
    reply:
      "421 4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. Authentication results: DKIM = Did not pass.",
  },
  // https://github.com/sisimai/go-sisimai/blob/02714b7712e97580097338c68384eea22c9f158f/rhost/for-apple.go
  {
    kind: 'dkim',
    value: 'fail',
    reply:
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.',
  },
  // https://github.com/CDLUC3/ezid/issues/434
  {
    kind: 'dkim',
    value: 'fail',
    reply:
      '550-5.7.26 For this message, DKIM checks did not pass and SPF check for\n    [mail.fabrikam.example] 550-5.7.26 did not pass with ip: [192.0.2.52].',
  },
  // https://docs.mxroute.com/docs/troubleshooting/550-5-7-515.html
  {
    kind: 'dmarc',
    value: 'pass',
    reply:
      "550 5.7.515 Access denied, sending domain [example.com] doesn't meet the required authentication level. Spf=Pass, Dkim=Fail, DMARC=Pass",
  },
  // https://github.com/sisimai/go-sisimai/blob/02714b7712e97580097338c68384eea22c9f158f/rhost/for-franceptt.go
  {
    kind: 'dmarc',
    value: 'fail',
    reply:
      '571 5.7.1 Message refused, DMARC verification Failed. Message refuse, verification DMARC en echec LPN007_517',
  },
  // https://smtp.codes/qq
  { kind: 'dmarc', value: 'fail', reply: '550 DMARC check failed' },
  // https://github.com/schweikert/postgrey/issues/86
  {
    kind: 'wait',
    value: '300 seconds',
    reply: '450 4.2.0 <ppl@example.org>: Recipient address rejected: Greylisted for 300 seconds',
  },
  // https://ac.roguewd.com/index.php?rp=/knowledgebase/126/
  { kind: 'wait', value: '900 seconds', reply: '451 Greylisted, please try again in 900 seconds' },
  // a public source file
  {
    kind: 'wait',
    value: '1 hour 25 minutes',
    reply:
      '450 4.3.2 Too many mails (mail bomb), try again in 1 hour(s) 25 minute(s) and see ( http://portal.gmx.net/serverrules ) {mx-us011}',
  },
  // https://github.com/mailcow/mailcow-dockerized/issues/4443
  {
    kind: 'wait',
    value: '180 seconds',
    reply:
      '450 4.2.0 Recipient address rejected: Greylisting in action, please come back in 180 seconds',
  },
  // https://github.com/mail-in-a-box/mailinabox/issues/1194
  {
    kind: 'tried',
    value: '3 hours',
    reply:
      'Your message could not be delivered for more than 3 hour(s).\nIt will be retried until it is 2 day(s) old.',
  },
  // https://github.com/crazy-max/CwsMailBounceHandler/blob/HEAD/tests/emls/bounce_420_001.eml
  {
    kind: 'tried',
    value: '48 hours',
    reply:
      'A message that you sent has not yet been delivered to one or more of its recipients after more than 48 hours on the queue on mail.example.net.',
  },
  // https://github.com/sisimai/go-sisimai/issues/23
  {
    kind: 'until',
    value: 'Wed, 16 Dec 2009 13:59:41 +0000 (GMT)',
    reply:
      '452 4.0.0 error writing message\nWill-Retry-Until: Wed, 16 Dec 2009 13:59:41 +0000 (GMT)',
  },
  // https://github.com/sisimai/go-sisimai/issues/23
  {
    kind: 'until',
    value: 'Mon, 26 Mar 2001 03:42:45 +0100',
    reply: '450 4.0.0 try later\nWill-Retry-Until: Mon, 26 Mar 2001 03:42:45 +0100',
  },
  // https://github.com/sisimai/go-sisimai/issues/23
  {
    kind: 'until',
    value: 'Tue,  9 Oct 2001 10:20:46 +0200 (CEST)',
    reply: '450 4.0.0 try later\nWill-Retry-Until: Tue,  9 Oct 2001 10:20:46 +0200 (CEST)',
  },
  // https://github.com/freescout-help-desk/freescout/issues/318
  {
    kind: 'sizeLimit',
    value: '10485760 bytes',
    reply: '554 Message rejected: Stream is more than 10485760 bytes long.',
  },
  // https://libsisimai.org/en/reason
  {
    kind: 'sizeLimit',
    value: '10485760 bytes',
    reply: '552 5.2.3 Message size exceeds fixed maximum message size (10485760)',
  },
  // https://github.com/postalserver/postal/issues/1328
  { kind: 'sizeLimit', value: '14 MB', reply: '552 Message too large (maximum size 14MB)' },
  // https://github.com/docker-mailserver/docker-mailserver/issues/1097
  {
    kind: 'sizeLimit',
    value: '10240000 bytes',
    reply:
      'The size of the message you are trying to send exceeds the global size limit (10240000 bytes) of the server.',
  },
  // https://github.com/deltachat/deltachat-core/issues/647
  {
    kind: 'rate',
    value: '400 per 24 hours',
    reply:
      '5.7.1 <DATA>: Data command rejected: limit of 400 rcpts per 24 hours for client ada@example.com reached',
  },
  // https://github.com/root-io/vmail/issues/67
  {
    kind: 'rate',
    value: '10 per day',
    reply: '5.7.1 <DATA>: Data command rejected: only 10 messages per day',
  },
  // https://forums.cpanel.net/threads/703725/
  {
    kind: 'rate',
    value: '200 per hour',
    reply: 'Domain xxx.example has exceeded the max emails per hour (250/200 (125%) allowed.',
  },
  // https://forums.cpanel.net/threads/703725/
  {
    kind: 'sent',
    value: '250 per hour',
    reply: 'Domain xxx.example has exceeded the max emails per hour (250/200 (125%) allowed.',
  },
  // https://e-dimensionz.com/whmcs/index.php?rp=/knowledgebase/727/
  {
    kind: 'sent',
    value: '5 per hour',
    reply:
      'Domain has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
  },
  // https://my.wesh.uk/knowledgebase/177/Max-defers-and-Failures-per-hour.html
  {
    kind: 'sent',
    value: '7 per hour',
    reply:
      'Domain "fabrikam.example" has exceeded the max defers and failures per hour\n(7/5 (10%)) allowed. Message discarded.',
  },
  // https://github.com/fail2ban/fail2ban/issues/125
  {
    kind: 'helo',
    value: 'host001.example.com',
    reply: '450 4.7.1 <HOST001.example.com>: Helo command rejected: Host not found',
  },
  // https://github.com/postalserver/postal/issues/19
  {
    kind: 'helo',
    value: 'localhost',
    reply: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
  },
  // https://www.fixwikihub.com/articles/email-reverse-dns-ptr-not-matching-helo-hostname
  {
    kind: 'helo',
    value: 'mail.example.com',
    reply:
      '550 5.7.1 HELO hostname mail.example.com does not match PTR record mail.hosting-provider.com',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'score',
    value: '9.674',
    reply: '554 5.7.1 Message rejected, SpamAssassin scored: 9.674 points TESTS=HTML_MESSAGE',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  { kind: 'score', value: '1000', reply: '550 5.7.1 Mail rejected - dcc score 1000' },
  // https://github.com/vexim/vexim2/issues/259
  {
    kind: 'score',
    value: '6.7',
    reply: 'SA: Action: flagged as Spam but accepted: score=6.7 required=5.0 (scanned in 1/1 secs',
  },
  // https://github.com/SirWumpus/milter-clamc/blob/HEAD/README.md
  {
    kind: 'virus',
    value: 'Eicar-Test-Signature',
    reply: '550 5.7.1 message is INFECTED with Eicar-Test-Signature',
  },
  // https://github.com/Exim/exim/blob/HEAD/src/src/configure.default
  {
    kind: 'virus',
    value: 'Eicar-Test-Signature',
    reply: '550 This message contains a virus (Eicar-Test-Signature).',
  },
  // a public source file
  {
    kind: 'virus',
    value: 'Worm.Mydoom.I',
    reply: '554 5.7.1 virus Worm.Mydoom.I detected by ClamAV - http://www.clamav.net',
  },
  // https://github.com/zehm/sendEmail/issues/1
  {
    kind: 'tls',
    value: 'TLS 1.2',
    reply:
      '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls.',
  },
  // https://github.com/Mailu/Mailu/issues/3929
  {
    kind: 'tls',
    value: 'TLS 1.3',
    reply:
      '550 5.7.4 XGEMAIL_0006 Command rejected : The rejection of the message occurred due to a mismatch in TLS versions between the configured TLS version is Preferred TLS 1.3 for the recipient',
  },
  // https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes
  { kind: 'tls', value: 'TLS 1.2', reply: '553 This route requires TLS version 1.2 or greater' },
  // https://github.com/chatmail/relay/issues/409
  {
    kind: 'certificate',
    value: 'expired',
    reply:
      'SMTP connection failure: STARTTLS upgrade failed: unexpected EOF (certificate has expired): SSL routines: certificate verify failed',
  },
  // https://github.com/Mailu/Mailu/issues/3027
  {
    kind: 'certificate',
    value: 'name',
    reply:
      'server certificate verification failed for mx.example.net[192.0.2.15]:25: num=62:hostname mismatch',
  },
  // https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online
  {
    kind: 'certificate',
    value: 'expired',
    reply: "4.7.322 certificate-expired: Destination mail server's certificate is expired.",
  },
  // https://github.com/bokysan/docker-postfix/issues/167
  {
    kind: 'certificate',
    value: 'issuer',
    reply:
      'warning: TLS library problem: error:0A000418:SSL routines::tlsv1 alert unknown ca:../ssl/record/rec_layer_s3.c:1586:SSL alert number 48:',
  },
  // https://github.com/roundcube/roundcubemail/issues/6858
  {
    kind: 'code',
    value: 'S3140',
    reply:
      "550 5.7.1 Unfortunately, messages from [192.0.2.5] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
  },
  // https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-How-to-resolve-421-4-7-0-TSS05-Messages-from/ta-p/380206
  {
    kind: 'code',
    value: 'TSS05',
    reply:
      '421 4.7.0 [TSS05] Messages from 192.0.2.105 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
  },
  // https://github.com/ActiveCampaign/smtp-field-manual/pull/60
  {
    kind: 'code',
    value: 'OFR006_102',
    reply:
      '550 mwinf5c14 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.33 [102]',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'ticket',
    value: '74318206',
    reply:
      '451 4.3.0 Message held for human verification before permitting delivery. For help, please quote incident ID 74318206.',
  },
  // https://github.com/whyscream/postfix-grok-patterns/blob/HEAD/test/smtpd_0022.yaml
  {
    kind: 'session',
    value: '31619-02',
    reply: '554 5.7.0 Reject, contact postmaster@example.com, id=31619-02 - spam',
  },
  // a public source file
  {
    kind: 'session',
    value: '17087-01-2',
    reply:
      '501 5.1.7 Failed, id=17087-01-2, from MTA([127.0.0.1]:10025): 501 5.1.7 Bad sender address syntax',
  },
  // a public source file
  {
    kind: 'session',
    value: 'i01K1n00l0kn1Em01',
    reply: '550 5.1.1 sid=i01K1n00l0kn1Em01 Address rejected foobar@example.com. [code=28]',
  },
  // https://github.com/Mailu/Mailu/issues/1614
  {
    kind: 'contact',
    value: 'tosa@rx.t-online.de',
    reply:
      '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
  },
  // https://pastebin.com/W1K7kf3m
  {
    kind: 'contact',
    value: 'abuse@corp.mail.ru',
    reply:
      '550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records. Please get a custom reverse DNS name from your ISP for your host 192.0.2.30 or contact abuse@corp.mail.ru in case of error',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'contact',
    value: 'postmaster@example.com',
    reply:
      '553 5.3.0 <jsmith@example.com>... Mail rejected;send email to postmaster@example.com to request block removal',
  },
  // https://github.com/anujtenani/goaffpro/issues/61
  {
    kind: 'page',
    value: 'https://postmaster.gmx.net/en/error-messages?ip=192.0.2.11&c=bip',
    reply:
      '554-IP address is black listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.11&c=bip',
  },
  // https://github.com/sendgrid/docs/issues/6275
  {
    kind: 'page',
    value: 'https://postmaster.live.com',
    reply:
      '451 4.7.650 The mail server [198.51.100.138] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)',
  },
  // https://github.com/jtojnar/nixfiles/issues/13
  {
    kind: 'page',
    value: 'https://support.google.com/mail/answer/81126#authentication',
    reply:
      '550 5.7.26  https://support.google.com/mail/answer/81126#authentication a640c23a62f3a-aac0eff19desi1759812166b.313 - gsmtp',
  },
  // https://github.com/emersion/go-smtp/issues/195
  { kind: 'recipients', value: '50', reply: '552 5.5.3 Maximum limit of 50 recipients reached' },
];
