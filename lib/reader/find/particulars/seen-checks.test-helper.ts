import type { Seen } from './particulars.test-helper';

/** What was checked: SPF, DKIM, DMARC, TLS and certificates. */
export const seenChecks: readonly Seen[] = [
  // https://github.com/olafmersmann/sendmailR/issues/7
  {
    kind: 'certificate',
    value: 'expired',
    reply: 'schannel: next InitializeSecurityContext failed: SEC_E_CERT_EXPIRED (0x80090328)',
  },
  // https://learn.microsoft.com/en-us/windows/win32/secauthn/sspi-status-codes
  {
    kind: 'certificate',
    value: 'issuer',
    reply: 'InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)',
  },
  { kind: 'certificate', value: 'name', reply: 'failed: SEC_E_WRONG_PRINCIPAL (0x80090322)' },
  { kind: 'certificate', value: 'revoked', reply: 'schannel: CRYPT_E_REVOKED (0x80092010)' },
  // https://pastebin.com/TfxMjcD0
  {
    kind: 'certificate',
    value: 'issuer',
    reply: "Peer's certificate issuer has been marked as not trusted by the user.",
  },
  // https://firefox-source-docs.mozilla.org/security/nss/legacy/reference/nspr_error_codes/
  { kind: 'certificate', value: 'expired', reply: 'SEC_ERROR_EXPIRED_CERTIFICATE' },
  { kind: 'certificate', value: 'name', reply: 'SSL_ERROR_BAD_CERT_DOMAIN' },
  // https://nodejs.org/api/tls.html#x509-certificate-error-codes
  { kind: 'certificate', value: 'expired', reply: 'code: CERT_HAS_EXPIRED' },
  { kind: 'certificate', value: 'self-signed', reply: 'code: DEPTH_ZERO_SELF_SIGNED_CERT' },
  { kind: 'certificate', value: 'issuer', reply: 'code: UNABLE_TO_VERIFY_LEAF_SIGNATURE for cert' },
  { kind: 'certificate', value: 'not-yet', reply: 'code: CERT_NOT_YET_VALID' },
  { kind: 'certificate', value: 'revoked', reply: 'code: CERT_REVOKED' },
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
  // https://github.com/cloudflare/cloudflare-docs/issues/11542
  {
    kind: 'spf',
    value: 'fail',
    reply:
      "550-5.7.26 This mail has been blocked because the sender is unauthenticated.\n    550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n    550-5.7.26\n    550-5.7.26  Authentication results:\n    550-5.7.26  DKIM = did not pass\n    550-5.7.26  SPF [clinic.example] with ip:\n    [2001:db8:408:7722:1:77:222:41] =\n    550-5.7.26 did not pass\n    550-5.7.26\n    550-5.7.26  To mitigate this issue, please visit Gmail's authentication guide\n    550-5.7.26 for instructions on setting up authentication:\n    550 5.7.26  https://support.google.com/mail/answer/81126#authentication f18-20020a2e1f12000000b002c50bd6d1c8si1069648ljf.488 - gsmtp",
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
  // https://github.com/cloudflare/cloudflare-docs/issues/11542
  {
    kind: 'dkim',
    value: 'fail',
    reply:
      "550-5.7.26 This mail has been blocked because the sender is unauthenticated.\n    550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n    550-5.7.26\n    550-5.7.26  Authentication results:\n    550-5.7.26  DKIM = did not pass\n    550-5.7.26  SPF [clinic.example] with ip:\n    [2001:db8:408:7722:1:77:222:41] =\n    550-5.7.26 did not pass\n    550-5.7.26\n    550-5.7.26  To mitigate this issue, please visit Gmail's authentication guide\n    550-5.7.26 for instructions on setting up authentication:\n    550 5.7.26  https://support.google.com/mail/answer/81126#authentication f18-20020a2e1f12000000b002c50bd6d1c8si1069648ljf.488 - gsmtp",
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
  // https://github.com/zone-eu/zone-mta/issues/434
  {
    kind: 'dmarc',
    value: 'fail',
    reply:
      '550 5.7.509 Access denied, sending domain [fabrikam.example] does not pass DMARC verification and has a DMARC policy of reject.',
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
  // https://github.com/zehm/sendEmail/issues/1
  {
    kind: 'tlsRefused',
    value: 'TLS 1.0, TLS 1.1',
    reply:
      '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls.',
  },
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
  // https://github.com/whyscream/postfix-grok-patterns/pull/133
  {
    kind: 'certificate',
    value: 'issuer',
    reply:
      'certificate verification failed for webmail.example.de[192.0.2.210]:25: untrusted issuer /C=de/L=XXX/O=XXX GmbH',
  },
  // https://github.com/marlam/msmtp/issues/23
  {
    kind: 'certificate',
    value: 'expired',
    reply: 'TLS certificate verification failed: certificate 2 of 4 has expired',
  },
  // https://github.com/nodemailer/nodemailer/issues/1391
  {
    kind: 'certificate',
    value: 'name',
    reply:
      "Hostname/IP does not match certificate's altnames: Host: mail.example.net. is not in the cert's altnames: DNS:example.net, DNS:www.example.net",
  },
  // https://github.com/Purelymail/purelymail-issues/issues/393
  {
    kind: 'tls',
    value: 'TLS 1.0',
    reply: 'MinimumTlsRequirementNotMetError: Expected at least TLS1_0 but got TLS_NONE (5.0.0)',
  },
  // https://github.com/Mailu/Mailu/issues/3929
  {
    kind: 'tls',
    value: 'TLS 1.3',
    reply:
      '550 5.7.4 XGEMAIL_0006 Command rejected : The rejection of the message occurred due to a mismatch in TLS versions between the configured TLS version is Preferred TLS 1.3 for the recipient: xx@example.com and the sender: example.org TLS version is not available',
  },
  // https://github.com/foxcpp/maddy/issues/485
  {
    kind: 'spf',
    value: 'permerror',
    reply: '550 5.7.23 SPF authentication failed with a permanent error',
  },
  // a public mailing list (linuxppc-dev)
  {
    kind: 'spf',
    value: 'permerror',
    reply:
      '550 5.7.23 <ada@example.org>: Recipient address rejected: Message rejected due to: SPF Permanent Error: Void lookup limit of 2 exceeded',
  },
  // https://github.com/sisimai/p5-sisimai/issues/241
  {
    kind: 'spf',
    value: 'fail',
    reply: '550 5.5.0 SPF: 192.0.2.126 is not allowed to send mail. LPN004_401',
  },
  // https://github.com/sisimai/p5-sisimai/issues/467
  {
    kind: 'spf',
    value: 'fail',
    reply:
      "550 5.1.0 192.0.2.1 is not allowed to send from <example.jp> per it's SPF Record. Please inspect your SPF settings, and try again.",
  },
  // https://github.com/haraka/Haraka/issues/989
  {
    kind: 'dkim',
    value: 'fail',
    reply:
      '[dkim_verify] identity="@example.com" domain="example.com" selector="20120113" result=fail (body hash did not verify)',
  },
  // https://github.com/haraka/Haraka/issues/989
  {
    kind: 'selector',
    value: '20120113',
    reply:
      '[dkim_verify] identity="@example.com" domain="example.com" selector="20120113" result=fail (body hash did not verify)',
  },
  // https://github.com/haraka/Haraka/issues/989
  {
    kind: 'domain',
    value: 'e.example.com',
    reply:
      '[dkim_verify] identity="newsroom@e.example.com" domain="e.example.com" selector="spop" result=fail ',
  },
  // https://github.com/rspamd/rspamd/issues/880
  {
    kind: 'selector',
    value: 'selector1',
    reply:
      'DKIM: d=spool.example.net s=selector1 c=relaxed/relaxed a=rsa-sha1 b=1024 i=@spool.example.net t=1471860026 [verification succeeded]',
  },
  // a public source file (OX)
  {
    kind: 'selector',
    value: 'dkim',
    reply:
      'dkim=temperror (no key for signature) header.i=@fabrikam.example header.s=dkim header.b=sl5RAv9n',
  },
  // https://github.com/alramlechner/CommonLogicNodes/issues/6
  {
    kind: 'tlsRefused',
    value: 'TLS 1.0, TLS 1.1',
    reply:
      'Access denied: Amazon SES no longer supports TLS 1.0 and TLS 1.1 connections. You must update your client to use TLS version 1.2 or above. To learn more and to update your client, see https://go.aws/3AUlVSb. For further assistance, contact AWS support',
  },
  // https://github.com/alramlechner/CommonLogicNodes/issues/6
  {
    kind: 'tls',
    value: 'TLS 1.2',
    reply:
      'Access denied: Amazon SES no longer supports TLS 1.0 and TLS 1.1 connections. You must update your client to use TLS version 1.2 or above. To learn more and to update your client, see https://go.aws/3AUlVSb. For further assistance, contact AWS support',
  },
  // https://github.com/danisola/forward-cat/issues/4
  { kind: 'dkim', value: 'fail', reply: '5.7.0 bad DKIM signature data' },
  // a public source file (Exim)
  {
    kind: 'spf',
    value: 'fail',
    reply:
      'SPF: 192.0.2.123 is not allowed to send mail from email.example.net: Please see http://www.open-spf.org/Why : Reason: mechanism',
  },
  // https://github.com/ikvmnet/ikvm/issues/666, https://github.com/microsoft/mssql-jdbc/issues/1803
  {
    kind: 'tlsRefused',
    value: 'TLS 1.0',
    reply:
      'Could not convert socket to TLS; nested exception is: javax.net.ssl.SSLHandshakeException: The server selected protocol version TLS10 is not accepted by client preferences [TLS13, TLS12]',
  },
  // a public source file (documentation of Cisco UCCX about its mail server)
  {
    kind: 'tlsRefused',
    value: 'TLS 1.0',
    reply:
      'Caused by: javax.net.ssl.SSLHandshakeException: Server chose TLSv1, but that protocol version is not enabled or not supported by the client.',
  },
  // https://developer.aliyun.com/ask/251306
  {
    kind: 'spf',
    value: 'fail',
    reply:
      '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.243)ANTISPAM_BAT[01201311R396a, e02c03299]: spf check failedCONTINUE',
  },
  // a public source file (a host in the Netherlands)
  {
    kind: 'spf',
    value: 'fail',
    reply: '554 5.7.1 : End-of-data rejected: SPF Incorrect',
  },
  // a public mailing list (Courier)
  {
    kind: 'spf',
    value: 'fail',
    reply: '417 SPF error mailout.example.de: Address does not pass the\n+Sender Policy Framework',
  },
  // a public source file (Microsoft 365)
  {
    kind: 'spf',
    value: 'fail',
    reply:
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 Unauthenticated email from example.co.uk is not accepted',
  },
  // https://github.com/amborle/featmap/issues/66
  {
    kind: 'certificate',
    value: 'issuer',
    reply: 'smtp error: x509: certificate signed by unknown authority',
  },
  // https://github.com/knadh/listmonk/issues/814
  {
    kind: 'certificate',
    value: 'expired',
    reply:
      'error sending message in campaign test: x509: certificate has expired or is not yet valid: current time 2022-05-16T12:47:26Z is after 2022-04-07T17:30:45Z',
  },
  // a public source file (documentation of Microsoft, in German)
  {
    kind: 'tlsRefused',
    value: 'TLS 1.0, TLS 1.1',
    reply:
      '421 4.7.66 TLS 1.0 und 1.1 werden nicht unterstützt. Aktualisieren Sie Ihren Client, um TLS 1.2 zu unterstützen.',
  },
  // a public source file (documentation of Microsoft, in German)
  {
    kind: 'tls',
    value: 'TLS 1.2',
    reply:
      '421 4.7.66 TLS 1.0 und 1.1 werden nicht unterstützt. Aktualisieren Sie Ihren Client, um TLS 1.2 zu unterstützen.',
  },
  // ours, in the form of Java
  {
    kind: 'certificate',
    value: 'issuer',
    reply:
      'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
  },
  // ours, in the form of Go
  {
    kind: 'certificate',
    value: 'name',
    reply: 'x509: certificate is valid for *.example.net, example.net, not mail.example.com',
  },
  // https://github.com/nocodb/nocodb/issues/6138
  {
    kind: 'certificate',
    value: 'name',
    reply:
      "Hostname/IP does not match certificate's altnames: IP: 192.0.2.9 is not in the cert's list: ",
  },
  // https://github.com/dart-mailer/mailer/issues/146
  {
    kind: 'certificate',
    value: 'self-signed',
    reply:
      'HandshakeException: Handshake error in client (OS Error: \n\tCERTIFICATE_VERIFY_FAILED: self signed certificate in certificate chain(handshake.cc:354))',
  },
  // https://github.com/jstedfast/MailKit/issues/1207
  {
    kind: 'certificate',
    value: 'name',
    reply:
      "An error occurred while attempting to establish an SSL or TLS connection.\nThe host name did not match the name given in the server's SSL certificate.",
  },
];
