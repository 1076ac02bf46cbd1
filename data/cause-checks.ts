import type { CauseId, Check } from './types';

const mailServers: Check = {
  title: 'Which servers accept mail for the domain?',
  command: 'dig +short MX example.org',
  output: ['10 mx.example.org.', '20 mx2.example.org.'],
  read: 'Compare with `relay=` in your log: the message should have gone to one of these, lowest number first. No output means no MX record, no such domain, or a DNS failure; `dig MX example.org` shows which (`status:`). With NOERROR and no MX record, the A or AAAA address of the domain is used.',
};

/**
 * For an administrator: how to find out more about a cause. Outputs are examples with reserved
 * names.
 */
export const causeChecks: Partial<Readonly<Record<CauseId, readonly Check[]>>> = {
  'user-unknown': [
    mailServers,
    {
      title: 'How does the server reply to the address?',
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
      read: '`550 5.1.1`: the server does not know the mailbox. `250`: the server accepts mail for the address, but some servers accept everything and bounce it later. Run this on your mail server, or the rejection may be about your own IP address. No message is sent.',
    },
    {
      title: 'One of your users: what would Postfix do?',
      command: 'sendmail -bv maria@example.org',
      output: ['Mail Delivery Status Report will be mailed to <root>.'],
      read: 'Nothing is delivered; you get a report by email. Good: `deliverable`. After `undeliverable`, the report gives the reason, such as a table that does not contain the address. With Exim, use `exim -bt maria@example.org`.',
    },
  ],
  'mailbox-full': [
    {
      title: 'Temporary or permanent?',
      command: "grep 'to=<maria@example.org>' /var/log/mail.log | tail -n 1",
      output: [
        'Nov 23 10:15:02 mail postfix/smtp[2817]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=1.4, delays=0.1/0/0.6/0.7, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.27] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))',
      ],
      read: '`status=deferred` with `dsn=4.2.2`: your server is still trying. `status=bounced` with `dsn=5.2.2`: it has stopped trying and told the sender.',
    },
    {
      title: 'One of your users: how full is the mailbox (Dovecot)?',
      command: 'doveadm quota get -u maria@example.org',
      output: [
        'Quota name Type      Value   Limit  %',
        'User quota STORAGE 1048571 1048576 99',
        'User quota MESSAGE   20931       -  0',
      ],
      read: '`STORAGE` is in kilobytes. Close to 100 in the last column means full. `-` means no limit. If the value is wrong, `doveadm quota recalc -u maria@example.org` recalculates it.',
    },
    {
      title: 'Which folder uses the space (Dovecot)?',
      command: "doveadm mailbox status -u maria@example.org vsize '*'",
      output: ['Sent vsize=402653184', 'Trash vsize=536870912', 'INBOX vsize=134217728'],
      read: 'The size of each folder in bytes. Bin, spam and sent mail count too, and people forget them. Ask the owner before you delete anything.',
    },
  ],
  'domain-not-found': [
    {
      title: 'Does the domain exist?',
      command: 'dig MX example.org | grep status:',
      output: [';; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 40310'],
      read: '`NXDOMAIN`: there is no such domain; look for a typo. `NOERROR`: it exists. `SERVFAIL` or no answer: there is a problem with its name servers or your resolver, and mail should be retried.',
    },
    {
      title: 'Does the domain have a mail server?',
      command: 'dig +short MX example.org; dig +short A example.org; dig +short AAAA example.org',
      output: ['10 mx.example.org.', '192.0.2.80'],
      read: 'An MX record is best. Without one, mail goes to the A or AAAA address of the domain. No output at all: the domain does not accept mail, does not exist, or the DNS failed.',
    },
    {
      title: 'Is it only your resolver?',
      command: 'host -t MX example.org 192.0.2.53 | tail -n 1',
      output: ['example.org mail is handled by 10 mx.example.org.'],
      read: 'Replace `192.0.2.53` with the address of a different resolver. If that resolver answers and yours does not, fix your own resolver first (`/etc/resolv.conf`).',
    },
    {
      title: 'Is DNSSEC the problem?',
      command: 'dig +cd MX example.org | grep status:',
      output: [';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 12207'],
      read: '`+cd` skips the signature check. If you get `NOERROR` with it and `SERVFAIL` without it, the DNSSEC signatures of the domain are probably broken, and its owner needs to fix them.',
    },
  ],
  'domain-accepts-no-mail': [
    {
      title: 'Does the domain say that it does not accept mail?',
      command: 'dig +short MX example.org',
      output: ['0 .'],
      read: '`0 .` is the null MX: the domain does not accept mail at all. A host name means that it does accept mail. If there is no output, there is no null MX: mail then goes to the A or AAAA address of the domain, if it has one.',
    },
    {
      title: 'Does the host reject everyone?',
      command: 'swaks --server mx.example.org --quit-after CONNECT',
      output: [
        '=== Trying mx.example.org:25...',
        '=== Connected to mx.example.org.',
        '<** 521 mx.example.org does not accept mail',
        ' -> QUIT',
        '<** 521 mx.example.org does not accept mail',
        '=== Connection closed with remote host.',
      ],
      read: '`220` is the normal greeting. `521` says that this host never accepts mail, `554` that it offers you no mail service. Try again from a different network. If the reply differs, your own IP address is probably blocked.',
    },
  ],
  'host-unreachable': [
    mailServers,
    {
      title: 'Do the mail servers have addresses?',
      command: 'dig +short A mx.example.org; dig +short AAAA mx.example.org',
      output: ['192.0.2.27', '2001:db8::27'],
      read: 'Good: at least one address. No output: the MX record names a host without an address, or the DNS failed. The owner of the domain has to fix that. A line with a host name is a CNAME, and an MX record must not point to a CNAME.',
    },
    {
      title: 'Does the server accept a connection?',
      command: 'nc -vz -w 10 mx.example.org 25',
      output: [
        'nc: connect to mx.example.org (192.0.2.27) port 25 (tcp) failed: Connection refused',
      ],
      read: 'Good: `succeeded!` (or `open`). `refused`: no program listens on that port, or a firewall blocks it. `timed out`: packets get lost. If that happens with every server, your own provider probably blocks outgoing connections to port 25.',
    },
    {
      title: 'Is it only IPv6?',
      command: 'nc -6 -vz -w 10 mx.example.org 25',
      output: [
        'nc: connect to mx.example.org (2001:db8::27) port 25 (tcp) failed: Network is unreachable',
      ],
      read: 'If this fails and the same command with `-4` works, the problem is IPv6, usually on your side. Fix the route, or let Postfix prefer IPv4: `smtp_address_preference = ipv4`.',
    },
  ],
  'connection-timeout': [
    mailServers,
    {
      title: 'Can you connect at all?',
      command: 'nc -vz -w 10 mx.example.org 25',
      output: [
        'nc: connect to mx.example.org (192.0.2.27) port 25 (tcp) timed out: Operation now in progress',
      ],
      read: 'Good: `succeeded!` (or `open`). `timed out`: packets get lost on the way. If that happens with every server, your own firewall or provider probably blocks outgoing connections to port 25.',
    },
    {
      title: 'Where does the SMTP session stop?',
      command:
        'swaks --from ada@example.com --to maria@example.org --server mx.example.org --quit-after RCPT --timeout 300',
      output: [
        '=== Trying mx.example.org:25...',
        '=== Connected to mx.example.org.',
        '<-  220 mx.example.org ESMTP ready',
        ' -> EHLO mail.example.com',
        '<** Timeout (300 secs) waiting for server response',
      ],
      read: 'Good: the session gets as far as the reply to `RCPT TO`. If it stops before the greeting or after `EHLO`, the server’s lookup of your host name may be slow. RFC 5321 says that a client should wait five minutes for the greeting and for the reply to `RCPT TO`.',
    },
    {
      title: 'Do full-size packets get through?',
      command: 'ping -c 3 -M do -s 1472 mx.example.org',
      output: [
        'PING mx.example.org (192.0.2.27) 1472(1500) bytes of data.',
        '1480 bytes from mx.example.org (192.0.2.27): icmp_seq=1 ttl=54 time=12.3 ms',
      ],
      read: 'Useful if short messages get through and long ones stop in the middle (Linux, IPv4). An answer is good. `message too long` shows a smaller MTU, your own or one on the way. No answer may also mean that the host ignores every ping.',
    },
  ],
  'queue-expired': [
    {
      title: 'What was the last reply?',
      command: 'grep 4A1B2C3D4E /var/log/mail.log | grep status= | tail -n 2',
      output: [
        'Nov 28 09:58:11 mail postfix/smtp[4410]: 4A1B2C3D4E: to=<maria@example.org>, relay=none, delay=430991, delays=430961/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.27]:25: Connection timed out)',
        'Nov 28 11:02:40 mail postfix/qmgr[812]: 4A1B2C3D4E: from=<ada@example.com>, status=expired, returned to sender',
      ],
      read: 'The text after the last `status=deferred` is the real reason: look there, not at `expired`. Earlier attempts may be in older log files (`zgrep`).',
    },
    {
      title: 'How long does Postfix keep trying?',
      command: 'postconf maximal_queue_lifetime bounce_queue_lifetime delay_warning_time',
      output: [
        'maximal_queue_lifetime = 5d',
        'bounce_queue_lifetime = 5d',
        'delay_warning_time = 0h',
      ],
      read: 'Good: at least four to five days, as RFC 5321 recommends. With two days or less, mail bounces when a server is down over a weekend. `0h` means that senders are not told about a delay; `4h` tells them after four hours.',
    },
    {
      title: 'Which other mail is still waiting?',
      command: 'qshape deferred | head -n 4',
      output: [
        '                                         T  5 10 20 40 80 160 320 640 1280 1280+',
        '                                 TOTAL  34  2  1  0  1  0   2   0   3    4    21',
        '                           example.org  25  0  0  0  0  0   1   0   2    3    19',
        '                           example.net   9  2  1  0  1  0   1   0   1    1     2',
      ],
      read: 'T is the number of recipients, and the other columns show how many minutes they have waited. If one domain has high numbers in the last column, its mail has waited longest. Find out what is wrong there first.',
    },
  ],
  'routing-loop': [
    {
      title: 'How many servers did the message pass through?',
      command: "grep -c '^Received:' message.eml",
      output: ['51'],
      read: 'Use the bounce message with all its headers. Up to about ten lines are normal; a few dozen mean a loop. Postfix gives up above `hopcount_limit` (50 by default).',
    },
    {
      title: 'Which servers does the message loop between?',
      command: "grep '^Received: from' message.eml | head -n 4",
      output: [
        'Received: from gw.example.com (gw.example.com [192.0.2.30])',
        'Received: from mail.example.com (mail.example.com [192.0.2.25])',
        'Received: from gw.example.com (gw.example.com [192.0.2.30])',
        'Received: from mail.example.com (mail.example.com [192.0.2.25])',
      ],
      read: 'The newest line is at the top. Servers that alternate pass the message to each other, and one of the two has to deliver it. If only one name repeats, look for a forwarding rule that leads back to itself.',
    },
    {
      title: 'Does your server treat the domain as its own?',
      command: 'postconf mydestination relay_domains virtual_alias_domains virtual_mailbox_domains',
      output: [
        'mydestination = mail.example.com, localhost.example.com, localhost',
        'relay_domains =',
        'virtual_alias_domains =',
        'virtual_mailbox_domains = example.com',
      ],
      read: 'A domain whose MX record points here must be in exactly one of these. If it is in `relay_domains`, the next hop must not send the mail back.',
    },
    {
      title: 'Where does your server forward the mail?',
      command: 'postmap -q example.com hash:/etc/postfix/transport',
      output: ['smtp:[store.example.com]:25'],
      read: 'The host must be the one that has the mailboxes. Without the square brackets, Postfix looks up the MX record of that name, which may lead back here. No output: there is no entry, and mail for other servers goes to `relayhost`, or to the MX record of the domain.',
    },
  ],
  'sender-authentication': [
    {
      title: 'SPF: which servers may send?',
      command: 'dig +short TXT example.com',
      output: ['"v=spf1 ip4:192.0.2.25 include:_spf.example.net -all"'],
      read: 'Look up the domain of the envelope sender (`MAIL FROM`). Good: exactly one answer begins with `v=spf1`, and it includes the IP address of your sending server. Two such records, or more than ten DNS lookups, are an error.',
    },
    {
      title: 'DKIM: is the key published?',
      command: 'dig +short TXT selector1._domainkey.example.com',
      output: ['"v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA..." "...IDAQAB"'],
      read: 'The selector and domain are `s=` and `d=` in the `DKIM-Signature` header of a message that you sent. Good: one record with a key after `p=`. No output: no key was found. An empty `p=`: the key was revoked.',
    },
    {
      title: 'DMARC: what does the domain ask for?',
      command: 'dig +short TXT _dmarc.example.com',
      output: ['"v=DMARC1; p=reject; rua=mailto:dmarc@example.com"'],
      read: 'Look up the domain of the From address. For mail that fails, `p=none` asks receivers to do nothing, `p=quarantine` to treat it as suspicious (usually as spam), and `p=reject` to reject it. DMARC passes if SPF or DKIM passes for a domain that matches the From address.',
    },
    {
      title: 'What result does a receiver see?',
      command: "grep -i -A 3 '^Authentication-Results:' message.eml",
      output: [
        'Authentication-Results: mx.example.net;',
        '    dkim=pass header.d=example.com header.s=selector1;',
        '    spf=pass smtp.mailfrom=example.com;',
        '    dmarc=pass header.from=example.com',
      ],
      read: 'Send a message to a mailbox at a different provider and save its source as `message.eml`. Good: `dmarc=pass`. `none`: there was nothing to check. `fail`: neither SPF nor DKIM passed for the From domain. `permerror`: usually, your record contains an error.',
    },
  ],
  'reverse-dns': [
    {
      title: 'What is the name of the sending IP address?',
      command: 'dig +short -x 192.0.2.25',
      output: ['mail.example.com.'],
      read: 'Good: the name of your server. No output: usually, there is no PTR record, and your hosting or internet provider has to set it. A name made from the IP address (`host-192-0-2-25`) looks like a home connection and is often rejected.',
    },
    {
      title: 'Does that name point back?',
      command: 'dig +short A mail.example.com',
      output: ['192.0.2.25'],
      read: 'Good: the same IP address is among the answers. If it is not, add or fix the A record of the name.',
    },
    {
      title: 'Is it the same for IPv6?',
      command: 'dig +short -x 2001:db8::25; dig +short AAAA mail.example.com',
      output: ['mail.example.com.', '2001:db8::25'],
      read: 'A server that sends over IPv6 needs both records for IPv6 as well. If you cannot get them, let Postfix use only IPv4: set `inet_protocols = ipv4` and restart it.',
    },
    {
      title: 'What name does your server use in EHLO?',
      command: 'postconf myhostname smtp_helo_name',
      output: ['myhostname = mail.example.com', 'smtp_helo_name = $myhostname'],
      read: 'Good: the name in `EHLO` is the same as in the PTR record, and it resolves to the sending IP address. Many servers reject `localhost` or a name without a dot.',
    },
  ],
  'ip-blocked': [
    {
      title: 'Does Spamhaus list the IP address?',
      command: 'dig +short 25.2.0.192.zen.spamhaus.org',
      output: ['127.0.0.4'],
      read: 'Write the numbers of 192.0.2.25 in reverse order. No output means not listed. `127.0.0.x` means listed (2 SBL, 3 CSS, 4 XBL, 9 DROP, 10 and 11 PBL). `127.255.255.254` (you used a public resolver) and `127.255.255.255` (too many queries) are lookup errors, not listings.',
    },
    {
      title: 'Why is the IP address listed?',
      command: 'dig +short TXT 25.2.0.192.zen.spamhaus.org',
      output: ['"Listed by XBL, see https://check.spamhaus.org/query/ip/192.0.2.25"'],
      read: 'The text names the list and a page that gives the reason and explains removal. Fix the problem first. A PBL entry is not a complaint: it only says that this IP address should not send mail directly.',
    },
    {
      title: 'Can the lookup be trusted?',
      command: 'dig +short 2.0.0.127.zen.spamhaus.org',
      output: ['127.0.0.10', '127.0.0.4', '127.0.0.2'],
      read: '127.0.0.2 is a test entry that is always listed. If this shows nothing, or an address that begins with `127.255.255`, your resolver gets no valid answers, so do not rely on the other lookups.',
    },
    {
      title: 'What is your server sending?',
      command: 'postqueue -p | tail -n 1',
      output: ['-- 48211 Kbytes in 9134 Requests.'],
      read: 'A queue that is much longer than usual suggests a compromised account or an abused web form. Stop that account before you ask to be removed from the list.',
    },
  ],
  'relay-denied': [
    mailServers,
    {
      title: 'Does the server accept mail for the address?',
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
      read: '`250` is good; no message is sent. If a server in the MX record replies `Relay access denied`, it is not set up for the domain, and its administrator has to add it. If your own outgoing server says so, log in first.',
    },
    {
      title: 'Which domains does your own Postfix accept?',
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
      read: 'For incoming mail, the domain must be in one of the first four. For outgoing mail with this setting, the client must be in `mynetworks` or logged in. `defer_unauth_destination` replies with 454, `reject_unauth_destination` with 554.',
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
      read: '`swaks` asks for the password and does not show it. `235`: the login works, so the email program has a different password or username stored. `535`: the username or password is wrong, or the account does not allow sending from a program.',
    },
    {
      title: 'Which login methods does the server offer?',
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
      read: 'Good: a line with `AUTH` after encryption starts (arrows with `~`), and a method that your program supports. Only `XOAUTH2` or `OAUTHBEARER`: passwords are not accepted, and the program must use OAuth. No `AUTH` at all: probably the wrong server or port.',
    },
    {
      title: 'What does your own server log?',
      command: "grep 'SASL .* authentication failed' /var/log/mail.log | tail -n 1",
      output: [
        'Nov 23 10:15:02 mail postfix/submission/smtpd[3120]: warning: client.example.net[198.51.100.7]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=ada@example.com',
      ],
      read: 'One line for each attempt by the user: their stored password is probably wrong. Many lines from unknown IP addresses: someone is probably guessing passwords, and the user may be locked out as well. Older versions do not log the username.',
    },
    {
      title: 'Is the password correct (Dovecot)?',
      command: 'doveadm auth test ada@example.com',
      output: ['Password: ', 'passdb: ada@example.com auth failed'],
      read: 'This is for servers where Dovecot checks logins. `auth succeeded`: the username and password are correct, so look at the email program or at Postfix. `auth failed`: set a new password.',
    },
  ],
  tls: [
    {
      title: 'What encryption does the recipient’s server offer?',
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
      read: 'Good: TLSv1.2 or TLSv1.3, and `Verification: OK`. `Verification error` names the problem, such as an expired certificate or `hostname mismatch`. Usually, this only matters if MTA-STS or a policy of your own requires a valid certificate. If the output says that STARTTLS was not found, the server offers no encryption.',
    },
    {
      title: 'How long is the certificate valid?',
      command:
        'openssl s_client -connect mx.example.org:25 -starttls smtp -servername mx.example.org </dev/null 2>/dev/null | openssl x509 -noout -subject -enddate -ext subjectAltName',
      output: [
        'subject=CN = mx.example.org',
        'notAfter=Feb 20 12:00:00 2027 GMT',
        'X509v3 Subject Alternative Name:',
        '    DNS:mx.example.org',
      ],
      read: 'Good: the date is in the future, and the host name in the MX record is one of the `DNS:` names.',
    },
    {
      title: 'Does the domain require TLS (MTA-STS)?',
      command:
        'dig +short TXT _mta-sts.example.org; curl -s https://mta-sts.example.org/.well-known/mta-sts.txt',
      output: [
        '"v=STSv1; id=20261101T000000"',
        'version: STSv1',
        'mode: enforce',
        'mx: mx.example.org',
        'max_age: 604800',
      ],
      read: '`mode: enforce`: senders that support MTA-STS deliver only over TLS, with a valid certificate, and only to the hosts listed after `mx:`. `testing` or `none` requires nothing. No TXT record: the domain does not use MTA-STS.',
    },
    {
      title: 'Does the server require TLS (DANE)?',
      command: 'dig +short TLSA _25._tcp.mx.example.org',
      output: ['3 1 1 1474AA2ED5F1F7FD4D8034BDD56FB2A766A3EBC6AB6AE94E16E2605F 3ED53641'],
      read: 'If the answer is signed with DNSSEC, senders that support DANE require TLS and exactly this key (`3 1 1`: the SHA-256 of the public key). When the key changes, the record must change too. No output: no DANE.',
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
        ' 2.5 URIBL_DBL_SPAM         Contains a spam URL listed in the Spamhaus DBL',
        '                            blocklist',
        '                            [URIs: example.net]',
        ' 1.6 HTML_IMAGE_ONLY_24     BODY: HTML: images with 2000-2400 bytes of words',
        ' 1.0 MISSING_HEADERS        Missing To: header',
      ],
      read: 'Good: fewer points than `required`. First change what the rules with the most points complain about. The receiver may use a different filter, so this is only a hint.',
    },
    {
      title: 'Which links are in the message?',
      command: "grep -oE 'https?://[^/\" >]+' message.eml | sort -u",
      output: ['https://track.example.net', 'https://www.example.com'],
      read: 'Every domain must be one that you know and trust. One link to a listed domain can be enough for a rejection. Decode parts in base64 first, or this finds nothing.',
    },
    {
      title: 'Is the domain of a link listed?',
      command: 'dig +short example.net.dbl.spamhaus.org',
      output: ['127.0.1.2'],
      read: 'No output: not listed. `127.0.1.x`: listed (2 for poor reputation, 4 for phishing, 5 for malware, 102 and above for abused legitimate domains). `127.0.1.255` and `127.255.255.x` are lookup errors.',
    },
  ],
  'message-too-large': [
    {
      title: 'What is the server’s size limit?',
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
      read: '`SIZE` is the limit in bytes for the whole message: 26214400 is 25 MB, enough for files of about 18 MB. `SIZE 0` means no fixed limit. No number means that the server does not say. A single mailbox may have a lower limit.',
    },
    {
      title: 'How large is the message?',
      command: 'wc -c message.eml',
      output: ['31877120 message.eml'],
      read: 'This is nearly the size as sent, in bytes. Attachments count in base64, which makes them about a third larger. The number must not be above `SIZE`.',
    },
    {
      title: 'What are the limits of your own Postfix?',
      command: 'postconf message_size_limit mailbox_size_limit virtual_mailbox_limit',
      output: [
        'message_size_limit = 10240000',
        'mailbox_size_limit = 51200000',
        'virtual_mailbox_limit = 51200000',
      ],
      read: 'All limits are in bytes. These are the defaults, so Postfix accepts nothing above 10 MB until you raise them. The mailbox limits must not be smaller than the message limit. 0 means no limit.',
    },
  ],
  'rate-limited': [
    {
      title: 'Which servers defer your mail?',
      command:
        "grep 'status=deferred' /var/log/mail.log | grep -oE 'relay=[^[,]+' | sort | uniq -c | sort -rn | head -n 3",
      output: [
        '    214 relay=mx.example.org',
        '     12 relay=mx2.example.net',
        '      3 relay=none',
      ],
      read: 'If one server has far more lines than the others, it is probably limiting you. If the numbers are similar, check your own reputation. If there is no `/var/log/mail.log`, use `journalctl -t postfix/smtp`.',
    },
    {
      title: 'How long is the queue?',
      command: 'qshape deferred | head -n 4',
      output: [
        '                                         T  5 10 20 40 80 160 320 640 1280 1280+',
        '                                 TOTAL 260 40 55 60 88 12   1   0   0    0     4',
        '                           example.org 255 40 55 60 88 12   0   0   0    0     0',
        '                           example.net   3  0  0  0  0  0   0   0   0    0     3',
      ],
      read: 'T is the number of recipients, and the other columns show how many minutes they have waited. Many new messages for one domain usually mean that you send faster than it accepts mail: slow down. Old mail in the right-hand columns probably has a different cause.',
    },
    {
      title: 'Which reply is holding up the mail?',
      command: 'postqueue -p | head -n 4',
      output: [
        '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------',
        '4A1B2C3D4E     1425 Mon Nov 23 10:15:02  ada@example.com',
        '(host mx.example.org[192.0.2.27] said: 421 4.7.0 Too many messages, try again later (in reply to MAIL FROM command))',
        '                                         maria@example.org',
      ],
      read: 'The text in brackets is the last reply. It often names the limit or a page about it. Do not flush the queue repeatedly: each attempt may count against you.',
    },
    {
      title: 'How fast does Postfix send?',
      command: 'postconf default_destination_concurrency_limit default_destination_rate_delay',
      output: ['default_destination_concurrency_limit = 20', 'default_destination_rate_delay = 0s'],
      read: 'These are the defaults: up to 20 deliveries at the same time to one destination, without a pause. For a strict destination, add a separate transport to `master.cf`, for example `slow`, and set `slow_destination_concurrency_limit = 2` or `slow_destination_rate_delay = 1s`.',
    },
  ],
  greylisted: [
    {
      title: 'Was the message deferred and accepted later?',
      command: 'grep 4A1B2C3D4E /var/log/mail.log | grep status=',
      output: [
        'Nov 23 10:15:02 mail postfix/smtp[2817]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=1.4, delays=0.1/0/0.6/0.7, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.27] said: 451 4.7.1 Greylisted, try again in 300 seconds (in reply to RCPT TO command))',
        'Nov 23 10:23:41 mail postfix/smtp[2901]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, delay=520, delays=519/0/0.5/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 7C8D9E0F12)',
      ],
      read: 'Good: deferred once, then `status=sent`. If it is deferred every time, your attempts probably come from different IP addresses, and the wait starts again each time. Always send from the same one.',
    },
    {
      title: 'When does Postfix retry?',
      command:
        'postconf minimal_backoff_time maximal_backoff_time queue_run_delay maximal_queue_lifetime',
      output: [
        'minimal_backoff_time = 300s',
        'maximal_backoff_time = 4000s',
        'queue_run_delay = 300s',
        'maximal_queue_lifetime = 5d',
      ],
      read: 'These are the defaults, and they are fine: Postfix retries after a few minutes and gives up after five days. `postqueue -i 4A1B2C3D4E` retries one message immediately.',
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
      read: 'Good: a few gigabytes under `Avail`. With almost none, Postfix stops accepting mail. It starts again automatically when there is enough space.',
    },
    {
      title: 'Are there inodes left?',
      command: 'df -i /var/spool/postfix',
      output: [
        'Filesystem      Inodes   IUsed IFree IUse% Mounted on',
        '/dev/vda1      2621440 2621440     0  100% /',
      ],
      read: 'Each file needs one inode. 100% here also stops mail, even if `df -h` shows free space. Look for folders with a huge number of small files.',
    },
    {
      title: 'What is using the space?',
      command: 'du -xh --max-depth=1 /var | sort -rh | head -n 4',
      output: ['31G\t/var', '24G\t/var/log', '4.8G\t/var/lib', '1.6G\t/var/spool'],
      read: 'The largest come first. Repeat the command inside the folder that has grown. Often the cause is a log that is not rotated, or a queue full of bounces.',
    },
    {
      title: 'How much free space does Postfix need?',
      command: 'postconf queue_minfree message_size_limit',
      output: ['queue_minfree = 0', 'message_size_limit = 10240000'],
      read: 'With `queue_minfree = 0`, Postfix rejects new mail if the free space is less than one and a half times `message_size_limit`. A `queue_minfree` above that value makes it stop earlier.',
    },
  ],
};
