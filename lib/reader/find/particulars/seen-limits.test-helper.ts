import type { Seen } from './particulars.test-helper';

/** Times, sizes and counts. */
export const seenLimits: readonly Seen[] = [
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
];
