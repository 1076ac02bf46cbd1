import type { Seen } from './particulars.test-helper';

/** What a request for support quotes, and whom it goes to. */
export const seenSupport: readonly Seen[] = [
  // https://github.com/olafmersmann/sendmailR/issues/7
  {
    kind: 'code',
    value: '0x80090328',
    reply: 'schannel: next InitializeSecurityContext failed: SEC_E_CERT_EXPIRED (0x80090328)',
  },
  // https://pastebin.com/mt8MbFRM
  {
    kind: 'page',
    value: 'earthlink.net/block',
    reply: '550 IP 192.0.2.212 is blocked by EarthLink. Go to\n earthlink.net/block for details.',
  },
  {
    kind: 'page',
    value: 'www.example.com/block?ip=192.0.2.212',
    reply: '550 5.7.1 Refused, see www.example.com/block?ip=192.0.2.212.',
  },
  // https://pastebin.com/AtB74KCf
  {
    kind: 'session',
    value: 'Tu5K1y00g1wtCLS01',
    reply: '554 cmgw-3.mail.tiscali.it Tu5K1y00g1wtCLS01 IP: 192.0.2.90, You are not allowed',
  },
  // https://pastebin.com/d5zFErcd
  {
    kind: 'contact',
    value: 'staff@libero.it',
    reply:
      '550 Too many invalid recipients. For further information contact your provider. If you are the provider, mailto:staff@libero.it?subject=Code 550',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'ticket',
    value: '74318206',
    reply:
      '451 4.3.0 Message held for human verification before permitting delivery. For help, please quote incident ID 74318206.',
  },
  // a public mailing list (amavis, linux-arch)
  {
    kind: 'ticket',
    value: '31536-15/Z9FY344gbQdH',
    reply:
      '550 5.7.0 Our content checker found\n    banned name: .exe,.exe-ms,pmlyg.bat\n\nOur internal reference code for your message is 31536-15/Z9FY344gbQdH',
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
  // https://github.com/protegeproject/webprotege/issues/66
  {
    kind: 'session',
    value: 'fk4sm30054633pab.23',
    reply: '550 5.4.5 Daily sending quota exceeded. fk4sm30054633pab.23 - gsmtp',
  },
  // https://github.com/hitobito/hitobito/issues/2671
  {
    kind: 'code',
    value: 'r0735',
    reply:
      '554-Transaction failed 554-Reject due to policy restrictions. 554 For\n    explanation visit\n    https://postmaster.gmx.net/de/case?c=r0735&i=ip&v=192.0.2.85&r=1McHM6-1srIWI1qNo-00dbDH',
  },
  // a public source file (1&1)
  {
    kind: 'code',
    value: 'r1102',
    reply:
      'permanent: Requested action not taken: mailbox unavailable; Reject due to policy restrictions.; For explanation visit https://postmaster.1und1.de/en/case?c=r1102&i=ip&v=203.0.113.10&r=1M1bgp-1xBnFH2oHr-00B01v',
  },
  // https://github.com/hitobito/hitobito/issues/2671
  {
    kind: 'session',
    value: '1McHM6-1srIWI1qNo-00dbDH',
    reply:
      '554-Transaction failed 554-Reject due to policy restrictions. 554 For\n    explanation visit\n    https://postmaster.gmx.net/de/case?c=r0735&i=ip&v=192.0.2.85&r=1McHM6-1srIWI1qNo-00dbDH',
  },
  // a public source file (1&1)
  {
    kind: 'session',
    value: '1M1bgp-1xBnFH2oHr-00B01v',
    reply:
      'permanent: Requested action not taken: mailbox unavailable; Reject due to policy restrictions.; For explanation visit https://postmaster.1und1.de/en/case?c=r1102&i=ip&v=203.0.113.10&r=1M1bgp-1xBnFH2oHr-00B01v',
  },
  // https://github.com/docker-mailserver/docker-mailserver/issues/1202
  {
    kind: 'page',
    value: 'http://www.openspf.net/Why?s=helo;id=mo6-p00-ob.smtp.example;ip=192.0.2.1;r=<UNKNOWN>',
    reply:
      '550 5.7.23 <info@example.org>: Recipient address rejected: \n                 Message rejected due to: SPF fail - not authorized. \n                 Please see http://www.openspf.net/Why?s=helo;\n                 id=mo6-p00-ob.smtp.example;ip=192.0.2.1;r=<UNKNOWN>',
  },
  // a public source file (Outlook.com)
  {
    kind: 'session',
    value: '08DEEF08480B4F2B',
    reply:
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [BN2PEPF000055E0.namprd21.prod.outlook.com 2026-08-05T12:37:17.626Z 08DEEF08480B4F2B]',
  },
  // https://github.com/MicrosoftDocs/OfficeDocs-Exchange/issues/2836
  {
    kind: 'code',
    value: 'S2017062302',
    reply:
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [BN2PEPF000055E0.namprd21.prod.outlook.com 2026-08-05T12:37:17.626Z 08DEEF08480B4F2B]',
  },
  // https://www.spamresource.com/2023/09/
  {
    kind: 'session',
    value: '08DBB71928CA8F8E',
    reply:
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [ 2023-09-19T15:05:34.324Z 08DBB71928CA8F8E]',
  },
  // https://github.com/chatmail/provider-db/issues/205
  {
    kind: 'session',
    value: '1631900360-h4Ajl35YEe-dK78OYi4',
    reply:
      '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1631900360-h4Ajl35YEe-dK78OYi4',
  },
  // https://github.com/Entware/Entware/issues/711
  {
    kind: 'session',
    value: '1635191287-MSVqsgoYX7-m6EqHIH9',
    reply: '552 5.2.2 Mailbox size limit exceeded 1635191287-MSVqsgoYX7-m6EqHIH9',
  },
  // https://github.com/OpenSMTPD/OpenSMTPD/issues/483
  {
    kind: 'session',
    value: 'hYzf1o0274Aa5Bp01',
    reply:
      '554 mxcmd04.ad.aruba.it bizsmtp hYzf1o0274Aa5Bp01 Connection refused from 192.0.2.77. See http://csi.cloudmark.com/reset-request/?ip=192.0.2.77 for more  information.',
  },
  // https://support.forpsi.com/kb/a3302/
  {
    kind: 'session',
    value: '0bqv1i0054rvCQt01',
    reply: '552 bizsmtp 0bqv1i0054rvCQt01 DMARC validation failed',
  },
  // a public source file (Netease)
  {
    kind: 'session',
    value: 'C8mowAAXHlLAKFRgYqYwPg--.13400S2',
    reply:
      '554 DT:SPM 126 smtp1,C8mowAAXHlLAKFRgYqYwPg--.13400S2 1616128194\nplease see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.109&hostid=smtp1&time=1616128194',
  },
  // a public mailing list (Mimecast)
  {
    kind: 'session',
    value: 'nSq2mM6RNqWOxCrbHVMv8Q.us380',
    reply:
      '550 - spamcop.mimecast.org Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.14. - https://community.mimecast.com/docs/DOC-1369#550 [nSq2mM6RNqWOxCrbHVMv8Q.us380]',
  },
  // a public mailing list (Mimecast)
  {
    kind: 'session',
    value: 'FbbFUcEeNJeFtMZ8JSf8TQ.uk91',
    reply:
      '550 Invalid Recipient -\n    https://community.mimecast.com/docs/DOC-1369#550\n    [FbbFUcEeNJeFtMZ8JSf8TQ.uk91]',
  },
  // https://help.mailgun.com/hc/en-us/articles/25099259504411-Classified-Bounces-List
  {
    kind: 'contact',
    value: 'abuse_rbl@abuse-att.net',
    reply:
      '553 5.3.0 flpd568 DNSBL:RBL 521< 192.0.2.27 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
  },
  // https://lore.kernel.org (vger.kernel.org)
  {
    kind: 'contact',
    value: 'postmaster@vger.kernel.org',
    reply:
      '550 5.7.1\n    Spamassassin considers this message SPAM. In case you disagree, send the\n    ENTIRE message (preferably as a saved attachment) plus this error message\n    to <postmaster@vger.kernel.org>',
  },
  // a public forum (Yandex)
  {
    kind: 'session',
    value: '8ohqT2RI-8ohqQZ6F',
    reply:
      '451 4.7.1 Sorry, the service is currently unavailable. Please come back later. 8ohqT2RI-8ohqQZ6F',
  },
  // a public source file (iCloud)
  {
    kind: 'code',
    value: 'JFE030050',
    reply:
      '450 4.1.1 <ada@example.com>: Recipient address rejected: unverified address: Mailbox might be disabled, full, or may not exist on the server. Reason: JFE030050',
  },
  // a public source file (mail.ru)
  {
    kind: 'session',
    value: '000000070000C814',
    reply:
      '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=37o1uvXUfWYxWJiJJ-wYxPhL or  report details to abuse@corp.mail.ru. Error code: BA35BADF667DD4F589985831C418EC27CFAE4BF82ADB805227EAA20CCDE5EF5F. ID: 000000070000C814.',
  },
  // a public source file (mail.ru)
  {
    kind: 'code',
    value: 'BA35BADF667DD4F589985831C418EC27CFAE4BF82ADB805227EAA20CCDE5EF5F',
    reply:
      '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=37o1uvXUfWYxWJiJJ-wYxPhL or  report details to abuse@corp.mail.ru. Error code: BA35BADF667DD4F589985831C418EC27CFAE4BF82ADB805227EAA20CCDE5EF5F. ID: 000000070000C814.',
  },
  // https://github.com/django-ses/django-ses/issues/66
  {
    kind: 'request',
    value: 'af9cb97a-9ca8-11e4-a873-1b1b632bd12d',
    reply:
      'The email was not sent. Error message: Email address is not verified. (Service: AmazonSimpleEmailService; Status Code: 400; Error Code: MessageRejected; Request ID: af9cb97a-9ca8-11e4-a873-1b1b632bd12d)',
  },
  // https://github.com/WPManageNinja/fluent-smtp/issues/103
  {
    kind: 'request',
    value: 'b73f7091-8332-427a-8bba-e7ce57950ac9',
    reply:
      'SimpleEmailService::sendRawEmail(): Sender - MessageRejected: Email address is not verified. The following identities failed the check in region US-EAST-1: ada@example.com Request Id: b73f7091-8332-427a-8bba-e7ce57950ac9',
  },
  // documentation of BlueMind (Cyrus)
  {
    kind: 'session',
    value: 'cyrus-4311-1488438658-1',
    reply: '452 4.2.2 Over quota SESSIONID=<cyrus-4311-1488438658-1>',
  },
  // a public source file (Yandex)
  {
    kind: 'session',
    value: '1665519620-lIqkcXR7PM-KKhqqURM',
    reply:
      "554, b'5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc #1665519620-lIqkcXR7PM-KKhqqURM'",
  },
  // https://github.com/portier/portier-broker/issues/128
  {
    kind: 'code',
    value: 'OU-001',
    reply:
      "550 OU-001 (SNT004-MC11F3) Unfortunately, messages from 192.0.2.18 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
  },
  // a public forum (Charter)
  {
    kind: 'code',
    value: 'E1210',
    reply: '421 imp06 charter.net charter.net connection refused from [192.0.2.193] E1210',
  },
  // https://www.3ait.co.uk/blog/howto-find-out-why-your-email-bounced
  {
    kind: 'code',
    value: 'IB212',
    reply:
      '554 5.0.0 smtp; mx.example.com - This message has been rejected due to content judged to be spam by the internet community IB212 - If you feel this is in error, please submit a request',
  },
  // a public forum (Facebook)
  {
    kind: 'code',
    value: 'POL-P1',
    reply: '554 5.7.1 POL-P1 http://www.spamhaus.org/query/bl?ip=192.0.2.77',
  },
  // a public source file (UOL)
  {
    kind: 'code',
    value: 'MX-UOL-02',
    reply:
      '450 4.7.1 <ada@example.com>: Recipient address rejected: MX-UOL-02 - Too many messages, try again later.',
  },
  // a public source file (Exchange Online)
  {
    kind: 'code',
    value: 'AS(4810)',
    reply: '550 5.7.520 Message blocked because it contains content identified as spam. AS(4810)',
  },
  // a public source file (Cloudflare)
  {
    kind: 'session',
    value: 'H471xiwLArEQ',
    reply: '550 5.1.1 Address does not exist. H471xiwLArEQ',
  },
  // https://lore.kernel.org (vger.kernel.org)
  {
    kind: 'session',
    value: 'S230153AbhFJPkq',
    reply:
      '550 5.7.1 Content-Policy accept-into-freezer-1 msg: Bogofilter considers this message SPAM. In case you disagree, send the ENTIRE message plus this error\nmessage to <postmaster@vger.kernel.org> ; S230153AbhFJPkq',
  },
  // a public forum (XO)
  {
    kind: 'session',
    value: '1DJID10L9700',
    reply: '452 <ada@example.com>: Recipient address rejected: Domain not active [1DJID10L9700]',
  },
  // a public source file (MailKit, quoted in a note)
  {
    kind: 'page',
    value: 'https://support.google.com/mail/?p=BadCredentials',
    reply:
      '535: 5.7.8 Username and Password not accepted. Learn more at\n5.7.8  `https://support.google.com/mail/?p=BadCredentials` x9sm13491053pgt.66 - gsmtp',
  },
  // https://github.com/jstanden/cerb/issues/1628
  {
    kind: 'code',
    value: 'IB103',
    reply:
      '554 [mx.example.net](http://mx.example.net/) CMGW IB103. Connection refused. 192.0.2.198 has a poor reputation on Cloudmark Sender Intelligence (CSI). Please visit http://csi.cloudmark.com/reset-request/?ip=192.0.2.198 to request a delisting.',
  },
  // https://github.com/jstanden/cerb/issues/1628
  {
    kind: 'page',
    value: 'http://csi.cloudmark.com/reset-request/?ip=192.0.2.198',
    reply:
      '554 [mx.example.net](http://mx.example.net/) CMGW IB103. Connection refused. 192.0.2.198 has a poor reputation on Cloudmark Sender Intelligence (CSI). Please visit http://csi.cloudmark.com/reset-request/?ip=192.0.2.198 to request a delisting.',
  },
  // ours
  {
    kind: 'page',
    value: 'https://example.com/form',
    reply:
      '550 5.7.1 blocked, see https://example.com/why or use https://example.com/form for removal',
  },
  // https://support.aa.net.uk (Sending_Email_Errors)
  {
    kind: 'code',
    value: 'CA2',
    reply:
      'Error CA2 see: http://wiki.aa.org.uk/Sending_Email_Errors 192.0.2.7 is blocked from sending. Probably due to sending spam messages.',
  },
  // https://support.microsoft.com/kb/290842/fr
  {
    kind: 'code',
    value: '0x800CCC79',
    reply:
      "550 <ada@example.com>... Relais refusé', Port : 25, Sécurisé (SSL) : Non, Erreur du serveur : 550, Numéro d'erreur : 0x800CCC79",
  },
  // https://support.microsoft.com/kb/290842/fr
  {
    kind: 'port',
    value: '25',
    reply:
      "550 <ada@example.com>... Relais refusé', Port : 25, Sécurisé (SSL) : Non, Erreur du serveur : 550, Numéro d'erreur : 0x800CCC79",
  },
  // https://support.konto.pl/kb/a2765
  {
    kind: 'session',
    value: 'cNkj1y0022zrrQM01NkjaD',
    reply:
      '550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation, see https://support.forpsi.com/kb/a4081',
  },
  // https://github.com/begleysm/ipwatch/issues/15
  {
    kind: 'session',
    value: '2f1360f5227ac95-29a5c',
    reply: "550, b'2f1360f5227ac95-29a5c Mail rejected'",
  },
  // http://magicwinmail.com/docs/errormail/gmail.php
  {
    kind: 'session',
    value: 'mu18si1139639pab.287',
    reply: '550 5.7.1 more information. mu18si1139639pab.287 - gsmtp/',
  },
  // https://github.com/rubymonsters/speakerinnen_liste/issues/1357
  {
    kind: 'code',
    value: 'RATE_MSG',
    reply:
      '450 4.7.1 <END-OF-MESSAGE>: End-of-data rejected: Number messages per hour exceeded. Error:RATE_MSG',
  },
  // https://www.strato.nl/faq/mail/waarom-krijg-ik-foutmeldingen-bij-het-werken-met-e-mail/
  {
    kind: 'code',
    value: 'B-URL',
    reply: '550 5.7.1 Refused by local policy. No SPAM please! (B-URL)',
  },
  // https://github.com/aschroder/Magento-SMTP-Pro-Email-Extension/issues/92
  {
    kind: 'code',
    value: 'MBL-R',
    reply: '550 5.7.1 refused by local policy (MBL-R)',
  },
  // public forum, of Yahoo
  {
    kind: 'page',
    value: 'http://help.yahoo.com/help/us/mail/defer/defer-06.html',
    reply:
      '421 Message from (192.0.2.176) temporarily deferred - 4.16.51. Please refer to [http://help.yahoo.com/help/us/mail/defer/defer-06.html](http://help.yahoo.com/help/us/mail/defer/defer-06.html)',
  },
];
