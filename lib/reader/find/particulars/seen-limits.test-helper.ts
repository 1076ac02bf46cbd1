import type { Seen } from './particulars.test-helper';

/** Times, sizes and counts. */
export const seenLimits: readonly Seen[] = [
  // https://pastebin.com/jA77NHFE
  {
    kind: 'retried',
    value: '180 minutes',
    reply:
      '451 Please try again later.\nThis message is 0 minutes old; it has 180 minutes left in this queue',
  },
  // https://pastebin.com/cVhrByU6
  {
    kind: 'sent',
    value: '100.9 per hour',
    reply: '550 info@example.com exceeded rate limit ( 100.9 / 1h )',
  },
  // https://github.com/hestiacp/hestiacp/issues/2666
  {
    kind: 'sent',
    value: '83.6 per hour',
    reply:
      '550 Email account info@example.com is sending too many emails - rate overlimit = 83.6 / 1h',
  },
  // https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html
  { kind: 'sent', value: '12.5 per 10 minutes', reply: '450 rate limit exceeded: 12.5/10m' },
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
  // https://github.com/gophish/gophish/issues/521
  { kind: 'wait', value: '15 seconds', reply: '422 try again in 15 seconds.' },
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
  // http://pobox.com/bounce-common.mhtml
  {
    kind: 'sizeLimit',
    value: '5242880 bytes',
    reply: '552 Message size exceeds fixed maximum message size: 5242880 bytes',
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
  // https://git.oopen.de/install/mailsystem/raw/DOC/postfwd/README.default-rate-limits
  {
    kind: 'rate',
    value: '5 per 5 minutes',
    reply: '450 4.7.1 <DATA>: Data command rejected: only 5 recipients per 5 minutes allowed',
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
  // https://github.com/emersion/go-smtp/issues/195
  { kind: 'recipients', value: '50', reply: '552 5.5.3 Maximum limit of 50 recipients reached' },
  // https://git.oopen.de/install/mailsystem/raw/DOC/postfwd/README.default-rate-limits
  {
    kind: 'recipients',
    value: '50',
    reply:
      '450 4.7.1 Too many recipients, please reduce to less than 50 or consider using a mailing list',
  },
  // https://github.com/postalserver/postal/issues/2906
  {
    kind: 'port',
    value: '2525',
    reply: 'Connection refused - connect(2) for "127.0.0.1" port 2525',
  },
  // https://github.com/PHPMailer/PHPMailer/issues/1149
  {
    kind: 'port',
    value: '25',
    reply: 'stream_socket_client(): unable to connect to pg1.example.se:25 (Connection refused)',
  },
  // https://github.com/nodemailer/nodemailer/issues/1538
  { kind: 'port', value: '587', reply: 'Error: connect ECONNREFUSED 192.0.2.1:587' },
  // a public source file (Exchange)
  {
    kind: 'retried',
    value: '1 day 19 hours 57 minutes',
    reply:
      "This message hasn't been delivered yet. Delivery will continue to be\nattempted.\n\nThe server will keep trying to deliver this message for the next 1 days,\n19 hours and 57 minutes. You'll be notified if the message can't be\ndelivered by that time.",
  },
  // https://github.com/crisp-oss/email-bounce-parser/issues/2
  {
    kind: 'retried',
    value: '47 hours',
    reply:
      "There was a temporary problem while delivering your message to ada@example.com. Gmail will retry for 47 more hours. You'll be notified if the delivery fails permanently.",
  },
  // https://github.com/forwardemail/free-email-forwarding/issues/121
  {
    kind: 'retried',
    value: '4 days',
    reply:
      'The following addresses had fatal errors -----\n\n  [Status: Error, Address: <ada@example.com>, Malformed answer from server]\n\nMessage will be retried for 4 more day(s)',
  },
  // a public mailing list (linux-mips)
  {
    kind: 'tried',
    value: '4 hours',
    reply:
      '<ralf@oss.example.com>... Deferred: oss.example.com.: No route to host\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old',
  },
  // a public mailing list (linux-mips)
  {
    kind: 'until',
    value: '5 days old',
    reply:
      '<ralf@oss.example.com>... Deferred: oss.example.com.: No route to host\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old',
  },
  // https://github.com/mail-in-a-box/mailinabox/issues/1194
  {
    kind: 'until',
    value: '2 days old',
    reply:
      'Your message could not be delivered for more than 3 hour(s).\nIt will be retried until it is 2 day(s) old.',
  },
  // https://github.com/iho-ohi/S-102-Product-Specification/issues/202
  {
    kind: 'tried',
    value: '2 hours',
    reply:
      'Your message could not be delivered for more than 2 hour(s).\nIt will be retried until it is 5 day(s) old.',
  },
  // a public source file (codes of mail servers)
  {
    kind: 'wait',
    value: '2 minutes',
    reply: '451 4.7.1 Greylisting in Action, Please Come Back in 00:02:00',
  },
  // https://github.com/forwardemail/forwardemail.net/issues/554
  {
    kind: 'wait',
    value: '59 seconds',
    reply: '450 4.2.1 Message was greylisted, try again in 59 seconds;',
  },
  // https://github.com/gotthardp/rabbitmq-email/issues/55
  {
    kind: 'size',
    value: '13760367 bytes',
    reply: 'message size 13760367 exceeds size limit 10485760 of server mx.example.org[192.0.2.5]',
  },
  // https://github.com/gotthardp/rabbitmq-email/issues/55
  {
    kind: 'sizeLimit',
    value: '10485760 bytes',
    reply: 'message size 13760367 exceeds size limit 10485760 of server mx.example.org[192.0.2.5]',
  },
  // https://github.com/linagora/james-project/issues/5076
  {
    kind: 'size',
    value: '89015453 bytes',
    reply:
      'Rejected message from MaybeSender{mailAddress=Optional.empty} to 192.0.2.103 of size 89015453 exceeding system maximum message size of 73400320 based on SIZE option.',
  },
  // https://github.com/linagora/james-project/issues/5076
  {
    kind: 'sizeLimit',
    value: '73400320 bytes',
    reply:
      'Rejected message from MaybeSender{mailAddress=Optional.empty} to 192.0.2.103 of size 89015453 exceeding system maximum message size of 73400320 based on SIZE option.',
  },
  // a public source file (Exim)
  {
    kind: 'size',
    value: '56725188 bytes',
    reply: 'rejected from <root@localhost> U=root: message too big: read=56725188 max=52428800',
  },
  // a public source file (Exim)
  {
    kind: 'sizeLimit',
    value: '52428800 bytes',
    reply: 'rejected from <root@localhost> U=root: message too big: read=56725188 max=52428800',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'quota',
    value: '74318200 KB',
    reply:
      '552 5.7.1 <jsmith@example.com>: Recipient address rejected: Quota exceeded : 74318206/74318200 KiB, 748/74318206 files.',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'used',
    value: '74318206 KB',
    reply:
      '552 5.7.1 <jsmith@example.com>: Recipient address rejected: Quota exceeded : 74318206/74318200 KiB, 748/74318206 files.',
  },
  // https://github.com/Mailu/Mailu/issues/1187
  {
    kind: 'port',
    value: '25',
    reply: 'connect to mail.example.com[192.0.2.48]:25: Operation timed out',
  },
  // https://github.com/mozilla/fx-private-relay/issues/1546
  {
    kind: 'port',
    value: '587',
    reply: 'connect to inbound-smtp.us-west-2.amazonaws.com[192.0.2.212]:587: Operation timed out',
  },
  // https://github.com/1it/docker-mail/issues/2
  {
    kind: 'port',
    value: '2525',
    reply: 'connect to 172.20.0.6[172.20.0.6]:2525: Connection refused',
  },
  // https://github.com/chatmail/relay/pull/919
  {
    kind: 'port',
    value: '25',
    reply: 'connect to nine.example.org[2001:db8:fff1:59::1]:25: Network is unreachable',
  },
  // https://github.com/freeCodeCamp/guide/pull/1611
  {
    kind: 'sent',
    value: '121 per hour',
    reply:
      'Domain oss.example has exceeded the max emails per hour (121/100 (121%)) allowed.  Message will be reattempted later',
  },
  // a public source file (Rust)
  {
    kind: 'size',
    value: '30 MB',
    reply:
      '552 5.3.4 Message size (30 MB) exceeds the server limit (25 MB). Please reduce attachments and try again.',
  },
  // http://laxmanmcse.blogspot.com (Exchange)
  {
    kind: 'quota',
    value: '92460 KB',
    reply:
      'You are exceeding the size limit set on your mailbox by the system administrator.\nYour mailbox size limit is 92460 Kbytes',
  },
  // a public source file (Rust)
  { kind: 'recipients', value: '50', reply: '452 4.5.3 too many recipients (max 50)' },
  // a public source file (jpostgrey)
  {
    kind: 'wait',
    value: '287 seconds',
    reply:
      '450 4.2.0 <ada@example.org>: Recipient address rejected: Greylisted, early retry (287 seconds remaining). Please come back later.',
  },
  // http://mail.exchange.uconn.edu/faq/clients/mailboxerror.htm
  {
    kind: 'used',
    value: '40822 KB',
    reply:
      'Your mailbox has exceeded one or more size limits set by your administrator.\nYour mailbox size is 40822 KB.\nMailbox size limits:\nYou will receive a warning when your mailbox reaches 40000 KB.',
  },
  // http://mail.exchange.uconn.edu/faq/clients/mailboxerror.htm
  {
    kind: 'quota',
    value: '40000 KB',
    reply:
      'Your mailbox has exceeded one or more size limits set by your administrator.\nYour mailbox size is 40822 KB.\nMailbox size limits:\nYou will receive a warning when your mailbox reaches 40000 KB.',
  },
  // a public source file (rules for the mail of an agency)
  {
    kind: 'used',
    value: '92160 KB',
    reply:
      'Your mailbox size is 92,160 KB.\nMailbox size limits:\n* You cannot send mail when your mailbox reaches 102,400 KB.',
  },
  // a public source file (rules for the mail of an agency)
  {
    kind: 'quota',
    value: '102400 KB',
    reply:
      'Your mailbox size is 92,160 KB.\nMailbox size limits:\n* You cannot send mail when your mailbox reaches 102,400 KB.',
  },
  // a public source file (a service for mailboxes)
  {
    kind: 'used',
    value: '99.8 MB',
    reply: 'Storage quota exceeded: Mailbox "ada@example.com" has used 99.8MB of allowed 100MB.',
  },
  // a public source file (a service for mailboxes)
  {
    kind: 'quota',
    value: '100 MB',
    reply: 'Storage quota exceeded: Mailbox "ada@example.com" has used 99.8MB of allowed 100MB.',
  },
  // https://github.com/pivorakmeetup/pivorak-web-app/issues/711
  {
    kind: 'rate',
    value: '100 per hour',
    reply:
      '554 Your account is on probation and domains are limited to 100 messages / hour. Account will be enabled in 341 seconds',
  },
  // https://github.com/pivorakmeetup/pivorak-web-app/issues/711
  {
    kind: 'wait',
    value: '341 seconds',
    reply:
      '554 Your account is on probation and domains are limited to 100 messages / hour. Account will be enabled in 341 seconds',
  },
  // a public source file (a shared mail provider)
  {
    kind: 'rate',
    value: '10 per 5 minutes',
    reply: '554 5.7.1 <END-OF-MESSAGE>: End-of-data rejected: 10 emails per 5 minutes',
  },
  // ours, in the form of Rspamd
  {
    kind: 'rate',
    value: '100 per hour',
    reply: '451 4.7.1 Ratelimit "user" exceeded: 100 / 1h',
  },
  // ours, one word for both
  {
    kind: 'rate',
    value: '500 per day',
    reply: '550 5.7.1 Rate limit of 500 emails/day exceeded',
  },
  // ours, one word for all
  {
    kind: 'rate',
    value: '500 per day',
    reply: '550 5.7.1 Sending limit is 500/day',
  },
  // ours, with words between
  {
    kind: 'wait',
    value: '5 minutes',
    reply: '451 4.7.1 Please wait at least 5 minutes',
  },
  // a public source file (Exchange Online)
  {
    kind: 'sizeLimit',
    value: '36 MB',
    reply:
      "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient. The maximum message size that's allowed is 36 MB. This message is 67 MB.",
  },
  // a public source file (Exchange Online)
  {
    kind: 'size',
    value: '67 MB',
    reply:
      "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient. The maximum message size that's allowed is 36 MB. This message is 67 MB.",
  },
  // a public source file (a server in Go; the numbers are ours)
  {
    kind: 'size',
    value: '31457280 bytes',
    reply:
      '552 5.3.4 Message size exceeds fixed maximum message size (31457280 bytes declared, 26214400 bytes maximum)',
  },
  // a public source file (a server in Go; the numbers are ours)
  {
    kind: 'sizeLimit',
    value: '26214400 bytes',
    reply:
      '552 5.3.4 Message size exceeds fixed maximum message size (31457280 bytes declared, 26214400 bytes maximum)',
  },
  // a public source file (Cloudflare)
  {
    kind: 'sizeLimit',
    value: '5 MB',
    reply: '552 5.3.4 Message exceeds the 5 MiB SIZE limit',
  },
  // a public source file (a server in Go; the number is ours)
  {
    kind: 'sizeLimit',
    value: '26214400 bytes',
    reply: '552 5.3.4 message exceeds 26214400 bytes',
  },
  // ours, what there is beside what there may be
  {
    kind: 'size',
    value: '15728640 bytes',
    reply: '552 5.3.4 Message too big (15728640 > 10485760)',
  },
  // ours, what there is beside what there may be
  {
    kind: 'sizeLimit',
    value: '10485760 bytes',
    reply: '552 5.3.4 Message too big (15728640 > 10485760)',
  },
  // ours, what there is beside what there may be
  {
    kind: 'used',
    value: '1024 MB',
    reply: '552 5.2.2 Mailbox quota exceeded, 1024MB of 1000MB used',
  },
  // ours, what there is beside what there may be
  {
    kind: 'quota',
    value: '1000 MB',
    reply: '552 5.2.2 Mailbox quota exceeded, 1024MB of 1000MB used',
  },
  // https://wiki.livedesign.at
  {
    kind: 'rate',
    value: '30 per hour',
    reply:
      'Mail an 3 Empfänger nicht möglich, da damit das Limit von 30 Mails pro Stunde überschritten wird.\nSie haben bereits 28 Mails in der letzten Stunde verschickt. Sie können noch 2 Mails verschicken bis der Zähler um 12:30 zurückgesetzt wird.',
  },
  // https://wiki.livedesign.at
  {
    kind: 'sent',
    value: '28 per hour',
    reply:
      'Mail an 3 Empfänger nicht möglich, da damit das Limit von 30 Mails pro Stunde überschritten wird.\nSie haben bereits 28 Mails in der letzten Stunde verschickt. Sie können noch 2 Mails verschicken bis der Zähler um 12:30 zurückgesetzt wird.',
  },
  // https://wiki.livedesign.at
  {
    kind: 'wait',
    value: 'until 12:30',
    reply:
      'Mail an 3 Empfänger nicht möglich, da damit das Limit von 30 Mails pro Stunde überschritten wird.\nSie haben bereits 28 Mails in der letzten Stunde verschickt. Sie können noch 2 Mails verschicken bis der Zähler um 12:30 zurückgesetzt wird.',
  },
  // ours, in French
  {
    kind: 'rate',
    value: '200 per 2 hours',
    reply: '450 4.7.1 Limite de 200 courriels par 2 heures atteinte',
  },
  // ours, in Spanish
  {
    kind: 'rate',
    value: '100 per hour',
    reply: '450 4.7.1 Ha superado el máximo de 100 mensajes por hora',
  },
  // ours
  {
    kind: 'sent',
    value: '310 per 2 hours',
    reply: '450 4.7.1 You have sent 310 messages in the last 2 hours.',
  },
  // ours, in German
  {
    kind: 'wait',
    value: '5 minutes',
    reply: '450 4.7.1 Bitte versuchen Sie es in 5 Minuten erneut',
  },
  // ours, in French
  {
    kind: 'wait',
    value: '10 minutes',
    reply: '450 4.7.1 Trop de messages, réessayez dans 10 minutes',
  },
  // https://support.protectedservice.net
  {
    kind: 'tried',
    value: '2 hours',
    reply: 'Subject: Warning: message 1Zb92h-0002aX-BS delayed 2 hours',
  },
  // https://github.com/mailgun/mailgun-ruby/issues/87
  {
    kind: 'recipients',
    value: '1000',
    reply: 'Mailgun::Error (Too many recipients, max is 1000):',
  },
  // https://github.com/coopdevs/timeoverflow/issues/820
  {
    kind: 'wait',
    value: 'until Sun, 05 Oct 2025 19:22:44 UTC',
    reply:
      '421 Domain example.org is not allowed to send: recipient limit exceeded, try again after Sun, 05 Oct 2025 19:22:44 UTC',
  },
  // https://www.webinstinct.com/help/hosting/article/2017/notifications_for_delayed_outgoing_messages
  {
    kind: 'retried',
    value: '2 days',
    reply:
      'The mail system will continue to attempt to deliver your message to these recipients for a total of 2 days.',
  },
  // https://www.webinstinct.com/help/hosting/article/2017/notifications_for_delayed_outgoing_messages
  {
    kind: 'tried',
    value: '4 hours',
    reply:
      'Your message has been received but has been undeliverable to the following recipients for at least 4 hours.',
  },
];
