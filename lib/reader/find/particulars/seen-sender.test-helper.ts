import type { Seen } from './particulars.test-helper';

/** Whose mail was refused: server, domain, names, the list that has them. */
export const seenSender: readonly Seen[] = [
  // https://pastebin.com/MFXQe2wV
  {
    kind: 'list',
    value: 'dnsbl.spam.fail',
    reply: '550 5.7.1 Access denied to 192.0.2.215 by dnsbl.spam.fail DNSBL (http://spam.fail/)',
  },
  // https://pastebin.com/FreqNBvG
  {
    kind: 'list',
    value: 'b.barracudacentral.org',
    reply: '554 Refused. Your IP address is listed in the RBL at\n    b.barracudacentral.org',
  },
  // https://github.com/OpenSMTPD/OpenSMTPD/issues/672
  {
    kind: 'list',
    value: 'zen.spamhaus.org',
    reply: '554 5.7.1 Address in DNSBL 222.2.0.192.zen.spamhaus.org',
  },
  // https://pastebin.com/UfXPSPxY
  {
    kind: 'helo',
    value: 'localhost.localdomain',
    reply: '550 5.7.0 HELO argument [localhost.localdomain] is malformed.',
  },
  // https://github.com/toorop/tmail/issues/14
  {
    kind: 'ip',
    value: '192.0.2.44',
    reply:
      '550 unable to get a client 0.0.0.0 -> 198.51.100.27 : 25 - short response: This IP [192.0.2.44] is blocked.',
  },
  {
    kind: 'ip',
    value: '192.0.2.44',
    reply: '550 client 198.51.100.27 - This IP [192.0.2.44] is blocked.',
  },
  // https://pastebin.com/cVhrByU6
  {
    kind: 'ip',
    value: '192.0.2.222',
    reply:
      'H=([192.0.2.20]) [192.0.2.222]:2837 F=<info@example.com> rejected RCPT <ada@example.org>: refused',
  },
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
  // https://docs.rackspace.com/docs/common-email-bounces
  {
    kind: 'ip',
    value: '192.0.2.8',
    reply:
      '451 4.3.0 <mail.example.com[192.0.2.8]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later',
  },
  // http://www.milter.info/smtp/smtpf/reply.html
  {
    kind: 'ip',
    value: '192.0.2.5',
    reply: '550 5.7.1 host mail.example.com [192.0.2.5] black listed #120',
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
  // https://www.fixwikihub.com/articles/email-reverse-dns-ptr-not-matching-helo-hostname
  {
    kind: 'ptr',
    value: 'mail.hosting-provider.com',
    reply:
      '550 5.7.1 HELO hostname mail.example.com does not match PTR record mail.hosting-provider.com',
  },
  // https://github.com/fail2ban/fail2ban/issues/125
  {
    kind: 'helo',
    value: 'HOST001.example.com',
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
  // https://github.com/anonaddy/anonaddy/issues/533
  {
    kind: 'helo',
    value: 'mail-40130.protonmail.ch',
    reply:
      '554 5.7.1 Service unavailable; Helo command [mail-40130.protonmail.ch] blocked using dbl.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/172.69.0.1',
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
  // https://github.com/getconversio/email-deep-validator/pull/20
  {
    kind: 'list',
    value: 'Barracuda Reputation',
    reply:
      '554-Service unavailable; Client host [host.dsl.example.com] blocked using\n554-Barracuda Reputation;\n554 http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.85',
  },
  // https://github.com/anonaddy/anonaddy/issues/533
  {
    kind: 'list',
    value: 'dbl.spamhaus.org',
    reply:
      '554 5.7.1 Service unavailable; Helo command [mail-40130.protonmail.ch] blocked using dbl.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/172.69.0.1',
  },
  // https://hardwaresecrets.com/understanding-email-bounce-messages/4/
  {
    kind: 'list',
    value: 'Trend Micro Email Reputation database',
    reply:
      '554 Mail from 192.0.2.7 deferred using Trend Micro Email Reputation database. Please see https://www.mail-abuse.com/cgi-bin/lookup?192.0.2.7',
  },
  // https://github.com/MicrosoftDocs/OfficeDocs-Exchange/pull/2620
  {
    kind: 'list',
    value: 'Blocklist 1',
    reply:
      '550 5.7.1 Service unavailable; Client host [192.0.2.30] blocked using Blocklist 1; To request removal from this list please forward this message to delist@messaging.microsoft.com',
  },
  // https://bastion.umanix.net/info
  {
    kind: 'list',
    value: 'rbl.baruwa.net',
    reply: '550 The sender is in a black list rbl.baruwa.net',
  },
  // http://podpora.forpsi.com/kb/a3153/geoip-allowed-countries.aspx
  {
    kind: 'country',
    value: 'CN',
    reply: '550 5.1.0 <jan@mail.example> sender rejected GeoIP mail.example:192.0.2.229:CN',
  },
  // a public source file (WebGlobe)
  { kind: 'country', value: 'us', reply: '550 Sending mail from your country (us) is not allowed' },
  // a public source file (fuglu)
  {
    kind: 'country',
    value: 'Russia',
    reply: '550 this system does not accept mail from your country "Russia" - request whitelisting',
  },
  // https://github.com/mjl-/mox/issues/239
  {
    kind: 'ptr',
    value: 'name.example.com',
    reply:
      'Reverse name(s) name.example.com for ip 192.0.2.8 do not match hostname mail.example.com, which will cause other mail servers to reject incoming messages from this IP.',
  },
  // https://github.com/hitobito/hitobito/issues/2671
  {
    kind: 'ip',
    value: '192.0.2.85',
    reply:
      '554-Transaction failed 554-Reject due to policy restrictions. 554 For\n    explanation visit\n    https://postmaster.gmx.net/de/case?c=r0735&i=ip&v=192.0.2.85&r=1McHM6-1srIWI1qNo-00dbDH',
  },
  // https://github.com/homematic-community/hm_email/issues/13
  {
    kind: 'ip',
    value: '192.0.2.178',
    reply:
      '554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://www.ionos.com/help/index.php?id=2425&ip=192.0.2.178&c=hd',
  },
  // https://github.com/Mailu/Mailu/issues/1458
  {
    kind: 'ip',
    value: '192.0.2.108',
    reply:
      '554-smtpinipmch20.example.net\n554 As a measure to protect our email infrastructure, this connection is being blocked. More information on your sending IP address can be found here: http://www.senderbase.org/search?searchBy=ipaddress&searchString=192.0.2.108',
  },
  // a public source file (Netease)
  {
    kind: 'ip',
    value: '192.0.2.192',
    reply:
      '554 DT:SPM 163 smtp11,D8CowADXqSz+WiZZ_YeGHA--.41353S2 1495685886,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.192&hostid=smtp11&time=1495685886',
  },
  // https://github.com/docker-mailserver/docker-mailserver/issues/1202
  {
    kind: 'ip',
    value: '192.0.2.1',
    reply:
      '550 5.7.23 <info@example.org>: Recipient address rejected: \n                 Message rejected due to: SPF fail - not authorized. \n                 Please see http://www.openspf.net/Why?s=helo;\n                 id=mo6-p00-ob.smtp.example;ip=192.0.2.1;r=<UNKNOWN>',
  },
  // https://github.com/docker-mailserver/docker-mailserver/issues/1202
  {
    kind: 'helo',
    value: 'mo6-p00-ob.smtp.example',
    reply:
      '550 5.7.23 <info@example.org>: Recipient address rejected: \n                 Message rejected due to: SPF fail - not authorized. \n                 Please see http://www.openspf.net/Why?s=helo;\n                 id=mo6-p00-ob.smtp.example;ip=192.0.2.1;r=<UNKNOWN>',
  },
  // a public source file (policyd-spf)
  {
    kind: 'helo',
    value: 'mx-out.example.com',
    reply:
      '550 5.7.1 <ada@example.org>: Recipient address rejected: Message rejected due to: domain owner discourages use of this host. Please see http://www.openspf.net/Why?s=helo;id=mx-out.example.com;ip=192.0.2.156;r=ada@example.org',
  },
  // https://github.com/simple-login/app/issues/1556
  {
    kind: 'domain',
    value: 'fabrikam.example',
    reply:
      '550 5.7.23 <objections@example.com>: Recipient address rejected:\nMessage rejected due to: SPF fail - not authorized. Please see\nhttp://www.openspf.net/Why?s=mfrom;id=ada@fabrikam.example;ip=192.0.2.193;r=<UNKNOWN>',
  },
  // a public source file (policyd-spf)
  {
    kind: 'domain',
    value: 'fabrikam.example',
    reply:
      '550 5.7.1 <root>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=ray%40fabrikam.example;ip=192.0.2.1;r=root',
  },
  // https://github.com/grote/BlitzMail/issues/25, a public source file (policyd-weight)
  {
    kind: 'ptr',
    value: 'host7.example.net',
    reply:
      '550 Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs; MTA helo: android.example, MTA hostname: host7.example.net[192.0.2.34] (helo/hostname mismatch)',
  },
  // a public source file (policyd-weight)
  {
    kind: 'helo',
    value: 'android.example',
    reply:
      '550 Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs; MTA helo: android.example, MTA hostname: host7.example.net[192.0.2.34] (helo/hostname mismatch)',
  },
  // https://github.com/tutao/tutanota/issues/7114
  {
    kind: 'ptr',
    value: 'mail.example.de',
    reply:
      'warning: hostname mail.example.de does not resolve to address 192.0.2.214: No address associated with hostname',
  },
  // a public forum (helocheck of CBL)
  {
    kind: 'helo',
    value: 'home.example.com',
    reply: '550\n    Your HELO name for IP address 192.0.2.98 was "home.example.com"',
  },
  // https://github.com/PHPMailer/PHPMailer/issues/1011, https://support.google.com/mail/?p=helo
  {
    kind: 'helo',
    value: 'localhost',
    reply: '501-5.5.4 HELO/EHLO argument "localhost" invalid, closing connection.',
  },
  // https://help.mailgun.com/hc/en-us/articles/25099259504411-Classified-Bounces-List
  {
    kind: 'ip',
    value: '192.0.2.27',
    reply:
      '553 5.3.0 flpd568 DNSBL:RBL 521< 192.0.2.27 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
  },
  // https://help.mailgun.com/hc/en-us/articles/25099259504411-Classified-Bounces-List
  {
    kind: 'list',
    value: 'Cloudmark Sender Intelligence',
    reply:
      '550 5.7.1 Service unavailable; client [192.0.2.29] blocked using Cloudmark Sender Intelligence (Visit https://csi.cloudmark.com/reset-request/ if you feel this is in error.). Please provide the following IP address when reporting problems: [192.0.2.29]',
  },
  // https://help.mailgun.com/hc/en-us/articles/25099259504411-Classified-Bounces-List
  {
    kind: 'list',
    value: 'Cloudmark CSI-Global',
    reply:
      '554 mcc-ibgw-6001a.ext.example.net cmsmtp [192.0.2.28] is listed on Cloudmark CSI-Global. Please visit https://csi.cloudmark.com/en/reset AUP#RBL',
  },
  // https://learn.microsoft.com/en-us/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself
  {
    kind: 'ip',
    value: '192.0.2.77',
    reply:
      '550 5.7.511 Access denied, banned sender[192.0.2.77]. To request removal from this list, forward this message to delist@microsoft.com. For more information, go to https://go.microsoft.com/fwlink/?LinkId=526653.',
  },
  // a public forum (Exim)
  {
    kind: 'helo',
    value: 'pc009.example.com',
    reply:
      '550-Bad HELO: pc009.example.com does not resolve 550-Additionally, 192.0.2.7 has no rDNS 550-Please see RFC 2821 section 4.1.1.1, 550 RFC 1123 section 6',
  },
  // https://github.com/ActiveCampaign/smtp-field-manual/pull/64
  {
    kind: 'list',
    value: 'Spamhaus XBL',
    reply:
      '553 Mail from 192.0.2.2 not allowed - 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL;',
  },
  // http://www.under-score.org.uk/pipermail/underscore/2007-April/060030.html
  {
    kind: 'helo',
    value: 'PC-AV01',
    reply:
      'Diagnostic-Code: SMTP; 550 Please use your real hostname when saying\n HELO (not PC-AV01)',
  },
  // a public source file (tests of a mailing)
  {
    kind: 'ip',
    value: '192.0.2.8',
    reply: "451 4.7.1 [R2] Too many mails received from 192.0.2.8 within the last 5 minutes'",
  },
  // https://github.com/zytzagoo/smtp-validate-email/issues/9
  {
    kind: 'ip',
    value: '192.0.2.7',
    reply: '421 4.7.1 Intrusion prevention active for [192.0.2.7][R]',
  },
  // a public source file (smtplib)
  {
    kind: 'ip',
    value: '198.51.100.7',
    reply: '550 5.7.1 [198.51.100.7] Messages missing a valid Message-ID header are not accepted.',
  },
  // a public source file (qmail)
  {
    kind: 'ip',
    value: '198.51.100.4',
    reply:
      '553-you are trying to use me [192.0.2.10] as a relay, but I have not been configured to let [198.51.100.4] do this.',
  },
  // ours, in the form of RFC 5321, 4.1.3
  {
    kind: 'ip',
    value: '2001:db8::5',
    reply: '550 5.7.1 Mail from [IPv6:2001:db8::5] is not allowed',
  },
  // a public source file (SMTP2GO)
  {
    kind: 'domain',
    value: 'example.com',
    reply:
      '550-From header sender domain not verified (example.com)\n550 verify the sender domain or email to be allowed to send.',
  },
  // a public source file (Yahoo)
  {
    kind: 'ip',
    value: '192.0.2.133',
    reply: '421 4.7.0 [GL01] Message from (192.0.2.133) temporarily deferred - 4.16.50.',
  },
  // a public source file (Exim)
  {
    kind: 'ip',
    value: '192.0.2.40',
    reply:
      '550-Please turn on SMTP Authentication in your mail client.\n550-mail.fictional.example [192.0.2.40]:58133 is not permitted to relay 550 through this server without authentication.',
  },
  // https://github.com/in2code-de/luxletter/issues/79
  {
    kind: 'ip',
    value: '2001:db8::5',
    reply: '421 4.7.0 mail.example.com Error: too many connections from 2001:db8::5“.',
  },
  // ours, in the same form
  {
    kind: 'ip',
    value: '192.0.2.5',
    reply: 'Meldung: „421 4.7.0 mail.example.com Error: too many connections from 192.0.2.5”.',
  },
  // https://github.com/jstanden/cerb/issues/1628
  {
    kind: 'list',
    value: 'Cloudmark Sender Intelligence (CSI)',
    reply:
      '554 [mx.example.net](http://mx.example.net/) CMGW IB103. Connection refused. 192.0.2.198 has a poor reputation on Cloudmark Sender Intelligence (CSI). Please visit http://csi.cloudmark.com/reset-request/?ip=192.0.2.198 to request a delisting.',
  },
  // https://github.com/domoticz/domoticz/issues/197
  {
    kind: 'helo',
    value: 'domoticz',
    reply:
      '504 5.5.2 <domoticz>: Help command rejected: need fully-qualified hostname; from=user@example.com to=user@example.com proto=ESMTP helo=<domoticz>',
  },
  // https://github.com/MicrosoftDocs/OfficeDocs-Exchange/pull/1230
  {
    kind: 'list',
    value: 'Customer Block list',
    reply:
      '550 5.7.513 Service unavailable, Client host [192.0.2.50] blocked by example.com using Customer Block list (AS16012607)',
  },
  // https://github.com/thunderbird/mailstrom/issues/197
  {
    kind: 'list',
    value: 'ERS-DUL',
    reply:
      '450 Recipient address rejected: Mail from <192.0.2.11> was refused due to the sender IP found in ERS-DUL. For details, query the IP reputation on https://servicecentral.trendmicro.com/en-US/ers/.',
  },
  // https://pomoc.poczta.interia.pl
  {
    kind: 'domain',
    value: 'example.org',
    reply:
      '550 5.7.0 [SPF] mail.example.net (192.0.2.7) is not allowed to send mail from example.org',
  },
  // public mail archive, o2.pl
  {
    kind: 'ip',
    value: '192.0.2.10',
    reply: '550 Bad SPF records for [server.example.com:192.0.2.10], see http://spf.pobox.com/',
  },
  // https://www.lemat.priv.pl
  {
    kind: 'ip',
    value: '192.0.2.9',
    reply:
      '550 Service unavailable; mail.example.net [192.0.2.9] blocked, see http://example.com/spam/',
  },
  // https://www.plesk.com/kb/support/unable-to-send-mail-in-plesk-error-554-host-refused-to-talk-to-me/
  {
    kind: 'ip',
    value: '192.0.2.2',
    reply:
      '554 example.com example.com 192.0.2.2 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000010',
  },
  // https://support.google.com/a/answer/3726730
  {
    kind: 'domain',
    value: 'example.com',
    reply:
      '421-4.7.28 Gmail has detected an unusual rate of mail originating from your DKIM\n421-4.7.28 domain [example.com      36]. To protect our users from\n421 4.7.28 spam, mail sent from your domain has been temporarily rate limited.',
  },
  // public test of a mail program
  {
    kind: 'domain',
    value: 'example.com',
    reply: '554 INVALID IP FOR SENDING MAIL OF DOMAIN example.com [RCPT_TO]',
  },
];
