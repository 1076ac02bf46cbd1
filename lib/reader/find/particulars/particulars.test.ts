import { describe, expect, it } from 'vitest';
import { particularsIn } from './particulars';
import { seen } from './particulars.test-helper';

/** What is read of a text whose first line is the reply. */
function read(text: string, people: readonly string[] = []) {
  const line = text.indexOf('\nWill-Retry-Until');
  const end = line < 0 ? text.length : line;
  return particularsIn(text, { start: 0, end }, people);
}

const told = (text: string, kind: string): string | undefined =>
  read(text).find((one) => one.kind === kind)?.value;

describe('particulars of replies seen in public', () => {
  it.each(seen)('$kind $value: $reply', ({ kind, value, reply }) =>
    expect(told(reply, kind)).toBe(value),
  );
  it.each(
    seen.filter(({ kind }) =>
      ['ip', 'page', 'ticket', 'contact', 'file', 'country'].includes(kind),
    ),
  )('stand where they say: $value', ({ kind, value, reply }) => {
    const found = read(reply).find((one) => one.kind === kind);
    expect(reply.slice(found?.start, found?.end).replace(/\s+/g, '')).toBe(value);
  });
});

it('a field of a quoted report tells until when it is tried', () => {
  const text = '> Status: 4.4.7\n> Will-Retry-Until: Wed, 2 Dec 2026 07:45:31 +0000';
  const found = particularsIn(text, { start: 2, end: 15 }, []);
  expect(found.map(({ kind, value }) => [kind, value])).toEqual([
    ['until', 'Wed, 2 Dec 2026 07:45:31 +0000'],
  ]);
});

describe('particulars of encryption and of limits', () => {
  const log = 'warning: TLS library problem: error:1417A0C1:SSL routines:tls_post_process:';
  it.each([
    ['tlsError', 'no shared cipher', `${log}no shared cipher:../ssl/statem_srvr.c:14:`],
    [
      'tlsError',
      'wrong version number',
      '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:10)',
    ],
    [
      'tlsError',
      'unsupported protocol',
      'SSL_connect returned=1 state=error: unsupported protocol',
    ],
    ['tlsUsed', 'TLS 1.3', 'certificate has expired\nTLSv1.3 with cipher TLS_AES_256_GCM_SHA384'],
    ['tlsUsed', 'TLS 1.0', 'certificate has expired\nversion=TLSv1/SSLv3, cipher=AES256-SHA'],
    [
      'certificate',
      'version',
      'invalid peer certificate: Other(OtherError(UnsupportedCertVersion))',
    ],
    ['quota', '500 MB', "The domain size limit of 500 MB for 'example.org' has been exceeded."],
    [
      'session',
      'AbCdEfGhIjKlMn-Op12',
      '554 5.7.1 The sender is unauthorized AbCdEfGhIjKlMn-Op12 - nsmtp',
    ],
  ])('%s %s', (kind, value, text) => expect(told(text, kind)).toBe(value));
});

describe('a page below a reply', () => {
  const below = (words: string) => {
    const reply = 'Your IP 192.0.2.9 is blacklisted on bl.example.org';
    return particularsIn(`${reply}\n${words}`, { start: 0, end: reply.length }).find(
      ({ kind }) => kind === 'page',
    )?.value;
  };
  it.each([
    'Feel free to ask for your address to be removed on https://example.org/en/dnsbl/',
    'Removal: https://example.org/en/dnsbl/',
    'To delist it, go to https://example.org/en/dnsbl/.',
  ])('is told where a list takes addresses off there: %s', (words) =>
    expect(below(words)).toBe('https://example.org/en/dnsbl/'),
  );
  it.each([
    'I have read https://example.org/en/dnsbl/ already.',
    '\nI removed it at https://example.org/en/dnsbl/',
  ])('is not told for anything else: %s', (words) => expect(below(words)).toBeUndefined());
});

describe('no particular without its label', () => {
  it.each([
    ['tlsError', `error:0A000086:SSL routines:tls_process:certificate verify failed:../ssl.c:19:`],
    ['tlsUsed', '550 5.1.1 User unknown\nTLSv1.3 with cipher TLS_AES_256_GCM_SHA384'],
    ['ptr', '421 mx.example.org mx.example.org No reverse DNS [mx.example.org; LIB_120]'],
    ['session', '550 5.7.1 refused, Message-ID: a5512x998'],
    ['session', '550 5.7.1 refused, user-id: 55120998'],
    ['session', '552 5.3.4 Message size exceeds fixed limit (10485760)'],
    ['session', '452 4.2.2 Mailbox full, quota exceeded (104857600)'],
    ['code', '550 5.7.1 SPF 192.0.2.21: not allowed'],
    ['code', '550 5.7.1 refused #RFC5321'],
    ['code', '550 5.1.1 ab123: User unknown'],
    ['code', '554 5.7.1 mx01: Service refused'],
    ['code', '550 5.7.1 Refused by Sender Policy Framework (SPF)'],
    ['rate', '421 4.7.0 Too much, at most 5 MB/s'],
    ['domain', '550 5.7.1 mail from your domain example.org is refused'],
    ['wait', '550 5.1.1 Das Postfach wurde in 5 Tagen gelöscht'],
    ['wait', '450 4.7.1 收到邮件5分钟后已删除'],
    ['wait', '450 4.4.1 Bounced 5 minutes later'],
    ['dmarc', '550 5.7.1 Set your DMARC policy to reject'],
    ['list', '550 5.7.1 listed; check http://www.robtex.com/rbl/192.0.2.9.html'],
    ['tries', '535 5.7.8 Authentication failed 3 times'],
    ['score', '550 5.7.1 The value is 12'],
    ['ip', '450 4.4.1 connect to mx.example.org[192.0.2.9]:25: Connection timed out'],
    ['ip', '550 5.7.1 :127.0.0.5: refused, see the list'],
    ['ip', '450 No route to host H=mail.example.dev [192.0.2.93]'],
    ['list', '550 user@example.com was not found in LDAP server'],
    ['domain', '550 RCPT address has non-existant domain example.con'],
    ['domain', '550 5.1.0 Domain example.com does not accept mail (nullMX)'],
    ['session', '550 by mbox.example.jp (Postfix) with ESMTP id 48WqLr3qCcz27rf0'],
    ['list', '550 JunkMail rejected, is in an RBL: Blocked - see the page'],
    ['list', '550 User alias@example.com not listed in Domino Directory'],
    ['list', '553 Rejected by Iserv RBL. If this is an error, please contact us'],
    ['ip', '550 LED={message expired};{FQDN=mail.demo.example};{IP=203.0.113.25}'],
    ['domain', '450 MTA-STS enforce policy for broken.example.com permits none of its MX hosts'],
    ['ip', '451 refused connection at 11/27/15 11:25:27 from your server'],
    ['ip', '451 no response from 192.0.2.9 in time'],
    ['recipients', '550 exceeded its 24-hour sending limit. Messages to 25 recipients out of 25'],
    ['spf', '451 SPF lookup failure (#4.3.0)'],
    ['file', '550 5.7.1 The attachment "My holiday.zip" may not be sent'],
    ['file', '550 5.7.1 See the file on mail.example.com'],
    ['file', 'File "/usr/lib/python3.11/smtplib.py", line 1 550 5.7.1 refused'],
    ['country', '550 5.7.1 Country is banned'],
    ['list', '554 5.7.1 contact us with methods listed in https://example.com/about'],
    ['quota', '450 4.2.1 mailbox over limit by 12 MB'],
    ['used', 'Your mailbox has 5% free'],
    ['used', '550 5.7.1 99% of your mail is spam'],
    ['sizeLimit', '552 Message too large\n\nI have set message_size_limit = 52428800'],
    ['sizeLimit', '552 too large\n250-SIZE 1048576\n250-SIZE 2097152'],
    ['size', '552 Message is more than 10485760 bytes long. Ticket 12078147'],
    ['left', '550 5.7.1 There are still 2 errors'],
    ['recipients', '552 Recipient count exceeds 10485760'],
    ['code', '550 Access denied. SPF. See http://example.com'],
    ['issuer', '550 5.7.1 untrusted issuer'],
    ['certUntil', '550 5.7.1 The offer is valid until 2024-09-09'],
    ['policy', '550 5.7.1 Set p=reject for your mail'],
    ['ip', '550 Helo name contains a ip address (HELO was [192.0.2.9]) and not is valid'],
    ['certificate', '535 5.7.8 The certificate is fine. Your password has expired'],
    ['list', '550 5.7.1 Your server is listed in our records'],
    ['list', '550 5.7.1 blocked using a filter'],
    ['domain', '550 by the server for the recipient domain example.org by mx.example.org'],
    ['spf', '550 5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.'],
    ['dkim', '550 5.7.26 Please set up DKIM. The check failed.'],
    ['dmarc', "550 5.7.26 not accepted due to domain's DMARC record errors"],
    ['dmarc', '550 5.7.1 Please see your DMARC policy'],
    ['spf', '450 4.7.1 Rejected because your SPF record has too many lookups'],
    ['spf', '550 Bad SPF records for [mail.example.net:192.0.2.10]'],
    ['list', '550 5.7.1 Message is in the Quarantine database. Ask your administrator'],
    ['list', '554 5.7.1 You are not on the Members list'],
    ['list', '550 5.1.1 User is not in the Example Corporation directory'],
    ['list', "550 5.7.1 192.0.2.7 is blocked by Example's filter"],
    ['rate', '450 4.3.2 Too many mails (mail bomb), try again in 1 hour(s) 25 minute(s)'],
    ['rate', '550 Please contact us; we are open 5 hours per day'],
    ['rate', '450 4.2.1 mailbox storage limit is checked every hour, and was exceeded'],
    ['tries', '451 4.4.1 Too many failed login attempts: 5'],
    ['tries', '550 5.3.0 Unknown user (delivery attempts: 0)'],
    ['contact', 'De\t[ada@example.com](mailto:ada@example.com)'],
    ['ip', '550 5.7.1 HELO should be a FQDN (See RFC 2821 4.1.1.1)'],
    ['list', '554 5.7.1 Host found in DNS blacklist'],
    ['wait', '450 4.2.0 Only 5 minutes of silence'],
    ['rate', '552 5.3.4 Message of 25 MB is over the limit'],
    ['sizeLimit', '550 5.7.1 You may send 100000 letters'],
    ['contact', '550 5.1.1 mail from ada@example.com refused'],
    ['contact', '550 5.1.1 Recipient bob@example.org unknown, please contact your provider'],
    ['ticket', '550 5.1.1 For reference see http://example.com/help'],
    ['code', '550 5.7.1 as (RFC7489) says'],
    ['virus', '550 5.7.1 no virus found here'],
    ['score', '550 5.7.1 scored high'],
    ['helo', '503 5.5.1 EHLO first'],
    ['tls', '530 5.7.0 Must issue a STARTTLS command first'],
    ['helo', '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)'],
    ['helo', '501 Syntactically invalid HELO argument(s)'],
    ['helo', '501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection.'],
    ['helo', '550 5.7.1 invalid helo given'],
    ['session', '550 5.7.23 See http://www.openspf.net/Why?s=helo; id=mail4.example.com;r=mx'],
    ['session', '550 refused, id=mail4.example.com'],
    ['session', '554 cmsmtp [192.0.2.7] is listed on Cloudmark CSI-Global'],
    ['session', '554 see https://www.ionos.com/help/index.php?id=2425&ip=192.0.2.178&c=hd'],
    ['code', '554 see https://www.gmx.net/mail/senderguidelines?ip=192.0.2.12&c=hi'],
    ['ip', '554 see https://www.spamhaus.org/returnc/pub/198.51.100.93'],
    ['ip', '550 see http://www.openspf.net/Why?s=mfrom;id=ada@example.com;r=192.0.2.9'],
    ['tls', '550 5.7.4 This server does not support TLS 1.0'],
    ['dkim', '550 5.7.1 DKIM selector=s1 spf=fail'],
    ['page', '<soap:Envelope xmlns:soap="http://schemas.example.com/soap/envelope/"> 550 refused'],
    ['page', '<html xmlns="http://www.w3.org/1999/xhtml"> 550 refused'],
    ['quota', '550 5.4.5 You have reached your quota of 2000 emails/day'],
    ['size', '550 5.4.5 quota of 5000 messages exceeded'],
    ['code', '554 5.7.1 Blocked. Ticket #AB-10293 was created'],
    ['rate', '550 5.7.1 A rate of 12 per minute is fine, your address is not'],
    ['list', '550 refused. For details, query the IP reputation on https://example.com/ers/'],
    ['helo', '550 host mx.example.org (smtp.example.org) [192.0.2.44] said no'],
    ['domain', '550 SPF fail, s=helo; from=<kim@example.net> to=<ann@example.org> proto=ESMTP'],
    ['domain', '550 SPF passed; from=<kim@example.net> to=<ann@example.org> proto=ESMTP'],
    ['tlsRefused', '421 protocol version 301 is fine'],
    ['tried', '450 4.2.0 Greylisted for more than 3 hours'],
    ['port', '550 host mx.example.org[192.0.2.9]:25 said no'],
    ['code', '451 4.5.0 Error in processing at /usr/sbin/amavisd-new line 3009, <GEN47> line 71.'],
    ['virus', '550 5.7.1 infected: see www.example.com'],
    ['session', '550 5.7.1 mailbox1-mailbox2 refused'],
    ['ip', '450 4.4.1 connect to unknown[192.0.2.9]:25: Connection refused'],
    ['quota', '452 4.2.2 Too many files in your mailbox: 748/748'],
    ['size', '552 5.3.4 message size error on port 2525'],
    ['size', '552 5.3.4 Message too large, error code 5034'],
    ['sizeLimit', '552 Message size exceeds limit, see RFC 1870'],
    ['sizeLimit', '552 size exceeds the limit, see https://example.com/limit/10485760 MB'],
    ['wait', '451 4.7.1 retry after port 25 s'],
    ['wait', '451 4.7.1 [R2] Too many mails from 192.0.2.8 within the last 5 minutes'],
    ['port', '550 mail.example.com [192.0.2.44]:24706 is in an RBL: Blocked'],
    ['tls', 'Started TLS on session 8d0c: version=TLSv1/SSLv3, cipher=ECDHE-RSA-CHACHA20-POLY1305'],
    ['code', '550 5.7.1 message B2 is refused'],
    ['helo', '550 HELO (not allowed here)'],
    ['helo', '550 HELO refused [localhost]'],
    ['ip', '2009-05-29 10:03:28 I=[198.51.100.1]:25 F=<> rejected RCPT: only one recipient'],
    ['ip', '450 4.4.2 Nothing came; [192.0.2.9] timed out'],
    ['code', '550 HELO (not HSP-AV01)'],
    ['wait', '450 4.4.1 Not delivered, will be returned in 5 days'],
    ['rate', '450 4.7.1 You sent 10 messages within 5 minutes of silence'],
    ['session', '550 5.1.1 Please ask Server2Support'],
    ['session', '550 5.1.1 No such user in Server2Support'],
    ['ip', "does not match certificate's altnames: IP: 192.0.2.9 is not in the cert's list: "],
    ['page', '554 [mx.example.net](http://mx.example.net/) refused'],
    ['wait', '450 4.4.1 Connection lost at 12:30'],
    ['sent', '450 4.7.1 2 messages waited in the last hour'],
    ['code', '550 5.7.1 error B2 came'],
    ['port', '550 5.7.1 refused, Porta: 25'],
    ['page', '[420] during [POST] to [https://api.example.com/v3/messages]: limit exceeded'],
    ['page', 'Client error: `POST https://email.example.com` resulted in 400 Bad Request'],
    ['list', '550 5.7.1 192.0.2.50 blocked by example.com using a filter'],
    ['session', '550 5.1.1 postmaster2014 is unknown'],
    ['session', '504 5.5.2 <15b0717dc4c2>: Helo command rejected: need fully-qualified hostname'],
    ['session', '550 15b0717dc4c2 is refused'],
    ['code', '550 5.7.1 Error: TOO_MANY came'],
    ['code', '550 5.7.1 (X-SPAM) was found'],
    ['wait', '450 4.4.1 Not delivered after Sun, 05 Oct 2025 19:22:44 UTC'],
    ['score', '550 JunkMail rejected - 192.0.2.27 is in an RBL. Spam hits: 1'],
    ['ip', '550 unable to get a client 0.0.0.0 for this host'],
    ['ip', '550 5.7.1 Client host [10.1.2.3] is blocked'],
    ['ip', '550 5.7.1 Client host [172.20.0.1] is blocked'],
    ['ip', '550 5.7.1 mail from fe80::1 refused, blocked'],
    ['ip', '554 see https://www.spamhaus.org/query/ip/192.168.1.7'],
    ['rate', '550 info@example.com exceeded rate limit ( 100.9 / 1h )'],
    ['rate', '550 rate limit 83.6 / 1h exceeded'],
    ['sent', '550 Message of 2.5 / 1h was refused'],
    ['sent', '550 rate limit of 0.5 messages per second'],
    ['list', '554 5.7.1 Address in DNSBL, 222.2.0.192.dynamic.example.net'],
    ['list', '550 5.7.1 refused by mx.example.org. RBL is not used'],
    ['retried', '451 4.7.1 you have 180 minutes left'],
    ['tried', '451 4.7.1 This message is 60 minutes old'],
    ['contact', '550 5.1.1 bob@example.org<mailto:bob@example.org> unknown'],
    ['session', '554 mx.example.org mailbox1mailbox2 refused'],
    ['certificate', '550 5.7.1 SEC_E_OK, the message is self-signed'],
    ['certificate', 'subjectAltName: host "mx.example.org" matched the certificate'],
    ['certificate', 'schannel: CRYPT_E_REVOCATION_OFFLINE, the certificate could not be checked'],
    ['code', '550 5.7.1 error 0x80070005'],
    ['page', '550 5.7.1 mail.example.com/192.0.2.1 refused'],
    ['page', '550 5.7.1 see postfix/smtpd in the log'],
    ['page', '550 5.7.1 see www.example.com for more'],
    ['domain', '550 5.7.0 [SPF] mail.example.net (192.0.2.7) refused'],
  ])('%s: %s', (kind, reply) => expect(told(reply, kind)).toBeUndefined());
  it('takes no code behind it for a part of the name of a list', () =>
    expect(told('550 5.7.1 192.0.2.1 listed in Vade Threat List (OXSUS001_101).', 'list')).toBe(
      'Vade Threat List',
    ));
  it('asks nobody whom the message was for', () =>
    expect(
      read('550 5.1.1 Please contact bob@example.org', ['bob@example.org']).map(({ kind }) => kind),
    ).not.toContain('contact'));
});

describe('particulars around a reply', () => {
  it('take the size that the client announced from its MAIL command', () => {
    const text =
      '>>> MAIL From:<ada@example.com> SIZE=16600348\n<<< 552 5.2.3 too big (limit 10485760)';
    const found = particularsIn(text, { start: text.indexOf('552'), end: text.length });
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ['size', '16600348 bytes'],
      ['sizeLimit', '10485760 bytes'],
    ]);
  });
  it('read a selector and its domain from the name of a key', () =>
    expect(
      read('550 5.7.20 no key for s1._domainkey.fabrikam.example').map(({ kind, value }) => [
        kind,
        value,
      ]),
    ).toEqual([
      ['selector', 's1'],
      ['domain', 'fabrikam.example'],
    ]));
  it('say how long a message is tried where a notification does, far from its reply', () => {
    // A notification of Exchange, as it is quoted in a public source file.
    const said =
      'The server will keep trying to deliver this message for the next 1 days, 19 hours and 57 minutes.';
    const reply =
      "451 4.4.0 Primary target IP address responded with: '421 4.4.2 Connection dropped'";
    const text = `${said}\n\n\nDiagnostic information for administrators:\n\nada@example.com\n${reply}`;
    const found = particularsIn(text, { start: text.indexOf('451'), end: text.length });
    expect(found.map(({ kind, value }) => [kind, value])).toContainEqual([
      'retried',
      '1 day 19 hours 57 minutes',
    ]);
  });
  it('are those of the client that a log names before its reply, where that is about names', () => {
    const lead = 'NOQUEUE: reject: RCPT from unknown[192.0.2.214]: ';
    const readBehind = (reply: string) =>
      particularsIn(lead + reply, { start: lead.length, end: lead.length + reply.length }).map(
        ({ kind, value, start, end }) => [kind, value, (lead + reply).slice(start, end)],
      );
    expect(
      readBehind('450 4.7.1 <mail.example.com>: Helo command rejected: Host not found'),
    ).toContainEqual(['ip', '192.0.2.214', '192.0.2.214']);
    expect(readBehind('550 5.1.1 <ada@example.com>: User unknown')).toEqual([]);
    // https://github.com/schweikert/postgrey/issues/107
    expect(
      readBehind('450 4.2.0 <ada@example.com>: Recipient address rejected: Greylisted'),
    ).toContainEqual(['ip', '192.0.2.214', '192.0.2.214']);
  });
  it('are the client that a filter refused and what it logged of SPF for the same message', () => {
    // https://github.com/docker-mailserver/docker-mailserver/issues/3130
    const logged = (id: string): string =>
      `opendmarc[703]: ${id}: SPF(mailfrom): mail12.example.net pass\nopendmarc[703]: 62B3E583B1D: example.com fail\ncleanup[2]: 62B3E583B1D: milter-reject: END-OF-MESSAGE from mail12.example.net[192.0.2.12]: `;
    const readAfter = (lead: string, reply: string) =>
      particularsIn(lead + reply, { start: lead.length, end: lead.length + reply.length }).map(
        ({ kind, value }) => [kind, value],
      );
    const reply = '5.7.1 rejected by DMARC policy for example.com';
    const found = readAfter(logged('62B3E583B1D'), reply);
    expect(found).toContainEqual(['ip', '192.0.2.12']);
    expect(found).toContainEqual(['spf', 'pass']);
    expect(readAfter(logged('72B3E583B1E'), reply)).not.toContainEqual(['spf', 'pass']);
  });
  it('are the port of a server whose certificate is at fault, where the line before names it', () => {
    // https://github.com/AuthMe/AuthMeReloaded/issues/1815
    const text =
      'Could not connect to SMTP host: smtp.example.com, port: 465;\nPKIX path building failed: unable to find valid certification path to requested target';
    const found = particularsIn(text, { start: text.indexOf('PKIX'), end: text.length });
    expect(
      found.map(({ kind, value, start, end }) => [kind, value, text.slice(start, end)]),
    ).toEqual([
      ['port', '465', '465'],
      ['certificate', 'issuer', 'unable to find valid certification path'],
    ]);
  });
  it('give the sizes that a notification says in its own words, far from the reply', () => {
    const said = "The maximum message size that's allowed is 36 MB. This message is 67 MB.";
    const text = `${said}\n\n550 5.2.3 message too large for this recipient`;
    const found = particularsIn(text, { start: text.indexOf('550'), end: text.length });
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ['sizeLimit', '36 MB'],
      ['size', '67 MB'],
    ]);
  });
  it('are the address and the zone that the server asked for before a reply about lists', () => {
    // https://github.com/OpenSMTPD/OpenSMTPD/issues/672
    const readAfter = (zone: string, reply: string) => {
      const text = `on_connect: checking 222.2.0.192.${zone}.\nFailed command: ${reply}`;
      const start = text.length - reply.length;
      return particularsIn(text, { start, end: text.length }).map(({ kind, value }) => [
        kind,
        value,
      ]);
    };
    expect(readAfter('zen.spamhaus.org', '554 5.7.1 Address in DNSBL')).toEqual([
      ['ip', '192.0.2.222'],
      ['list', 'zen.spamhaus.org'],
    ]);
    expect(readAfter('zen.spamhaus.org', '554 5.7.1 User is unknown')).toEqual([]);
    expect(readAfter('dyn.example.net', '554 5.7.1 Address in DNSBL')).toEqual([]);
  });
  it('give the page of the advice that a notification announces', () => {
    // https://groups.google.com/, mail-in-a-box 1046
    const said = 'Your email was rejected due to spam classification. To address this issue:';
    const advice = '\n\n* Contact the owner.\n\nInstructions: https://support.example.com/a/1.';
    const readTo = (end: number) =>
      particularsIn(`${said}${advice}\n----- Message -----\nhttps://example.net/`, {
        start: 0,
        end,
      }).map(({ kind, value }) => [kind, value]);
    expect(readTo(said.length)).toEqual([['page', 'https://support.example.com/a/1']]);
    expect(readTo(said.length - 1)).toEqual([]);
  });
  it.each([
    // Exchange Online in Spanish, https://pastebin.com/Nc6bUDWC
    'El tamaño máximo de mensaje permitido es 1 KB. Este mensaje tiene un tamaño de 8 KB.',
    // Ours, of the other languages.
    'Die Nachricht ist 8 KB groß. Erlaubt ist höchstens 1 KB.',
    'La taille maximale est de 1\u00a0Ko. Ce message fait 8\u00a0Ko.',
    'La dimensione massima è 1 KB. Questo messaggio è di 8 KB.',
    'O tamanho máximo permitido é 1 KB. Esta mensagem tem 8 KB.',
  ])('give the sizes of a notification in any language: %s', (said) => {
    const readOf = (notice: string, reply: string) => {
      const text = `${notice}\n\n${reply}`;
      return particularsIn(text, { start: notice.length + 2, end: text.length })
        .map(({ kind, value }) => `${kind} ${value}`)
        .sort();
    };
    const reply = '550 5.2.3 message too large for this recipient';
    expect(readOf(said, reply)).toEqual(['size 8 KB', 'sizeLimit 1 KB']);
    expect(readOf(said, '550 5.2.3 message size error')).toEqual([]);
    expect(readOf(`${said} 3 KB`, reply)).toEqual([]);
  });
  it('are those of the words that a program writes behind a code alone', () => {
    const text =
      '{"smtp_code":550,"smtp_enchcode":"5.7.23","smtp_msg":"SPF authentication failed with a permanent error"}';
    const start = text.indexOf('550');
    const found = particularsIn(text, { start, end: text.indexOf('","smtp_msg') });
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([['spf', 'permerror']]);
  });
  it('are those of the field of a report where the reply is its status', () => {
    const field = 'connect to mx01.mail.example.com[192.0.2.17]:25:\n    Operation timed out';
    const text = `Action: failed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; ${field}\n\nport 587`;
    const start = text.indexOf('Status');
    const found = particularsIn(text, { start, end: start + 13 });
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([['port', '25']]);
  });
  it('say the time that is nearest, of several notifications in one text', () => {
    const warning = (hours: number): string =>
      `<ada@example.com>... Deferred: Connection refused\nWarning: message still undelivered after ${hours} hours\n\n`;
    const text = warning(4) + warning(8);
    const start = text.lastIndexOf('Deferred');
    const found = particularsIn(text, { start, end: start + 29 });
    expect(found.find(({ kind }) => kind === 'tried')?.value).toBe('8 hours');
  });
  it.each([
    ['275667', '3 days 4 hours'],
    ['86400.5', '1 day'],
    ['15:13:20', '15 hours'],
    ['4+00:59:05', '4 days'],
    ['3599', undefined],
    ['00:59:58', undefined],
  ])('say how long a log has been trying: delay=%s', (delay, value) => {
    const lead = `to=<ada@example.com>, relay=mx.example.com[192.0.2.9]:25, delay=${delay}, xdelay=09:00:00, delays=9/9/9/9, dsn=4.0.0, status=deferred (`;
    const text = `${lead}421 Refused)`;
    const found = particularsIn(text, { start: lead.length, end: text.length - 1 });
    expect(found.find(({ kind }) => kind === 'tried')?.value).toBe(value);
  });
  it('take no time from the line of a log that is about another message', () => {
    // sendmail/deliver.c
    const line = (id: string): string =>
      `Jul  8 13:17:32 mail sm-mta[29287]: ${id}: o68BHWVw029287: sender notify: Warning: could not send message for past 4 hours\n`;
    const own = 'Jul  9 10:23:40 mail sm-mta[4844]: o698Ndrs004844: dsn=4.4.3, stat=queued';
    const readBehind = (id: string) =>
      particularsIn(line(id) + own, {
        start: line(id).length,
        end: line(id).length + own.length,
      }).map(({ kind, value }) => `${kind} ${value}`);
    expect(readBehind('o68702Vv016803')).toEqual([]);
    expect(readBehind('o698Ndrs004844')).toEqual(['tried 4 hours']);
  });
  it('stand before a code that ends its line', () => {
    const text = 'mail rejected: exceeded hour limit" code=550';
    const start = text.indexOf('550');
    expect(
      particularsIn(text, { start, end: text.length }).map(({ kind, value }) => [kind, value]),
    ).toEqual([['rate', 'per hour']]);
  });
  it('read no more than a reply is long, however long the text', () => {
    const text = `550 ${'x '.repeat(4000)} contact help@example.com`;
    expect(particularsIn(text, { start: 0, end: text.length })).toEqual([]);
  });
});
