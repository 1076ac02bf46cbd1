import type { CauseId, Check } from './types';

const mailServers: Check = {
  title: 'Which servers take mail for the domain?',
  command: 'dig +short MX example.org',
  output: ['10 mx.example.org.', '20 mx2.example.org.'],
  read: 'Compare with `relay=` in your log: the message must have gone to one of these, the smallest number first. No output: no MX record, no such domain, or the DNS failed; `dig MX example.org` shows which (`status:`). With NOERROR and no MX record, the domain’s own A or AAAA address counts.',
};

/**
 * For an administrator: how to find out more about a cause. Outputs are examples with reserved
 * names.
 */
export const causeChecks: Partial<Readonly<Record<CauseId, readonly Check[]>>> = {
  'user-unknown': [
    mailServers,
    {
      title: 'What does the server say to the address?',
      command:
        'swaks --from ada@example.com --to maria@example.org --server mx.example.org --quit-after RCPT',
      output: [
        ' -> MAIL FROM:<ada@example.com>',
        '<-  250 2.1.0 Ok',
        ' -> RCPT TO:<maria@example.org>',
        '<** 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown',
        ' -> QUIT',
        '<-  221 2.0.0 Bye',
      ],
      read: '`550 5.1.1`: the server does not know the mailbox. `250`: it takes mail for it, but some servers take everything and bounce later. Run it on your mail server, or the refusal may be about your own address; no message is sent.',
    },
    {
      title: 'Your own recipient: what would Postfix do?',
      command: 'sendmail -bv maria@example.org',
      output: ['Mail Delivery Status Report will be mailed to <root>.'],
      read: 'Nothing is delivered; a report comes by mail. Good: `deliverable`; behind `undeliverable` stands the reason, mostly a table that lacks the address. With Exim it is `exim -bt maria@example.org`.',
    },
  ],
  'mailbox-full': [
    {
      title: 'For now or for good?',
      command: "grep 'to=<maria@example.org>' /var/log/mail.log | tail -n 1",
      output: [
        'Nov 23 10:15:02 mail postfix/smtp[2817]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=1.4, delays=0.1/0/0.6/0.7, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.27] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))',
      ],
      read: '`status=deferred` with `dsn=4.2.2`: your server goes on trying. `status=bounced` with `dsn=5.2.2`: it has given up, and the sender knows.',
    },
    {
      title: 'Your own recipient: how full is it (Dovecot)?',
      command: 'doveadm quota get -u maria@example.org',
      output: [
        'Quota name Type      Value   Limit  %',
        'User quota STORAGE 1048571 1048576 99',
        'User quota MESSAGE   20931       -  0',
      ],
      read: '`STORAGE` is in kilobytes; close to 100 in the last column means full. `-` as limit means that there is none. If the value is wrong, `doveadm quota recalc -u maria@example.org` counts anew.',
    },
    {
      title: 'Which folder takes the room (Dovecot)?',
      command: "doveadm mailbox status -u maria@example.org vsize '*'",
      output: ['Sent vsize=402653184', 'Trash vsize=536870912', 'INBOX vsize=134217728'],
      read: 'Bytes in each folder. Bin, spam and sent mail count too, and are what people forget. Ask the person before you delete anything.',
    },
  ],
  'domain-not-found': [
    {
      title: 'Does the domain exist?',
      command: 'dig MX example.org | grep status:',
      output: [';; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 40310'],
      read: '`NXDOMAIN`: there is no such domain; look for a typing mistake. `NOERROR`: it exists. `SERVFAIL` or no answer: its name servers or your resolver are at fault, and mail should be tried again.',
    },
    {
      title: 'Does it have a mail server?',
      command: 'dig +short MX example.org; dig +short A example.org; dig +short AAAA example.org',
      output: ['10 mx.example.org.', '192.0.2.80'],
      read: 'An MX record is best. Without one the A or AAAA address of the domain counts as mail server. No output at all: the domain takes no mail.',
    },
    {
      title: 'Is it only your resolver?',
      command: 'host -t MX example.org 192.0.2.53 | tail -n 1',
      output: ['example.org mail is handled by 10 mx.example.org.'],
      read: 'Put the address of another resolver in place of `192.0.2.53`. If it answers and yours does not, mend your own resolver first (`/etc/resolv.conf`).',
    },
    {
      title: 'Is it a fault of DNSSEC?',
      command: 'dig +cd MX example.org | grep status:',
      output: [';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 12207'],
      read: '`+cd` leaves out the check of signatures. If you get `NOERROR` with it and `SERVFAIL` without it, the signatures of the domain are broken: its owner has to mend them.',
    },
  ],
  'domain-accepts-no-mail': [
    {
      title: 'Does the domain say that it takes no mail?',
      command: 'dig +short MX example.org',
      output: ['0 .'],
      read: '`0 .` is the null MX: the domain takes no mail at all. A host name means that it does take mail. No output is not a null MX; then the A or AAAA address of the domain counts.',
    },
    {
      title: 'Does the host refuse everybody?',
      command: 'swaks --server mx.example.org --quit-after CONNECT',
      output: [
        '=== Trying mx.example.org:25...',
        '=== Connected to mx.example.org.',
        '<** 521 mx.example.org does not accept mail',
        ' -> QUIT',
        '<** 521 mx.example.org does not accept mail',
        '=== Connection closed with remote host.',
      ],
      read: '`220` is the normal greeting. `521` says that this host never takes mail; `554` that it offers you no mail service. Try it from another network: if it differs, your own address is blocked.',
    },
  ],
  'host-unreachable': [
    mailServers,
    {
      title: 'Do the mail servers have addresses?',
      command: 'dig +short A mx.example.org; dig +short AAAA mx.example.org',
      output: ['192.0.2.27', '2001:db8::27'],
      read: 'Good: at least one address. No output: the MX record names a host that does not exist, and only the owner of the domain can mend it. A line with a host name is a CNAME, which an MX record must not point to.',
    },
    {
      title: 'Does the server accept a connection?',
      command: 'nc -vz -w 10 mx.example.org 25',
      output: [
        'nc: connect to mx.example.org (192.0.2.27) port 25 (tcp) failed: Connection refused',
      ],
      read: 'Good: `succeeded!` (or `open`). `refused`: nothing listens there, or a firewall says no. `timed out`: packets get lost; if it is so with every server, your own provider probably blocks port 25 outwards.',
    },
    {
      title: 'Is it only IPv6?',
      command: 'nc -6 -vz -w 10 mx.example.org 25',
      output: [
        'nc: connect to mx.example.org (2001:db8::27) port 25 (tcp) failed: Network is unreachable',
      ],
      read: 'If this fails and the same with `-4` works, IPv6 is the fault, mostly on your side. Mend the route, or let Postfix take IPv4 first: `smtp_address_preference = ipv4`.',
    },
  ],
  'connection-timeout': [
    mailServers,
    {
      title: 'Does a connection come about?',
      command: 'nc -vz -w 10 mx.example.org 25',
      output: [
        'nc: connect to mx.example.org (192.0.2.27) port 25 (tcp) timed out: Operation now in progress',
      ],
      read: 'Good: `succeeded!` (or `open`). `timed out`: packets get lost on the way. If it is so with every server that you try, your own firewall or provider probably blocks port 25 outwards.',
    },
    {
      title: 'Where does the dialogue stop?',
      command:
        'swaks --from ada@example.com --to maria@example.org --server mx.example.org --quit-after RCPT --timeout 300',
      output: [
        '=== Trying mx.example.org:25...',
        '=== Connected to mx.example.org.',
        '<-  220 mx.example.org ESMTP ready',
        ' -> EHLO mail.example.com',
        '<** Timeout (300 secs) waiting for server response',
      ],
      read: 'Good: it goes through to the answer to `RCPT TO`. A stop before the greeting or after `EHLO` mostly means a slow look-up of your name on their side. RFC 5321 wants a client to wait five minutes for the greeting and for the answer to `RCPT TO`.',
    },
    {
      title: 'Do packets of full size get through?',
      command: 'ping -c 3 -M do -s 1472 mx.example.org',
      output: [
        'PING mx.example.org (192.0.2.27) 1472(1500) bytes of data.',
        '1480 bytes from mx.example.org (192.0.2.27): icmp_seq=1 ttl=54 time=12.3 ms',
      ],
      read: 'Of use when short messages pass and long ones stop in the middle (Linux, IPv4). An answer is good. `message too long` names a smaller MTU on your side; no answer may also mean that the host drops every ping.',
    },
  ],
  'queue-expired': [
    {
      title: 'What was the last answer?',
      command: 'grep 4A1B2C3D4E /var/log/mail.log | grep status= | tail -n 2',
      output: [
        'Nov 28 09:58:11 mail postfix/smtp[4410]: 4A1B2C3D4E: to=<maria@example.org>, relay=none, delay=430991, delays=430961/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.27]:25: Connection timed out)',
        'Nov 28 11:02:40 mail postfix/qmgr[812]: 4A1B2C3D4E: from=<ada@example.com>, status=expired, returned to sender',
      ],
      read: 'The words of the last `status=deferred` are the real reason: look there, not at `expired`. Older log files may hold the earlier attempts (`zgrep`).',
    },
    {
      title: 'How long does Postfix try?',
      command: 'postconf maximal_queue_lifetime bounce_queue_lifetime delay_warning_time',
      output: [
        'maximal_queue_lifetime = 5d',
        'bounce_queue_lifetime = 5d',
        'delay_warning_time = 0h',
      ],
      read: 'Good: four to five days at least, as RFC 5321 wants; less loses mail when a server is down over a weekend. `0h` means that senders hear nothing of a delay; `4h` tells them after four hours.',
    },
    {
      title: 'Which other mail still waits?',
      command: 'qshape deferred | head -n 4',
      output: [
        '                                         T  5 10 20 40 80 160 320 640 1280 1280+',
        '                                 TOTAL  34  2  1  0  1  0   2   0   3    4    21',
        '                           example.org  25  0  0  0  0  0   1   0   2    3    19',
        '                           example.net   9  2  1  0  1  0   1   0   1    1     2',
      ],
      read: 'T counts recipients, the other columns their age in minutes. Many in the last column for one domain will expire next: find out what is wrong there before they do.',
    },
  ],
  'routing-loop': [
    {
      title: 'How many servers did it pass?',
      command: "grep -c '^Received:' message.eml",
      output: ['51'],
      read: 'Take the message that came back, headers included. Up to about ten is usual; some dozens mean a loop. Postfix gives up above `hopcount_limit` (50 by default).',
    },
    {
      title: 'Between which servers does it run?',
      command: "grep '^Received: from' message.eml | head -n 4",
      output: [
        'Received: from gw.example.com (gw.example.com [192.0.2.30])',
        'Received: from mail.example.com (mail.example.com [192.0.2.25])',
        'Received: from gw.example.com (gw.example.com [192.0.2.30])',
        'Received: from mail.example.com (mail.example.com [192.0.2.25])',
      ],
      read: 'The newest line is on top. Names that take turns hand the message to each other: one of the two has to deliver it. If only one name repeats, look for a forwarding that leads back to itself.',
    },
    {
      title: 'Does your server know the domain as its own?',
      command: 'postconf mydestination relay_domains virtual_alias_domains virtual_mailbox_domains',
      output: [
        'mydestination = mail.example.com, localhost.example.com, localhost',
        'relay_domains =',
        'virtual_alias_domains =',
        'virtual_mailbox_domains = example.com',
      ],
      read: 'A domain whose MX record points here must stand in exactly one of these. Where it stands in `relay_domains`, the next hop must not send it back.',
    },
    {
      title: 'Where does your server pass it on to?',
      command: 'postmap -q example.com hash:/etc/postfix/transport',
      output: ['smtp:[store.example.com]:25'],
      read: 'The host must be the one that holds the mailboxes. Without the square brackets Postfix asks for the MX record of that name, which may lead back here. No output: there is no entry, and the MX record of the domain counts.',
    },
  ],
  'sender-authentication': [
    {
      title: 'SPF: which servers may send?',
      command: 'dig +short TXT example.com',
      output: ['"v=spf1 ip4:192.0.2.25 include:_spf.example.net -all"'],
      read: 'Ask for the domain of the envelope sender (`MAIL FROM`). Good: exactly one answer begins with `v=spf1`, and the address of your sending server is covered by it. Two such records, or more than ten DNS look-ups for it, count as an error.',
    },
    {
      title: 'DKIM: is the key published?',
      command: 'dig +short TXT selector1._domainkey.example.com',
      output: ['"v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA..." "...IDAQAB"'],
      read: 'Selector and domain stand as `s=` and `d=` in the `DKIM-Signature` header of a message that you sent. Good: one record with a key behind `p=`. No output: the key is missing; an empty `p=`: it was withdrawn.',
    },
    {
      title: 'DMARC: what does the domain ask for?',
      command: 'dig +short TXT _dmarc.example.com',
      output: ['"v=DMARC1; p=reject; rua=mailto:dmarc@example.com"'],
      read: 'Ask for the domain of the From line. `p=none` asks receivers to do nothing with what fails; `p=quarantine` and `p=reject` ask receivers to set aside or refuse what fails. DMARC passes when SPF or DKIM passes for a domain that fits the From line.',
    },
    {
      title: 'What does a receiver make of it?',
      command: "grep -i -A 3 '^Authentication-Results:' message.eml",
      output: [
        'Authentication-Results: mx.example.net;',
        '    dkim=pass header.d=example.com header.s=selector1;',
        '    spf=pass smtp.mailfrom=example.com;',
        '    dmarc=pass header.from=example.com',
      ],
      read: 'Send a message to a mailbox at another provider and save its source as `message.eml`. Good: `dmarc=pass`. `none`: nothing was found to check; `fail`: it does not match; `permerror`: your record is faulty.',
    },
  ],
  'reverse-dns': [
    {
      title: 'Name of the sending address',
      command: 'dig +short -x 192.0.2.25',
      output: ['mail.example.com.'],
      read: 'Good: one name, and it is the one of your server. No output: there is no PTR record; whoever gave you the address has to set it. A name made from the address (`host-192-0-2-25`) looks like a home connection and is often refused.',
    },
    {
      title: 'And back: address of that name',
      command: 'dig +short A mail.example.com',
      output: ['192.0.2.25'],
      read: 'Good: the same address is among the answers. Another address, or none: add or mend the A record of the name.',
    },
    {
      title: 'The same for IPv6',
      command: 'dig +short -x 2001:db8::25; dig +short AAAA mail.example.com',
      output: ['mail.example.com.', '2001:db8::25'],
      read: 'A server that sends over IPv6 needs both records there as well. If you cannot get them, let Postfix use IPv4 alone: `inet_protocols = ipv4`, then restart it.',
    },
    {
      title: 'What name does your server give?',
      command: 'postconf myhostname smtp_helo_name',
      output: ['myhostname = mail.example.com', 'smtp_helo_name = $myhostname'],
      read: 'Good: the name in `EHLO` is the one that the PTR record shows, and it leads to the sending address. `localhost` or a name without a dot is refused by many.',
    },
  ],
  'ip-blocked': [
    {
      title: 'Does Spamhaus list the address?',
      command: 'dig +short 25.2.0.192.zen.spamhaus.org',
      output: ['127.0.0.4'],
      read: 'The numbers of 192.0.2.25 stand in reverse; no output means not listed. `127.0.0.x`: listed (2 SBL, 3 CSS, 4 XBL, 9 DROP, 10 and 11 PBL). `127.255.255.254` (asked through a public resolver) and `127.255.255.255` (asked too often) are errors of the look-up, not listings.',
    },
    {
      title: 'Why is it listed?',
      command: 'dig +short TXT 25.2.0.192.zen.spamhaus.org',
      output: ['"Listed by XBL, see https://check.spamhaus.org/query/ip/192.0.2.25"'],
      read: 'The text names the list and the page with the reason and the way off it. Mend the reason first. A PBL entry is no complaint: that address is not meant to send mail directly.',
    },
    {
      title: 'Can the look-up be trusted?',
      command: 'dig +short 2.0.0.127.zen.spamhaus.org',
      output: ['127.0.0.10', '127.0.0.4', '127.0.0.2'],
      read: '127.0.0.2 is the test entry that is always listed. If this shows nothing, or an address that begins with `127.255.255`, your resolver gets no true answers and the other look-ups mean nothing.',
    },
    {
      title: 'What is your server sending?',
      command: 'postqueue -p | tail -n 1',
      output: ['-- 48211 Kbytes in 9134 Requests.'],
      read: 'A queue that is far longer than usual hints at a hacked account or a form that is abused. Stop that account before you ask for the entry to be taken off the list.',
    },
  ],
  'relay-denied': [
    mailServers,
    {
      title: 'Does the server take mail for the address?',
      command:
        'swaks --from ada@example.com --to maria@example.org --server mx.example.org --quit-after RCPT',
      output: [
        ' -> MAIL FROM:<ada@example.com>',
        '<-  250 2.1.0 Ok',
        ' -> RCPT TO:<maria@example.org>',
        '<** 554 5.7.1 <maria@example.org>: Relay access denied',
        ' -> QUIT',
        '<-  221 2.0.0 Bye',
      ],
      read: '`250` is good; no message is sent. `Relay access denied` from a server of the MX list: it is not set up for the domain, and its administrator has to add it. From your own outgoing server: log in first.',
    },
    {
      title: 'Your own Postfix: what is it set up for?',
      command:
        'postconf mydestination relay_domains virtual_alias_domains virtual_mailbox_domains mynetworks smtpd_relay_restrictions',
      output: [
        'mydestination = mail.example.org, localhost',
        'relay_domains =',
        'virtual_alias_domains =',
        'virtual_mailbox_domains = example.org',
        'mynetworks = 127.0.0.0/8 [::1]/128',
        'smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination',
      ],
      read: 'For incoming mail the domain must stand in one of the first four. For outgoing mail the client must be in `mynetworks` or logged in. With `defer_unauth_destination` the refusal is 454, with `reject_unauth_destination` 554.',
    },
  ],
  'login-failed': [
    {
      title: 'Try the login by hand',
      command:
        'swaks --server smtp.example.com:587 --tls --auth PLAIN --auth-user ada@example.com --protect-prompt --auth-hide-password --quit-after AUTH',
      output: [
        ' ~> AUTH PLAIN AGFkYUBleGFtcGxlLmNvbQBQUk9WSURFRF9CVVRfUkVNT1ZFRA==',
        '<~* 535 5.7.8 Error: authentication failed: (reason unavailable)',
        '*** No authentication type succeeded',
        ' ~> QUIT',
        '<~  221 2.0.0 Bye',
      ],
      read: 'It asks for the password and shows it nowhere. `235`: the login works, so the mail program has something else stored. `535`: name or password is wrong, or sending by a program is switched off for the account.',
    },
    {
      title: 'Which ways to log in are offered?',
      command: 'swaks --server smtp.example.com:587 --tls --quit-after EHLO',
      output: [
        ' ~> EHLO mail.example.com',
        '<~  250-smtp.example.com',
        '<~  250-SIZE 26214400',
        '<~  250-AUTH PLAIN LOGIN',
        '<~  250 ENHANCEDSTATUSCODES',
        ' ~> QUIT',
        '<~  221 2.0.0 Bye',
      ],
      read: 'Good: a line with `AUTH` once the encryption has begun (arrows with `~`), and a method that your program knows. Only `XOAUTH2` or `OAUTHBEARER`: passwords are not taken, the program must use OAuth. No `AUTH` at all: wrong server or port.',
    },
    {
      title: 'What does your own server log?',
      command: "grep 'SASL .* authentication failed' /var/log/mail.log | tail -n 1",
      output: [
        'Nov 23 10:15:02 mail postfix/submission/smtpd[3120]: warning: client.example.net[198.51.100.7]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=ada@example.com',
      ],
      read: 'One line for each try of the person: the stored password is wrong. Many from foreign addresses: somebody is guessing passwords, and the person’s own address may be locked out with them. Older versions leave the name out.',
    },
    {
      title: 'Is the password right (Dovecot)?',
      command: 'doveadm auth test ada@example.com',
      output: ['Password: ', 'passdb: ada@example.com auth failed'],
      read: 'For servers where Dovecot checks the logins. `auth succeeded`: name and password are right, look at the mail program or at Postfix. `auth failed`: set a new password.',
    },
  ],
  tls: [
    {
      title: 'What does the other server offer?',
      command:
        'openssl s_client -connect mx.example.org:25 -starttls smtp -servername mx.example.org -verify_hostname mx.example.org -brief </dev/null',
      output: [
        'CONNECTION ESTABLISHED',
        'Protocol version: TLSv1.3',
        'Ciphersuite: TLS_AES_256_GCM_SHA384',
        'Peer certificate: CN = mx.example.org',
        'Hash used: SHA256',
        'Signature type: RSA-PSS',
        'Verification: OK',
        'Verified peername: mx.example.org',
      ],
      read: 'Good: TLSv1.2 or TLSv1.3, and `Verification: OK`. `Verification error` names the fault, such as an expired certificate or `hostname mismatch`; most senders mind it only where MTA-STS, DANE or a rule of theirs demands it. A line that it did not find STARTTLS: the server offers no encryption.',
    },
    {
      title: 'Until when is the certificate valid?',
      command:
        'openssl s_client -connect mx.example.org:25 -starttls smtp -servername mx.example.org </dev/null 2>/dev/null | openssl x509 -noout -subject -enddate -ext subjectAltName',
      output: [
        'subject=CN = mx.example.org',
        'notAfter=Feb 20 12:00:00 2027 GMT',
        'X509v3 Subject Alternative Name:',
        '    DNS:mx.example.org',
      ],
      read: 'Good: the day lies ahead, and the host name of the MX record stands among the `DNS:` names.',
    },
    {
      title: 'Does the domain demand TLS (MTA-STS)?',
      command:
        'dig +short TXT _mta-sts.example.org; curl -s https://mta-sts.example.org/.well-known/mta-sts.txt',
      output: [
        '"v=STSv1; id=20261101T000000"',
        'version: STSv1',
        'mode: enforce',
        'mx: mx.example.org',
        'max_age: 604800',
      ],
      read: '`mode: enforce`: senders that know MTA-STS deliver only over TLS, with a valid certificate, and only to the hosts named behind `mx:`. `testing` or `none` demands nothing. No TXT record: the domain has no MTA-STS.',
    },
    {
      title: 'Does the server demand TLS (DANE)?',
      command: 'dig +short TLSA _25._tcp.mx.example.org',
      output: ['3 1 1 1474AA2ED5F1F7FD4D8034BDD56FB2A766A3EBC6AB6AE94E16E2605F 3ED53641'],
      read: 'An answer that is signed with DNSSEC binds senders that know DANE to TLS with just this key (`3 1 1`: the SHA-256 of the public key). After a change of key the record must have been changed as well. No output: no DANE.',
    },
  ],
  'spam-content': [
    {
      title: 'What would a filter say?',
      command: "spamassassin -t < message.eml | sed -n '/^Content analysis/,$p'",
      output: [
        'Content analysis details:   (5.1 points, 5.0 required)',
        '',
        ' pts rule name              description',
        '---- ---------------------- --------------------------------------------------',
        ' 2.5 URIBL_DBL_SPAM         Contains a spam URL listed in the DBL blocklist',
        '                            [URIs: example.net]',
        ' 1.6 HTML_IMAGE_ONLY_24     BODY: HTML: images with 2000-2400 bytes of words',
        ' 1.0 MISSING_HEADERS        Missing To: header',
      ],
      read: 'Good: fewer points than `required`. The rules with the most points tell what to change first. The receiver’s filter is another one, so this is a hint and no proof.',
    },
    {
      title: 'Which links stand in the message?',
      command: "grep -oE 'https?://[^/\" >]+' message.eml | sort -u",
      output: ['https://track.example.net', 'https://www.example.com'],
      read: 'Every domain must be one that you know and trust. One that is on a list is enough for a refusal. Parts in base64 have to be decoded first, or nothing is found.',
    },
    {
      title: 'Is the domain of a link listed?',
      command: 'dig +short example.net.dbl.spamhaus.org',
      output: ['127.0.1.2'],
      read: 'No output: not listed. `127.0.1.x`: listed (2 poor reputation, 4 phishing, 5 malware; 102 and above: a good domain that was abused). `127.0.1.255` and `127.255.255.x` are errors of the look-up.',
    },
  ],
  'message-too-large': [
    {
      title: 'How much does the server take?',
      command: 'swaks --server mx.example.org --quit-after EHLO',
      output: [
        '<-  220 mx.example.org ESMTP ready',
        ' -> EHLO mail.example.com',
        '<-  250-mx.example.org',
        '<-  250-SIZE 26214400',
        '<-  250 ENHANCEDSTATUSCODES',
        ' -> QUIT',
        '<-  221 2.0.0 Bye',
      ],
      read: '`SIZE` is the limit in bytes for the whole message: 26214400 are 25 MB, enough for files of about 18 MB. `SIZE 0` means no fixed limit; no number means that the server does not tell. A single mailbox may have a lower limit.',
    },
    {
      title: 'How large is the message really?',
      command: 'wc -c message.eml',
      output: ['31877120 message.eml'],
      read: 'Bytes as they are sent, attachments already in base64, which makes them about a third larger. The number must be below `SIZE`.',
    },
    {
      title: 'What are the limits of your own Postfix?',
      command: 'postconf message_size_limit mailbox_size_limit virtual_mailbox_limit',
      output: [
        'message_size_limit = 10240000',
        'mailbox_size_limit = 51200000',
        'virtual_mailbox_limit = 51200000',
      ],
      read: 'Bytes; these are the defaults, so at first nothing above 10 MB passes. The limits of the mailbox must not be smaller than the one of the message; 0 means no limit.',
    },
  ],
  'rate-limited': [
    {
      title: 'Which servers put your mail off?',
      command:
        "grep 'status=deferred' /var/log/mail.log | grep -oE 'relay=[^[,]+' | sort | uniq -c | sort -rn | head -n 3",
      output: [
        '    214 relay=mx.example.org',
        '     12 relay=mx2.example.net',
        '      3 relay=none',
      ],
      read: 'One server far ahead: it limits you. Many servers alike: look at your own reputation. Where there is no `/var/log/mail.log`, take `journalctl -t postfix/smtp`.',
    },
    {
      title: 'Where does the queue stand?',
      command: 'qshape deferred | head -n 4',
      output: [
        '                                         T  5 10 20 40 80 160 320 640 1280 1280+',
        '                                 TOTAL 260 40 55 60 88 12   1   0   0    0     4',
        '                           example.org 255 40 55 60 88 12   0   0   0    0     0',
        '                           example.net   3  0  0  0  0  0   0   0   0    0     3',
      ],
      read: 'T counts recipients, the other columns their age in minutes. Much young mail for one domain: you send faster than it takes, slow down. Old mail at the right has another reason.',
    },
    {
      title: 'Which answer does the mail wait for?',
      command: 'postqueue -p | head -n 4',
      output: [
        '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------',
        '4A1B2C3D4E     1425 Mon Nov 23 10:15:02  ada@example.com',
        '(host mx.example.org[192.0.2.27] said: 421 4.7.0 Too many messages, try again later (in reply to MAIL FROM command))',
        '                                         maria@example.org',
      ],
      read: 'The words in brackets are the last answer. They often name the limit or a page about it. Do not flush the queue again and again: each attempt counts against you.',
    },
    {
      title: 'How fast does Postfix send?',
      command: 'postconf default_destination_concurrency_limit default_destination_rate_delay',
      output: ['default_destination_concurrency_limit = 20', 'default_destination_rate_delay = 0s'],
      read: 'These are the defaults: up to 20 deliveries at once to one destination, without a pause. For a strict destination give it a transport of its own in `master.cf`, named `slow` for example, and set `slow_destination_concurrency_limit = 2` or `slow_destination_rate_delay = 1s`.',
    },
  ],
  greylisted: [
    {
      title: 'Was it put off and taken later?',
      command: 'grep 4A1B2C3D4E /var/log/mail.log | grep status=',
      output: [
        'Nov 23 10:15:02 mail postfix/smtp[2817]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=1.4, delays=0.1/0/0.6/0.7, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.27] said: 451 4.7.1 Greylisted, try again in 300 seconds (in reply to RCPT TO command))',
        'Nov 23 10:23:41 mail postfix/smtp[2901]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=520, delays=519/0/0.5/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 7C8D9E0F12)',
      ],
      read: 'Good: put off once, then `status=sent`. If it is put off each time, your attempts probably come from changing addresses, and the wait begins anew: always send from the same one.',
    },
    {
      title: 'When does Postfix try again?',
      command:
        'postconf minimal_backoff_time maximal_backoff_time queue_run_delay maximal_queue_lifetime',
      output: [
        'minimal_backoff_time = 300s',
        'maximal_backoff_time = 4000s',
        'queue_run_delay = 300s',
        'maximal_queue_lifetime = 5d',
      ],
      read: 'These are the defaults, and they are good: the first new attempt comes after some minutes, and after five days Postfix gives up. `postqueue -i 4A1B2C3D4E` tries one message at once.',
    },
  ],
  'server-storage': [
    {
      title: 'Is the disk full?',
      command: 'df -h /var/spool/postfix',
      output: [
        'Filesystem      Size  Used Avail Use% Mounted on',
        '/dev/vda1        40G   38G     0 100% /',
      ],
      read: 'Good: some gigabytes under `Avail`. Near 100% the server takes no mail; it begins again by itself when there is room.',
    },
    {
      title: 'Are there inodes left?',
      command: 'df -i /var/spool/postfix',
      output: [
        'Filesystem      Inodes   IUsed IFree IUse% Mounted on',
        '/dev/vda1      2621440 2621440     0  100% /',
      ],
      read: 'Each file needs one. 100% here stops mail as well, even when `df -h` shows room: look for folders with very many small files.',
    },
    {
      title: 'What takes the room?',
      command: 'du -xh --max-depth=1 /var | sort -rh | head -n 4',
      output: ['31G\t/var', '24G\t/var/log', '4.8G\t/var/lib', '1.6G\t/var/spool'],
      read: 'The largest come first; go on in the folder that has grown. Often it is a log that is not rotated, or a queue full of bounces.',
    },
    {
      title: 'How much room does Postfix want?',
      command: 'postconf queue_minfree message_size_limit',
      output: ['queue_minfree = 0', 'message_size_limit = 10240000'],
      read: 'With `queue_minfree = 0` Postfix refuses new mail when less than one and a half times `message_size_limit` is free. A larger value makes it stop earlier.',
    },
  ],
};
