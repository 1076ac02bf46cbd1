import type { Seen } from './particulars.test-helper';

/** What is told in other forms: labels of several parts, times of other languages, joined names. */
export const seenForms: readonly Seen[] = (
  [
    // https://github.com/rjbs/Mail-DeliveryStatus-BounceParser, and variants of its label.
    ['session', 'h20030701-214001', '550 Error: SPAM-ID: h20030701-214001 Your email had spam'],
    ['session', '7f31ab2290cc', '554 5.7.1 refused by policy, trace_id=7f31ab2290cc'],
    ['request', 'A55-8812', '550 5.7.1 Message refused. Request-Id: A55-8812'],
    ['ticket', '661204', '550 5.7.1 Refused by filter, x-case-no: 661204'],
    ['ticket', '9931772', '554 5.7.1 blocked, ticketId: 9931772'],
    ['ticket', '120934', '550 5.7.1 blocked, see ticket#120934'],
    // The same collection: numbers in brackets at the end.
    ['session', '1339358762', '550 Please contact us for help. Sorry (1339358762).'],
    ['session', '20261130081502', '550 5.7.1 Content refused [20261130081502]'],
    [
      'session',
      '192.168.95.162.2011101001.XXYIvtHf',
      '553 5.7.3 CONTENT REJECT:192.168.95.162.2011101001.XXYIvtHf:dspam check:4:http://mail.example.com/info/policy/12',
    ],
    // A page behind what a filter writes without a space.
    [
      'page',
      'http://mail.example.com/info/policy/12',
      '553 5.7.3 CONTENT REJECT:x:dspam check:4:http://mail.example.com/info/policy/12',
    ],
    ['page', 'https://example.com/b?ip=192.0.2.9', '550-https://example.com/b?ip=192.0.2.9 no'],
    ['page', 'https://example.com/why', '554 refused;https://example.com/why'],
    // Limits as providers put them, in words of our own.
    ['rate', '20 per connection', '421 4.7.0 Max 20 messages per connection. Please reconnect'],
    ['wait', '24 hours', '550 Too many e-mails within 24 hours.After 24 hours,you can send more'],
    ['sent', '101 per hour', '451 4.7.1 You may send 100 messages per hour; you have sent 101'],
    ['rate', '50 per minute', '421 4.7.28 Rate of 50 per minute from your IP reached'],
    ['recipients', '50', '452 4.5.3 Recipient limit of 50 reached, deliver the rest later'],
    ['wait', 'until 2026-11-30 15:20', '535 5.7.0 Account locked until 2026-11-30 15:20 UTC'],
    ['retried', '5 days', '451 4.4.1 No answer. The message will be retried for up to 5 days'],
    ['size', '30 MB', '552 Die Nachricht ist mit 30 MB zu groß. Erlaubt sind 20 MB'],
    ['sizeLimit', '20 MB', '552 Die Nachricht ist mit 30 MB zu groß. Erlaubt sind 20 MB'],
    ['sizeLimit', '10 MB', '552 Message trop volumineux : 12 MB, la limite est de 10 MB'],
    ['contact', 'delist@example.com', '550 If this is an error, email delist@example.com please'],
    ['ticket', 'AB-10293', '554 5.7.1 Blocked. Ticket #AB-10293 was created'],
    // Each server on the way adds its number: the last one refused.
    [
      'session',
      '08DDB2564DE36999',
      '550 5.7.708 Access denied, traffic not accepted from this IP. [AM0PR01MB0001.eurprd01.prod.exchangelabs.com 2026-06-23T20:38:28.040Z 08DDB2564DE36667] [AM6EUR05FT001.eop-eur05.prod.protection.outlook.com 2026-06-23T20:38:29.040Z 08DDB2564DE36999]',
    ],
    // https://go.dev/src/crypto/tls/handshake_client.go and handshake_server.go
    ['tlsRefused', 'TLS 1.0', 'tls: server selected unsupported protocol version 301'],
    ['tlsRefused', 'SSL 3.0', 'SMTP error: tls: server selected unsupported protocol version 300'],
    ['tlsRefused', 'TLS 1.1', 'tls: server selected unsupported protocol version 302'],
    ['tlsRefused', 'TLS 1.0, TLS 1.1', 'tls: client offered only unsupported versions: [302 301]'],
    // What a library for SPF prints, and a policy service.
    [
      'spf',
      'softfail',
      '550 5.7.1 Message refused\nReceived-SPF: softfail (mx.example.org: domain of transitioning ann@example.com does not designate 192.0.2.20 as permitted sender)',
    ],
    [
      'page',
      'http://www.openspf.net/Why?s=mfrom;r=<UNKNOWN>',
      '550 5.7.23 Message rejected due to: SPF fail. Please see http://www.openspf.net/Why?s=mfrom;r=<UNKNOWN>; from=<ann@example.net>',
    ],
    [
      'domain',
      'example.net',
      '550 5.7.1 <ann@example.org>: Sender address rejected: SPF check failed; from=<kim@example.net> to=<ann@example.org> proto=ESMTP',
    ],
    // What Exim knows of a client, in one, as cPanel has it refuse.
    [
      'helo',
      'smtp.example.com',
      '550-"JunkMail rejected - mail.example.net\n550-(smtp.example.com) [192.0.2.44]:51022 is in an RBL, see\n550 https://www.spamhaus.org/query/ip/192.0.2.44"',
    ],
    ['ptr', 'mail.example.net', '554 mail.example.net (pc-01) [192.0.2.44]:51022 is listed'],
    ['helo', 'pc-01', '554 mail.example.net (pc-01) [192.0.2.44]:51022 is listed in a list'],
    ['list', 'Spamhaus', '550 is in an RBL, see https://www.spamhaus.org/query/ip/192.0.2.44'],
    ['tried', '0 hours', 'Your message could not be delivered for more than 0 hour(s).'],
    // https://github.com/reacherhq/check-if-email-exists/issues/1216
    ['code', 'RACT', '550 5.2.1 RACT 192.0.2.21: Mailbox is inactive: <user@example.com>'],
    ['code', 'RUSR', '550 5.1.1 RUSR 192.0.2.21: User unknown'],
    ['code', 'CHIC', '421 4.4.5 CHIC 192.0.2.21: Too many connections'],
    // https://github.com/knadh/listmonk/issues/2509
    ['code', 'MS-ST-G', '450 Too many requests. Try again later. #MS-ST-G'],
    ['code', 'MS-ST-G', '450 Too many requests. Try again later. (MS-ST-G)'],
    ['code', 'AUTH004', '535 Login failed #AUTH004 for this account'],
    // https://sendpulse.com/br (Portuguese).
    [
      'wait',
      '2 minutes',
      '451 4.7.1 Greylisting (lista cinza) em ação. Retorne daqui a 00:02:00 [minutos]',
    ],
    // The usual words of each language; the sentences are ours.
    ['wait', '5 minutes', '451 4.7.1 Tente novamente daqui a 5 minutos'],
    ['wait', '10 minutes', '451 4.7.1 Por favor, aguarde pelo menos 10 minutos'],
    ['wait', '5 minutes', '451 4.7.1 Zkuste to znovu za 5 minut'],
    ['wait', '2 hours', '451 4.7.1 Opakujte pokus po 2 hodiny'],
    ['wait', '30 seconds', '451 4.7.1 Počkejte 30 sekund'],
    ['wait', '5 minutes', '451 4.7.1 Bitte versuchen Sie es in etwa 5 Minuten noch einmal'],
    ['wait', '15 minutes', '451 4.7.1 Bitte warten Sie mindestens 15 Minuten'],
    ['wait', '1 hour', '451 4.7.1 Zu viele Mails, nach 1 Stunde wieder'],
    ['wait', '5 minutes', '451 4.7.1 Inténtelo de nuevo dentro de 5 minutos'],
    ['wait', '10 minutes', '451 4.7.1 Espere al menos 10 minutos'],
    ['wait', '1 hour', '451 4.7.1 Reintente después de 1 hora'],
    ['wait', '5 minutes', '451 4.7.1 Veuillez réessayer dans 5 minutes'],
    ['wait', '10 minutes', '451 4.7.1 Merci de patienter 10 minutes'],
    ['wait', '4 minutes 59 seconds', '451 4.7.1 Greylist, revenez dans 00:04:59'],
    ['wait', '5 minutes', '451 4.7.1 Riprovare fra 5 minuti'],
    ['wait', '10 minutes', '451 4.7.1 Attendere almeno 10 minuti'],
    ['wait', '1 hour', '451 4.7.1 Provi di nuovo dopo 1 ora'],
    ['wait', '5 minutes', '451 4.7.1 Probeer het over 5 minuten nogmaals'],
    ['wait', '10 minutes', '451 4.7.1 Wacht 10 minuten'],
    ['wait', '2 hours', '451 4.7.1 Probeer opnieuw na 2 uren'],
    ['wait', '5 minutes', '451 4.7.1 Spróbuj ponownie za 5 minut'],
    ['wait', '10 minutes', '451 4.7.1 Odczekaj co najmniej 10 minut'],
    ['wait', '2 hours', '451 4.7.1 Wyślij ponownie po 2 godziny'],
    ['wait', '5 minutes', '451 4.7.1 Повторите попытку через 5 минут'],
    ['wait', '1 hour', '451 4.7.1 Попробуйте снова через 1 час'],
    ['wait', '30 seconds', '451 4.7.1 Подождите 30 секунд'],
    ['wait', '5 minutes', '451 4.7.1 Försök igen om 5 minuter'],
    ['wait', '1 hour', '451 4.7.1 Försök på nytt efter 1 timme'],
    ['wait', '30 seconds', '451 4.7.1 Vänta 30 sekunder'],
    ['wait', '5 minutes', '451 4.7.1 Lütfen 5 dakika sonra tekrar deneyin'],
    ['wait', '1 hour', '451 4.7.1 1 saat içinde yeniden deneyin'],
    ['wait', '5 minutes', '451 4.7.1 请5分钟后重试'],
    ['wait', '2 hours', '451 4.7.1 发送过多，请等待 2 小时'],
    ['wait', '300 seconds', '451 4.7.1 300秒後に再送してください'],
    ['wait', '5 minutes', '451 4.7.1 5분 후에 다시 시도하십시오'],
    // https://github.com/docker-mailserver/docker-mailserver/issues/3497
    ['wait', '173 seconds', '450 4.2.0 action=greylist, reason=early-retry (173s missing)'],
    ['wait', '173 seconds', '450 4.2.0 Greylisted (173 seconds left)'],
    // Netease, as public collections of replies have it.
    ['wait', '15 minutes', '451 DT:SPM 163 mx40, please try again 15min later'],
    ['wait', '24 hours', '550 access denied. After 24 hours, you can send e-mails as usual.'],
    // XWall, in the collection above.
    ['score', '34', '550 5.9.8 Spam. The heuristic spam value is: 34'],
    ['score', '8.1', '554 5.7.1 refused, spam level 8.1'],
    ['score', '97', '554 5.7.1 refused, spam probability of 97'],
    // Proofpoint, in a public archive of a mailing list.
    ['dmarc', 'fail', '550 5.7.0 Local Policy Violation - DMARC Reject'],
    ['dmarc', 'fail', '550 5.7.1 DMARC rejection for example.com'],
    ['spf', 'softfail', '550 sender <ada@example.com> SPF SoftFail'],
    ['spf', 'fail', '550 5.7.23 SPF hard-fail'],
    ['spf', 'none', '550 sender <ada@example.com> SPF record not found'],
    ['dkim', 'none', '550 5.7.20 DKIM signature missing'],
    ['dkim', 'fail', '550 5.7.1 Échec : DKIM invalide'],
    ['dmarc', 'fail', '550 5.7.1 DMARC-Prüfung: DMARC fehlgeschlagen'],
    // https://github.com/stalwartlabs/stalwart/issues/908
    ['certificate', 'name', 'TLS Error, reason = "invalid peer certificate: NotValidForName"'],
    ['certificate', 'expired', 'TLS Error, reason = "invalid peer certificate: CertExpired"'],
    ['certificate', 'not-yet', 'invalid peer certificate: NotValidYet, certificate not yet valid'],
    ['certificate', 'name', 'The remote certificate is invalid: RemoteCertificateNameMismatch'],
    [
      'certificate',
      'name',
      "x509: cannot validate certificate for 192.0.2.1 because it doesn't contain any IP SANs",
    ],
    ['certificate', 'name', 'x509: certificate relies on legacy Common Name field, use SANs'],
    ['certificate', 'name', 'Certificate check failed: CERT_E_CN_NO_MATCH'],
    ['certificate', 'name', 'SEC_E_WRONG_PRINCIPAL: The target principal name is incorrect.'],
    // The manual of postfwd 1.35.
    ['rate', '1.5 MB per hour', '450 4.7.1 sorry, max 1.5mb per hour'],
    ['rate', '3 per 5 minutes', '450 4.7.1 sorry, max 3 requests per 5 minutes'],
    ['rate', '500 per hour', '554 5.7.1 limit of 500 recipients per hour for sender exceeded'],
    ['sizeLimit', '10 MB', '554 5.7.1 End-of-data rejected: message too big (max. 10MB)'],
    // ZoneMTA 3.10.3.
    [
      'size',
      '42001234 bytes',
      '552 message exceeds fixed maximum message size 31457280 B (42001234 B)',
    ],
    // haraka-plugin-attachment 1.2.1.
    ['file', 'exe', '550 Message contains disallowed file extension (exe)'],
    ['file', 'docs.zip/run.scr', '550 Message contains unacceptable attachment (docs.zip/run.scr)'],
    ['file', 'setup.exe', '550 Message contains unacceptable attachment (setup.exe)'],
    ['virus', 'Win.Test.EICAR_HDB-1', '554 5.7.1 Virus detected [Win.Test.EICAR_HDB-1]'],
    ['virus', 'Html.Phishing.Bank-3', '554 5.7.1 Malware found: Html.Phishing.Bank-3'],
    ['virus', 'Eicar-Test-Signature', '550 This message contains malware (Eicar-Test-Signature)'],
    // SMTP32, in the tests of flufl.bounce 4.0.
    ['tries', '20', 'Delivery failed 20 attempts: user@example.com'],
    ['ip', '192.0.2.9', '550 5.7.1 listed; check http://www.robtex.com/rbl/192.0.2.9.html'],
    ['retried', '0 days', 'Message will be retried for 0 more day(s)'],
    ['next', 'in 3 minutes', 'This message will be retried automatically in 3 minutes.'],
  ] as const
).map(([kind, value, reply]) => ({ kind, value, reply }));
