/** Titles of what a reply tells beyond its cause, by `particular.` and its kind. */
export const particularTitles = {
  'particular.ip': 'Sending server',
  'particular.list': 'List',
  'particular.domain': 'Domain',
  'particular.ptr': 'Reverse DNS name',
  'particular.helo': 'Name in HELO',
  'particular.spf': 'SPF',
  'particular.dkim': 'DKIM',
  'particular.dmarc': 'DMARC',
  'particular.policy': 'DMARC policy',
  'particular.selector': 'DKIM selector',
  'particular.wait': 'Wait',
  'particular.until': 'Will be retried until',
  'particular.retried': 'Will be retried for',
  'particular.tried': 'Tried for',
  'particular.tries': 'Tries',
  'particular.next': 'Next try',
  'particular.size': 'Message size',
  'particular.sizeLimit': 'Size limit',
  'particular.quota': 'Mailbox limit',
  'particular.used': 'In use',
  'particular.over': 'Over the limit by',
  'particular.rate': 'Sending limit',
  'particular.sent': 'Sent',
  'particular.left': 'Still allowed',
  'particular.recipients': 'Recipient limit',
  'particular.score': 'Spam score',
  'particular.threshold': 'Score limit',
  'particular.virus': 'Virus',
  'particular.file': 'File',
  'particular.country': 'Country',
  'particular.tls': 'TLS required',
  'particular.tlsRefused': 'TLS refused',
  'particular.tlsUsed': 'TLS version',
  'particular.tlsError': 'TLS error',
  'particular.certificate': 'Certificate',
  'particular.certName': 'Certificate is for',
  'particular.issuer': 'Issuer',
  'particular.certUntil': 'Certificate valid until',
  'particular.connectedTo': 'Connected to',
  'particular.port': 'Port',
  'particular.ticket': 'Ticket',
  'particular.request': 'Request ID',
  'particular.session': 'Session ID',
  'particular.code': 'Other code',
  'particular.contact': 'Contact',
  'particular.page': 'Web page',
  'certificate.expired': 'expired',
  'certificate.self-signed': 'self-signed',
  'certificate.name': 'issued for a different name',
  'certificate.issuer': 'not from a trusted issuer',
  'certificate.not-yet': 'not valid yet',
  'certificate.version': 'not of X.509 version 3',
  'certificate.revoked': 'revoked',
  'certificate.unverified': 'could not be verified',
} as const;

/**
 * Commands that check what a reply tells, and what a good answer to each looks like. `sign` tells the
 * command in a step of ours; where no step has it, it is shown if the reply told `need`. Names in
 * braces are filled in.
 */
export const commandChecks = [
  {
    // RFC 7489, sections 6.3 and 6.6.3: one record, which begins with v=DMARC1 and has p=.
    sign: '_dmarc.',
    command: 'dig +short TXT _dmarc.{domain}',
    need: 'dmarc',
    good: 'Good: exactly one line, which begins with “v=DMARC1” and has “p=”.',
  },
  {
    // RFC 6376, section 3.6.1: p= holds the key; an empty one is revoked.
    sign: '._domainkey.',
    command: 'dig +short TXT {selector}._domainkey.{domain}',
    need: 'dkim',
    good: 'Good: one line with p= and a key. An empty p= means that the key was revoked.',
  },
  {
    // RFC 8461, section 3.1; RFC 6698, section 2: no record, no demand.
    sign: '_mta-sts.',
    command: '',
    need: '',
    good: 'Good: no answer, which means that it does not.',
  },
  {
    // RFC 7208, sections 3.2 and 4.5: one record, which begins with v=spf1.
    sign: 'dig +short TXT ',
    command: 'dig +short TXT {domain}',
    need: 'spf',
    good: 'Good: exactly one line begins with “v=spf1”, and it allows the sending server.',
  },
  {
    // RFC 5782, section 2.1; https://www.spamhaus.org/faqs/dnsbl-usage/ (127.255.255.x).
    sign: '{reversed}',
    command: 'dig +short {reversed}.{list}',
    need: 'list',
    good: 'Good: no answer, which means not listed. 127.0.0.x: listed. 127.255.255.x: the query failed, often because of your resolver.',
  },
  {
    // RFC 8601, section 3 (iprev): the name leads back to the address.
    sign: 'dig +short -x ',
    command: 'dig +short -x {ip}',
    need: 'ip',
    // Elsewhere the name of the address is not what was refused.
    only: 'reverse-dns',
    good: 'Good: a name that points back to the same IP address.',
  },
  {
    // RFC 5321, section 5.1; RFC 7505, section 3 (the null MX). Before the one for A, which a step asks for as well.
    sign: 'dig +short MX ',
    command: '',
    need: '',
    good: 'Good: a number and the name of a server. “0 .” means that the domain does not accept mail.',
  },
  {
    // RFC 5321, sections 2.3.5 and 4.1.1.1: a name in HELO is one that resolves.
    sign: 'dig +short A ',
    command: 'dig +short A {helo}',
    need: 'helo',
    good: 'Good: the IP address of the sending server.',
  },
  {
    // https://docs.openssl.org/master/man1/openssl-s_client/
    sign: 'openssl s_client ',
    command: 'openssl s_client -starttls smtp -connect {server}:25 -servername {server}',
    need: 'certificate',
    good: 'Good: “Verify return code: 0 (ok)”.',
  },
] as const;
